"""The menu, and what the site's script does when htmx cannot do its part."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False])
def test_the_menu_of_a_small_screen_opens_by_keyboard(open_browser, scripts):
    page = open_browser(viewport={"width": 360, "height": 700}, java_script_enabled=scripts)
    page.goto("/help")
    menu = page.locator(".site-menu summary")
    assert not page.get_by_role("link", name="Sign in").is_visible()
    menu.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("link", name="Sign in").is_visible()


def test_the_menu_closes_with_escape_and_gives_the_focus_back(open_browser):
    page = open_browser(viewport={"width": 360, "height": 700})
    page.goto("/help")
    page.locator(".site-menu summary").click()
    page.keyboard.press("Escape")
    assert page.locator(".site-menu").get_attribute("open") is None
    assert page.evaluate("document.activeElement.localName") == "summary"


def test_the_header_of_a_small_screen_is_one_row(open_browser):
    page = open_browser(viewport={"width": 320, "height": 700})
    page.goto("/help")
    assert page.locator(".site-header").bounding_box()["height"] < 80


def test_when_a_piece_does_not_come_the_form_is_sent_as_a_page(open_browser):
    """Nothing that somebody pressed may end in silence."""
    page = open_browser()
    page.goto("/help")
    page.evaluate(
        "document.querySelector('main').innerHTML = '<form method=get action=/about>"
        "<button formaction=/help/rules name=pressed value=yes hx-post=/no-such-piece>Press</button></form>';"
        "htmx.process(document.querySelector('main'))"
    )
    page.get_by_role("button", name="Press").click()
    page.wait_for_url("**/help/rules?pressed=yes")


def test_when_what_saves_itself_fails_one_line_says_so(open_browser):
    page = open_browser()
    page.goto("/help")
    page.evaluate(
        "document.querySelector('main').innerHTML = "
        "'<p hx-post=/no-such-piece hx-trigger=load></p>';htmx.process(document.querySelector('main'))"
    )
    page.get_by_role("alert").filter(has_text="did not work").wait_for()


def test_a_wide_table_scrolls_in_its_own_box_and_can_be_reached(open_browser):
    page = open_browser(viewport={"width": 320, "height": 700})
    page.goto("/style")
    table = page.locator(".prose table").first
    assert table.get_attribute("tabindex") == "0"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
