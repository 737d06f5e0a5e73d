"""How the tests of combination look at a text."""

from moderation.screening.combination.facts import Fact, Memory, RememberedFact
from moderation.screening.combination.telling import told_by
from moderation.screening.combination.telling_places import told_places
from moderation.screening.combination.weighing import Looked, Weighed, weigh
from moderation.screening.detectors.places import find_places
from moderation.screening.kinds import Field, Role, Sensitivity
from moderation.screening.passage import Passage
from moderation.screening.surroundings import folded

KEY = b"a key of one author, for tests"


def looked(text: str, sensitivity: Sensitivity = Sensitivity.ORDINARY, field: Field = Field.TEXT) -> Looked:
    passage = Passage(field, text, text, range(len(text) + 1), Role.PATIENT, sensitivity)
    return Looked(passage, tuple(find_places(passage)))


def facts_in(text: str) -> list[Fact]:
    low = folded(text).replace("’", "'")
    return [*told_by(text, low), *told_places(text, low, looked(text).places)]


def told(text: str) -> set[tuple[str, str]]:
    """What a text tells of its author, as kinds and values."""
    return {(fact.kind.value, fact.value) for fact in facts_in(text)}


def weigh_text(
    text: str,
    *earlier: RememberedFact,
    title: str | None = None,
    sensitivity: Sensitivity = Sensitivity.ORDINARY,
    key: bytes = KEY,
    floor: int | None = None,
) -> Weighed:
    fields = [looked(text, sensitivity)]
    if title is not None:
        fields.insert(0, looked(title, sensitivity, Field.TITLE))
    return weigh(fields, Memory(key, earlier), floor)


def case_of(weighed: Weighed) -> str | None:
    """The row of the policy table that a text meets, if any."""
    found = {sighting.case.value for _, sighting in weighed.sightings}
    assert len(found) <= 1
    return found.pop() if found else None


def said_of(weighed: Weighed) -> str | None:
    """The sentence that the author reads, if any."""
    found = {sighting.reason for _, sighting in weighed.sightings}
    assert len(found) <= 1
    return found.pop() if found else None
