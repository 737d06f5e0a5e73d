"""Pictures and files carried by a text."""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case

_ATTACHED = re.compile(
    r"!\[[^\[\]\n]{0,300}\](?:\([^()\s]{0,2000}\)?|\[[^\[\]\n]{0,100}\])"
    r"|<(?:img|svg|video|audio|object|embed|iframe)\b[^<>]{0,500}>?"
    r"|\bdata:(?:image|application|audio|video|text|font)/[\w.+-]{1,60}[;,][^\s)\"'<>]{0,200}"
    r"|;base64,[a-z0-9+/=]{16,200}",
    re.IGNORECASE,
)


def find_attachments(passage: Passage) -> Iterator[Sighting]:
    """Report Markdown and HTML pictures and files written into the text as data."""
    for match in _ATTACHED.finditer(passage.visible):
        yield Sighting(Case.ATTACHMENT, match.start(), match.end(), "")
