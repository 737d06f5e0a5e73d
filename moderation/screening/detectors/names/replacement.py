"""What to write instead of a name so that the sentence still reads."""

import re

from moderation.screening.detectors.names.clues import Whose
from moderation.screening.detectors.names.people import Mention
from moderation.screening.detectors.names.relations import CLINICIANS, RELATIVES
from moderation.screening.detectors.names.wording import Wording

_NAME_IS = re.compile(r"\bname(?:['’]?s| is| was|:) *$", re.IGNORECASE)
_BEING = re.compile(r"\b(?:i['’]m|i am|im|this is|it['’]s) *$", re.IGNORECASE)
_OWNED = r"\b((?:my|our|his|her|their|the|a) (?:[\w'’-]+ ){0,3}?"
_RELATIVE = re.compile(rf"{_OWNED}(?:{RELATIVES}))[ ,(–-]*$", re.IGNORECASE)
_IS_RELATIVE = re.compile(
    rf",? (?:is |was |who is |\(?)((?:my|our) (?:[\w'’-]+ ){{0,2}}?(?:{RELATIVES}))\b", re.IGNORECASE
)
_CLINICIAN = re.compile(rf"{_OWNED}(?:{CLINICIANS}))[ ,(–-]*$", re.IGNORECASE)
_CALLED = re.compile(r"\b(?:named|called|known as|by the name of) *$", re.IGNORECASE)
_CALL_ME = re.compile(r"\b(?:calls?|called|know) me *$", re.IGNORECASE)
# Speaking of a member, not to them: "I agree with Bev".
_OF_A_MEMBER = re.compile(
    r"\b(?:with|from|of|by|about|like|than|as|to|for) *$",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:to|with) *$", re.IGNORECASE)
_WITHIN = 60


def relation_before(wording: Wording, mention: Mention) -> str | None:
    """The relation that stands beside the name: "my daughter" of "my daughter Emily"."""
    found = _RELATIVE.search(_before(wording, mention))
    if not found:
        found = _IS_RELATIVE.match(wording.text[mention.end : mention.end + _WITHIN])
    if not found:
        return None
    words = found[1].split()
    return f"{words[0].lower()} {words[-1].lower()}"


def replacement(  # noqa: PLR0911 - one line for each way in which a name stands
    wording: Wording, mention: Mention, whose: Whose, relation: str | None
) -> str | None:
    """Words for the place of the name; ``None`` leaves it to the policy table."""
    before = _before(wording, mention)
    opens = wording.words[mention.first].opens_sentence if mention.title is None else not before.strip()
    if _NAME_IS.search(before):
        return "private"
    if whose is Whose.OWN:
        if _CALL_ME.search(before):
            return "by my pseudonym"
        if _TO.search(before):
            return "another member"
        return "a member" if _BEING.search(before) else ""
    if whose is Whose.GREETED and _OF_A_MEMBER.search(before):
        return "another member"
    if whose is Whose.GREETED:
        following = wording.text[mention.end : mention.end + 1]
        return "Friend" if opens and following == "," else ""
    if _RELATIVE.search(before) or _CLINICIAN.search(before):
        return ""
    clinician = "my nurse" if mention.title in {"nurse", "sister", "matron"} else "my doctor"
    instead = {Whose.RELATIVE: relation or "someone", Whose.CLINICIAN: clinician}.get(whose, "someone")
    if _CALLED.search(before):
        return "so-and-so"
    return instead[0].upper() + instead[1:] if opens else instead


def _before(wording: Wording, mention: Mention) -> str:
    return wording.text[max(0, mention.start - _WITHIN) : mention.start]
