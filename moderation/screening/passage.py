"""One field of a text, made ready for the detectors."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from moderation.screening.findings import Sighting
from moderation.screening.interests import NOTHING_SAID, Interests
from moderation.screening.kinds import Field, Role, Sensitivity
from moderation.screening.link_policy import LinkPolicy
from moderation.screening.visible import written_end


@dataclass(frozen=True, slots=True)
class Entity:
    """A span that a model labelled, before any rule has weighed it.

    ``label`` is the model's own ("PERSON", "GIVEN_NAME", ...), ``score`` lies
    between 0 and 1, ``source`` names the model.
    """

    start: int
    end: int
    label: str
    score: float
    source: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A field as written, as a reader would see it, and what models saw in it.

    ``visible`` is what detectors read. ``origin[i]`` is the offset in
    ``written`` of the visible code point ``i``, and ``origin[len(visible)]``
    is ``len(written)``, so any visible span maps back to a written one.
    ``link_policy`` is the one that holds, None for the shipped one.
    """

    field: Field
    written: str
    visible: str
    origin: Sequence[int]
    role: Role = Role.PATIENT
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    entities: tuple[Entity, ...] = ()
    pseudonyms: frozenset[str] = frozenset()
    link_policy: LinkPolicy | None = None
    interests: Interests = NOTHING_SAID

    def written_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the field as given for a span of the visible text."""
        if not 0 <= start <= end <= len(self.visible):
            raise ValueError("a span outside of the passage")
        if start == end:
            return self.origin[start], self.origin[start]
        return self.origin[start], written_end(self.written, self.origin[end - 1])

    def __repr__(self) -> str:
        """Sizes only: a representation ends up in logs and tracebacks."""
        return f"<Passage {self.field} of {len(self.written)} characters>"


@dataclass(frozen=True, slots=True)
class Detector:
    """A named pure function: a passage in, sightings out.

    It reads ``passage.visible`` and ``passage.entities`` and yields sightings
    in visible offsets. It never raises on any text; if it does, the pipeline
    holds the text as ``screening_failed``.
    """

    name: str
    look: Callable[[Passage], Iterable[Sighting]]
