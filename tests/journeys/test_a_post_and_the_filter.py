"""What the filter finds, and who does what about it: the author alone, or with a moderator."""

import pytest
from playwright.sync_api import expect

from moderation.review.reasons import WORDS, Reason
from tests.journeys.conftest import OpenBrowser
from tests.journeys.founding import MODERATOR
from tests.journeys.steps import (
    begin_thread,
    check,
    choose,
    expect_outcome,
    expect_published,
    go_by_menu,
    join,
    post_with,
    review,
    sign_in,
    start_thread,
    strangers_read,
    text_of,
)

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_daughters_name_is_found_before_posting_and_left_out_by_one_click(
    open_browser: OpenBrowser, scripts: bool
) -> None:
    parent = open_browser(java_script_enabled=scripts)
    join(parent)
    title = f"Inhaler at school, {'scripts' if scripts else 'no scripts'}"
    begin_thread(
        parent, "Asthma", title, "My daughter Wilhelmina needs her inhaler before sport. Does yours too?"
    )
    written_at = parent.url
    check(parent)
    found = parent.get_by_role("region", name="One thing has to change first")
    expect(found.locator("mark")).to_contain_text("Wilhelmina")
    assert (parent.url == written_at) == scripts  # with scripts the answer comes to the page

    found.get_by_role("button", name="number 1").click()
    rewritten = "My daughter needs her inhaler before sport. Does yours too?"
    expect(text_of(parent)).to_have_value(rewritten)
    expect(parent.get_by_role("heading", name="Nothing was found")).to_be_visible()
    expect(parent.get_by_label("Title")).to_have_value(title)
    other_tab = parent.context.new_page()
    other_tab.goto("/")
    go_by_menu(other_tab, "My texts")
    expect(other_tab.get_by_role("list", name="Your texts").get_by_role("listitem")).to_have_count(1)
    expect(other_tab.get_by_role("link", name="Your name")).to_be_visible()
    other_tab.close()

    parent.get_by_role("button", name="Start the thread").click()
    expect_published(parent, rewritten)
    assert strangers_read(open_browser(), "Asthma", title, rewritten)
    assert not strangers_read(open_browser(), "Asthma", title, "Wilhelmina")


def test_a_post_that_comes_back_is_published_with_the_rewrite(open_browser: OpenBrowser) -> None:
    parent = open_browser()
    join(parent)
    start_thread(parent, "Asthma", "Sport days", "My son Balthasar coughs after football. What helps yours?")
    expect_outcome(parent, "Your thread needs a small change")
    expect(parent.locator("mark", has_text="Balthasar")).to_be_visible()
    assert not strangers_read(open_browser(), "Asthma", "Sport days", "football")
    parent.get_by_role("button", name="Use the rewrite").click()
    expect_published(parent, "My son coughs after football")
    assert not strangers_read(open_browser(), "Asthma", "Sport days", "Balthasar")


def test_a_held_post_is_edited_as_a_moderator_asks_and_published(open_browser: OpenBrowser) -> None:
    author = open_browser()
    name = join(author)
    title, kept = "Side effects of tablets", "Which side effects did you have with montelukast?"
    start_thread(author, "Asthma", title, f"{kept} DM me, I can get you some cheap.")
    expect_outcome(author, "Your thread is waiting for a moderator")
    assert not strangers_read(open_browser(), "Asthma", title, kept)

    moderator = open_browser()
    sign_in(moderator, MODERATOR)
    review(moderator, name)
    expect(moderator.locator("mark").first).to_be_visible()
    choose(moderator, WORDS[Reason.ADVERTISING])
    moderator.get_by_role("button", name="Ask the author to edit").click()
    expect(moderator.get_by_role("heading", level=1, name="Given back to its author")).to_be_visible()

    author.goto("/")
    author.get_by_role("link", name="1 text came back to you").click()
    line = author.get_by_role("listitem").filter(has_text="Needs a change").filter(has_text="Asthma")
    expect(line).to_contain_text(WORDS[Reason.ADVERTISING])
    line.get_by_role("link").first.click()
    expect(author.get_by_text(WORDS[Reason.ADVERTISING])).to_be_visible()
    author.get_by_role("link", name="Edit it").click()
    expect(author.get_by_label("Title")).to_have_value(title)
    text_of(author).fill(kept)
    author.get_by_role("button", name="Send it again").click()
    expect_published(author, kept)
    assert strangers_read(open_browser(), "Asthma", title, kept)
    assert not strangers_read(open_browser(), "Asthma", title, "cheap")


def test_a_moderator_rejects_an_advert_and_publishes_what_was_asked_for(open_browser: OpenBrowser) -> None:
    patient = open_browser()
    name = join(patient)
    start_thread(
        patient,
        "Migraine",
        "Spray",
        "Order the new spray today, use code CALM20 for 20% off at spray.example!",
    )
    expect_outcome(patient, "Your thread is waiting for a moderator")
    moderator = open_browser()
    sign_in(moderator, MODERATOR)
    review(moderator, name)
    choose(moderator, WORDS[Reason.ADVERTISING])
    moderator.get_by_role("button", name="Reject").click()
    expect(moderator.get_by_role("heading", level=1, name="Not published")).to_be_visible()
    patient.reload()
    expect_outcome(patient, "Your thread was not published")
    expect(patient.get_by_text(WORDS[Reason.ADVERTISING])).to_be_visible()
    assert not strangers_read(open_browser(), "Migraine", "Spray", "CALM20")

    start_thread(
        patient, "Migraine", "Small town", "I live in Wivenhoe, and the light at sea starts it in June."
    )
    expect_outcome(patient, "Your thread needs a small change")
    patient.get_by_role("button", name="Ask a moderator").click()
    expect_outcome(patient, "Your thread is waiting for a moderator")
    review(moderator, name)
    expect(moderator.get_by_text("asks for a person to look at it")).to_be_visible()
    moderator.get_by_role("button", name="Publish", exact=True).click()
    expect(moderator.get_by_role("heading", level=1, name="Published")).to_be_visible()
    go_by_menu(patient, "My texts")
    patient.get_by_role("link", name="Small town").click()
    patient.get_by_role("link", name="See it in its place").click()
    expect(post_with(patient, "the light at sea starts it")).to_be_visible()
    assert strangers_read(open_browser(), "Migraine", "Small town", "the light at sea starts it")
