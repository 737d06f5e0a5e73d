"""The publishing core with everything around it reduced to single calls that commit."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from moderation.publishing import authors_desk, own_texts, reading, submitting
from moderation.publishing.draft import Draft
from moderation.publishing.moves import standing_of
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Standing
from moderation.publishing.submitting import Audience, Author, Receipt
from moderation.publishing.tables import Decision, Publication, Revision
from moderation.publishing.worker import Screen, ScreeningWork, sessions_of
from moderation.review import deciding
from moderation.review.reasons import Reason
from moderation.screening import Sensitivity
from tests.conftest import Clock
from tests.moderation.publishing import scripted

AUTHOR, SOMEBODY_ELSE, MODERATOR, ANOTHER_MODERATOR = 1, 2, 8, 9
LEASE = timedelta(seconds=30)
RETENTION = timedelta(days=30)
STRANGER, MEMBER = reading.Reader(), reading.Reader(AUTHOR)


@dataclass
class SmallSite:
    """Posts, screens, decides and reads on one database, each in a transaction of its own."""

    engine: Engine
    vault: Vault
    clock: Clock
    screen_text: Screen = scripted.screen
    _keys: Iterator[int] = field(default_factory=itertools.count)

    @property
    def work(self) -> ScreeningWork:
        return ScreeningWork(sessions_of(self.engine), self.vault, self.screen_text, LEASE, self.clock)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with sessions_of(self.engine)() as session:
            yield session
            session.commit()

    # --- the author

    def post(
        self,
        body: str = "a text",
        title: str | None = None,
        *,
        author: int = AUTHOR,
        key: str | None = None,
        kind: str = "reply",
        audience: Audience = Audience.EVERYONE,
        sensitivity: Sensitivity = Sensitivity.ORDINARY,
        floor: int | None = None,
    ) -> Receipt:
        with self.transaction() as session:
            return submitting.submit(
                session,
                self.vault,
                Draft(body.strip(" "), title),
                Author(author),
                kind=kind,
                submission_key=key or f"form {next(self._keys)}",
                now=self.clock(),
                audience=audience,
                sensitivity=sensitivity,
                floor=floor,
            )

    def edit(
        self,
        document_id: int,
        body: str,
        title: str | None = None,
        *,
        author: int = AUTHOR,
        key: str = "",
        floor: int | None = None,
    ) -> Receipt:
        with self.transaction() as session:
            return submitting.resubmit(
                session,
                self.vault,
                Draft(body.strip(" "), title),
                Author(author),
                document_id=document_id,
                submission_key=key or f"form {next(self._keys)}",
                now=self.clock(),
                floor=floor,
            )

    def withdraw(self, document_id: int, author: int = AUTHOR) -> None:
        with self.transaction() as session:
            authors_desk.withdraw(session, document_id, author, self.clock())

    def ask_a_moderator(self, revision_id: int, author: int = AUTHOR) -> None:
        with self.transaction() as session:
            authors_desk.ask_a_moderator(session, revision_id, author, self.clock())

    def appeal(self, revision_id: int, author: int = AUTHOR) -> None:
        with self.transaction() as session:
            authors_desk.appeal(session, revision_id, author, self.clock())

    def own_text(self, revision_id: int, author: int = AUTHOR) -> own_texts.OwnText:
        with self.transaction() as session:
            return own_texts.open_own_text(session, self.vault, revision_id, author)

    # --- the screener

    def screen(self, revision_id: int) -> bool:
        return self.work.screen_revision(revision_id)

    def screened(self, body: str, **about: object) -> Receipt:
        """A text that was posted and screened."""
        receipt = self.post(body, **about)  # type: ignore[arg-type]
        assert self.screen(receipt.revision_id)
        return receipt

    # --- the moderators

    def decides(self, decide: Callable[..., object], revision_id: int, moderator: int = MODERATOR) -> object:
        """One of the five decisions of :mod:`moderation.review.deciding`."""
        with self.transaction() as session:
            if decide in (deciding.publish_as_it_is, deciding.publish_the_rewrite):
                return decide(session, self.vault, revision_id, moderator, self.clock())
            return decide(session, revision_id, moderator, Reason.UNKIND, self.clock())

    # --- what is there

    def standing(self, revision_id: int) -> Standing:
        with self.transaction() as session:
            return standing_of(session, revision_id)

    def acts(self, revision_id: int) -> list[Act]:
        with self.transaction() as session:
            acts = select(Decision.act).where(Decision.revision_id == revision_id).order_by(Decision.id)
            return [Act(act) for act in session.scalars(acts)]

    def row(self, revision_id: int) -> Revision:
        with self.transaction() as session:
            return session.get_one(Revision, revision_id)

    def published_body(self, document_id: int) -> str | None:
        with self.transaction() as session:
            return session.scalar(select(Publication.body).where(Publication.document_id == document_id))

    def html(self, document_id: int, reader: reading.Reader = STRANGER) -> str | None:
        """What ``reader`` gets at the reading door."""
        with self.transaction() as session:
            found = reading.read_published(session, reader, document_id)
            return found.html if found else None
