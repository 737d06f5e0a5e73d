"""What readers see of an author: the cleared name, and a badge for some roles."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.accounts.registering import NAME_KIND
from forum.accounts.tables import Account
from forum.visitor import Role
from moderation.publishing.reading import names_of

NAMELESS = "New member"
_BADGES: Mapping[Role, str] = {
    Role.CLINICIAN: "Clinician",
    Role.MODERATOR: "Moderator",
    Role.ADMINISTRATOR: "Administrator",
}


@dataclass(frozen=True, slots=True)
class Byline:
    """An author's line. ``badge`` is empty for members."""

    name: str = NAMELESS
    badge: str = ""


def bylines_of(session: Session, account_ids: Collection[int]) -> dict[int, Byline]:
    """The lines of these accounts, in two statements, whatever their number."""
    wanted = sorted(set(account_ids))
    if not wanted:
        return {}
    names = names_of(session, NAME_KIND, wanted)
    roles = session.execute(select(Account.id, Account.role).where(Account.id.in_(wanted)))
    badges = {row.id: _BADGES.get(Role(row.role), "") for row in roles}
    return {one: Byline(names.get(one, NAMELESS), badges.get(one, "")) for one in wanted}
