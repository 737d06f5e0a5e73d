"""What the filter looks for, row by row, read from the policy table itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from forum.groups.card import NAMES
from forum.help.examples import example_of
from moderation.screening import Action, Kind, Role, Sensitivity
from moderation.screening.policy import Case, Row, rule_for

_SECTIONS: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "People": frozenset({Kind.NAME, Kind.CLINICIAN_NAME}),
        "Places, clinics and work": frozenset(
            {Kind.CARE_PROVIDER, Kind.WORKPLACE, Kind.PLACE, Kind.ADDRESS, Kind.POSTAL_CODE}
        ),
        "Dates and ages": frozenset({Kind.DATE, Kind.AGE_90_PLUS}),
        "Ways to reach somebody": frozenset({Kind.PHONE, Kind.EMAIL, Kind.SOCIAL_HANDLE, Kind.PERSONAL_URL}),
        "Numbers that belong to one person": frozenset(
            {
                *(Kind.NATIONAL_ID, Kind.RECORD_NUMBER, Kind.HEALTH_PLAN_NUMBER, Kind.ACCOUNT_NUMBER),
                *(Kind.LICENCE_NUMBER, Kind.VEHICLE, Kind.DEVICE_SERIAL, Kind.IP_ADDRESS),
            }
        ),
        "Facts that add up": frozenset({Kind.COMBINATION, Kind.CARE_RELATIONSHIP}),
        "Selling and asking": frozenset(
            {
                *(Kind.PROMOTION, Kind.SOLICITATION, Kind.AFFILIATE_LINK, Kind.SHOP_LINK, Kind.REFUSED_LINK),
                *(Kind.RECRUITMENT, Kind.FUNDRAISING, Kind.LEGAL_SOLICITATION, Kind.SELF_PROMOTION),
                *(Kind.COPIED_TEXT, Kind.DECLARED_INTEREST, Kind.UNDISCLOSED_INTEREST),
            }
        ),
    }
)
_REST = "Somebody in danger, and what cannot be read"


@dataclass(frozen=True, slots=True)
class Looked:
    """One thing that is looked for: an invented example, and what then happens."""

    name: str
    example: str
    reason: str
    follows: str
    follows_in_rare: str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of the policy table that belong together."""

    heading: str
    rows: Sequence[Looked]


def what_we_look_for() -> list[Section]:
    """Every row of the policy table, each in one section, in the table's order."""
    sections: dict[str, list[Looked]] = {heading: [] for heading in (*_SECTIONS, _REST)}
    for case in Case:
        row = rule_for(case, Role.PATIENT)
        heading = next((name for name, kinds in _SECTIONS.items() if row.kind in kinds), _REST)
        sections[heading].append(_looked(case, row))
    return [Section(heading, rows) for heading, rows in sections.items()]


def _looked(case: Case, row: Row) -> Looked:
    usual, rare = (_follows(row, row.action(one)) for one in (Sensitivity.ORDINARY, Sensitivity.RARE))
    name = NAMES[case]
    return Looked(
        name[0].upper() + name[1:], example_of(case), row.reason, usual, "" if rare == usual else rare
    )


def _follows(row: Row, action: Action) -> str:
    if action is Action.PUBLISH:
        return "Published, with what was declared beside it."
    if action is Action.NUDGE:
        return "Published, with a suggestion to you."
    if action is Action.HOLD:
        return "A moderator reads it first."
    return "You change it first, or ask a moderator." if row.overridable else "It has to go."
