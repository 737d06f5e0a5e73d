"""Interests that were declared, and praise without the word whether there is one."""

import pytest

from moderation.screening import Action, Interests, Outcome, Role, Submission
from moderation.screening.detectors.interests import find_declared_interests, find_undisclosed_interests
from moderation.screening.kinds import Field, Kind
from moderation.screening.passage import Passage
from moderation.screening.pipeline import Pipeline
from moderation.screening.visible import visible_text

NOVO = Interests(declared=frozenset({"novo-nordisk"}))
NO_NOVO = Interests(none=frozenset({"novo-nordisk"}))
PRAISE = "I recommend Ozempic to everybody."


def seen(text: str, role: Role, interests: Interests) -> tuple[list[str], list[str]]:
    """The words of declared, and of undisclosed interests."""
    shown = visible_text(text)
    passage = Passage(Field.TEXT, text, shown.text, shown.origin, role, interests=interests)
    return tuple(  # type: ignore[return-value]
        [passage.visible[one.start : one.end] for one in look(passage)]
        for look in (find_declared_interests, find_undisclosed_interests)
    )


CLINICIAN, PATIENT = Role.CLINICIAN, Role.PATIENT
SEEN = [
    # text, role, interests, declared, undisclosed
    (PRAISE, CLINICIAN, Interests(), [], ["Ozempic"]),
    (PRAISE, CLINICIAN, NOVO, ["Ozempic"], []),
    (PRAISE, CLINICIAN, NO_NOVO, [], []),
    (PRAISE, PATIENT, Interests(), [], []),
    (PRAISE, PATIENT, NOVO, ["Ozempic"], []),
    ("Ozempic is taken once a week.", CLINICIAN, NOVO, ["Ozempic"], []),
    ("Ozempic and Wegovy are one molecule.", CLINICIAN, NOVO, ["Ozempic"], []),
    ("Semaglutide is taken once a week.", CLINICIAN, NOVO, [], []),
    ("I recommend Jardiance and Ozempic.", CLINICIAN, NOVO, ["Ozempic"], ["Jardiance"]),
    ("The FreeStyle Libre is the best sensor.", CLINICIAN, Interests(), [], ["FreeStyle Libre"]),
    ("The FreeStyle Libre is the best sensor.", CLINICIAN, NOVO, [], ["FreeStyle Libre"]),
    ("I recommend Zorblix® to everybody.", CLINICIAN, NOVO, [], ["Zorblix"]),
    ("Nothing touches Jardiance for the kidneys.", CLINICIAN, NOVO, [], ["Jardiance"]),
    ("I am paid by Novo Nordisk.", PATIENT, NOVO, ["Novo Nordisk"], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "interests", "declared", "undisclosed"), SEEN)
def test_what_follows_from_a_product_depends_on_what_its_author_has_said(
    text: str, role: Role, interests: Interests, declared: list[str], undisclosed: list[str]
) -> None:
    assert seen(text, role, interests) == (declared, undisclosed)


def test_a_declared_interest_is_published_and_an_undisclosed_one_comes_back(pipeline: Pipeline) -> None:
    declared = pipeline.screen(Submission(PRAISE, role=CLINICIAN, interests=NOVO))
    assert declared.outcome is Outcome.CLEAR
    assert [(one.kind, one.action) for one in declared.findings] == [(Kind.DECLARED_INTEREST, Action.PUBLISH)]
    undisclosed = pipeline.screen(Submission(PRAISE, role=CLINICIAN))
    assert undisclosed.outcome is Outcome.REVISE
    assert [one.kind for one in undisclosed.findings] == [Kind.UNDISCLOSED_INTEREST]


def test_a_declaration_opens_no_other_door(pipeline: Pipeline) -> None:
    """Who has declared is still not let through with an offer."""
    text = "Buy Ozempic from me, only $99 this week, message me on WhatsApp for your order!"
    assert pipeline.screen(Submission(text, role=CLINICIAN, interests=NOVO)).outcome is Outcome.HOLD
