"""Puts suggestions into a text while it is being written: one of them, or all.

A suggestion travels with its button, because nothing is kept between two
requests: where the words stood, what they are, and what to write instead.
Whoever sends it could as well type the result; it is screened like any text.
"""

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass

from moderation.publishing.draft import Draft
from moderation.screening import Action, Field, Finding, Kind
from moderation.screening.rewrite import rewrite


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to write instead of some words of a field; an empty ``instead`` leaves them out."""

    field: Field
    start: int
    words: str = dataclasses.field(repr=False)
    instead: str = dataclasses.field(repr=False)

    def __str__(self) -> str:
        """How a button carries it."""
        return json.dumps([self.field, self.start, self.words, self.instead], ensure_ascii=False)

    @classmethod
    def read(cls, carried: str) -> "Suggestion | None":
        """What a button carried, or None if it carried something else."""
        try:
            where, start, words, instead = json.loads(carried)
            place = Field(where)
        except (TypeError, ValueError, RecursionError):
            return None
        if type(start) is not int or not isinstance(words, str) or not isinstance(instead, str) or not words:
            return None
        return cls(place, start, words, instead)


def suggestions(draft: Draft, findings: Sequence[Finding]) -> dict[tuple[Field, int, int], Suggestion]:
    """What can be applied with one click, by the place it is about."""
    found = {}
    for finding in findings:
        words = _text(draft, finding.field)[finding.start : finding.end]
        if finding.suggestion is not None and words.strip():
            where = (finding.field, finding.start, finding.end)
            found[where] = Suggestion(finding.field, finding.start, words, finding.suggestion)
    return found


def with_one(draft: Draft, suggestion: Suggestion) -> Draft | None:
    """``draft`` with one suggestion applied; None where its words are no longer there.

    The text may have been changed since it was checked: then the same words
    nearest to where they stood are meant.
    """
    text = _text(draft, suggestion.field)
    start = _nearest(text, suggestion.words, suggestion.start)
    if start is None:
        return None
    chosen = _as_finding(suggestion, start)
    return _with(draft, suggestion.field, rewrite(text, [chosen]))


def with_all(draft: Draft, findings: Sequence[Finding]) -> Draft:
    """``draft`` with all that is suggested applied, mere nudges too."""
    body = rewrite(draft.body, [f for f in findings if f.field is Field.TEXT], nudges=True)
    if draft.title is None:
        return Draft(body)
    return Draft(body, rewrite(draft.title, [f for f in findings if f.field is Field.TITLE], nudges=True))


def _text(draft: Draft, where: Field) -> str:
    return (draft.title or "") if where is Field.TITLE else draft.body


def _with(draft: Draft, where: Field, text: str) -> Draft:
    return Draft(draft.body, text) if where is Field.TITLE else Draft(text, draft.title)


def _nearest(text: str, words: str, start: int) -> int | None:
    start = max(0, min(start, len(text)))
    before, after = text.rfind(words, 0, start + len(words)), text.find(words, start)
    there = [place for place in (before, after) if place >= 0]
    return min(there, key=lambda place: abs(place - start), default=None)


def _as_finding(suggestion: Suggestion, start: int) -> Finding:
    return Finding(
        kind=Kind.NAME,  # any: a rewrite looks at the place and the suggestion alone
        field=suggestion.field,
        start=start,
        end=start + len(suggestion.words),
        action=Action.REVISE,
        overridable=True,
        detector="",
        reason="",
        suggestion=suggestion.instead,
    )
