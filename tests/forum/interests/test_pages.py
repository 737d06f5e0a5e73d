"""Declarations on the pages: from the form to what readers see above a post."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from forum.interests.own_pages import NOTHING_CHANGED
from forum.visitor import Role
from tests.forum.browsing import Browser
from tests.forum.community import Community
from tests.forum.conftest import StartedThread

PRAISE = "I recommend Ozempic to everybody."
NEUTRAL = "Ozempic is taken once a week."
DECLARED = "The author has declared: consulting fees from Novo Nordisk, 2024 to 2025."
THIS_YEAR = datetime.now(UTC).year


@pytest.fixture
def clinician(community: Community, thread: StartedThread) -> Browser:
    return community.join("Dr Amara Nwosu", Role.CLINICIAN)


def declare(browser: Browser, company: str = "novo-nordisk", **more: str) -> Browser:
    chosen = {"category": "consulting", "company": company, "from_year": "2024", "to_year": "2025"}
    return browser.get("/my/interests").send("/my/interests", **(chosen | more))


def page_of_declarations(community: Community, name: str) -> str:
    """The address that the public list has for somebody."""
    stranger = community.stranger().get("/interests")
    assert name in stranger.words
    return next(link for link in stranger.links if link.startswith("/interests/"))


def test_a_post_that_names_a_product_carries_the_declaration(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    declare(clinician)
    community.reply(clinician, 1, NEUTRAL)
    community.reply(clinician, 1, "Eat slowly and drink enough.")
    page = community.stranger().get("/threads/1")
    assert page.words.count(DECLARED) == 1
    assert page.words.index(DECLARED) < page.words.index(NEUTRAL)
    page = page.get(page_of_declarations(community, "Dr Amara Nwosu"))
    assert "Consulting fees: Novo Nordisk, 2024 to 2025" in page.words


def test_a_member_declares_like_a_clinician_and_titles_count(
    community: Community, thread: StartedThread
) -> None:
    declare(thread.author)
    community.start_thread(thread.author, 1, "Who takes Wegovy?", "It is new for me.")
    page = community.stranger().get("/groups/1")
    assert "Interest declared" in page.words
    opened = max(link for link in page.links if link.startswith("/threads/"))
    assert DECLARED in page.get(opened).words


def test_a_quote_says_that_what_it_quotes_has_a_declaration(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    declare(clinician)
    community.reply(clinician, 1, NEUTRAL)
    links = thread.author.get("/threads/1").links
    quoted = next(link for link in links if "quote=" in link and "opening" not in link)
    thread.author.get(quoted.partition("#")[0]).send("/replies", body="That helps me.")
    community.screen()
    assert "wrote Interest declared" in community.stranger().get("/threads/1").words


def test_what_was_published_keeps_what_was_shown_with_it(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    declare(clinician)
    community.reply(clinician, 1, NEUTRAL)
    clinician.get("/my/interests").press("Withdraw it")
    assert "You have declared nothing" in clinician.words
    community.reply(clinician, 1, "Ozempic needs the fridge.")
    page = community.stranger().get("/threads/1")
    assert page.words.count(DECLARED) == 1
    assert "Withdrawn: consulting fees" in clinician.get("/my/interests").words


def test_what_a_moderator_publishes_carries_it_too(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    """Declared after the text was screened, and before a person published it."""
    moderator = community.join("Amber Field", Role.MODERATOR)
    revision_id = community.reply(clinician, 1, PRAISE)
    clinician.get(f"/my/texts/{revision_id}").press("Ask a moderator")
    declare(clinician)
    moderator.get(f"/review/{revision_id}").send("/publish")
    assert DECLARED in community.stranger().get("/threads/1").words


def test_praise_comes_back_and_one_click_sends_it_on(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, PRAISE)
    page = clinician.get(f"/my/texts/{revision_id}")
    asked = next(link for link in page.links if link.startswith("/my/interests/asked"))
    clinician.get(asked)
    assert "Have you an interest in Novo Nordisk?" in clinician.words
    clinician.press("I have none, send my text")
    community.screen()
    assert PRAISE in community.stranger().get("/threads/1").words
    assert "The author has declared" not in community.stranger().get("/threads/1").words
    community.reply(clinician, 1, "I recommend Wegovy, too.")
    assert "I recommend Wegovy" in community.stranger().get("/threads/1").words


def test_an_interest_declared_on_the_way_is_shown_with_the_text(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, PRAISE)
    clinician.get(f"/my/interests/asked?text={revision_id}").send(
        "/my/interests", category="consulting", from_year="2024", to_year="2025"
    )
    community.screen()
    page = community.stranger().get("/threads/1")
    assert DECLARED in page.words
    assert PRAISE in page.words


def test_a_text_asks_about_one_company_after_another_and_about_each_once(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, "I recommend Ozempic and Jardiance to everybody.")
    clinician.get(f"/my/interests/asked?text={revision_id}")
    assert "interest in Novo Nordisk?" in clinician.words
    clinician.press("I have none")
    assert "interest in Boehringer Ingelheim?" in clinician.words
    clinician.press("I have none, send my text")
    community.screen()
    assert "Ozempic and Jardiance" in community.stranger().get("/threads/1").words


def test_a_form_that_is_not_right_loses_neither_its_words_nor_the_text(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, PRAISE)
    clinician.get(f"/my/interests/asked?text={revision_id}").send(
        "/my/interests", category="stock", from_year="2031x", to_year=""
    )
    assert clinician.status == 422
    assert "Write a year from 1950" in clinician.words
    assert 'value="2031x"' in clinician.html
    clinician.send("/my/interests", category="stock", from_year="2020")
    community.screen()
    assert "shares or options in Novo Nordisk, since 2020" in community.stranger().get("/threads/1").words


WRONG = [
    ({"category": ""}, "Choose what kind of interest it is."),
    ({"category": "bribe"}, "Not a valid choice"),
    ({"company": ""}, "Choose the company"),
    ({"company": "my-own"}, "Choose the company"),
    ({"from_year": ""}, "Write the year in which it began."),
    ({"from_year": "1492"}, "Write a year from 1950"),
    ({"to_year": str(THIS_YEAR + 1)}, "Write a year from 1950"),
    ({"from_year": "2020", "to_year": "2019"}, "It cannot end before it began."),
]


@pytest.mark.parametrize(("changed", "said"), WRONG)
def test_what_is_wrong_is_said_beside_its_field(
    community: Community, thread: StartedThread, changed: dict[str, str], said: str
) -> None:
    page = declare(thread.author, **changed)
    assert page.status == 422
    assert said in page.words
    assert "You have declared nothing" in page.words


def test_a_text_that_was_sent_meanwhile_is_not_sent_twice(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, PRAISE)
    asked = f"/my/interests/asked?text={revision_id}"
    clinician.get(asked).press("I have none, send my text")
    community.screen()
    clinician.get(asked)
    assert "There is nothing more to say" in clinician.words
    assert "This text does not wait for you." in clinician.words
    assert community.stranger().get("/threads/1").words.count(PRAISE) == 1


def test_nobody_answers_for_the_text_of_somebody_else(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    revision_id = community.reply(clinician, 1, PRAISE)
    assert thread.author.get(f"/my/interests/asked?text={revision_id}").status == 404
    assert thread.author.get("/my/interests/asked?company=nobody").address == "/my/interests"


def test_a_moderator_marks_what_they_compared(
    community: Community, thread: StartedThread, clinician: Browser
) -> None:
    declare(clinician)
    moderator = community.join("Amber Field", Role.MODERATOR)
    address = page_of_declarations(community, "Dr Amara Nwosu")
    assert "Compare it" not in thread.author.get(address).words
    moderator.get(address).press("It agrees", register="", on="")
    assert moderator.status == 422
    assert "Choose the register." in moderator.words
    moderator.press("It agrees", register="open-payments", on="2026-11-02")
    seen = community.stranger().get(address)
    assert "Checked on 2 November 2026 with: Open Payments (CMS)" in seen.words
    assert "Compared by a moderator: consulting fees from Novo Nordisk" in seen.words


def test_members_may_not_mark_anything(community: Community, thread: StartedThread) -> None:
    declare(thread.author)
    token = thread.author.get("/my/interests").html.split('name="csrf_token" value="')[1].split('"')[0]
    answer = thread.author.client.post(
        "/interests/2/checked/1", data={"csrf_token": token, "register": "company", "on": "2026-01-01"}
    )
    assert answer.status_code == 403


def test_whoever_has_said_nothing_has_no_page(community: Community, thread: StartedThread) -> None:
    assert community.stranger().get("/interests/2").status == 404
    assert "Nobody has declared an interest" in community.stranger().get("/interests").words


def test_a_reminder_stands_on_the_first_page_until_it_is_confirmed(
    community: Community, thread: StartedThread
) -> None:
    declare(thread.author, to_year="")
    assert "to be confirmed" not in thread.author.get("/").words
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE interest SET confirmed_until = '2026-01-15 12:00:00'"))
    assert "A declared interest waits to be confirmed" in thread.author.get("/").words
    page = community.stranger().get(page_of_declarations(community, "Paper Boat"))
    assert "Not confirmed since 15 January 2026" in page.words
    thread.author.get("/my/interests").press("It still goes on")
    assert "It is confirmed for a year" in thread.author.words
    assert "to be confirmed" not in thread.author.get("/").words


def test_what_ended_is_noted_once(community: Community, thread: StartedThread) -> None:
    declare(thread.author, to_year="")
    page = thread.author.get("/my/interests")
    again = community.enter(2).get("/my/interests")
    page.press("It has ended", to_year="2031")
    assert "Nothing was changed: write a year" in page.words
    page.press("It has ended", to_year="2025")
    assert "Consulting fees: Novo Nordisk, 2024 to 2025" in page.words
    again.press("It has ended", to_year="2025")
    assert NOTHING_CHANGED in again.words


def test_the_check_tells_of_the_declaration_and_leads_to_the_question(
    community: Community, thread: StartedThread, clinician: Browser, answers: None
) -> None:
    page = clinician.get("/threads/1").press("Check before I post", body=PRAISE)
    assert "/my/interests/asked?company=novo-nordisk" in page.links
    declare(clinician)
    page = clinician.get("/threads/1").press("Check before I post", body=PRAISE)
    assert "You can send it as it is" in page.words
    assert "What you declared is shown with the text." in page.words
