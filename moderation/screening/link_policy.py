"""The policy of links: which sites are trusted, ordinary, commercial or refused, and why.

The rows that the project ships stand in ``link_policy.toml``; what moderators
decided comes with each text and wins over a row for the same site. Of two
rows the one for the more exact host counts, whoever made it. A damaged file raises
:class:`DamagedLinkPolicy`, which says where.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from moderation.screening.helplines import helplines

HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])")
"""A host in small letters, foreign ones as "xn--"; no address of a machine."""

_FILE = Path(__file__).with_name("link_policy.toml")


class DamagedLinkPolicy(ValueError):
    """The file of the policy cannot be used."""


class LinkStanding(StrEnum):
    """What follows from a link to a site."""

    TRUSTED = "trusted"
    ORDINARY = "ordinary"
    COMMERCIAL = "commercial"
    REFUSED = "refused"


class LinkReason(StrEnum):
    """Why a site stands where it stands. The code is stored; the words are in ``WORDS``."""

    HEALTH_BODY = "health_body"
    JOURNAL = "journal"
    MEDICAL_REFERENCE = "medical_reference"
    UNIVERSITY = "university"
    MEMBERS = "members"
    PATIENTS = "patients"
    HELPLINE = "helpline"
    NEWS = "news"
    REFERENCE = "reference"
    FILMS = "films"
    LOOKED_AT = "looked_at"
    SHOP = "shop"
    COMPANY = "company"
    SELLS_CARE = "sells_care"
    PAYS_FOR_CLICKS = "pays_for_clicks"
    HIDES = "hides"
    FALSE_CURES = "false_cures"
    FRAUD = "fraud"
    HARASSES = "harasses"


WORDS: Mapping[LinkReason, str] = MappingProxyType(
    {
        LinkReason.HEALTH_BODY: "public health body",
        LinkReason.JOURNAL: "journal or register of studies",
        LinkReason.MEDICAL_REFERENCE: "medical reference",
        LinkReason.UNIVERSITY: "hospital or university",
        LinkReason.MEMBERS: "member organisation",
        LinkReason.PATIENTS: "patient organisation",
        LinkReason.HELPLINE: "helpline or relief organisation",
        LinkReason.NEWS: "newspaper or magazine",
        LinkReason.REFERENCE: "reference or search",
        LinkReason.FILMS: "films and talks",
        LinkReason.LOOKED_AT: "looked at, sells nothing",
        LinkReason.SHOP: "shop",
        LinkReason.COMPANY: "company that sells to patients",
        LinkReason.SELLS_CARE: "clinic or practice that looks for patients",
        LinkReason.PAYS_FOR_CLICKS: "pays for every click",
        LinkReason.HIDES: "hides where it leads",
        LinkReason.FALSE_CURES: "promises false cures",
        LinkReason.FRAUD: "cheats people",
        LinkReason.HARASSES: "harms or harasses people",
    }
)

REASONS_FOR: Mapping[LinkStanding, tuple[LinkReason, ...]] = MappingProxyType(
    {
        LinkStanding.TRUSTED: (
            *(LinkReason.HEALTH_BODY, LinkReason.JOURNAL, LinkReason.MEDICAL_REFERENCE),
            *(LinkReason.UNIVERSITY, LinkReason.MEMBERS, LinkReason.PATIENTS, LinkReason.HELPLINE),
        ),
        LinkStanding.ORDINARY: (
            *(LinkReason.NEWS, LinkReason.REFERENCE, LinkReason.FILMS, LinkReason.LOOKED_AT),
        ),
        LinkStanding.COMMERCIAL: (LinkReason.SHOP, LinkReason.COMPANY, LinkReason.SELLS_CARE),
        LinkStanding.REFUSED: (
            *(LinkReason.PAYS_FOR_CLICKS, LinkReason.HIDES, LinkReason.FALSE_CURES),
            *(LinkReason.FRAUD, LinkReason.HARASSES),
        ),
    }
)
"""Which reason fits which standing; each reason belongs to one."""


@dataclass(frozen=True, slots=True)
class LinkRule:
    """One row: a host, and all below it, with its standing. Raises ``ValueError`` if it is none."""

    host: str
    standing: LinkStanding
    reason: LinkReason

    def __post_init__(self) -> None:
        if not HOST.fullmatch(self.host):
            raise ValueError("a rule for something that is no host")
        if self.reason not in REASONS_FOR[self.standing]:
            raise ValueError("a reason that does not fit the standing")


@dataclass(frozen=True, slots=True)
class LinkPolicy:
    """All rows that hold, by host. It never changes; :meth:`changed_by` makes another."""

    rules: Mapping[str, LinkRule] = field(repr=False)
    changes: Mapping[str, LinkRule] = field(default_factory=dict, repr=False)

    def rule_for(self, host: str) -> LinkRule | None:
        """The row that counts for a host: the most exact one."""
        for ending in _endings(host):
            rule = self.changes.get(ending) or self.rules.get(ending)
            if rule is not None:
                return rule
        return None

    def changed_by(self, rules: Iterable[LinkRule]) -> "LinkPolicy":
        """This policy with further rows, which win over its own for the same host."""
        changes = MappingProxyType({**self.changes, **{rule.host: rule for rule in rules}})
        return LinkPolicy(self.rules, changes) if changes else self


@cache
def shipped_policy() -> LinkPolicy:
    """The rows of the file, and the sites of the helplines. Raises :class:`DamagedLinkPolicy`."""
    try:
        rules = read_link_policy(_FILE.read_text("utf-8"))
    except UnicodeDecodeError:
        raise DamagedLinkPolicy(f"{_FILE.name} is not UTF-8") from None
    sources = {
        line.source: LinkRule(line.source, LinkStanding.TRUSTED, LinkReason.HELPLINE)
        for line in helplines().lines
    }
    return LinkPolicy(MappingProxyType({**sources, **rules}))


def read_link_policy(content: str) -> Mapping[str, LinkRule]:
    """The rows in ``content``. Raises :class:`DamagedLinkPolicy`."""
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as problem:
        raise DamagedLinkPolicy(f"{_FILE.name} is no TOML: {problem}") from None
    rules: dict[str, LinkRule] = {}
    for name, rows in table.items():
        if name not in set(LinkStanding):
            raise DamagedLinkPolicy(f'{_FILE.name}: "{name}" must be one of: {", ".join(LinkStanding)}')
        if not isinstance(rows, dict):
            raise DamagedLinkPolicy(f'{_FILE.name}: "{name}" is no table')
        for host, words in rows.items():
            if host in rules:
                raise DamagedLinkPolicy(f'{_FILE.name}: "{host}" stands twice')
            rules[host] = _rule(host, LinkStanding(name), words)
    return MappingProxyType(rules)


def _rule(host: str, standing: LinkStanding, words: Any) -> LinkRule:
    where = f'{_FILE.name}, {standing}, "{host}"'
    fitting = {WORDS[reason]: reason for reason in REASONS_FOR[standing]}
    if not isinstance(words, str) or words not in fitting:
        raise DamagedLinkPolicy(f"{where}: the reason must be one of: {'; '.join(fitting)}")
    try:
        return LinkRule(host, standing, fitting[words])
    except ValueError as problem:
        raise DamagedLinkPolicy(f"{where}: {problem}") from None


def _endings(host: str) -> Iterator[str]:
    """The host itself and what it lies below, the most exact first."""
    while host:
        yield host
        host = host.partition(".")[2]
