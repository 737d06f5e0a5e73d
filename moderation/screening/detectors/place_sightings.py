"""How a town is written, and what is reported of one: large or small, and the state to say instead."""

from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import settlement
from moderation.screening.policy import Case

CAP = r"(?:(?:St|Ste|Mt|Ft)\.[ ])?[A-ZÀ-Þ][^\W\d_]{1,24}(?:['’][A-Za-z]{1,12})?"
NAME = rf"{CAP}(?:[ -](?:(?:de|la|le|of|the|upon|on|del|do|da|am|sur)[ -])?{CAP}){{0,3}}"


def sighting_of(name: str, start: int, end: int, region: str | None = None) -> Sighting:
    """The sighting of the town ``name`` that stands there, in ``region`` where the text says so."""
    place = settlement(name, region)
    large = place is not None and place.is_large
    instead = region or (place.region if place else None)
    return Sighting(Case.LARGE_PLACE if large else Case.SMALL_PLACE, start, end, instead)
