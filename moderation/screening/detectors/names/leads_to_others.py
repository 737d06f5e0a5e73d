"""What people write just before the name of a clinician or of anybody else."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, PROBABLE, Whose
from moderation.screening.detectors.names.lead_words import (
    ADJECTIVES,
    FAITH_AND_KIN,
    IS_CALLED,
    LETTERHEAD,
    NAME_OF,
    OWNER,
    SMALL_WORDS,
    SOMEBODY,
    Lead,
    lead,
)
from moderation.screening.detectors.names.relations import CLINICIANS

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
            r"(?=[^\W\d_]{3,15} (?:always|so|still|doing|feeling|getting|crying|tired|in pain|"
            r"not (?:eating|sleeping)|"
            r"coping|sleep|eat|go(?:ing)? (?:home|back)|feel|want|need|cry|manage)\b)"
        ),
        None,
    ),
    (
        Whose.OTHER,
        PROBABLE,
        lead(r"\b(?:results|bloods|scans?|death|funeral|birth|case|story|diagnosis|file|records?|care) of +"),
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
    # "so weimin says to me"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:so|and|then|but|when|because|cos|until|till) +"
            r"(?=[^\W\d_]{3,15} (?:says|said|goes|went|told|asked|looked|shouted)(?: to| at)? (?:me|us)\b)"
        ),
        None,
    ),
    # "We drove Ebru to the emergency room"
    (
        Whose.OTHER,
        LIKELY,
        lead(
            r"\b(?:we|i|they|he|she|dad|mum|mom|who) (?:drove|brought|rushed|carried|picked up|dropped off|"
            r"wheeled|accompanied|visited|found|held|fed|bathed|washed|woke|hugged|kissed|rang|phoned"
            r"|buried) +"
            r"(?=[^\W\d_]{3,15} (?:to|home|from|in|into|back|out|up|at|for|with|on|and|every|when|before|"
            r"yesterday|today|again)\b)"
        ),
        None,
    ),
    (Whose.OTHER, POSSIBLE, lead(rf"\b{SMALL_WORDS} +"), None),
)
