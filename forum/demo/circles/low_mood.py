"""Long-term depression and low mood: the long way, in company. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words

CIRCLE = Circle(
    title="Long-term low mood and depression",
    body=(
        "For people who have been walking with it for a long time, and for those who walk beside "
        "them. We asked clinicians to leave this room to us. There is help outside it, and we point"
        " to it gladly."
    ),
    rules=(
        "1. Be gentle. Everybody here is already hard on themselves.\n"
        "2. You may be sad without a reason and well without an excuse.\n"
        "3. No details of ways to harm oneself, not even from the past.\n"
        "4. If you are not safe, tell a person near you or the help line of your country first. The"
        " crisis page of this site lists them. Then come back."
    ),
    clinicians_welcome=False,
    slow_mode_minutes=5,
    moderators=(
        "Garden Bench",
        "Quiet Lantern",
    ),
    members=(
        "Feather Pillow",
        "Steady Hand",
        "Winter Pear",
        "Salt Road",
    ),
    talks=(
        Talk(
            "Start here: what this room is, and what it is not",
            Words(
                "Garden Bench",
                1,
                (
                    "This is a bench, not a clinic. People sit down next to each other. Some talk, some"
                    " don't.\n\n"
                    "It is good for: saying how it is; small plans for small days; being believed; "
                    "hearing from people for whom it got lighter.\n\n"
                    "It is not good for emergencies, because nobody here can come to your door. If "
                    "things are very dark, the page *Crisis help* names people in your country who "
                    "answer at night. When our filter thinks that somebody may be in danger, it holds "
                    "the text, shows that help at once, and one of us reads it soon. You are not in "
                    "trouble when that happens.\n\n"
                    "Clinicians do not answer in this group. That was the wish of those who began it: a"
                    " place where nobody is anybody's patient."
                ),
                reactions={"thank_you": 5, "hug": 4},
            ),
            (
                Words(
                    "Grey Heron",
                    15,
                    "Read this three times over three weeks. Sitting down now.",
                    reactions={"hug": 3},
                ),
                Words(
                    "Garden Bench",
                    17,
                    "Good to have you. No need to say anything clever.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "Start here: ten very small things",
            Words(
                "Small Lantern",
                6,
                (
                    "Not cures. Just things that were possible on a bad day, collected here:\n\n"
                    "1. Open the curtain. Just one.\n"
                    "2. Water first, coffee second.\n"
                    "3. Shoes on. Going out is optional.\n"
                    '4. Send somebody a dot. Agree beforehand that a dot means "alive, tired".\n'
                    "5. Wash one cup.\n"
                    "6. Music without words.\n"
                    "7. Lie down somewhere that is not the bed.\n"
                    "8. Say the time out loud.\n"
                    "9. Feed something: a bird, a plant, a neighbour's cat.\n"
                    "10. Stop at six things."
                ),
                reactions={"helped": 7, "thank_you": 4},
            ),
            (
                Words(
                    "Low Tide",
                    11,
                    (
                        "The dot. My brother and I do the dot now. Sometimes he sends a comma, it means"
                        ' "tired but with more to come".'
                    ),
                    reactions={"me_too": 4},
                ),
                Words(
                    "Half Moon",
                    20,
                    "I got to number 3 and sat in the hall in my shoes. It counts, I decided.",
                ),
            ),
            pinned=True,
        ),
        Talk(
            "What was your weather today?",
            Words(
                "Grey Heron",
                40,
                (
                    'I am no good at feelings. 55, UK, brought up on "mustn\'t grumble". But I can do '
                    "weather. Today: fog till noon, then high cloud, no wind. Yours?"
                ),
                reactions={"hug": 2},
            ),
            (
                Words(
                    "Quiet Drum",
                    42,
                    "Harmattan. Everything a bit orange and far away.",
                ),
                Words(
                    "Low Tide",
                    45,
                    "Rain of the soft kind, the one you don't notice until you're wet.",
                ),
                Words(
                    "Small Lantern",
                    53,
                    "Clear and very cold. I see everything and it doesn't warm me. But I see it.",
                ),
                Words(
                    "Half Moon",
                    57,
                    "Thunder at my mother's. Clearing since.",
                ),
                Words(
                    "Grey Heron",
                    77,
                    (
                        "Fog again. But I heard the wren that lives in the hedge, it makes an absurd "
                        "amount of noise for its size."
                    ),
                ),
                Words(
                    "Low Tide",
                    103,
                    "Drizzle. I also went and looked for a wren. No wren. A fox.",
                    reactions={"hug": 2},
                ),
                Words(
                    "Copper Fox",
                    108,
                    "That was not me.",
                ),
                Words(
                    "Grey Heron",
                    112,
                    "I laughed. It is in the weather report: one laugh, brief, from the south-west.",
                    quotes=7,
                    reactions={"hug": 4},
                ),
                Words(
                    "Small Lantern",
                    172,
                    "Warmer. Somebody at work said my name nicely.",
                ),
                Words(
                    "Quiet Drum",
                    372,
                    (
                        "First real sun in weeks, I played an hour with the window open and a child on "
                        "the street danced."
                    ),
                ),
                Words(
                    "Grey Heron",
                    552,
                    "A bright morning. I do not trust it, but I put the chair outside.",
                ),
            ),
        ),
        Talk(
            "How do you know that a tablet is working?",
            Words(
                "Copper Fox",
                130,
                (
                    "I've been on sertraline for five weeks. I don't feel better. I don't feel worse. "
                    "My wife says I have started to whistle. I did not notice. Is that it? Is it other "
                    "people who notice?"
                ),
                reactions={"me_too": 3},
            ),
            (
                Words(
                    "Low Tide",
                    134,
                    (
                        "Yes, with me it was my flatmate. She said \"you've been leaving your door "
                        "open\". I'd always kept it shut."
                    ),
                    reactions={"helped": 3},
                ),
                Words(
                    "Slow Train",
                    139,
                    (
                        "I counted, of course: showers a week. Two, two, three, three, five. I could "
                        "not feel it, but I could see it in the towels."
                    ),
                ),
                Words(
                    "Half Moon",
                    147,
                    (
                        "It took me three different ones before anything whistled. Tell your doctor the"
                        " whistling thing, that's exactly what mine wanted to hear about."
                    ),
                ),
                Words(
                    "Copper Fox",
                    150,
                    (
                        "I am going to count towels. Thank you. I told her about the whistling and she "
                        "is my witness at the next appointment."
                    ),
                    quotes=2,
                ),
            ),
        ),
        Talk(
            "Telling my father",
            Words(
                "Low Tide",
                250,
                (
                    "24, Ireland. He is a good man of few words, most of them about cattle. I've been "
                    'ill for four years and he thinks that I moved home "for the quiet". I would like '
                    "him to know, but I'm afraid of his face going still. Has anyone told a silent "
                    "father?"
                ),
                reactions={"hug": 5},
            ),
            (
                Words(
                    "Grey Heron",
                    253,
                    (
                        "I am a silent father. My girl told me in the car, so that I had the road to "
                        "look at. I was grateful for the road. I said nothing for eleven miles and then"
                        " I asked if she wanted chips. She tells me now that she understood. But I wish"
                        " I had said that I was glad she told me. So I say it here, for yours: he will "
                        "be glad you told him."
                    ),
                    reactions={"helped": 4},
                ),
                Words(
                    "Small Lantern",
                    259,
                    (
                        "I wrote my mother a letter and put it in her shoe. In Japan shoes are at the "
                        "door, she could not miss it. She has never spoken of it, but since then there "
                        "has been cut fruit beside my bed."
                    ),
                ),
                Words(
                    "Low Tide",
                    349,
                    (
                        'I told him on the tractor. He turned off the engine. He said "your grandmother'
                        ' had that". Then he said "you should have had the warm room." I have moved '
                        "into the warm room."
                    ),
                    reactions={"hug": 9},
                ),
                Words(
                    "Grey Heron",
                    350,
                    "Well. There is something in my eye, and it is not the weather.",
                ),
            ),
        ),
        Talk(
            "Some evenings",
            Words(
                "Half Moon",
                600,
                (
                    "My son is asleep. I am at the kitchen table with the light off and I am not sad "
                    "about anything, it is just very heavy. I don't need an answer. I only wanted to "
                    "say it where somebody is."
                ),
            ),
            (
                Words(
                    "Low Tide",
                    600.5,
                    "Here. Also a kitchen.",
                ),
                Words(
                    "Small Lantern",
                    601.5,
                    "Morning here. I will keep the light on for you from this side.",
                ),
                Words(
                    "Half Moon",
                    611.5,
                    (
                        "Slept. It is lighter by about one bag of rice. Thank you for the kitchen and "
                        "for the light."
                    ),
                    reactions={"hug": 4},
                ),
                Words(
                    "Low Tide",
                    831,
                    (
                        "Tonight it is my turn. Sometimes I think they would all be better off without "
                        "me. I have told my brother, he is sitting with me and I am safe tonight, but I"
                        " wanted to say the words to people who know them."
                    ),
                    fate=Fate.HELD,
                ),
            ),
        ),
        Talk(
            "Eleven months of fine",
            Words(
                "Quiet Drum",
                420,
                (
                    "I didn't dare to write it at ten. Nobody told me that one may be afraid of being "
                    "well. I check it like a tooth. But: eleven months. I have a new song, it is in a "
                    "major key, my sister asked whether it was a mistake."
                ),
                reactions={"hug": 8},
            ),
            (
                Words(
                    "Grey Heron",
                    426,
                    "Play the major one twice.",
                ),
                Words(
                    "Feather Pillow",
                    435,
                    "I come from another group, only to say that I needed to read this today.",
                ),
                Words(
                    "Half Moon",
                    447,
                    '"Like a tooth." Yes. May it stay boring for ever.',
                    quotes=0,
                ),
            ),
        ),
        Talk(
            "Working part time and feeling like a fraud",
            Words(
                "Small Lantern",
                833,
                (
                    "I went from five days to three and the doctor calls it progress. My colleagues are"
                    " kind. And I sit at home on Thursdays and feel as if I had stolen the day from "
                    "somebody. What do you do with a day that you are given?"
                ),
                reactions={"me_too": 2},
            ),
        ),
    ),
)
