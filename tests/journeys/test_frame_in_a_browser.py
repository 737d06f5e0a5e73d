"""What every page has around it, as a browser and a keyboard meet it."""

import pytest

from forum.setting import PROJECT_ROOT

pytestmark = pytest.mark.browser

WIDTHS = [320, 360, 768, 1280]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_fits_its_screen_and_breaks_no_policy(open_browser, width, scheme):
    page = open_browser(viewport={"width": width, "height": 700}, color_scheme=scheme)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto("/no-such-page")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("getComputedStyle(document.body).display") == "flex"  # the style was let in
    assert [text for text in complaints if "404" not in text] == []


def test_the_keyboard_can_skip_to_the_text(open_browser):
    page = open_browser()
    page.goto("/no-such-page")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_script_that_slips_into_a_page_does_not_run(open_browser):
    page = open_browser()
    page.goto("/no-such-page")
    page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.slipped = 1';"
        "document.body.append(s);"
        "document.querySelector('main').innerHTML = '<img src=x onerror=\"window.slipped = 1\">'"
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.slipped") is None


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (0, "10,000 of 10,000 characters left."),
        (9_999, "1 of 10,000 characters left."),
        (10_001, "1 character too many."),
        (10_002, "2 characters too many."),
    ],
)
def test_the_characters_left_are_counted_while_writing(open_browser, written, said):
    page = open_browser()
    page.goto("/no-such-page")
    page.evaluate(
        "document.querySelector('main').innerHTML = "
        "'<textarea id=body data-longest=10000></textarea><p id=body-count></p>'"
    )
    page.evaluate("() => {" + (PROJECT_ROOT / "forum/static/openward.js").read_text() + "}")
    page.locator("#body").fill("x" * written)
    assert page.locator("#body-count").inner_text() == said


def test_a_page_works_without_scripts(open_browser):
    page = open_browser(java_script_enabled=False)
    page.goto("/no-such-page")
    assert page.get_by_role("heading", level=1).inner_text() == "There is nothing here"
    assert page.get_by_role("link", name="Go to the first page").is_visible()
