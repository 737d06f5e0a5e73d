"""Starts a group."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.groups.tables import Group
from moderation.publishing.draft import Draft
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Audience, Author, Receipt, submit
from moderation.screening import Sensitivity

GROUP_KIND = "group"


def found_group(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    *,
    sensitivity: Sensitivity,
    audience: Audience,
    submission_key: str,
    now: datetime,
) -> Receipt:
    """Hand a group's name and description in; it appears once they are cleared. The caller commits.

    The description itself is for everyone: people must be able to find a
    members' group before they join.
    """
    receipt = submit(
        session,
        vault,
        draft,
        author,
        kind=GROUP_KIND,
        submission_key=submission_key,
        now=now,
        sensitivity=sensitivity,
    )
    if not receipt.repeated:
        session.add(
            Group(document_id=receipt.document_id, sensitivity=sensitivity, audience=audience, created_at=now)
        )
        session.flush()
    return receipt


def group_of(session: Session, receipt: Receipt) -> int:
    """The number of the group that a receipt is about."""
    return session.execute(select(Group.id).where(Group.document_id == receipt.document_id)).scalar_one()
