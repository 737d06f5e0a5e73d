"""Whether the words around a contact invite readers to a private talk."""

import re

from moderation.screening.surroundings import around

_INVITES = re.compile(
    r"\b(?:call|text|txt|e-?mail|mail|message|msg|contact|reach|write(?: to)?|ring|phone|add|dm|pm|inbox|"
    r"whats-?app|follow|ping|find|join|talk to|chat with|connect with|get hold of|get back to|reply to|"
    r"respond to|answer|send) (?:to )?(?:me|us)\b"
    r"|\b(?:my|our) (?:dm|pm|inbox|dms|pms)\b"
    r"|\b(?:reach|contact|get|drop) (?:out|in touch)\b|\bin touch with\b|\bdrop me\b|\bgive me a\b|\bhit me\b"
    r"|\b(?:can be|be) (?:reached|contacted)\b|\bhappy to (?:talk|chat)\b|\btalk (?:privately|in "
    r"private|offline)\b"
    r"|\b(?:feel free|don'?t hesitate) to\b|\bif you (?:want|would like|need|'d like) to (?:talk|chat)\b"
    r"|\b(?:want|wants|like|love) to (?:talk|chat)\b|\blet'?s (?:talk|chat)\b"
    r"|\b(?:write|mail|e-?mail|reply|respond|answer|call|contact|text|whats-?app)"
    r"(?: me)?(?: back)?(?: to| at| on| via| by)?(?: e-?mail)?[\s:]*\x00"
)


def invites(folded: str, start: int, end: int) -> bool:
    """Whether the window around a span of the folded text invites."""
    return _INVITES.search(around(folded, start, end, 90)) is not None
