"""People whom everybody cites: naming them tells nothing about the writer."""

from functools import lru_cache
from importlib.resources import files

from moderation.screening.vocabulary.words import plain


def is_known_to_all(name: str) -> bool:
    """Whether ``name`` is the whole name of a widely cited author, scientist or leader."""
    return " ".join(plain(word) for word in name.split() if plain(word) != "dr") in _whole_names()


@lru_cache(maxsize=1)
def _whole_names() -> frozenset[str]:
    lines = files(__package__).joinpath("data", "public_persons.txt").read_text("utf-8").splitlines()
    return frozenset(
        " ".join(plain(word) for word in line.split()) for line in lines if not line.startswith("#")
    )
