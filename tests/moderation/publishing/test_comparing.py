"""What stands or waits somewhere is not published a second time unseen, and no word is kept for it."""

import sqlite3

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from moderation.publishing import comparing, worker
from moderation.publishing.comparing import kept_fingerprint, key_of_fingerprints, nearest_to
from moderation.publishing.database import open_engine
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import CLEARED, PENDING, REJECTED, WITH_AUTHOR, WITH_MODERATOR
from moderation.publishing.worker import ScreeningWork
from moderation.review import deciding
from moderation.screening import Kind, Submission, Verdict
from moderation.screening.likeness import KEPT, fingerprint
from moderation.screening.passage import Detector
from moderation.screening.pipeline import Pipeline
from tests.conftest import Clock
from tests.moderation.publishing import scripted
from tests.moderation.publishing.small_site import AUTHOR, LEASE, RETENTION, SOMEBODY_ELSE, SmallSite
from tests.moderation.publishing.together import together

DIGEST_KEY = "a digest key for tests only, long enough"
SAID = (
    "I tried this herbal tea for three weeks and my sugar went down so much that the nurse asked what I did,"
    " so order yours while they have any left and tell them who sent you."
)
AGAIN = SAID.replace("three weeks", "nine weeks").replace("nurse", "doctor")
SOMETHING_ELSE = (
    "My daughter starts school after the summer and I wonder how you explain the inhaler to a teacher"
    " who has never seen an attack and has thirty other children to look after."
)


class ComparingSite(SmallSite):
    """The small site with a pipeline that only compares, after what the text asks for itself."""

    may_repeat: frozenset[str] = frozenset()

    @property
    def work(self) -> ScreeningWork:
        work = super().work
        return ScreeningWork(
            work.sessions,
            work.vault,
            compare_and_obey,
            LEASE,
            self.clock,
            digest_key=DIGEST_KEY,
            may_repeat=self.may_repeat,
        )

    def kinds(self, revision_id: int) -> set[Kind]:
        return {remark.kind for remark in self.own_text(revision_id, self.author_of(revision_id)).remarks}

    def author_of(self, revision_id: int) -> int:
        with self.engine.connect() as connection:
            return int(
                connection.execute(
                    text(
                        "SELECT author_id FROM document JOIN revision ON document.id = document_id"
                        " WHERE revision.id = :id"
                    ),
                    {"id": revision_id},
                ).scalar_one()
            )

    def numbers(self, revision_id: int) -> tuple[int, ...]:
        with self.transaction() as session:
            return kept_fingerprint(session, revision_id)

    def insert(self, number: int, revision_ids: list[int]) -> None:
        with self.engine.begin() as connection:
            connection.execute(
                text("INSERT INTO fingerprint (number, revision_id) VALUES (:number, :revision)"),
                [{"number": number, "revision": one} for one in revision_ids],
            )

    def how_many(self) -> int:
        with self.engine.connect() as connection:
            return int(connection.execute(text("SELECT count(*) FROM fingerprint")).scalar_one())


def compare_and_obey(submission: Submission) -> Verdict:
    compared = Pipeline((), (Detector("none", lambda _: ()),)).screen(submission)
    return Verdict.of((*compared.findings, *scripted.screen(submission).findings))


@pytest.fixture
def site(site: SmallSite) -> ComparingSite:
    return ComparingSite(site.engine, site.vault, site.clock)


@pytest.mark.parametrize("author", [AUTHOR, SOMEBODY_ELSE])
@pytest.mark.parametrize("again", [SAID, AGAIN, SAID.upper()], ids=["the same", "nearly", "louder"])
def test_what_is_published_is_held_when_it_comes_again(site: ComparingSite, author: int, again: str) -> None:
    first = site.screened(SAID)
    second = site.screened(again, author=author)
    assert site.standing(first.revision_id) == CLEARED
    assert site.standing(second.revision_id) == WITH_MODERATOR
    assert site.kinds(second.revision_id) == {Kind.COPIED_TEXT}


