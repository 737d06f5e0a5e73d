"""A clinician who speaks to or about one patient waits for a moderator; one who teaches does not."""

import pytest

from moderation.screening.detectors.care_relationship import find_care_relationships
from moderation.screening.kinds import Role
from moderation.screening.policy import Case
from tests.moderation.screening.looking import cases

CONFIRMS = [
    "Lovely to see you in clinic yesterday, keep the leg up.",
    "I have looked at your scan and the disc is fine.",
    "We talked about this on the phone.",
    "As I explained to you, one tablet is enough.",
    "You're on my ward round tomorrow.",
    "You were in our clinic in May.",
    "I remember your story.",
    "I was the surgeon at your operation.",
    "Your biopsy came back to us.",
    "I’ve changed your prescription.",
    "When you came to see me your ankles were swollen.",
    "I'll see you on Friday.",
]
TELLS_OF_ONE = [
    "Just admitted a pt 2 hrs ago, 17F w/ DKA after insulin rationing. Bed 12.",
    "pt 34M, crushing CP x 2h, trops neg. In resus now.",
    "Clerked a 23yo F w/ hyperemesis overnight, K 2.4.",
    "Had a lady, 52, farmer, came in septic on Sunday. Lost the leg.",
    "Bloods are back for the gentleman from the 2pm slot and they're awful.",
    "Results are in for the gentleman I scoped this morning, sadly it's cancer.",
    "The lady who came to A&E yesterday with a fishhook in her eye did fine.",
    "That's not what your scan showed when I reported it.",
    "I remember your surgery, the gallbladder was stuck like glue.",
    "I looked you up in our system, the referral went out Friday.",
    "The patient in room 9 is our mayor, so be nice.",
    "52F, s/p sleeve 2021, presenting w/ Wernicke's - how would you all manage?",
    "I saw a 41-year-old baker last week with the same rash.",
    "A lady I looked after in Cork, mother of five, lost her sight.",
    "My patient Ottilie said the same.",
    "I recently treated a local vicar for this.",
    "Lovely man in his eighties last week, retired organist, off his bike.",
    "I've sent your script to the pharmacy.",
    "Had a word with your cardiologist today and we stop the tablets.",
    "Had a retired headteacher in yesterday, 71, with this very tremor.",
    "One of mine, a jockey in his twenties, broke the same bone.",
    "Looked after a mum of twins on Sunday night with the same picture.",
]
TEACHES = [
    "Imagine a 34M with chest pain: what would you ask first?",
    "A typical patient, 52F, presents with fatigue.",
    "The lady who wrote above is right.",
    "Had a good look at the guideline yesterday, nothing new for a teacher.",
    "I saw a good lecture by a teacher last week on pain.",
    "Have you spoken to your GP about this?",
    "Men in their eighties who fell last week often ask this.",
    "One of mine is always: bring your tablets.",
    "I had a lady ask me this at a public talk last year.",
    "In clinic I tell everybody the same.",
    "Your scan will be reported by a radiologist, ask for the copy.",
    "I remember your post from March, thank you for the update.",
    "The man in the street thinks that cholesterol is poison.",
    "We had a patient leaflet for this, now it is online.",
    "If I saw you in clinic I would look at your feet first.",
    "In clinic I ask everybody about sleep.",
    "I saw your question only today.",
    "As I told you above, ask your own team.",
    "Imagine a 60-year-old man with diabetes and a sore foot.",
    "When you come to an appointment, bring your tablets.",
    "If your biopsy came back to your GP, ask for a copy.",
    "Good to see you asking this here.",
    "See your GP this week.",
    "In our unit we see a woman with this about once a year.",
    "I have a 23-year-old brother with asthma, so I know the nights.",
]


@pytest.mark.parametrize("text", CONFIRMS + TELLS_OF_ONE)
@pytest.mark.parametrize("role", [Role.CLINICIAN, Role.ORGANISATION])
def test_care_of_one_patient_is_held(text: str, role: Role) -> None:
    assert cases(find_care_relationships, text, role) == {Case.CARE_RELATIONSHIP}


@pytest.mark.parametrize("text", TEACHES)
def test_general_answers_are_free(text: str) -> None:
    assert cases(find_care_relationships, text, Role.CLINICIAN) == set()


@pytest.mark.parametrize("text", CONFIRMS + TELLS_OF_ONE)
def test_patients_may_say_all_of_it(text: str) -> None:
    assert cases(find_care_relationships, text, Role.PATIENT) == set()
