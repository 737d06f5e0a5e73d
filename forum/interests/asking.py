"""Which companies a returned text asks its author about, one after another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from forum.interests.disclosures import interests_of
from moderation.publishing.opened_text import OwnText
from moderation.publishing.own_texts import open_own_text
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import WITH_AUTHOR
from moderation.screening import Field, Kind
from moderation.screening.vocabulary.product_names import group_of_brand


@dataclass(frozen=True, slots=True)
class Asked:
    """The company that is asked about now, and how many come after it. None: all is said."""

    company: str | None
    left: int
    waits: bool

    @property
    def is_last(self) -> bool:
        return self.left == 0


def asked_about(session: Session, vault: Vault, revision_id: int, account_id: int, now: datetime) -> Asked:
    """What is still to be said about one's own text. Raises NotYours, NoSuchText."""
    own = open_own_text(session, vault, revision_id, account_id)
    said = interests_of(session, account_id, now)
    open_ = [group for group in companies_praised(own) if not said.is_settled(group)]
    waits = own.standing == WITH_AUTHOR and own.revision_is_newest
    return Asked(open_[0] if open_ else None, max(len(open_) - 1, 0), waits)


def companies_praised(own: OwnText) -> Sequence[str]:
    """The companies whose products a text was found to praise, as far as the list knows them."""
    if own.draft is None:
        return ()
    found = []
    for remark in own.remarks:
        if remark.kind is Kind.UNDISCLOSED_INTEREST:
            written = (own.draft.title or "") if remark.field is Field.TITLE else own.draft.body
            found.append(group_of_brand(written[remark.start : remark.end]))
    return [group for group in dict.fromkeys(found) if group is not None]
