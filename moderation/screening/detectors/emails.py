"""E-mail addresses, plain and disguised ("jo at example dot org").

Pattern: RFC 5321 addresses around an "@"; " at ", "(at)", "[at]" and " dot ",
"(dot)", "[dot]" in their place. A disguised one without brackets needs a
"dot" or a known mail provider, so that "look at example.org" is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.invitation import invites
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import blank_after_label, folded

_DOMAIN = re.compile(
    r"@[ ]?(?:(?:[a-z0-9-]{1,63}\.){1,6}[a-z0-9-]{2,24}(?![\w@])|(?:gmail|yahoo|hotmail|outlook|"
    r"icloud|aol|ymail)\b)"
)
_LOCAL_CHARACTERS = frozenset(".+'-_")
_AT = r"(?:[ ]{0,2}(?:\(at\)|\[at\]|\{at\}|<at>|\(@\)|\[@\])[ ]{0,2})"
_DOT = r"(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|<dot>|\(\.\)|\[\.\])[ ]?|[ ]dot[ ]|\.)"
_WORD_DOT = r"(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|<dot>|\(\.\)|\[\.\])[ ]?|[ ]dot[ ])"
_ENDING = r"(?:com|org|net|edu|gov|info|io|me|co|uk|us|ca|au|de|fr|in|br|nl|es|it|eu|se|no|fi|pl|ie|nz|za|ng)"
_PROVIDER = (
    r"(?:g[ ]?mail|google ?mail|yahoo|ymail|hotmail|outlook|live|icloud|proton ?mail|proton|aol|msn|"
    r"gmx|rediffmail|zoho|mail|btinternet|fastmail|tutanota|yandex|uol|web|comcast|verizon|sky|orange|"
    r"free|libero)"
)
_DISGUISED = re.compile(
    rf"(?<![\w.+-])[\w.+'-]{{1,64}}(?:{_AT}[a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{2,24}}){{1,4}}|"
    rf"[ ]{{1,2}}at[ ]{{1,2}}[a-z0-9-]{{1,40}}{_WORD_DOT}[a-z]{{2,24}}(?:{_DOT}[a-z]{{2,3}})?|"
    rf"[ ]{{1,2}}at[ ]{{1,2}}{_PROVIDER}{_DOT}{_ENDING}(?:{_DOT}[a-z]{{2}})?)(?!\w)"
)
_SERVICE = re.compile(
    r"insta(?:gram)?|ig|twitter|x|tik ?tok|snap(?:chat)?|fb|facebook|telegram|threads|kik|discord"
)
_KNOWN_MAIL = re.compile(_PROVIDER)
_AT_HINT = re.compile(r"@|\bat\b")


def find_emails(passage: Passage) -> Iterator[Sighting]:
    """Report each e-mail address, also where "@" and "." are written out."""
    low = folded(passage.visible)
    if not _AT_HINT.search(low):
        return
    last = 0
    for start, end in sorted((*_plain(low), *(found.span() for found in _DISGUISED.finditer(low)))):
        if start >= last:
            last = end
            case = Case.EMAIL_INVITING if invites(low, start, end) else Case.EMAIL
            yield Sighting(case, start, end, blank_after_label(low, start))


def _plain(low: str) -> Iterator[tuple[int, int]]:
    """Look around each "@" only: a search from every letter would be quadratic."""
    for found in _DOMAIN.finditer(low):
        stop = start = found.start() - (low[found.start() - 1 : found.start()] == " ")
        while start > max(0, stop - 64) and (low[start - 1].isalnum() or low[start - 1] in _LOCAL_CHARACTERS):
            start -= 1
        spaced = stop < found.start() or " " in found[0]
        if stop - start > (3 if spaced else 0) and not (
            stop < found.start() and _is_handle(low[start:stop], found[0])
        ):
            yield start, found.end()


def _is_handle(local: str, domain: str) -> bool:
    """Whether it is rather "insta @jo.bloggs": a service, or no domain of mail, after the space."""
    if _SERVICE.fullmatch(local):
        return True
    ending = domain.rpartition(".")[2]
    return " " not in domain and not re.fullmatch(_ENDING, ending) and not _KNOWN_MAIL.search(domain)
