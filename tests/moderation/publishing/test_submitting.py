"""Text comes in once, sealed and pending, and is never lost or taken for another's."""

import subprocess
import sys

import pytest
from sqlalchemy import func, select

from moderation.publishing.draft import Draft
from moderation.publishing.errors import FormUsedBefore, NoSuchText, NotYours, UnacceptableText
from moderation.publishing.moves import By
from moderation.publishing.statuses import (
    CLEARED,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Actor,
)
from moderation.publishing.submitting import Author, Receipt, submit
from moderation.publishing.tables import Decision, Document, Revision
from moderation.review import deciding
from moderation.screening import Role, Sensitivity
from tests.databases import SEAL_KEY
from tests.moderation.publishing.small_site import AUTHOR, SOMEBODY_ELSE, SmallSite
from tests.moderation.publishing.together import together


def count(site: SmallSite, table: type) -> int:
    with site.transaction() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_a_submitted_text_is_sealed_pending_and_nobodys_to_read(site: SmallSite) -> None:
    receipt = site.post("a text", "a title")
    assert site.standing(receipt.revision_id) == PENDING
    assert site.published_body(receipt.document_id) is None
    assert site.own_text(receipt.revision_id).draft == Draft("a text", "a title")
    assert site.acts(receipt.revision_id) == [Act.SUBMIT]


def test_a_text_keeps_the_role_and_the_rules_it_was_written_under(site: SmallSite) -> None:
    with site.transaction() as session:
        receipt = submit(
            session,
            site.vault,
            Draft("text"),
            Author(AUTHOR, Role.CLINICIAN),
            kind="reply",
            submission_key="k",
            now=site.clock(),
            sensitivity=Sensitivity.RARE,
            floor=100,
        )
    row = site.row(receipt.revision_id)
    assert (row.author_role, row.sensitivity, row.floor) == ("clinician", "rare", 100)


def test_each_version_keeps_the_floor_that_held_when_it_was_written(site: SmallSite) -> None:
    first = site.post(floor=100)
    second = site.edit(first.document_id, "better", floor=200)
    third = site.edit(first.document_id, "best")
    floors = [site.row(one.revision_id).floor for one in (first, second, third)]
    assert floors == [100, 200, None]


def test_a_form_sent_twice_stores_one_text(site: SmallSite) -> None:
    first = site.post("a text", key="form")
    again = site.post("a text", key="form")
    assert again == Receipt(first.document_id, first.revision_id, repeated=True)
    assert (count(site, Document), count(site, Revision), count(site, Decision)) == (1, 1, 1)


def test_an_edit_sent_twice_stores_one_revision(site: SmallSite) -> None:
    post = site.post()
    first = site.edit(post.document_id, "better", key="edit")
    again = site.edit(post.document_id, "better", key="edit")
    assert again == Receipt(post.document_id, first.revision_id, repeated=True)
    assert count(site, Revision) == 2


def test_a_form_sent_twice_at_once_stores_one_text(site: SmallSite) -> None:
    for round_number in range(5):
        before = count(site, Document)
        receipts = together(*[lambda n=round_number: site.post("a text", key=f"form {n}")] * 4)
        assert all(isinstance(receipt, Receipt) for receipt in receipts), receipts
        assert len({receipt.revision_id for receipt in receipts}) == 1
        assert [receipt.repeated for receipt in receipts].count(False) == 1
        assert count(site, Document) == before + 1
        assert site.acts(receipts[0].revision_id) == [Act.SUBMIT]


def test_an_edit_sent_twice_at_once_stores_one_revision(site: SmallSite) -> None:
    post = site.post()
    receipts = together(*[lambda: site.edit(post.document_id, "better", key="edit")] * 3)
    assert len({receipt.revision_id for receipt in receipts}) == 1
    assert count(site, Revision) == 2
    assert site.standing(post.revision_id) == WITHDRAWN


def test_a_form_sent_to_two_processes_at_once_stores_one_text(database_url: str, site: SmallSite) -> None:
    command = [sys.executable, "-m", "tests.moderation.publishing.submits", database_url, SEAL_KEY]
    processes = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = sorted(
        (process.communicate(timeout=30)[0].split() for process in processes), key=lambda a: a[1]
    )
    assert [repeated for _, repeated in answers] == ["False", "True"]
    assert answers[0][0] == answers[1][0]
    assert count(site, Document) == 1


