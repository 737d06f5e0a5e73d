"""Writing with a draft behind it, in a real browser: another device, a preview, an ended session."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenBrowser
from tests.journeys.steps import (
    begin_thread,
    expect_published,
    fill_in_sign_in,
    go_by_menu,
    join,
    open_group,
    sign_in,
    text_of,
)

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 740}}
WORDS = "My peak flow is lowest before breakfast."


def saved(page: Page) -> None:
    expect(page.locator("#writing-saved")).to_contain_text("Saved", timeout=30_000)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_draft_is_begun_in_one_browser_and_finished_in_another(
    open_browser: OpenBrowser, scripts: bool
) -> None:
    """The other browser is of the other sort, so that each sort begins once and finishes once."""
    title, words = f"Mornings, {'scripts first' if scripts else 'scripts last'}", f"{WORDS} {scripts}."
    phone = open_browser(java_script_enabled=scripts, **PHONE)
    name = join(phone)
    begin_thread(phone, "Asthma", title, "")
    if scripts:
        height = phone.locator("#writing").bounding_box()
        text_of(phone).press_sequentially(words)
        saved(phone)
        expect(text_of(phone)).to_be_focused()
        assert phone.locator("#writing").bounding_box() == height  # the line moved nothing
    else:
        text_of(phone).fill(words)
        phone.get_by_role("button", name="Save for later").click()
    phone.context.close()

    laptop = open_browser(java_script_enabled=not scripts)
    sign_in(laptop, name)
    laptop.get_by_role("link", name="1 draft").click()
    laptop.get_by_role("link", name="Go on").click()
    expect(laptop.get_by_text("We kept what you began on")).to_be_visible()
    expect(laptop.get_by_label("Title")).to_have_value(title)
    expect(text_of(laptop)).to_have_value(words)
    text_of(laptop).fill(f"{words} *And yours?*")
    laptop.get_by_role("button", name="Preview").click()
    expect(laptop.locator(".writing-preview em")).to_have_text("And yours?")
    laptop.get_by_role("button", name="Start the thread").click()
    expect_published(laptop, words)
    go_by_menu(laptop, "My texts")
    expect(laptop.get_by_text("Published").first).to_be_visible()
    expect(laptop.get_by_text("Not sent yet")).to_have_count(0)


@pytest.mark.parametrize(
    ("scripts", "pressed"),
    [
        pytest.param(True, "Start the thread", id="sending, with scripts"),
        pytest.param(False, "Start the thread", id="sending, without scripts"),
        pytest.param(True, "Preview", id="looking at it, with scripts"),
    ],
)
def test_a_session_that_ends_while_writing_loses_nothing(
    open_browser: OpenBrowser, scripts: bool, pressed: str
) -> None:
    page = open_browser(java_script_enabled=scripts)
    name = join(page)
    title, words = (
        f"Peak flow at home {scripts}",
        (
            f"{WORDS} How often"
            if scripts
            else "My meter lies beside the kettle now, so I blow while it boils. When"
        )
        + f" do you measure yours? {scripts}, *truly*.",
    )
    begin_thread(page, "Asthma", title, words)
    page.context.clear_cookies()
    page.get_by_role("button", name=pressed).click()
    expect(page.get_by_text("nothing you wrote is lost")).to_be_visible()
    fill_in_sign_in(page, name)
    expect(page.get_by_role("heading", level=1, name="You are signed in again")).to_be_visible()
    expect(page.get_by_label("Title")).to_have_value(title)
    expect(text_of(page)).to_have_value(words)
    if pressed == "Preview":
        page.get_by_role("button", name="Go on").click()
        expect(page.locator(".writing-preview em")).to_have_text("truly")
        expect(page.get_by_label("Title")).to_have_value(title)
        expect(text_of(page)).to_have_value(words)
    else:
        page.get_by_role("button", name="Send", exact=True).click()
        expect_published(page, f"do you measure yours? {scripts}")


def test_two_devices_are_told_of_each_other_and_lose_nothing(open_browser: OpenBrowser) -> None:
    phone, laptop = open_browser(**PHONE), open_browser()
    name = join(phone)
    sign_in(laptop, name)
    for page in (phone, laptop):
        open_group(page, "Migraine")
        page.get_by_role("link", name="Start a thread").click()
    text_of(laptop).press_sequentially("From the laptop.")
    saved(laptop)
    text_of(phone).press_sequentially("From the phone.")
    expect(phone.locator("#writing-saved")).to_contain_text("Neither is lost", timeout=30_000)
    phone.get_by_role("button", name="Look at both").click()
    expect(phone.locator(".as-written")).to_contain_text("From the laptop.")
    expect(text_of(phone)).to_have_value("From the phone.")
