"""What the models cannot read waits for a person; slang and lists of drugs do not."""

import pytest

from moderation.screening.detectors.readability import find_unreadable
from moderation.screening.policy import Case
from tests.moderation.screening.looking import cases

FOREIGN = [
    "Hola, me diagnosticaron diabetes la semana pasada y no sé qué puedo comer. ¿Alguien me ayuda?",
    "Bonjour, je prends du méthotrexate depuis deux mois et je suis très fatiguée.",
    "Guten Tag, ich habe seit drei Wochen Schmerzen im Knie und der Arzt findet nichts.",
    "hi guys. Ik heb al jaren reuma en gebruik nu methotrexaat, maar mijn haar valt uit",
    "Ninasikia maumivu ya kichwa kila siku na sijui nifanye nini",
    "Мне поставили диагноз, что делать?",
    "我最近被诊断出患有糖尿病，应该怎么办",
    "मुझे मधुमेह है और मैं बहुत थक गया हूँ",
    "أشعر بألم شديد في الرأس منذ أسبوع",
    "Thank you all, this helped me a lot with my pain.\nMuchas gracias a todos por la ayuda y los consejos",
]
ENGLISH = [
    "",
    "ok",
    "wsg fam, anyone else get mad heartburn off metformin? shit slaps me every morning fr fr no cap",
    "ugh. hot flashes, brain fog, dry eyes, joint pain, insomnia, palpitations, itchy skin",
    "metformin 500mg, lisinopril 10mg, atorvastatin 20mg, aspirin 81mg, omeprazole 20mg, sertraline 50mg",
    'My abuela always said "sana sana colita de rana" when I was in pain.',
    "Thank you doctor. Merci beaucoup!",
    "β-blockers and 5 μg of vitamin D, TNFα was high, HbA1c 48",
    "b b b b b b b b b b b b b b",
    "E\u0301mily has fiance\u0301 trouble, naïve café",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_other_languages_and_scripts_are_held(text: str) -> None:
    assert cases(find_unreadable, text) == {Case.UNREADABLE}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_however_written_is_read(text: str) -> None:
    assert cases(find_unreadable, text) == set()
