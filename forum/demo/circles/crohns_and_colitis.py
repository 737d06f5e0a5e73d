"""Crohn's disease and colitis: the things one does not say at dinner. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words
from moderation.review.reasons import Reason

CIRCLE = Circle(
    title="Crohn's and colitis",
    body=(
        "Everything that one does not say at dinner, said here in plain words: flares, scopes, "
        "stomas, food, love, toilets, and how to have a life around them."
    ),
    rules=(
        "1. Plain words are welcome. Nobody here is disgusted.\n"
        '2. What one gut loves another one hates. Write "I", not "you should".\n'
        "3. Never tell anybody to stop a medicine.\n"
        "4. Mark long descriptions of operations in the title, so that people can choose."
    ),
    moderators=("Quiet Lantern",),
    members=(
        "Copper Fox",
        "Snow Plough",
        "Night Gardener",
        "Cedar Boat",
    ),
    talks=(
        Talk(
            "Start here: you are not the only one in this cubicle",
            Words(
                "Quiet Lantern",
                1,
                (
                    "Hello. If you found this group at four in the morning from a bathroom floor: so "
                    "did half of us.\n\n"
                    "What is here:\n\n"
                    "1. Questions about tests, medicines and food, from people who have had them.\n"
                    "2. Practical things: travel, work, school, toilets, bags, money.\n"
                    "3. The rest: fear, anger, love, jokes. Rather a lot of jokes.\n\n"
                    "A few things are for your team and not for us: blood that does not stop, a belly "
                    "hard as a board, fever with strong pain, or a stoma that has stopped working. Ring"
                    " them. You are not wasting anybody's time."
                ),
                reactions={"thank_you": 6, "hug": 3},
            ),
            (
                Words(
                    "Loose Thread",
                    4,
                    (
                        "Can confirm the floor. Hello from the UK, 27, colitis, and on first-name terms"
                        " with every tile."
                    ),
                    reactions={"hug": 5},
                ),
                Words(
                    "Kite String",
                    14,
                    "I read here for two months before I wrote. You may do that too.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: before your first colonoscopy",
            Words(
                "River Stone",
                7,
                (
                    "From nineteen of them, all survived:\n\n"
                    "- The drink is the worst part. Cold, through a straw, a sweet after each glass.\n"
                    "- Soft paper and a barrier cream *before* you need them.\n"
                    "- Charge your phone. Put it near the toilet. Then put it somewhere it cannot fall.\n"
                    "- Ask beforehand about sedation; it differs by country.\n"
                    "- Nobody in that room is looking at your bottom as a bottom. To them it is a "
                    "corridor.\n"
                    "- Eat something you love afterwards."
                ),
                reactions={"helped": 7, "thank_you": 4},
            ),
            (
                Words(
                    "Dr Tomasz Wolski",
                    11,
                    (
                        "From the other end of the corridor, so to speak: all of this is right. I would"
                        " add two things. Tell the team about every tablet you take, above all blood "
                        "thinners and iron, a week before. And please do not be ashamed if the "
                        "preparation did not work well. It happens to one in five, and it is not a mark"
                        " of character."
                    ),
                    reactions={"thank_you": 5},
                ),
                Words(
                    "Tall Reed",
                    19,
                    (
                        'Reading this to my 15-year-old, who laughed at "corridor" for the first time '
                        "in a week."
                    ),
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Things I have said to get to a toilet faster",
            Words(
                "Loose Thread",
                22,
                (
                    'I collect these. Mine, last week, to a shop assistant: "It will be your floor or '
                    'your toilet, you have forty seconds to choose." I was let in.'
                ),
                reactions={"hug": 4},
            ),
            (
                Words(
                    "River Stone",
                    24,
                    '"I am not asking for a friend."',
                ),
                Words(
                    "Brass Button",
                    27,
                    (
                        "In Germany we have a key that opens public toilets for disabled people. A "
                        'guard asked me what my disability was. I said: "Time."'
                    ),
                    reactions={"hug": 3},
                ),
                Words(
                    "Kite String",
                    31,
                    "I just make a very honest face.",
                ),
                Words(
                    "Winter Pear",
                    36,
                    (
                        "Australia, outback road, forty kilometres to the next anything. I said to the "
                        "tour guide: I will see that bush now. He said: which bush? I said: all of "
                        "them."
                    ),
                ),
                Words(
                    "Loose Thread",
                    37,
                    "ALL OF THEM. I have fallen off the sofa.",
                    quotes=4,
                ),
                Words(
                    "Tall Reed",
                    43,
                    (
                        "My son's teacher gave him a card that he only has to put on the desk when he "
                        "leaves. No words. He says it is like a red card in football but he is the one "
                        "who wins."
                    ),
                ),
                Words(
                    "River Stone",
                    46,
                    "I like that teacher.",
                ),
                Words(
                    "Kite String",
                    55,
                    (
                        "At my university you have to raise your hand. I have not raised my hand once. "
                        "I have left like a ghost. By now they believe I am very mysterious."
                    ),
                ),
                Words(
                    "Brass Button",
                    57,
                    "We are a forum of very mysterious people.",
                ),
                Words(
                    "Winter Pear",
                    64,
                    "I have a small confession. I once pretended to be a plumber.",
                ),
                Words(
                    "Loose Thread",
                    65,
                    "You cannot stop there.",
                ),
                Words(
                    "Winter Pear",
                    67,
                    (
                        'They had a "staff only" toilet. I had a bag with a wrench in it because I was '
                        "on my way to my father's. I said \"I'm here about the leak\". It was not even a "
                        "lie."
                    ),
                    reactions={"hug": 6},
                ),
                Words(
                    "River Stone",
                    71,
                    "I nominate this for the hall of fame, and I am locking myself in to recover.",
                ),
            ),
        ),
        Talk(
            "Starting a biologic: what did you feel?",
            Words(
                "Kite String",
                110,
                (
                    "22, Poland, Crohn's since school. Prednisone works and makes me a balloon who "
                    "shouts at people. Now they say infliximab. The first infusion is on a Thursday. "
                    "Everything I read is either an advert or a horror story. Something in between "
                    "please?"
                ),
                reactions={"me_too": 4},
            ),
            (
                Words(
                    "Brass Button",
                    113,
                    (
                        "In between: I sat in a chair for some hours, was cold, had a blanket and a "
                        "sandwich. Sleepy in the evening. After the second one I noticed that I had not"
                        " thought about my belly during a whole film."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Dr Tomasz Wolski",
                    118,
                    (
                        "A reasonable wish. In general: before the start there are tests for "
                        "tuberculosis and hepatitis B, and it is a good moment to look at vaccinations,"
                        " since live vaccines are not given later. The first infusions are two and then"
                        " four weeks apart; after that usually every eight weeks. Reactions during the "
                        "infusion happen and the staff know what to do, so say at once if you feel hot,"
                        " itchy or short of breath. Many people feel something within weeks, some need "
                        "longer. Steroids are brought down slowly and never from one day to the next."
                    ),
                    reactions={"helped": 6, "thank_you": 2},
                ),
                Words(
                    "River Stone",
                    126,
                    (
                        "It gave me nine good years. Then it stopped working and I moved on to the "
                        "next. Nine years is a lot of Thursdays."
                    ),
                ),
                Words(
                    "Kite String",
                    286,
                    (
                        "It was fine. FINE. The nurse had cold hands and a warm voice. I slept, woke "
                        "up, and the girl in the next chair had drawn a small balloon on my blanket "
                        "form with a face like mine. We are friends now."
                    ),
                    reactions={"hug": 6},
                ),
                Words(
                    "Brass Button",
                    291,
                    "The best side effect in the whole leaflet.",
                ),
                Words(
                    "Kite String",
                    591,
                    (
                        "Third one done. The steroid is down to 5 mg. I have apologised to my mother, "
                        "my brother and the man at the post office."
                    ),
                    quotes=2,
                ),
            ),
        ),
        Talk(
            "Living with a bag: the list I wish I'd had",
            Words(
                "River Stone",
                170,
                (
                    "45, Canada, ileostomy for six years. People ask me in whispers, so I write it down"
                    " once:\n\n"
                    "| Worry | What I found |\n"
                    "| --- | --- |\n"
                    "| Smell | Less than before. A drop of deodorant in the bag, and an empty bag. |\n"
                    '| Noise | Yes. Mostly in meetings, mostly after onions. I say "excuse him". |\n'
                    "| Swimming | Twice a week. Nobody has ever noticed. |\n"
                    "| Sleep | On my side with a pillow. I wake once to empty. |\n"
                    "| Love | Talk first, laugh second. It worked out. |\n"
                    "| Clothes | High waists. I look like a 1950s film star. |\n\n"
                    "Ask me anything. There is no question I have not asked myself at 3 a.m."
                ),
                reactions={"helped": 6, "thank_you": 5},
            ),
            (
                Words(
                    "Tall Reed",
                    174,
                    ("My son may need one. He has asked me only one thing: whether he can still play drums."),
                ),
                Words(
                    "River Stone",
                    176,
                    (
                        "Tell him that drummers sit down and have the best seat for it. And that there "
                        "are belts that hold everything close. He will have more energy for drums than "
                        "now, I would bet my own sticks on it."
                    ),
                    reactions={"hug": 5},
                ),
                Words(
                    "Winter Pear",
                    185,
                    "Eleven years with mine. It has been to four countries and hates asparagus.",
                ),
                Words(
                    "Tall Reed",
                    245,
                    (
                        'I showed him this. He said: "Then it will need a stage name." He is fifteen. '
                        "He has not made a joke about it before today. Thank you, River Stone."
                    ),
                ),
                Words(
                    "Garden Bench",
                    249,
                    "A moderator passing by with something in her eye.",
                ),
                Words(
                    "Winter Pear",
                    821,
                    (
                        "For your son: mine has a stage name too. He is called Gerald. Gerald is a bag,"
                        " in case anybody worries."
                    ),
                    fate=Fate.ASKED,
                ),
            ),
        ),
        Talk(
            "Iron, again and again",
            Words(
                "Brass Button",
                540,
                (
                    "Ferritin 8, no strength for stairs, and iron tablets turn my gut into a cement "
                    "mixer. Infusion has been mentioned. Is it worth the fight with the insurance?"
                ),
                reactions={"me_too": 3},
            ),
            (
                Words(
                    "River Stone",
                    545,
                    (
                        "It was for me. Two infusions, and in the third week I noticed that I was "
                        "humming on the stairs."
                    ),
                ),
                Words(
                    "Dr Tomasz Wolski",
                    552,
                    (
                        "In active bowel disease, tablets are often poorly taken up and poorly "
                        "tolerated, and the guidelines of the European Crohn's and Colitis Organisation"
                        " do name iron through the vein as a good choice in that situation. That "
                        "sentence, with the blood results beside it, is often all that an insurance "
                        "wants to read. It helps to look for the cause at the same time: slow bleeding,"
                        " inflammation, or food."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Blue Kettle",
                    812,
                    (
                        "My healer cures Crohn's in one week, guaranteed, with a mineral drink that the"
                        " hospitals hide from you. Throw all tablets away today and message me, I can "
                        "get you the drops."
                    ),
                    fate=Fate.REJECTED,
                    reason=Reason.DANGEROUS_ADVICE,
                ),
                Words(
                    "Brass Button",
                    819,
                    (
                        "Approved! The letter with that one sentence did it. First infusion next week. "
                        "I shall hum."
                    ),
                ),
            ),
        ),
        Talk(
            "Can I go on the school trip with a feeding tube?",
            Words(
                "Tall Reed",
                824,
                (
                    "Asking for my son. Five days, mountains, a bus with a toilet that the driver "
                    '"prefers nobody to use". He has a thin tube through the nose for the nights. His '
                    "doctor says yes. The teacher says yes. I am the one who cannot say it. How do you "
                    "let go of them?"
                ),
                reactions={"hug": 1},
            ),
        ),
    ),
)
