"""Where a clinician works, shown beside their badge. A text like any other: it passes the gate."""

from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.bylines import INSTITUTION_KIND
from moderation.publishing.draft import Draft
from moderation.publishing.own_texts import newest_of_kind
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, Receipt, resubmit, submit

LONGEST_INSTITUTION = 80  # characters


def hand_in_institution(
    session: Session, vault: Vault, draft: Draft, author: Author, submission_key: str, now: datetime
) -> Receipt:
    """Hand in where ``author`` works; readers see the older words until it is cleared. The caller commits."""
    known = newest_of_kind(session, author.account_id, INSTITUTION_KIND)
    if known is None:
        return submit(
            session, vault, draft, author, kind=INSTITUTION_KIND, submission_key=submission_key, now=now
        )
    return resubmit(session, vault, draft, author, document_id=known, submission_key=submission_key, now=now)
