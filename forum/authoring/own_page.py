"""What the page of one's own text shows."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.tables import NAME_KIND
from forum.authoring.disputing import ways_to_disagree
from forum.authoring.states import DECIDED_AGAIN, TOLD, State, state_of
from forum.authoring.whereabouts import Whereabouts, whereabouts_of
from forum.highlighting import Annotated, Note, annotate
from moderation.publishing.draft import Draft
from moderation.publishing.own_texts import open_own_text
from moderation.publishing.reading import Reader
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act
from moderation.review.reasons import words_for
from moderation.screening import Kind

_EDITABLE = {State.PUBLISHED, State.CHECKING, State.RETURNED, State.WAITING}
_OVER = {State.REJECTED, State.WITHDRAWN, State.ERASED}


@dataclass(frozen=True, slots=True)
class OwnPage:
    """One revision as its author sees it, with what can be done about it."""

    revision_id: int
    document_id: int
    newest_id: int
    state: State
    heading: str
    meaning: str
    place: Whereabouts
    has_title: bool
    is_name: bool
    draft: Draft | None
    annotated: Annotated
    rewritten: Draft | None
    reason: str | None
    was_taken_down: bool
    came_from_a_moderator: bool
    needs_help: bool
    may_ask_a_moderator: bool
    sent_at: datetime
    may_appeal: bool
    appealed_at: datetime | None
    decided_again: str | None
    changed_at: datetime

    @property
    def is_newest(self) -> bool:
        return self.revision_id == self.newest_id

    @property
    def notes(self) -> tuple[Note, ...]:
        """What to list. A crisis is answered with help, not with a numbered remark."""
        return tuple(note for note in self.annotated.notes if note.kind != Kind.CRISIS)

    @property
    def ways_to_disagree(self) -> dict[int, str]:
        """What a button beside a note says, where one click tells a moderator that the filter is wrong."""
        open_to_it = self.may_ask_a_moderator or self.state is State.WAITING
        return ways_to_disagree(self.notes) if open_to_it and self.is_newest and self.draft else {}

    @property
    def asks_about_interests(self) -> bool:
        """Whether one of the notes asks how its author stands to a company that the list knows."""
        return any(note.company for note in self.notes)

    @property
    def may_edit(self) -> bool:
        return self.is_newest and self.state in _EDITABLE and not self.is_name

    @property
    def may_withdraw(self) -> bool:
        return self.state in _EDITABLE and self.place.noun in {"thread", "reply"}

    @property
    def is_over(self) -> bool:
        """Whether nothing can be done about it any more, so that the page leads on to something else."""
        return self.state in _OVER

    @property
    def says_nothing_more(self) -> bool:
        """Whether it is published and nothing was suggested, so that the author needs no page about it."""
        return self.state is State.PUBLISHED and all(note.is_information for note in self.annotated.notes)


def own_page(session: Session, vault: Vault, revision_id: int, author_id: int) -> OwnPage:
    """The page of one's own revision. Raises NotYours, NoSuchText."""
    own = open_own_text(session, vault, revision_id, author_id)
    place = whereabouts_of(session, Reader(author_id), [(own.document_id, own.kind)])[own.document_id]
    state = state_of(own.standing, own.last_act)
    told = TOLD[state]
    is_name = own.kind == NAME_KIND
    waits_again = own.last_act is Act.APPEAL
    return OwnPage(
        revision_id=revision_id,
        document_id=own.document_id,
        newest_id=own.newest_revision_id,
        state=state,
        heading=told.heading.format(noun=place.noun),
        meaning=told.meaning,
        place=place,
        has_title=own.draft is not None and own.draft.title is not None,
        is_name=is_name,
        draft=own.draft,
        annotated=annotate(own),
        rewritten=own.rewritten if own.may_use_the_rewrite and not is_name else None,
        reason=words_for(own.appeal.about if own.appeal and waits_again else own.last_reason),
        was_taken_down=own.last_act is Act.TAKE_DOWN,
        came_from_a_moderator=own.last_act is Act.ASK_AUTHOR,
        needs_help=any(remark.kind is Kind.CRISIS for remark in own.remarks),
        may_ask_a_moderator=own.may_ask_a_moderator,
        sent_at=own.created_at,
        may_appeal=own.may_appeal,
        appealed_at=own.appeal.at if own.appeal else None,
        decided_again=DECIDED_AGAIN.get(state) if own.appeal and not waits_again else None,
        changed_at=own.changed_at,
    )
