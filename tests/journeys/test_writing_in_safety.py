"""Writing with a draft behind it, in a real browser: another device, a preview, an ended session."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenBrowser

pytestmark = pytest.mark.browser

PASSWORD = "river lamp seven clouds"
WORDS = "My peak flow is lowest before breakfast."


def join(page: Page, name: str) -> None:
    page.goto("/join")
    page.get_by_label("Pseudonym").first.fill(name)
    page.get_by_label("Password").first.fill(PASSWORD)
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.locator("main form").get_by_role("button", name=re.compile("Join|account")).last.click()
    page.wait_for_url(lambda address: "/join" not in address)


def sign_in(page: Page, name: str) -> None:
    page.get_by_label("Pseudonym").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Sign in").click()


def begin_a_thread(page: Page) -> None:
    page.goto("/groups")
    page.goto(
        page.locator("main a[href^='/groups/']").evaluate_all(
            "links => links.map(one => one.getAttribute('href')).find(one => /^\\/groups\\/\\d+$/.test(one))"
        )
        + "/threads/new"
    )


def saved(page: Page) -> None:
    expect(page.locator("#writing-saved")).to_contain_text("Saved", timeout=30_000)


def test_a_draft_is_begun_on_one_device_and_finished_on_another(open_browser: OpenBrowser) -> None:
    phone = open_browser(viewport={"width": 360, "height": 740})
    join(phone, "brown teapot")
    begin_a_thread(phone)
    height = phone.locator("#writing").bounding_box()
    phone.get_by_label("Text", exact=True).press_sequentially(WORDS)
    saved(phone)
    assert phone.evaluate("document.activeElement.id") == "body"
    assert phone.locator("#writing").bounding_box() == height  # the line moved nothing

    laptop = open_browser(java_script_enabled=False)
    laptop.goto("/sign-in")
    sign_in(laptop, "brown teapot")
    begin_a_thread(laptop)
    expect(laptop.get_by_text("We kept what you began on")).to_be_visible()
    expect(laptop.get_by_label("Text", exact=True)).to_have_value(WORDS)
    laptop.get_by_label("Title").fill("Mornings")
    laptop.get_by_role("button", name="Preview").click()
    expect(laptop.locator(".writing-preview .prose")).to_contain_text(WORDS)
    laptop.get_by_role("button", name="Start the thread").click()
    laptop.goto("/my/drafts")
    expect(laptop.get_by_text("No drafts.")).to_be_visible()


def test_two_devices_are_told_of_each_other_and_lose_nothing(open_browser: OpenBrowser) -> None:
    phone, laptop = open_browser(), open_browser()
    join(phone, "green saucer")
    laptop.goto("/sign-in")
    sign_in(laptop, "green saucer")
    begin_a_thread(phone)
    begin_a_thread(laptop)
    laptop.get_by_label("Text", exact=True).press_sequentially("From the laptop.")
    saved(laptop)
    phone.get_by_label("Text", exact=True).press_sequentially("From the phone.")
    expect(phone.locator("#writing-saved")).to_contain_text("Neither is lost", timeout=30_000)
    phone.get_by_role("button", name="Look at both").click()
    expect(phone.locator(".as-written")).to_contain_text("From the laptop.")
    expect(phone.get_by_label("Text", exact=True)).to_have_value("From the phone.")


def test_a_preview_stands_below_the_text_and_an_ended_session_loses_nothing(
    open_browser: OpenBrowser,
) -> None:
    page = open_browser()
    join(page, "silver spoon jar")
    begin_a_thread(page)
    page.get_by_label("Title").fill("Mornings")
    page.get_by_label("Text", exact=True).fill(f"{WORDS} *Really.*")
    page.get_by_role("button", name="Preview").click()
    expect(page.locator("#writing-answer em")).to_have_text("Really.")
    expect(page.get_by_label("Title")).to_have_value("Mornings")
    page.context.clear_cookies()
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_text("nothing you wrote is lost")).to_be_visible()
    sign_in(page, "silver spoon jar")
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_label("Text", exact=True)).to_have_value(f"{WORDS} *Really.*")
    expect(page.get_by_label("Title")).to_have_value("Mornings")
