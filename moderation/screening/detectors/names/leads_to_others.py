"""What people write just before the name of a clinician or of anybody else."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, PROBABLE, SURE, Whose
from moderation.screening.detectors.names.lead_words import (
    ADJECTIVES,
    FAITH_AND_KIN,
    IS_CALLED,
    LETTERHEAD,
    NAME_OF,
    OPENING,
    OWNER,
    SMALL_WORDS,
    SOMEBODY,
    Lead,
    lead,
)
from moderation.screening.detectors.names.relations import CLINICIANS

# A word, and what only people do or are.
_DOES = (
    r"(?=[^\W\d_]{2,15} (?:said|says|told|was|is (?:a|the|so|very|my|our|lovely|great|at|in|off)|came|gave|"
    r"showed|explained|has (?:a|been|put|told|said|asked|given)|had|put|prescribed|operated|did|saw|wants|"
    r"wanted|thinks|thought|asked|rang|called|(?:at|from) (?:the|my|our)|on (?:the|my|our) ward|helped|took|"
    r"looked|next door|downstairs|upstairs)\b)"
)

TO_OTHERS: tuple[Lead, ...] = (
    (
        Whose.CLINICIAN,
        CERTAIN,
        lead(
            rf"(?:{OWNER}|\b(?:the|a) ){ADJECTIVES}"
            rf"(?:{CLINICIANS})\b(?:[ -](?:{CLINICIANS})\b)*{IS_CALLED} *"
        ),
        None,
    ),
    # "nurse joy said", "dr long put me on", "mrs hill downstairs"
    (Whose.CLINICIAN, SURE, lead(r"\b(?:nurse|dr\.?|doctor|midwife|prof(?:\.|essor)?) +" + _DOES), None),
    (Whose.OTHER, SURE, lead(r"\b(?:mr|mrs|ms)\.? +" + _DOES), None),
    (Whose.CLINICIAN, CERTAIN, lead(r"\b(?:dr|prof)(?:\.|\b) *"), None),
    (
        Whose.CLINICIAN,
        LIKELY,
        lead(r"\b(?:doctor|professor|nurse|matron|midwife|consultant|surgeon) +"),
        None,
    ),
    # Surgeons of some countries are no doctors by title.
    (
        Whose.CLINICIAN,
        LIKELY,
        lead(
            r"\b(?:operated(?: on)?|surgery|procedure|knee|hip|back|eye|gallbladder|hernia|cataracts?|seen|"
            r"reviewed|referred|treated|done|fixed|repaired|replaced|removed|washed out|opened up|sorted|"
            r"list|clinic|scan\w*|under|care|consult\w*|appointment) (?:\w+ )?"
            r"(?:by|to|under|with|of) +(?=m(?:r|rs|s|iss)\b)"
        ),
        None,
    ),
    # "has anybody been under Mr Prendergast", "saw Miss Calloway at the eye clinic"
    (Whose.CLINICIAN, LIKELY, lead(r"\bunder (?:a )?(?=m(?:r|rs|s|iss)\b)"), None),
    (
        Whose.CLINICIAN,
        LIKELY,
        lead(
            r"\b(?:saw|seen?|seeing|met|with|by|to) +"
            r"(?=m(?:r|rs|s|iss)\.? [^\W\d_][\w'’-]+,? (?:at|in|from) "
            r"(?:the|our) (?:\w+ ){0,2}(?:clinic|outpatients?|hospital|infirmary|unit|theatre|ward)\b)"
        ),
        None,
    ),
    (Whose.OTHER, CERTAIN, lead(r"\b(?:mr|mrs|ms|mx|mister|messrs)(?:\.|\b) *"), None),
    (Whose.OTHER, LIKELY, lead(rf"\b{FAITH_AND_KIN} +"), None),
    (
        Whose.OTHER,
        LIKELY,
        lead(rf"\b(?:a|the|this|one|another) (?:\w+ ){{0,2}}{SOMEBODY},? (?:named|called|known as) +"),
        None,
    ),
    (Whose.OTHER, CERTAIN, lead(rf"\b{NAME_OF}[ -]?(?:'s )?name(?: is|['’]s| was| *:| *=) *"), None),
    (Whose.OTHER, LIKELY, lead(r"\b(?:named|called|by the name of) +(?:him |her |them )?"), None),
    (Whose.OTHER, LIKELY, lead(rf"\b{LETTERHEAD} +"), None),
    # "Why is Senait always so tired?"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:why|where|how|when) (?:is|was|does|did|has|will|can) +"
            r"(?=[^\W\d_]{2,15} (?:always|so|still|doing|feeling|getting|crying|tired|in pain|"
            r"not (?:eating|sleeping)|"
            r"coping|sleep|eat|go(?:ing)? (?:home|back)|feel|want|need|cry|manage)\b)"
        ),
        None,
    ),
    (
        Whose.OTHER,
        PROBABLE,
        lead(
            r"\b(?:results|bloods|scans?|death|funeral|birth|case|story|diagnosis|file|records?|"
            r"care) of +"
        ),
        None,
    ),
    (Whose.OTHER, LIKELY, lead(r"\b(?:message|letter|text|call|reply|e-?mail|card|visit) from +"), None),
    (
        Whose.OTHER,
        LIKELY,
        lead(r"\b(?:on behalf of|in memory of|pray(?:ers|ing)? for|rip|r\.i\.p\.) +"),
        None,
    ),
    (
        Whose.OTHER,
        PROBABLE,
        lead(
            r"\b(?:gave|give|giving|tell|told|asked|ask|met|meet|miss|hug|hugged|thank|except|poor|"
            r"looking after|look after|looks after|cared? for|caring for|both|says|said|married|"
            r"raised|adopted) +"
        ),
        None,
    ),
    # "gave diem the inhaler", but not "gave peace a chance"
    (
        Whose.OTHER,
        SURE,
        lead(
            r"\b(?:gave|give|gives|giving|handed|showed|brought|fed|read) +"
            r"(?=[^\W\d_][\w-]{1,15} (?:the|his|her|their) (?!chance|benefit|go\b|miss\b|boot|sack|finger))"
        ),
        None,
    ),
    # "her name was mega and she was nine"
    (Whose.OTHER, SURE, lead(r"\bname (?:is|was) +(?=[^\W\d_]{2,15} and (?:s?he|they|we)\b)"), None),
    # "so weimin says to me"
    (
        Whose.OTHER,
        SURE,
        lead(
            r"\b(?:so|and|then|but|when|because|cos|until|till) +"
            r"(?=[^\W\d_]{2,15} (?:says|said|goes|went|told|asked|looked|shouted)(?: to| at)? (?:me|us)\b)"
        ),
        None,
    ),
    # "will Hirut ever walk again", "does chipo still take it"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            OPENING + r"(?:and |but |so )?(?:will|can|could|should|would|does|did|do|is|was|has|had|may|"
            r"shall) +"
            r"(?=[^\W\d_][\w-]{1,15} (?:ever|still|always|already|really|even|also|eat|drink|take|have|"
            r"get|sleep|"
            r"go|come|walk|talk|swim|fly|travel|drive|need|be (?:ok|okay|fine|alright|able|allowed|"
            r"in pain)|"
            r"know|feel|survive|recover|make it|allowed|better|okay|awake|home|in (?:hospital|pain|icu))\b)"
        ),
        None,
    ),
    # "ever since mehrdad left", "nobody believed Ayaan until the scan"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:ever since|since|until|till|when|after|before|because|if|while) +"
            r"(?=[^\W\d_][\w-]{1,15} (?:left|died|passed|was (?:born|diagnosed|admitted|rushed|ill|sick|"
            r"little|"
            r"discharged|two|three|four)|got (?:ill|sick|worse|better|home|the)|moved (?:in|out|away)|"
            r"came (?:home|out|round)|fell|turned \d|started (?:school|chemo|dialysis|treatment)|woke)\b)"
        ),
        None,
    ),
    # "Walking Mia to the park"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:walking|driving|taking|bringing|carrying|wheeling|dressing|bathing|collecting) +"
            r"(?=[^\W\d_]{2,15} (?:to|home|from|into|back|out|round|every|each)\b)"
        ),
        None,
    ),
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:believed?|believes|trusted|trusts?|blamed?|blames) +"
            r"(?=[^\W\d_][\w-]{1,15}(?:[.,!?;]| (?:until|when|for|at|about|either|and|because|but|"
            r"completely)\b))"
        ),
        None,
    ),
    # "the okafor family"
    (
        Whose.OTHER,
        LIKELY,
        lead(r"\bthe +(?=[^\W\d_][\w'’-]{1,20} (?:family|household|twins|brothers|sisters|kids)\b)"),
        None,
    ),
    # "We drove Ebru to the emergency room"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:we|i|they|he|she|dad|mum|mom|who) (?:drove|brought|took|got|rushed|carried|picked up|"
            r"dropped off|"
            r"wheeled|accompanied|visited|found|held|fed|bathed|washed|woke|hugged|kissed|rang|phoned"
            r"|buried) +"
            r"(?=[^\W\d_]{2,15} (?:to|home|from|in|into|back|out|up|at|for|with|on|and|every|when|before|"
            r"yesterday|today|again)\b)"
        ),
        None,
    ),
    (Whose.OTHER, POSSIBLE, lead(rf"\b{SMALL_WORDS} +"), None),
)
