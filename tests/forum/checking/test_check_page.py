"""Check before I post: what would be found, said in place, put right with one click, and stored nowhere."""

import logging
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from forum.screener import answering as answering_module
from forum.screener.answering import answering
from forum.screener.door import path_of
from forum.visitor import Role
from moderation.screening.deadline import Screener
from tests.forum.browsing import Browser
from tests.forum.community import Community
from tests.forum.conftest import StartedThread
from tests.moderation.screening import broken_pipelines

SENTINEL = "Zebrafinch"
FULL = "My daughter Emily is ill since March 3, 2019. Call me on 07700 900123."


def check_reply(browser: Browser, body: str) -> Browser:
    return browser.get("/threads/1").press("Check before I post", body=body)


def rows(community: Community) -> dict[str, int]:
    with community.engine.connect() as connection:
        return {
            table: connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()  # noqa: S608
            for table in inspect(community.engine).get_table_names()
        }


def files(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


# --- what is said ----------------------------------------------------------------------------------


def test_what_would_be_found_is_marked_in_the_text_with_its_reason(
    thread: StartedThread, answers: None
) -> None:
    page = check_reply(thread.author, "My daughter Emily is ill.")
    assert page.status == 200
    assert "One thing has to change first" in page.words
    assert "<mark>Emily<sup" in page.html
    assert "This looks like the name of someone close to you." in page.words
    assert page.value("/threads/1/replies", "body") == "My daughter Emily is ill."


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Is a spacer worth the trouble?", "Nothing was found"),
        ("I live in Chicago.", "You can send it as it is Here you find one friendly suggestion"),
        ("My daughter Emily is ill.", "send it: one click then tells a moderator"),
        (
            "My SSN is 212-45-6789.",
            "One thing has to change first Sent like this, it would come back to you.",
        ),
        ("Use code SKIN20 for 20% off.", "A person would read it first You can send it like this"),
        ("I want to kill myself tonight.", "You matter, and you are not alone"),
    ],
)
def test_each_outcome_is_said_in_calm_words(
    body: str, said: str, thread: StartedThread, answers: None
) -> None:
    assert said in check_reply(thread.author, body).words


def test_somebody_in_a_crisis_is_shown_who_listens_and_no_remark(
    thread: StartedThread, answers: None
) -> None:
    page = check_reply(thread.author, "I want to kill myself tonight.")
    assert "Samaritans" in page.words
    assert "call or text 988" in page.words
    assert 'class="notes"' not in page.html


# --- one click ----------------------------------------------------------------------------------------


def test_a_suggestion_is_used_with_one_click_and_the_text_checked_again(
    thread: StartedThread, answers: None
) -> None:
    page = check_reply(thread.author, FULL)
    page.press("Leave it out, number 1")
    assert page.value("/threads/1/replies", "body") == FULL.replace(" Emily", "")
    assert "Done. This is how it reads now." in page.words
    page.press(
        "Write “in 2019” instead" if "Write “in 2019” instead" in page.words else "Write “2019” instead"
    )
    assert "since 2019" in page.value("/threads/1/replies", "body")


def test_all_suggestions_are_used_with_one_click(thread: StartedThread, answers: None) -> None:
    page = check_reply(thread.author, FULL).press("Use all suggestions")
    body = page.value("/threads/1/replies", "body")
    assert "Emily" not in body
    assert "March" not in body
    assert "07700" not in body


def test_undo_brings_the_words_back_step_by_step(thread: StartedThread, answers: None) -> None:
    page = check_reply(thread.author, FULL)
    page.press("Leave it out, number 1").press("Use all suggestions").press("Undo")
    assert page.value("/threads/1/replies", "body") == FULL.replace(" Emily", "")
    page.press("Undo")
    assert page.value("/threads/1/replies", "body") == FULL
    assert "Your words are back as they were." in page.words
    assert "Undo" not in page.buttons


def test_a_text_that_was_changed_meanwhile_is_rewritten_where_the_words_are_now(
    thread: StartedThread, answers: None
) -> None:
    page = check_reply(thread.author, "My daughter Emily is ill.")
    page.press("Leave it out", body="It is hard. My daughter Emily is ill.")
    assert page.value("/threads/1/replies", "body") == "It is hard. My daughter is ill."


def test_words_that_are_gone_are_not_replaced(thread: StartedThread, answers: None) -> None:
    page = check_reply(thread.author, "My daughter Emily is ill.").press("Leave it out", body="It is hard.")
    assert page.value("/threads/1/replies", "body") == "It is hard."
    assert "You have changed those words meanwhile" in page.words


def test_a_rewrite_that_would_leave_nothing_is_not_made(thread: StartedThread, answers: None) -> None:
    page = thread.author.get("/threads/1")
    token = page.value("/threads/1/replies", "csrf_token")
    data = {"csrf_token": token, "place": "thread:1", "body": "Emily", "use": '["text", 0, "Emily", ""]'}
    answer = page.client.post("/check", data=data).text
    assert "Without those words nothing would be left" in answer
    assert ">\nEmily</textarea>" in answer.replace("\r\n", "\n")


