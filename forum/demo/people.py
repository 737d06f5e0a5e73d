"""Who lives in the demo: about fifty invented people. Nobody of these names exists.

Patients go by pseudonyms, clinicians by their names. Add people here before
they speak in a circle.
"""

from forum.demo.shapes import Person
from forum.interests.categories import Category
from forum.interests.declaring import Interest
from forum.visitor import Role

# Everybody may know it: a demo holds nobody's words.
PASSWORD = "violet-kettle-harbour-42"  # noqa: S105

PEOPLE = (
    Person("Harbour Light", Role.ADMINISTRATOR),
    Person("Open Window", Role.MODERATOR),
    Person("Garden Bench", Role.MODERATOR),
    Person("Quiet Lantern", Role.MODERATOR),
    Person("Dr Amara Nwosu", Role.CLINICIAN, "Lagos Chest Clinic, Nigeria"),
    Person(
        "Dr Lars Holm",
        Role.CLINICIAN,
        "Department of Rheumatology, Uppsala, Sweden",
        interests=(
            Interest(Category.SPEAKING, "abbvie", 2024, 2025),
            Interest(Category.BOARD, "pfizer", 2023),
        ),
        none=("novartis",),
    ),
    Person("Dr Priya Raman", Role.CLINICIAN, "Breast cancer unit of a university hospital, India"),
    Person("Dr Mariana Costa", Role.CLINICIAN, "Neurology outpatient department, Brazil"),
    Person("Dr Tomasz Wolski", Role.CLINICIAN, "Liver and bowel department, Poland"),
    Person("Grace Wanjiru", Role.CLINICIAN, "Diabetes nursing service, Kenya"),
    Person("Paper Boat"),
    Person("Monsoon Reader"),
    Person("Night Gardener"),
    Person("Slow Train"),
    Person("Tin Whistle"),
    Person("Second Spring"),
    Person("Cloudberry"),
    Person("Blue Kettle"),
    Person("Wool Sock"),
    Person("Clay Pot"),
    Person("Lemon Tree"),
    Person("Two Spoons"),
    Person("Mango Season"),
    Person("Old Bicycle"),
    Person("Copper Fox"),
    Person("Morning Bus"),
    Person("Salt Road"),
    Person("Marigold Road"),
    Person("Rain Atlas"),
    Person("Loose Thread"),
    Person("River Stone"),
    Person("Brass Button"),
    Person("Kite String"),
    Person("Tall Reed"),
    Person("Winter Pear"),
    Person("Half Moon"),
    Person("Snow Plough"),
    Person("Green Umbrella"),
    Person("Quiet Drum"),
    Person("Wild Thyme"),
    Person("Warm Bread"),
    Person("Grey Heron"),
    Person("Low Tide"),
    Person("Small Lantern"),
    Person("Steady Hand"),
    Person("Pocket Watch"),
    Person("Cedar Boat"),
    Person("Stone Bridge"),
    Person("Feather Pillow"),
)

# Whom a newcomer can be, one for each role and a patient with something to repair.
SHOWN = ("Paper Boat", "Slow Train", "Dr Amara Nwosu", "Open Window", "Harbour Light")
