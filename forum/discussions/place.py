"""A place in a list that is ordered by moments, as addresses carry it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from forum.identifiers import read_id

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a thread stands in a list: its moment, and its number among those of the same moment."""

    moment: datetime
    thread_id: int

    def __str__(self) -> str:
        return f"{(self.moment - _EPOCH) // _MICROSECOND}-{self.thread_id}"

    @classmethod
    def read(cls, given: str | None) -> "Place | None":
        """The place that a query string names, or None if it names none."""
        moment, _, number = (given or "").partition("-")
        thread_id = read_id(number)
        if thread_id is None or not moment.isascii() or not moment.isdigit() or len(moment) > 16:
            return None
        return cls(_EPOCH + timedelta(microseconds=int(moment)), thread_id)
