"""The file in which the people who run a site name everybody who pays for it.

It is read once, at the start. What is missing, misspelt or empty in it is refused
with its place: nobody should be left out by a slip.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from forum.setting import UnreadableValue, folder

_LONGEST = 120  # characters of a name or an amount
_YEARS = range(1900, 2101)


class FunderKind(StrEnum):
    """What somebody who pays is; the words are shown."""

    OPERATOR = "the people who run this site"
    MEMBERS = "members"
    PERSON = "private person"
    PATIENTS = "patient organisation"
    FOUNDATION = "foundation"
    PUBLIC = "public body"
    HOSPITAL = "hospital or university"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Funder:
    """Somebody who pays, or gives services for nothing. ``amount`` is a band in words."""

    name: str
    kind: FunderKind
    amount: str
    since: int
    until: int | None = None
    url: str = ""

    @property
    def host(self) -> str:
        """Where ``url`` leads, in words."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")


def read_funding_file(value: str) -> tuple[Funder, ...]:
    """The funders in the file at the path ``value``. Raises :class:`UnreadableValue`, which says where."""
    try:
        return read_funding(folder(value).read_text("utf-8"))
    except OSError as problem:
        raise UnreadableValue(f"names a file that cannot be read ({problem.strerror})") from None
    except UnicodeDecodeError:
        raise UnreadableValue("names a file that is not UTF-8") from None


def read_funding(content: str) -> tuple[Funder, ...]:
    """The funders in ``content``, in its order. Raises :class:`UnreadableValue`."""
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as problem:
        raise UnreadableValue(f"names a file that is no TOML: {problem}") from None
    if list(table) != ["funder"] or not isinstance(table["funder"], list) or not table["funder"]:
        raise UnreadableValue("names a file that must hold one or more [[funder]] and nothing else")
    return tuple(_funder(entry, number) for number, entry in enumerate(table["funder"], 1))


_NEEDED: Mapping[str, type] = {"name": str, "kind": str, "amount": str, "since": int}
_ALLOWED: Mapping[str, type] = {**_NEEDED, "until": int, "url": str}


def _funder(entry: Any, number: int) -> Funder:
    if not isinstance(entry, dict):
        raise _wrong(number, "is no table")
    for key in [*_NEEDED, *entry]:
        if key not in _ALLOWED:
            raise _wrong(number, f'nobody knows "{key}"')
        if key not in entry:
            raise _wrong(number, f'"{key}" is missing')
        if type(entry[key]) is not _ALLOWED[key] or entry[key] == "":
            raise _wrong(number, f'"{key}" is empty or of another sort')
    for key in ("name", "amount"):
        if len(entry[key]) > _LONGEST or not entry[key].isprintable():
            raise _wrong(number, f'"{key}" must be one line of at most {_LONGEST} characters')
    for key in ("since", "until"):
        if key in entry and entry[key] not in _YEARS:
            raise _wrong(number, f'"{key}" must be a year')
    if "until" in entry and entry["until"] < entry["since"]:
        raise _wrong(number, '"until" is before "since"')
    if entry["kind"] not in list(FunderKind):
        raise _wrong(number, f'"kind" must be one of: {"; ".join(FunderKind)}')
    if "url" in entry and not _is_address(entry["url"]):
        raise _wrong(number, '"url" must begin with https:// and name a site')
    return Funder(**{**entry, "kind": FunderKind(entry["kind"])})


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and "." in (parts.hostname or "") and url.isprintable()
    except ValueError:
        return False


def _wrong(number: int, what: str) -> UnreadableValue:
    return UnreadableValue(f"names a file in which [[funder]] number {number} is wrong: {what}")
