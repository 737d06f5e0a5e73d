"""The invented community: people, groups, and what they talk about. Nobody in it exists."""

from dataclasses import dataclass, field

from forum.visitor import Role
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

# Everybody may know it: a demo holds nobody's words.
PASSWORD = "violet-kettle-harbour-42"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: Role = Role.MEMBER


@dataclass(frozen=True, slots=True)
class Words:
    """Something that a person says, so many hours after the community began."""

    by: str
    hour: int
    body: str


@dataclass(frozen=True, slots=True)
class Talk:
    """A thread and its replies."""

    title: str
    opening: Words
    replies: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """A group and its threads."""

    title: str
    body: str
    talks: tuple[Talk, ...]
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    audience: Audience = field(default=Audience.EVERYONE)


PEOPLE = (
    Person("Harbour Light", Role.ADMINISTRATOR),
    Person("Open Window", Role.MODERATOR),
    Person("Dr Amara Nwosu", Role.CLINICIAN),
    Person("Dr Lars Holm", Role.CLINICIAN),
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

ASTHMA = Circle(
    "Asthma",
    "Inhalers, triggers, sport, sleep, and the small victories. For everybody who breathes with some "
    "planning, and for those who live with them.",
    (
        Talk(
            "Does a spacer really make a difference?",
            Words(
                "Paper Boat",
                2,
                "I was given a spacer for my brown inhaler and it feels clumsy. I live in Portugal and "
                "my pharmacist swears by it.\n\nDoes it really help, or is it only for children?",
            ),
            (
                Words(
                    "Monsoon Reader",
                    4,
                    "It helped me a lot. My voice is no longer hoarse in the evening, and I cough less "
                    "after each puff. I keep mine beside the toothbrush so that I do not forget it.",
                ),
                Words(
                    "Dr Amara Nwosu",
                    7,
                    "It is not only for children. With a spray inhaler, more of the medicine reaches the "
                    "lungs and less stays in the mouth, which is why hoarseness and thrush get rarer. "
                    "Three things matter:\n\n1. one puff at a time,\n2. breathe in slowly,\n3. rinse your "
                    "mouth afterwards.\n\nWash it in soapy water now and then and let it dry in the air; "
                    "rubbing makes it static, and the medicine sticks to the wall.",
                ),
                Words(
                    "Paper Boat",
                    9,
                    "Thank you both. The drying in the air was the part nobody had told me. I will try it "
                    "for a month.",
                ),
                Words(
                    "Blue Kettle",
                    30,
                    "I can get you the same inhaler without a prescription, half the price, message me on "
                    "WhatsApp and I ship anywhere.",
                ),
            ),
        ),
        Talk(
            "Running in cold air",
            Words(
                "Tin Whistle",
                12,
                "Winter in Canada, and I would like to keep running. After ten minutes my chest gets "
                "tight. Has anybody found a way that works for them?",
            ),
            (
                Words(
                    "Cloudberry",
                    14,
                    "A thin scarf over the mouth, and a warm-up that I find embarrassingly long: fifteen "
                    "minutes of walking and easy jogging. Since then it mostly behaves.",
                ),
                Words(
                    "Dr Lars Holm",
                    20,
                    "What you describe is common and can be treated. Cold, dry air irritates the airways, "
                    "and breathing through the nose or a scarf warms it. If you need your reliever "
                    "before most runs or more than twice a week, that is a reason to have your daily "
                    "treatment looked at, rather than to stop running.",
                ),
                Words(
                    "Tin Whistle",
                    26,
                    "The long warm-up did it on the first try. I feel a bit foolish for not having "
                    "asked years ago.",
                ),
            ),
        ),
        Talk(
            "How do you explain a bad night to people at work?",
            Words(
                "Night Gardener",
                40,
                "After a night of coughing I look fine and can hardly think. My manager is kind but does "
                "not get it. What do you say?",
            ),
            (
                Words(
                    "Second Spring",
                    42,
                    "I compare it to a night with a newborn. Everybody understands that one. And I say "
                    "what I can still do that day instead of what I cannot.",
                ),
                Words(
                    "Slow Train",
                    45,
                    "I wrote a small plan for bad days and keep it on the fridge, with my own number "
                    "202-555-0147 at the top, so that whoever finds me can call. It calmed everybody.",
                ),
            ),
        ),
    ),
)

ARTHRITIS = Circle(
    "Rheumatoid arthritis",
    "Stiff mornings, new medicines, old hobbies done another way. Ask what you would ask a friend who "
    "has had it for ten years.",
    (
        Talk(
            "First weeks on methotrexate",
            Words(
                "Second Spring",
                16,
                "I start with 10 mg once a week and folic acid on another day. What did the first weeks "
                "feel like for you? I am more afraid of the leaflet than of the tablets.",
            ),
            (
                Words(
                    "Cloudberry",
                    18,
                    "Tired on the day after, for about a month, then hardly at all. I take it on Friday "
                    "evening and plan nothing for Saturday morning.",
                ),
                Words(
                    "Dr Lars Holm",
                    22,
                    "A good question to bring up early. Once a week means once a week: taking it daily by "
                    "mistake is the dangerous error, so choose a fixed day. Mouth sores, fever, or a dry "
                    "cough that is new are reasons to call before the next dose. The blood tests in the "
                    "first months are there to see trouble before you feel it.",
                ),
                Words(
                    "Second Spring",
                    70,
                    "Week three: nausea on one evening, otherwise fine. And I opened a jar on my own today.",
                ),
                Words("Night Gardener", 71, "The jar! That deserves a small celebration."),
            ),
        ),
        Talk(
            "Gardening without paying for it the next day",
            Words(
                "Night Gardener",
                28,
                "I will not give up my tomatoes. What tools or tricks spare your hands?",
            ),
            (
                Words(
                    "Slow Train",
                    31,
                    "Foam tubes for water pipes, slipped over the handles. They cost next to nothing, and "
                    "a thick handle needs half the grip.",
                ),
                Words(
                    "Monsoon Reader",
                    33,
                    "Raised beds made from old crates. And a kitchen timer: twenty minutes, then a cup of "
                    "tea, whatever is left undone.",
                ),
                Words(
                    "Cloudberry",
                    36,
                    "The timer is the hardest part for me. I always think that one more row will be fine.",
                ),
            ),
        ),
        Talk(
            "Is it a flare or just the weather?",
            Words(
                "Cloudberry",
                52,
                "Every autumn in Finland I ask myself the same thing. How do you tell the two apart?",
            ),
            (
                Words(
                    "Dr Amara Nwosu",
                    55,
                    "A rule of thumb: weather aches come and go within a day or two and move about. A "
                    "flare stays, the same joints swell and feel warm, and the morning stiffness lasts "
                    "longer than an hour. Swelling you can see is worth a call.",
                ),
                Words(
                    "Second Spring",
                    58,
                    "I keep a tiny diary: one number for pain and one for stiffness. After a few months "
                    "the pattern was plain to see.",
                ),
            ),
        ),
    ),
)

CHOLANGITIS = Circle(
    "Primary biliary cholangitis",
    "A rare liver condition, so few of us that a single fact can give somebody away. Members only, with "
    "stricter checks.",
    (
        Talk(
            "The itch at night",
            Words(
                "Monsoon Reader",
                48,
                "The tiredness I can plan around. The itch at night I cannot. What has helped you to sleep?",
            ),
            (
                Words(
                    "Tin Whistle",
                    50,
                    "A cool bedroom, cotton, and a wet cloth on the worst spot. It sounds too simple, and "
                    "it buys me two hours.",
                ),
                Words(
                    "Dr Amara Nwosu",
                    54,
                    "Please tell your liver team how bad the itch is, in those words: it is a symptom "
                    "with treatments of its own, and people suffer it in silence far too often. "
                    "Cholestyramine is usually the first one, taken well apart from other tablets "
                    "because it binds them.",
                ),
            ),
        ),
        Talk(
            "Ursodiol and food",
            Words(
                "Tin Whistle",
                60,
                "Do you take ursodiol all at once or spread over the day? I get on better with it after "
                "a meal.",
            ),
            (
                Words(
                    "Monsoon Reader",
                    63,
                    "Spread over two meals. All at once upset my stomach. I was told that both are fine "
                    "as long as the whole daily dose goes in.",
                ),
            ),
        ),
    ),
    Sensitivity.RARE,
    Audience.MEMBERS,
)

CIRCLES = (ASTHMA, ARTHRITIS, CHOLANGITIS)