@pytest.mark.parametrize(
    "carried", ["", "[]", "{", "7", '["text", "0", "a", "b"]', '["mood", 0, "a", "b"]', "[" * 5000]
)
def test_a_suggestion_that_nobody_made_changes_nothing(
    carried: str, thread: StartedThread, answers: None
) -> None:
    page = thread.author.get("/threads/1")
    token = page.value("/threads/1/replies", "csrf_token")
    data = {"csrf_token": token, "place": "thread:1", "body": "It helps.", "use": carried, "earlier": carried}
    answer = page.client.post("/check", data=data)
    assert answer.status_code == 200
    assert "It helps." in answer.text


def test_the_text_is_sent_from_the_page_of_the_check(
    thread: StartedThread, community: Community, answers: None
) -> None:
    check_reply(thread.author, "It helps.").press("Send the reply")
    community.screen()
    assert "It helps." in thread.founder.get("/threads/1").words


def test_who_has_read_what_was_found_comes_to_the_one_send_button_next(
    thread: StartedThread, answers: None
) -> None:
    before = thread.author.get("/threads/1").html
    assert before.index('id="writing-answer"') < before.index("Send the reply")  # where scripts put it
    found = check_reply(thread.author, "My daughter Emily is ill since March 3, 2019.")
    offered = [label for label in found.buttons if label.startswith(("Leave it out", "Use all", "Send"))]
    assert offered == ["Leave it out, number 1", "Use all suggestions", "Send the reply"]


def test_enter_in_the_title_sends_and_uses_no_suggestion(thread: StartedThread, answers: None) -> None:
    page = thread.author.get("/groups/1/threads/new")
    page.press("Check before I post", title="Sleepless", body="My daughter Emily is ill.")
    assert any(label.startswith("Leave it out") for label in page.buttons)
    page.enter("writing")
    assert page.address.startswith("/my/texts/")


def test_a_quote_stays_with_the_reply_that_is_checked(thread: StartedThread, answers: None) -> None:
    page = thread.founder.get("/threads/1?quote=opening")
    assert page.value("/threads/1/replies", "quote") == "opening"
    page.press("Check before I post", body="It helps.")
    assert page.value("/threads/1/replies", "quote") == "opening"
    assert "Is it worth the trouble?" in page.words


def test_a_new_thread_is_checked_with_its_title(thread: StartedThread, answers: None) -> None:
    page = thread.author.get("/groups/1/threads/new")
    page.press("Check before I post", title="For my son Jake", body="He is ill.")
    page.press("Leave it out")
    assert page.value("/groups/1/threads", "title") == "For my son"
    assert page.value("/groups/1/threads", "body") == "He is ill."


def test_an_edit_is_checked_and_sent_as_an_edit(
    thread: StartedThread, community: Community, answers: None
) -> None:
    page = thread.author.get(f"/my/texts/{thread.revision_id}/edit")
    page.press("Check before I post", title="Does a spacer help?", body="It does.").press("Send it again")
    community.screen()
    assert "It does." in thread.founder.get("/threads/1").words


# --- where, and by whom ----------------------------------------------------------------------------------


def test_the_rules_of_a_rare_group_hold_whatever_the_form_says(
    thread: StartedThread, community: Community, answers: None
) -> None:
    group_id = community.found_group(thread.founder, "A rare one", sensitivity="rare")
    page = thread.author.get(f"/groups/{group_id}/threads/new")
    written = {"title": "Diagnosis", "body": "I was diagnosed in May 2019."}
    page.press("Check before I post", sensitivity="ordinary", role="moderator", **written)
    assert "has to change first" in page.words
    page.get("/groups/1/threads/new").press("Check before I post", **written)
    assert "You can send it as it is" in page.words


def test_a_clinician_is_checked_as_a_clinician(
    thread: StartedThread, community: Community, answers: None
) -> None:
    body = "As I told you in clinic last Tuesday, your potassium was a bit high."
    clinician = community.join("Dr Osei", Role.CLINICIAN)
    assert "A person would read it first" in check_reply(clinician, body).words


@pytest.mark.parametrize(
    ("place", "status"),
    [
        ("", 404),
        ("thread:1 OR 1", 404),
        ("thread:999", 404),
        ("group:999", 404),
        ("edit:999", 404),
        ("edit:4", 404),  # somebody else's text
        ("edit:1", 404),  # a name
        ("thread:99999999999999999999", 404),
    ],
)
def test_a_place_that_is_not_there_or_not_ours_is_refused(
    place: str, status: int, thread: StartedThread, answers: None
) -> None:
    page = thread.founder.get("/threads/1")
    token = page.value("/threads/1/replies", "csrf_token")
    answer = page.client.post("/check", data={"csrf_token": token, "place": place, "body": "It helps."})
    assert answer.status_code == status


def test_a_group_for_members_is_closed_to_others_here_too(
    thread: StartedThread, community: Community, answers: None
) -> None:
    group_id = community.found_group(thread.founder, "Among us", audience="members")
    token = thread.author.get("/threads/1").value("/threads/1/replies", "csrf_token")
    data = {"csrf_token": token, "place": f"group:{group_id}", "title": "Hello", "body": "It helps."}
    assert thread.author.client.post("/check", data=data).status_code == 403


