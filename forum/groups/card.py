"""A group's policy card: what holds there, in plain words that everybody can read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from forum.accounts.bylines import Byline
from forum.groups.reading import COUNT_SHOWN_ABOVE, GroupView
from moderation.screening import Action, Role, Sensitivity
from moderation.screening.combination.floor import own_floor
from moderation.screening.policy import Case, Row, rule_for

# What people call the cases of the policy table. Cases that read alike share a name.
NAMES: Mapping[Case, str] = {
    Case.OWN_FIRST_NAME: "your own first name",
    Case.OWN_FULL_NAME: "your full name",
    Case.MEMBER_GREETED: "another member's first name",
    Case.OTHER_FIRST_NAME: "somebody else's first name",
    Case.OTHER_FULL_NAME: "somebody else's full name",
    Case.RELATIVE_FIRST_NAME: "the first name of someone close to you",
    Case.RELATIVE_FULL_NAME: "the full name of someone close to you",
    Case.CLINICIAN_NAMED: "a clinician's name",
    Case.CLINICIAN_ACCUSED: "an accusation against a named clinician",
    Case.CARE_PROVIDER: "the name of a clinic or hospital",
    Case.WORKPLACE: "an employer or a school",
    Case.LARGE_PLACE: "a city or county",
    Case.SMALL_PLACE: "a small town",
    Case.ADDRESS: "a street address",
    Case.POSTAL_CODE: "a full postal code",
    Case.MONTH_AND_YEAR: "a month with its year",
    Case.FULL_DATE: "a full date from your life",
    Case.AGE_90_PLUS: "an age of 90 or more",
    Case.PHONE: "a phone number",
    Case.PHONE_INVITING: "an invitation to talk privately",
    Case.EMAIL: "an e-mail address",
    Case.EMAIL_INVITING: "an invitation to talk privately",
    Case.SOCIAL_HANDLE: "an account on another service",
    Case.SOCIAL_HANDLE_INVITING: "an invitation to talk privately",
    Case.PERSONAL_URL: "a personal web page",
    Case.PERSONAL_URL_INVITING: "an invitation to talk privately",
    Case.NATIONAL_ID: "a national or insurance number",
    Case.RECORD_NUMBER: "a medical record number",
    Case.HEALTH_PLAN_NUMBER: "a health plan number",
    Case.ACCOUNT_NUMBER: "a bank or card number",
    Case.LICENCE_NUMBER: "a licence or passport number",
    Case.VEHICLE: "a number plate",
    Case.DEVICE_SERIAL: "the serial number of a device",
    Case.IP_ADDRESS: "an internet address",
    Case.COMBINATION: "several small facts that together fit few people",
    Case.COMBINATION_BELOW_FLOOR: "several small facts that together fit almost nobody else",
    Case.CARE_RELATIONSHIP: "a clinician's words about a patient who could be recognised",
    Case.PROMOTION: "advertising",
    Case.SOLICITATION: "private deals and promised cures",
    Case.AFFILIATE_LINK: "links and codes that pay somebody",
    Case.SHOP_LINK: "a link to a shop",
    Case.REFUSED_LINK: "a link to a site that is refused",
    Case.RECRUITMENT: "a search for people for a study or an interview",
    Case.FUNDRAISING: "a request for money",
    Case.LEGAL_SOLICITATION: "a search for clients for a legal claim",
    Case.SELF_PROMOTION: "promotion of one's own clinic, book, app or channel",
    Case.COPIED_TEXT: "a text that was sent before, in another place or by somebody else",
    Case.DECLARED_INTEREST: "a product of a company in which its author has declared an interest",
    Case.UNDISCLOSED_INTEREST: "a clinician's praise of a product without declared interests",
    Case.CRISIS: "words that sound as if somebody is in danger",
    Case.ATTACHMENT: "pictures and files",
    Case.UNREADABLE: "text that the filter cannot read",
    Case.SCREENING_FAILED: "any text while a part of the filter does not work",
}


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows from some findings, and what those are."""

    heading: str
    meaning: str
    findings: Sequence[str]


@dataclass(frozen=True, slots=True)
class Card:
    """The card of a group. ``facts`` are (icon, term, words); ``only_here`` is what other groups allow."""

    group: GroupView
    caretakers: Sequence[Byline]
    facts: Sequence[tuple[str, str, str]]
    consequences: Sequence[Consequence]
    only_here: Sequence[str]


_CONSEQUENCES: Sequence[tuple[str, str, Callable[[Row, Action], bool]]] = (
    (
        "Published, with something beside it",
        "The text appears, and readers see with it what its author has declared.",
        lambda _row, action: action is Action.PUBLISH,
    ),
    (
        "Published, with a suggestion to you",
        "The text appears, and you are shown what you could leave out.",
        lambda _row, action: action is Action.NUDGE,
    ),
    (
        "You change it first",
        "The text waits until you have changed it. Where the filter is wrong, you can ask a moderator.",
        lambda row, action: action is Action.REVISE and row.overridable,
    ),
    (
        "It has to go",
        "The text waits until this is taken out. No moderator can publish it.",
        lambda row, action: action is Action.REVISE and not row.overridable,
    ),
    (
        "A moderator reads it first",
        "The text waits for a person. You are told why, and when it is decided.",
        lambda _row, action: action is Action.HOLD,
    ),
)


