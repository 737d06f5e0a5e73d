"""Names that are words, too, and names with an s behind them; persons and sentences are invented."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderation.screening.detectors.names import NAMES
from moderation.screening.findings import Submission
from moderation.screening.pipeline import Pipeline

See = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def see(pipeline: Pipeline) -> See:
    """The words that the detector of names finds with the real models."""
    names_only = replace(pipeline, detectors=(NAMES,))
    return lambda text: [text[f.start : f.end] for f in names_only.screen(Submission(text)).findings]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # small letters, where only a name can stand
        ("i miss hunter so much", ["hunter"]),
        ("my son chase was diagnosed in may", ["chase"]),
        ("my daughter hope is on steroids", ["hope"]),
        ("my husband can is in hospital", ["can"]),
        ("my boy will has been so brave", ["will"]),
        ("nurse joy was so kind", ["nurse joy"]),
        ("dr long put me on a new tablet", ["dr long"]),
        ("dr patel says no", ["dr patel"]),
        # after a verb that opens a question, and after small words of time
        ("will hirut ever walk again?", ["hirut"]),
        ("ever since mehrdad left i sleep badly", ["mehrdad"]),
        ("Nobody believed Win until the scan", ["Win"]),
        # a word that mostly names nobody
        ("My daughter Mine is four", ["Mine"]),
        ("Hi Mine, how are you", ["Mine"]),
        ("Mr Were told me to wait", ["Mr Were"]),
        ("Hugs from Mine and the whole family", ["Mine"]),
        ("so loan says to me you look awful", ["loan"]),
        ("me and my are both carriers", ["my"]),
        ("we lost hue in spring", ["hue"]),
        ("my name is giang le and i have pcos", ["giang le"]),
        ("Has anybody here met Dat Vu? He ran a group.", ["Dat Vu"]),
        # a determiner with nothing to determine
        ("I sat with An until the fever went down.", ["An"]),
        ("We drove My to the ward at night.", ["My"]),
        # addressed at the end of a clause, with two letters
        ("hang in there ei, it gets easier", ["ei"]),
        # families
        ("The Kowalskis next door brought us food.", ["Kowalskis"]),
        ("the nguyens next door have it too", ["nguyens"]),
        ("the kowalski family has been through so much", ["kowalski"]),
        # a possessive without its apostrophe
        ("it was agnieszkas idea to ask here", ["agnieszkas"]),
        # neither quoted nor public
        ("You should talk to Agnieszka Kowalska, she knows.", ["Agnieszka Kowalska"]),
        ("Hirut S. wrote the same thing last month.", ["Hirut S."]),
        # syllables as Hong Kong, Singapore and Penang spell them
        ("i saw kwok-wai on the ward", ["kwok-wai"]),
        ("thanks siew-lan will try", ["siew-lan"]),
        # beside a name, at the beginning, and what somebody said
        ("Faith and Hope came to see me after the op", ["Faith", "Hope"]),
        ("What Ha said. Do not stop.", ["Ha"]),
        # the only capital of a sentence besides its first
        ("Poor Sen has been sick all night again.", ["Sen"]),
        ("It helped me, it helped Lap, and it may help you.", ["Lap"]),
        # what only people have, and what only people are asked
        ("Nobody's business, but Nil's oncologist never calls.", ["Nil"]),
        ("Fidan, have you tried half a dose?", ["Fidan"]),
        ("Sari is my little brother and he wheezes.", ["Sari"]),
        ("It took a year, so hang on.\n- Tam O.", ["Tam O."]),
        ("The wedding was lovely but Made could hardly stand.", ["Made"]),
        ("Nobody except Mine knew for two years.", ["Mine"]),
        ("A friend of mine called Can swears by magnesium.", ["Can"]),
        ("MY SON CHASE IS ON 20 MG AND STILL HAS FITS. WHAT NOW?", ["CHASE"]),
        # small letters in places where only a name can stand
        ("hi minh i had the same on 40mg", ["minh"]),
        ("hi summer i had the same on 40mg", ["summer"]),
        ("i gave song the inhaler and called for help", ["song"]),
        ("is that too much for a child\n\nsummer", ["summer"]),
        ("so song says to me go home, and song was right", ["song", "song"]),
        # the family name first
        ("NGUYEN Thi Lan had a stroke", ["NGUYEN Thi Lan"]),
        ("Kim Min-jun, 43, diabetic", ["Kim Min-jun"]),
    ],
)
def test_a_name_that_is_a_word_too_is_found(see: See, text: str, names: list[str]) -> None:
    assert see(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "mine hurts, and Mine was worse at first",
        "can long covid cause this",
        "ha, long day",
        "hi long time lurker here",
        "hope it helps",
        "chase the doctor, then the bill came",
        "i miss summer so much and i lost hope last year",
        "i miss work so much",
        "my son case was closed",
        "does insulin still work, and can he eat before the scan",
        "is life still worth it, has chemo ever worked",
        "and My doctor asked for An MRI, then My GP rang",
        "we lost hope in spring, so mum says to me wait",
        "me and my are often alike",
        "when school started she fell ill",
        "They were so kind. We were right.",
        "hi hope you are well, hi can i ask about the dose",
        "i lost patience last year and gave peace a chance",
        "im sad, 30 and tired",
        "Is it normal?\n\nsad",
        "Man, have you seen the price?",
        "Hi, Im new here",
        "Poor Sleep was on the form, and it helped Medicare.",
        "Good luck Team! The Norm is to wait, and it is a privilege.",
        "My amma and my oma look after the baby.",
        "so-so day, yo-yo dieting, tai-chi, ping-pong, a tic-tac and a sun-tan",
        "The Bahamas are lovely and the Andes were so high",
    ],
)
def test_a_word_that_is_a_name_too_stays_a_word(see: See, text: str) -> None:
    assert see(text) == []
