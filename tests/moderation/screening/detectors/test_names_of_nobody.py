"""Capital words that name no private person, and private people who are called alike.

Persons and sentences are invented, save those whom everybody cites.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderation.screening.detectors.names import NAMES
from moderation.screening.detectors.names.office import found_something, holds_office
from moderation.screening.findings import Submission
from moderation.screening.pipeline import Pipeline

See = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def see(pipeline: Pipeline) -> See:
    """The words that the detector of names finds with the real models."""
    names_only = replace(pipeline, detectors=(NAMES,))
    return lambda text: [text[f.start : f.end] for f in names_only.screen(Submission(text)).findings]


@pytest.mark.parametrize(
    "text",
    [
        # eponyms
        "my consultant calls it Uhthoff",
        "It was Addison's all along, cortisol near nothing.",
        "Rings round the iris, copper sky high. So yes, Wilson.",
        "A Hartmann's, then a reversal a year on.",
        "Negative Spurling, positive Hoffmann.",
        "They weighed up Lou Gehrig's, Kennedy's and Charcot-Marie-Tooth.",
        # peoples and what members call themselves
        "Newbie here, hello.",
        "Estonian here, five years in.",
        # figures of speech
        "Aunt Flo is late again.",
        "Hobson's choice, Bob's your uncle, and an Adam's apple that clicks.",
        "The Norwood at six days, the Glenn at five months, the Fontan at four years.",
        "The islets of Langerhans were found by Paul Langerhans.",
        "Muhammad Ali, Billy Connolly, Ozzy Osbourne: a big club.",
        # things
        "From Camila to Heather and on to Errin, all the same pill.",
        "Victoria sponge stayed down.",
        "Trader Joe's ginger chews for the nausea.",
        "My Hoka Bondi shoes are muddy.",
        "Novo Nordisk answered my letter.",
        "Two EpiPen Jr and a tub of CeraVe.",
        "The Zelvora gummies taste of pennies.",
        "DVLA took my licence, WHO took no notice.",
        "Dr Google says lupus, Dr Chatbot says rest.",
        "Alexa reminds me of my levodopa.",
        "My vasovagals come in queues. Covid made it worse.",
        "Had my TAVI in the spring and mowed within a month.",
        "The Roomba is Gerald, the rollator is Steve.",
        "We named her hoist Bertha.",
        # animals, storms, machines and laws
        "Bruno licked my hand till I woke up low.",
        "Pippa purrs on my chest, best medicine.",
        "Monty pulls on the lead and that is my exercise.",
        "Storm Éowyn took our power for five days.",
        "Hurricane Helene flooded the dialysis unit.",
        'Alexa tells Mum "tablets, love" at eight, one and six.',
        "Ask for a second opinion under Martha's Rule.",
        "Lorenzo's Oil made me cry.",
        # who is cited
        "Hauser 2017, doi.org/10.1000/182 for the relapse rates.",
        "Marcus Weatherby chaired the guideline committee, and Ana Lucia Torres the European one.",
        "It was Ingrid Halvorsen's group who described the antibody in 2007.",
        "The trial led by Pieter van der Meulen found no difference.",
        "Finished The Long Winter (Susan Calloway) by her bed.",
        # virtues
        "Faith got me through chemo, hope is a discipline, joy came later.",
        "Mercy, what a night.",
        # people whom everybody cites
        "When Françoise Barré-Sinoussi and Luc Montagnier found the virus I was at school.",
        "Banting and Best get the story, but Collip and Macleod did the work.",
        "Temple Grandin says she thinks in pictures.",
        "Wes Streeting, the Health Secretary, was on the radio.",
        "Marit Solvang, the health minister, promised clinics.",
        "The CEO of Brightwell, Anneke Vossberg, said the pens are late.",
        "Anneke Vossberg and Ilse Brandtner discovered the receptor together.",
        "Sir Terry Pratchett had it, too.",
    ],
)
def test_what_names_no_private_person_is_no_name(see: See, text: str) -> None:
    assert see(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My neighbour Wilson drives me to dialysis.", "Wilson"),
        ("Mr Graves from number nine has shingles.", "Mr Graves"),
        ("Dr Hashimoto changed me to the patch.", "Dr Hashimoto"),
        ("My old teacher Mrs Babinski has dementia.", "Mrs Babinski"),
        ("My daughter Allegra is on insulin.", "Allegra"),
        ("My wife Mirena can't have the coil.", "Mirena"),
        ("Her brother Crispin Hartmann gave her a kidney.", "Crispin Hartmann"),
        ("Faith is my daughter and she has cystic fibrosis.", "Faith"),
        ("My uncle Michael Jackson has prostate cancer.", "Michael Jackson"),
        ("Is it normal?\nKind regards,\nJames Watson", "James Watson"),
        ("When Emma Thornbury found the lump she rang me.", "Emma Thornbury"),
        ("Dr Okafor discovered my rash was measles.", "Dr Okafor"),
        ("My boss Anneke Vossberg, CEO of Brightwell, covers for me.", "Anneke Vossberg"),
        ("I gave Zixuan the inhaler.", "Zixuan"),
        # turns of phrase, eponyms, brands and celebrities stand beside people
        ("Mrs Brown in the next bed had a stroke.", "Mrs Brown"),
        ("Charlie Brown from my school has MS.", "Charlie Brown"),
        ("My neighbour Tom Collins has HIV.", "Tom Collins"),
        ("My son Finn has leukaemia.", "Finn"),
        ("My husband Jesus has ALS.", "Jesus"),
        ("Colin Peterson and Winston Churchill both had depression.", "Colin Peterson"),
        ("Gillian Barry had her biopsy.", "Gillian Barry"),
        ("I saw Wilson about my Hashimoto's and my Sjogren's.", "Wilson"),
        ("I was put on Diane. I told Diane about the clots.", "Diane"),
        ("My aunt Helene lost her roof in the storm.", "Helene"),
        ("My son Oliver licked me when he was small.", "Oliver"),
        ("Alexa was born with a cleft, and the light in her room stays on.", "Alexa"),
        ("Sarah wrote a review of the clinic and it helped us.", "Sarah"),
        ("My cousin Peter Vandenberg chaired the trial that I was in.", "Peter Vandenberg"),
        ("Walking Mia to school is hard.", "Mia"),
        ("Dad and Mike bark orders at me.", "Mike"),
    ],
)
def test_somebody_called_alike_is_still_found(see: See, text: str, name: str) -> None:
    assert see(text) == [name]


@pytest.mark.parametrize(
    ("before", "after", "held"),
    [
        ("", ", the Health Secretary, said", True),
        ("", ", then Prime Minister, said", True),
        ("", " (health minister of Norway)", True),
        ("President ", " said", True),
        ("The CEO of Vertex, ", " said", True),
        ("", ", secretary at our clinic, said", False),
        ("", ", president of our group, said", False),
        ("", ", my MP, said", False),
    ],
)
def test_an_office_is_one_of_the_public(before: str, after: str, held: bool) -> None:
    name = "Marit Solvang"
    assert holds_office(before + name + after, len(before), len(before) + len(name)) is held


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (" isolated the virus in 1983", True),
        (" showed that a virus causes it", True),
        (" got half of the Nobel prize", True),
        (" found the gene that causes it", True),
        (" found the lump in the shower", False),
        (" found the gene in my blood", False),
        (" discovered my tumour", False),
    ],
)
def test_a_discovery_is_one_for_everybody(after: str, found: bool) -> None:
    assert found_something(f"Marit Solvang{after}", len("Marit Solvang")) is found
