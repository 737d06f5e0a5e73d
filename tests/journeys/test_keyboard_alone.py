"""A reply, from the first page to the thread, without a mouse."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenBrowser
from tests.journeys.keyboard import Keyboard
from tests.journeys.steps import PATIENCE, expect_published, join, post_with, publish_thread

pytestmark = pytest.mark.browser


def test_somebody_with_only_a_keyboard_replies(open_browser: OpenBrowser) -> None:
    asking = open_browser()
    join(asking)
    title, words = "Screens on a bad day", "Dark letters on warm paper colour help me."
    publish_thread(asking, "Migraine", title, "Which screen settings are kind to you on a bad day?")

    page = open_browser()
    name = join(page)
    page.goto("/")
    keyboard = Keyboard(page)
    assert keyboard.tab() == "Skip to the text"
    assert keyboard.tab() == "Openward"
    menu = page.locator(".site-menu summary")
    keyboard.tab_to(menu.inner_text().strip())
    keyboard.press()
    expect(page.get_by_text(f"You are {name}")).to_be_visible()
    keyboard.tab_to("Home")
    keyboard.press("Escape")
    expect(menu).to_be_focused()
    keyboard.press()
    keyboard.tab_to("Your account")
    keyboard.tab_to("Sign out")
    keyboard.back_to("Home")
    keyboard.go()

    keyboard.tab_to("Groups")
    keyboard.go()
    keyboard.skip_to_the_text()
    assert keyboard.tab() == "Find a group"
    keyboard.type("migrane")
    expect(page.get_by_role("heading", name="1 group fits")).to_be_visible()
    assert keyboard.tab() == "Find"
    keyboard.tab_to("Migraine")
    keyboard.go()
    keyboard.skip_to_the_text()
    keyboard.tab_to("Join the group")
    keyboard.press()
    expect(page.get_by_role("button", name="Leave the group")).to_be_focused()
    keyboard.tab_to(title)
    keyboard.go()

    keyboard.skip_to_the_text()
    keyboard.tab_to("Text")
    keyboard.type(words)
    keyboard.tab_to("Check before I post")
    keyboard.press()
    expect(page.get_by_role("heading", name="Nothing was found")).to_be_focused(timeout=PATIENCE)
    keyboard.back_to("Send the reply")
    keyboard.go()
    expect_published(page, words)
    expect(post_with(page, words)).to_contain_text(name)
