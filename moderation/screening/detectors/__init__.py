"""One subject per module; each offers pure functions, listed here by name."""

from moderation.screening.detectors.names import NAMES
from moderation.screening.passage import Detector

DETECTORS: tuple[Detector, ...] = (NAMES,)
