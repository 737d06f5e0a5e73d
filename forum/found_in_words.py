"""What the filter found, in words for authors and moderators."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from moderation.screening import Kind

# As they follow "Found:". What is said of the text as a whole has a sentence of its own.
_FOUND: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.NAME: "a name",
        Kind.CLINICIAN_NAME: "a clinician’s name",
        Kind.CARE_PROVIDER: "a clinic or hospital",
        Kind.WORKPLACE: "an employer or school",
        Kind.PLACE: "a place",
        Kind.ADDRESS: "an address",
        Kind.POSTAL_CODE: "a postal code",
        Kind.DATE: "a date",
        Kind.AGE_90_PLUS: "an age of 90 or more",
        Kind.PHONE: "a phone number",
        Kind.EMAIL: "an e-mail address",
        Kind.SOCIAL_HANDLE: "a name on another network",
        Kind.PERSONAL_URL: "a personal web page",
        Kind.NATIONAL_ID: "an identity number",
        Kind.RECORD_NUMBER: "a record number",
        Kind.HEALTH_PLAN_NUMBER: "a health plan number",
        Kind.ACCOUNT_NUMBER: "a bank or card number",
        Kind.LICENCE_NUMBER: "a licence number",
        Kind.VEHICLE: "a vehicle’s number",
        Kind.DEVICE_SERIAL: "a device’s serial number",
        Kind.IP_ADDRESS: "an internet address",
        Kind.COMBINATION: "facts that together point to one person",
        Kind.CARE_RELATIONSHIP: "a clinician and a patient who can be recognised",
        Kind.PROMOTION: "advertising",
        Kind.SOLICITATION: "an invitation to a private deal",
        Kind.AFFILIATE_LINK: "a referral code or link",
        Kind.SHOP_LINK: "a shop’s link",
        Kind.REFUSED_LINK: "a link to a site that is refused",
        Kind.RECRUITMENT: "a search for participants",
        Kind.FUNDRAISING: "a request for money",
        Kind.LEGAL_SOLICITATION: "a law firm’s offer",
        Kind.SELF_PROMOTION: "promotion of something of one’s own",
        Kind.COPIED_TEXT: "a text that was posted before",
        Kind.DECLARED_INTEREST: "a product of a declared interest",
        Kind.UNDISCLOSED_INTEREST: "praise without a declared interest",
        Kind.ATTACHMENT: "a picture or file",
    }
)


def kind_in_words(kind: str) -> str:
    """What one kind is called, as it follows "Found:"; its own name where it has no words."""
    return _FOUND[Kind(kind)] if kind in set(Kind) and Kind(kind) in _FOUND else kind.replace("_", " ")


def found_in_words(kinds: Iterable[Kind]) -> str:
    """``Found: a name and a phone number.``, or empty if there is nothing to name."""
    *most, last = [_FOUND[kind] for kind in kinds if kind in _FOUND] or [""]
    if not last:
        return ""
    return f"Found: {', '.join(most)} and {last}." if most else f"Found: {last}."
