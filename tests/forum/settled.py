"""Groups and threads put straight into a database of either kind, published as its schema demands."""

from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from forum.accounts.tables import Account
from forum.discussions.tables import Reply, Thread
from forum.groups.tables import Group, Membership
from moderation.publishing.tables import Document, Publication, Revision

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


def minute(number: int) -> datetime:
    return BEGAN + timedelta(minutes=number)


class Settled:
    """Fills a database through its tables, triggers and all. Numbers of accounts and groups count from 1."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._documents = count(1)

    def leave_room(self) -> None:
        """Let rows that are added without a number come after those with one."""
        if self.session.get_bind().dialect.name == "postgresql":
            for table in ("document", "revision", "thread", "reply"):
                self.session.execute(select(func.setval(f"{table}_id_seq", 1_000)))

    def account(self, name: str = "Paper Boat", role: str = "member") -> int:
        number = self.session.query(Account).count() + 1
        self.session.execute(
            insert(Account).values(
                id=number,
                sign_in_digest=f"{number:064d}",
                password_hash="none",
                role=role,
                session_epoch=0,
                created_at=BEGAN,
            )
        )
        self._document("pseudonym", name, author_id=number)
        return number

    def group(self, title: str = "Asthma", **facts: object) -> int:
        given = {"audience": "everyone", "sensitivity": "ordinary", "created_at": BEGAN, **facts}
        group = Group(document_id=self._document("group", title), **given)
        self.session.add(group)
        self.session.flush()
        return group.id

    def member(self, group_id: int, account_id: int, joined: int = 0) -> None:
        self.session.add(Membership(group_id=group_id, account_id=account_id, joined_at=minute(joined)))
        self.session.flush()

    def thread(self, group_id: int, started: int, title: str = "", **facts: object) -> int:
        """A thread of a minute; ``latest`` is that of its latest reply, ``hidden`` takes its opening away."""
        latest, hidden = facts.pop("latest", started), facts.pop("hidden", False)
        audience = facts.pop("audience", "everyone")
        thread = Thread(
            group_id=group_id,
            document_id=self._document(
                "thread", title or f"Thread {started}", audience=audience, published=not hidden
            ),
            started_at=minute(started),
            shown_at=None if hidden else minute(started),
            latest_at=minute(latest),
            **facts,
        )
        self.session.add(thread)
        self.session.flush()
        return thread.id

    def reply(self, thread_id: int, shown: int | None, audience: str = "everyone") -> int:
        """A reply; one that was never shown has no publication. Gives its document."""
        document_id = self._document("reply", None, audience=audience, published=shown is not None)
        self.session.add(
            Reply(
                thread_id=thread_id,
                document_id=document_id,
                shown_at=None if shown is None else minute(shown),
            )
        )
        self.session.flush()
        return document_id

    def _document(
        self,
        kind: str,
        title: str | None,
        *,
        author_id: int = 1,
        audience: str = "everyone",
        published: bool = True,
    ) -> int:
        number = next(self._documents)
        add = self.session.execute
        add(
            insert(Document).values(
                id=number, author_id=author_id, kind=kind, audience=audience, created_at=BEGAN
            )
        )
        add(
            insert(Revision).values(
                id=number,
                document_id=number,
                number=1,
                status="pending",
                author_role="patient",
                sensitivity="ordinary",
                submission_key=f"{number:064d}",
                sealed_text=b"sealed",
                sealed_key=b"sealed",
                created_at=BEGAN,
                changed_at=BEGAN,
            )
        )
        if published:
            add(update(Revision).where(Revision.id == number).values(status="cleared"))
            body = title if kind == "pseudonym" else "What helps you?"
            add(
                insert(Publication).values(
                    document_id=number,
                    revision_id=number,
                    revision_status="cleared",
                    title=None if kind == "pseudonym" else title,
                    body=body,
                    html=f"<p>{body}</p>",
                    excerpt=f"Excerpt {number}",
                    renderer="test",
                    first_published_at=BEGAN,
                    published_at=BEGAN,
                )
            )
        return number
