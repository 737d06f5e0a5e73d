"""A conversation: quoting, thanking, and finding what is new."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenBrowser
from tests.journeys.steps import (
    expect_published,
    go_by_menu,
    join,
    open_group,
    post_with,
    publish_thread,
    send_reply,
)

pytestmark = pytest.mark.browser


def test_people_thank_quote_and_find_what_is_new_and_a_quote_dies_with_its_source(
    open_browser: OpenBrowser,
) -> None:
    asking, helping = open_browser(), open_browser()
    join(asking)
    helper = join(helping)
    title = "Light at work"
    thread = publish_thread(asking, "Migraine", title, "The lamps at work start my migraine. What do you do?")
    advice, thanks = "I wear a hat with a brim indoors.", "That is clever, I will try it."

    helping.goto(thread)
    send_reply(helping, advice)
    expect_published(helping, advice)

    # What is new: marked in the list, and the title leads to it.
    open_group(asking, "Migraine")
    line = asking.get_by_role("listitem").filter(has=asking.get_by_role("link", name=title))
    expect(line.get_by_text("New posts")).to_be_visible()
    line.get_by_role("link", name=title).click()
    expect(asking.locator(".new-from-here + .post")).to_contain_text(advice)
    anchor = post_with(asking, advice).get_attribute("id")
    assert asking.url.endswith(f"#{anchor}")
    expect(post_with(asking, advice)).to_be_in_viewport()
    open_group(asking, "Migraine")
    expect(line).to_be_visible()
    expect(line.get_by_text("New posts")).to_have_count(0)
    line.get_by_role("link", name=title).click()

    # A reaction: counted for everybody, in its place.
    button = post_with(asking, advice).get_by_role("button", name="Thank you")
    address = asking.url
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_contain_text("1")
    assert asking.url == address
    helping.goto(thread)
    own = post_with(helping, advice)
    expect(own.get_by_text("Thank you")).to_contain_text("1")
    expect(own.get_by_role("button", name="Thank you")).to_have_count(0)

    # A quote.
    post_with(asking, advice).get_by_role("link", name=f"Reply with quote to {helper}").click()
    expect(asking.locator("#writing figure blockquote")).to_contain_text(advice)
    send_reply(asking, thanks)
    expect_published(asking, thanks)
    answer = post_with(asking, thanks)
    expect(answer.locator("blockquote")).to_contain_text(advice)
    answer.get_by_role("link", name=f"{helper} wrote").click()
    assert asking.url.endswith(f"#{anchor}")

    # It dies with its source.
    helping.reload()
    own = helping.locator(f"#{anchor}")
    own.get_by_text("Take down …").click()
    own.get_by_role("button", name="Take it down").click()
    expect(helping.get_by_role("heading", level=1, name="You took this reply down")).to_be_visible()
    asking.goto(thread)
    expect(post_with(asking, thanks).get_by_text("What was quoted here is no longer there.")).to_be_visible()
    assert advice not in asking.content()


def test_a_link_to_a_post_leads_to_it_until_its_author_takes_it_down(
    open_browser: OpenBrowser,
) -> None:
    asking = open_browser()
    join(asking)
    title = "Sunglasses indoors"
    publish_thread(asking, "Migraine", title, "Do sunglasses indoors help you, or make it worse later?")
    asking.get_by_role("link", name="Link to this post").click()
    address = asking.url
    stranger = open_browser()
    stranger.goto(address)
    expect(post_with(stranger, "Do sunglasses indoors help you")).to_be_in_viewport()
    post = post_with(asking, "Do sunglasses indoors help you")
    post.get_by_text("Take down …").click()
    post.get_by_role("button", name="Take it down").click()
    expect(asking.get_by_role("heading", level=1, name="You took this thread down")).to_be_visible()
    stranger.reload()
    expect(stranger.get_by_role("heading", level=1)).not_to_have_text(title)
    assert "Do sunglasses indoors help you" not in stranger.content()
    go_by_menu(stranger, "Groups")
    stranger.get_by_role("link", name="Migraine", exact=True).click()
    expect(stranger.get_by_role("link", name=title)).to_have_count(0)