def test_two_edits_at_once_leave_one_open(site: SmallSite) -> None:
    post = site.post()
    edits = together(
        lambda: site.edit(post.document_id, "one"),
        lambda: site.edit(post.document_id, "two"),
        lambda: site.edit(post.document_id, "three"),
    )
    standings = sorted(site.standing(edit.revision_id).status for edit in edits)
    assert standings == ["pending", "withdrawn", "withdrawn"]
    assert sorted(site.row(edit.revision_id).number for edit in edits) == [2, 3, 4]


def test_the_same_key_from_another_author_is_another_form(site: SmallSite) -> None:
    mine = site.post("mine", key="form")
    theirs = site.post("theirs", key="form", author=SOMEBODY_ELSE)
    assert theirs.revision_id != mine.revision_id
    assert not theirs.repeated


def test_nobody_edits_another_authors_document(site: SmallSite) -> None:
    post = site.post()
    with pytest.raises(NotYours):
        site.edit(post.document_id, "taken over", author=SOMEBODY_ELSE)
    assert site.standing(post.revision_id) == PENDING
    with pytest.raises(NoSuchText):
        site.edit(404, "nowhere")


@pytest.mark.parametrize(
    ("text", "before"), [("", PENDING), ("[revise]", WITH_AUTHOR), ("[hold]", WITH_MODERATOR)]
)
def test_an_edit_replaces_what_is_open(site: SmallSite, text: str, before: object) -> None:
    post = site.post(f"a text {text}")
    if text:
        site.screen(post.revision_id)
    assert site.standing(post.revision_id) == before
    edit = site.edit(post.document_id, "better")
    assert site.standing(post.revision_id) == WITHDRAWN
    assert site.acts(post.revision_id)[-1] is Act.REPLACE
    assert site.standing(edit.revision_id) == PENDING
    assert site.row(edit.revision_id).number == 2


def test_an_edit_leaves_what_is_published_until_it_clears(site: SmallSite) -> None:
    post = site.screened("old words")
    edit = site.edit(post.document_id, "new words")
    assert site.standing(post.revision_id) == CLEARED
    assert site.published_body(post.document_id) == "old words"
    site.screen(edit.revision_id)
    assert site.published_body(post.document_id) == "new words"
    assert site.standing(post.revision_id) == WITHDRAWN


def test_an_edit_after_a_rejection_is_a_new_revision_and_the_rejection_stands(site: SmallSite) -> None:
    post = site.screened("a text [hold]")
    site.decides(deciding.reject, post.revision_id)
    edit = site.edit(post.document_id, "better")
    assert site.standing(post.revision_id) == REJECTED
    assert site.standing(edit.revision_id) == PENDING


def test_the_key_of_a_form_is_not_stored(site: SmallSite) -> None:
    receipt = site.post(key="a key that a form carries")
    assert "form carries" not in site.row(receipt.revision_id).submission_key


def test_a_decision_names_who_submitted(site: SmallSite) -> None:
    receipt = site.post(author=SOMEBODY_ELSE)
    with site.transaction() as session:
        decision = session.scalars(select(Decision).where(Decision.revision_id == receipt.revision_id)).one()
        assert By(Actor(decision.actor), decision.actor_id) == By(Actor.AUTHOR, SOMEBODY_ELSE)


@pytest.mark.parametrize(
    ("body", "title"), [("", None), ("\u200b", None), ("a\x00b", None), ("a" * 10_001, None), ("a", "")]
)
def test_there_is_no_entrance_for_what_a_form_would_refuse(
    site: SmallSite, body: str, title: str | None
) -> None:
    """Whoever calls: an import, a demo, a rewrite."""
    post = site.post()
    with pytest.raises(UnacceptableText):
        site.post(body, title)
    with pytest.raises(UnacceptableText):
        site.edit(post.document_id, body, title)
    assert site.standing(post.revision_id) == PENDING
    assert count(site, Revision) == 1


def test_a_form_that_comes_again_with_other_words_stores_nothing(site: SmallSite) -> None:
    first = site.post("a text", key="form\nthese words")
    with pytest.raises(FormUsedBefore) as refused:
        site.post("another text", key="form\nother words")
    assert refused.value.revision_id == first.revision_id
    assert site.post("a text", key="form\nthese words").revision_id == first.revision_id
    assert site.post("another text", key="another form\nother words").revision_id != first.revision_id


def test_the_same_form_of_somebody_else_is_another_form(site: SmallSite) -> None:
    site.post("a text", key="form\nthese words")
    assert not site.post("another text", key="form\nother words", author=SOMEBODY_ELSE).repeated