def test_a_members_thread_answers_others_alike_whether_or_not_it_is_published(
    thread: StartedThread, community: Community, answers: None
) -> None:
    community.found_group(thread.founder, "Among us", audience="members")
    community.start_thread(thread.founder, 2, "Nights", "How do you sleep?")
    token = thread.author.get("/threads/1").value("/threads/1/replies", "csrf_token")

    def asked() -> int:
        data = {"csrf_token": token, "place": "thread:2", "body": "It helps."}
        return thread.author.client.post("/check", data=data).status_code

    assert asked() == 403
    thread.founder.get("/threads/2").send("/withdraw")
    assert thread.founder.get("/threads/2").status == 404
    assert asked() == 403


def test_a_stranger_is_asked_to_sign_in_and_keeps_the_text(thread: StartedThread, answers: None) -> None:
    page = thread.author.get("/threads/1")
    page.forget_session().press("Check before I post", body=f"{SENTINEL} is ill.")
    assert "Sign in" in page.words
    assert SENTINEL in page.html


# --- when it does not work ----------------------------------------------------------------------------------


def test_without_a_screener_the_text_is_kept_and_can_be_sent(thread: StartedThread) -> None:
    page = check_reply(thread.author, "My daughter Emily is ill.")
    assert page.status == 200
    assert "The check is not available just now You can send your text all the same" in page.words
    assert page.value("/threads/1/replies", "body") == "My daughter Emily is ill."


def test_while_the_models_load_it_is_too_early_and_nothing_is_lost(
    thread: StartedThread, tmp_path: Path
) -> None:
    with Screener(load=broken_pipelines.never_loads) as loading, answering(loading, path_of(tmp_path)):
        page = check_reply(thread.author, "It helps.")
    assert "The check is not ready yet It is still starting." in page.words
    assert "nothing you wrote is lost" in page.words
    assert page.value("/threads/1/replies", "body") == "It helps."


def test_a_busy_screener_says_so(
    thread: StartedThread, screener: Screener, answers: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering_module, "PATIENCE_SECONDS", 0.1)
    taken = screener._places.take()
    try:
        page = check_reply(thread.author, "It helps.")
    finally:
        screener._places.give_back(taken)
    assert "The check is busy just now" in page.words
    assert page.value("/threads/1/replies", "body") == "It helps."


@pytest.mark.parametrize(
    ("body", "said"), [("", "Write something first"), ("a" * 10_001, "up to 10,000 fit")]
)
def test_a_text_that_could_not_be_sent_is_not_checked_and_not_lost(
    body: str, said: str, thread: StartedThread, answers: None
) -> None:
    page = check_reply(thread.author, body)
    assert page.status == 422
    assert said in page.words
    assert page.value("/threads/1/replies", "body") == body


def test_who_checks_too_often_keeps_the_text(thread: StartedThread, make_community, sqlite_url: str) -> None:
    hasty = make_community(sqlite_url, LIMIT_CHECKING="1 per minute").enter(2)
    check_reply(hasty, "It helps.")
    page = check_reply(hasty, f"{SENTINEL} helps.")
    assert page.status == 429
    assert "A little too fast" in page.words
    assert page.value("/threads/1/replies", "body") == f"{SENTINEL} helps."


# --- nothing is kept ------------------------------------------------------------------------


def test_a_check_stores_nothing(
    thread: StartedThread,
    community: Community,
    answers: None,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    page = thread.author.get("/groups/1/threads/new")
    before = rows(community)
    sentence = f"{SENTINEL} said: my daughter Emily is ill. Call me on 07700 900123. I want to kill myself."
    page.press("Check before I post", title=f"About {SENTINEL}", body=sentence)
    page.press("Use all suggestions").press("Undo").press("Leave it out")
    page.press("Check before I post", body=SENTINEL + "a" * 10_000)
    assert page.status == 422
    assert rows(community) == before
    found = files(tmp_path)
    assert found
    assert [file for file, content in found.items() if SENTINEL.encode() in content] == []
    said = capfd.readouterr()
    assert SENTINEL not in said.out + said.err + caplog.text
    assert page.response.headers["Cache-Control"] == "no-store"
    for cookie in page.client._cookies.values():
        assert SENTINEL not in str(cookie)


# --- below the text, for who has scripts -----------------------------------------------------


def test_htmx_gets_the_answer_alone_and_the_text_to_put_into_the_form(
    thread: StartedThread, answers: None
) -> None:
    page = thread.author.get("/threads/1")
    token = page.value("/threads/1/replies", "csrf_token")
    data = {"csrf_token": token, "place": "thread:1", "body": "My daughter Emily is ill."}
    htmx = {"HX-Request": "true"}
    piece = page.client.post("/check", data=data, headers=htmx).text
    assert "<html" not in piece
    assert "data-into" not in piece
    used = {**data, "use": '["text", 12, "Emily", ""]'}
    assert (
        'data-into="body" value="My daughter is ill."'
        in page.client.post("/check", data=used, headers=htmx).text
    )
