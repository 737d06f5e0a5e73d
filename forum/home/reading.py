"""What the first page shows, to strangers and to those who are signed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from forum.discussions.across_groups import (
    ActiveGroup,
    ShortLists,
    active_groups,
    short_lists,
    waiting_threads,
)
from forum.discussions.paging import Page, Turn
from forum.discussions.thread_lines import ThreadLine
from forum.drafts.tables import UnsentDraft
from forum.groups.membership import VISITOR
from forum.interests.reading import REMIND_BEFORE, waiting_to_be_confirmed
from forum.visitor import Role, Visitor
from moderation.publishing.author_counts import waiting_for_author
from moderation.publishing.database import UtcDateTime, utc_now

GROUPS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class OwnThings:
    """How much of one's own waits: texts that came back, drafts, and interests to be confirmed."""

    returned: int = 0
    drafts: int = 0
    interests: int = 0


@dataclass(frozen=True, slots=True)
class FirstPage:
    """``groups`` are one's own or, for who has joined none, those that everybody may read.

    ``titles`` names every group that a line may stand in.
    """

    groups: tuple[ActiveGroup, ...]
    more_groups: bool
    are_own: bool
    lists: ShortLists
    titles: dict[int, str]
    own: OwnThings

    @property
    def latest(self) -> tuple[ThreadLine, ...]:
        return self.lists.latest

    @property
    def waiting(self) -> tuple[ThreadLine, ...]:
        return self.lists.waiting


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Questions that wait, in one's own groups or, for who has joined none, in those open to everybody."""

    page: Page
    titles: dict[int, str]
    are_own: bool


def first_page(session: Session, visitor: Visitor) -> FirstPage:
    """The first page in two statements, and one more for who is signed in.

    Strangers, who cannot answer, are shown no questions that wait.
    """
    groups, are_own = _chosen(active_groups(session, visitor))
    asked = _where_questions_wait(groups, visitor) if visitor.is_authenticated else []
    lists = short_lists(session, visitor.account_id, groups, asked)
    return FirstPage(
        groups=tuple(groups[:GROUPS_SHOWN]),
        more_groups=len(groups) > GROUPS_SHOWN,
        are_own=are_own,
        lists=lists,
        titles={group.group_id: group.title for group in groups},
        own=_own_things(session, visitor),
    )


def waiting_page(session: Session, visitor: Visitor, turn: Turn) -> WaitingPage:
    """A page of all questions that wait, in two statements. ``visitor`` is signed in."""
    groups, are_own = _chosen(active_groups(session, visitor))
    assert visitor.account_id is not None
    return WaitingPage(
        page=waiting_threads(session, visitor.account_id, _where_questions_wait(groups, visitor), turn),
        titles={group.group_id: group.title for group in groups},
        are_own=are_own,
    )


def _chosen(readable: Sequence[ActiveGroup]) -> tuple[list[ActiveGroup], bool]:
    own = [group for group in readable if group.is_member]
    return (own, True) if own else ([group for group in readable if group.is_open_to_all], False)


def _where_questions_wait(groups: Sequence[ActiveGroup], visitor: Visitor) -> list[ActiveGroup]:
    """Where this visitor could answer: nobody does in an archived group, nor a clinician unasked."""
    return [
        group
        for group in groups
        if not group.is_archived and (group.clinicians_welcome or visitor.role is not Role.CLINICIAN)
    ]


def _own_things(session: Session, visitor: Visitor) -> OwnThings:
    if visitor.account_id is None:
        return OwnThings()
    soon = utc_now() + REMIND_BEFORE
    return OwnThings(*session.execute(_counts(), {"visitor_id": visitor.account_id, "soon": soon}).one())


@cache
def _counts() -> Any:
    drafts = select(func.count()).select_from(UnsentDraft).where(UnsentDraft.account_id == VISITOR)
    interests = waiting_to_be_confirmed(VISITOR, bindparam("soon", type_=UtcDateTime))
    return select(waiting_for_author(VISITOR), drafts.scalar_subquery(), interests)
