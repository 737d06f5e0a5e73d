"""Public registers of what companies pay to clinicians, with which a moderator can compare.

Sources, compared in November 2026: Ozieranski and others, "Accessibility and quality of
drug company disclosures of payments to healthcare professionals and organisations in 37
countries", BMJ Open 2021;11:e053138, tables 4 and 5; openpaymentsdata.cms.gov;
disclosureaustralia.com.au. Germany has no register of its own; eurosfordocs.eu gathers
what companies there and elsewhere publish each for itself.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Register:
    """A register: what it is called, for which country, and where it is."""

    key: str
    name: str
    country: str
    address: str


REGISTERS: tuple[Register, ...] = (
    Register("open-payments", "Open Payments (CMS)", "USA", "https://openpaymentsdata.cms.gov/"),
    Register("disclosure-uk", "Disclosure UK (ABPI)", "United Kingdom", "https://www.disclosureuk.org.uk/"),
    Register(
        "transparence-sante",
        "Transparence Santé",
        "France",
        "https://www.transparence.sante.gouv.fr/",
    ),
    Register(
        "transparantieregister",
        "Transparantieregister Zorg",
        "Netherlands",
        "https://www.transparantieregister.nl/",
    ),
    Register("betransparent", "betransparent.be", "Belgium", "https://www.betransparent.be/"),
    Register(
        "disclosure-australia",
        "Disclosure Australia (Medicines Australia)",
        "Australia",
        "https://disclosureaustralia.com.au/",
    ),
    Register("euros-for-docs", "Euros for Docs", "Germany and others", "https://www.eurosfordocs.eu/"),
    Register("company", "The company's own publication", "any country", ""),
)
BY_KEY = {one.key: one for one in REGISTERS}


def register_name(key: str) -> str:
    return BY_KEY[key].name if key in BY_KEY else key
