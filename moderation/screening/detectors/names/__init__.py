"""People's names: two models, the shape of the message and vocabularies, weighed together."""

from moderation.screening.detectors.names.finding import NAMES

__all__ = ["NAMES"]
