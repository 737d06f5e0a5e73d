"""What somebody asks for when they press a button of the check, and the text that comes of it.

Undo needs no storage: each page carries the texts before it, a few of them, and
the newest one comes back.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from werkzeug.datastructures import MultiDict

from forum.checking.applying import Suggestion, with_all, with_one
from forum.checking.asking import Answer, Checked
from moderation.publishing.draft import Draft, accept
from moderation.publishing.errors import UnacceptableText

MOST_EARLIER = 3

Ask = Callable[[Draft], Answer]


class News(StrEnum):
    """What became of the text, to be said above the answer."""

    NOTHING = "nothing"
    USED_ONE = "used one"
    USED_ALL = "used all"
    UNDONE = "undone"
    WORDS_GONE = "words gone"
    NOTHING_LEFT = "nothing left"


@dataclass(frozen=True, slots=True)
class Asked:
    """The button that was pressed: at most one of ``use``, ``use_all`` and ``undo``."""

    use: Suggestion | None = None
    use_all: bool = False
    undo: bool = False
    earlier: tuple[Draft, ...] = field(default=(), repr=False)

    @classmethod
    def read(cls, form: "MultiDict[str, str]") -> "Asked":
        texts = tuple(text for text in map(_carried, form.getlist("earlier")) if text)[-MOST_EARLIER:]
        return cls(
            Suggestion.read(form.get("use", "")), "use_all" in form, "undo" in form and bool(texts), texts
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """The text as it is now, what was found in it, and the texts before it, oldest first."""

    draft: Draft
    answer: Answer
    news: News
    earlier: tuple[Draft, ...] = field(repr=False)

    @property
    def is_changed(self) -> bool:
        return self.news in {News.USED_ONE, News.USED_ALL, News.UNDONE}


def undone(asked: Asked) -> tuple[Draft, tuple[Draft, ...]]:
    """The text before the newest one, and those before it."""
    *earlier, last = asked.earlier
    return last, tuple(earlier)


def carry_out(asked: Asked, draft: Draft, ask: Ask) -> Outcome:
    """Do what was asked with the text, and have it checked as it then is."""
    if asked.undo:
        before, earlier = undone(asked)
        return Outcome(before, ask(before), News.UNDONE, earlier)
    if asked.use_all:
        answer = ask(draft)
        if not isinstance(answer, Checked):
            return Outcome(draft, answer, News.NOTHING, asked.earlier)
        return _replaced(asked, draft, with_all(draft, answer.findings), News.USED_ALL, ask)
    if asked.use is not None:
        return _replaced(asked, draft, with_one(draft, asked.use), News.USED_ONE, ask)
    return Outcome(draft, ask(draft), News.NOTHING, asked.earlier)


def carried(draft: Draft) -> str:
    """How a page carries a text for Undo."""
    return json.dumps([draft.title, draft.body], ensure_ascii=False)


def _replaced(asked: Asked, draft: Draft, after: Draft | None, news: News, ask: Ask) -> Outcome:
    if after is None:
        return Outcome(draft, ask(draft), News.WORDS_GONE, asked.earlier)
    try:
        after = accept(after.body, after.title)
    except UnacceptableText:
        return Outcome(draft, ask(draft), News.NOTHING_LEFT, asked.earlier)
    if after == draft:
        return Outcome(draft, ask(draft), News.NOTHING, asked.earlier)
    return Outcome(after, ask(after), news, (*asked.earlier, draft)[-MOST_EARLIER:])


def _carried(written: str) -> Draft | None:
    try:
        title, body = json.loads(written)
    except (TypeError, ValueError, RecursionError):
        return None
    if not isinstance(body, str) or not isinstance(title, str | None):
        return None
    try:
        return accept(body, title)
    except UnacceptableText:
        return None
