"""A pattern that looks for its required words first finds what it would find without."""

import json
import re
from importlib import import_module
from itertools import product
from pathlib import Path
from pkgutil import walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import moderation.screening.detectors
from bench.posts import POSTS
from moderation.screening.detectors.cues import Cue
from moderation.screening.learned import training
from moderation.screening.prefilter import Prefiltered, prefiltered
from moderation.screening.required_literals import ways_to_match

TEXTS = Path(str(training.__file__)).with_name("texts")

# The syntax that patterns of this project use, and what stands in every text that they match.
NEEDED = (
    (r"\b(?:buy|sell)s? pills\b", [{"buy pills", "buys pills", "sell pills", "sells pills"}]),
    (r"(?:kill|end)\s{1,3}(?:yourself|myself)", [{"kill", "end"}, {"myself", "yourself"}]),
    (r"(?<!\w)discreet(?:ly)?(?! not)", [{"discreet", "discreetly"}]),
    (r"(?i:Dear) (?P<who>[A-Z]\w+) Smith", [{"dear "}, {" smith"}]),
    (r"(?:very )*sick(?:er)+", [{"sick"}]),
    (r"with (?=Harlow|Norwick)[A-Z]\w+", [{"with "}, {"harlow", "norwick"}]),
    (r"[bB]ank[- ]card", [{"bank-card", "bank card"}]),
)
OPEN = (r"\d+", r"(?:pills)?\w", r"(?:pills|\d)", r"(?:pills)*", r"[^p]", r"(?!pills)\w", "e")


@pytest.mark.parametrize(("pattern", "needed"), NEEDED)
def test_a_pattern_needs_the_words_that_every_match_has(pattern: str, needed: list[set[str]]) -> None:
    (way,) = ways_to_match(re.compile(pattern))
    assert sorted(map(sorted, way)) == sorted(map(sorted, needed))


def test_alternatives_of_a_whole_pattern_are_ways_of_their_own() -> None:
    assert ways_to_match(re.compile(r"(?<!\w)(?:buy pills|free gift)")) == (
        (("buy pills",),),
        (("free gift",),),
    )


@pytest.mark.parametrize("pattern", OPEN)
def test_a_pattern_without_telling_words_is_always_searched(pattern: str) -> None:
    assert ways_to_match(re.compile(pattern)) == ((),)


@pytest.mark.parametrize("text", ["PİLLS", "pılls", "PILLS", "pillſ", "ASK", "asK", "ası"])
def test_letters_that_count_as_alike_count_so_here(text: str) -> None:
    plain = re.compile("pills|ask|asi", re.IGNORECASE)
    assert bool(prefiltered(plain.pattern, re.IGNORECASE).search(text)) == bool(plain.search(text))


def test_every_letter_that_matches_a_plain_one_is_seen_as_it() -> None:
    for letter, other in product("aiklsz", map(chr, range(0x10000))):
        if re.fullmatch(letter, other, re.IGNORECASE):
            assert prefiltered(f"{letter}qqqq", re.IGNORECASE).may_match(f"{other}qqqq"), (letter, other)


@given(st.data())
def test_whatever_matches_is_found(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from([*(pattern for pattern, _ in NEEDED), *OPEN]))
    text = data.draw(st.from_regex(pattern))
    seen = [found.span() for found in prefiltered(pattern).finditer(text)]
    assert seen == [found.span() for found in re.finditer(pattern, text)]
    assert seen


def test_all_patterns_of_the_detectors_find_the_same_without_their_words() -> None:
    patterns = list(_patterns())
    assert len(patterns) > 200
    for text in _texts():
        for pattern in patterns:
            for said in (text, text.lower()):
                assert pattern.may_match(said) or not pattern.compiled.search(said)


def _texts() -> list[str]:
    """Posts that the patterns were written for, of each kind a few, and some with nothing in them."""
    lines = [line for file in sorted(TEXTS.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines[::150]] + list(POSTS)


def _patterns() -> set[Prefiltered]:
    package = moderation.screening.detectors
    found: set[Prefiltered] = set()
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(import_module(module.name)).values():
            found.update(_within(value))
    return found


def _within(value: object) -> set[Prefiltered]:
    if isinstance(value, Prefiltered):
        return {value}
    if isinstance(value, Cue):
        return {value.pattern}
    return set().union(*map(_within, value)) if isinstance(value, tuple) else set()
