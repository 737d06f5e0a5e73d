"""A small community with every fate in it, for trying the loader on."""

from forum.demo.loading import Content
from forum.demo.shapes import Circle, Fate, Person, Talk, Words
from forum.visitor import Role
from moderation.publishing.submitting import Audience
from moderation.review.reasons import Reason
from moderation.screening import Sensitivity

INVITING = "I can get you the same inhaler without a prescription, message me on WhatsApp."
PHONE = "My plan hangs on the fridge with my number 202-555-0147 on top."
PHONE_TOO = "Ours lies in a drawer, and my number 202-555-0182 is on the back of it."
UNKIND = "You are all fools, and your tea tastes of nothing."

PEOPLE = (
    Person("Harbour Light", Role.ADMINISTRATOR),
    Person("Open Window", Role.MODERATOR),
    Person("Garden Bench", Role.MODERATOR),
    Person("Dr Lars Holm", Role.CLINICIAN, "Department of rheumatology"),
    Person("Paper Boat"),
    Person("Tin Whistle"),
    Person("Cloudberry"),
)

ASTHMA = Circle(
    "Asthma",
    "Inhalers, triggers, sport and sleep.",
    (
        Talk(
            "Does a spacer help?",
            Words("Paper Boat", 1, "Is it worth the trouble?", reactions={"me_too": 2}),
            (
                Words("Dr Lars Holm", 3, "It is, for most people.", reactions={"helped": 3, "thank_you": 1}),
                Words("Tin Whistle", 4, "Thank you for asking that.", quotes=0),
                Words("Paper Boat", 500, "It helps.", fate=Fate.EDITED, edited_to="It helps me at night."),
                Words("Tin Whistle", 501, "I said too much about tea.", fate=Fate.WITHDRAWN),
                Words("Tin Whistle", 502, PHONE, fate=Fate.RETURNED),
                Words("Cloudberry", 600, PHONE_TOO, fate=Fate.ASKED),
                Words("Cloudberry", 601, INVITING, fate=Fate.HELD),
                Words("Tin Whistle", 700, UNKIND, fate=Fate.REJECTED, reason=Reason.UNKIND),
                Words("Cloudberry", 701, "Buy it now at my shop with code SAVE20.", fate=Fate.APPEALED),
                Words("Tin Whistle", 702, f"{INVITING} Please.", fate=Fate.TURNED_DOWN_TWICE),
            ),
            pinned=True,
            locked=True,
        ),
        Talk("Running in cold air", Words("Cloudberry", 10, "What works for you?")),
    ),
    rules="Ask what you like.",
    moderators=("Open Window",),
)

RARE = Circle(
    "A rare condition",
    "So few of us that a single fact can give somebody away.",
    (Talk("The itch at night", Words("Paper Boat", 48, "What has helped you to sleep?")),),
    sensitivity=Sensitivity.RARE,
    audience=Audience.MEMBERS,
    clinicians_welcome=False,
    slow_mode_minutes=5,
    floor=100,
)

SMALL = Content(PEOPLE, (ASTHMA, RARE))
