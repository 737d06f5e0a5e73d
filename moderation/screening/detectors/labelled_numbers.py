"""Numbers that are known by the label in front: "MRN 5897505", "policy no: ...".

A sure label ("policy number"), at most a few linking words ("number is"), and a
value with enough digits, or as many words for digits. A bare noun ("serial",
"claim") is said of much else, so it needs a value that looks like a code.
All parts are bounded, so a search is linear in the text.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import digits as digits_of
from moderation.screening.detectors.spoken_digits import said
from moderation.screening.findings import Sighting
from moderation.screening.policy import Case
from moderation.screening.prefilter import Prefiltered, prefiltered
from moderation.screening.surroundings import after

# "the SIN they copied down was": what is told of a number before the number.
_TOLD = (
    r"(?:[ ](?:they|i|you|she|he|we|that|which|on|in|for|from|at|with|printed|given)"
    r"(?:[ ][a-z'’-]{1,14}){0,5}?(?=[ ](?:is|was|reads|says)\b))?"
)
_LINK = (
    r"(?:[ ]{0,2}(?:(?:numbers?|num|nos?|nr|id|ids|card|code|is|was|are|of|reads|says|shows|called|ending|"
    r"and|it['’]s|it|which|here|goes|still|now|mine|['’]s)(?![a-z])|[#:=.,º°\-–(\"'?/“])){0,6}[ \t]{0,3}"
)
# "Aadhaar? No, the whole of it: 538750047436": further off, so only one long token.
_FAR = r"[^\d\n.!]{2,45}?(?<![a-z\d])(?P<far>[a-z]{0,5}\d[a-z\d]{7,17}(?:-\d{1,6}){0,3})(?![\w%]|[.,]\d)"
_PARTED = r"(?P<parted>[a-z\d]{1,8}(?:[-/][a-z\d]{1,10}){1,5})(?!\w)"
_NO_CODE = (
    r"(?!(?:to|on|at|is|my|in|of|by|as|an|no|or|it|me|we|so|was|the|and|for|a|i|he|she|they|you|but|not|"
    r"all|any|are|has|had|his|her|its|our|out|off|up|per|day|now|then|than|from|with|over|only|about|so|"
    r"just|around|like)[ ])"
)
_VALUE = (
    r"(?P<value>(?:mrn[ :#]{0,2})?"
    rf"(?:{_NO_CODE}[a-z]{{1,5}}[ ](?=\d{{2,3}}[ -]?(?:[a-z][ -])?\d[ ]?\d[ ]?\d|\d{{4}}))?"
    r"[a-z]{0,5}[-/]?\d(?:[-./ ]?[a-z]{0,3}[-./ ]?\d){%d,22}[a-z]{0,2}(?!\w))"
)
# "U as in umbrella, four four", "A dash 4 4 8"
_LETTERS = (
    r"(?:[a-z](?:[ ](?:as in|for|like)[ ][a-z]{2,12})?[ ,.-]{1,3}(?:(?:dash|hyphen|slash|stroke)[ ,]{1,2})?)"
    r"{0,4}"
)
_MEASURE = re.compile(
    r"[ ]?(?:mg|mcg|ml|%|g\b|kg|lbs?\b|mmol|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|hours?\b|"
    r"times\b|patients\b|people\b|per\b|units\b|dollars\b|miles\b|beds?\b|times\b)"
)
_TIME = re.compile(
    r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?|\d{1,2}[-./]\d{1,2}[-./](?:\d\d){1,2}|(?:19|"
    r"20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
)
_PUBLIC_CODE = re.compile(
    r"(?:nct|pmid|pmc|actrn|isrctn|eudract|rs|omim|orpha|umin|chictr)\d+|\d+(?:mg|ml|mcg|iu|g|k)"
)


def labelled(labels: str, digits: int = 5) -> Prefiltered:
    """A pattern for folded text: one of ``labels``, then a value of at least ``digits`` digits."""
    return prefiltered(
        rf"(?<!\w)(?:{labels})(?:['’]s)?(?:(?<=[a-z])(?![a-z])|(?<![a-z]))"
        rf"(?:{_TOLD}{_LINK}(?:{_VALUE % (digits - 1)}|(?P<said>{_LETTERS}{said(max(digits, 5))})|"
        rf"{_PARTED})|{_FAR})"
    )


def named(nouns: str) -> Prefiltered:
    """A pattern for folded text: a bare noun, then one token that may be a code."""
    return prefiltered(
        rf"(?<![\w-])(?:{nouns})(?:['’]?s)?(?:[ ]?(?:[#:=,(\"'–]|(?:is|was|are|numbers?|no|"
        rf"nr)\b\.?)){{0,3}}[ ]?"
        r"(?:[a-z]{2}[ ])?"
        r"(?P<code>[a-z]{0,5}[-/]?\d[a-z\d]{1,17}(?:[-/][a-z\d]{1,12}){0,4})(?![\w%]|[.,]\d)"
    )


def labelled_sightings(low: str, case: Case, *patterns: Prefiltered) -> Iterator[Sighting]:
    """Report the value of each labelled number; measures and dates are none."""
    last = 0
    for start, end in sorted(span for pattern in patterns for span in _values(pattern, low)):
        if start >= last:
            last = end
            yield Sighting(case, start, end, "(removed)")


def _values(pattern: Prefiltered, low: str) -> Iterator[tuple[int, int]]:
    for found in pattern.finditer(low):
        group = found.lastgroup or ""
        value = found[group]
        if _MEASURE.match(after(low, found.end(group), 12)) or _TIME.fullmatch(value):
            continue
        if group == "code" and not _looks_like_code(value):
            continue
        if group in ("far", "parted") and len(digits_of(value)) < (8 if group == "far" else 5):
            continue
        if group != "said" or any(c.isalpha() for c in value):  # figures alone: a row of results
            yield found.span(group)


def _looks_like_code(token: str) -> bool:
    """Whether one token can hardly be a measure: letters in it, or parts, or very long."""
    if _PUBLIC_CODE.fullmatch(token):
        return False
    digits = len(digits_of(token))
    parted = "-" in token or "/" in token
    return digits >= (4 if any(c.isalpha() for c in token) and len(token) >= 6 else 7) and (
        parted or digits >= 7 or any(c.isalpha() for c in token)
    )
