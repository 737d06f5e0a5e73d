"""A text as its author hands it in, checked before it is sealed."""

import re
import unicodedata
from dataclasses import dataclass

from moderation.publishing.errors import UnacceptableText

LONGEST_TITLE = 150
LONGEST_BODY = 10_000

# Control characters have no meaning in a text, and PostgreSQL refuses NUL. The two
# direction overrides would show readers a name that was written, and screened, backwards.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ufffe\uffff]")
# Letters and symbols that are drawn as nothing: Hangul fillers and the empty Braille cell.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A title (some kinds have none) and a body, clean of control characters."""

    body: str
    title: str | None = None

    def __repr__(self) -> str:
        """Sizes only: a representation ends up in logs and tracebacks."""
        return f"<Draft of {len(self.title or '')} + {len(self.body)} characters>"


def accept(body: str, title: str | None = None, *, longest_body: int = LONGEST_BODY) -> Draft:
    """The draft that a form's fields make, or every problem with them at once.

    Line ends become ``\\n`` and control characters go, because nobody can see
    them; zero-width characters stay (emoji and several scripts need them) and
    screening looks through them. Lengths count code points.

    Raises :class:`UnacceptableText`.
    """
    problems = []
    body = _clean(body)
    if not _visible(body):
        problems.append("Write something first: the text is empty.")
    if len(body) > longest_body:
        problems.append(
            f"The text has {len(body):,} characters; up to {longest_body:,} fit. "
            f"Shorten it by {len(body) - longest_body:,}, or send it in two parts."
        )
    if title is not None:
        title = " ".join(_clean(title).split())
        if not _visible(title):
            problems.append("Give it a title, so that others can find it.")
        if len(title) > LONGEST_TITLE:
            problems.append(
                f"The title has {len(title):,} characters; up to {LONGEST_TITLE} fit. "
                f"Shorten it by {len(title) - LONGEST_TITLE}."
            )
    if problems:
        raise UnacceptableText(problems)
    return Draft(body, title)


def require_acceptable(draft: Draft) -> None:
    """Raise :class:`UnacceptableText` unless :func:`accept` would take this draft as it is."""
    if accept(draft.body, draft.title) != draft:
        raise UnacceptableText(["The text holds characters that nobody can see."])


def is_acceptable(draft: Draft) -> bool:
    """Whether :func:`accept` would take this draft as it is."""
    try:
        require_acceptable(draft)
    except UnacceptableText:
        return False
    return True


def _clean(written: str) -> str:
    unified = written.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", unified)).strip()


def _visible(written: str) -> bool:
    return any(unicodedata.category(c)[0] not in "CMZ" and c not in _BLANK for c in written)
