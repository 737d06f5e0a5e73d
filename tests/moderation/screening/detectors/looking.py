"""How the tests of the detectors look at a text."""

from collections.abc import Callable, Iterable

from moderation.screening.findings import Sighting
from moderation.screening.kinds import Field, Role
from moderation.screening.passage import Entity, Passage

Find = Callable[[Passage], Iterable[Sighting]]


def passage(text: str, role: Role = Role.PATIENT, entities: tuple[Entity, ...] = ()) -> Passage:
    return Passage(Field.TEXT, text, text, range(len(text) + 1), role, entities=entities)


def seen(find: Find, text: str, role: Role = Role.PATIENT) -> list[str]:
    """The words that a detector points at."""
    return [text[s.start : s.end] for s in find(passage(text, role))]


def cases(find: Find, text: str, role: Role = Role.PATIENT) -> list[str]:
    """The rows of the policy table that a detector names."""
    return [s.case.value for s in find(passage(text, role))]


def rewritten(find: Find, text: str) -> str:
    """The text with each sighting replaced by its own suggestion."""
    for s in sorted(find(passage(text)), key=lambda s: -s.start):
        if s.suggestion is not None:
            text = text[: s.start] + s.suggestion + text[s.end :]
    return text