def card_of(group: GroupView, caretakers: Sequence[Byline]) -> Card:
    """The card of a group, its filter rules taken from the policy table itself."""
    return Card(
        group=group,
        caretakers=caretakers,
        facts=_facts(group),
        consequences=consequences(group.sensitivity, floor=own_floor(group.sensitivity, group.floor)),
        only_here=stricter_here(group.sensitivity),
    )


def consequences(
    sensitivity: Sensitivity, role: Role = Role.PATIENT, floor: int | None = None
) -> list[Consequence]:
    """What the filter does with which findings, mildest first, for texts by somebody in ``role``.

    ``floor`` is that of a group that has one of its own.
    """
    rules = [(_name(case, floor), rule_for(case, role)) for case in Case]
    return [
        Consequence(
            heading, meaning, _once(name for name, row in rules if holds(row, row.action(sensitivity)))
        )
        for heading, meaning, holds in _CONSEQUENCES
    ]


def stricter_here(sensitivity: Sensitivity) -> list[str]:
    """What is let through with a suggestion elsewhere and has to be changed here."""
    rows: list[tuple[str, Row]] = [(NAMES[case], rule_for(case, Role.PATIENT)) for case in Case]
    return _once(
        name
        for name, row in rows
        if row.action(sensitivity).severity > row.action(Sensitivity.ORDINARY).severity
    )


def _name(case: Case, floor: int | None) -> str:
    if case is Case.COMBINATION_BELOW_FLOOR and floor is not None:
        return f"several small facts that together fit fewer than {floor:,} people"
    return NAMES[case]


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _facts(group: GroupView) -> list[tuple[str, str, str]]:
    return [
        _who_may_read(group),
        _how_rare(group),
        *_small_facts(group),
        _clinicians(group),
        _pace(group),
        _members(group),
    ]


def _who_may_read(group: GroupView) -> tuple[str, str, str]:
    if group.is_for_members:
        words = (
            "People who have joined this group, and the moderators. Its name and this card are for everyone, "
            "so that people can find it. Who has joined is shown to nobody."
        )
        return "lock", "Who may read", words
    return "eye", "Who may read", "Everyone, also people without an account, and search engines."


def _how_rare(group: GroupView) -> tuple[str, str, str]:
    if group.is_rare:
        words = (
            "A rare condition: so few people share it that a single fact can give somebody away. "
            "The filter is stricter here than in other groups."
        )
        return "shield-check", "How common it is", words
    return "users", "How common it is", "An ordinary condition: many people share it. The usual rules hold."


def _small_facts(group: GroupView) -> list[tuple[str, str, str]]:
    """What a group has chosen for itself; where it has not, the filter's own words below say enough."""
    floor = own_floor(group.sensitivity, group.floor)
    if floor is None:
        return []
    words = (
        f"A town, an age, a job: where fewer than {floor:,} people in the world fit all that somebody has "
        "told, a moderator reads the text first. This group chose that number; it is higher than the site's."
    )
    return [("scale", "Small facts together", words)]


def _clinicians(group: GroupView) -> tuple[str, str, str]:
    if group.clinicians_welcome:
        words = "Welcome. They write under their own name, with a badge, and only in the open."
        return "stethoscope", "Clinicians", words
    words = (
        "Only patients write here: clinicians can read, but they do not write. Somebody who lives "
        "with the condition and works as a clinician can join with a member's account of their own."
    )
    return "stethoscope", "Clinicians", words


def _pace(group: GroupView) -> tuple[str, str, str]:
    if group.is_archived:
        return "archive", "Writing", "Archived: it can be read, and nobody writes here any more."
    if group.slow_mode_minutes:
        minutes = "a minute" if group.slow_mode_minutes == 1 else f"{group.slow_mode_minutes} minutes"
        words = f"Slow mode: everybody but the moderators waits {minutes} between two posts."
        return "timer", "Writing", words
    who = "Everybody who has joined." if group.is_for_members else "Everybody who is signed in."
    return "pencil", "Writing", who


def _members(group: GroupView) -> tuple[str, str, str]:
    rule = f"shown only above {_IN_WORDS}, because small groups reveal people"
    if group.members is None:
        return "users", "Members", f"The number is {rule}."
    return "users", "Members", f"{group.members:,} people have joined. The number is {rule}."


_IN_WORDS = {10: "ten"}.get(COUNT_SHOWN_ABOVE, str(COUNT_SHOWN_ABOVE))
