"""What people do on the pages, said once for all journeys. Each step ends where its person would look."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

PASSWORD = "river lamp seven clouds"
PATIENCE = 30_000  # milliseconds for what the screener does


def fill_in_sign_up(page: Page, name: str = "") -> str:
    """Join on the page for it, as ``name`` or under the first pseudonym that is suggested there."""
    if name:
        choose(page, "A name of my own")
        page.get_by_label("Pseudonym", exact=True).fill(name)
    else:
        name = page.get_by_role("radio").first.input_value()
        choose(page, name)
    page.get_by_label("Password").fill(PASSWORD)
    for rule in page.get_by_role("group", name="Three house rules").get_by_role("checkbox").all():
        rule.check()
    page.locator("main").get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Welcome")).to_be_visible()
    return name


def join(page: Page, name: str = "", groups: tuple[str, ...] = ()) -> str:
    """Join, choose groups on the welcome page, and arrive at the first page. Returns the pseudonym."""
    page.goto("/join")
    name = fill_in_sign_up(page, name)
    for group in groups:
        choose(page, group)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", level=1, name="Hello")).to_be_visible()
    return name


def choose(page: Page, label: str) -> None:
    """Press the card of a choice. Its label lies over the whole card."""
    page.locator(".radio-card label").get_by_text(label, exact=True).click()
    expect(page.get_by_label(label, exact=True)).to_be_checked()


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.goto("/sign-in")
    fill_in_sign_in(page, name, password)
    expect(page.get_by_role("heading", level=1, name="Hello")).to_be_visible()


def fill_in_sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label("Pseudonym").fill(name)
    page.get_by_label("Password").fill(password)
    page.locator("main").get_by_role("button", name="Sign in").click()


def go_by_menu(page: Page, label: str) -> None:
    """Follow a link of the site's menu or bar, wherever this window shows it."""
    in_bar = page.get_by_role("navigation", name="Site").get_by_role("link", name=label, exact=True)
    if not in_bar.locator("visible=true").count():
        page.locator(".site-menu summary").click()
    in_bar.locator("visible=true").first.click()


def open_group(page: Page, title: str) -> None:
    go_by_menu(page, "Groups")
    page.get_by_role("link", name=title, exact=True).click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def begin_thread(page: Page, group: str, title: str, text: str) -> None:
    """Fill in the form for a new thread, and send nothing."""
    open_group(page, group)
    page.get_by_role("link", name="Start a thread").click()
    page.get_by_label("Title").fill(title)
    text_of(page).fill(text)


def text_of(page: Page) -> Locator:
    """Where a post is written."""
    return page.get_by_label("Text", exact=True)


def check(page: Page) -> None:
    """Have the text checked before it is sent; where the machine is busy, once more, as the page advises."""
    for _ in range(5):
        with page.expect_response("**/check") as answer:
            page.get_by_role("button", name="Check before I post").click()
        if "The check is busy just now" not in answer.value.text():
            return
        page.wait_for_timeout(1_000)


def start_thread(page: Page, group: str, title: str, text: str) -> None:
    begin_thread(page, group, title, text)
    page.get_by_role("button", name="Start the thread").click()


def publish_thread(page: Page, group: str, title: str, text: str) -> str:
    """Start a thread that the filter lets through, and return its address."""
    start_thread(page, group, title, text)
    expect_published(page, text)
    return urlsplit(page.url).path


def send_reply(page: Page, text: str) -> None:
    text_of(page).fill(text)
    page.get_by_role("button", name="Send the reply").click()


def post_with(page: Page, words: str) -> Locator:
    return page.locator(".post", has_text=words)


def expect_outcome(page: Page, heading: str) -> None:
    """The outcome, at once or after the page has looked again by itself."""
    expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible(timeout=PATIENCE)


def expect_published(page: Page, words: str) -> None:
    """The post in its place, reached at once or over the page that tells how it stands."""
    in_place = page.get_by_role("link", name="See it in its place")
    expect(in_place.or_(post_with(page, words)).first).to_be_visible(timeout=PATIENCE)
    if in_place.count():
        in_place.click()
    expect(post_with(page, words)).to_be_visible()


def review(page: Page, author: str) -> None:
    """Open the only text of ``author`` that waits for a moderator."""
    go_by_menu(page, "Review")
    page.get_by_role("listitem").filter(has_text=re.compile(re.escape(author), re.IGNORECASE)).get_by_role(
        "link"
    ).click()
    expect(page.get_by_role("heading", level=2, name="Decide")).to_be_visible()


def strangers_read(page: Page, group: str, title: str, words: str) -> bool:
    """Whether somebody who is not signed in finds ``words`` in the group, or in its thread of that title."""
    page.goto("/groups")
    page.get_by_role("link", name=group, exact=True).click()
    expect(page.get_by_role("heading", level=1, name=group)).to_be_visible()
    if words in page.locator("main").inner_text():
        return True
    thread = page.get_by_role("link", name=title, exact=True)
    if not thread.count():
        return False
    thread.click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
    return words in page.locator("main").inner_text()
