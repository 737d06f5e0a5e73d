"""Whether the words around a contact invite readers to a private talk."""

import re

from moderation.screening.surroundings import around

_REACH_ME = (
    r"\b(?:call|text|txt|e-?mail|mail|message|msg|contact|reach|write(?: to)?|ring|phone|add|dm|pm|inbox|"
    r"viber|telegram|signal|skype|snap|facetime|imo|tweet|buzz|whats-?app|follow|ping|find|join|talk to|"
    r"chat with|connect with|get hold of|get back to|reply to|respond to|answer|send) (?:to )?(?:me|us)\b"
    r"|\bplease (?:do )?(?:ring|call|phone|text|write|message|dm|pm|e-?mail|mail|contact|get in touch)\b"
    r"|(?<!\bi )(?<!\bwe )(?<!\bthey )(?<!\bto )\b(?:dm|pm|msg|message|add|ping)[ :]{1,2}\x00"
    r"|\b(?:my|our) (?:dm|pm|inbox|dms|pms)\b"
    r"|\b(?:reach|contact|get|drop) (?:out|in touch)\b|\bin touch with\b|\bdrop me\b|\bgive me a\b"
    r"|\bhit me\b|\bhmu\b"
    r"|\b(?:can be|be) (?:reached|contacted)\b"
    # Not "I had to call 0161 ..." nor "no reply on ...": told of, nobody is asked to.
    r"|(?<!\bno )(?<!\bany )(?<!\ba )(?<!\bthe )(?<!\bmy )(?<!\bhad to )(?<!\bhave to )(?<!\bto )"
    r"(?<!\bi )(?<!\bwe )(?<!\bthey )\b(?:ring|dial|write|mail|e-?mail|reply|respond|answer|call|contact|"
    r"text|whats-?app)"
    r"(?: me)?(?: back)?(?: to| at| on| via| by)?(?: e-?mail)?[\s:]*\x00"
)
_LET_US_TALK = (
    r"\bhappy to (?:talk|chat)\b|\b(?:feel free|don'?t hesitate) to\b"
    r"|\bif (?:you|any(?:one|body)|some(?:one|body)) (?:wants? to|would like to|needs? to|'d like to) "
    r"(?:talk|chat|speak|call|ring|text|write)\b|\b(?:welcome|free) to (?:call|ring|text|write|e-?mail|"
    r"mail)\b"
    r"|\b(?:want|wants|like|love) to (?:talk|chat)\b|\blet(?:'?s| us) (?:talk|chat|speak|swap|compare)\b"
    r"|\b(?:we|you and i|us) (?:can|could|should|might|may) (?:\w{2,9} )?(?:talk|chat|speak|swap|compare)\b"
    r"|\bso (?:that )?we (?:talk|chat|speak)\b|\bcome (?:and|to) (?:talk|chat|say)\b"
)
# "come over there", "away from the mods", "where nobody reads along": out of the forum's sight.
_OUT_OF_SIGHT = (
    r"\b(?:talk|speak|chat|write|message|discuss|explain|share|swap|go|take (?:it|this)|come|meet|find)\b"
    r"[^.!?\n\x00]{0,30}\b(?:privately|in private|offline|one[- ]on[- ]one|one[- ]to[- ]one|properly|freely|"
    r"off (?:the |this )?(?:forum|site|board|thread|list|here)|off-?forum|over there|across|there|"
    r"(?:just )?(?:the )?two of us|just us|us two|without (?:the )?(?:mods?|moderators?|rules)|"
    r"away from (?:here|this|the \w{3,12}))\b"
    r"|\baway from (?:the |these )?(?:mods?|moderators?|forum|board|public)\b"
    r"|\b(?:off|outside) (?:of )?(?:the |this )?forum\b|\blet'?s (?:take|move|go|continue)\b"
    r"|\bcome (?:over|across|along|find|on over)\b"
    r"|\bwhere (?:no ?one|nobody|no mods?|no moderators?|they can'?t)\b|\b(?:nobody|no ?one) (?:else )?"
    r"(?:reads|sees|deletes|watches|listens)\b"
)
_INVITES = re.compile("|".join((_REACH_ME, _LET_US_TALK, _OUT_OF_SIGHT)))


def invites(folded: str, start: int, end: int) -> bool:
    """Whether the window around a span of the folded text invites."""
    return _INVITES.search(around(folded, start, end, 90)) is not None
