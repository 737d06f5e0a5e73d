"""What detectors see in a text, without the models."""

from collections.abc import Callable, Iterable

from moderation.screening.findings import Sighting
from moderation.screening.kinds import Field, Role
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.visible import visible_text

Look = Callable[[Passage], Iterable[Sighting]]


def passage_of(written: str, role: Role = Role.PATIENT) -> Passage:
    """The passage that the pipeline makes of a text."""
    seen = visible_text(written)
    return Passage(Field.TEXT, written, seen.text, seen.origin, role)


def cases(look: Look, written: str, role: Role = Role.PATIENT) -> set[Case]:
    """The cases that a detector reports; each of its spans must lie in the text."""
    passage = passage_of(written, role)
    sightings = tuple(look(passage))
    for sighting in sightings:
        assert 0 <= sighting.start < sighting.end <= len(passage.visible)
    return {sighting.case for sighting in sightings}


def words(look: Look, written: str, role: Role = Role.PATIENT) -> list[str]:
    """The visible words that a detector points at."""
    passage = passage_of(written, role)
    return [passage.visible[sighting.start : sighting.end] for sighting in look(passage)]
