"""Drafts are kept sealed, for their author alone, and of two devices neither overwrites the other."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Engine, select, text, update
from sqlalchemy.orm import Session

from forum.accounts.tables import Account
from forum.discussions.tables import Thread
from forum.drafts import keeping
from forum.drafts.keeping import (
    LONGEST_MARK,
    MOST_DRAFTS,
    KeptDraft,
    NewerDraft,
    TooManyDrafts,
    Words,
    Writing,
)
from forum.drafts.places import Form, Place
from forum.drafts.tables import UnsentDraft
from forum.writing import new_form_key
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.sealing import Vault
from moderation.publishing.worker import sessions_of
from tests.conftest import Clock
from tests.moderation.publishing.together import together

HERE, ELSEWHERE = Place(Form.REPLY, 7), Place(Form.NEW_THREAD, 7)
SENTINEL = "Zebrafinch"
FIRST, SECOND = Words(f"{SENTINEL}, and more"), Words("other words", "a title", "12")


@pytest.fixture
def author(session: Session, clock: Clock) -> int:
    return account(session, clock, "a")


def account(session: Session, clock: Clock, name: str) -> int:
    one = Account(sign_in_digest=name, password_hash="x", role="member", created_at=clock.now)
    session.add(one)
    session.commit()
    return one.id


def keep(session: Session, vault: Vault, clock: Clock, writing: Writing, words: Words = FIRST) -> KeptDraft:
    kept = keeping.save(session, vault, writing, words, clock.forward(seconds=2))
    session.commit()
    return kept


def on_phone(author: int, started_from: str = "") -> Writing:
    return Writing(author, HERE, "phone", started_from)


def on_laptop(author: int, started_from: str = "") -> Writing:
    return Writing(author, HERE, "laptop", started_from)


@pytest.mark.parametrize("words", [FIRST, SECOND])
def test_what_was_kept_is_found_again_in_its_place_only(session, vault, clock, author, words):
    kept = keep(session, vault, clock, on_phone(author), words)
    assert keeping.find(session, vault, author, HERE) == kept
    assert (kept.words, kept.changed_at) == (words, clock.now)
    assert keeping.find(session, vault, author, ELSEWHERE) is None


def test_nobody_else_finds_lists_or_discards_it(session, vault, clock, author):
    kept = keep(session, vault, clock, on_phone(author))
    other = account(session, clock, "b")
    assert keeping.find(session, vault, other, HERE) is None
    assert keeping.own_drafts(session, other) == []
    assert keeping.discard(session, other, kept.draft_id) is None
    assert keeping.discard(session, author, kept.draft_id) == HERE
    assert keeping.find(session, vault, author, HERE) is None


def test_the_same_form_saves_again_and_again(session, vault, clock, author):
    keep(session, vault, clock, on_phone(author))
    kept = keep(session, vault, clock, on_phone(author), SECOND)  # the answer to the first was lost
    assert keeping.find(session, vault, author, HERE) == kept
    assert len(keeping.own_drafts(session, author)) == 1


def test_the_same_words_are_kept_as_they_are(session, vault, clock, author):
    kept = keep(session, vault, clock, on_phone(author))
    assert keep(session, vault, clock, on_laptop(author)).changed_at == kept.changed_at


def test_another_device_goes_on_from_what_it_found(session, vault, clock, author):
    kept = keep(session, vault, clock, on_phone(author))
    keep(session, vault, clock, on_laptop(author, kept.version), SECOND)
    found = keeping.find(session, vault, author, HERE)
    assert found is not None
    assert found.words == SECOND


def test_a_device_that_has_not_seen_the_newest_words_overwrites_nothing(session, vault, clock, author):
    seen = keep(session, vault, clock, on_phone(author))
    newest = keep(session, vault, clock, on_laptop(author, seen.version), SECOND)
    with pytest.raises(NewerDraft) as refused:
        keep(session, vault, clock, Writing(author, HERE, "tab", seen.version), FIRST)
    session.rollback()
    assert refused.value.kept == newest
    assert SENTINEL not in str(refused.value)
    assert keeping.find(session, vault, author, HERE) == newest


def test_two_that_save_at_once_do_not_both_win(engine: Engine, session, vault, clock, author):
    def save(name: str):
        def run() -> str:
            with sessions_of(engine)() as own:
                try:
                    keeping.save(own, vault, Writing(author, HERE, name), Words(f"from {name}"), clock.now)
                    own.commit()
                except NewerDraft:
                    return "refused"
                return "kept"

        return run

    assert sorted(together(save("phone"), save("laptop"))) == ["kept", "refused"]


def test_what_was_sent_leaves_no_draft(session, vault, clock, author):
    kept = keep(session, vault, clock, on_phone(author))
    keep(session, vault, clock, Writing(author, ELSEWHERE, "phone"))
    keeping.forget_sent(session, vault, on_laptop(author, kept.version))
    session.commit()
    assert [line.place for line in keeping.own_drafts(session, author)] == [ELSEWHERE]


def test_sending_an_older_state_leaves_what_another_device_wrote(session, vault, clock, author):
    seen = keep(session, vault, clock, on_phone(author))
    newest = keep(session, vault, clock, on_laptop(author, seen.version), SECOND)
    keeping.forget_sent(session, vault, Writing(author, HERE, "tab", seen.version))
    session.commit()
    assert keeping.find(session, vault, author, HERE) == newest


def test_one_more_than_the_most_is_refused_and_the_others_stay(session, vault, clock, author):
    for number in range(1, MOST_DRAFTS + 1):
        keep(session, vault, clock, Writing(author, Place(Form.REPLY, number), "phone"))
    with pytest.raises(TooManyDrafts):
        keep(session, vault, clock, Writing(author, ELSEWHERE, "phone"))
    session.rollback()
    keep(session, vault, clock, on_phone(author), SECOND)
    assert len(keeping.own_drafts(session, author)) == MOST_DRAFTS


def test_the_list_has_the_newest_first(session, vault, clock, author):
    for number in (3, 1, 2):
        keep(session, vault, clock, Writing(author, Place(Form.EDIT, number), "phone"))
    assert [line.place.number for line in keeping.own_drafts(session, author)] == [2, 1, 3]


@pytest.mark.parametrize(
    "change", [{"place": str(ELSEWHERE)}, {"account_id": "other"}, {"sealed_key": b"damaged"}]
)
def test_an_envelope_in_another_row_or_damaged_is_not_shown_and_not_overwritten(
    session, vault, clock, author, change
):
    other = account(session, clock, "b")
    kept = keep(session, vault, clock, on_phone(author))
    values = {name: other if value == "other" else value for name, value in change.items()}
    session.execute(update(UnsentDraft).values(**values))
    session.commit()
    holder, place = values.get("account_id", author), Place.read(values.get("place", str(HERE)))
    assert place is not None
    assert keeping.find(session, vault, holder, place) is None
    with pytest.raises(BrokenSeal):
        keeping.save(session, vault, Writing(holder, place, "phone", kept.version), SECOND, clock.now)


def test_no_column_and_no_representation_shows_the_words(session, vault, clock, author):
    kept = keep(session, vault, clock, on_phone(author), Words(SENTINEL, SENTINEL))
    stored = session.execute(text("SELECT * FROM unsent_draft")).one()
    assert all(
        SENTINEL.encode() not in bytes(value) for value in stored if isinstance(value, bytes | memoryview)
    )
    assert SENTINEL not in f"{stored!r} {kept!r} {kept.words!r}"


def test_untouched_drafts_are_erased_when_their_time_is_over(session, vault, clock, author):
    keep(session, vault, clock, on_phone(author))
    keep(session, vault, clock, Writing(author, ELSEWHERE, "phone"))
    month = timedelta(days=30)
    assert keeping.erase_old(session, clock.now + month - timedelta(seconds=1), month) == 1
    assert [line.place for line in keeping.own_drafts(session, author)] == [ELSEWHERE]


def test_after_rewrapping_the_newest_key_alone_opens_every_draft(session, vault, clock, author):
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    for number in (1, 2, 3):
        keep(session, Vault([old]), clock, Writing(author, Place(Form.REPLY, number), "phone"))
    last: int | None = 0
    while last is not None:
        last = keeping.rewrap_keys(session, Vault([new, old]), last, most=2)
    for number in (1, 2, 3):
        found = keeping.find(session, Vault([new]), author, Place(Form.REPLY, number))
        assert found is not None
        assert found.words == FIRST


def test_a_query_can_ask_along_whether_there_is_a_draft(session, vault, clock, author):
    now = "'2026-03-01 12:00:00'"
    rows = {
        "document (id, author_id, kind, audience, created_at)": [
            f"({number}, 1, 'any', 'everyone', {now})" for number in (1, 2, 3)
        ],
        "forum_group (id, document_id, sensitivity, audience, created_at)": [
            f"(1, 1, 'ordinary', 'everyone', {now})"
        ],
        "thread (id, group_id, document_id, started_at)": [f"(7, 1, 2, {now})", f"(77, 1, 3, {now})"],
    }
    for table, values in rows.items():
        session.execute(text(f"INSERT INTO {table} VALUES {', '.join(values)}"))  # noqa: S608 - all written here
    keep(session, vault, clock, on_phone(author))
    waits = keeping.draft_exists(author, Form.REPLY, Thread.id)
    assert session.execute(select(Thread.id, waits).order_by(Thread.id)).all() == [(7, True), (77, False)]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("thread:12", Place(Form.REPLY, 12)),
        ("group:3", Place(Form.NEW_THREAD, 3)),
        ("edit:55", Place(Form.EDIT, 55)),
        ("edit:0", None),
        ("edit:99999999999", None),
        ("page:1", None),
        ("thread:12\n", None),
        ("thread:١٢", None),
        ("", None),
        (None, None),
    ],
)
def test_a_place_is_read_strictly_and_written_as_it_was_read(written, place):
    assert Place.read(written) == place
    assert place is None or str(place) == written


def test_words_without_anything_visible_are_empty():
    assert Words(" \n", " ").is_empty
    assert not Words("", "a title").is_empty
    assert not replace(FIRST, quote="1").is_empty


def test_what_a_form_says_of_itself_is_kept_only_as_long_as_our_forms_say_it():
    given = {"place": "thread:7", "submission_key": "k" * 100_000, "started_from": "s" * 100_000}
    writing = Writing.read(given, 1)
    assert writing is not None
    assert (len(writing.form_key), len(writing.started_from)) == (LONGEST_MARK, LONGEST_MARK)
    assert len(new_form_key()) < LONGEST_MARK
