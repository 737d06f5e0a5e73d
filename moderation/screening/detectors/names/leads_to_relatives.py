"""What people write just before the name of somebody close to them, or of a pet or a pump."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, SURE, Whose
from moderation.screening.detectors.names.lead_words import ADJECTIVES, CALLED, FOND, OWNER, Lead, lead
from moderation.screening.detectors.names.relations import PETS, RELATIVES

TO_RELATIVES: tuple[Lead, ...] = (
    (
        Whose.RELATIVE,
        CERTAIN,
        lead(rf"{OWNER}{ADJECTIVES}(?:{RELATIVES})\b(?:[ -](?:{RELATIVES})\b)*{CALLED} *"),
        None,
    ),
    (Whose.RELATIVE, LIKELY, lead(rf"\b(?:{RELATIVES})\b{CALLED} *"), None),
    (Whose.RELATIVE, CERTAIN, lead(rf"\b(?:{RELATIVES}) (?:of|to) +"), None),
    (Whose.RELATIVE, POSSIBLE, lead(r"\b(?:our|my) +"), None),
    (Whose.RELATIVE, LIKELY, lead(rf"(?:{OWNER}|, ){FOND} +"), None),
    (Whose.RELATIVE, LIKELY, lead(r"\b(?:we|i|they) (?:lost|buried|said goodbye to) +"), None),
    (Whose.RELATIVE, LIKELY, lead(r"\b(?:me and|myself and) +"), None),
    # "my son chase was diagnosed": what stands between a relative and what is said of them
    (
        Whose.RELATIVE,
        SURE,
        lead(
            rf"{OWNER}{ADJECTIVES}(?:{RELATIVES}) +(?=[^\W\d_]{{2,15}} (?:is \d|is (?:my|our|a|an|the|"
            rf"on|in|at|"
            r"so|now|still|not|very|only|doing|having|getting)|was (?:born|diagnosed|admitted|rushed|"
            r"told|put|"
            r"taken|so|my|our|only|always)|has (?:a|an|his|her|been|had)|had (?:a|an|his|her|been|surgery)|"
            r"and i|got (?:her|his|a)|turned \d|started|loves|hates|wears|lives|died|passed away|keeps|"
            r"sleeps|"
            r"cries|refuses|says|said|goes|went|takes|took)\b)"
        ),
        None,
    ),
    # "i miss hunter so much"
    (
        Whose.RELATIVE,
        SURE,
        lead(
            r"\b(?:miss|missed|missing|buried|lost|burying|losing) +(?!summer|autumn|winter|spring|"
            r"sunshine|rain|"
            r"snow|sky|sugar|honey|bread|coffee|wine|beer|salt|music|love|joy|hope|faith|peace|patience|memory|beauty|grace|honey|work|school)"
            r"(?=[^\W\d_]{2,15}(?: (?:so (?:much|badly|very)|every (?:day|night|single|minute)|terribly|"
            r"dearly|"
            r"like (?:mad|crazy)|more (?:than|every)|already|last (?:year|month|week|spring|summer|"
            r"autumn|fall|"
            r"winter)|on (?:\w+day)|in (?:the )?(?:spring|summer|autumn|fall|winter|"
            r"january|february|march|april|may|june|july|august|september|"
            r"october|"
            r"november|december)|a (?:year|month|week) ago|(?:two|three|four|five|six) (?:years|months|"
            r"weeks))\b))"
        ),
        None,
    ),
    (
        Whose.RELATIVE,
        SURE,
        lead(
            r"\b(?:me and|myself and) +"
            r"(?=[^\W\d_]{2,15} (?:are|were|have|had) (?:both|each|the same|so|very)\b)"
        ),
        None,
    ),
    # "called Gordon because it beeps"
    (Whose.PET, CERTAIN, lead(r"\b(?:nick-?named|christened|baptised|(?:call|called|named) it) +"), None),
    # "We named her hoist Bertha"
    (
        Whose.PET,
        CERTAIN,
        lead(
            rf"\b(?:nick-?named|named|name|christened|baptised|call|called) (?:my|our|the|his|her|their) "
            rf"{ADJECTIVES}(?:{PETS}) +"
        ),
        None,
    ),
    (
        Whose.PET,
        CERTAIN,
        lead(
            rf"(?:^|[.!?\n] *)(?:(?:new|old|feeding|insulin|power|electric|hospital) )?(?:{PETS})\b"
            r"(?:['’]s name is| is named| is called| named| called) +"
        ),
        None,
    ),
    (
        Whose.PET,
        CERTAIN,
        lead(
            rf"\b(?:my|our|the|a|his|her|their) {ADJECTIVES}(?:{PETS})\b(?:[ -](?:{PETS})\b)*"
            r"(?:['’]?s name is| is named| is called| is| named| called|,)? *"
        ),
        None,
    ),
)
