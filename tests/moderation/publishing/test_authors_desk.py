"""Authors see what became of their own texts, and have a way on from everywhere."""

import pytest

from moderation.publishing import authors_desk, own_texts
from moderation.publishing.draft import Draft
from moderation.publishing.errors import ForbiddenMove, NoOverride, NoSuchText, NotYours, StaleDecision
from moderation.publishing.opened_text import OwnText, Remark
from moderation.publishing.statuses import (
    CLEARED,
    PENDING,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Standing,
)
from moderation.review import deciding
from moderation.review.reasons import Reason
from moderation.screening import Action, Field, Kind, Verdict
from tests.moderation.publishing.scripted import finding
from tests.moderation.publishing.small_site import AUTHOR, SOMEBODY_ELSE, SmallSite


def test_an_author_sees_the_words_the_reason_and_what_would_fix_it(site: SmallSite) -> None:
    receipt = site.screened("abcd [revise]", title="A title")
    own = site.own_text(receipt.revision_id)
    assert own.draft == Draft("abcd [revise]", "A title")
    assert own.standing == WITH_AUTHOR
    assert own.remarks == (
        Remark(Kind.NAME, Field.TEXT, 0, 4, Action.REVISE, True, "scripted", "It names somebody.", "kind"),
    )
    assert own.may_use_the_rewrite
    assert own.may_ask_a_moderator
    assert not own.is_published
    assert (own.last_act, own.last_reason) == (Act.RETURN, None)


def test_nobody_sees_another_authors_text(site: SmallSite) -> None:
    receipt = site.screened("abcd [revise]")
    with site.transaction() as session:
        for look in (
            lambda: own_texts.open_own_text(session, site.vault, receipt.revision_id, SOMEBODY_ELSE),
            lambda: authors_desk.rewritten_text(session, site.vault, receipt.revision_id, SOMEBODY_ELSE),
            lambda: own_texts.newest_own_revision(session, receipt.document_id, SOMEBODY_ELSE),
            lambda: authors_desk.withdraw(session, receipt.document_id, SOMEBODY_ELSE, site.clock()),
            lambda: authors_desk.ask_a_moderator(session, receipt.revision_id, SOMEBODY_ELSE, site.clock()),
        ):
            with pytest.raises(NotYours):
                look()
    assert site.standing(receipt.revision_id) == WITH_AUTHOR


def test_a_text_that_is_not_there_is_not_found(site: SmallSite) -> None:
    with site.transaction() as session:
        for look in (
            lambda: own_texts.open_own_text(session, site.vault, 404, AUTHOR),
            lambda: own_texts.newest_own_revision(session, 404, AUTHOR),
            lambda: authors_desk.withdraw(session, 404, AUTHOR, site.clock()),
            lambda: authors_desk.ask_a_moderator(session, 404, AUTHOR, site.clock()),
        ):
            with pytest.raises(NoSuchText):
                look()