@pytest.mark.parametrize("other", [SOMETHING_ELSE, f"> {SAID}\n\nWho sent you this?"])
def test_another_text_and_a_quotation_are_published(site: ComparingSite, other: str) -> None:
    site.screened(SAID)
    assert site.standing(site.screened(other).revision_id) == CLEARED


def test_thanks_are_said_as_often_as_anybody_likes(site: ComparingSite) -> None:
    for author in (AUTHOR, AUTHOR, SOMEBODY_ELSE):
        thanks = site.screened("Thank you so much everybody", author=author)
        assert site.standing(thanks.revision_id) == CLEARED


def test_spam_in_five_threads_is_seen_though_none_is_published_yet(site: ComparingSite) -> None:
    receipts = [site.post(f"[hold] {SAID}", author=10 + number) for number in range(5)]
    site.work.sweep()
    kinds = [site.kinds(one.revision_id) for one in receipts]
    assert kinds == [{Kind.PROMOTION}, *[{Kind.PROMOTION, Kind.COPIED_TEXT}] * 4]


def test_one_at_most_of_two_that_are_screened_at_once_is_published(site: ComparingSite) -> None:
    for round_ in range(4):
        said = " ".join(f"{word}{'x' * round_}" for word in SAID.split())
        one, other = site.post(said), site.post(said, author=SOMEBODY_ELSE)
        together(lambda r=one: site.screen(r.revision_id), lambda r=other: site.screen(r.revision_id))
        site.clock.forward(minutes=1)
        site.work.sweep()
        standings = [site.standing(receipt.revision_id) for receipt in (one, other)]
        assert WITH_MODERATOR in standings
        assert set(standings) <= {WITH_MODERATOR, CLEARED}


@pytest.mark.parametrize("mark", ["[hold]", "[revise]"])
def test_what_waits_counts_like_what_is_published(site: ComparingSite, mark: str) -> None:
    first = site.screened(f"{mark} {SAID}")
    assert site.standing(first.revision_id) in (WITH_MODERATOR, WITH_AUTHOR)
    assert Kind.COPIED_TEXT in site.kinds(site.screened(SAID, author=SOMEBODY_ELSE).revision_id)


def test_what_a_moderator_turned_down_does_not_come_in_by_another_door(site: ComparingSite) -> None:
    first = site.screened(f"[hold] {SAID}")
    site.decides(deciding.reject, first.revision_id)
    assert site.standing(first.revision_id) == REJECTED
    assert Kind.COPIED_TEXT in site.kinds(site.screened(SAID, author=SOMEBODY_ELSE).revision_id)


def test_order_does_not_matter_among_many_other_texts(site: ComparingSite) -> None:
    said = [" ".join(f"{word}{letter * 3}" for word in SAID.split()) for letter in "abcdefg"]
    for one in said:
        assert site.standing(site.screened(one).revision_id) == CLEARED
    for one in reversed(said):
        assert Kind.COPIED_TEXT in site.kinds(site.screened(one).revision_id)


# --- whoever said it first ----------------------------------------------------------------------------


def test_an_edit_is_not_compared_with_what_it_replaces(site: ComparingSite) -> None:
    post = site.screened(SAID)
    edit = site.edit(post.document_id, AGAIN)
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == CLEARED


def test_who_said_it_first_edits_freely_though_others_have_copied_it(site: ComparingSite) -> None:
    post = site.screened(SAID)
    copy = site.screened(SAID, author=SOMEBODY_ELSE)
    edit = site.edit(post.document_id, AGAIN)
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == CLEARED
    again = site.edit(copy.document_id, AGAIN, author=SOMEBODY_ELSE)
    site.screen(again.revision_id)
    assert site.standing(again.revision_id) == WITH_MODERATOR


def test_what_a_moderator_let_stand_may_be_edited(site: ComparingSite) -> None:
    site.screened(SAID)
    copy = site.screened(SAID, author=SOMEBODY_ELSE)
    site.decides(deciding.publish_as_it_is, copy.revision_id)
    edit = site.edit(copy.document_id, AGAIN, author=SOMEBODY_ELSE)
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == CLEARED


