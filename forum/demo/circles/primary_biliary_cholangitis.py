"""Primary biliary cholangitis: a rare condition, members only. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

CIRCLE = Circle(
    title="Primary biliary cholangitis",
    body=(
        "A rare liver condition, so few of us that a single fact can give somebody away. Members "
        "only, with stricter checks."
    ),
    rules=(
        "1. Country yes, town no. Year yes, month no. With so few of us, a small fact is a big one.\n"
        "2. What is said here stays here: do not carry stories out, not even without names.\n"
        "3. No liver cleanses, no teas, no herbs for sale.\n"
        "4. Bad scans and good scans are both welcome."
    ),
    sensitivity=Sensitivity.RARE,
    audience=Audience.MEMBERS,
    moderators=("Quiet Lantern",),
    members=(
        "Steady Hand",
        "Garden Bench",
    ),
    talks=(
        Talk(
            "Start here: why this group is stricter",
            Words(
                "Quiet Lantern",
                2,
                (
                    "There are perhaps forty of us in a million people. If you write your town, your "
                    "work and the year of your transplant, somebody who knows you will know that it is "
                    "you.\n\n"
                    "So in this group:\n\n"
                    "- the filter asks you to leave out towns, months, hospitals and first names, even "
                    "your own,\n"
                    "- only people who joined can read along,\n"
                    "- nothing from here turns up in a search.\n\n"
                    "It can feel fussy. It is fussy. In return you can say here what you say nowhere "
                    "else."
                ),
                reactions={"thank_you": 5},
            ),
            (
                Words(
                    "Stone Bridge",
                    10,
                    (
                        "I have waited eleven years for a room with other people in it. I do not mind "
                        "the door."
                    ),
                    reactions={"hug": 3},
                ),
                Words(
                    "Feather Pillow",
                    13,
                    (
                        "Same. I typed three sentences and the filter took the name of my town out of "
                        "one. Fine by me."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: the words in your blood test",
            Words(
                "Dr Tomasz Wolski",
                6,
                (
                    "People with this condition read more blood tests than most doctors do. In general "
                    "terms:\n\n"
                    "| Value | What it tells |\n"
                    "| --- | --- |\n"
                    "| ALP (alkaline phosphatase) | How irritated the small bile ducts are; the value "
                    "most used to see whether treatment works. |\n"
                    "| Bilirubin | How well bile gets away; more important than any other when it stays"
                    " high. |\n"
                    "| ALT and AST | Irritation of liver cells. |\n"
                    "| Platelets | Can fall when the spleen is large. |\n"
                    "| AMA | An antibody that helps to make the diagnosis; its height says nothing "
                    "about how bad things are. |\n\n"
                    "Compare with your own last results, from the same laboratory. One value on one day"
                    " is a dot, not a line."
                ),
                reactions={"helped": 5, "thank_you": 3},
            ),
            (
                Words(
                    "Monsoon Reader",
                    11,
                    (
                        '"A dot, not a line." I have printed this for my husband, who suffers more from'
                        " my results than I do."
                    ),
                ),
                Words(
                    "Tin Whistle",
                    13,
                    (
                        "Nobody in nine years told me that the AMA number does not matter. I have been "
                        "frightened of the wrong line."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "The itch at night",
            Words(
                "Monsoon Reader",
                48,
                (
                    "The tiredness I can plan around. The itch at night I cannot. What has helped you "
                    "to sleep?"
                ),
                reactions={"me_too": 5},
            ),
            (
                Words(
                    "Tin Whistle",
                    50,
                    (
                        "A cool bedroom, cotton, and a wet cloth on the worst spot. It sounds too "
                        "simple, and it buys me two hours."
                    ),
                ),
                Words(
                    "Dr Tomasz Wolski",
                    54,
                    (
                        "Please tell your liver team how bad the itch is, in those words: it is a "
                        "symptom with treatments of its own, and people suffer it in silence far too "
                        "often. Cholestyramine is usually the first one, taken well apart from other "
                        'tablets because it binds them. If that is not enough, there are others, so "we'
                        ' tried one thing" is not the end of the road.'
                    ),
                    reactions={"helped": 5},
                ),
                Words(
                    "Stone Bridge",
                    60,
                    (
                        "I keep a smooth stone in the freezer and hold it on my wrists. My wife calls "
                        "it my pet."
                    ),
                ),
                Words(
                    "Monsoon Reader",
                    260,
                    (
                        "I said it in those words. The doctor put the pen down and listened. I have a "
                        "second medicine now and slept five hours in one piece on Tuesday."
                    ),
                ),
                Words(
                    "Feather Pillow",
                    263,
                    "Five hours! In one piece! I am crying into my tea for you.",
                    quotes=4,
                    reactions={"hug": 4},
                ),
            ),
        ),
        Talk(
            "Ursodiol and food",
            Words(
                "Tin Whistle",
                60,
                (
                    "Do you take ursodiol all at once or spread over the day? I get on better with it "
                    "after a meal."
                ),
            ),
            (
                Words(
                    "Monsoon Reader",
                    63,
                    (
                        "Spread over two meals. All at once upset my stomach. I was told that both are "
                        "fine as long as the whole daily dose goes in."
                    ),
                ),
                Words(
                    "Stone Bridge",
                    72,
                    ("All at once with dinner, because I forget everything that happens before dinner."),
                ),
            ),
        ),
        Talk(
            "The tiredness nobody sees",
            Words(
                "Feather Pillow",
                300,
                (
                    "I am 43 and I look well. That is the whole problem. At family parties in Brazil I "
                    'am the one who "rests again". My sister-in-law asked whether I am depressed or '
                    "just bored with them.\n\n"
                    "It is not sleepiness. It is as if somebody had pulled the plug while I was in the "
                    "middle of a word. I plan a shower like other people plan a journey.\n\n"
                    "I don't want advice so much as to know that you are there."
                ),
                reactions={"me_too": 6, "hug": 4},
            ),
            (
                Words(
                    "Stone Bridge",
                    302,
                    "Here.",
                ),
                Words(
                    "Tin Whistle",
                    303,
                    "Here. Lying down, but here.",
                ),
                Words(
                    "Monsoon Reader",
                    307,
                    (
                        'Here, dear. I have stopped saying "tired" and say "empty". It is another word '
                        "and they hear it better."
                    ),
                ),
                Words(
                    "Feather Pillow",
                    313,
                    '"Empty." Yes. That is the word. Thank you for being there, all three of you.',
                ),
                Words(
                    "Stone Bridge",
                    818,
                    (
                        "I should have said it sooner: I moved to Viseu for the quieter life, and the "
                        "tiredness moved with me. But the naps are better there."
                    ),
                    fate=Fate.RETURNED,
                ),
            ),
        ),
        Talk(
            "My scan was better",
            Words(
                "Stone Bridge",
                560,
                (
                    "I did not expect to write this one. Stiffness of the liver went *down*, from 9.8 "
                    "to 8.1. My doctor turned the screen around so that I could see it myself. I have "
                    "looked at that number the way other people look at a newborn.\n\n"
                    "That is all. I just wanted to say it to people who know what it means."
                ),
                reactions={"hug": 6},
            ),
            (
                Words(
                    "Feather Pillow",
                    562,
                    "We know what it means!!!",
                ),
                Words(
                    "Monsoon Reader",
                    567,
                    ("Congratulations on your beautiful number. May it have many brothers and sisters."),
                ),
            ),
        ),
    ),
)
