"""What people in danger say: turns of phrase, built from few word lists.

A sign names what it shows and how much it weighs; ``ENOUGH`` holds a text by
itself. Signs speak of now: what is past, denied, asked in general or listed
is for :mod:`moderation.screening.detectors.crisis` to set aside.
"""

from moderation.screening.detectors.crisis_abuse import ABUSE
from moderation.screening.detectors.crisis_leave import LEAVE
from moderation.screening.detectors.crisis_plans import NOW
from moderation.screening.detectors.crisis_wishes import WISHES

TOLD = (*WISHES, *ABUSE, *LEAVE)

__all__ = ["NOW", "TOLD"]
