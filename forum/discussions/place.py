"""A place in a list that is ordered by moments, as addresses carry it."""

from dataclasses import dataclass
from datetime import datetime

from forum.identifiers import read_id
from forum.moments import mark_of, read_moment


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a thread stands in a list: its moment, and its number among those of the same moment."""

    moment: datetime
    thread_id: int

    def __str__(self) -> str:
        return f"{mark_of(self.moment)}-{self.thread_id}"

    @classmethod
    def read(cls, given: str | None) -> "Place | None":
        """The place that a query string names, or None if it names none."""
        digits, _, number = (given or "").partition("-")
        moment, thread_id = read_moment(digits), read_id(number)
        return None if moment is None or thread_id is None else cls(moment, thread_id)
