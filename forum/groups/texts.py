"""A group's description and its house rules: texts of whoever looks after it, one after the other.

A document belongs to its author alone. So somebody else's version is a
document of its own, and the group shows whichever was cleared last; the ones
before it are taken off in the same transaction. Called by publishing wherever
a text is cleared: a web worker or the screener. So this module needs no Flask.
"""

from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from forum.groups.tables import Group, GroupText
from moderation.publishing.announcements import Announcement, on_published
from moderation.publishing.draft import Draft
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, Receipt, resubmit, submit
from moderation.publishing.superseding import supersede
from moderation.screening import Sensitivity

GROUP_KIND = "group"
RULES_KIND = "group_rules"
# One version takes the place of another, and groups may keep to the same rules.
MAY_REPEAT = frozenset({GROUP_KIND, RULES_KIND})


def register() -> None:
    """Listen to publishing. Registering twice changes nothing."""
    on_published(GROUP_KIND, text_shown)
    on_published(RULES_KIND, text_shown)


def text_shown(session: Session, announcement: Announcement) -> None:
    """A description or house rules were cleared: from now on the group shows them."""
    text = session.get(GroupText, announcement.document_id)
    if text is None:
        return
    shown = {"document_id" if text.kind == GROUP_KIND else "rules_document_id": text.document_id}
    others = session.scalars(_texts(text.group_id, text.kind)).all()
    session.execute(update(Group).where(Group.id == text.group_id).values(**shown))
    supersede(session, others, announcement.document_id, announcement.at)


def hand_in_text(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    *,
    group_id: int,
    kind: str,
    sensitivity: Sensitivity,
    floor: int | None,
    submission_key: str,
    now: datetime,
) -> Receipt:
    """Hand in a new version of a group's description or rules. The caller commits.

    What readers see stays until it is cleared. Somebody who has written one
    before adds a revision to it.
    """
    own = session.scalars(
        _texts(group_id, kind)
        .where(GroupText.account_id == author.account_id)
        .order_by(GroupText.document_id.desc())
    ).first()
    if own is not None:
        return resubmit(
            session,
            vault,
            draft,
            author,
            document_id=own,
            submission_key=submission_key,
            now=now,
            sensitivity=sensitivity,
            floor=floor,
        )
    receipt = submit(
        session,
        vault,
        draft,
        author,
        kind=kind,
        submission_key=submission_key,
        now=now,
        sensitivity=sensitivity,
        floor=floor,
    )
    if not receipt.repeated:
        session.add(
            GroupText(
                document_id=receipt.document_id, group_id=group_id, kind=kind, account_id=author.account_id
            )
        )
        session.flush()
    return receipt


def _texts(group_id: int, kind: str) -> Select[int]:
    return select(GroupText.document_id).where(GroupText.group_id == group_id, GroupText.kind == kind)
