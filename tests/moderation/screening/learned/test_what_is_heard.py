"""What the filter says of texts in which no single sign is strong; all are invented and taught nowhere."""

import pytest

from moderation.screening import Kind, Outcome, Role, Submission
from moderation.screening.detectors.heard_trade import find_heard_trade
from moderation.screening.findings import Verdict
from moderation.screening.pipeline import Pipeline
from tests.moderation.screening.looking import cases

TRADE = (Kind.PROMOTION, Kind.SOLICITATION, Kind.RECRUITMENT, Kind.FUNDRAISING, Kind.SELF_PROMOTION)

ADVERTS = (
    "I write a weekly newsletter about living with lupus, two thousand readers already. Sign up on my "
    "page, it is free and you get my sleep guide with it.",
    "Our lab is looking for adults with long covid who want to try a breathing app for six weeks. You get "
    "a gift card at the end, reply if you want the form.",
)
HONEST = (
    "The pharmacy wanted 90 dollars for the brand, so I asked for the generic. Works just as well.",
    "I was in a trial for two years. The nurses were lovely, the parking was not. I would do it again.",
    "Has anybody used a wearable for tremor? My neurologist has never heard of them.",
    "Please send me information about this disease and where my son can find a specialist. Thank you.",
)


@pytest.mark.parametrize("text", ADVERTS)
def test_an_advert_without_a_strong_sign_waits_for_a_person(text: str, pipeline: Pipeline) -> None:
    verdict = pipeline.screen(Submission(text))
    assert verdict.outcome is Outcome.HOLD
    assert _kinds(verdict) & set(TRADE)


@pytest.mark.parametrize("text", HONEST)
def test_honest_talk_of_things_and_prices_is_published(text: str, pipeline: Pipeline) -> None:
    assert not _kinds(pipeline.screen(Submission(text))) & set(TRADE)


REFERENCES = (
    "For anyone in the UK who needs a voice tonight: Samaritans, 116 123, free, and no judgement at all.",
    "Two places which answered my questions on inheritance: https://rarediseases.org and https://www.eurordis.org.",
    "They quoted us $998 for a month of it, with insurance it is $25. Same box, same pharmacist.",
)


@pytest.mark.parametrize("text", REFERENCES)
def test_helplines_trusted_links_and_honest_prices_sell_nothing(text: str, pipeline: Pipeline) -> None:
    assert not _kinds(pipeline.screen(Submission(text))) & set(TRADE)


def test_history_told_by_a_clinician_confirms_no_care(pipeline: Pipeline) -> None:
    text = "Parkinson described six people in 1817, three of whom he had only watched in the street."
    verdict = pipeline.screen(Submission(text, role=Role.CLINICIAN))
    assert Kind.CARE_RELATIONSHIP not in _kinds(verdict)


def test_a_clinician_who_speaks_of_shared_care_in_other_words_waits(pipeline: Pipeline) -> None:
    text = "It was good to have you in on the round. Your drain comes out once it gives less than 50."
    assert pipeline.screen(Submission(text, role=Role.CLINICIAN)).outcome is Outcome.HOLD


def test_general_advice_of_a_clinician_is_published(pipeline: Pipeline) -> None:
    text = (
        "Ask whoever ordered the scan to go through it with you; a report alone rarely answers the question."
    )
    assert pipeline.screen(Submission(text, role=Role.CLINICIAN)).outcome is Outcome.CLEAR


def test_without_the_models_nothing_is_heard() -> None:
    assert not any(cases(find_heard_trade, text) for text in ADVERTS)


def _kinds(verdict: Verdict) -> set[Kind]:
    return {finding.kind for finding in verdict.findings}
