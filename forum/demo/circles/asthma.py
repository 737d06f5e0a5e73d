"""Asthma: inhalers, triggers, sport. Everybody in it is invented."""

from forum.demo.shapes import Circle, Fate, Talk, Words

CIRCLE = Circle(
    "Asthma",
    "Inhalers, triggers, sport, sleep, and the small victories. For everybody who breathes with some "
    "planning, and for those who live with them.",
    (
        Talk(
            "Does a spacer really make a difference?",
            Words(
                "Paper Boat",
                2,
                "I was given a spacer for my brown inhaler and it feels clumsy. I live in Portugal and "
                "my pharmacist swears by it.\n\nDoes it really help, or is it only for children?",
            ),
            (
                Words(
                    "Monsoon Reader",
                    4,
                    "It helped me a lot. My voice is no longer hoarse in the evening, and I cough less "
                    "after each puff. I keep mine beside the toothbrush so that I do not forget it.",
                ),
                Words(
                    "Dr Amara Nwosu",
                    7,
                    "It is not only for children. With a spray inhaler, more of the medicine reaches the "
                    "lungs and less stays in the mouth, which is why hoarseness and thrush get rarer. "
                    "Three things matter:\n\n1. one puff at a time,\n2. breathe in slowly,\n3. rinse your "
                    "mouth afterwards.\n\nWash it in soapy water now and then and let it dry in the air; "
                    "rubbing makes it static, and the medicine sticks to the wall.",
                ),
                Words(
                    "Paper Boat",
                    9,
                    "Thank you both. The drying in the air was the part nobody had told me. I will try it "
                    "for a month.",
                ),
                Words(
                    "Blue Kettle",
                    830,
                    "I can get you the same inhaler without a prescription, half the price, message me on "
                    "WhatsApp and I ship anywhere.",
                    fate=Fate.HELD,
                ),
            ),
        ),
        Talk(
            "Running in cold air",
            Words(
                "Tin Whistle",
                12,
                "Winter in Canada, and I would like to keep running. After ten minutes my chest gets "
                "tight. Has anybody found a way that works for them?",
            ),
            (
                Words(
                    "Cloudberry",
                    14,
                    "A thin scarf over the mouth, and a warm-up that I find embarrassingly long: fifteen "
                    "minutes of walking and easy jogging. Since then it mostly behaves.",
                ),
                Words(
                    "Dr Lars Holm",
                    20,
                    "What you describe is common and can be treated. Cold, dry air irritates the airways, "
                    "and breathing through the nose or a scarf warms it. If you need your reliever "
                    "before most runs or more than twice a week, that is a reason to have your daily "
                    "treatment looked at, rather than to stop running.",
                ),
                Words(
                    "Tin Whistle",
                    26,
                    "The long warm-up did it on the first try. I feel a bit foolish for not having "
                    "asked years ago.",
                ),
            ),
        ),
        Talk(
            "How do you explain a bad night to people at work?",
            Words(
                "Night Gardener",
                40,
                "After a night of coughing I look fine and can hardly think. My manager is kind but does "
                "not get it. What do you say?",
            ),
            (
                Words(
                    "Second Spring",
                    42,
                    "I compare it to a night with a newborn. Everybody understands that one. And I say "
                    "what I can still do that day instead of what I cannot.",
                ),
                Words(
                    "Slow Train",
                    812,
                    "I wrote a small plan for bad days and keep it on the fridge, with my own number "
                    "202-555-0147 at the top, so that whoever finds me can call. It calmed everybody.",
                    fate=Fate.RETURNED,
                ),
            ),
        ),
    ),
)
