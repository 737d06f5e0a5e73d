"""The models of all language packs, each reading the texts of its language.

Only the screener's process imports this: it loads the models.
"""

from collections.abc import Iterator

from moderation.screening.languages import LanguagePack, installed_packs
from moderation.screening.languages.pack import Reader
from moderation.screening.languages.telling import language_of
from moderation.screening.passage import Entity


def load_readers() -> tuple[tuple[str, Reader], ...]:
    """The name and the reader of each pack, the first pack's first.

    Raises ``ModelsMissing`` if a model is absent or damaged: a pack that cannot
    read must not pass for one that found nothing.
    """
    return tuple(_readers(installed_packs()))


def _readers(packs: tuple[LanguagePack, ...]) -> Iterator[tuple[str, Reader]]:
    first, *others = packs
    yield "models", _leaving_to(others, first.load_reader())
    for pack in others:
        yield f"models_{pack.code}", _only_for(pack.code, pack.load_reader())


def _only_for(code: str, read: Reader) -> Reader:
    def read_own(text: str) -> tuple[Entity, ...]:
        return tuple(read(text)) if language_of(text) == code else ()

    return read_own


def _leaving_to(others: list[LanguagePack], read: Reader) -> Reader:
    """The first pack's models read whatever no other pack claims."""
    if not others:
        return read
    claimed = frozenset(pack.code for pack in others)

    def read_the_rest(text: str) -> tuple[Entity, ...]:
        return () if language_of(text) in claimed else tuple(read(text))

    return read_the_rest
