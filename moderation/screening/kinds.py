"""The words in which screening speaks: kinds, actions, roles, fields.

The kinds of identifier follow HIPAA Safe Harbor, 45 CFR 164.514(b)(2), because
clinicians and hospitals know that list.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What a finding is about. The values are a public interface."""

    NAME = "name"
    CLINICIAN_NAME = "clinician_name"
    CARE_PROVIDER = "care_provider"
    WORKPLACE = "workplace"
    PLACE = "place"
    ADDRESS = "address"
    POSTAL_CODE = "postal_code"
    DATE = "date"
    AGE_90_PLUS = "age_90_plus"
    PHONE = "phone"
    EMAIL = "email"
    SOCIAL_HANDLE = "social_handle"
    PERSONAL_URL = "personal_url"
    NATIONAL_ID = "national_id"
    RECORD_NUMBER = "record_number"
    HEALTH_PLAN_NUMBER = "health_plan_number"
    ACCOUNT_NUMBER = "account_number"
    LICENCE_NUMBER = "licence_number"
    VEHICLE = "vehicle"
    DEVICE_SERIAL = "device_serial"
    IP_ADDRESS = "ip_address"
    COMBINATION = "combination"
    CARE_RELATIONSHIP = "care_relationship"
    PROMOTION = "promotion"
    SOLICITATION = "solicitation"
    AFFILIATE_LINK = "affiliate_link"
    REFUSED_LINK = "refused_link"
    SHOP_LINK = "shop_link"
    RECRUITMENT = "recruitment"
    FUNDRAISING = "fundraising"
    LEGAL_SOLICITATION = "legal_solicitation"
    SELF_PROMOTION = "self_promotion"
    COPIED_TEXT = "copied_text"
    DECLARED_INTEREST = "declared_interest"
    UNDISCLOSED_INTEREST = "undisclosed_interest"
    CRISIS = "crisis"
    ATTACHMENT = "attachment"
    SCREENING_FAILED = "screening_failed"


class Action(StrEnum):
    """What a finding asks for, mildest first; the strictest one wins.

    ``PUBLISH`` asks nothing: the text is published, and something is shown with it.
    """

    PUBLISH = "publish"
    NUDGE = "nudge"
    REVISE = "revise"
    HOLD = "hold"

    @property
    def severity(self) -> int:
        return list(Action).index(self)

    @property
    def stops(self) -> bool:
        """Whether a text with such a finding is not published as it is."""
        return self in STOPPING


STOPPING = frozenset({Action.REVISE, Action.HOLD})


class Outcome(StrEnum):
    """What screening says of a whole text. It never rejects: people do."""

    CLEAR = "clear"
    REVISE = "revise"
    HOLD = "hold"


class Role(StrEnum):
    """Who writes. No role skips a detector."""

    PATIENT = "patient"
    CLINICIAN = "clinician"
    MODERATOR = "moderator"
    ORGANISATION = "organisation"


class Sensitivity(StrEnum):
    """How few people share the condition of the group that is written in."""

    ORDINARY = "ordinary"
    RARE = "rare"


class Field(StrEnum):
    """The part of a text that a finding's offsets count in."""

    TITLE = "title"
    TEXT = "text"
