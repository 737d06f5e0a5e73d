"""What is remembered of the facts that an author's published texts tell, and for how long.

Only a kind, a keyed hash and a rarity, never text; and only while the text is
published: the rows hang on the publication, so the database takes them away in the
transaction that takes the text away. Until a text is published its facts lie in
its sealed advice, so that a moderator may publish it without screening it again.
"""

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from moderation.publishing.tables import Document, RememberedFactRow
from moderation.screening.combination.facts import FactKind, Memory, RememberedFact, from_rows

# The rarest ones: of a question that was answered often only the rarest answer counts.
MOST = 300

_PURPOSE = "remembered facts of author"
_FACTS = (
    select(RememberedFactRow.kind, RememberedFactRow.digest, RememberedFactRow.rarity)
    .where(
        RememberedFactRow.author_id == bindparam("author_id"),
        RememberedFactRow.document_id != bindparam("besides"),
    )
    .distinct()
    .order_by(RememberedFactRow.rarity.desc(), RememberedFactRow.kind, RememberedFactRow.digest)
    .limit(MOST)
)


def memory_of(session: Session, digest_key: str, author_id: int, besides: int | None = None) -> Memory:
    """What ``author_id`` has told in published texts, but for the document ``besides``.

    That one is being written anew: what it tells now takes the place of what it told.
    """
    rows = session.execute(_FACTS, {"author_id": author_id, "besides": besides or 0})
    facts = tuple(RememberedFact(FactKind(row.kind), row.digest, row.rarity) for row in rows)
    return Memory(_key_of(digest_key, author_id), facts)


def remember(session: Session, document: Document, facts: Iterable[RememberedFact]) -> None:
    """Remember ``facts`` for as long as what was just published of ``document`` stays published."""
    once = {(fact.kind, fact.digest): fact for fact in sorted(facts, key=lambda fact: fact.rarity)}
    if once:
        session.execute(
            insert(RememberedFactRow),
            [
                {
                    "document_id": document.id,
                    "author_id": document.author_id,
                    "kind": fact.kind,
                    "digest": fact.digest,
                    "rarity": fact.rarity,
                }
                for fact in once.values()
            ],
        )


def in_advice(advice: Mapping[str, Any]) -> tuple[RememberedFact, ...]:
    """The facts that lie in a text's advice; texts of earlier versions have none."""
    return from_rows(advice.get("facts", ()))


def _key_of(digest_key: str, author_id: int) -> bytes:
    """A key of this author only, so that equal facts of two authors do not look alike."""
    return hmac.new(digest_key.encode(), f"{_PURPOSE} {author_id}".encode(), hashlib.sha256).digest()