def test_an_old_harmless_post_cannot_become_a_copy(site: ComparingSite) -> None:
    post = site.screened(SOMETHING_ELSE, author=SOMEBODY_ELSE)
    site.screened(SAID)
    edit = site.edit(post.document_id, SAID, author=SOMEBODY_ELSE)
    site.screen(edit.revision_id)
    assert site.kinds(edit.revision_id) == {Kind.COPIED_TEXT}


def test_a_text_that_was_taken_back_may_be_sent_where_it_belongs(site: ComparingSite) -> None:
    post = site.screened(SAID)
    site.withdraw(post.document_id)
    assert site.standing(site.screened(SAID).revision_id) == CLEARED


def test_kinds_that_may_repeat_are_neither_kept_nor_compared(site: ComparingSite) -> None:
    site.may_repeat = frozenset({"group_rules"})
    site.screened(SAID, kind="group_rules")
    assert site.how_many() == 0
    site.screened(SAID, kind="reply")
    assert site.standing(site.screened(AGAIN, kind="group_rules").revision_id) == CLEARED


# --- it fails closed -----------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["keep_fingerprint", "nearest_to"])
def test_a_look_up_that_fails_holds_the_text(
    site: ComparingSite, monkeypatch: pytest.MonkeyPatch, step: str, capfd: pytest.CaptureFixture[str]
) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise RuntimeError(SAID)

    monkeypatch.setattr(worker, step, breaks)
    receipt = site.screened(SAID)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    (remark,) = site.own_text(receipt.revision_id).remarks
    assert (remark.kind, remark.detector) == (Kind.SCREENING_FAILED, "copies")
    printed = capfd.readouterr()
    assert "herbal" not in printed.out + printed.err
    assert "RuntimeError" in printed.out + printed.err


def test_a_missing_table_holds_the_text(site: ComparingSite) -> None:
    with site.engine.begin() as connection:
        connection.execute(text("ALTER TABLE fingerprint RENAME TO elsewhere"))
    receipt = site.screened(SAID)
    assert site.kinds(receipt.revision_id) == {Kind.SCREENING_FAILED}


