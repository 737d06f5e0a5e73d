"""The one click with which an author says that the filter is wrong, in words that fit the finding."""

from collections.abc import Mapping
from types import MappingProxyType

from forum.highlighting import Note
from moderation.screening import Kind

_WORDS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.NAME: "This is not a name",
        Kind.CLINICIAN_NAME: "This is not a clinician's name",
        Kind.CARE_PROVIDER: "This is not a clinic",
        Kind.WORKPLACE: "This is not a workplace or school",
        Kind.PLACE: "This is not a place",
        Kind.DATE: "This is not a date from a life",
        Kind.AGE_90_PLUS: "This is not an age",
        Kind.PHONE: "This is not a phone number",
        Kind.EMAIL: "This is not an e-mail address",
        Kind.SOCIAL_HANDLE: "This is not an account",
        Kind.PERSONAL_URL: "This is not a personal page",
        Kind.PROMOTION: "This is not an advert",
        Kind.SELF_PROMOTION: "This is not an advert",
        Kind.SOLICITATION: "This is not a private deal",
        Kind.AFFILIATE_LINK: "This link pays nobody",
        Kind.REFUSED_LINK: "This site should not be refused",
        Kind.SHOP_LINK: "This is not a shop",
        Kind.RECRUITMENT: "I am not looking for participants",
        Kind.FUNDRAISING: "I am not asking for money",
        Kind.LEGAL_SOLICITATION: "I am not looking for clients",
        Kind.COPIED_TEXT: "I have not sent this before",
        Kind.UNDISCLOSED_INTEREST: "This is not a praise of a product",
        Kind.CARE_RELATIONSHIP: "This is not about a patient of mine",
    }
)
_BY_NAME = {kind.replace("_", " "): words for kind, words in _WORDS.items()}


def ways_to_disagree(notes: tuple[Note, ...]) -> dict[int, str]:
    """The words of the button for each note, by its number, that its author may call wrong.

    None for what nobody may publish, and none where it was said already.
    """
    return {
        note.number: _BY_NAME[note.kind]
        for note in notes
        if note.kind in _BY_NAME and not note.must_be_edited and not note.is_disputed and note.about
    }
