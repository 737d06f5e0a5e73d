"""What happens in the demo community after it was founded, step by step in the order of time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from forum.demo.shapes import LAST_HOUR, Circle, Fate, Talk, Words

END = LAST_HOUR + 1.5  # hours; until then everything that follows from the last texts has happened
LONGEST_PAUSE = 5.0  # hours between a text and what somebody does about it
OPENING = 0


class Deed(StrEnum):
    """What is done to a text or a thread. Where they happen at one moment, in this order."""

    SAY = "say"
    PIN = "pin"
    REACT = "react"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    ASK = "ask"
    REJECT = "reject"
    APPEAL = "appeal"
    REJECT_AGAIN = "reject_again"
    LOCK = "lock"


# How a text comes to its fate, once it was screened.
_TOWARDS: Mapping[Fate, tuple[Deed, ...]] = MappingProxyType(
    {
        Fate.EDITED: (Deed.EDIT,),
        Fate.WITHDRAWN: (Deed.WITHDRAW,),
        Fate.ASKED: (Deed.ASK,),
        Fate.REJECTED: (Deed.REJECT,),
        Fate.APPEALED: (Deed.REJECT, Deed.APPEAL),
        Fate.TURNED_DOWN_TWICE: (Deed.REJECT, Deed.APPEAL, Deed.REJECT_AGAIN),
    }
)
_ORDER = {deed: number for number, deed in enumerate(Deed)}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a text stands in the demo's content: numbers from 0; post 0 is the opening."""

    circle: int
    talk: int
    post: int


@dataclass(frozen=True, slots=True)
class Step:
    """One deed at one moment, in hours after the community began."""

    hour: float
    deed: Deed
    place: Place
    circle: Circle
    talk: Talk
    words: Words


def agenda(circles: Iterable[Circle]) -> list[Step]:
    """Every step of every circle, in the order of time."""
    steps = [step for number, circle in enumerate(circles) for step in _of_circle(number, circle)]
    return sorted(steps, key=lambda step: (step.hour, step.place, _ORDER[step.deed]))


def posts(circles: Iterable[Circle]) -> Iterator[tuple[Place, Circle, Talk, Words]]:
    """Every post with its place."""
    for circle_number, circle in enumerate(circles):
        for talk_number, talk in enumerate(circle.talks):
            for post_number, words in enumerate((talk.opening, *talk.replies)):
                yield Place(circle_number, talk_number, post_number), circle, talk, words


def _of_circle(number: int, circle: Circle) -> Iterator[Step]:
    for place, _, talk, words in posts([circle]):
        here = Place(number, place.talk, place.post)
        for hour, deed in _deeds(talk, words, here.post):
            yield Step(hour, deed, here, circle, talk, words)


def _deeds(talk: Talk, words: Words, post: int) -> Iterator[tuple[float, Deed]]:
    pause = _pause_after(words.hour)
    yield words.hour, Deed.SAY
    if words.reactions:
        yield words.hour + pause / 2, Deed.REACT
    for number, deed in enumerate(_TOWARDS.get(words.fate, ()), start=1):
        said = deed is Deed.EDIT and words.edited_at is not None
        yield words.edited_at if said and words.edited_at else words.hour + number * pause, deed
    if post == OPENING and talk.pinned:
        yield words.hour + pause / 2, Deed.PIN
    if post == OPENING and talk.locked:
        last = max(one.hour for one in (talk.opening, *talk.replies))
        yield last + _pause_after(last), Deed.LOCK


def _pause_after(hour: float) -> float:
    """Short enough that three of them end before the demo does."""
    return min(LONGEST_PAUSE, (END - hour) / 4)
