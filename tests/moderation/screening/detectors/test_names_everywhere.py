"""Names from everywhere, with little around them; persons, sentences and places are invented."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bench.name_origins import FRAMES, cases, measure, people, report
from moderation.screening.detectors.names import NAMES
from moderation.screening.findings import Finding, Submission
from moderation.screening.pipeline import Pipeline

See = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def names_only(pipeline: Pipeline) -> Pipeline:
    return replace(pipeline, detectors=(NAMES,))


@pytest.fixture(scope="session")
def findings(names_only: Pipeline) -> Callable[[str], tuple[Finding, ...]]:
    return lambda text: names_only.screen(Submission(text)).findings


@pytest.fixture(scope="session")
def see(findings: Callable[[str], tuple[Finding, ...]]) -> See:
    """The words that the detector of names finds with the real models."""
    return lambda text: [text[finding.start : finding.end] for finding in findings(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a last line by itself
        ("is that too much for a child\n\nshukriya", "shukriya"),
        ("It never came back.\n\nBlessing Okoth", "Blessing Okoth"),
        # initials
        ("After the biopsy K. Tessema was sent home.", "K. Tessema"),
        # spoken of without a word on who it is
        ("Since the flood Zubeda needs help with the stairs.", "Zubeda"),
        ("I was caring for Yeshimebet until the ward took over.", "Yeshimebet"),
        ("Nobody told Hyun-seo that it could come back.", "Hyun-seo"),
        ("so ngozi says to me go and see someone", "ngozi"),
        ("Wambui and I have been on the same drug for years.", "Wambui"),
        ("The chart of Farshid Golmohammadi was lost.", "Farshid Golmohammadi"),
        # a word of English with a capital among small ones
        ("We were told that Hang was moved to another bed.", "Hang"),
        # an eponym that is somebody
        ("Ross's appointment was moved to the spring.", "Ross"),
        # greetings and messages
        ("What wonderful progress Thandeka! Keep going.", "Thandeka"),
        ("Hugs from Ximena and the girls", "Ximena"),
        ("im wubayehu, new here, is the rash normal", "wubayehu"),
        ("That is wonderful news Nyambu! Keep us posted.", "Nyambu"),
        ("Chinwe, abeg which cream did you use?", "Chinwe"),
        # what was done to somebody, and who wrote something here
        ("Otgonbayar was thrown off a horse.", "Otgonbayar"),
        ("Eun-kyung wrote that the itching stops.", "Eun-kyung"),
        # a name that is a drug, too, or ends like one
        ("Before chemo Aman used to run.", "Aman"),
        ("Ugooma's ankle swells every evening.", "Ugooma"),
    ],
)
def test_a_name_with_little_around_it_is_found(see: See, text: str, name: str) -> None:
    assert see(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bác Sáu downstairs takes the same blood thinner.", "Sáu"),
        ("Khun Somchai had the same knee done.", "Somchai"),
        ("U Thein had his stent last year.", "Thein"),
        ("suresh bhai please tell me how long it took", "suresh"),
        ("Oga Emeka collapsed at the gate.", "Emeka"),
        ("Kuya Jun lost an eye.", "Jun"),
        ("Mzee Odongo coughs blood.", "Odongo"),
        ("Gülten teyze next door swears by it.", "Gülten"),
        ("My amma and Selvi akka look after the baby.", "Selvi"),
    ],
)
def test_a_name_beside_a_form_of_address_is_found(see: See, text: str, name: str) -> None:
    assert name in " ".join(see(text)).split()


@pytest.mark.parametrize(
    "text",
    [
        "Cultures grew E. coli and S. aureus; my vitamin D. Then it was iron.",
        "We may go to Dallas or Houston next, the trip to Austin was fine.",
        "MD Anderson has a trial and so does Eli Lilly.",
        "My father-in-law was breast-fed and I do tai-chi.",
        "House-Brackmann grade two, they said, after the Epley maneuver.",
        "Has Sinemet or Madopar made anybody sleepy? Fortisip and Huel helped me.",
        "Greetings from Ontario, hugs from Scotland.",
        "I'm with Adeline Marchetti, when she argues that rest is medicine.",
        "Will the Faith hospice take us? I am a Christian and need a Christian counsellor.",
        "Hi Warriors, thanks Team, dear body, hello world.",
        "Kaiser never pays and Medicaid always loses the letter.",
        "im deppressed, new here, and from now on i rest",
    ],
)
def test_germs_towns_trials_and_slips_are_no_names(see: See, text: str) -> None:
    assert see(text) == []


def test_whose_suggestion_is_seconded_is_a_member_and_only_a_nudge(
    findings: Callable[[str], tuple[Finding, ...]],
) -> None:
    assert [f.action for f in findings("I would second Tamsin's suggestion of a diary.")] == ["nudge"]


def test_no_name_of_the_half_that_reports_is_in_the_half_to_develop_with() -> None:
    develop, report_only = people("develop"), people("report")
    assert len(develop) >= 12
    for origin, known in develop.items():
        assert not {p.given for p in known} & {p.given for p in report_only[origin]}
        assert not {p.family for p in known} & {p.family for p in report_only[origin]}


def test_places_of_names_in_frames_are_exact() -> None:
    for case in cases("develop", 1):
        for start, end in case.places:
            written = case.text[start:end].lower()
            assert case.person.given.lower() in written or case.person.family.lower() in written


def test_a_sample_of_every_origin_is_found_alike(names_only: Pipeline) -> None:
    sample = [case for number, case in enumerate(cases("develop", 1)) if number % 4 == 0]
    figures = report(measure(names_only, sample))
    assert len(FRAMES) > 80
    assert figures["recall"] >= 0.98  # type: ignore[operator]
    assert figures["worst recall"] >= 0.94  # type: ignore[operator]
