"""The main job, in a real browser, with the real models: from a form to a page that readers see."""

import re

import pytest
from playwright.sync_api import Page, expect

from forum.demo.people import PASSWORD, PEOPLE
from forum.visitor import Role
from tests.journeys.conftest import OpenBrowser

pytestmark = pytest.mark.browser

MODERATOR = next(person.name for person in PEOPLE if person.role is Role.MODERATOR)
GROUP = "Asthma"


def join(page: Page, name: str) -> None:
    page.goto("/")
    page.get_by_role("link", name="Join").first.click()
    page.get_by_label("Pseudonym").fill(name)
    page.get_by_label("Password").fill("river lamp seven clouds")
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_text("Your account is ready")).to_be_visible()


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.goto("/sign-in")
    page.get_by_label("Pseudonym").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def start_thread(page: Page, title: str, text: str) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile(GROUP)).click()
    page.get_by_role("link", name="Start a thread").click()
    page.get_by_label("Title").fill(title)
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="Start the thread").click()


def expect_outcome(page: Page, heading: str) -> None:
    """The outcome, at once or after the page has looked again by itself."""
    expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible(timeout=30_000)


def expect_published(page: Page, words: str) -> None:
    """Readers' page with the words, or the outcome with a link to it."""
    expect(page.get_by_text(words).first).to_be_visible(timeout=30_000)
    link = page.get_by_role("link", name="See it in its place")
    if link.count():
        link.click()
        expect(page.locator(".post", has_text=words)).to_be_visible()


def what_strangers_see(open_browser: OpenBrowser, words: str) -> bool:
    """Whether a stranger finds the words on the group's page or in its newest thread."""
    page = open_browser()
    page.goto("/")
    page.get_by_role("link", name=re.compile(GROUP)).click()
    if words in page.content():
        return True
    page.locator(".thread-title").first.click()
    return words in page.content()


def test_a_post_is_published_returned_rewritten_held_and_decided(open_browser: OpenBrowser) -> None:
    patient = open_browser()
    join(patient, "quiet harbour")

    start_thread(
        patient, "Night cough in winter", "My cough is worst at four in the morning. What helps you?"
    )
    expect_published(patient, "worst at four in the morning")
    assert what_strangers_see(open_browser, "worst at four in the morning")

    start_thread(
        patient, "Inhaler at school", "My daughter Wilhelmina needs her inhaler before sport. Does yours too?"
    )
    expect_outcome(patient, "Your thread needs a small change")
    expect(patient.locator("mark", has_text="Wilhelmina")).to_be_visible()
    assert not what_strangers_see(open_browser, "Wilhelmina")
    patient.get_by_role("button", name="Use the rewrite").click()
    expect_published(patient, "My daughter needs her inhaler before sport")
    assert what_strangers_see(open_browser, "My daughter needs her inhaler before sport")
    assert not what_strangers_see(open_browser, "Wilhelmina")

    start_thread(
        patient,
        "Spacer",
        "Order the new spacer today, use code BREATHE20 for 20% off at breathe-shop.example!",
    )
    expect_outcome(patient, "Your thread is waiting for a moderator")
    assert not what_strangers_see(open_browser, "BREATHE20")

    moderator = open_browser()
    sign_in(moderator, MODERATOR)
    moderator.get_by_role("link", name="Review").click()
    moderator.get_by_role("listitem").filter(has_text="quiet harbour").get_by_role("link").first.click()
    expect(moderator.locator("mark").first).to_be_visible()
    form = moderator.locator("form", has=moderator.get_by_role("button", name="Reject"))
    form.get_by_label("Reason").select_option("advertising")
    form.get_by_role("button", name="Reject").click()

    patient.reload()
    expect_outcome(patient, "Your thread was not published")
    expect(patient.get_by_text("It advertises a product")).to_be_visible()
    assert not what_strangers_see(open_browser, "BREATHE20")


def test_an_author_asks_a_moderator_who_publishes(open_browser: OpenBrowser) -> None:
    patient = open_browser()
    join(patient, "paper lantern")
    start_thread(patient, "Small town", "I live in Wivenhoe and the pollen here is dreadful in June.")
    expect_outcome(patient, "Your thread needs a small change")
    patient.get_by_role("button", name="Ask a moderator").click()
    expect_outcome(patient, "Your thread is waiting for a moderator")

    moderator = open_browser()
    sign_in(moderator, MODERATOR)
    moderator.get_by_role("link", name="Review").click()
    moderator.get_by_role("listitem").filter(has_text="paper lantern").get_by_role("link").first.click()
    moderator.get_by_role("button", name="Publish", exact=True).click()
    expect(moderator.get_by_role("heading", level=1)).to_be_visible()
    assert what_strangers_see(open_browser, "pollen here is dreadful")


def test_a_session_that_ends_while_writing_loses_nothing(open_browser: OpenBrowser) -> None:
    patient = open_browser(java_script_enabled=False)
    join(patient, "slow kettle")
    patient.goto("/")
    patient.get_by_role("link", name=re.compile(GROUP)).click()
    patient.get_by_role("link", name="Start a thread").click()
    patient.get_by_label("Title").fill("Peak flow at home")
    patient.get_by_label("Text", exact=True).fill("How often do you measure your peak flow?")
    patient.context.clear_cookies()
    patient.get_by_role("button", name="Start the thread").click()
    expect(patient.get_by_text("Your session has ended")).to_be_visible()
    patient.get_by_label("Pseudonym").fill("slow kettle")
    patient.get_by_label("Password").fill("river lamp seven clouds")
    patient.get_by_role("button", name="Sign in").click()
    expect(patient.locator("textarea").last).to_have_value("How often do you measure your peak flow?")
    patient.locator("main form button").first.click()
    expect_published(patient, "How often do you measure your peak flow?")
