"""What readers see of an author: the cleared name, a badge for some roles, and where a clinician works."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from forum.accounts.tables import NAME_KIND, Account
from forum.visitor import Role
from moderation.publishing.reading import newest_words

INSTITUTION_KIND = "institution"
NAMELESS = "New member"
_BADGES: Mapping[str, str] = {
    Role.CLINICIAN: "Clinician",
    Role.MODERATOR: "Moderator",
    Role.ADMINISTRATOR: "Administrator",
}
_ACCOUNT = Account.__table__


@dataclass(frozen=True, slots=True)
class Byline:
    """An author's line. ``badge`` is empty for members, ``institution`` for all but clinicians."""

    name: str = NAMELESS
    badge: str = ""
    institution: str = ""

    @property
    def is_clinician(self) -> bool:
        return self.badge == _BADGES[Role.CLINICIAN]


def byline_columns(account_id: ColumnElement[int], prefix: str = "byline") -> tuple[ColumnElement[Any], ...]:
    """Name, role and institution of an account as three columns of any statement.

    Turn them into a value with :func:`byline`.
    """
    account = _ACCOUNT.alias()  # the statement around it may be over accounts as well
    role = select(account.c.role).where(account.c.id == account_id).scalar_subquery()
    return (
        newest_words(NAME_KIND, account_id).label(f"{prefix}_name"),
        role.label(f"{prefix}_role"),
        newest_words(INSTITUTION_KIND, account_id).label(f"{prefix}_institution"),
    )


def byline(name: str | None, role: str | None, institution: str | None) -> Byline:
    """The line that :func:`byline_columns` tell of."""
    badge = _BADGES.get(role or "", "")
    return Byline(name or NAMELESS, badge, (institution or "") if role == Role.CLINICIAN else "")


_BYLINES = select(_ACCOUNT.c.id, *byline_columns(_ACCOUNT.c.id)).where(
    _ACCOUNT.c.id.in_(bindparam("account_ids", expanding=True))
)


def bylines_of(session: Session, account_ids: Collection[int]) -> dict[int, Byline]:
    """The lines of these accounts, in one statement, whatever their number."""
    wanted = sorted(set(account_ids))
    if not wanted:
        return {}
    rows = session.execute(_BYLINES, {"account_ids": wanted})
    known = {row[0]: byline(*row[1:]) for row in rows}
    return {one: known.get(one, Byline()) for one in wanted}
