"""Migraine: attacks, medicines, dark rooms, and the days between. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words

CIRCLE = Circle(
    title="Migraine",
    body=(
        'Attacks, auras, tablets, dark rooms, and the good days between. It is not "just a headache" here.'
    ),
    rules=(
        "1. Write short paragraphs. Half of us read with one eye.\n"
        "2. No trigger shaming: nobody asks for an attack.\n"
        "3. A sudden headache like a thunderclap, or one with weakness, fever or trouble speaking "
        "that is new, belongs in an emergency room first.\n"
        "4. Tell us what a gadget did for you, but do not sell it."
    ),
    moderators=("Garden Bench",),
    members=(
        "Loose Thread",
        "Marigold Road",
        "Kite String",
        "Morning Bus",
    ),
    talks=(
        Talk(
            "Start here: for the day after the diagnosis",
            Words(
                "Garden Bench",
                2,
                (
                    "Turn the brightness down first. Good.\n\n"
                    "**It has a name now.** It is an illness of the brain that runs in families, and it"
                    " is not your fault.\n\n"
                    "**Two kinds of treatment exist**: for the attack, and to have fewer attacks. If "
                    "you have four or more bad days a month, ask about the second kind.\n\n"
                    "**Count tablets.** Ordinary painkillers on more than fourteen days a month, or "
                    "triptans on more than nine, can make headaches themselves. It happens to careful "
                    "people.\n\n"
                    "**Keep a very lazy diary.** A cross on a calendar is enough.\n\n"
                    "Sunglasses indoors are normal here."
                ),
                reactions={"thank_you": 5},
            ),
            (
                Words(
                    "Half Moon",
                    8,
                    (
                        'I have never in my life been told "turn the brightness down first". I nearly '
                        "cried, with one eye."
                    ),
                ),
                Words(
                    "Snow Plough",
                    12,
                    "A cross on a calendar. I have been writing novels for my neurologist.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: words for the strange parts",
            Words(
                "Dr Mariana Costa",
                9,
                (
                    "Many people are afraid of symptoms that have a name and a place:\n\n"
                    "- **Aura**: zigzag lines, blind spots, tingling or lost words that spread over "
                    "minutes and go within an hour.\n"
                    "- **Prodrome**: the day before; yawning, hunger, a stiff neck, a strange mood.\n"
                    "- **Postdrome**: the day after, like a hangover without a party.\n"
                    "- **Allodynia**: hair, glasses or a pillow hurt.\n"
                    "- **Vestibular migraine**: the room moves, with or without pain.\n\n"
                    "If an aura comes for the first time, lasts much longer than an hour, or is on top "
                    "of weakness of one side, it needs a doctor on that day. And aura together with "
                    "smoking or with a contraceptive that contains oestrogen is something to talk over "
                    "soon, because it has to do with the risk of stroke."
                ),
                reactions={"helped": 6, "thank_you": 2},
            ),
            (
                Words(
                    "Green Umbrella",
                    14,
                    (
                        "Yawning! Forty years of yawning the day before, and I thought I was bored with"
                        " my husband."
                    ),
                ),
                Words(
                    "Quiet Drum",
                    17,
                    "Please don't tell him which it was.",
                    reactions={"hug": 4},
                ),
            ),
            pinned=True,
        ),
        Talk(
            "What do you tell your boss?",
            Words(
                "Snow Plough",
                75,
                (
                    "I clear roads in Canada at night, alone in a cab with flashing orange lights. You "
                    "could not invent a worse job for my head. I like it though. Did anybody get "
                    "changes at work without losing the job?"
                ),
                reactions={"me_too": 5},
            ),
            (
                Words(
                    "Quiet Drum",
                    80,
                    (
                        "Different world, same lights. I play in weddings in Nigeria. I asked for one "
                        "thing only, no strobe on my side of the stage. They said yes in one second. I "
                        "had been afraid to ask for six years."
                    ),
                ),
                Words(
                    "Green Umbrella",
                    84,
                    (
                        "One thing at a time is wise. I asked for a desk away from the window, and "
                        "three months later for mornings at home after an attack. If I had asked for "
                        "both on one day they'd have heard a list of complaints."
                    ),
                ),
                Words(
                    "Half Moon",
                    91,
                    (
                        "I gave my boss a page with four lines: what you will see, what I need, what "
                        'you need not do, how long it lasts. "What you need not do" was the line that '
                        "made her relax."
                    ),
                ),
                Words(
                    "Snow Plough",
                    191,
                    (
                        "I wrote the four lines. The garage is trying the lights on the other setting, "
                        "the slow one. The mechanic says it is nicer for him as well. I feel about two "
                        "metres tall."
                    ),
                    quotes=3,
                    reactions={"hug": 4},
                ),
                Words(
                    "Green Umbrella",
                    806,
                    (
                        "That is splendid. I should have done it when I worked as an accountant at "
                        "Brightwater Logistics Ltd, they would surely have listened."
                    ),
                    fate=Fate.RETURNED,
                ),
            ),
        ),
        Talk(
            "Triptan did nothing. Is that it?",
            Words(
                "Half Moon",
                190,
                (
                    "29, Brazil. I got sumatriptan 50 mg with so much hope in the box. Took it three "
                    "times. Once it helped a bit, twice nothing, and once my chest felt tight and I got"
                    " scared. Now I think I am one of those for whom nothing works."
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Paper Boat",
                    193,
                    (
                        "My first one did nothing either. The second, of the same family, works in an "
                        "hour. Same family, different cousins."
                    ),
                ),
                Words(
                    "Dr Mariana Costa",
                    199,
                    (
                        "Three tries of one triptan say little about the others. What usually makes the"
                        " difference: taking it early, while the pain is still mild; a dose that is "
                        "high enough; a spray or a tablet that melts if there is nausea; adding an "
                        "anti-inflammatory drug or something against nausea. A tight feeling in chest "
                        "or throat is known and mostly harmless, but please mention it to your doctor "
                        "before the next one, above all if you have any heart trouble or risk of it. "
                        "And there are newer medicines for the attack that work in another way."
                    ),
                    reactions={"helped": 5, "thank_you": 3},
                ),
                Words(
                    "Half Moon",
                    207,
                    (
                        '"While the pain is still mild." I have been saving them for when it is '
                        "unbearable, because there are only six in the box."
                    ),
                ),
                Words(
                    "Paper Boat",
                    208,
                    ("We all do that. It is like saving the fire extinguisher until the roof has come down."),
                    quotes=3,
                    reactions={"me_too": 6},
                ),
                Words(
                    "Half Moon",
                    578,
                    (
                        "Different cousin, taken early, twice. Twice I was back at the table for "
                        "dinner. My son asked why I was laughing."
                    ),
                    reactions={"hug": 6},
                ),
            ),
        ),
        Talk(
            "The menopause and my head",
            Words(
                "Green Umbrella",
                330,
                (
                    "I was promised that it ends with the periods. I am 52 and it has moved in with "
                    "furniture. Anybody on the far shore who can wave?"
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Wild Thyme",
                    338,
                    (
                        "Waving! 63, France. It was terrible from 49 to 54, and then one spring I "
                        "noticed that the dark glasses were dusty. It does not end for everyone but it "
                        "ended for me."
                    ),
                    reactions={"hug": 3},
                ),
                Words(
                    "Dr Mariana Costa",
                    343,
                    (
                        "The years before the last period are the worst ones for many, since hormones "
                        "go up and down unevenly; afterwards it gets calmer in about two out of three. "
                        "Preventive treatment for just these years is a good idea, and hormone "
                        "treatment through the skin tends to be kinder to the head than tablets. This "
                        "is worth a visit rather than mere endurance."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Green Umbrella",
                    346,
                    (
                        '"Rather than mere endurance." My entire upbringing was mere endurance. I have '
                        "rung for an appointment."
                    ),
                ),
            ),
        ),
        Talk(
            "Daith piercings: please stop asking",
            Words(
                "Cloudberry",
                240,
                (
                    "Every month somebody asks. I have had mine for four years. It looks pretty. I have"
                    " exactly as many attacks as before, which I know because I am the sort of person "
                    "who counts. So: no."
                ),
            ),
            (
                Words(
                    "Snow Plough",
                    242,
                    "Mine got infected. Also no.",
                ),
                Words(
                    "Loose Thread",
                    246,
                    (
                        "Mine helped! For three weeks. Then it stopped, like everything that I believe "
                        "in hard enough."
                    ),
                ),
                Words(
                    "Quiet Drum",
                    251,
                    ("My cousin says that his saved his life. My cousin also says that about his barber."),
                ),
                Words(
                    "Garden Bench",
                    257,
                    (
                        "I think everything has been said, and with style. I am closing this one so "
                        "that it can be found and does not grow. What we know from studies is thin and "
                        'leans towards "no better than chance".'
                    ),
                ),
            ),
            locked=True,
        ),
        Talk(
            "Flickering lights on the night bus",
            Words(
                "Morning Bus",
                828,
                (
                    "The new buses have lamps that flicker just below what other people notice. I "
                    "notice. After two hours there is a tooth in my eye. Tinted glasses? Which colour? "
                    "I have to see red brake lights, obviously."
                ),
                reactions={"me_too": 2},
            ),
        ),
    ),
)
