"""What the models cannot read waits for a person; slang and lists of drugs do not."""

import pytest

from moderation.screening import Kind, Outcome, Role, Submission
from moderation.screening.detectors.readability import find_unreadable
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import Case, rule_for
from tests.moderation.screening.looking import cases

IBAN = "DE89 3704 0044 0532 0130 00"
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
    "Me duele mucho la rodilla.",
    "Mein Sohn heißt Jonas und hat Asthma.",
    "Czy ktoś bierze ten lek?",
    "Hindi ako makatulog sa sakit.",
    "Mujhe kal se sar dard hai.",
    "Anna von der Heide sagt, das ist nicht schlimm.",
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
    "El Paso, Los Angeles, Des Moines",
    "Anna von der Heide and Juan de la Cruz wrote the guideline.",
    "Anna, Maria, Ilse, Gretchen, Hans, Dieter, Wolfgang",
    "Na 138 K 4.2 Cl 101 Ca 2.31 Mg 0.8, HbA1c 48, LDL 2.1",
    'On the card it said "Je ne regrette rien, ma petite, je suis avec toi" and I cried.',
    "> Je suis malade et je ne dors pas.\nWhat does that mean, she wrote it to me?",
    "de novo mutation, in vitro, in vivo, per os, pro re nata",
    "My fiancé makes crème brûlée, I make excuses.",
    "Thank you all, this group has helped me through the worst winter of my life. Hugs.\nGracias a todos!",
    "Cannae sleep, ma heid's bowfin",
    "β-blockers and 5 μg of vitamin D, TNFα was high, HbA1c 48",
    "b b b b b b b b b b b b b b",
    "E\u0301mily has fiance\u0301 trouble, naïve café",
]


@pytest.mark.parametrize("text", [*FOREIGN, "📞 Llámame: tengo una pregunta para ti sobre mi hija"])
def test_patterns_look_at_text_in_any_language(text: str, pipeline: Pipeline) -> None:
    verdict = pipeline.screen(Submission(f"{text}\nmarta.q@example.org, +34 612 345 678, IBAN {IBAN}"))
    assert verdict.outcome is Outcome.HOLD
    kinds = {finding.kind for finding in verdict.findings}
    assert kinds >= {Kind.SCREENING_FAILED, Kind.EMAIL, Kind.PHONE, Kind.ACCOUNT_NUMBER}


def test_the_author_is_told_that_it_is_the_language() -> None:
    assert "language" in rule_for(Case.UNREADABLE, Role.PATIENT).reason


@pytest.mark.parametrize("text", FOREIGN)
def test_other_languages_and_scripts_are_held(text: str) -> None:
    assert cases(find_unreadable, text) == {Case.UNREADABLE}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_however_written_is_read(text: str) -> None:
    assert cases(find_unreadable, text) == set()
