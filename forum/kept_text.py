"""What somebody had written when a form could not be taken: handed back to them, and to nobody else.

Nothing is stored. The text goes from the request straight into the answer.
"""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

from flask import request
from werkzeug.exceptions import HTTPException

# A form field that holds what a person wrote -> its label. A form that asks
# for words under another name adds a row.
WRITTEN_FIELDS = {"title": "Title", "body": "Text", "reason": "Reason", "note": "Note"}
_NEVER_REPEATED = {"csrf_token"}


class Sender(Enum):
    """Whose page a form came from, as far as the browser says."""

    OURS = "ours"
    UNKNOWN = "unknown"
    ANOTHER_SITE = "another site"


@dataclass(frozen=True, slots=True)
class KeptText:
    """The written fields to show, and all the fields of a form that can be sent once more."""

    written: tuple[tuple[str, str, str], ...] = ()  # (name, label, value)
    carried: tuple[tuple[str, str], ...] = ()  # the other fields, in order
    address: str | None = None  # where to send it again; None when it is safer only to copy

    def __bool__(self) -> bool:
        return bool(self.written)

    def __repr__(self) -> str:
        return f"<KeptText of {len(self.written)} fields>"


def kept_text() -> KeptText:
    """What this request's form says, if it can be read.

    A form that another site sent is not repeated at all, and "Send it again"
    is offered only for a form of our own pages: otherwise another site could
    have us show its words, with our button below. A form that holds a password
    cannot be sent again from here either.
    """
    sender = _sender()
    if sender is Sender.ANOTHER_SITE:
        return KeptText()
    try:
        fields = [
            (name, value) for name, value in request.form.items(multi=True) if name not in _NEVER_REPEATED
        ]
    except HTTPException:
        return KeptText()  # too large or unreadable: there is nothing to hand back
    written = tuple((n, WRITTEN_FIELDS[n], v) for n, v in fields if n in WRITTEN_FIELDS and v.strip())
    if not written:
        return KeptText()
    if any("password" in name for name, _ in fields) or sender is not Sender.OURS:
        return KeptText(written)
    carried = tuple((name, value) for name, value in fields if name not in WRITTEN_FIELDS)
    return KeptText(written, carried, request.full_path.rstrip("?"))


def _sender() -> Sender:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return {"same-origin": Sender.OURS, "none": Sender.UNKNOWN}.get(site, Sender.ANOTHER_SITE)
    page = request.headers.get("Origin") or request.headers.get("Referer")
    if page is None or page == "null":
        return Sender.UNKNOWN
    return Sender.OURS if urlsplit(page).netloc == request.host else Sender.ANOTHER_SITE
