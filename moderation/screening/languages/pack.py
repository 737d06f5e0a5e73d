"""What a language pack has to offer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from moderation.screening.passage import Detector, Entity

Reader = Callable[[str], Sequence[Entity]]


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """One language that the filter reads.

    ``code`` is the ISO 639-1 code. ``common_words`` are everyday words that few
    other languages have: a text in which one word of six is among them is in
    this language. ``reader`` names, as "module:function", what loads the models
    and returns the function that reads a text with them. ``detectors`` are
    patterns of this language; they look at every text, whatever its language.
    """

    code: str
    common_words: frozenset[str]
    reader: str
    detectors: tuple[Detector, ...] = ()

    def load_reader(self) -> Reader:
        """Load the models; raises ``ModelsMissing`` if they are absent or damaged."""
        module, _, function = self.reader.partition(":")
        return cast(Reader, getattr(import_module(module), function)())
