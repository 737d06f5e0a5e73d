"""Digits said as words: "four four eight", "double oh", "nine hundred", "twenty-two".

What people write who have just read a number out, or who hide one from a filter.
"""

import re

_ONES = ("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONE = rf"(?:zero|nought|naught|o|{'|'.join(_ONES)})"
_SAID = (
    rf"(?:(?:double|triple|treble)[ -])?(?:{_ONE}|{_TEENS}|(?:{_TENS})(?:[ -]{_ONE})?|\d{{1,4}})(?!\w)"
    r"(?:[ ]hundred(?!\w))?"
)
SAYS_DIGIT = rf"(?:double|triple|treble|{_ONE}|{_TEENS}|{_TENS})"
_STROKE = r"(?:(?:dash|hyphen|slash|stroke|space|dot)[ ,]{1,2})?"
_WORD = re.compile(r"[a-z]+|\d+")
_SAYS_TWO = re.compile(rf"{_TEENS}|{_TENS}|double|hundred")


def said(least: int, most: int = 20) -> str:
    """A pattern for folded text: ``least`` to ``most`` words that each say a digit or more."""
    return rf"{_SAID}(?:[ ,.()/-]{{1,3}}{_STROKE}{_SAID}){{{least - 1},{most - 1}}}"


def digits_said(folded: str) -> str:
    """The digits that the words say; teens and tens count, but as two digits that nobody knows."""
    told = ""
    times = 1
    for word in _WORD.findall(folded):
        if word in ("double", "triple", "treble"):
            times = 2 if word == "double" else 3
            continue
        if word.isdigit():
            told += word * times
        elif word in _ONES:
            told += str(_ONES.index(word)) * times
        elif word in ("zero", "o", "nought", "naught"):
            told += "0" * times
        elif _SAYS_TWO.fullmatch(word):
            told += "00" if word == "hundred" else "1?"
        times = 1
    return told
