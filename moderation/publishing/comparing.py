"""Which other texts a text is nearest to: those that are published, wait, or were held or rejected.

Nothing is opened for it. Of each text a few keyed hashes are kept beside its sealed
revision, and the database takes them away in the transaction that withdraws, replaces
or erases it. What they tell without the key, :mod:`moderation.screening.likeness` says.
They are made with a key of their own, so none of them can be set beside any other hash
of the site; with another ``DIGEST_KEY`` texts from before are not recognised any more.
"""

import hashlib
import hmac
from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import bindparam, delete, func, insert, select, union_all
from sqlalchemy.orm import Session

from moderation.publishing.moves import lock_document, standing_of
from moderation.publishing.screening_desk import Claimed
from moderation.publishing.statuses import PENDING
from moderation.publishing.tables import FingerprintRow, Publication, Revision
from moderation.screening.likeness import KEPT, Fingerprint, are_alike, fingerprint

_PURPOSE = "fingerprints of texts"

# Some runs of words are in thousands of texts. The newest of those will do: a copy shares
# rarer runs as well, and is found by them. So a look-up costs the same however much is stored.
NEWEST_OF_A_NUMBER = 50
FEWEST_SHARED = 3
MOST_CANDIDATES = 12
_NO_NUMBER = -1

_HAVING_ONE = union_all(
    *(
        select(
            select(FingerprintRow.revision_id)
            .where(FingerprintRow.number == bindparam(f"number_{place}"))
            .order_by(FingerprintRow.revision_id.desc())
            .limit(NEWEST_OF_A_NUMBER)
            .subquery()
        )
        for place in range(KEPT)
    )
).subquery()
_CANDIDATES = (
    select(_HAVING_ONE.c.revision_id)
    .where(_HAVING_ONE.c.revision_id != bindparam("itself"))
    .group_by(_HAVING_ONE.c.revision_id)
    .having(func.count() >= FEWEST_SHARED)
    .order_by(func.count().desc(), _HAVING_ONE.c.revision_id)
    .limit(MOST_CANDIDATES)
)
_THEIR_NUMBERS = (
    select(FingerprintRow.revision_id, FingerprintRow.number, Revision.document_id)
    .join(Revision, Revision.id == FingerprintRow.revision_id)
    .where(FingerprintRow.revision_id.in_(bindparam("candidates", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Near:
    """Another text that shares some numbers, perhaps enough of them."""

    revision_id: int
    document_id: int
    fingerprint: Fingerprint = field(repr=False)


def key_of_fingerprints(digest_key: str) -> bytes:
    """The key of all fingerprints of a site."""
    return hmac.new(digest_key.encode(), _PURPOSE.encode(), hashlib.sha256).digest()


def keep_fingerprint(
    session: Session, digest_key: str, claimed: Claimed, may_repeat: Collection[str] = ()
) -> Fingerprint:
    """Store what a text that is being screened is recognised by, and return it; the caller commits.

    Empty for a short text, and for a document whose kind is in ``may_repeat``.
    """
    own = fingerprint(claimed.draft.body, key_of_fingerprints(digest_key))
    if not own:
        return ()
    document = lock_document(session, claimed.document_id)
    if document.kind in may_repeat:
        return ()
    if standing_of(session, claimed.revision_id) == PENDING:  # its author may have taken it back meanwhile
        _store(session, claimed.revision_id, own)
    return own


def fingerprint_published(
    session: Session, digest_key: str, after: int = 0, most: int = 500, may_repeat: Collection[str] = ()
) -> int | None:
    """Take the fingerprints of up to ``most`` published texts anew, of documents above number ``after``.

    Returns the last document done, or None when there are no more; the caller
    commits. For texts of before there were any, and after a change of ``DIGEST_KEY``.
    """
    key = key_of_fingerprints(digest_key)
    documents = session.scalars(
        select(Publication.document_id)
        .where(Publication.document_id > after)
        .order_by(Publication.document_id)
        .limit(most)
    ).all()
    for document_id in documents:
        document = lock_document(session, document_id)
        shown = session.get(Publication, document_id, populate_existing=True)
        if shown is not None and document.kind not in may_repeat:
            _store(session, shown.revision_id, fingerprint(shown.body, key))
    return documents[-1] if documents else None


def _store(session: Session, revision_id: int, numbers: Fingerprint) -> None:
    """These numbers in the place of those that may be there from an earlier try."""
    session.execute(delete(FingerprintRow).where(FingerprintRow.revision_id == revision_id))
    if numbers:
        session.execute(
            insert(FingerprintRow), [{"number": number, "revision_id": revision_id} for number in numbers]
        )


def kept_fingerprint(session: Session, revision_id: int) -> Fingerprint:
    """The fingerprint of a text, empty if it is short or gone."""
    numbers = select(FingerprintRow.number).where(FingerprintRow.revision_id == revision_id)
    return tuple(sorted(session.scalars(numbers)))


def nearest_to(session: Session, revision_id: int, document_id: int, own: Fingerprint) -> list[Near]:
    """The texts of other documents that share most numbers with ``own``, the fingerprint of a revision.

    None for a new version of what readers see of the same document already: its author
    said it first, or a moderator let it stand.
    """
    if not own:
        return []
    near = [one for one in _candidates(session, revision_id, own) if one.document_id != document_id]
    if near and are_alike(own, _published_before(session, document_id)):
        return []
    return near


def _published_before(session: Session, document_id: int) -> Fingerprint:
    numbers = (
        select(FingerprintRow.number)
        .join(Publication, Publication.revision_id == FingerprintRow.revision_id)
        .where(Publication.document_id == document_id)
    )
    return tuple(sorted(session.scalars(numbers)))


def _candidates(session: Session, revision_id: int, own: Fingerprint) -> list[Near]:
    numbers = (*own, *[_NO_NUMBER] * (KEPT - len(own)))
    sought = {f"number_{place}": number for place, number in enumerate(numbers)}
    candidates = session.scalars(_CANDIDATES, {**sought, "itself": revision_id}).all()
    if not candidates:
        return []
    documents: dict[int, int] = {}
    fingerprints: dict[int, list[int]] = {}
    for row in session.execute(_THEIR_NUMBERS, {"candidates": candidates}):
        documents[row.revision_id] = row.document_id
        fingerprints.setdefault(row.revision_id, []).append(row.number)
    return [
        Near(one, documents[one], tuple(sorted(fingerprints[one])))
        for one in sorted(fingerprints, key=candidates.index)
    ]
