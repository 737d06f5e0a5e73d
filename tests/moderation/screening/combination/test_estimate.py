"""How few people fit what was told: telling more never makes them more."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.combination import figures
from moderation.screening.combination.estimate import Estimate, estimate, rarest
from moderation.screening.combination.facts import (
    RAREST,
    Fact,
    FactKind,
    Memory,
    RememberedFact,
    rarity_of,
    share_of,
)
from moderation.screening.combination.floor import HIGHEST, floor_that_holds, own_floor, site_floor
from moderation.screening.combination.wording import LONGEST, in_words, people_in_words
from moderation.screening.kinds import Sensitivity

FACT = st.builds(
    RememberedFact, st.sampled_from(FactKind), st.sampled_from(["a", "b", "c"]), st.integers(0, RAREST)
)
FACTS = st.lists(FACT, max_size=14)
FLOOR = st.none() | st.integers(1, 10 * HIGHEST)


def fact(kind: FactKind, share: float, digest: str = "x") -> RememberedFact:
    return RememberedFact(kind, digest, rarity_of(share))


def test_who_has_told_nothing_is_anybody() -> None:
    assert estimate(()).people == pytest.approx(8.16e9)
    assert estimate(()).weighed == ()


def test_facts_about_different_things_multiply() -> None:
    few = estimate([fact(FactKind.AGE, 0.01), fact(FactKind.OCCUPATION, 0.001), fact(FactKind.REGION, 0.1)])
    assert few.people == pytest.approx(8.16e9 * 1e-6)
    assert few.weighed == (FactKind.OCCUPATION, FactKind.AGE, FactKind.REGION)
    assert few.low < few.people < few.high


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FactKind.TOWN, FactKind.REGION),
        (FactKind.CONDITION, FactKind.GROUP),
        (FactKind.OCCUPATION, FactKind.OCCUPATION),
        (FactKind.AGE, FactKind.AGE),
    ],
)
def test_of_two_facts_about_the_same_the_rarer_one_counts(one: FactKind, other: FactKind) -> None:
    rare, common = fact(one, 1e-5, "x"), fact(other, 1e-2, "y")
    assert estimate([rare, common]) == estimate([common, rare])
    assert estimate([rare, common]).people == estimate([rare]).people


@given(FACTS, FACTS)
def test_telling_more_never_raises_the_number(
    before: list[RememberedFact], more: list[RememberedFact]
) -> None:
    first, then = estimate(before), estimate([*before, *more])
    assert then.people <= first.people
    assert then.low <= first.low * (1 + 1e-9)
    assert then.leaves_few or not first.leaves_few


@given(FACTS, FACTS, st.sampled_from(Sensitivity), FLOOR)
def test_telling_more_never_takes_a_text_back_over_a_floor(
    before: list[RememberedFact], more: list[RememberedFact], sensitivity: Sensitivity, chosen: int | None
) -> None:
    floor = floor_that_holds(sensitivity, chosen)
    first, then = estimate(before), estimate([*before, *more])
    assert then.is_below(floor) or not first.is_below(floor)
    assert then.tells_too_much(floor) or not first.tells_too_much(floor)


@given(FACTS, st.randoms())
def test_neither_order_nor_repetition_matters(facts: list[RememberedFact], random: object) -> None:
    shuffled = [*facts, *facts]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert estimate(shuffled) == estimate(facts)


@given(FACTS)
def test_of_each_kind_only_the_rarest_makes_a_difference(facts: list[RememberedFact]) -> None:
    assert estimate(rarest(facts)) == estimate(facts)
    assert len({fact.kind for fact in facts}) == len(rarest(facts))


def test_two_facts_are_nobodys_fingerprint_however_rare() -> None:
    facts = [fact(FactKind.TOWN, 1e-6), fact(FactKind.CONDITION, 1e-6)]
    assert not estimate(facts).leaves_few
    assert estimate([*facts, fact(FactKind.AGE, 0.013)]).leaves_few


@pytest.mark.parametrize("kind", [FactKind.SEX, FactKind.GROUP])
def test_what_half_of_all_or_all_in_a_group_share_does_not_make_a_combination(kind: FactKind) -> None:
    facts = [fact(FactKind.TOWN, 1e-6), fact(FactKind.AGE, 1e-2), fact(kind, 0.5)]
    assert not estimate(facts).leaves_few


def test_a_rare_group_has_a_higher_floor() -> None:
    shares = {FactKind.TOWN: 1e-5, FactKind.AGE: 1e-2, FactKind.OCCUPATION: 1e-2, FactKind.SEX: 0.18}
    between = estimate([fact(kind, share) for kind, share in shares.items()])
    assert 1 < between.people < 2
    assert not between.is_below(site_floor(Sensitivity.ORDINARY))
    assert between.is_below(site_floor(Sensitivity.RARE))


# --- the floor ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sensitivity", "chosen", "holds", "own"),
    [
        (Sensitivity.ORDINARY, None, 1, None),
        (Sensitivity.ORDINARY, 1, 1, None),
        (Sensitivity.ORDINARY, 2, 2, 2),
        (Sensitivity.ORDINARY, 100, 100, 100),
        (Sensitivity.RARE, None, 2, None),
        (Sensitivity.RARE, 1, 2, None),
        (Sensitivity.RARE, 2, 2, None),
        (Sensitivity.RARE, 3, 3, 3),
    ],
)
def test_a_group_may_choose_a_higher_floor_than_the_site_and_no_lower_one(
    sensitivity: Sensitivity, chosen: int | None, holds: int, own: int | None
) -> None:
    assert floor_that_holds(sensitivity, chosen) == holds
    assert own_floor(sensitivity, chosen) == own


@given(st.sampled_from(Sensitivity), st.none() | st.integers())
def test_whatever_was_chosen_no_floor_is_below_the_sites(
    sensitivity: Sensitivity, chosen: int | None
) -> None:
    assert floor_that_holds(sensitivity, chosen) >= site_floor(sensitivity)
    assert floor_that_holds(sensitivity, own_floor(sensitivity, chosen)) == floor_that_holds(
        sensitivity, chosen
    )


def test_a_rare_groups_floor_is_no_lower_than_an_ordinary_groups() -> None:
    assert site_floor(Sensitivity.RARE) >= site_floor(Sensitivity.ORDINARY) >= 1


@pytest.mark.parametrize(
    ("people", "questions", "floor", "few", "below"),
    [
        (0.5, 3, 1, True, True),
        (1, 3, 1, True, False),  # as many as the floor are enough
        (5, 3, 1, True, False),
        (5, 3, 100, True, True),
        (60, 3, 100, False, True),  # more than few, and still below what the group chose
        (100, 3, 100, False, False),
        (60, 2, 100, False, False),  # two answers are no combination, whatever the floor
        (0.5, 2, 100, False, False),
    ],
)
def test_a_floor_counts_people_and_may_lie_above_few(
    people: float, questions: int, floor: int, few: bool, below: bool
) -> None:
    one = Estimate(people, people / 2, people * 2, (), questions)
    assert (one.leaves_few, one.is_below(floor)) == (few, below)
    assert one.tells_too_much(floor) == (few or below)


@given(FACTS, st.integers(1, HIGHEST), st.integers(0, HIGHEST))
def test_a_higher_floor_never_lets_more_through(facts: list[RememberedFact], floor: int, more: int) -> None:
    now = estimate(facts)
    assert now.is_below(floor + more) or not now.is_below(floor)
    assert now.tells_too_much(floor + more) or not now.tells_too_much(floor)


# --- rarities and hashes -----------------------------------------------------------------------


@given(st.floats(1e-9, 1))
def test_a_rarity_is_right_within_a_third(share: float) -> None:
    assert 0.74 < share_of(rarity_of(share)) / share < 1.36


def test_the_same_words_of_two_authors_have_nothing_in_common() -> None:
    said = Fact(FactKind.OCCUPATION, "beekeeper", 15, 0, 9)
    one, other = Memory(b"one author").of(said), Memory(b"another author").of(said)
    assert one == Memory(b"one author").of(said)
    assert one.digest != other.digest
    assert "beekeeper" not in repr(one)
    assert "one author" not in repr(Memory(b"one author"))


# --- figures -------------------------------------------------------------------------------------


def test_every_table_of_figures_names_its_source_and_its_shares_are_shares() -> None:
    tables = tomllib.loads(Path(figures.__file__).with_name("figures.toml").read_text("utf-8"))
    for name, table in tables.items():
        assert [key for key in table if key.endswith("source")], name
        for share in table.get("share", {}).values():
            assert 0 < share < 1, name
    assert set(FactKind) <= set(tables)
    for kind in (FactKind.OCCUPATION, FactKind.CONDITION):
        assert len(figures.shares(kind)) > 300
        assert all(0 < share < 1 for share in figures.shares(kind).values())
    assert all(figures.spread(kind) >= 1 for kind in FactKind)


def test_every_region_that_the_gazetteer_calls_one_has_people() -> None:
    assert figures.people_of_region("vermont") == 650_000
    assert figures.people_of_region("atlantis") == 12_000_000


@pytest.mark.parametrize(
    ("file", "groups", "names"),
    [("occupations.toml", "group", "titles"), ("conditions.toml", "class", "names")],
)
def test_a_group_of_figures_names_its_source_and_nothing_twice(file: str, groups: str, names: str) -> None:
    table = tomllib.loads(Path(figures.__file__).with_name(file).read_text("utf-8"))
    named = [name.strip() for group in table[groups] for name in group[names].split(",")]
    assert table["source"]
    assert len(named) == len(set(named))
    assert all(name == name.lower() and name for name in named)


# --- in words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (0.2, "1"),
        (3.4, "3"),
        (14.5, "10"),
        (38, "40"),
        (6_203, "6,000"),
        (99_600, "100,000"),
        (960_000, "1 million"),
        (2_400_000, "2 million"),
        (8.16e9, "8 billion"),
    ],
)
def test_a_number_has_one_figure_that_counts(people: float, words: str) -> None:
    assert people_in_words(people) == words


def test_the_author_reads_how_many_what_weighed_and_what_would_help() -> None:
    kinds = (FactKind.TOWN, FactKind.AGE, FactKind.OCCUPATION)
    said = in_words(
        Estimate(40, 11, 150, kinds, 3), {FactKind.OCCUPATION}, [FactKind.TOWN], Estimate(6_000, 1, 1, (), 0)
    )
    assert said == (
        "About 40 people (10 to 200) fit what you have told here so far: town and age now, work before."
        " Without the town it would be about 6,000."
    )


def test_where_only_the_groups_floor_holds_a_text_its_author_reads_so() -> None:
    now, without = Estimate(60, 20, 200, (FactKind.TOWN, FactKind.AGE), 3), Estimate(6_000, 1, 1, (), 0)
    assert in_words(now, (), [FactKind.TOWN], without, 1_000) == (
        "About 60 people (20 to 200) fit what you have told here so far: town and age."
        " This group asks a moderator below 1,000. Without the town it would be about 6,000."
    )


@given(st.lists(FACT, min_size=1, max_size=20), st.sets(st.sampled_from(FactKind)), st.integers(0, 2), FLOOR)
def test_whatever_was_told_the_sentence_fits_where_reasons_are_kept(
    facts: list[RememberedFact], before: set[FactKind], left_out: int, floor: int | None
) -> None:
    now = estimate(facts)
    said = in_words(now, before, now.weighed[:left_out], estimate(()), floor)
    assert len(said) <= LONGEST
    assert said.endswith(".")