def test_an_author_can_ask_a_moderator_instead_of_editing(site: SmallSite) -> None:
    receipt = site.screened("abcd [revise]")
    site.ask_a_moderator(receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    with pytest.raises(StaleDecision):
        site.ask_a_moderator(receipt.revision_id)


@pytest.mark.parametrize("text", ["[no override]", "[revise] [no override]"])
def test_a_finding_without_override_must_be_edited_away(site: SmallSite, text: str) -> None:
    receipt = site.screened(text)
    assert not site.own_text(receipt.revision_id).may_ask_a_moderator
    with pytest.raises(NoOverride):
        site.ask_a_moderator(receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_AUTHOR


def test_a_mere_suggestion_never_stands_in_the_way(site: SmallSite) -> None:
    receipt = site.post()
    site.screen_text = lambda _: Verdict.of(
        (finding(Action.REVISE), finding(Action.NUDGE, Kind.PHONE, overridable=False))
    )
    site.screen(receipt.revision_id)
    assert site.own_text(receipt.revision_id).may_ask_a_moderator
    site.ask_a_moderator(receipt.revision_id)


@pytest.mark.parametrize(
    ("text", "standing"),
    [("", PENDING), ("harmless", CLEARED), ("[hold]", WITH_MODERATOR), ("[revise]", WITH_AUTHOR)],
)
def test_an_author_takes_a_text_back_at_once_wherever_it_stands(
    site: SmallSite, text: str, standing: Standing
) -> None:
    receipt = site.post(f"a text {text}")
    if text:
        site.screen(receipt.revision_id)
    assert site.standing(receipt.revision_id) == standing
    site.withdraw(receipt.document_id)
    assert site.standing(receipt.revision_id) == WITHDRAWN
    assert site.html(receipt.document_id) is None
    assert site.published_body(receipt.document_id) is None
    site.withdraw(receipt.document_id)  # a second click does no harm
    assert site.acts(receipt.revision_id).count(Act.WITHDRAW) == 1


def test_taking_back_takes_the_waiting_edit_too(site: SmallSite) -> None:
    post = site.screened("old words")
    edit = site.edit(post.document_id, "new words")
    site.withdraw(post.document_id)
    assert site.standing(post.revision_id) == site.standing(edit.revision_id) == WITHDRAWN
    assert site.screen(edit.revision_id) is False
    assert site.published_body(post.document_id) is None


def test_the_rewrite_is_a_text_like_any_other(site: SmallSite) -> None:
    receipt = site.screened("abcd efgh [revise]")
    with site.transaction() as session:
        document_id, rewrite = authors_desk.rewritten_text(session, site.vault, receipt.revision_id, AUTHOR)
    assert document_id == receipt.document_id
    assert rewrite.body.endswith("efgh [revise]")
    edit = site.edit(document_id, rewrite.body)
    assert site.standing(edit.revision_id) == PENDING


def with_rewrite(site: SmallSite, title: str | None, body: str, *findings: object) -> OwnText:
    receipt = site.post(body, title)
    site.screen_text = lambda _: Verdict.of(findings)  # type: ignore[arg-type]
    site.screen(receipt.revision_id)
    return site.own_text(receipt.revision_id)


def test_there_is_no_rewrite_without_a_suggestion(site: SmallSite) -> None:
    own = with_rewrite(site, None, "abcd efgh", finding(Action.REVISE))
    assert not own.may_use_the_rewrite
    with site.transaction() as session, pytest.raises(ForbiddenMove):
        authors_desk.rewritten_text(session, site.vault, own.revision_id, AUTHOR)


@pytest.mark.parametrize(
    ("title", "body", "field"),
    [(None, "abcd", Field.TEXT), ("abcd", "a body", Field.TITLE)],
)
def test_a_rewrite_to_nothing_is_not_offered(
    site: SmallSite, title: str | None, body: str, field: Field
) -> None:
    own = with_rewrite(site, title, body, finding(Action.REVISE, field=field, suggestion=""))
    assert own.rewritten is not None
    assert not own.may_use_the_rewrite


def test_a_published_texts_rewrite_is_not_to_be_used(site: SmallSite) -> None:
    own = with_rewrite(site, None, "abcd efgh", finding(Action.NUDGE, suggestion="kind"))
    assert own.is_published
    assert not own.may_use_the_rewrite
    assert own.remarks[0].suggestion == "kind"


def test_the_list_of_own_texts_shows_the_newest_of_each_document(site: SmallSite) -> None:
    published = site.screened("one")
    held = site.screened("two [hold]", kind="thread")
    site.screened("not mine", author=SOMEBODY_ELSE)
    site.post("another kind", kind="profile")
    edit = site.edit(published.document_id, "better")
    with site.transaction() as session:
        entries = own_texts.own_texts(session, AUTHOR, ["reply", "thread"])
        assert [(e.revision_id, e.standing, e.is_published) for e in entries] == [
            (held.revision_id, WITH_MODERATOR, False),
            (edit.revision_id, PENDING, True),
        ]
        first = own_texts.own_texts(session, AUTHOR, ["reply", "thread"], most=1)
        second = own_texts.own_texts(
            session, AUTHOR, ["reply", "thread"], before=first[0].document_id, most=1
        )
        assert [e.revision_id for e in first + second] == [held.revision_id, edit.revision_id]
        assert own_texts.newest_own_revision(session, published.document_id, AUTHOR) == edit.revision_id


def test_an_author_reads_a_moderators_reason(site: SmallSite) -> None:
    receipt = site.screened("abcd [hold]")
    site.decides(deciding.ask_author_to_edit, receipt.revision_id)
    own = site.own_text(receipt.revision_id)
    assert own.standing == WITH_AUTHOR
    assert (own.last_act, own.last_reason) == (Act.ASK_AUTHOR, Reason.UNKIND)


def test_an_older_revision_says_so(site: SmallSite) -> None:
    post = site.post()
    edit = site.edit(post.document_id, "newer")
    assert not site.own_text(post.revision_id).revision_is_newest
    assert site.own_text(edit.revision_id).revision_is_newest
