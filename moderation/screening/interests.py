"""What the author of a text has said of their interests, as far as screening needs to know it."""

from dataclasses import dataclass

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Interests:
    """Groups of companies by their keys (see :mod:`vocabulary.companies`), and nothing else.

    ``declared`` are those in whose products the author has declared an interest that
    still counts; of those in ``none`` the author has said that there is none.
    """

    declared: frozenset[str] = _NOBODY
    none: frozenset[str] = _NOBODY

    def is_settled(self, group: str | None) -> bool:
        """Whether the author has said how they stand to that group, whichever way."""
        return group in self.declared or group in self.none


NOTHING_SAID = Interests()
