"""Rheumatoid arthritis: stiff mornings, new medicines. Everybody in it is invented."""

from forum.demo.shapes import Circle, Talk, Words

CIRCLE = Circle(
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
