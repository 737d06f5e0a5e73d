"""The shorthand in which clinicians hand one patient over: "pt 34M in resus", "clerked a 23yo F".

Whoever writes so speaks of one person of today, however few details there are.
Teaching cases are told apart by the words that say so.
"""

import re
from collections.abc import Iterator

_AGED = r"\d{1,2} ?(?:yo|y/?o|yr old|year[- ]old)? ?(?:m|f|male|female)\b"
_DONE = (
    r"(?:admitted|clerked|intubated|scoped|reviewed|operated on|delivered|discharged|reported|consented"
    r"|saw|seen|"
    r"took over|handed over|stitched|catheterised|cannulated|extubated|lost|had)"
)
_ONE = r"(?:gentleman|lady|chap|bloke|lad|woman|man|girl|boy|patient|pt|kid|baby)"
_PLACED = r"(?:bed|room|bay|cubicle|resus|side room|theatre|slot)"
_RECENT = (
    r"(?:today|yesterday|tonight|last night|overnight|this (?:morning|week|afternoon|evening)|on (?:mon"
    r"|tues|wednes|"
    r"thurs|fri|satur|sun)day|now|\d+ (?:hrs?|hours?|mins?|minutes) ago|on call)"
)
_SHORTHAND = re.compile(
    rf"\bpt,? (?:is )?(?:a )?{_AGED}"
    rf"|\b{_AGED},? (?:s/p|w/|c/o|pmh|bg|bibo?a?|presenting|presents|presented|post|day \d|gcs|in resus"
    rf"|in bed)"
    rf"|\b{_DONE} (?:a |an |the |this |our )?(?:\w+ ){{0,2}}?(?:pt\b|{_AGED})"
    rf"|\b{_DONE} (?:a|the|this|our) {_ONE},? (?:\d\d|{_RECENT}).{{0,60}}\b(?:{_RECENT}|came in|lost|died"
    rf"|sadly|farmer|"
    rf"teacher|driver|nurse)"
)
_DEFINITE = re.compile(
    rf"\b(?:the|our|this) {_ONE} (?:from|in|on) (?:the |my |our )?(?:{_PLACED}|\d\w* ?(?:am"
    rf"|pm)? ?{_PLACED}|{_PLACED} \w+)\b"
    rf"|\b(?:the|our|this) {_ONE} (?:who |that |whom )?(?:i|we) (?:just )?{_DONE}\b"
    rf"|\b(?:the|our|this) {_ONE} who (?:came|was (?:brought|sent|admitted)) (?:in|to (?:a&e|us|the ward"
    rf"|ed|casualty))\b"
)
_YOURS = re.compile(
    r"\byour (?:\w+ )?(?:scan|films?|mri|ct|x-?ray|biopsy|bloods|results?|slides?|ecg|echo|surgery"
    r"|operation|notes|file|"
    r"records?)\b.{0,40}\b(?:when i (?:reported|read|looked|did|saw)|i (?:reported|read|signed|looked up))"
    r"|\bi (?:remember|looked up|pulled up|opened|reported|read) your (?:\w+ )?(?:surgery|operation|scan"
    r"|file|notes|"
    r"records?|bloods|results|films?)\b"
    r"|\b(?:looked|found|see|saw) you (?:up )?(?:in|on) (?:our|the) (?:system|list|records|portal)\b"
)
_TAUGHT = re.compile(
    r"\b(?:vignette|exam|textbook|case report|published|imagine|suppose|hypothetical|typical|classic"
    r"|teaching case|"
    r"for example|invented|example)\b"
)
_NEAR = 120


def handovers(low: str) -> Iterator[tuple[int, int]]:
    """Where a folded text hands one person over, tells of one of the ward, or of the reader's own scan."""
    for pattern in (_SHORTHAND, _DEFINITE, _YOURS):
        for found in pattern.finditer(low):
            if not _TAUGHT.search(low, max(0, found.start() - _NEAR), found.end() + _NEAR):
                yield found.span()
