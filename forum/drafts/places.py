"""Which form a text was begun in."""

import re
from dataclasses import dataclass
from enum import StrEnum

LARGEST_ID = 2**31 - 1  # as in forum.identifiers, which knows web pages; the screener must not
_WRITTEN = re.compile(r"(group|thread|edit):([0-9]{1,10})")


class Form(StrEnum):
    """The forms in which people write; the number beside it is a group's, a thread's or a revision's."""

    NEW_THREAD = "group"
    REPLY = "thread"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Place:
    """A form and what it belongs to. Written, it is short and holds no text: ``thread:12``."""

    form: Form
    number: int

    @classmethod
    def read(cls, written: str | None) -> "Place | None":
        """The place that a form names, or None if it names none."""
        parts = _WRITTEN.fullmatch(written or "")
        number = int(parts[2]) if parts else 0
        return cls(Form(parts[1]), number) if parts and 1 <= number <= LARGEST_ID else None

    def __str__(self) -> str:
        return f"{self.form}:{self.number}"
