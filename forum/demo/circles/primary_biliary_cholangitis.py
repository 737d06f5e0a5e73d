"""A rare condition, for members, with the stricter rules. Everybody in it is invented."""

from forum.demo.shapes import Circle, Talk, Words
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

CIRCLE = Circle(
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
    sensitivity=Sensitivity.RARE,
    audience=Audience.MEMBERS,
)
