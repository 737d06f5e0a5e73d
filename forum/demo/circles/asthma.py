"""Asthma: inhalers, triggers, sport. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words

CIRCLE = Circle(
    title="Asthma",
    body=(
        "Inhalers, triggers, sport, sleep, and the small victories. For everybody who breathes with"
        " some planning, and for those who live with them."
    ),
    rules=(
        "1. Say what helped **you**. What helps somebody else is for them and their team to find "
        "out.\n"
        "2. Nobody here changes another person's dose.\n"
        "3. A blue inhaler that no longer works is an emergency, not a question for a forum.\n"
        "4. Pets, smokers and cold weather are all welcome subjects. Blame is not."
    ),
    moderators=("Open Window",),
    members=(
        "Green Umbrella",
        "Old Bicycle",
        "Lemon Tree",
    ),
    talks=(
        Talk(
            "Start here: how this group works",
            Words(
                "Open Window",
                0,
                (
                    "Welcome. You are not being dramatic, and there are no silly questions here.\n\n"
                    "What people come for:\n\n"
                    "- **Everyday things**: inhalers, spacers, sleep, sport, work, children.\n"
                    "- **Triggers**: yours, other people's, and the ones that turn out not to be any.\n"
                    "- **Company**, on the nights when breathing is work.\n\n"
                    "Three habits make this group good. Say which country you write from if treatment "
                    "names matter, because the same medicine has other names elsewhere. Leave out names"
                    " of people and places; our filter helps you with that. And come back to tell us "
                    "how it went, because the next person reads your thread at three in the morning.\n\n"
                    "If you cannot finish a sentence for lack of breath, or the reliever does nothing, "
                    "please call your emergency number now. We will still be here afterwards."
                ),
            ),
            (
                Words(
                    "Wool Sock",
                    5,
                    "Thank you for the last paragraph. I have read it aloud to my mother-in-law.",
                    reactions={"hug": 3},
                ),
                Words(
                    "Monsoon Reader",
                    14,
                    (
                        "I came for one question about a spacer and have stayed for the company. Sit "
                        "down, newcomers, there is tea."
                    ),
                    reactions={"hug": 4},
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: the words on your prescription",
            Words(
                "Dr Amara Nwosu",
                3,
                (
                    "The same few words come up in every second thread, so here they are in one place.\n\n"
                    "| Word | What it means |\n"
                    "| --- | --- |\n"
                    "| Reliever | Opens the airways within minutes; often blue. It calms, it does not "
                    "heal. |\n"
                    "| Preventer | Calms the inflammation; works over days and weeks; taken when you "
                    "feel well, too. |\n"
                    "| Spacer | A tube that holds the cloud for you, so that more of it arrives. |\n"
                    "| Peak flow | How fast you can blow out. Your own best is what counts, not your "
                    "neighbour's. |\n"
                    "| Exacerbation | A flare: days that are clearly worse than your usual ones. |\n"
                    "| Action plan | One sheet that says what to do on good, middling and bad days. |\n\n"
                    "If you have no action plan on paper, that is the one thing I would ask for at your"
                    " next visit. It takes a team ten minutes to write and it saves nights."
                ),
                reactions={"thank_you": 6, "helped": 5},
            ),
            (
                Words(
                    "Clay Pot",
                    9,
                    (
                        "Printed it for the clinic waiting room in my village in Kenya. Somebody had "
                        "already drawn a smiling face on the spacer when I came back."
                    ),
                    reactions={"thank_you": 4},
                ),
                Words(
                    "Paper Boat",
                    12,
                    (
                        '"Your own best, not your neighbour\'s." I will hang that over my desk, for more'
                        " than lungs."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Does a spacer really make a difference?",
            Words(
                "Paper Boat",
                14,
                (
                    "I was given a spacer for my brown inhaler and it feels clumsy. I live in Portugal "
                    "and my pharmacist swears by it.\n\n"
                    "Does it really help, or is it only for children?"
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Monsoon Reader",
                    16,
                    (
                        "It helped me a lot. My voice is no longer hoarse in the evening, and I cough "
                        "less after each puff. I keep mine beside the toothbrush so that I do not "
                        "forget it."
                    ),
                ),
                Words(
                    "Dr Amara Nwosu",
                    19,
                    (
                        "It is not only for children. With a spray inhaler, more of the medicine "
                        "reaches the lungs and less stays in the mouth, which is why hoarseness and "
                        "thrush get rarer. Three things matter:\n\n"
                        "1. one puff at a time,\n"
                        "2. breathe in slowly,\n"
                        "3. rinse your mouth afterwards.\n\n"
                        "Wash it in soapy water now and then and let it dry in the air; rubbing makes "
                        "it static, and the medicine sticks to the wall."
                    ),
                    reactions={"helped": 6, "thank_you": 3},
                ),
                Words(
                    "Tin Whistle",
                    21,
                    (
                        "Mine lives in an old sock in my bag. The dog has stolen it twice. It still "
                        "works and now also smells of adventure."
                    ),
                ),
                Words(
                    "Slow Train",
                    24,
                    (
                        "I was sceptical and did what I always do, I counted. Four weeks without, four "
                        "weeks with, same inhaler, same dose. Night coughs: 19 without, 6 with. Not "
                        "science, but enough for me."
                    ),
                    reactions={"helped": 2},
                ),
                Words(
                    "Paper Boat",
                    28,
                    (
                        "Thank you all. The drying in the air was the part nobody had told me. I will "
                        "try it for a month and report back."
                    ),
                ),
                Words(
                    "Paper Boat",
                    742,
                    (
                        "The month is over and I counted as well, because of you. Eleven bad nights "
                        "before, three now. Also my colleagues have stopped asking whether I have a "
                        "cold."
                    ),
                    quotes=4,
                    reactions={"hug": 3, "thank_you": 2},
                ),
                Words(
                    "Monsoon Reader",
                    745,
                    "Eleven to three! I am making a second cup in your honour.",
                ),
                Words(
                    "Blue Kettle",
                    830,
                    (
                        "I can get you the same inhaler without a prescription, half the price, message"
                        " me on WhatsApp and I ship anywhere."
                    ),
                    fate=Fate.HELD,
                ),
            ),
        ),
        Talk(
            "Running in cold air",
            Words(
                "Tin Whistle",
                40,
                (
                    "Winter in Canada, and I would like to keep running. After ten minutes my chest "
                    "gets tight. Has anybody found a way that works for them?"
                ),
            ),
            (
                Words(
                    "Cloudberry",
                    42,
                    (
                        "A thin scarf over the mouth, and a warm-up that I find embarrassingly long: "
                        "fifteen minutes of walking and easy jogging. Since then it mostly behaves."
                    ),
                ),
                Words(
                    "Dr Amara Nwosu",
                    48,
                    (
                        "What you describe is common and can be treated. Cold, dry air irritates the "
                        "airways, and breathing through the nose or a scarf warms it. If you need your "
                        "reliever before most runs or more than twice a week, that is a reason to have "
                        "your daily treatment looked at, rather than to stop running."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Slow Train",
                    53,
                    (
                        "Below minus ten I take my runs to a staircase indoors. The neighbours think I "
                        "am training for something."
                    ),
                ),
                Words(
                    "Tin Whistle",
                    55,
                    (
                        "The long warm-up did it on the first try. I feel a bit foolish for not having "
                        "asked years ago."
                    ),
                ),
                Words(
                    "Cloudberry",
                    56,
                    ("Ask away. Foolish is running at minus twenty in shorts, which I have also done."),
                ),
            ),
        ),
        Talk(
            "How do you explain a bad night to people at work?",
            Words(
                "Night Gardener",
                90,
                (
                    "After a night of coughing I look fine and can hardly think. My manager is kind but"
                    " does not get it. What do you say?"
                ),
                reactions={"me_too": 6, "hug": 2},
            ),
            (
                Words(
                    "Second Spring",
                    92,
                    (
                        "I compare it to a night with a newborn. Everybody understands that one. And I "
                        "say what I can still do that day instead of what I cannot."
                    ),
                ),
                Words(
                    "Paper Boat",
                    97,
                    (
                        "I stopped explaining and started using a colour. Green, amber, red, in the "
                        "first line of my morning message. Nobody asks about my lungs any more, they "
                        "just move the meeting."
                    ),
                ),
                Words(
                    "Night Gardener",
                    99,
                    (
                        'The colours! I tried amber this morning. My manager wrote back "understood, '
                        'see you at eleven". I could have cried. I might have cried.'
                    ),
                    quotes=2,
                    reactions={"hug": 5},
                ),
                Words(
                    "Second Spring",
                    103,
                    "Let the record show that crying does count as a breathing exercise.",
                ),
                Words(
                    "Slow Train",
                    815,
                    (
                        "I wrote a small plan for bad days and keep it on the fridge, with my own "
                        "number 202-555-0147 at the top, so that whoever finds me can call. It calmed "
                        "everybody."
                    ),
                    fate=Fate.RETURNED,
                ),
            ),
        ),
        Talk(
            "Smoke from the cooking stove",
            Words(
                "Clay Pot",
                150,
                (
                    "I am 46 and I live in Kenya. In my mother's house we cook with charcoal and "
                    "sometimes with wood. Every time I visit for a week I go home with a chest that "
                    "whistles, and my mother, who is 71, coughs all year and calls it age.\n\n"
                    "I do not want to come as the daughter from town who knows better. But I see what "
                    "it does to her and to the little ones who sit beside the fire. Has anybody changed"
                    " something in a kitchen like this, without much money, and without a quarrel?"
                ),
                reactions={"me_too": 2, "hug": 3},
            ),
            (
                Words(
                    "Monsoon Reader",
                    154,
                    (
                        "We had the same in my grandmother's house in India. What worked was not "
                        "talking. My uncle simply built a second window and a low wall, and one evening"
                        " the stove stood on the other side of it. She said the light was better for "
                        "her eyes. She never said a word about smoke."
                    ),
                ),
                Words(
                    "Dr Amara Nwosu",
                    162,
                    (
                        "You are right to think of the children and of her. In general, in order of "
                        "effect: a cleaner fuel when it can be had, a stove with a chimney, cooking "
                        "outside or under a roof without walls, opening on two sides, dry wood rather "
                        "than wet, and keeping the small ones out of the room while it burns. Each of "
                        "them helps a little and together they help a lot. A cough that lasts all year "
                        "deserves a proper look, at any age. Age alone does not cough."
                    ),
                    reactions={"thank_you": 5, "helped": 3},
                ),
                Words(
                    "Wool Sock",
                    165,
                    '"Age alone does not cough" is going on my fridge.',
                ),
                Words(
                    "Clay Pot",
                    605,
                    (
                        "A small report. My brother cut the second window. My mother complained about "
                        "the draught for two days. Yesterday she told the neighbour that it was her "
                        "idea."
                    ),
                    reactions={"hug": 6},
                ),
                Words(
                    "Monsoon Reader",
                    607,
                    "Of course it was. It always is. Well done.",
                ),
            ),
        ),
        Talk(
            "First winter at nursery, and he coughs every night",
            Words(
                "Wool Sock",
                809,
                (
                    "My son is two and started nursery in autumn. Since then it goes cold, cough, three"
                    " good days, next cold. Nobody will say the word asthma yet because he is so small,"
                    " and I understand that, but the nights are long. He gets a spray with a mask and "
                    "hates the mask.\n\n"
                    "How did you get a toddler to keep a mask on? Bribes, songs, dragons, I have no "
                    "pride left."
                ),
                reactions={"me_too": 2, "hug": 1},
            ),
        ),
        Talk(
            "My peak flow diary, three months of it",
            Words(
                "Slow Train",
                260,
                (
                    "People here laughed (kindly) at my counting, so here it is. My averages since I "
                    "began, morning and evening, in litres a minute:\n\n"
                    "| Month | Morning | Evening |\n"
                    "| --- | --- | --- |\n"
                    "| 1 | 390 | 430 |\n"
                    "| 2 | 420 | 445 |\n"
                    "| 3 | 450 | 460 |\n\n"
                    "What I learned: the gap between the two numbers told me more than either. When it "
                    "gets wide, a bad week is coming, about two days ahead."
                ),
            ),
            (
                Words(
                    "Tin Whistle",
                    263,
                    "I take it back. I laughed and now I want a spreadsheet.",
                ),
                Words(
                    "Dr Amara Nwosu",
                    272,
                    (
                        "A nice illustration. A wide gap between morning and evening, or a morning that"
                        " drops for two days in a row, is what many action plans use as the first step."
                        " The gap closing month by month is what a preventer does when it is taken "
                        "every day."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Night Gardener",
                    278,
                    'My diary has one column and it says "meh". I shall do better.',
                ),
            ),
        ),
    ),
)
