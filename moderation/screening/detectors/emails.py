"""E-mail addresses, plain and disguised ("jo at example dot org").

Pattern: RFC 5321 addresses around an "@"; " at ", "(at)", "[at]" and " dot ",
"(dot)", "[dot]" in their place. A disguised one without brackets needs a
"dot" or a known mail provider, so that "look at example.org" is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.invitation import invites
from moderation.screening.detectors.spaced_emails import joined_name, spaced_emails
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import after, before, blank_after_label, folded
from moderation.screening.vocabulary.words import is_everyday

_DOMAIN = re.compile(
    r"@[ ]?(?:(?:[a-z0-9-]{1,63}\.){1,6}[a-z0-9-]{2,24}(?![\w@])|(?:gmail|yahoo|hotmail|outlook|"
    r"icloud|aol|ymail)\b)"
)
_LOCAL_CHARACTERS = frozenset(".+'-_")
_AT = r"(?:[ ]{0,2}(?:\(at\)|\[at\]|\{at\}|<at>|\(@\)|\[@\])[ ]{0,2})"
_DOT = r"(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|<dot>|\(\.\)|\[\.\])[ ]?|[ ]{0,2},?[ ]dot[ ]|\.)"
_WORD_DOT = r"(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|<dot>|\(\.\)|\[\.\])[ ]?|[ ]{0,2},?[ ]dot[ ])"
_ENDING = r"(?:com|org|net|edu|gov|info|io|me|co|uk|us|ca|au|de|fr|in|br|nl|es|it|eu|se|no|fi|pl|ie|nz|za|ng)"
# Endings of addresses by name; without one, "at j dot smith" is half of another address.
_ENDING_SAID = (
    rf"(?:{_ENDING}|[a-z]{{2}}|app|biz|blog|care|clinic|cloud|club|dev|email|group|health|help|int|life|"
    rf"live|mail|"
    r"mil|mobi|name|network|online|page|pro|shop|site|space|store|team|tech|today|website|world|xyz)"
)
_PROVIDER = (
    r"(?:g[ ]?mail|google ?mail|yahoo|ymail|hotmail|outlook|live|icloud|proton ?mail|proton|aol|msn|"
    r"gmx|rediffmail|zoho|mail|btinternet|fastmail|tutanota|yandex|uol|web|comcast|verizon|sky|orange|"
    r"free|libero)"
)
_DISGUISED = prefiltered(
    rf"(?<![\w.+-])[\w.+'-]{{1,64}}(?:[ ]dot[ ][\w+-]{{1,30}}){{0,3}}"
    rf"(?:{_AT}[a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{2,24}}){{1,4}}|"
    rf"[ ]{{1,2}}at[ ]{{1,2}}[a-z0-9-]{{1,40}}(?:{_WORD_DOT}[a-z0-9-]{{2,24}}){{0,2}}"
    rf"{_WORD_DOT}{_ENDING_SAID}(?:{_DOT}[a-z]{{2,3}})?|"
    rf"[ ]{{1,2}}at[ ]{{1,2}}{_PROVIDER}{_DOT}{_ENDING}(?:{_DOT}[a-z]{{2}})?)(?!\w)"
)
# Brackets, quotes, stars or dashes around the two words, "%40", other languages' words for "@".
_OPEN, _SHUT = r"[(\[{<\"'*_-]{1,2}", r"[)\]}>\"'*_-]{1,2}"
_ODD_AT = rf"(?:[ ]?{_OPEN}(?:at|a|@){_SHUT}[ ]?|%40|[ ](?:arroba|aroba|chiocciola|klammeraffe)[ ])"
_ODD_DOT = (
    rf"(?:[ ]?{_OPEN}(?:dot|punto|punkt|ponto|\.){_SHUT}[ ]?|[ ](?:dot|punto|punkt|ponto|"
    rf"point)[ ]|[ ]\.[ ]|[.。])"
)
_LOCAL = r"(?<![\w.+-])[\w.+'-]{1,64}?"
_ODD = prefiltered(
    rf"{_LOCAL}{_ODD_AT}[a-z0-9-]{{2,40}}?(?:{_ODD_DOT}[a-z0-9-]{{2,24}}?){{0,2}}{_ODD_DOT}{_ENDING}(?!\w)"
    rf"|{_LOCAL}[ ]?@[ ]?[a-z0-9-]{{2,40}}(?:[ ]\.[ ]|,|。){_ENDING}(?!\w)"
)
# The provider without its ending: a name with a digit or a dot in it is no word of the sentence.
_BIG = r"(?:g ?mail|hotmail|yahoo|outlook|icloud|aol|proton ?mail|gmx)"
_NO_ENDING = prefiltered(rf"(?<![\w.+-])(?=[\w.+-]{{0,40}}[\d._+])[a-z][\w.+-]{{2,40}} at {_BIG}(?![\w.-])")
_OWN_BOX = re.compile(
    rf"\b{_BIG}(?: (?:id|address|account|name))?[ ]?(?:[:=]|"
    rf"\bis\b)[ ]{{0,2}}(?P<box>[a-z][\w.+-]{{3,40}})(?![\w@])"
)
_WORD_AT = re.compile(
    rf"(?<![\w.+-])(?P<local>[\w.+-]{{2,40}}) at (?:[a-z0-9-]{{2,40}}\.){{1,3}}{_ENDING}(?![\w.]\w)"
)
_MAIL_WORD = re.compile(r"\b(?:e-?mail|mail|inbox|write|contact|reach)\b")
_CAPITAL_WORDS = prefiltered(r"(?<!\w)[a-z\d._-]{2,40}AT[a-z\d-]{2,40}(?:DOT[a-z]{2,12}){1,3}(?!\w)")
_SERVICE = re.compile(
    r"insta(?:gram)?|ig|twitter|x|tik ?tok|snap(?:chat)?|fb|facebook|telegram|threads|kik|discord"
)
_KNOWN_MAIL = re.compile(_PROVIDER)
_AT_HINT = re.compile(
    r"@|\bat\b|[_*-]at[_*-]|\(a\)|%40|arroba|aroba|chiocciola|klammeraffe|mail\b|hotmail|yahoo|atw|at[a-z]"
)


def find_emails(passage: Passage) -> Iterator[Sighting]:
    """Report each e-mail address, also where "@" and "." are written out."""
    low = folded(passage.visible)
    if not _AT_HINT.search(low):
        return
    last = 0
    found = (*_plain(low), *_disguised(passage.visible, low), *spaced_emails(low))
    for start, end in sorted(((joined_name(low, start), end) for start, end in found), key=_longest_first):
        if start >= last:
            last = end
            case = Case.EMAIL_INVITING if invites(low, start, end) else Case.EMAIL
            yield Sighting(case, start, end, blank_after_label(low, start))


def _longest_first(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]


def _disguised(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Addresses with "@" or the dot in other words or signs, or left out."""
    for pattern in (_DISGUISED, _ODD, _NO_ENDING):
        yield from (found.span() for found in pattern.finditer(low))
    yield from (found.span() for found in _CAPITAL_WORDS.finditer(text))
    for found in _OWN_BOX.finditer(low):
        if not is_everyday(found["box"]):
            yield found.span("box")
    for found in _WORD_AT.finditer(low):
        named = _MAIL_WORD.search(before(low, found.start(), 30) + after(low, found.end(), 24))
        if named and not is_everyday(found["local"]) and not _MAIL_WORD.fullmatch(found["local"]):
            yield found.span()


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
