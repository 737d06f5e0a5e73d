"""What people write just before the name of somebody close to them, or of a pet or a pump."""

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, Whose
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
    (
        Whose.RELATIVE,
        CERTAIN,
        lead(
            r"\b(?:me and|myself and) +"
            r"(?=[^\W\d_]{3,15} (?:are|were|have|had) (?:both|each|the same|so|very)\b)"
        ),
        None,
    ),
    # "called Gordon because it beeps"
    (Whose.PET, CERTAIN, lead(r"\b(?:nick-?named|christened|baptised|(?:call|called|named) it) +"), None),
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
