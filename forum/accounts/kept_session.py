"""A form that arrives after the session has ended: sign in, and it comes back filled in.

What was written travels through the sign-in form in hidden fields. Nothing is
stored, and nothing is done in anybody's name: in the end a person looks at the
form again and sends it.
"""

from flask import request

from forum.kept_text import WRITTEN_FIELDS, KeptText, kept_text
from forum.return_address import safe_next

_PREFIX = "kept-"
_ADDRESS = "kept_address"


def carried_fields(kept: KeptText) -> tuple[tuple[str, str], ...]:
    """The hidden fields that take ``kept`` through a sign-in; none if it must not be sent again."""
    if kept.address is None:
        return ()
    written = tuple((_PREFIX + name, value) for name, _label, value in kept.written)
    others = tuple((_PREFIX + name, value) for name, value in kept.carried)
    return ((_ADDRESS, kept.address), *written, *others)


def kept_now() -> KeptText:
    """What the form that has just arrived says."""
    return kept_text()


def brought_back() -> KeptText:
    """What a sign-in form carried, ready to be shown again; empty if it carried nothing."""
    address = safe_next(request.form.get(_ADDRESS))
    if address is None:
        return KeptText()
    fields = [
        (name.removeprefix(_PREFIX), value)
        for name, value in request.form.items(multi=True)
        if name.startswith(_PREFIX)
    ]
    return KeptText(
        written=tuple((n, WRITTEN_FIELDS[n], v) for n, v in fields if n in WRITTEN_FIELDS),
        carried=tuple((n, v) for n, v in fields if n not in WRITTEN_FIELDS and n != "csrf_token"),
        address=address,
    )
