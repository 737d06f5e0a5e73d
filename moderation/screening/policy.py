"""The policy table: what may be published, row by row.

One row is one case that a detector can recognise. The row, and nothing else,
says which kind the case is, what follows from it in an ordinary and in a
rare-condition group, whether the author may ask a moderator instead of
editing, the reason in words for the author, and what to write instead.

``python -m moderation.screening`` and the pages both speak in these words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from moderation.screening.kinds import Action, Kind, Role, Sensitivity


class Case(StrEnum):
    """One row of the table; detectors report cases, never actions."""

    OWN_FIRST_NAME = "own_first_name"
    OWN_FULL_NAME = "own_full_name"
    MEMBER_GREETED = "member_greeted"
    OTHER_FIRST_NAME = "other_first_name"
    OTHER_FULL_NAME = "other_full_name"
    RELATIVE_FIRST_NAME = "relative_first_name"
    RELATIVE_FULL_NAME = "relative_full_name"
    CLINICIAN_NAMED = "clinician_named"
    CLINICIAN_ACCUSED = "clinician_accused"
    CARE_PROVIDER = "care_provider"
    WORKPLACE = "workplace"
    LARGE_PLACE = "large_place"
    SMALL_PLACE = "small_place"
    ADDRESS = "address"
    POSTAL_CODE = "postal_code"
    MONTH_AND_YEAR = "month_and_year"
    FULL_DATE = "full_date"
    AGE_90_PLUS = "age_90_plus"
    PHONE = "phone"
    PHONE_INVITING = "phone_inviting"
    EMAIL = "email"
    EMAIL_INVITING = "email_inviting"
    SOCIAL_HANDLE = "social_handle"
    SOCIAL_HANDLE_INVITING = "social_handle_inviting"
    PERSONAL_URL = "personal_url"
    PERSONAL_URL_INVITING = "personal_url_inviting"
    NATIONAL_ID = "national_id"
    RECORD_NUMBER = "record_number"
    HEALTH_PLAN_NUMBER = "health_plan_number"
    ACCOUNT_NUMBER = "account_number"
    LICENCE_NUMBER = "licence_number"
    VEHICLE = "vehicle"
    DEVICE_SERIAL = "device_serial"
    IP_ADDRESS = "ip_address"
    COMBINATION = "combination"
    COMBINATION_BELOW_FLOOR = "combination_below_floor"
    CARE_RELATIONSHIP = "care_relationship"
    PROMOTION = "promotion"
    SOLICITATION = "solicitation"
    AFFILIATE_LINK = "affiliate_link"
    SHOP_LINK = "shop_link"
    REFUSED_LINK = "refused_link"
    RECRUITMENT = "recruitment"
    FUNDRAISING = "fundraising"
    LEGAL_SOLICITATION = "legal_solicitation"
    SELF_PROMOTION = "self_promotion"
    COPIED_TEXT = "copied_text"
    DECLARED_INTEREST = "declared_interest"
    UNDISCLOSED_INTEREST = "undisclosed_interest"
    CRISIS = "crisis"
    ATTACHMENT = "attachment"
    UNREADABLE = "unreadable"
    SCREENING_FAILED = "screening_failed"


@dataclass(frozen=True, slots=True)
class Row:
    """What follows from one case."""

    kind: Kind
    ordinary: Action
    rare: Action
    overridable: bool
    reason: str
    suggestion: str | None = None

    def action(self, sensitivity: Sensitivity) -> Action:
        return self.rare if sensitivity is Sensitivity.RARE else self.ordinary


PUBLISH, NUDGE, REVISE, HOLD = Action.PUBLISH, Action.NUDGE, Action.REVISE, Action.HOLD


def _row(
    kind: Kind,
    action: Action,
    reason: str,
    suggestion: str | None = None,
    *,
    rare: Action | None = None,
    overridable: bool = True,
) -> Row:
    return Row(kind, action, rare or action, overridable, reason, suggestion)


POLICY: Mapping[Case, Row] = MappingProxyType(
    {
        # --- people -----------------------------------------------------------
        Case.OWN_FIRST_NAME: _row(
            Kind.NAME,
            NUDGE,
            "This looks like your own first name. Your pseudonym is enough here.",
            "",
            rare=REVISE,
        ),
        Case.OWN_FULL_NAME: _row(
            Kind.NAME,
            REVISE,
            "This looks like your full name. Anyone could find you by it; your pseudonym is enough here.",
            "",
        ),
        Case.MEMBER_GREETED: _row(
            Kind.NAME,
            NUDGE,
            "This looks like another member's first name. Their pseudonym is enough here.",
            "",
        ),
        Case.OTHER_FIRST_NAME: _row(
            Kind.NAME,
            REVISE,
            "This looks like somebody's name. Who they are to you says enough.",
            "someone",
        ),
        Case.OTHER_FULL_NAME: _row(
            Kind.NAME,
            REVISE,
            "This looks like somebody's full name, and they did not agree. Who they are to you says enough.",
            "someone",
        ),
        Case.RELATIVE_FIRST_NAME: _row(
            Kind.NAME,
            REVISE,
            "This looks like the name of someone close to you. Who they are to you says enough.",
            "",
        ),
        Case.RELATIVE_FULL_NAME: _row(
            Kind.NAME,
            REVISE,
            "This looks like the full name of someone close to you. Who they are to you says enough.",
            "",
            overridable=False,
        ),
        Case.CLINICIAN_NAMED: _row(
            Kind.CLINICIAN_NAME,
            NUDGE,
            "This names a clinician, which can point to you. “My doctor” says enough.",
            "my doctor",
        ),
        Case.CLINICIAN_ACCUSED: _row(
            Kind.CLINICIAN_NAME,
            HOLD,
            "This accuses a named clinician. A moderator reads it before others can.",
            "my doctor",
        ),
        # --- institutions and places --------------------------------------------
        Case.CARE_PROVIDER: _row(
            Kind.CARE_PROVIDER,
            NUDGE,
            "This names a clinic or hospital, which together with other facts can point to you.",
            "my hospital",
            rare=REVISE,
        ),
        Case.WORKPLACE: _row(
            Kind.WORKPLACE,
            REVISE,
            "This names an employer or a school. What kind of place it is says enough.",
            "my workplace",
        ),
        Case.LARGE_PLACE: _row(
            Kind.PLACE,
            NUDGE,
            "This names a city or county. A state or country says enough.",
            rare=REVISE,
        ),
        Case.SMALL_PLACE: _row(
            Kind.PLACE,
            REVISE,
            "This names a small place, where few people fit your story. A state or country says enough.",
            "my town",
        ),
        Case.ADDRESS: _row(
            Kind.ADDRESS,
            REVISE,
            "This looks like a street address. Leave it out; a state or country says enough.",
            "my address",
            overridable=False,
        ),
        Case.POSTAL_CODE: _row(
            Kind.POSTAL_CODE,
            REVISE,
            "This looks like a full postal code. Leave it out; it points to a few houses.",
            "",
            overridable=False,
        ),
        # --- dates and ages ------------------------------------------------------
        Case.MONTH_AND_YEAR: _row(
            Kind.DATE,
            NUDGE,
            "A month together with a year narrows things down. The year alone is enough.",
            rare=REVISE,
        ),
        Case.FULL_DATE: _row(
            Kind.DATE,
            REVISE,
            "A full date next to your story can identify you. The year alone is enough.",
            "that day",
        ),
        Case.AGE_90_PLUS: _row(
            Kind.AGE_90_PLUS,
            REVISE,
            "Few people are this old, so the exact age can identify a person. “90 or older” says enough.",
            "90 or older",
        ),
        # --- ways to reach somebody ------------------------------------------------
        Case.PHONE: _row(
            Kind.PHONE,
            REVISE,
            "This looks like a phone number. Anyone could call it; leave it out.",
            "my number",
        ),
        Case.PHONE_INVITING: _row(
            Kind.PHONE,
            HOLD,
            "This invites people to a private talk by phone. A moderator reads it before others can.",
            "my number",
        ),
        Case.EMAIL: _row(
            Kind.EMAIL,
            REVISE,
            "This looks like an e-mail address. Anyone could write to it; leave it out.",
            "my e-mail",
        ),
        Case.EMAIL_INVITING: _row(
            Kind.EMAIL,
            HOLD,
            "This invites people to a private talk by e-mail. A moderator reads it before others can.",
            "my e-mail",
        ),
        Case.SOCIAL_HANDLE: _row(
            Kind.SOCIAL_HANDLE,
            REVISE,
            "This looks like an account on another service. It links this text to you; leave it out.",
            "my account",
        ),
        Case.SOCIAL_HANDLE_INVITING: _row(
            Kind.SOCIAL_HANDLE,
            HOLD,
            "This invites people to a private talk elsewhere. A moderator reads it before others can.",
            "my account",
        ),
        Case.PERSONAL_URL: _row(
            Kind.PERSONAL_URL,
            REVISE,
            "This looks like a personal page. It links what you write here to a person; leave it out.",
            "a personal page",
        ),
        Case.PERSONAL_URL_INVITING: _row(
            Kind.PERSONAL_URL,
            HOLD,
            "This invites people to a personal page. A moderator reads it before others can.",
            "a personal page",
        ),
        # --- numbers that belong to one person ---------------------------------------
        Case.NATIONAL_ID: _row(
            Kind.NATIONAL_ID,
            REVISE,
            "This looks like a national or insurance number. It belongs to one person; leave it out.",
            "my number",
            overridable=False,
        ),
        Case.RECORD_NUMBER: _row(
            Kind.RECORD_NUMBER,
            REVISE,
            "This looks like a record number. It belongs to one person; leave it out.",
            "my record number",
            overridable=False,
        ),
        Case.HEALTH_PLAN_NUMBER: _row(
            Kind.HEALTH_PLAN_NUMBER,
            REVISE,
            "This looks like a health plan or policy number. It belongs to one person; leave it out.",
            "my plan number",
            overridable=False,
        ),
        Case.ACCOUNT_NUMBER: _row(
            Kind.ACCOUNT_NUMBER,
            REVISE,
            "This looks like a bank or card number. It belongs to one person; leave it out.",
            "my account number",
            overridable=False,
        ),
        Case.LICENCE_NUMBER: _row(
            Kind.LICENCE_NUMBER,
            REVISE,
            "This looks like a licence or passport number. It belongs to one person; leave it out.",
            "my licence number",
            overridable=False,
        ),
        Case.VEHICLE: _row(
            Kind.VEHICLE,
            REVISE,
            "This looks like a number plate or vehicle number. It belongs to one person; leave it out.",
            "my car",
            overridable=False,
        ),
        Case.DEVICE_SERIAL: _row(
            Kind.DEVICE_SERIAL,
            REVISE,
            "This looks like the serial number of a device. It belongs to one person; leave it out.",
            "my device",
            overridable=False,
        ),
        Case.IP_ADDRESS: _row(
            Kind.IP_ADDRESS,
            REVISE,
            "This looks like an internet address. It belongs to one person; leave it out.",
            "my address",
            overridable=False,
        ),
        # --- several facts together, and care -------------------------------------------
        Case.COMBINATION: _row(
            Kind.COMBINATION,
            REVISE,
            "Each of these facts is harmless; together they fit few people. Leave one or two out.",
        ),
        Case.COMBINATION_BELOW_FLOOR: _row(
            Kind.COMBINATION,
            HOLD,
            "Together these facts fit so few people that a moderator reads this before others can.",
        ),
        Case.CARE_RELATIONSHIP: _row(
            Kind.CARE_RELATIONSHIP,
            HOLD,
            "This seems to speak about a patient who could be recognised. A moderator reads it first.",
        ),
        # --- commerce ------------------------------------------------------------------------
        Case.PROMOTION: _row(
            Kind.PROMOTION,
            HOLD,
            "This reads like an offer, and Openward carries no advertising. Say what helped you"
            " without selling it, or wait for a moderator.",
        ),
        Case.SOLICITATION: _row(
            Kind.SOLICITATION,
            HOLD,
            "This invites people to a private deal or promises a cure. A moderator reads it first.",
        ),
        Case.AFFILIATE_LINK: _row(
            Kind.AFFILIATE_LINK,
            HOLD,
            "This link or code pays somebody, or hides where it leads. A moderator reads it first.",
            "",
        ),
        Case.SHOP_LINK: _row(
            Kind.SHOP_LINK,
            REVISE,
            "This links to a commercial site. Say what helped you without the link.",
            "",
        ),
        Case.REFUSED_LINK: _row(
            Kind.REFUSED_LINK,
            HOLD,
            "Links to this site are refused here. A moderator reads it first.",
            "",
        ),
        Case.RECRUITMENT: _row(
            Kind.RECRUITMENT,
            HOLD,
            "This looks for people for a study, interview or panel, which a discussion is not the place for."
            " A moderator reads it first.",
        ),
        Case.FUNDRAISING: _row(
            Kind.FUNDRAISING,
            HOLD,
            "This asks for money, which we cannot check and a discussion is not the place for."
            " A moderator reads it first.",
        ),
        Case.LEGAL_SOLICITATION: _row(
            Kind.LEGAL_SOLICITATION,
            HOLD,
            "This looks for clients for a legal claim, which nobody can do here. A moderator reads it first.",
        ),
        Case.SELF_PROMOTION: _row(
            Kind.SELF_PROMOTION,
            HOLD,
            "This promotes a clinic, book, app, channel or page, which a discussion is not the place for."
            " A moderator reads it first.",
        ),
        Case.COPIED_TEXT: _row(
            Kind.COPIED_TEXT,
            HOLD,
            "Nearly the same text was sent before, here or in another place. A moderator reads it first.",
        ),
        Case.DECLARED_INTEREST: _row(
            Kind.DECLARED_INTEREST,
            PUBLISH,
            "You have declared an interest in this company. What you declared is shown with the text.",
        ),
        Case.UNDISCLOSED_INTEREST: _row(
            Kind.UNDISCLOSED_INTEREST,
            REVISE,
            "Clinicians who recommend a product first say, once, whether they have an interest in its"
            " company. Or they name the active substance.",
        ),
        # --- people in need, and what could not be read ------------------------------------------
        Case.CRISIS: _row(
            Kind.CRISIS,
            HOLD,
            "It sounds as if things are very hard right now. A person reads this first, and soon.",
        ),
        Case.ATTACHMENT: _row(
            Kind.ATTACHMENT, HOLD, "Pictures and files wait until a moderator has looked at them."
        ),
        Case.UNREADABLE: _row(
            Kind.SCREENING_FAILED,
            HOLD,
            "This seems to be in a language that our filter cannot read yet. A moderator reads it first.",
        ),
        Case.SCREENING_FAILED: _row(
            Kind.SCREENING_FAILED,
            HOLD,
            "A part of our filter did not answer. A moderator reads this first; nothing is lost.",
        ),
    }
)


def failure_reason(part: str, *, late: bool = False) -> str:
    """Why a text waits when ``part``, the name of a detector or a reader, failed or took too long."""
    what = "took too long" if late else "did not answer"
    return f"A part of our filter ({part}) {what}. A moderator reads this first; nothing is lost."


def rule_for(case: Case, role: Role) -> Row:
    """The row for ``case`` when somebody in ``role`` wrote it.

    One row reads differently by role: a verified clinician signs in the open,
    so the own name of a clinician is ``clinician_name`` and only a nudge.
    """
    if role is Role.CLINICIAN and case in (Case.OWN_FIRST_NAME, Case.OWN_FULL_NAME):
        return POLICY[Case.CLINICIAN_NAMED]
    return POLICY[case]
