"""What the answer of a check says, in calm words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from forum.checking import asked
from forum.checking.applying import suggestions
from forum.checking.asked import News, Outcome
from forum.checking.asking import Answer, Checked, NotChecked, Why
from forum.highlighting import Annotated, Note, annotate_draft
from moderation.publishing.draft import Draft
from moderation.screening import Kind
from moderation.screening import Outcome as Verdict

SENDING_WORKS = "You can send your text all the same: it is checked before anybody reads it."

_NEWS = {
    News.NOTHING: "",
    News.USED_ONE: "Done. This is how it reads now.",
    News.USED_ALL: "Done. This is how it reads now.",
    News.UNDONE: "Your words are back as they were.",
    News.WORDS_GONE: "You have changed those words meanwhile, so nothing was replaced.",
    News.NOTHING_LEFT: "Without those words nothing would be left, so nothing was replaced.",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """``kind`` is how it looks: success, information or warning."""

    heading: str
    meaning: str
    kind: str = "warning"


NOT_CHECKED = {
    Why.LOADING: Summary(
        "The check is not ready yet",
        "It is still starting. Press the button again in a minute; nothing you wrote is lost."
        f" {SENDING_WORKS}",
        "information",
    ),
    Why.BUSY: Summary(
        "The check is busy just now",
        f"Wait a moment and press the button again. {SENDING_WORKS}",
        "information",
    ),
    Why.TOO_SLOW: Summary(
        "This text takes too long to check here",
        f"A shorter text, or half of it at a time, is quicker. {SENDING_WORKS}",
        "information",
    ),
    Why.FAILED: Summary("The check is not available just now", SENDING_WORKS, "information"),
    Why.UNAVAILABLE: Summary("The check is not available just now", SENDING_WORKS, "information"),
    Why.TOO_OFTEN: Summary(
        "A little too fast", f"Wait a minute, then check again. {SENDING_WORKS}", "information"
    ),
}
CANNOT_BE_READ = "It cannot be checked like this"


@dataclass(frozen=True, slots=True)
class Remark:
    """A note, and the button that does what it suggests: its words, and what it carries."""

    note: Note
    button: str = field(repr=False)
    carries: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class View:
    """An answer as the page shows it. ``changed`` is the text that takes the place of the one in the form."""

    summary: Summary
    news: str = ""
    annotated: Annotated | None = None
    has_title: bool = False
    remarks: tuple[Remark, ...] = ()
    needs_help: bool = False
    changed: Draft | None = None
    earlier: tuple[str, ...] = field(default=(), repr=False)

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(remark.note for remark in self.remarks)

    @property
    def buttons(self) -> dict[int, Remark]:
        """The notes that have a button, by their number."""
        return {remark.note.number: remark for remark in self.remarks if remark.button}


def view_of(outcome: Outcome) -> View:
    """What to show of a text that was checked, or could not be."""
    answer, draft = outcome.answer, outcome.draft
    findings = answer.findings if isinstance(answer, Checked) else ()
    annotated = annotate_draft(draft, findings)
    remarks = _remarks(draft, answer, annotated)
    return View(
        summary=_summary(answer, annotated),
        news=_NEWS[outcome.news],
        annotated=annotated if remarks or outcome.is_changed else None,
        has_title=draft.title is not None,
        remarks=remarks,
        needs_help=any(finding.kind is Kind.CRISIS for finding in findings),
        changed=draft if outcome.is_changed else None,
        earlier=tuple(asked.carried(text) for text in outcome.earlier),
    )


def view_of_problems(problems: Sequence[str], earlier: Sequence[Draft] = ()) -> View:
    """What to show of a text that nobody could send either: it is empty, or too long."""
    carried = tuple(asked.carried(text) for text in earlier)
    return View(Summary(CANNOT_BE_READ, " ".join(problems)), earlier=carried)


def _summary(answer: Answer, annotated: Annotated) -> Summary:
    if isinstance(answer, NotChecked):
        return NOT_CHECKED[answer.why]
    if answer.outcome is Verdict.CLEAR:
        return _clear(annotated.suggestions, bool(annotated.notes))
    if any(finding.kind is Kind.CRISIS for finding in answer.findings):
        return Summary(
            "You matter, and you are not alone",
            "What you wrote sounds as if things are very hard right now. If you send it, a person here reads"
            " it first, and soon. You need not wait for that: these people listen, now.",
        )
    if answer.outcome is Verdict.HOLD:
        return Summary("A person would read it first", _held(annotated))
    return _returned(annotated)


def _clear(suggestions: int, remarks: bool) -> Summary:
    if not suggestions and remarks:
        return Summary("You can send it as it is", "Below you read what is shown with it.", "success")
    if not suggestions:
        return Summary("Nothing was found", "You can send it as it is.", "success")
    some = "one friendly suggestion" if suggestions == 1 else f"{suggestions} friendly suggestions"
    return Summary("You can send it as it is", f"Here you find {some}, to use or not.", "success")


def _held(annotated: Annotated) -> str:
    if annotated.must_be_edited:
        return (
            f"A moderator reads it before others can. But {annotated.which_must_be_edited} must not be"
            " published by anybody, so change that before you send it."
        )
    return "You can send it like this: a moderator reads it before others can. Or change it here."


def _returned(annotated: Annotated) -> Summary:
    count = sum(not note.asks_nothing for note in annotated.notes)
    things = "One thing has" if count == 1 else f"{count} things have"
    meaning = "Sent like this, it would come back to you."
    if not annotated.must_be_edited:
        meaning += " If you think the filter is mistaken, send it: one click then tells a moderator."
    return Summary(f"{things} to change first", meaning)


def _remarks(draft: Draft, answer: Answer, annotated: Annotated) -> tuple[Remark, ...]:
    """The notes with their buttons. A crisis is answered with help, not with a remark."""
    if not isinstance(answer, Checked):
        return ()
    suggested = suggestions(draft, answer.findings)
    remarks = []
    for note in annotated.notes:
        if note.kind == Kind.CRISIS:
            continue
        one = suggested.get((note.field, note.start, note.start + len(note.words)))
        if one is None or note.instead is None:
            remarks.append(Remark(note, "", ""))
        else:
            remarks.append(Remark(note, note.suggestion.rstrip("."), str(one)))
    return tuple(remarks)
