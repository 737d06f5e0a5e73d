"""What the taught heads heard in a text, for detectors that weigh it together with their rules."""

from collections.abc import Iterator

from moderation.screening.learned.topics import LABEL
from moderation.screening.passage import Entity, Passage


def heard(passage: Passage, topic: str, least: float) -> Iterator[Entity]:
    """The stretches of the text that are about ``topic`` with at least this probability."""
    label = f"{LABEL}{topic}"
    return (entity for entity in passage.entities if entity.label == label and entity.score >= least)


def loudest(passage: Passage, topic: str) -> Entity | None:
    """The stretch that is most probably about ``topic``, or None if nothing was heard of it."""
    return max(heard(passage, topic, 0.0), key=lambda entity: entity.score, default=None)
