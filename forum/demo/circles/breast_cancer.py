"""Breast cancer: from the first phone call to the years after. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words

CIRCLE = Circle(
    title="Breast cancer",
    body=(
        "From the first phone call to the years after: treatment, hair, fear, scars, family, work, "
        "joy. For people who have it, have had it, or love somebody who has."
    ),
    rules=(
        "1. Say what you know of your own illness; nobody's numbers predict somebody else's.\n"
        '2. "Stay positive" is not advice. People may be sad here.\n'
        "3. People living with advanced disease belong here. Their threads carry no warning signs.\n"
        "4. Nothing is sold here, no diet cures anything, and nobody is to blame."
    ),
    moderators=(
        "Open Window",
        "Quiet Lantern",
    ),
    members=(
        "Steady Hand",
        "Loose Thread",
        "Small Lantern",
    ),
    talks=(
        Talk(
            "Start here: the first two weeks",
            Words(
                "Open Window",
                1,
                (
                    "You have had the phone call. The world goes on outside as if nothing had happened,"
                    " which is an insult. Sit with us.\n\n"
                    "What others wish they had been told:\n\n"
                    "- It is rarely a matter of hours. You may take a week to think and to ask a second"
                    " doctor.\n"
                    "- Take somebody along who writes. You will hear one sentence and miss nine.\n"
                    "- Ask three things: *What exactly is it? What do you suggest, and why? What "
                    "happens if we wait a little?*\n"
                    "- You decide who is told, and when, and you may let somebody else do the telling.\n"
                    "- Read little at night.\n\n"
                    'Then write a line here, if you like. "I am here" is enough.'
                ),
                reactions={"thank_you": 8, "hug": 6},
            ),
            (
                Words(
                    "Rain Atlas",
                    12,
                    "I am here.",
                    reactions={"hug": 9},
                ),
                Words(
                    "Second Spring",
                    13,
                    "So are we. Pull up a chair.",
                    reactions={"hug": 3},
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: words from the pathology report",
            Words(
                "Dr Priya Raman",
                5,
                (
                    "The report is written for doctors, and yet it lies on your table. A few words, in "
                    "general:\n\n"
                    "**Invasive** means that cells have left the milk duct; **in situ** that they have "
                    "not.\n\n"
                    "**Grade** (1 to 3) says how different the cells look from healthy ones. **Stage** "
                    "says how far it has gone. They are not the same, and grade 3 is not stage 3.\n\n"
                    "**ER and PR positive** means that hormones feed it, so hormone treatment helps. "
                    "**HER2 positive** means that a certain brake can be used against it. **Triple "
                    "negative** means none of the three; chemotherapy and, for some, immunotherapy have"
                    " more weight there.\n\n"
                    "**Ki-67** is a rough measure of how fast cells divide. Laboratories differ, so do "
                    "not compare it with somebody else's.\n\n"
                    "**Margins clear** is a good line to read.\n\n"
                    "Take the report with you and ask to have it read aloud, sentence by sentence. That"
                    " is a normal wish."
                ),
                reactions={"helped": 8, "thank_you": 6},
            ),
            (
                Words(
                    "Warm Bread",
                    14,
                    "I have had mine for two years and understood it today.",
                ),
                Words(
                    "Marigold Road",
                    20,
                    "My husband is reading over my shoulder and says thank you too.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Shave it or wait?",
            Words(
                "Rain Atlas",
                120,
                (
                    "41, from the Philippines. Chemo starts on Monday. They say the hair goes after "
                    "about two weeks. My hair comes down to my waist, it is the thing people know me "
                    "by. Do I cut it first? Do I wait until it decides?\n\n"
                    "My daughter is six. I am more afraid of her face than of the mirror."
                ),
                reactions={"me_too": 3, "hug": 4},
            ),
            (
                Words(
                    "Second Spring",
                    122,
                    (
                        "I let mine go on its own terms and regretted it. It was in the soup. The next "
                        "time (there was a next time) I gave a party. My sister did one side, my "
                        "neighbour did the other, neither could cut hair, we laughed until we were ill."
                    ),
                    reactions={"hug": 3},
                ),
                Words(
                    "Warm Bread",
                    127,
                    (
                        "I let my boys do it, with the clippers, in the garden, first a mohawk. I have "
                        "photographs. I look like somebody's bass player."
                    ),
                ),
                Words(
                    "Night Gardener",
                    130,
                    (
                        "My sister did the cutting in two steps, chin first. Her little one had two "
                        "weeks to get used to short, and then bald was only the next one. She decided "
                        'that mummy was "a very soft egg".'
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Dr Priya Raman",
                    139,
                    (
                        "From the medical side there is no wrong answer. With some medicines a cooling "
                        "cap keeps part of the hair, so ask about it before the first infusion, because"
                        " it must be on from the start. And children usually cope well with what they "
                        "have been told, and badly with what they find out. Letting her help is a good "
                        "instinct."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Rain Atlas",
                    199,
                    (
                        "We did it. She braided it first, two long braids, and then she cut them "
                        "herself with her school scissors and it took for ever. Then she put a sticker "
                        'on my head. A star. She said "so you can find it in the dark".'
                    ),
                    reactions={"hug": 9},
                ),
                Words(
                    "Second Spring",
                    200,
                    "I have nothing wise to say. I am looking at my screen and it is wet.",
                ),
                Words(
                    "Warm Bread",
                    202,
                    (
                        '"So you can find it in the dark." Keep that. Write it down somewhere. You will'
                        " want it one day when she is sixteen and slams doors."
                    ),
                    quotes=5,
                ),
            ),
        ),
        Talk(
            "Hot flushes on tamoxifen",
            Words(
                "Marigold Road",
                210,
                (
                    "Five years of this, they say, perhaps ten. I have used up all the fans in the "
                    "house. Layers, yes, I know layers. What else?"
                ),
                reactions={"me_too": 5},
            ),
            (
                Words(
                    "Winter Pear",
                    213,
                    ("Cold water bottle in the bed, at the feet, like the opposite of my grandmother."),
                ),
                Words(
                    "Second Spring",
                    217,
                    (
                        "I take it in the evening now instead of the morning. Could be in my head but "
                        "my head sleeps better."
                    ),
                ),
                Words(
                    "Dr Priya Raman",
                    223,
                    (
                        "Several things are known to help beyond fans: cognitive behavioural therapy "
                        "made for flushes, some exercise on most days, less wine, and certain medicines"
                        " that are not hormones. One warning, because people don't know it: a few "
                        "antidepressants, such as paroxetine, can weaken tamoxifen, so say that you "
                        "take it whenever anybody prescribes something. Please do not leave it off in "
                        "silence. If it makes life too hard, there are other ways, and your team would "
                        "much rather know."
                    ),
                    reactions={"helped": 5},
                ),
                Words(
                    "Marigold Road",
                    232,
                    (
                        "Moved it to the evening, asked about the flush course, there is one online in "
                        "the UK for free. Also bought an eighth fan."
                    ),
                    quotes=2,
                    reactions={"helped": 2},
                ),
                Words(
                    "Wild Thyme",
                    262,
                    "Five years done in a month. I will burn one fan on the balcony.",
                    reactions={"hug": 2},
                    fate=Fate.EDITED,
                    edited_to=(
                        "Five years done in a month. I will burn one fan on the balcony.\n\n"
                        "Edit: last tablet swallowed, with a glass of something. I did not burn the "
                        "fan. One gets attached."
                    ),
                    edited_at=836,
                ),
            ),
        ),
        Talk(
            "My sister, and what to cook",
            Words(
                "Night Gardener",
                290,
                (
                    "She has it, not me. I am the one who lives far away and sends soup by post (do not"
                    " send soup by post). What did you actually want from your people? The honest "
                    "version."
                ),
                reactions={"hug": 3},
            ),
            (
                Words(
                    "Rain Atlas",
                    294,
                    (
                        'Someone who does not ask "how can I help". Someone who writes: "I am at the '
                        'shop, potatoes or rice?"'
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Warm Bread",
                    297,
                    "A lift. And not to talk in the car.",
                ),
                Words(
                    "Second Spring",
                    303,
                    'The messages that ended with "no need to answer". I kept every one of them.',
                    reactions={"thank_you": 3},
                ),
                Words(
                    "Marigold Road",
                    310,
                    (
                        "Ordinary gossip. Everyone brought me their serious face. My cousin brought me "
                        "the story of who had run off with whom, and I was a person again."
                    ),
                ),
                Words(
                    "Night Gardener",
                    315,
                    (
                        "I have just rung her and told her about the vicar and the trampoline. She "
                        "laughed so hard that she had to sit down. Thank you. Potatoes or rice. I have "
                        "it on my hand."
                    ),
                ),
            ),
        ),
        Talk(
            "It came back, and I am still planting",
            Words(
                "Second Spring",
                450,
                (
                    "Fifty-eight, USA. It is in my bones now. I was going to keep it out of this group "
                    "so as not to scare the new ones, and then the rules said I belong here, so.\n\n"
                    "I will not say that it is all right. Some evenings I am so angry that I clean "
                    "things. But I take a tablet, I have a scan every three months, I walk to the creek"
                    " with a stick that makes me look wise, and yesterday I planted garlic. Garlic "
                    "takes nine months. I planted it anyway and I planted a lot.\n\n"
                    "If you are new: my story is not your forecast. Most of you will never write a post"
                    " like this. And if you do one day, look, there is life here, and garlic."
                ),
                reactions={"hug": 9},
            ),
            (
                Words(
                    "Rain Atlas",
                    452,
                    "I am new and I am not scared of you. I am scared *less*.",
                ),
                Words(
                    "Warm Bread",
                    455,
                    "Plant more. I'll come and eat it.",
                    reactions={"hug": 2},
                ),
                Words(
                    "Wild Thyme",
                    460,
                    (
                        "My mother lived with it in the bones for eleven years, cross and funny to the "
                        "end. I don't say that you will. I say that eleven years were full of lunches."
                    ),
                ),
                Words(
                    "Dr Priya Raman",
                    468,
                    (
                        "Thank you for writing this. For others who read along: treatment for breast "
                        "cancer in the bones has changed a great deal, many people live with it for "
                        "years, and pain in that situation can be treated well. Nobody should save up "
                        "pain for the next visit."
                    ),
                    reactions={"thank_you": 6},
                ),
                Words(
                    "Second Spring",
                    668,
                    (
                        "Full of lunches. I have that on the fridge. The garlic is up, by the way, four"
                        " inches, in this cold. It has no idea how stubborn it looks."
                    ),
                    quotes=3,
                    reactions={"hug": 7},
                ),
                Words(
                    "Marigold Road",
                    671,
                    "It knows exactly.",
                ),
                Words(
                    "Night Gardener",
                    838,
                    (
                        "I wrote something long here about my sister's scan and then I thought that it "
                        "is hers to tell."
                    ),
                    fate=Fate.WITHDRAWN,
                ),
            ),
        ),
        Talk(
            "Back to swimming with one breast",
            Words(
                "Warm Bread",
                640,
                (
                    "49, Poland, mastectomy two summers ago, no reconstruction. I used to swim every "
                    "morning. I have stood in front of the pool three times now, with my bag, and have "
                    "gone home three times. I know that nobody looks. I know. And still."
                ),
                reactions={"me_too": 3, "hug": 3},
            ),
            (
                Words(
                    "Winter Pear",
                    645,
                    (
                        "I bought the brightest suit in Australia, orange with parrots. If they stare, "
                        "they stare at the parrots."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Second Spring",
                    648,
                    (
                        "Go at seven in the morning. At seven it is all old ladies, and there is not "
                        "one among us with the full set of everything."
                    ),
                ),
                Words(
                    "Warm Bread",
                    738,
                    (
                        "Seven in the morning. Old ladies. One said \"move over, love, you're in the "
                        'fast lane". I have never been so happy to be insulted.'
                    ),
                    reactions={"hug": 8},
                ),
            ),
        ),
        Talk(
            "Exercise on chemo days",
            Words(
                "Wild Thyme",
                829,
                (
                    "My niece has her second infusion next week and was a runner before. She wants to "
                    "know whether a slow walk on the day itself is a good or a stupid idea. She has "
                    "asked me because I am the aunt who asks the internet. Dear internet?"
                ),
            ),
        ),
    ),
)
