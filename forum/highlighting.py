"""A text with what screening remarks on it, ready to be shown: stretches to mark, and numbered notes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

from forum.help.proper_places import PROPER_PLACES, ProperPlace
from moderation.publishing.draft import Draft
from moderation.publishing.opened_text import OwnText
from moderation.screening import Action, Field, Kind
from moderation.screening.rewrite import clause_around, replacement
from moderation.screening.vocabulary.product_names import group_of_brand

# A clause that is quoted whole, also on a button.
_SHORT = 60
# A remark on the text as a whole marks no words.
_WITHOUT_A_PLACE = {Kind.SCREENING_FAILED, Kind.CRISIS, Kind.COPIED_TEXT}


class Remarked(Protocol):
    """What is shown of a remark: a stored one, or a finding in a text that nobody has sent."""

    @property
    def kind(self) -> Kind: ...
    @property
    def field(self) -> Field: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def action(self) -> Action: ...
    @property
    def overridable(self) -> bool: ...
    @property
    def reason(self) -> str: ...
    @property
    def suggestion(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a text. ``numbers`` are the notes on it; unmarked text has none."""

    text: str
    numbers: tuple[int, ...]

    def __repr__(self) -> str:
        return f"<Stretch of {len(self.text)} characters>"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark in plain words.

    ``also`` are further words of the same text that it is about. ``suggestion``
    is the advice as a sentence; ``instead`` is what to write there (empty:
    nothing), or None if only the author can say it another way.
    """

    number: int
    kind: str
    field: Field
    start: int
    words: str
    reason: str
    suggestion: str
    instead: str | None
    is_suggestion: bool
    # It asks for nothing and suggests nothing: it says what is shown with the text.
    is_information: bool
    must_be_edited: bool
    waits_for_a_person: bool
    also: tuple[str, ...] = ()
    # Which remarks it is about, by their position; what its author and a moderator say of them.
    about: tuple[int, ...] = ()
    is_disputed: bool = False
    is_right: bool | None = None
    # For what a discussion is not the place for.
    proper_place: ProperPlace | None = None
    # The company whose product its author praises and has not said how they stand to.
    company: str | None = None

    @property
    def asks_nothing(self) -> bool:
        return self.is_suggestion or self.is_information

    def __repr__(self) -> str:
        return f"<Note {self.number} on {self.kind}>"


@dataclass(frozen=True, slots=True)
class Annotated:
    """Title and body in stretches, and the notes they refer to."""

    title: tuple[Stretch, ...]
    body: tuple[Stretch, ...]
    notes: tuple[Note, ...]

    @property
    def suggestions(self) -> int:
        return sum(note.is_suggestion for note in self.notes)

    @property
    def must_be_edited(self) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.must_be_edited)

    @property
    def which_must_be_edited(self) -> str:
        """The notes that must be edited, as a sentence names them: "numbers 1 and 3"."""
        *most, last = [str(note.number) for note in self.must_be_edited] or [""]
        return f"numbers {', '.join(most)} and {last}" if most else f"number {last}"


def annotate(own: OwnText) -> Annotated:
    """The text of ``own`` with its remarks numbered as they come, the title's first."""
    return annotate_draft(own.draft or Draft(""), own.remarks)


def annotate_draft(draft: Draft, remarks: Sequence[Remarked]) -> Annotated:
    """The same for any text and what was remarked on it."""
    title, body = draft.title, draft.body
    position = {id(remark): number for number, remark in enumerate(remarks)}
    ordered = sorted(_once(remarks), key=lambda r: (r.field is not Field.TITLE, r.start, r.end))
    numbered = _numbered(ordered)
    notes: dict[int, Note] = {}
    for number, remark in numbered:
        note = replace(
            _note(number, remark, (title or "") if remark.field is Field.TITLE else body),
            about=(position[id(remark)],),
            is_disputed=getattr(remark, "is_disputed", False),
            is_right=getattr(remark, "is_right", None),
        )
        notes[number] = _about_both(notes[number], note) if number in notes else note
    return Annotated(
        title=_stretches(title or "", [(n, r) for n, r in numbered if r.field is Field.TITLE]),
        body=_stretches(body, [(n, r) for n, r in numbered if r.field is Field.TEXT]),
        notes=tuple(notes.values()),
    )


def _numbered(remarks: Sequence[Remarked]) -> list[tuple[int, Remarked]]:
    """The remarks with their numbers. What is said of several words together is said once."""
    numbers: dict[object, int] = {}
    numbered = []
    for position, remark in enumerate(remarks):
        is_hold = remark.action is Action.HOLD and remark.suggestion is None
        is_general = is_hold or remark.kind is Kind.COMBINATION
        key = (remark.kind, remark.reason) if is_general else position
        numbered.append((numbers.setdefault(key, len(numbers) + 1), remark))
    return numbered


def _about_both(first: Note, second: Note) -> Note:
    known = {first.words, *first.also}
    first = replace(
        first, about=first.about + second.about, is_disputed=first.is_disputed or second.is_disputed
    )
    return first if second.words in known else replace(first, also=(*first.also, second.words))


def _once(remarks: Sequence[Remarked]) -> list[Remarked]:
    """What is said of the text as a whole is said once, though title and body were each screened."""
    once: dict[object, Remarked] = {}
    for number, remark in enumerate(remarks):
        once.setdefault((remark.kind, remark.reason) if remark.kind in _WITHOUT_A_PLACE else number, remark)
    return list(once.values())


def _stretches(text: str, remarks: Sequence[tuple[int, Remarked]]) -> tuple[Stretch, ...]:
    placed = [(n, r) for n, r in remarks if r.kind not in _WITHOUT_A_PLACE and r.start < r.end]
    cuts = sorted({0, len(text), *(r.start for _, r in placed), *(r.end for _, r in placed)})
    return tuple(
        Stretch(text[start:end], tuple(n for n, r in placed if r.start <= start and end <= r.end))
        for start, end in pairwise(cuts)
    )


def _note(number: int, remark: Remarked, text: str) -> Note:
    words = "" if remark.kind in _WITHOUT_A_PLACE else text[remark.start : remark.end]
    instead = replacement(text, remark.start, remark.end, remark.suggestion)
    return Note(
        number=number,
        kind=remark.kind.replace("_", " "),
        field=remark.field,
        start=remark.start,
        words=words,
        reason=remark.reason,
        suggestion=_advice(instead, _clause(text, remark)),
        instead=instead,
        is_suggestion=remark.action is Action.NUDGE,
        is_information=remark.action is Action.PUBLISH,
        must_be_edited=remark.action.stops and not remark.overridable,
        waits_for_a_person=remark.action is Action.HOLD,
        proper_place=PROPER_PLACES.get(remark.kind),
        company=group_of_brand(words) if remark.kind is Kind.UNDISCLOSED_INTEREST else None,
    )


def _clause(text: str, remark: Remarked) -> str:
    """The words around the marked ones that go with them; empty where only those go."""
    if remark.suggestion is None:
        return ""
    clause = clause_around(text, remark.start, remark.end, remark.suggestion)
    return text[clause.start : clause.end].strip(" \t\n,;") if clause else ""


def _advice(instead: str | None, clause: str = "") -> str:
    if instead is None:
        return ""
    if clause:
        what = f"“{clause}”" if len(clause) <= _SHORT and "\n" not in clause else "the whole sentence"
        return f"Write “{instead}” instead of {what}." if instead else f"Leave out {what}."
    return f"Write “{instead}” instead." if instead else "Leave it out."
