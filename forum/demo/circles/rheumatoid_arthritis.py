"""Rheumatoid arthritis: stiff mornings, new medicines. Everybody in it is invented."""

from forum.demo.shapes import Circle, Talk, Words

CIRCLE = Circle(
    title="Rheumatoid arthritis",
    body=(
        "Stiff mornings, new medicines, old hobbies done another way. Ask what you would ask a "
        "friend who has had it for ten years."
    ),
    rules=(
        "1. Pain is not a contest. Nobody here has to prove theirs.\n"
        "2. Tell what a medicine did with you, good and bad, and leave the choice to others.\n"
        "3. Diets are welcome as stories, not as orders."
    ),
    moderators=("Open Window",),
    members=(
        "Paper Boat",
        "Steady Hand",
        "Warm Bread",
    ),
    talks=(
        Talk(
            "Start here: what ten years taught us",
            Words(
                "Second Spring",
                0,
                (
                    "Collected from this group, for whoever is new and scared:\n\n"
                    "- The first medicine is rarely the last. Changing is not failing.\n"
                    "- Mornings lie. Judge the day at eleven.\n"
                    "- Warm water before breakfast, hands first.\n"
                    "- An occupational therapist is worth ten gadgets, and knows which gadget.\n"
                    "- Ask for the plan for a flare *before* the flare.\n"
                    "- Rest is part of the work.\n\n"
                    "Add yours below."
                ),
                reactions={"thank_you": 6, "helped": 4},
            ),
            (
                Words(
                    "Night Gardener",
                    6,
                    "Buy the ugly shoes early.",
                    reactions={"thank_you": 3},
                ),
                Words(
                    "Cloudberry",
                    11,
                    (
                        'Say "I cannot open this" as if you said "I cannot reach that shelf". No shame,'
                        " just a fact about a shelf."
                    ),
                    reactions={"me_too": 4},
                ),
                Words(
                    "Slow Train",
                    31,
                    "A thick pen. Half my handwriting came back for two euros.",
                    reactions={"helped": 2},
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: which doctor for what, and when to call",
            Words(
                "Dr Lars Holm",
                5,
                (
                    "A short map, because many people spend a year on the wrong road.\n\n"
                    "**A rheumatologist** makes the diagnosis and steers the medicines that slow the "
                    "disease. **Your family doctor** often does the blood tests in between and sees the"
                    " whole of you. **A physiotherapist or occupational therapist** keeps hands and "
                    "hips working.\n\n"
                    "Call sooner than planned when: a single joint is suddenly hot, very painful and "
                    "you have a fever; you have an infection while on a medicine that calms the immune "
                    "system; an eye is red and painful; or a new cough does not leave.\n\n"
                    "Everything else may wait until morning, and that is also worth knowing at night."
                ),
                reactions={"helped": 5, "thank_you": 4},
            ),
            (
                Words(
                    "Second Spring",
                    9,
                    '"May wait until morning" lets me sleep better than any tablet. Thank you.',
                ),
            ),
            pinned=True,
        ),
        Talk(
            "First weeks on methotrexate",
            Words(
                "Second Spring",
                16,
                (
                    "I start with 10 mg once a week and folic acid on another day. What did the first "
                    "weeks feel like for you? I am more afraid of the leaflet than of the tablets."
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Cloudberry",
                    18,
                    (
                        "Tired on the day after, for about a month, then hardly at all. I take it on "
                        "Friday evening and plan nothing for Saturday morning."
                    ),
                ),
                Words(
                    "Dr Lars Holm",
                    22,
                    (
                        "A good question to bring up early. Once a week means once a week: taking it "
                        "daily by mistake is the dangerous error, so choose a fixed day. Mouth sores, "
                        "fever, or a dry cough that is new are reasons to call before the next dose. "
                        "The blood tests in the first months are there to see trouble before you feel "
                        "it."
                    ),
                    reactions={"helped": 6},
                ),
                Words(
                    "Second Spring",
                    502,
                    (
                        "Week three: nausea on one evening, otherwise fine. And I opened a jar on my "
                        "own today."
                    ),
                    reactions={"hug": 5},
                ),
                Words(
                    "Night Gardener",
                    503,
                    "The jar! That deserves a small celebration.",
                    reactions={"hug": 2},
                ),
                Words(
                    "Second Spring",
                    506,
                    "It was gherkins. I do not even like gherkins.",
                ),
            ),
        ),
        Talk(
            "Gardening without paying for it the next day",
            Words(
                "Night Gardener",
                28,
                "I will not give up my tomatoes. What tools or tricks spare your hands?",
                reactions={"me_too": 3},
            ),
            (
                Words(
                    "Slow Train",
                    31,
                    (
                        "Foam tubes for water pipes, slipped over the handles. They cost next to "
                        "nothing, and a thick handle needs half the grip."
                    ),
                    reactions={"helped": 5},
                ),
                Words(
                    "Monsoon Reader",
                    33,
                    (
                        "Raised beds made from old crates. And a kitchen timer: twenty minutes, then a "
                        "cup of tea, whatever is left undone."
                    ),
                ),
                Words(
                    "Cloudberry",
                    36,
                    ("The timer is the hardest part for me. I always think that one more row will be fine."),
                ),
                Words(
                    "Night Gardener",
                    66,
                    ("One more row is never fine. I have it embroidered on my heart. And on my left wrist."),
                    quotes=3,
                ),
                Words(
                    "Warm Bread",
                    78,
                    (
                        "In Poland my grandmother sat on an upturned bucket and talked to the beans. I "
                        "have the bucket. The beans don't answer, but the knees are grateful."
                    ),
                ),
            ),
        ),
        Talk(
            "Is it a flare or just the weather?",
            Words(
                "Cloudberry",
                52,
                ("Every autumn in Finland I ask myself the same thing. How do you tell the two apart?"),
                reactions={"me_too": 6},
            ),
            (
                Words(
                    "Dr Lars Holm",
                    55,
                    (
                        "A rule of thumb: weather aches come and go within a day or two and move about."
                        " A flare stays, the same joints swell and feel warm, and the morning stiffness"
                        " lasts longer than an hour. Swelling you can see is worth a call."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Second Spring",
                    58,
                    (
                        "I keep a tiny diary: one number for pain and one for stiffness. After a few "
                        "months the pattern was plain to see."
                    ),
                ),
                Words(
                    "Cloudberry",
                    108,
                    (
                        "Diary begun. First finding: I write badly when it hurts, so the handwriting "
                        "itself is the measurement."
                    ),
                ),
                Words(
                    "Lemon Tree",
                    110,
                    "Mine was changed from Humira to another name. Would that make it swell more?",
                ),
                Words(
                    "Dr Lars Holm",
                    113,
                    (
                        "Humira and its biosimilars behave alike in the switching studies, so a swelling"
                        " that you can see is more likely a flare than the new name. Ask your team to look."
                    ),
                    quotes=4,
                ),
            ),
        ),
        Talk(
            "Guitar with swollen knuckles",
            Words(
                "Green Umbrella",
                700,
                (
                    "Thirty years of playing badly in my kitchen in the UK, and now my left hand will "
                    "not close around the neck on most days. I have looked at lap steel, ukulele, open "
                    "tunings. Before I spend money on an instrument that becomes another reproach in "
                    "the corner: did anyone find a way back to music? I would even sing, if pushed."
                ),
                reactions={"hug": 3},
            ),
        ),
    ),
)
