from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.highlighting import annotate
from moderation.publishing.draft import Draft
from moderation.publishing.opened_text import OwnText, Remark
from moderation.publishing.statuses import WITH_AUTHOR, Act
from moderation.screening import Action, Field, Kind

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def remark(start: int, end: int, kind: Kind = Kind.NAME, **more) -> Remark:
    given = {
        "field": Field.TEXT,
        "action": Action.REVISE,
        "overridable": True,
        "detector": "test",
        "reason": "Because.",
        "suggestion": None,
    }
    return Remark(kind=kind, start=start, end=end, **(given | more))


def own(body: str, *remarks: Remark, title: str | None = None) -> OwnText:
    return OwnText(
        revision_id=1,
        document_id=1,
        kind="reply",
        number=1,
        standing=WITH_AUTHOR,
        created_at=NOW,
        changed_at=NOW,
        is_published=False,
        draft=Draft(body, title),
        rewritten=None,
        remarks=remarks,
        last_act=Act.RETURN,
        last_reason=None,
        newest_revision_id=1,
    )


def test_words_are_marked_where_they_stand():
    annotated = annotate(own("Ask Emily now", remark(4, 9)))
    assert [(s.text, s.numbers) for s in annotated.body] == [("Ask ", ()), ("Emily", (1,)), (" now", ())]
    assert annotated.notes[0].words == "Emily"


def test_overlapping_remarks_share_their_words():
    annotated = annotate(own("abcdef", remark(0, 4), remark(2, 6)))
    assert [(s.text, s.numbers) for s in annotated.body] == [("ab", (1,)), ("cd", (1, 2)), ("ef", (2,))]


def test_facts_that_weigh_together_are_marked_each_and_explained_once():
    annotated = annotate(
        own("43, nurse", remark(0, 2, Kind.COMBINATION), remark(4, 9, Kind.COMBINATION), remark(4, 9))
    )
    assert [(note.words, note.also) for note in annotated.notes] == [("43", ("nurse",)), ("nurse", ())]
    assert [(s.text, s.numbers) for s in annotated.body] == [("43", (1,)), (", ", ()), ("nurse", (1, 2))]


def test_the_title_is_numbered_before_the_body():
    annotated = annotate(own("Emily", remark(0, 5), remark(0, 3, field=Field.TITLE), title="Bev"))
    assert [note.words for note in annotated.notes] == ["Bev", "Emily"]
    assert annotated.title[0].numbers == (1,)


@pytest.mark.parametrize("kind", [Kind.SCREENING_FAILED, Kind.CRISIS])
def test_a_remark_on_the_whole_text_marks_no_words(kind):
    annotated = annotate(own("Emily", remark(0, 5, kind)))
    assert [s.numbers for s in annotated.body] == [()]
    assert annotated.notes[0].words == ""


@pytest.mark.parametrize(
    ("suggestion", "advice"),
    [(None, ""), ("", "Leave it out."), (" ", "Leave it out."), ("2019", "Write “2019” instead.")],
)
def test_a_suggestion_is_a_sentence(suggestion, advice):
    assert annotate(own("Emily", remark(0, 5, suggestion=suggestion))).notes[0].suggestion == advice


@pytest.mark.parametrize(
    ("count", "named"), [(1, "number 1"), (2, "numbers 1 and 2"), (3, "numbers 1, 2 and 3")]
)
def test_what_must_be_edited_is_named_as_in_a_sentence(count, named):
    remarks = [remark(n, n + 1, overridable=False) for n in range(count)]
    assert annotate(own("Emily", *remarks)).which_must_be_edited == named


def test_words_stay_out_of_every_representation():
    annotated = annotate(own("Ask Emily now", remark(4, 9)))
    assert "Emily" not in repr(annotated)


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6))
def test_the_stretches_are_the_text_whatever_is_remarked(body, spans):
    inside = [(min(a, b, len(body)), min(max(a, b), len(body))) for a, b in spans]
    annotated = annotate(own(body, *(remark(start, end) for start, end in inside)))
    assert "".join(stretch.text for stretch in annotated.body) == body


def test_what_is_said_of_the_text_as_a_whole_is_said_once():
    twice = [
        remark(0, 0, Kind.SCREENING_FAILED, field=field, overridable=False, reason="Cannot be read.")
        for field in (Field.TITLE, Field.TEXT)
    ]
    other = remark(0, 0, Kind.SCREENING_FAILED, reason="It took too long.")
    notes = annotate(own("words", *twice, other, title="title")).notes
    assert [(note.number, note.reason) for note in notes] == [
        (1, "Cannot be read."),
        (2, "It took too long."),
    ]


def test_what_is_said_of_a_whole_text_is_said_once():
    held = {"kind": Kind.PROMOTION, "action": Action.HOLD}
    annotated = annotate(
        own("Use A. Use B. Use A.", remark(0, 5, **held), remark(7, 12, **held), remark(14, 19, **held))
    )
    assert [(note.number, note.words, note.also) for note in annotated.notes] == [(1, "Use A", ("Use B",))]
    assert [s.numbers for s in annotated.body if s.numbers] == [(1,), (1,), (1,)]
