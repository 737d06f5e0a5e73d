"""The rows of the policy as moderators see them: what counts now, and where it comes from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.bylines import bylines_of
from moderation.publishing.link_rules import Act, history_of, newest_acts
from moderation.screening.known_sites import SHORTENERS
from moderation.screening.link_policy import (
    WORDS,
    LinkPolicy,
    LinkRule,
    LinkStanding,
    shipped_policy,
)
from moderation.screening.links import Place, links
from moderation.screening.public_suffixes import registered

ROWS_PER_PAGE = 30

# By its shape, where no row says anything.
_SHAPES = {
    Place.TRUSTED: "trusted, because only states, universities and health services have this ending",
    Place.SHOP: "commercial, because its name is that of a known shop",
    Place.UNKNOWN_COMMERCIAL: "commercial, because its name or its ending is one of shops",
    Place.SHORTENED: "a link shortener: it hides where it leads, so a moderator reads a text with it",
    Place.SOCIAL: "a place of people: a link to somebody's page there is found as a personal page",
}
_NO_SHAPE = "ordinary, because nothing about it looks like a shop"


@dataclass(frozen=True, slots=True)
class Row:
    """One site with what counts for it. ``changed_at`` is None for a row that was shipped."""

    host: str
    standing: LinkStanding
    why: str
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of rows in the order of their names; ``later`` and ``earlier`` name hosts to go on from."""

    rows: Sequence[Row]
    count: int
    earlier: bool
    later: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """One line of a site's history; without ``standing`` an earlier line was taken back."""

    standing: LinkStanding | None
    why: str
    who: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Site:
    """All that is known of one host.

    ``rule`` counts now, None where only the shape does, as ``shape`` says. ``inherited_from``
    is the site above whose row it is. ``seen`` is the number of the newest act; ``is_changed`` says
    that it can be taken back, and ``shipped`` what counts then.
    """

    host: str
    whole: str
    rule: LinkRule | None
    shape: str
    shipped: LinkRule | None
    inherited_from: str | None
    is_changed: bool
    is_shortener: bool
    seen: int
    history: Sequence[Done]

    @property
    def why(self) -> str:
        return WORDS[self.rule.reason] if self.rule else ""


def page_of_rows(
    session: Session,
    standing: LinkStanding | None = None,
    piece: str = "",
    after: str = "",
    *,
    only_changed: bool = False,
) -> Page:
    """The rows whose name has ``piece`` in it, from the one behind ``after`` on."""
    acts = newest_acts(session)
    policy = _policy(acts.values())
    rules = {**policy.rules, **policy.changes}
    found = sorted(
        (
            rule
            for host, rule in rules.items()
            if (standing is None or rule.standing is standing)
            and piece in host
            and (not only_changed or host in policy.changes)
        ),
        key=lambda rule: rule.host,
    )
    behind = [rule for rule in found if rule.host > after]
    shown = behind[:ROWS_PER_PAGE]
    return Page(
        rows=[_row(rule, acts.get(rule.host)) for rule in shown],
        count=len(found),
        earlier=len(behind) < len(found),
        later=shown[-1].host if len(behind) > len(shown) else None,
    )


def site_of(session: Session, host: str) -> Site:
    """What counts for ``host``, which rows there are, and who decided what about it."""
    acts = newest_acts(session)
    policy = _policy(acts.values())
    rule, mine = policy.rule_for(host), acts.get(host)
    history = history_of(session, host)
    names = bylines_of(session, [act.moderator_id for act in history])
    whole = registered(host)
    return Site(
        host=host,
        whole=whole.domain if whole else host,
        rule=rule,
        shape=_shape_of(host),
        shipped=shipped_policy().rule_for(host),
        inherited_from=rule.host if rule and rule.host != host else None,
        is_changed=mine is not None and mine.rule is not None,
        is_shortener=whole is not None and whole.domain in SHORTENERS,
        seen=mine.number if mine else 0,
        history=[
            Done(
                act.rule.standing if act.rule else None,
                WORDS[act.rule.reason] if act.rule else "",
                names[act.moderator_id].name,
                act.done_at,
            )
            for act in history
        ],
    )


def _policy(acts: Iterable[Act]) -> LinkPolicy:
    return shipped_policy().changed_by(act.rule for act in acts if act.rule is not None)


def _row(rule: LinkRule, act: Act | None) -> Row:
    is_changed = act is not None and act.rule is not None
    return Row(rule.host, rule.standing, WORDS[rule.reason], act.done_at if act and is_changed else None)


def _shape_of(host: str) -> str:
    """What the filter says where no row counts."""
    found = next(links(f"https://{host}", LinkPolicy({})), None)
    return _SHAPES.get(found.place, _NO_SHAPE) if found else _NO_SHAPE
