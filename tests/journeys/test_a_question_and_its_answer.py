"""From the first page to a clinician's answer, as a newly diagnosed person and a clinician go."""

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenBrowser
from tests.journeys.founding import CLINICIAN, INSTITUTION
from tests.journeys.steps import (
    choose,
    expect_published,
    fill_in_sign_up,
    go_by_menu,
    join,
    open_group,
    post_with,
    publish_thread,
    send_reply,
    sign_in,
    text_of,
)

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_newly_diagnosed_person_finds_a_group_joins_and_asks(
    open_browser: OpenBrowser, scripts: bool
) -> None:
    person = open_browser(java_script_enabled=scripts, **PHONE)
    person.goto("/")
    expect(person.get_by_text("every word is checked")).to_be_visible()
    person.get_by_role("link", name="Find your group").click()
    person.get_by_label("Find a group").press_sequentially("inhaler")
    if not scripts:
        person.get_by_role("button", name="Find").click()
    expect(person.get_by_role("heading", name="1 group fits")).to_be_visible()
    assert "inhaler" not in person.url
    person.get_by_role("link", name="Asthma").click()
    expect(person.get_by_role("link", name="Start a thread")).to_have_count(0)

    go_by_menu(person, "Join")
    name = fill_in_sign_up(person)
    expect(person.get_by_role("heading", level=1)).to_contain_text(name)
    choose(person, "Asthma")
    person.get_by_role("button", name="Go on").click()
    expect(person.get_by_text("You have joined")).to_be_visible()

    person.get_by_role("link", name="Asthma", exact=True).click()
    expect(person.get_by_text("You have joined")).to_be_visible()
    person.get_by_role("link", name="Start a thread").click()
    title = f"Diagnosed last week, {'scripts' if scripts else 'no scripts'}"
    # Two texts that say different things: the same one again would wait for a moderator.
    question = (
        "I was told last week that it is asthma. What do you wish you had known in the first days?"
        if scripts
        else "My cough has a name since Monday, and a blue inhaler. How long until I may run for a bus again?"
    )
    person.get_by_label("Title").fill(title)
    text_of(person).fill(question)
    person.get_by_role("button", name="Start the thread").click()
    expect_published(person, question)
    expect(post_with(person, question)).to_contain_text(name)

    stranger = open_browser()
    stranger.goto("/")
    stranger.get_by_role("link", name=title).click()
    expect(post_with(stranger, question)).to_contain_text(name)


def test_a_clinician_answers_a_question_that_waited(open_browser: OpenBrowser) -> None:
    patient = open_browser()
    join(patient)
    title, answer = (
        "Spacer with a dry powder inhaler",
        "A dry powder inhaler needs no spacer: a deep breath does it.",
    )
    publish_thread(
        patient, "Asthma", title, "Do I need a spacer with a dry powder inhaler, or only with a spray?"
    )

    clinician = open_browser()
    sign_in(clinician, CLINICIAN)
    waiting = clinician.get_by_role("region", name="Waiting for an answer")
    expect(waiting.get_by_role("link", name=title)).to_be_visible()
    waiting.get_by_role("link", name="All questions that wait").click()
    clinician.get_by_role("link", name=title).click()
    send_reply(clinician, answer)
    expect_published(clinician, answer)

    patient.reload()
    seen = post_with(patient, answer)
    expect(seen.get_by_role("heading")).to_contain_text(CLINICIAN)
    expect(seen.get_by_text("Clinician", exact=True)).to_be_visible()
    expect(seen.get_by_text(INSTITUTION)).to_be_visible()

    open_group(patient, "Asthma")
    line = patient.get_by_role("listitem").filter(has=patient.get_by_role("link", name=title))
    expect(line.get_by_text("A clinician answered")).to_be_visible()
    ways = patient.get_by_role("navigation", name="Which threads")
    ways.get_by_role("link", name="Answered by a clinician").click()
    expect(patient.get_by_role("link", name=title)).to_be_visible()
    ways.get_by_role("link", name="Waiting for an answer").click()
    expect(ways.get_by_role("link", name="Waiting for an answer")).to_have_attribute("aria-current", "page")
    expect(patient.get_by_role("link", name=re.compile(title))).to_have_count(0)
    clinician.goto("/unanswered")
    expect(clinician.get_by_role("heading", level=1, name="Waiting for an answer")).to_be_visible()
    expect(clinician.get_by_role("link", name=title)).to_have_count(0)
