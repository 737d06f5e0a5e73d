"""Parkinson's: tremor, timing, tango, and the people alongside. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words
from moderation.review.reasons import Reason

CIRCLE = Circle(
    title="Parkinson's",
    body=(
        "Tremor, timing, sleep, walking, singing, swearing. For people who have it, early or late, "
        "and for those who live alongside."
    ),
    rules=(
        "1. Partners and children are welcome and may complain about us, kindly.\n"
        "2. Timing of tablets is between you and your team. Tell us yours, don't set another's.\n"
        "3. No stem cell trips, no miracle beans.\n"
        "4. Slow typing is normal typing."
    ),
    moderators=("Open Window",),
    members=(
        "Night Gardener",
        "Grey Heron",
        "River Stone",
        "Slow Train",
    ),
    talks=(
        Talk(
            "Start here: newly told",
            Words(
                "Steady Hand",
                0,
                (
                    "The name is a joke, by the way. I am 71, in the USA, and I have had it for twelve "
                    "years.\n\n"
                    "First. You are the same person you were on Monday.\n"
                    "Second. It is slow. You have time to learn it.\n"
                    "Third. *Move.* It is the nearest thing to a medicine that is not in a box. "
                    "Whatever you will still be doing in March is the right sport.\n"
                    "Fourth. Find out what your tablets like (empty stomach, on time) and what they "
                    "don't (a steak at the same moment).\n"
                    "Fifth. Tell one person soon. Hiding a hand in a pocket is a full-time job with no "
                    "pay.\n"
                    "Sixth. Laugh when it is funny. It is often funny."
                ),
                reactions={"thank_you": 6, "hug": 3},
            ),
            (
                Words(
                    "Pocket Watch",
                    8,
                    "Told on Wednesday. 49. Hand in pocket as I read number five. It is out now.",
                    reactions={"hug": 5},
                ),
                Words(
                    "Cedar Boat",
                    11,
                    (
                        "I am the wife of one. May I add a seventh: let us carry the soup, but let us "
                        "not finish your sentences."
                    ),
                    reactions={"thank_you": 2},
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: getting timing right in hospital",
            Words(
                "Dr Mariana Costa",
                8,
                (
                    "Nearly every group for this illness tells the same story: somebody goes in for a "
                    'hip and gets tablets "with the breakfast round", three hours late. Things that '
                    "help anywhere:\n\n"
                    "1. Carry a sheet with each medicine, dose and **clock time**. Clock time, not "
                    '"three times a day".\n'
                    "2. Say on arrival that doses must not be late by more than half an hour, and must "
                    "never be stopped suddenly.\n"
                    "3. Bring your own tablets in their boxes and ask if you may keep to them.\n"
                    "4. Know the word *domperidone* and the word *metoclopramide*. For nausea, the "
                    "second one and some sedatives such as haloperidol can make Parkinson's much worse.\n"
                    "5. Ask beforehand what happens if you cannot swallow. There are patches.\n\n"
                    "Parkinson's organisations in several countries print cards with exactly this. They"
                    " are worth having in the purse."
                ),
                reactions={"helped": 7, "thank_you": 5},
            ),
            (
                Words(
                    "Old Bicycle",
                    17,
                    (
                        "My wife taped the sheet to my chest. The surgeon said it was the clearest "
                        "handover of his week."
                    ),
                ),
                Words(
                    "Pocket Watch",
                    21,
                    (
                        "Made mine tonight. It has five clock times and one skull and crossbones next "
                        "to metoclopramide."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Hello, I am not ready for this",
            Words(
                "Pocket Watch",
                50,
                (
                    "49, UK. A stiff shoulder, everybody said it was the shoulder. Then I stopped "
                    "swinging one arm, my daughter imitated my walk for fun, and the physio went quiet.\n\n"
                    "I have read the pinned thread. I am grateful for it. I just want to write down "
                    "somewhere that I am not ready. I have a boy who does his exams next year, a "
                    "mortgage, and a drum kit. I'd had other plans."
                ),
                reactions={"hug": 8},
            ),
            (
                Words(
                    "Steady Hand",
                    51,
                    "Nobody is ready. I was a watchmaker. You may laugh, my wife did, in the end.",
                    reactions={"hug": 3},
                ),
                Words(
                    "Cedar Boat",
                    56,
                    (
                        "My husband was 58, not 49. He was angry for a year and built a wall in our "
                        "garden, it leans to the left, we are both very fond of it now."
                    ),
                ),
                Words(
                    "Dr Mariana Costa",
                    62,
                    (
                        "With a beginning before fifty, it usually goes slowly, and there is a lot of "
                        "room in the treatment. It is worth asking for somebody with experience in "
                        "younger people, because work, family and the choice of the first medicine all "
                        'look different at your age. "Not ready" is a sound state of mind to be in at '
                        "this point. There is no deadline for anything else."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Old Bicycle",
                    69,
                    "Keep the drums. I mean it. Rhythm is a railing.",
                ),
                Words(
                    "Pocket Watch",
                    89,
                    (
                        "A watchmaker. I laughed, and then I cried, and then I told my wife why, and "
                        "that was the first time we talked about it. So thank you for your terrible "
                        "luck."
                    ),
                    quotes=1,
                ),
                Words(
                    "Steady Hand",
                    91,
                    "My pleasure. It had to be good for something.",
                ),
            ),
        ),
        Talk(
            "Tango on Thursdays",
            Words(
                "Wild Thyme",
                140,
                (
                    "My husband is 66. He freezes in doorways. He stands in front of the bathroom like "
                    "a man waiting for a train. But on Thursdays there is tango for people like us, and"
                    " he walks *backwards*, with me, across the whole hall, and does not freeze once. "
                    "Who can explain that to me?"
                ),
                reactions={"hug": 4},
            ),
            (
                Words(
                    "Dr Mariana Costa",
                    147,
                    (
                        "Walking in everyday life runs by itself, and that automatic part is what "
                        "suffers. Music, a line on the floor or a partner's step give the brain a "
                        "signal from outside, and it then takes another road that works much better. It"
                        " is called cueing. Strips of tape in front of the bathroom door, a hummed "
                        "march or a metronome in the ear use the same trick."
                    ),
                    reactions={"helped": 5, "thank_you": 3},
                ),
                Words(
                    "Old Bicycle",
                    151,
                    (
                        "I cannot walk to the shed without stopping but I can CYCLE to it. My "
                        "neurologist filmed me. I am a small celebrity."
                    ),
                ),
                Words(
                    "Cedar Boat",
                    156,
                    (
                        "We put tape on the floor. Then our grandson put tape on the whole floor. It "
                        "looks like an airport and works."
                    ),
                ),
                Words(
                    "Wild Thyme",
                    246,
                    (
                        "An airport! We have a runway to the bathroom now. He steps over the first line"
                        ' and says "cleared for take-off". Every time. EVERY time.'
                    ),
                    quotes=3,
                    reactions={"hug": 5},
                ),
                Words(
                    "Steady Hand",
                    249,
                    "I like him.",
                ),
                Words(
                    "Steady Hand",
                    640,
                    (
                        "I also box, without an opponent, on Tuesdays. We film it: subscribe to our "
                        "channel and follow us, the exercises are all there."
                    ),
                    fate=Fate.APPEALED,
                    reason=Reason.ADVERTISING,
                ),
            ),
        ),
        Talk(
            "The small writing",
            Words(
                "Old Bicycle",
                200,
                (
                    "My shopping list starts as a shopping list and ends as ants. At the shop I cannot "
                    "read what the ants want. Any tricks, apart from the telephone?"
                ),
                reactions={"me_too": 5},
            ),
            (
                Words(
                    "Steady Hand",
                    203,
                    (
                        "Lined paper, wide. Say each letter under your breath. CAPITALS. I look angry "
                        "in all my birthday cards but they can read them."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Cedar Boat",
                    207,
                    ("He draws a box first and fills the box. If you see the border, the hand stays big."),
                ),
                Words(
                    "Old Bicycle",
                    237,
                    ("Box drawn. Bought: milk, bread, cheese, tyres. Everything readable. Regret nothing."),
                ),
                Words(
                    "Mango Season",
                    241,
                    "Tyres AGAIN?",
                ),
            ),
        ),
        Talk(
            "Dreams with kicking",
            Words(
                "Cedar Boat",
                310,
                (
                    "64, India. My husband fights in his sleep. He has never hit anyone in his life and"
                    " last week he defended me against a tiger, and the tiger was me. I have a bruise "
                    "and he was so ashamed he wanted to sleep on the terrace. How do others do it?"
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Wild Thyme",
                    315,
                    (
                        "A wall of pillows in the middle. We call it the border. Passports are not "
                        "needed for cuddling before ten."
                    ),
                ),
                Words(
                    "Dr Mariana Costa",
                    323,
                    (
                        "Acting out dreams is common in Parkinson's and often begins years before it. "
                        "It is not hidden anger. First make the room safe: sharp edges away, lamp off "
                        "the table, a mat beside a low bed, two mattresses if need be. Then tell the "
                        "doctor, because some antidepressants make it worse, and because melatonin or a"
                        " low dose of clonazepam helps many people. The second one is not for "
                        "everybody, for instance with falls or sleep apnoea."
                    ),
                    reactions={"helped": 5},
                ),
                Words(
                    "Pocket Watch",
                    329,
                    "I apparently drum. My wife says I am better asleep.",
                    reactions={"hug": 2},
                ),
                Words(
                    "Cedar Boat",
                    389,
                    (
                        "Melatonin, a mat, and the border. No tigers for nine nights. He is back from "
                        "the terrace."
                    ),
                    reactions={"hug": 4},
                ),
            ),
        ),
        Talk(
            "My father in a film from 1998",
            Words(
                "Tall Reed",
                480,
                (
                    "Not the usual question. My father died in winter, he'd had Parkinson's for "
                    "seventeen years. I had forgotten how he moved before. Yesterday my son found an "
                    "old video: he comes up the garden path with a watering can, fast, swinging both "
                    "arms like a soldier in a comedy, and says something rude to the camera.\n\n"
                    "I watched it about twenty times. For all those years I was so busy with the pills "
                    "and the steps and the cup with the lid, and the whole time he was also this man.\n\n"
                    "If you have films, look at them now. With him or her. Not only after."
                ),
                reactions={"hug": 7},
            ),
            (
                Words(
                    "Cedar Boat",
                    484,
                    "We will look tonight. I know which box. I have been afraid of that box.",
                    reactions={"thank_you": 3},
                ),
                Words(
                    "Steady Hand",
                    489,
                    (
                        "Seen from the other side of the camera: we know that we are also that man. It "
                        "is good to hear that you do."
                    ),
                ),
                Words(
                    "Wild Thyme",
                    529,
                    (
                        'We looked. He said "who is that handsome fellow". Then he cleared himself for '
                        "take-off."
                    ),
                ),
            ),
        ),
        Talk(
            "Choking on the simplest things",
            Words(
                "Wild Thyme",
                835,
                (
                    "Water is worse than soup, soup worse than mashed potato, and he eats too fast "
                    "because he is afraid it gets cold. Speech therapy begins in three weeks. What did "
                    "you change in the meantime? Posture, cups, time of the tablets?"
                ),
                reactions={"me_too": 1},
            ),
        ),
    ),
)
