"""What moderators changed in the policy of links: an append-only history, the newest act on a host counts.

An act gives a host a standing with a reason of the list, or takes such an act back, after
which the shipped row counts again. It is about texts that come later; what is published stays
as it is. Nothing here is text: a host, two codes, and who did it when.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, Select, String, UniqueConstraint, exists, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from moderation.publishing.database import Base, UtcDateTime
from moderation.screening.link_policy import LinkReason, LinkRule, LinkStanding

# They travel with every text to the process that screens it; so many cost it about 20 ms.
MOST_RULES = 500


class StaleRule(Exception):
    """Somebody else decided about this host meanwhile; nothing was changed."""


class TooManyRules(Exception):
    """So many rows are changed that more belong into the shipped file."""


class LinkRuleAct(Base):
    """One act about one host. ``number`` counts the acts on it; no standing means taken back."""

    __tablename__ = "link_rule_act"

    id: Mapped[int] = mapped_column(primary_key=True)
    host: Mapped[str] = mapped_column(String(253))
    number: Mapped[int]
    standing: Mapped[str | None] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(40))
    moderator_id: Mapped[int]
    done_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        UniqueConstraint("host", "number", name="uq_link_rule_act_host_number"),
        CheckConstraint("number >= 1", name="counts_from_one"),
        CheckConstraint("host = lower(host) AND host LIKE '%_._%' AND host NOT LIKE '% %'", name="is_a_host"),
        CheckConstraint(
            "(standing IS NULL AND reason IS NULL)"
            " OR (standing IS NOT NULL AND reason IS NOT NULL"
            " AND standing IN ('trusted', 'ordinary', 'commercial', 'refused'))",
            name="known_standing_with_a_reason",
        ),
    )


@dataclass(frozen=True, slots=True)
class Act:
    """What was done about a host; ``rule`` is None where an earlier act was taken back."""

    host: str
    number: int
    rule: LinkRule | None
    moderator_id: int
    done_at: datetime


def rules_in_force(session: Session) -> tuple[LinkRule, ...]:
    """The rows that moderators have changed and not taken back, as screening wants them."""
    rows = session.scalars(_newest().where(LinkRuleAct.standing.is_not(None)).order_by(LinkRuleAct.host))
    return tuple(rule for rule in map(_rule, rows) if rule is not None)


def newest_acts(session: Session) -> Mapping[str, Act]:
    """The act that counts for each host that somebody has decided about, taken back or not."""
    return {row.host: _act(row) for row in session.scalars(_newest())}


def history_of(session: Session, host: str) -> list[Act]:
    """All that was ever decided about a host, the newest first."""
    rows = select(LinkRuleAct).where(LinkRuleAct.host == host).order_by(LinkRuleAct.number.desc())
    return [_act(row) for row in session.scalars(rows)]


def decide(session: Session, rule: LinkRule, moderator_id: int, seen: int, now: datetime) -> None:
    """Let ``rule`` count for its host from now on.

    ``seen`` is the number of the act that the moderator saw, zero for none. Raises
    :class:`StaleRule` if another came after it, and :class:`TooManyRules`.
    """
    in_force = select(func.count()).select_from(
        _newest().where(LinkRuleAct.standing.is_not(None), LinkRuleAct.host != rule.host).subquery()
    )
    if (session.scalar(in_force) or 0) >= MOST_RULES:
        raise TooManyRules
    _add(session, rule.host, (rule.standing.value, rule.reason.value), moderator_id, seen, now)


def take_back(session: Session, host: str, moderator_id: int, seen: int, now: datetime) -> None:
    """Let the shipped row, or the shape, count for ``host`` again. Raises :class:`StaleRule`."""
    acts = history_of(session, host)
    if not acts or acts[0].rule is None:
        raise StaleRule
    _add(session, host, (None, None), moderator_id, seen, now)


def _add(
    session: Session,
    host: str,
    codes: tuple[str | None, str | None],
    moderator_id: int,
    seen: int,
    now: datetime,
) -> None:
    latest = session.scalar(select(func.max(LinkRuleAct.number)).where(LinkRuleAct.host == host)) or 0
    if latest != seen:
        raise StaleRule
    standing, reason = codes
    session.add(
        LinkRuleAct(
            host=host,
            number=seen + 1,
            standing=standing,
            reason=reason,
            moderator_id=moderator_id,
            done_at=now,
        )
    )
    try:
        session.flush()
    except IntegrityError:  # of two at once, one was first
        raise StaleRule from None


def _newest() -> Select[LinkRuleAct]:
    later = aliased(LinkRuleAct)
    return select(LinkRuleAct).where(
        ~exists().where(later.host == LinkRuleAct.host, later.number > LinkRuleAct.number)
    )


def _act(row: LinkRuleAct) -> Act:
    return Act(row.host, row.number, _rule(row), row.moderator_id, row.done_at)


def _rule(row: LinkRuleAct) -> LinkRule | None:
    if row.standing is None or row.reason is None:
        return None
    return LinkRule(row.host, LinkStanding(row.standing), LinkReason(row.reason))
