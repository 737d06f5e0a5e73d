"""Characters that look like others, and characters that look like nothing.

Source of the look-alikes: Unicode Technical Standard 39, confusables.txt; only
those that pass for a Latin letter in running text are listed.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_CYRILLIC = zip(
    "авеёіјкмнорсѕтухԁһӏԛԝүҽАВЕІЈКМНОРСЅТУХҮԌԚԜ", "abeeijkmhopcstyxdhlqwyeABEIJKMHOPCSTYXYGQW", strict=True
)
_GREEK = zip("αεικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeikvoptuxwABEZHIKMNOPTYX", strict=True)

_CYRILLIC_TOO = zip("ӀⅬѵѡгпиьтѢЗбЬѴ", "lLvwrnubtBZbbV", strict=True)
_GREEK_TOO = zip("σηκϳϹϲϜͿϺ", "onkjCcFJM", strict=True)
_COPTIC = zip("ⲥⲓⲟⲣⲅⲥⲏⲕⳑⲙⲛⲧⲭⲩⲤⲒⲞⲢⲎⲔⳐⲘⲚⲦⲬⲨ", "ciopcchklmntxyClOPHKLMNTXY", strict=True)
_ARMENIAN = zip("քցհոռօգզսայՕՏՍԼ", "fghnnoqquwjOSUL", strict=True)
_CHEROKEE = zip("ᏏꮯᏧᏂᎥꮁꮪꮩꮃꮓᎪᏴᏟᎠᎬᏀᏳᎻᎫᏦᏞᎷᏢᎡᏒᏕᏚᎢᏙᎳᏔᎩᎽᏃ", "bcdhirsvwzABCDEGGHJKLMPRRSSTVWWYYZ", strict=True)
_CANADIAN = zip("ᑲᖯᑯᕁᕽᗅᗷᗞᗪᖴᕼᒍᒪᗰᑭᖇᑌᐯ", "bbdxxABDDFHJLMPRUV", strict=True)
_LISU = zip("ꓮꓐꓚꓓꓰꓝꓖꓧꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜꓲ", "ABCDEFGHJKLMNOPRSTUVWXYZI", strict=True)

FOREIGN_LETTERS: Mapping[str, str] = MappingProxyType(
    dict(
        pair
        for script in (
            _CYRILLIC_TOO, _CYRILLIC, _GREEK_TOO, _GREEK, _COPTIC, _ARMENIAN, _CHEROKEE, _CANADIAN, _LISU
        )
        for pair in script
    )
)  # fmt: skip
"""Letters of other scripts that pass for Latin ones inside a Latin word."""

_SMALL_CAPITALS = zip(
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɡɑꬲꬵꞙẝᶃƍɩƖǀᴑꬽꭇꭈꞟꭎꭒʋɯᶌỿꭚ",
    "abcdefghijklmnoprstuvwyzigaefffggilloorruuuuwyyy",
    strict=True,
)
# Regional indicators: two make a flag, more of them a word.
_BOXED = {chr(first + i): chr(ord("A") + i) for first in (0x1F150, 0x1F170, 0x1F1E6) for i in range(26)}
_PUNCTUATION = {
    **dict.fromkeys("‘’‚‛′‵ʼʹ´", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–−﹣－", "-"),
    "․": ".",
    "∙": "·",
    "∆": "Δ",
}
# Digits in a ball, in black or sans serif, and the one keycap with two digits.
_NUMBERED = {
    **{chr(first + i): str(i + 1) for first in (0x2776, 0x2780, 0x278A, 0x24F5) for i in range(10)},
    "\u24ff": "0",
    "\U0001f10b": "0",
    "\U0001f10c": "0",
    "\U0001f51f": "10",
}
_LINE_ENDS = frozenset("\u2028\u2029\x85\x0b\x0c\r")
_BLANK = frozenset("\u2800\u3164\u115f\u1160\uffa0")
# Marks drawn onto the letter before them. Vowel signs of other scripts are letters, not decoration.
_MARKS = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
_SELECTORS = ((0xFE00, 0xFE0F), (0x180B, 0x180F), (0xE0100, 0xE01EF))
_FOLDED = frozenset(
    {"<wide>", "<narrow>", "<font>", "<circle>", "<square>", "<compat>", "<noBreak>", "<initial>"}
)


def is_mark(character: str) -> bool:
    """Whether this is a diacritical mark on the letter before it."""
    return character > "\u02ff" and _within(ord(character), _MARKS)


def is_raised(character: str) -> bool:
    """Whether this is a superscript or subscript form."""
    return character > "\x7f" and unicodedata.decomposition(character).startswith(("<super>", "<sub>"))


@lru_cache(maxsize=4096)
def plain_form(character: str) -> str:
    """What a reader takes one character for; empty if nobody sees it.

    Superscripts stay: a raised 2 is a square, and a trade mark sign is no part of a word.
    """
    if character in "\n\t" or " " <= character < "\x7f":
        return character
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    if character in _LINE_ENDS:
        return "\n"
    if character in _BLANK:
        return " "
    return _by_category(character)


def _by_category(character: str) -> str:  # noqa: PLR0911 - one line a category
    category = unicodedata.category(character)
    if category in ("Cf", "Cc") or _within(ord(character), _SELECTORS) or character == "\u034f":
        return ""
    if category == "Zs":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if character in _NUMBERED:
        return _NUMBERED[character]
    if character in _LATIN_FORMS:
        return _LATIN_FORMS[character]
    if unicodedata.decomposition(character).partition(" ")[0] in _FOLDED:
        folded = unicodedata.normalize("NFKC", character)
        return character if folded.startswith(" ") else folded
    return character


_LATIN_FORMS = {**dict(_SMALL_CAPITALS), **_BOXED}


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)
