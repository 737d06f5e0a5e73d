"""Whether each text of the demo became what was meant, told by its place and never by its words."""

from dataclasses import dataclass

from forum.demo.shapes import Fate
from moderation.publishing.opened_text import OwnText
from moderation.publishing.statuses import (
    CLEARED,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
)

_FATES = {
    (CLEARED, Act.CLEAR): Fate.PUBLISHED,
    (WITHDRAWN, Act.WITHDRAW): Fate.WITHDRAWN,
    (WITH_AUTHOR, Act.RETURN): Fate.RETURNED,
    (WITH_MODERATOR, Act.ASK_MODERATOR): Fate.ASKED,
    (WITH_MODERATOR, Act.HOLD): Fate.HELD,
    (WITH_MODERATOR, Act.APPEAL): Fate.APPEALED,
    (REJECTED, Act.REJECT): Fate.REJECTED,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one text, and the kinds of finding behind it if it is not what was meant."""

    where: str
    meant: Fate
    became: Fate | None
    kinds: tuple[str, ...]

    @property
    def as_meant(self) -> bool:
        return self.became is self.meant

    def told(self) -> str:
        found = f" ({', '.join(self.kinds)})" if self.kinds else ""
        return f"{self.where}: meant {self.meant}, is {self.became or 'something else'}{found}"


def outcome(where: str, meant: Fate, own: OwnText) -> Outcome:
    """Compare the newest revision of a document with what was meant to become of it."""
    kinds = sorted({remark.kind.value for remark in own.remarks if remark.action.stops})
    return Outcome(where, meant, fate_of(own), tuple(kinds))


def fate_of(own: OwnText) -> Fate | None:
    """The fate that a text has met; None for one that no demo tells of."""
    fate = _FATES.get((own.standing, own.last_act))
    if fate is Fate.PUBLISHED and own.number > 1:
        return Fate.EDITED
    if fate is Fate.REJECTED and own.appeal is not None:
        return Fate.TURNED_DOWN_TWICE
    return fate
