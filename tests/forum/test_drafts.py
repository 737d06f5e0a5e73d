"""Previews and drafts as people meet them, without scripts and with htmx."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from forum.drafts.keeping import MOST_DRAFTS
from forum.visitor import Role
from moderation.publishing.database import utc_now
from tests.forum.browsing import Browser
from tests.forum.community import Community

SENTINEL = "Zebrafinch"
WORDS = f"{SENTINEL} and *some* thoughts on spacers."
NEW_THREAD = "/groups/1/threads/new"
HTMX = {"HX-Request": "true"}


def edit_page(thread) -> str:
    return f"/my/texts/{thread.revision_id}/edit"


def press(browser: Browser, button: str, **typed: str) -> Browser:
    return browser.press({"/preview": "Preview", "/drafts": "Save for later"}[button], **typed)


def piece(browser: Browser, action: str, button: str, **typed: str):
    """What htmx would get for the same button."""
    form = browser.form(action)
    headers = {**HTMX, "Sec-Fetch-Site": "same-origin", "Referer": "http://localhost/"}
    return browser.client.post(button, data={**dict(form.fields), **typed}, headers=headers)


def drafts(community: Community) -> int:
    with community.engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM unsent_draft")).scalar_one())


# Preview


def test_a_preview_is_the_real_rendering_and_stores_nothing(community, thread):
    author = thread.author.get(NEW_THREAD)
    shown = press(author, "/preview", title="Spacers?", body=WORDS)
    assert shown.status == 200
    assert f"<p>{SENTINEL} and <em>some</em> thoughts on spacers.</p>" in shown.html
    assert drafts(community) == 0
    with community.engine.connect() as connection:
        assert connection.execute(text("SELECT max(id) FROM revision")).scalar_one() == thread.revision_id
    for name, value in (("title", "Spacers?"), ("body", WORDS)):
        assert shown.value("/groups/1/threads", name) == value


def test_what_was_previewed_can_be_sent_from_there(community, thread):
    shown = press(thread.author.get(NEW_THREAD), "/preview", title="Spacers?", body=WORDS)
    shown.send("/groups/1/threads")
    community.screen()
    assert SENTINEL in community.stranger().get("/threads/2").words


@pytest.mark.parametrize(("typed", "said"), [("", "the text is empty"), ("x" * 10_001, "up to 10,000 fit")])
def test_what_could_not_be_sent_is_not_previewed_and_stays(thread, typed, said):
    shown = press(thread.author.get(NEW_THREAD), "/preview", title="Spacers?", body=typed)
    assert shown.status == 422
    assert said in shown.words
    assert shown.value("/groups/1/threads", "body") == typed


def test_htmx_gets_the_preview_alone(thread):
    author = thread.author.get(NEW_THREAD)
    answer = piece(author, "/groups/1/threads", "/preview", title="Spacers?", body=WORDS)
    assert "<em>some</em>" in answer.text
    assert "<html" not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert piece(author, "/groups/1/threads", "/preview", title="Spacers?", body="").status_code == 422


def test_markup_in_a_preview_is_as_harmless_as_anywhere(thread):
    author = thread.author.get(NEW_THREAD)
    answer = piece(author, "/groups/1/threads", "/preview", title="<b>T</b>", body="<script>x</script>")
    assert "<script" not in answer.text
    assert "<b>" not in answer.text


# Keeping a draft


@pytest.mark.parametrize("form", ["new thread", "edit"])
def test_a_saved_draft_is_found_again_on_another_device_and_sent(community, thread, form):
    page, action = (NEW_THREAD, "/groups/1/threads") if form == "new thread" else (edit_page(thread), "/edit")
    author = thread.author.get(page)
    author = press(author, "/drafts", title="Spacers?", body=WORDS)
    assert author.address == "/my/drafts"
    assert "Your draft is kept" in author.words
    laptop = community.sign_in("Paper Boat").get(page)
    assert "We kept what you began on" in laptop.words
    assert (laptop.value(action, "title"), laptop.value(action, "body")) == ("Spacers?", WORDS)
    laptop.send(action)
    community.screen()
    assert SENTINEL in community.stranger().get("/threads/2" if form == "new thread" else "/threads/1").words
    assert drafts(community) == 0
    assert "We kept" not in laptop.get(NEW_THREAD).words


def test_a_draft_can_be_thrown_away_from_its_form_and_from_the_list(community, thread):
    for page in (NEW_THREAD, "/my/drafts"):
        author = press(thread.author.get(NEW_THREAD), "/drafts", title="", body=WORDS)
        discard = next(one.action for one in author.get(page)._page.forms if "/discard" in one.action)
        author = author.send(discard)
        assert author.address == page
        assert "thrown away" in author.words
        assert drafts(community) == 0


def test_the_list_says_where_and_opens_the_words_on_their_own_page(community, thread):
    author = press(thread.author.get(NEW_THREAD), "/drafts", title="Spacers?", body=WORDS)
    author = press(author.get(edit_page(thread)), "/drafts", body=WORDS)
    listed = author.get("/my/drafts")
    assert "A new thread in “Asthma”" in listed.words
    assert "A change to your thread in “Does a spacer help?”" in listed.words
    assert SENTINEL not in listed.html
    assert NEW_THREAD in listed.links
    opened = author.get(next(link for link in listed.links if link.startswith("/my/drafts/")))
    assert SENTINEL in opened.words


def test_other_peoples_drafts_are_not_found(community, thread):
    press(thread.author.get(NEW_THREAD), "/drafts", title="", body=WORDS)
    for other in (community.join("Night Owl"), community.join("Open Window", Role.MODERATOR)):
        assert other.get("/my/drafts/1").status == 404
        assert SENTINEL not in other.get(NEW_THREAD).html
        assert "A new thread" not in other.get("/my/drafts").words
        token = other.value("/sign-out", "csrf_token")
        answer = other.client.post("/drafts/1/discard", data={"csrf_token": token})
        assert answer.status_code == 404
    assert drafts(community) == 1


def test_strangers_keep_and_see_nothing(community, thread):
    stranger = community.stranger()
    assert stranger.get("/my/drafts").address == "/sign-in"
    assert stranger.client.post("/drafts", data={"place": "group:1", "body": WORDS}).status_code == 401
    assert drafts(community) == 0


def test_a_form_that_names_no_place_is_refused(thread):
    author = thread.author.get(NEW_THREAD)
    assert piece(author, "/groups/1/threads", "/drafts", place="nowhere", body=WORDS).status_code == 400


def test_an_empty_form_never_takes_the_place_of_what_is_kept(community, thread):
    author = press(thread.author.get(NEW_THREAD), "/drafts", title="", body=WORDS)
    author = press(author.get(NEW_THREAD), "/drafts", title=" ", body="\n")
    assert "nothing to keep yet" in author.words
    assert author.get(NEW_THREAD).value("/groups/1/threads", "body") == WORDS


def test_a_text_that_is_too_long_is_not_saved_and_stays(community, thread):
    author = press(thread.author.get(NEW_THREAD), "/drafts", title="", body="x" * 10_001)
    assert author.status == 422
    assert "Not saved" in author.words
    assert author.value("/groups/1/threads", "body") == "x" * 10_001
    assert drafts(community) == 0


def test_one_draft_too_many_is_refused_with_the_words_still_there(community, thread):
    author = thread.author.get(NEW_THREAD)
    for number in range(1, MOST_DRAFTS + 1):
        piece(author, "/groups/1/threads", "/drafts", place=f"thread:{number}", body=WORDS)
    refused = press(author, "/drafts", title="One more", body=WORDS)
    assert refused.status == 409
    assert f"you keep {MOST_DRAFTS} drafts already" in refused.words
    assert refused.value("/groups/1/threads", "body") == WORDS
    assert f"You keep {MOST_DRAFTS} drafts, and that is the most" in author.get("/my/drafts").words


# While typing


def test_saving_while_typing_answers_with_the_time_and_the_mark_to_go_on_from(community, thread):
    author = thread.author.get(NEW_THREAD)
    first = piece(author, "/groups/1/threads", "/drafts", title="", body="a")
    assert "Saved " in first.text
    mark = first.text.split('name="started_from" value="')[1].split('"')[0]
    second = piece(author, "/groups/1/threads", "/drafts", title="", body="ab", started_from=mark)
    assert "Saved " in second.text
    assert "HX-Reswap" not in second.headers
    told = second.text.split('name="told" value="')[1].split('"')[0]
    third = piece(author, "/groups/1/threads", "/drafts", title="", body="ab", told=told)
    assert third.headers["HX-Reswap"] == "none"
    assert author.get(NEW_THREAD).value("/groups/1/threads", "body") == "ab"
    assert drafts(community) == 1


def test_a_saving_that_comes_after_the_text_was_sent_brings_nothing_back(community, thread):
    author = thread.author.get(NEW_THREAD)
    author.send_only("/groups/1/threads", title="Spacers?", body=WORDS)
    late = piece(author, "/groups/1/threads", "/drafts", title="Spacers?", body=WORDS)
    assert "has been sent" in late.text
    assert drafts(community) == 0


# Two devices


def two_devices(community, thread) -> Browser:
    """A page that was opened before another device saved."""
    phone = thread.author.get(NEW_THREAD)
    laptop = community.sign_in("Paper Boat").get(NEW_THREAD)
    press(laptop, "/drafts", title="", body="from the laptop")
    return phone


def test_of_two_devices_neither_overwrites_the_other_unseen(community, thread):
    phone = two_devices(community, thread)
    told = piece(phone, "/groups/1/threads", "/drafts", title="", body="from the phone")
    assert told.status_code == 422
    assert "Neither is lost" in told.text
    both = press(phone, "/drafts", title="", body="from the phone")
    assert both.status == 409
    assert "from the laptop" in both.words
    assert both.value("/groups/1/threads", "body") == "from the phone"
    assert both.get(NEW_THREAD).value("/groups/1/threads", "body") == "from the laptop"


def test_who_has_seen_both_versions_decides(community, thread):
    phone = two_devices(community, thread)
    both = press(phone, "/drafts", title="", body="from the phone")
    press(both, "/drafts")
    assert phone.get(NEW_THREAD).value("/groups/1/threads", "body") == "from the phone"


def test_sending_from_one_device_leaves_the_newer_words_of_the_other(community, thread):
    phone = two_devices(community, thread)
    phone.send("/groups/1/threads", title="Spacers?", body="Do you use one every day?")
    assert phone.get(NEW_THREAD).value("/groups/1/threads", "body") == "from the laptop"


# Where the words lie, and how long


def test_no_file_holds_the_words_of_a_draft(community, thread, tmp_path):
    press(thread.author.get(NEW_THREAD), "/drafts", title=SENTINEL, body=WORDS)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.name.startswith("openward.db") for file in files)
    assert [file.name for file in files if SENTINEL.encode() in file.read_bytes()] == []
    assert drafts(community) == 1


def test_the_screeners_round_erases_drafts_that_nobody_touches(community, thread):
    from forum.screener.__main__ import ERASERS
    from moderation.publishing.worker import ScreeningWork

    press(thread.author.get(NEW_THREAD), "/drafts", title="", body=WORDS)
    month = timedelta(days=30)

    def erase(now) -> int:
        one = community.work
        return ScreeningWork(one.sessions, one.vault, one.screen, one.lease, lambda: now, ERASERS).erase(
            month
        )

    assert erase(utc_now() + month - timedelta(minutes=1)) == 0
    assert erase(utc_now() + month + timedelta(minutes=1)) == 1
    assert drafts(community) == 0


def test_a_draft_whose_seal_is_broken_stops_no_form_and_is_not_overwritten(community, thread):
    press(thread.author.get(NEW_THREAD), "/drafts", title="", body=WORDS)
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE unsent_draft SET sealed_key = :bad"), {"bad": b"damaged"})
    author = thread.author.get(NEW_THREAD)
    assert author.status == 200
    refused = press(author, "/drafts", title="", body="other words")
    assert refused.status == 409
    assert "cannot be opened" in refused.words
    assert author.get("/my/drafts/1").status == 500
    assert author.get("/my/drafts").status == 200
