"""What an estimate says to the author: numbers in plain words, and kinds, never values."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from moderation.screening.combination.estimate import Estimate
from moderation.screening.combination.facts import FactKind

LONGEST = 200
_MOST_NAMED = 5
_SEVERAL = 1.5

KIND_IN_WORDS: Mapping[FactKind, str] = MappingProxyType(
    {
        FactKind.TOWN: "town",
        FactKind.REGION: "state or country",
        FactKind.AGE: "age",
        FactKind.SEX: "sex",
        FactKind.OCCUPATION: "work",
        FactKind.CHILDREN: "children",
        FactKind.CHILD_AGE: "child’s age",
        FactKind.MULTIPLE_BIRTH: "multiple birth",
        FactKind.FAMILY: "family",
        FactKind.ORIGIN: "origin",
        FactKind.DIAGNOSIS: "diagnosis date",
        FactKind.CONDITION: "condition",
        FactKind.GROUP: "this rare-condition group",
    }
)
_WITHOUT: Mapping[FactKind, str] = MappingProxyType(
    {FactKind.OCCUPATION: "kind of work", FactKind.CHILDREN: "number of children"}
)


def in_words(
    estimate: Estimate,
    before: Collection[FactKind],
    left_out: Sequence[FactKind],
    without: Estimate,
    only_here: int | None = None,
) -> str:
    """One to three sentences of at most 200 characters.

    ``before`` are the kinds that earlier texts have told. ``left_out`` are facts
    of this text, and ``without`` is the estimate that leaving them out gives.
    ``only_here`` is the group's own floor where nothing else holds the text.
    """
    said = f"{_how_many(estimate)} what you have told here so far: {_what_weighed(estimate, before)}."
    why = f" This group asks a moderator below {only_here:,}." if only_here else ""
    advice = ""
    if left_out and without.people >= _SEVERAL:
        what = " and ".join(f"the {_WITHOUT.get(kind, KIND_IN_WORDS[kind])}" for kind in left_out)
        advice = f" Without {what} it would be about {people_in_words(without.people)}."
    # What helps goes before what explains where there is no room for both.
    choices = (said + why + advice, said + advice, said + why, said)
    return next(whole for whole in choices if len(whole) <= LONGEST or whole == said)


def people_in_words(people: float) -> str:
    """A number as people say it, with one figure that counts: "6,000", "2 million"."""
    for size, word in ((1_000_000_000, " billion"), (1_000_000, " million")):
        if people >= 0.95 * size:
            return f"{_rounded(people / size):,}{word}"
    return f"{_rounded(people):,}"


def _how_many(estimate: Estimate) -> str:
    high = people_in_words(estimate.high)
    if estimate.high < _SEVERAL:
        return "Probably only you fit"
    if estimate.people < _SEVERAL:
        return f"Perhaps only you, at most {high} people, fit"
    return f"About {people_in_words(estimate.people)} people ({people_in_words(estimate.low)} to {high}) fit"


def _what_weighed(estimate: Estimate, before: Collection[FactKind]) -> str:
    named = estimate.weighed[:_MOST_NAMED]
    now = [KIND_IN_WORDS[kind] for kind in named if kind not in before]
    earlier = [KIND_IN_WORDS[kind] for kind in named if kind in before]
    if len(named) < len(estimate.weighed):
        (now or earlier).append("more")
    if not earlier:
        return _listed(now)
    return f"{_listed(now)} now, {_listed(earlier)} before" if now else f"{_listed(earlier)} before"


def _rounded(number: float) -> int:
    number = max(number, 1.0)
    digits = len(str(int(number))) - 1
    return int(round(number / 10**digits) * 10**digits)


def _listed(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
