"""A text that is nothing but a name, as people choose it for themselves; all persons are invented."""

import pytest

from moderation.screening import Outcome, Submission
from moderation.screening.kinds import Action, Kind, Role
from moderation.screening.pipeline import Pipeline

PSEUDONYMS = """
Willow Gate|Quiet Harbour|Slow Walker|Second Spring|Amber Fox|Rose Garden|Silver Lining|River Stone|Blue Heron
Lone Wolf|Lucky Penny|Holly Berry|Lily Pad|Pearl Diver|Jade Plant|Morning Dove|Night Owl|Tired Mum|Hill Walker
Maple Leaf|Olive Branch|Green Baker|Red Hunter|Copper Kettle|Sunny Side|willow gate|quietharbour|moonchild_77
Coffee Bean|Crohns Fighter|Misty Morning|Daisy Chain|Sleepless Knight|Hopeful in Ohio
"""
REAL_NAMES = """
Jane Miller|Dr Tomas Lindqvist|Hope Miller|Priya Raghunathan|Oluwaseun Adeyemi|Nguyen Thi Mai|Wei Zhang
Kim Min-jun|Fatima Al-Hassan|Mohammed Rahman|Siobhan O'Brien|Dmitri Volkov|Agnieszka Kowalska|José García
Maria da Silva|Hans Müller|Yuki Tanaka|Aroha Ngata|Kwame Mensah|Wanjiku Kamau|Lars Eriksson|Giulia Rossi
Pierre Dubois|Elif Yılmaz|Katerina Papadopoulou|Zanele Dlamini|Ravi Kumar|Ama Owusu|Sione Tupou|Mark Hunter
linda thompson|PRIYA SHARMA|jane_miller84|JaneMiller|S. Okafor|Dr Okafor|Adeyemi Oluwaseun|Grace Park
Emily Stone
"""


def _each(listed: str) -> list[str]:
    return listed.strip().replace("\n", "|").split("|")


@pytest.mark.parametrize("name", _each(PSEUDONYMS))
def test_ordinary_words_are_a_pseudonym(pipeline: Pipeline, name: str) -> None:
    assert pipeline.screen(Submission(name)).findings == ()


@pytest.mark.parametrize("name", _each(REAL_NAMES))
def test_a_full_name_alone_is_the_authors_own(pipeline: Pipeline, name: str) -> None:
    verdict = pipeline.screen(Submission(name))
    assert verdict.outcome is Outcome.REVISE
    (finding,) = verdict.findings
    assert (finding.kind, finding.start, finding.end) == (Kind.NAME, 0, len(name))
    assert "your full name" in finding.reason


@pytest.mark.parametrize("name", ["Linda", "linda58", "Priya", "T2 Dave", "Oluwaseun"])
def test_a_first_name_alone_is_a_nudge(pipeline: Pipeline, name: str) -> None:
    (finding,) = pipeline.screen(Submission(name)).findings
    assert (finding.kind, finding.action) == (Kind.NAME, Action.NUDGE)
    assert "your own first name" in finding.reason


@pytest.mark.parametrize("name", ["Dr Tomas Lindqvist", "Priya Raghunathan", "Wei Zhang"])
def test_a_clinician_may_go_by_the_own_name(pipeline: Pipeline, name: str) -> None:
    (finding,) = pipeline.screen(Submission(name, role=Role.CLINICIAN)).findings
    assert (finding.kind, finding.action) == (Kind.CLINICIAN_NAME, Action.NUDGE)


@pytest.mark.parametrize(
    "text",
    ["Metformin", "Addison's disease", "Same here", "Any news?", "Crohn's", "Yes", "Hashimoto's", "bump"],
)
def test_a_short_text_of_other_words_names_nobody(pipeline: Pipeline, text: str) -> None:
    assert pipeline.screen(Submission(text)).findings == ()


@pytest.mark.parametrize(
    "text", ["Rose Walker told me to rest.", "My sister is Hope Miller.", "Thanks Rose, that helps."]
)
def test_in_a_sentence_words_that_are_names_stay_names(pipeline: Pipeline, text: str) -> None:
    assert [finding.kind for finding in pipeline.screen(Submission(text)).findings] == [Kind.NAME]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, {}.",
        "Welcome, {}. Pull up a chair.",
        "Hello {}, how did the scan go?",
        "I agree with {} about the tea.",
        "Sorry to hear that, {}.",
        "As {} wrote above, it gets better.",
        "It hurts less now.\n\n{}",
    ],
)
def test_members_may_be_called_by_their_pseudonyms(pipeline: Pipeline, text: str) -> None:
    members = ("Copper Fox", "River Stone", "Willow Gate", "Half Moon", "Clay Pot", "Grey Heron")
    seen = {name: pipeline.screen(Submission(text.format(name))).findings for name in members}
    assert seen == dict.fromkeys(members, ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thank you Mark Hunter.", "Mark Hunter"),
        ("Thanks Grace Park, that helped.", "Grace Park"),
        ("Hello Maria Stone, how are you?", "Maria Stone"),
        ("My daughter Lily Stone said so.", "Lily Stone"),
        ("It hurts less now.\n\nThanks,\nLily Stone", "Lily Stone"),
        ("My name is River Stone.", "River Stone"),
        ("My sister came. Poor Lily cried all night.", "Lily"),
        ("Both Rose and my mum reacted badly.", "Rose"),
        ("Yesterday Lily was moved to a rehab ward.", "Lily"),
        ("PLEASE HELP ME!!!\n\nBest wishes\nR. Pope", "R. Pope"),
    ],
)
def test_ordinary_words_still_name_somebody_real(pipeline: Pipeline, text: str, name: str) -> None:
    verdict = pipeline.screen(Submission(text))
    assert name in [text[finding.start : finding.end] for finding in verdict.findings]
    assert verdict.outcome is Outcome.REVISE


@pytest.mark.parametrize(
    "institution",
    [
        "Neurology outpatient department, Brazil",
        "Diabetes nursing service, Kenya",
        "Breast cancer unit of a university hospital, India",
    ],
)
def test_a_country_behind_an_institution_is_neither_name_nor_town(
    pipeline: Pipeline, institution: str
) -> None:
    assert pipeline.screen(Submission(institution, role=Role.CLINICIAN)).findings == ()
