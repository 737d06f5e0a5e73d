"""Starts a group."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.groups.caretakers import name_caretaker
from forum.groups.settings import Choices
from forum.groups.tables import Group, GroupText
from forum.groups.texts import GROUP_KIND
from moderation.publishing.draft import Draft
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, Receipt, submit


def found_group(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    *,
    choices: Choices,
    submission_key: str,
    now: datetime,
) -> Receipt:
    """Hand a group's name and description in; it appears once they are cleared. The caller commits.

    The description itself is for everyone: people must be able to find a
    members' group before they join. Whoever founds a group looks after it.
    """
    receipt = submit(
        session,
        vault,
        draft,
        author,
        kind=GROUP_KIND,
        submission_key=submission_key,
        now=now,
        sensitivity=choices.sensitivity,
        floor=choices.floor,
    )
    if not receipt.repeated:
        group = Group(
            document_id=receipt.document_id,
            sensitivity=choices.sensitivity,
            audience=choices.audience,
            clinicians_welcome=choices.clinicians_welcome,
            slow_mode_minutes=choices.slow_mode_minutes,
            floor=choices.floor,
            created_at=now,
        )
        session.add(group)
        session.flush()
        session.add(
            GroupText(
                document_id=receipt.document_id,
                group_id=group.id,
                kind=GROUP_KIND,
                account_id=author.account_id,
            )
        )
        name_caretaker(session, group.id, author.account_id, now)
    return receipt


def group_of(session: Session, receipt: Receipt) -> int:
    """The number of the group that a receipt is about."""
    return session.execute(
        select(GroupText.group_id).where(GroupText.document_id == receipt.document_id)
    ).scalar_one()
