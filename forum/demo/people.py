"""Who lives in the demo: about forty invented people. Nobody of these names exists.

Patients go by pseudonyms, clinicians by their names. Add people here before
they speak in a circle.
"""

from forum.demo.shapes import Person
from forum.visitor import Role

# Everybody may know it: a demo holds nobody's words.
PASSWORD = "violet-kettle-harbour-42"  # noqa: S105

PEOPLE = (
    Person("Harbour Light", Role.ADMINISTRATOR),
    Person("Open Window", Role.MODERATOR),
    Person("Garden Bench", Role.MODERATOR),
    Person("Quiet Lantern", Role.MODERATOR),
    Person("Dr Amara Nwosu", Role.CLINICIAN, "Lagos Chest Clinic, Nigeria"),
    Person("Dr Lars Holm", Role.CLINICIAN, "Department of Rheumatology, Uppsala, Sweden"),
    Person("Paper Boat"),
    Person("Monsoon Reader"),
    Person("Night Gardener"),
    Person("Slow Train"),
    Person("Tin Whistle"),
    Person("Second Spring"),
    Person("Cloudberry"),
    Person("Blue Kettle"),
)

# Whom a newcomer can be, one for each role and a patient with something to repair.
SHOWN = ("Paper Boat", "Slow Train", "Dr Amara Nwosu", "Open Window", "Harbour Light")
