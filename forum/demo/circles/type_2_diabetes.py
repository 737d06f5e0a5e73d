"""Type 2 diabetes: food, numbers, company. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words
from moderation.review.reasons import Reason

CIRCLE = Circle(
    title="Type 2 diabetes",
    body=(
        "Food without guilt, numbers without fear. For people who have lived with it for thirty "
        "years, and for those who were told this week."
    ),
    rules=(
        "1. No food police. People eat; we talk about it kindly.\n"
        "2. Numbers are information, not marks at school. Say yours if you like, and never grade "
        "another person's.\n"
        "3. Insulin and tablets are changed by you and your team. Tell us what you did, not what "
        "others must do.\n"
        "4. No cures, no powders, no miracle teas."
    ),
    moderators=("Garden Bench",),
    members=(
        "Tin Whistle",
        "Wild Thyme",
        "Paper Boat",
    ),
    talks=(
        Talk(
            "Start here: told this week?",
            Words(
                "Garden Bench",
                1,
                (
                    'If somebody said "you have diabetes" to you in the last few days: welcome, and '
                    "breathe. Almost nothing has to be decided today.\n\n"
                    "What many of us wish we had known in the first week:\n\n"
                    "1. You did not do this to yourself on purpose. Genes, age, sleep, stress and money"
                    " all play a part.\n"
                    "2. Write your questions on paper. Nobody remembers them in the room.\n"
                    "3. You may eat with other people. You may eat birthday cake. It is about most "
                    "days, not about every bite.\n"
                    "4. Ask for a course. In many countries there is one for new people, and it is "
                    "worth the afternoon.\n"
                    "5. Feet and eyes get a check each year, even when all feels well.\n\n"
                    "Then look around, read a little, go to bed. We are here tomorrow."
                ),
                reactions={"thank_you": 7, "hug": 4},
            ),
            (
                Words(
                    "Copper Fox",
                    8,
                    (
                        "Read this in the car park outside the pharmacy. Number 1 made me put my head "
                        "on the steering wheel for a while. In a good way I think."
                    ),
                    reactions={"hug": 8},
                ),
                Words(
                    "Two Spoons",
                    10,
                    "We have all had our car park. Mine was a tricycle stand. Welcome.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: the numbers in plain words",
            Words(
                "Grace Wanjiru",
                4,
                (
                    "I am a diabetes nurse, and these are the questions that I hear most.\n\n"
                    "**HbA1c** is the average of about three months. It is given in per cent or in "
                    "mmol/mol, so two people may mean the same thing with different numbers: 7 % is 53 "
                    "mmol/mol.\n\n"
                    "**Fasting glucose** is what you measure before breakfast. **After a meal** we "
                    "usually look two hours later.\n\n"
                    "**Glucose** comes in mg/dl or mmol/l. Divide the first by 18 and you have the "
                    "second.\n\n"
                    "**A hypo** is a value below 70 mg/dl (3.9 mmol/l). It matters most with insulin "
                    "and some tablets. Metformin alone rarely causes one.\n\n"
                    "Your own goal may be stricter or softer than your neighbour's. Age, other "
                    "illnesses and hypos all count. A goal that you cannot live with is the wrong goal."
                ),
                reactions={"helped": 8, "thank_you": 5},
            ),
            (
                Words(
                    "Old Bicycle",
                    12,
                    (
                        "Thirty years I have been dividing by 18 on the back of envelopes, and nobody "
                        "ever told me why. Thank you."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "What small victory did you have today?",
            Words(
                "Lemon Tree",
                20,
                (
                    "This is a thread only for small things. Not HbA1c, not kilos. Small. I begin: my "
                    "bus in Brazil was late, so I walked two stops and did not even notice until I was "
                    "there."
                ),
                reactions={"thank_you": 4},
            ),
            (
                Words(
                    "Two Spoons",
                    21,
                    "I ate rice from the small bowl. My husband asked if I was ill.",
                ),
                Words(
                    "Old Bicycle",
                    23,
                    (
                        "67 years old, Netherlands, wind from the front both ways. I cycled to the "
                        "market anyway. The wind and I are no longer on speaking terms."
                    ),
                ),
                Words(
                    "Mango Season",
                    26,
                    (
                        "It is mango season (yes). I ate ONE. I sat down for it, with a plate and a "
                        "knife, like a queen. Other years I ate four, standing, over the sink."
                    ),
                    reactions={"hug": 6},
                ),
                Words(
                    "Copper Fox",
                    27,
                    "Checked my sugar without counting to ten first. It was just a number. 142.",
                ),
                Words(
                    "Lemon Tree",
                    28,
                    '"It was just a number." Copper Fox, that is not a small one.',
                ),
                Words(
                    "Morning Bus",
                    33,
                    (
                        "Night shift. Took boiled eggs instead of the vending machine. Two colleagues "
                        "stole one each so now I have to bring six."
                    ),
                ),
                Words(
                    "Salt Road",
                    37,
                    (
                        "I told my mother-in-law that I will take one date and not three. I am still "
                        "alive to write this."
                    ),
                ),
                Words(
                    "Clay Pot",
                    43,
                    (
                        "My neighbour and I walked to the well together and talked so much that we "
                        "walked past it."
                    ),
                ),
                Words(
                    "Two Spoons",
                    45,
                    "This made me laugh so loudly that the baby woke up. Worth it.",
                    quotes=8,
                ),
                Words(
                    "Mango Season",
                    52,
                    (
                        "Day two of the queen method: half a mango, and the other half for the "
                        "neighbour's boy. He now thinks I am a saint."
                    ),
                ),
                Words(
                    "Old Bicycle",
                    55,
                    "Wind from behind. I forgive everybody.",
                ),
                Words(
                    "Marigold Road",
                    63,
                    (
                        "First post. I am 52, I come from India and live in the UK. I asked for the eye"
                        " check that I had put off for three years. It is in two weeks. My hands were "
                        "wet when I rang."
                    ),
                    reactions={"hug": 9, "me_too": 3},
                ),
                Words(
                    "Grace Wanjiru",
                    65,
                    "The phone call is the hardest part of that check, truly. Well done.",
                ),
                Words(
                    "Lemon Tree",
                    66,
                    "Welcome, Marigold Road. Wet hands count double here.",
                ),
                Words(
                    "Copper Fox",
                    76,
                    ('I told my brother. He said "okay" and then sent me eleven articles. But he said okay.'),
                ),
                Words(
                    "Morning Bus",
                    80,
                    "Eleven articles is love. Annoying love.",
                ),
                Words(
                    "Salt Road",
                    86,
                    "Danced at a wedding for forty minutes. My meter was very impressed with me.",
                ),
                Words(
                    "Two Spoons",
                    89,
                    "What did you dance???",
                ),
                Words(
                    "Salt Road",
                    90,
                    "Whatever my aunts danced. One does not choose.",
                ),
                Words(
                    "Old Bicycle",
                    102,
                    "New tyres.",
                ),
                Words(
                    "Mango Season",
                    104,
                    "For you or for the bicycle?",
                ),
                Words(
                    "Old Bicycle",
                    105,
                    "For both of us it is overdue.",
                ),
                Words(
                    "Clay Pot",
                    114,
                    (
                        "I cooked for my mother the way the nurse showed us, half the plate greens. She"
                        " looked at it for a long time and said: is somebody coming? But she ate it."
                    ),
                ),
                Words(
                    "Marigold Road",
                    354,
                    (
                        "Eyes: all clear. ALL CLEAR. I walked out with those big drops in and could not"
                        " read the bus numbers and did not care at all."
                    ),
                    reactions={"hug": 9, "thank_you": 1},
                ),
                Words(
                    "Copper Fox",
                    355,
                    "Yes!!! I am so glad. I have booked mine because of you.",
                ),
                Words(
                    "Grace Wanjiru",
                    360,
                    (
                        "This is the best thread on the whole site, if a nurse may have a favourite. "
                        "Two people with an eye check who had none before."
                    ),
                    reactions={"thank_you": 6},
                ),
                Words(
                    "Lemon Tree",
                    363,
                    ("I started it because of a late bus. Imagine what happens if they are ever on time."),
                ),
                Words(
                    "Morning Bus",
                    365,
                    "I drive those buses. We are late for your health.",
                    reactions={"hug": 5},
                ),
                Words(
                    "Two Spoons",
                    366,
                    "Closing the laptop now because I cannot breathe.",
                ),
                Words(
                    "Mango Season",
                    686,
                    (
                        "Season is over. Total: nine mangoes, all of them sitting down. My three-month "
                        "number came down from 8.4 to 7.6, and I did not suffer for one day."
                    ),
                    reactions={"hug": 7},
                ),
                Words(
                    "Old Bicycle",
                    688,
                    "Long live the queen.",
                ),
            ),
        ),
        Talk(
            "Metformin and my stomach",
            Words(
                "Copper Fox",
                60,
                (
                    "34, USA, two weeks in. Metformin 500 twice a day and I am afraid to leave the "
                    "house in the morning. Does this pass or is this my life now?\n\n"
                    "I read the leaflet and then I read the internet, which was a mistake."
                ),
                reactions={"me_too": 7},
            ),
            (
                Words(
                    "Marigold Road",
                    63,
                    (
                        "It passed for me in the third week. Until then: with food, always with food, "
                        "never on coffee alone."
                    ),
                ),
                Words(
                    "Grace Wanjiru",
                    67,
                    (
                        "For most people it gets better within a few weeks. What usually helps:\n\n"
                        "- take it in the middle of a meal or right after it,\n"
                        "- go up slowly; many teams raise the dose week by week,\n"
                        "- ask about the slow-release tablet, which many stomachs prefer,\n"
                        "- small meals with less fat for a while.\n\n"
                        "Tell your team if you vomit, cannot drink, or lose weight without wanting to. "
                        "And B12 is worth checking once in a while when you take it for years."
                    ),
                    reactions={"helped": 6},
                ),
                Words(
                    "Old Bicycle",
                    73,
                    (
                        "After years on the ordinary one they gave me the slow-release and it was as if"
                        " somebody had switched off a noise."
                    ),
                ),
                Words(
                    "Copper Fox",
                    82,
                    (
                        "Thank you. I asked for the slow-release one and my doctor said yes at once. "
                        "Apparently I could have asked two weeks ago."
                    ),
                    reactions={"helped": 3},
                    fate=Fate.EDITED,
                    edited_to=(
                        "Thank you. I asked for the slow-release one and my doctor said yes at once. "
                        "Apparently I could have asked two weeks ago.\n\n"
                        "Adding this a month later for whoever finds this thread: it did pass. I take "
                        "it with dinner and forget that it exists."
                    ),
                    edited_at=770,
                ),
                Words(
                    "Two Spoons",
                    87,
                    "Nobody tells you that you may ask. It should be on the box.",
                ),
            ),
        ),
        Talk(
            "Fasting in Ramadan with tablets",
            Words(
                "Salt Road",
                200,
                (
                    "I am 58, born in Morocco, in France for thirty years. I fast because it is mine, "
                    "not because somebody makes me. Last year I was dizzy by the afternoon on the "
                    "fourth day and broke the fast, and felt like a failure for it, although my imam "
                    "said clearly that I did right.\n\n"
                    "How do you prepare, those of you who fast? I mean practically. What you eat before"
                    " dawn, when you measure, and what you say to the family who put sweets in front of"
                    " you at sunset."
                ),
                reactions={"hug": 3, "me_too": 2},
            ),
            (
                Words(
                    "Marigold Road",
                    205,
                    (
                        "I don't keep Ramadan, but I do fast on some days. The thing that changed it "
                        "for me was eating slowly before dawn: lentils, yoghurt, an egg. Sweet things "
                        "before dawn made me shaky by noon."
                    ),
                ),
                Words(
                    "Grace Wanjiru",
                    211,
                    (
                        "Please talk to your team six to eight weeks before, because the plan depends "
                        "on the medicine. Some tablets and insulin need another time or another dose "
                        "during the month; others stay as they are. In general:\n\n"
                        "1. Measuring your sugar does not break the fast.\n"
                        "2. Break the fast at once below 70 mg/dl, or above 300, or if you feel unwell."
                        " That is not failure, it is the rule as most scholars teach it, too.\n"
                        "3. Water and slow food before dawn, as late as possible.\n"
                        "4. At sunset one date and water, then wait a little before the big meal.\n\n"
                        "Some people are advised not to fast at all. That is a talk to have beforehand "
                        "and not on the fourth day."
                    ),
                    reactions={"helped": 4, "thank_you": 4},
                ),
                Words(
                    "Salt Road",
                    214,
                    ('"That is not failure, it is the rule." I have read this sentence to my wife twice.'),
                ),
                Words(
                    "Clay Pot",
                    222,
                    (
                        "My neighbour does the sunset meal in two parts with the prayer in between. She"
                        " says that the sweets are less loud after the prayer."
                    ),
                ),
            ),
        ),
        Talk(
            "Night shifts and when to eat",
            Words(
                "Morning Bus",
                330,
                (
                    "I drive through the night four days in a row, then three days off. When is "
                    'breakfast? When is "fasting"? My meter thinks I live on the moon.'
                ),
            ),
            (
                Words(
                    "Mango Season",
                    336,
                    (
                        "My sister works nights. She says: main meal before the shift, something small "
                        "and warm in the middle, and nothing in the last hours. Her numbers liked it "
                        "better than eating at four in the morning."
                    ),
                ),
                Words(
                    "Grace Wanjiru",
                    341,
                    (
                        'Your sister-in-nights is right, as a rule. "Fasting" is after your longest '
                        'sleep, whatever the clock says; write "after sleep" in the diary instead of '
                        '"morning". If you use insulin or a tablet that can cause hypos, please have '
                        "the times looked at before you change them, and measure before you drive."
                    ),
                ),
                Words(
                    "Morning Bus",
                    353,
                    (
                        '"After sleep." I crossed out MORNING on every page of the diary and it makes '
                        "sense for the first time. Also eggs. Always eggs."
                    ),
                ),
                Words(
                    "Lemon Tree",
                    355,
                    "The egg economy of your depot deserves its own thread.",
                ),
            ),
        ),
        Talk(
            "My daughter and the sugar talk",
            Words(
                "Rain Atlas",
                660,
                (
                    "How do you tell children? Mine noticed the needle in the bin and asked if I was "
                    'sick. I said "a little" and changed the subject, and I have felt bad about it ever'
                    " since."
                ),
                reactions={"me_too": 5, "hug": 2},
            ),
            (
                Words(
                    "Old Bicycle",
                    663,
                    (
                        "Ours were grown up already and I still hid it for a year. My wife told them in"
                        " the end. They were cross about the hiding, not about the diabetes."
                    ),
                ),
                Words(
                    "Blue Kettle",
                    669,
                    (
                        "Stop poisoning yourselves with tablets!!! GlucoVanish drops reverse diabetes "
                        "in 14 days, doctors hate it. Now only $39 instead of $99, order today and use "
                        "code SWEET20 for a discount."
                    ),
                    fate=Fate.REJECTED,
                    reason=Reason.ADVERTISING,
                ),
                Words(
                    "Two Spoons",
                    671,
                    (
                        "I let mine draw it. She drew my pancreas as a tired little cloud with a mop. "
                        "It hangs in the kitchen and nobody is afraid of it."
                    ),
                    reactions={"hug": 7},
                ),
                Words(
                    "Marigold Road",
                    822,
                    (
                        "We said it at dinner, all at once. My daughter Emily cried for one minute and "
                        "then wanted to prick her own finger too. She has kept my diary for me ever "
                        "since."
                    ),
                    fate=Fate.RETURNED,
                ),
            ),
        ),
        Talk(
            "Travelling with a cool bag",
            Words(
                "Marigold Road",
                826,
                (
                    "We fly to India for five weeks in the hot season and I am new to insulin, once a "
                    "day. What do you carry, what do you keep cold, what do you show at the airport? I "
                    "have never been so nervous about a suitcase."
                ),
                reactions={"me_too": 1},
            ),
        ),
    ),
)
