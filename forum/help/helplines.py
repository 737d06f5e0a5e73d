"""Helplines by country: free or at local rates, run by public bodies or known charities.

Numbers change rarely, and a wrong one does harm: check each against its source
before a release.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Helpline:
    """A service one can call or write to. ``source`` is who publishes the number."""

    country: str
    name: str
    contact: str
    source: str

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """``contact`` in pieces, each with the link that dials or writes to it, or none."""
        pieces = []
        for before, number in _NUMBER.findall(self.contact):
            scheme = "sms" if _TEXT_TO.search(before) else "tel"
            pieces += [(before, ""), (number, f"{scheme}:{number.replace(' ', '')}" if number else "")]
        return tuple(piece for piece in pieces if piece[0])


_NUMBER = re.compile(r"(\D*)(\d[\d ]*\d|\d*)")
_TEXT_TO = re.compile(r"(?<!call or )\btext(?: \w+ to)? $")  # "call or text" can be called

DIRECTORY = "findahelpline.com"

HELPLINES: tuple[Helpline, ...] = (
    Helpline("Australia", "Lifeline", "call 13 11 14, or text 0477 13 11 14", "lifeline.org.au"),
    Helpline("Austria", "TelefonSeelsorge", "call 142", "telefonseelsorge.at"),
    Helpline("Brazil", "CVV", "call 188", "cvv.org.br"),
    Helpline("Canada", "Suicide Crisis Helpline", "call or text 988", "988.ca"),
    Helpline("France", "3114", "call 3114", "3114.fr"),
    Helpline("Germany", "TelefonSeelsorge", "call 0800 111 0 111 or 0800 111 0 222", "telefonseelsorge.de"),
    Helpline("India", "Tele-MANAS", "call 14416", "telemanas.mohfw.gov.in"),
    Helpline("Ireland", "Samaritans", "call 116 123", "samaritans.org"),
    Helpline("Japan", "Yorisoi Hotline", "call 0120 279 338", "since2011.net"),
    Helpline("Netherlands", "113", "call 113 or 0800 0113", "113.nl"),
    Helpline("New Zealand", "1737", "call or text 1737", "1737.org.nz"),
    Helpline("South Africa", "SADAG", "call 0800 567 567", "sadag.org"),
    Helpline("South Korea", "109", "call 109", "mohw.go.kr"),
    Helpline("Spain", "024", "call 024", "sanidad.gob.es"),
    Helpline("Switzerland", "Die Dargebotene Hand", "call 143", "143.ch"),
    Helpline("United Kingdom", "Samaritans", "call 116 123", "samaritans.org"),
    Helpline("United Kingdom", "Shout", "text SHOUT to 85258", "giveusashout.org"),
    Helpline("United States", "988 Lifeline", "call or text 988", "988lifeline.org"),
)
