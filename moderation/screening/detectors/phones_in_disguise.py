"""Phone numbers that are told in pieces, or with words glued to the digits.

"area code 614, then 555, and the last four are 0173"; "six14 five55 01seven3".
Each candidate is only a run that could be dialled: ``phones`` weighs the words
around it. All parts are bounded, so a search is linear in the text.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.spoken_digits import digits_said, said
from moderation.screening.surroundings import around

_WORDS = "zero|nought|oh|one|two|three|four|five|six|seven|eight|nine"
# Without the letter "o": "O2 95" is oxygen.
_GLUED_TOKEN = rf"(?:{_WORDS}|\d){{1,12}}+"
_GLUED = re.compile(
    rf"(?<![\w.,/])\+?\(?{_GLUED_TOKEN}(?:[ ,./()-]{{1,3}}{_GLUED_TOKEN}(?![^\W\d_])){{0,14}}+(?![\w%])"
)
_MIXES = re.compile(rf"\d(?:{_WORDS})|(?:{_WORDS})\d")
_DIGIT_OR_WORD = re.compile(rf"{_WORDS}|\d")

_STARTS = (
    r"(?:(?P<area>area code|diall?ing code)|code|prefix|(?:starts?|begins?|starting|beginning) (?:with|in)|"
    r"(?:the )?first (?:three|four|five|[345]|bit|part)(?: digits| numbers| figures)?)"
    r"(?: (?:is|are|being|it's|of))?[ :,]{1,3}"
)
_NO_AMOUNT = (
    r"(?![\w%]|[.,]\d|[ ]?(?:mg|mcg|ml|units?|iu|days?|weeks?|months?|years?|times|steps|people|patients|"
    r"tablets?|pills?|kg|lbs?|pounds|dollars)\b)"
)
_PIECE = rf"(?:\(?\d{{2,6}}\)?(?:[ -]\d{{2,4}}){{0,2}}|{said(3, 6)}){_NO_AMOUNT}"
_LINK_WORD = (
    r"(?:and|then|next|followed|by|after|that|comes?|plus|the|middle|rest|is|are|it's|ends?|ending|in|with|"
    r"finish(?:es|ing)?|last|final|finally|four|three|two|five|[2345]|digits|numbers|figures|bit|part|goes)"
)
_LINK = rf"(?:[ ]?[,;.:-])?(?:[ ]{_LINK_WORD}(?!\w)[,:]?){{0,9}}[ ]"
_IN_PIECES = re.compile(
    rf"(?<!\w){_STARTS}(?P<number>{_PIECE}(?:{_LINK}{_PIECE}){{1,4}})"
    rf"|(?<![\w.,])(?P<told>\d{{3,5}} (?:is|as|for|being) (?:the |my |its )?(?:area|diall?ing) code"
    rf"(?:{_LINK}{_PIECE}){{1,4}})"
)
_GOES_ON = re.compile(
    r"\b(?:then|next|followed|after|last|final|finally|ends?|ending|finish\w*|rest|middle)\b"
)
_OF_A_PHONE = re.compile(r"\b(?:phone|mobile|cell|number|num|call|text|ring|reach|dial|digits|whats-?app)\b")


def glued_numbers(low: str) -> Iterator[tuple[int, int, str]]:
    """Runs of 7 to 15 digits in which words and digits are written together."""
    for found in _GLUED.finditer(low):
        if _MIXES.search(found[0]):
            number = digits_said(" ".join(_DIGIT_OR_WORD.findall(found[0])))
            if 7 <= len(number) <= 15:
                yield *found.span(), number


def numbers_in_pieces(low: str) -> Iterator[tuple[int, int]]:
    """Numbers told part by part, from the first part to the last."""
    for found in _IN_PIECES.finditer(low):
        named = "number" if found["number"] else "told"
        start, end = found.span(named)
        told = digits_said(re.sub(rf"\b(?:last|final) (?:{_WORDS}|[2345])\b", "", found[named]))
        trunk = told.startswith("0") and len(told) >= 10
        sure = (
            found["area"]
            or named == "told"
            or trunk
            or _OF_A_PHONE.search(around(low, start, end, 60) + found[0])
        )
        if sure and 7 <= len(told) <= 15 and "?" not in told and _GOES_ON.search(found[named]):
            yield start, end