def test_a_second_try_keeps_the_same_numbers_once(
    site: ComparingSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(scripted, "screen", lambda _: 1 / 0)
        receipt = site.post(SAID)
        with pytest.raises(ZeroDivisionError):
            site.screen(receipt.revision_id)
    numbers = site.numbers(receipt.revision_id)
    assert site.standing(receipt.revision_id) == PENDING
    site.clock.forward(minutes=1)
    site.screen(receipt.revision_id)
    assert site.standing(receipt.revision_id) == CLEARED
    assert site.numbers(receipt.revision_id) == numbers
    assert len(numbers) == KEPT


def test_a_common_phrase_hides_no_copy(site: ComparingSite) -> None:
    """More texts share a number than a look-up reads, and what was copied is older than all of them."""
    first = site.screened(SAID)
    fillers = [site.post("filler").revision_id for _ in range(comparing.NEWEST_OF_A_NUMBER + 5)]
    for number in site.numbers(first.revision_id)[:8]:
        site.insert(number, fillers)
    assert Kind.COPIED_TEXT in site.kinds(site.screened(SAID, author=SOMEBODY_ELSE).revision_id)


# --- nothing to read, and nothing that outlives its text ---------------------------------------------------


def test_a_fingerprint_is_numbers_under_a_key_and_no_word_is_stored(site: ComparingSite) -> None:
    site.screened(f"[hold] {SAID}")
    with site.engine.connect() as connection:
        rows = connection.execute(text("SELECT * FROM fingerprint")).all()
        assert {type(value) for row in rows for value in row} == {int}
        for table in set(inspect(site.engine).get_table_names()) - {"alembic_version"}:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608
                assert "herbal" not in str([*row])
    other = fingerprint(f"[hold] {SAID}", key_of_fingerprints("another digest key, long enough too"))
    assert not set(other) & {row.number for row in rows}


def leaves(site: ComparingSite, revision_id: int) -> bool:
    """Whether nothing is left of a text's fingerprint."""
    return site.numbers(revision_id) == ()


def test_numbers_stay_with_a_text_and_go_when_its_author_takes_it_down(site: ComparingSite) -> None:
    for said in (SAID, f"[hold] {SOMETHING_ELSE}"):
        post = site.screened(said)
        assert len(site.numbers(post.revision_id)) == KEPT
        site.withdraw(post.document_id)
        assert leaves(site, post.revision_id)


def test_numbers_go_when_a_newer_version_takes_the_place(site: ComparingSite) -> None:
    post = site.screened(SAID)
    edit = site.edit(post.document_id, SOMETHING_ELSE)
    assert not leaves(site, post.revision_id)  # readers still see it
    site.screen(edit.revision_id)
    assert leaves(site, post.revision_id)
    assert not leaves(site, edit.revision_id)


@pytest.mark.parametrize("rejects", [True, False], ids=["rejected", "returned"])
def test_numbers_go_when_the_text_is_erased(site: ComparingSite, rejects: bool) -> None:
    held = site.screened(f"{'[hold]' if rejects else '[revise]'} {SAID}")
    if rejects:
        site.decides(deciding.reject, held.revision_id)
    assert not leaves(site, held.revision_id)
    site.clock.now += RETENTION
    assert site.work.erase(RETENTION) == 1
    assert site.how_many() == 0


def test_a_text_that_is_taken_down_by_a_moderator_counts_while_it_waits(site: ComparingSite) -> None:
    post = site.screened(SAID)
    site.decides(deciding.take_down, post.revision_id)
    assert not leaves(site, post.revision_id)


def test_a_text_that_was_taken_back_meanwhile_leaves_no_number(site: ComparingSite) -> None:
    receipt = site.post(SAID)

    def take_back_first(*given: object, **more: object) -> object:
        site.withdraw(receipt.document_id)
        return comparing.keep_fingerprint(*given, **more)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(worker, "keep_fingerprint", take_back_first)
        assert not site.screen(receipt.revision_id)
    assert site.how_many() == 0


def test_a_connection_that_ignores_foreign_keys_forgets_too(
    sqlite_url: str, vault: Vault, clock: Clock
) -> None:
    """Only SQLite lets whoever may write ignore them."""
    site = ComparingSite(open_engine(sqlite_url), vault, clock)
    receipt = site.screened(f"[hold] {SAID}")
    with sqlite3.connect(str(site.engine.url.database)) as shell:
        shell.execute(
            "UPDATE revision SET status = 'withdrawn', turn = NULL WHERE id = ?", (receipt.revision_id,)
        )
    assert site.how_many() == 0


@pytest.mark.parametrize("number", ["'herbal tea'", "-1", "281474976710656", "NULL"])
def test_the_database_refuses_what_is_no_hash(site: ComparingSite, number: str) -> None:
    receipt = site.post(SAID)
    insert = f"INSERT INTO fingerprint (number, revision_id) VALUES ({number}, {receipt.revision_id})"  # noqa: S608
    with site.engine.connect() as connection, pytest.raises(DatabaseError):
        connection.execute(text(insert))


def test_the_database_refuses_numbers_of_a_text_that_is_gone(site: ComparingSite) -> None:
    receipt = site.post(SAID)
    site.insert(7, [receipt.revision_id])
    site.withdraw(receipt.document_id)
    with pytest.raises(DatabaseError):
        site.insert(7, [receipt.revision_id])


def test_a_look_up_shows_no_number_and_finds_nothing_for_a_short_text(site: ComparingSite) -> None:
    first = site.screened(SAID)
    own = site.numbers(first.revision_id)
    with site.transaction() as session:
        assert nearest_to(session, 10**6, 10**6, ()) == []
        (near,) = nearest_to(session, 10**6, 10**6, own)
    assert (near.revision_id, near.document_id, near.fingerprint) == (
        first.revision_id,
        first.document_id,
        own,
    )
    assert str(own[0]) not in repr(near)
