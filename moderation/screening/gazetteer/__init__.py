"""Which words name a place, how many people live there, what to say instead.

Offline tables: settlements derived from GeoNames (CC BY 4.0, see
``build_places.py``) and the states and countries of ``regions``.
"""

from moderation.screening.gazetteer.islands import islands
from moderation.screening.gazetteer.places import Place, look_up, settlement
from moderation.screening.gazetteer.regions import REGION_CODES, region_named

__all__ = ["REGION_CODES", "Place", "islands", "look_up", "region_named", "settlement"]
