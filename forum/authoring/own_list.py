"""The list of one's own texts: how each stands, why, and whose move it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from sqlalchemy.orm import Session

from forum.authoring.states import TOLD, State, state_of
from forum.authoring.whereabouts import KINDS, whereabouts_of
from forum.found_in_words import found_in_words
from moderation.publishing.own_texts import LatestDecision, latest_decisions, own_texts
from moderation.publishing.reading import Reader
from moderation.publishing.statuses import CLEARED, PENDING, WITH_AUTHOR, WITH_MODERATOR, Act, Standing
from moderation.review.reasons import words_for

TEXTS_PER_PAGE = 20


class Show(StrEnum):
    """Which of one's texts the list shows."""

    ALL = "all"
    YOUR_TURN = "your-turn"
    WAITING = "waiting"
    PUBLISHED = "published"

    @classmethod
    def read(cls, written: str | None) -> "Show":
        return cls(written) if written in set(cls) else cls.ALL


_ASKED_TO_EDIT = "Your turn: change what the moderator names, and send it again."
LABELS: Mapping[Show, str] = MappingProxyType(
    {Show.ALL: "All", Show.YOUR_TURN: "Your turn", Show.WAITING: "Waiting", Show.PUBLISHED: "Published"}
)
_STANDINGS: Mapping[Show, tuple[Standing, ...]] = MappingProxyType(
    {
        Show.ALL: (),
        Show.YOUR_TURN: (WITH_AUTHOR,),
        Show.WAITING: (PENDING, WITH_MODERATOR),
        Show.PUBLISHED: (CLEARED,),
    }
)


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line in the list of one's own texts; it holds no text but a published title."""

    revision_id: int
    document_id: int
    noun: str
    title: str
    context: str
    label: str
    mark: str
    reason: str
    next_step: str
    older_is_shown: bool
    changed_at: datetime


def own_lines(
    session: Session, author_id: int, show: Show, before: int | None
) -> tuple[list[OwnLine], int | None]:
    """A page of one's own texts, newest first, and where the next page begins, if there is one."""
    entries = own_texts(session, author_id, KINDS, before, TEXTS_PER_PAGE + 1, _STANDINGS[show])
    shown = entries[:TEXTS_PER_PAGE]
    places = whereabouts_of(session, Reader(author_id), [(e.document_id, e.kind) for e in shown])
    decided = latest_decisions(session, [e.revision_id for e in shown])
    lines = []
    for entry in shown:
        decision = decided[entry.revision_id]
        state = state_of(entry.standing, decision.act)
        told, place = TOLD[state], places[entry.document_id]
        lines.append(
            OwnLine(
                revision_id=entry.revision_id,
                document_id=entry.document_id,
                noun=place.noun,
                title=place.title,
                context=place.context,
                label=told.label,
                mark=told.mark,
                reason=_reason(state, decision),
                next_step=_ASKED_TO_EDIT if decision.act is Act.ASK_AUTHOR else told.next_step,
                older_is_shown=entry.is_published and state is not State.PUBLISHED,
                changed_at=entry.changed_at,
            )
        )
    more = len(entries) > TEXTS_PER_PAGE
    return lines, lines[-1].document_id if more else None


def _reason(state: State, decision: LatestDecision) -> str:
    """Why it is not published: a moderator's words, or the kinds that the filter found."""
    if state not in {State.RETURNED, State.WAITING, State.REJECTED}:
        return ""
    told = words_for(decision.reason)
    if told:
        return f"The moderator's reason: {told}"
    # Distress and what broke on our side have no words there: they are told on the text's own page.
    return found_in_words(decision.kinds)
