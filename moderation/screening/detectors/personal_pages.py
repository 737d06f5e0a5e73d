"""Personal web pages: blogs, own sites, profiles of a person on a host of such pages.

Reads bare addresses and the visible text of Markdown links before their targets. A page of a
public body, a journal or an unknown shop is not this detector's subject.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.invitation import invites
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, blank_after_label, folded

_ENDINGS = (
    r"(?:com|org|net|info|me|io|blog|co\.uk|org\.uk|ca|com\.au|de|fr|in|co|us|site|online|page|"
    r"website|life|xyz|es|it|nl|eu|com\.br|se|no|pl|ie|nz|co\.nz|za|co\.za|family|love|name|uk|au)"
)
_HOSTS = (
    r"blogspot\.[a-z.]{2,6}|wordpress\.com|tumblr\.com|weebly\.com|wixsite\.com|substack\.com|"
    r"livejournal\.com|blogger\.com|typepad\.com|squarespace\.com|webnode\.[a-z]{2,4}|"
    r"jimdo(?:free)?\.com|webs\.com|yolasite\.com|github\.io|neocities\.org|carrd\.co|ghost\.io|"
    r"over-blog\.com|home\.blog|dreamwidth\.org|hubpages\.com|bravesites\.com|"
    r"tripod\.com|angelfire\.com|mystrikingly\.com"
)
_HOSTED = re.compile(
    rf"(?<![\w.@-])(?:https?://)?(?:www\.)?[a-z\d][\w-]{{0,62}}\.(?:{_HOSTS})(?:/[^\s<>\"')\]]{{0,200}})?"
    r"|(?<![\w.@-])(?:https?://)?(?:www\.)?(?:medium\.com/@[\w.-]{1,60}|"
    r"caringbridge\.org/visit/[\w-]{1,60}|geocities\.com/[\w/-]{2,80}|"
    r"about\.me/[\w.-]{1,60}|patreon\.com/[\w.-]{1,60}|sites\.google\.com/(?:site|view)/[\w-]{1,60}|"
    r"(?:people|users|home|members)\.[\w.-]{3,40}/~?[\w-]{1,60}"
    r"|[\w.-]{3,60}/~[\w-]{1,60})(?:/[^\s<>\"')\]]{0,200})?"
)
_OWN = re.compile(
    r"\b(?:my|our|personal|husband's|wife's|daughter's|son's|sister's|brother's|friend's) "
    r"(?:[a-z]{2,14} ){0,3}?"
    r"(?:blog|web ?site|site|web ?page|home ?page|page|web|url|journal|vlog|podcast|diary|portfolio|"
    r"profile)\b"
    r"|\b(?:i|we)(?:['’]ve| have)? (?:also |still |now )?(?:blog|write|wrote|written|post(?:ed)?|shared?|"
    r"vlog|"
    r"document(?:ed)?|rant|ramble|moan|put|keep|kept|log|logged|record|tell|told|draw|"
    r"drew)\b[^.!?\n]{0,60}\b(?:at|"
    r"on|here|it)\b|\bblog:|"
    # "Wrote the whole thing up at": the author left "I" out.
    r"\b(?:wrote|written|blogged|documented|typed|put) (?:[\w'’-]{1,12} ){0,6}?"
    r"(?:it|this|everything|all|whole|full|story|journey|experience|saga|diary|thing|year)\b[^.!?\n]{0,40}\b"
    r"(?:at|on|here)\b|"
    r"\bmy (?:[a-z]+ )?(?:journey|story) (?:at|on)\b"
)
_LINK = re.compile(
    rf"(?<![\w.@/-])(?:https?://[^\s<>\"')\]]{{3,200}}|"
    rf"(?:www\.)?[a-z\d][a-z\d-]{{1,40}}(?:\.[a-z\d-]{{1,30}})?\.{_ENDINGS}(?![\w.]\w)(?:/[^\s<>\"')\]"
    rf"]{{0,200}})?)"
)
# "my website joslife dot com"
_SPELLED = re.compile(
    r"(?<![\w.@/-])(?:www dot )?[a-z\d-]{3,40}(?:[ ]dot[ ]|[ ]?[(\[]dot[)\]][ ]?)"
    r"(?:com|org|net|me|blog|info|co(?: dot |\.)uk)(?!\w)"
)
_OWN_AFTER = re.compile(
    r" (?:is|are) (?:my|our) (?:own |personal )?(?:blog|web ?site|site|page|diary|journal)\b"
    r"|[^.!?\n]{0,12}\b(?:all mine|is mine|is me\b|my own (?:site|page|blog)|(?:run|written|made|"
    r"kept) by me)\b"
)
_DOTTED = re.compile(r"[\w-]\.[a-z]|\bdot\b")
_PUBLIC = re.compile(
    r"^(?:https?://)?(?:[\w-]{1,40}\.){0,4}(?:nih\.gov|cdc\.gov|fda\.gov|who\.int|nhs\.uk|"
    r"nice\.org\.uk|doi\.org|[\w-]{1,40}\.(?:gov|edu)|gov\.[a-z]{2}|wikipedia\.org|webmd\.com|"
    r"mayoclinic\.(?:org|com)|medlineplus\.gov|youtube\.com|youtu\.be|"
    r"google\.[a-z.]{2,6}|amazon\.[a-z.]{2,6}|drugs\.com|healthline\.com|reddit\.com|nejm\.org|"
    r"bmj\.com|thelancet\.com)(?:[/?:#]|$)"
)


def find_personal_pages(passage: Passage) -> Iterator[Sighting]:
    """Report each link to a page that belongs to a person."""
    low = folded(passage.visible)
    if not _DOTTED.search(low):
        return
    taken = [found.span() for found in _HOSTED.finditer(low)]
    taken += [
        found.span()
        for pattern in (_LINK, _SPELLED)
        for found in pattern.finditer(low)
        if not _PUBLIC.match(found[0])
        and (
            _OWN.search(before(low, found.start(), 90).rpartition("\n\n")[2])
            or _OWN_AFTER.match(low, found.end())
        )
    ]
    last = 0
    for start, end in sorted(taken, key=lambda span: (span[0], -span[1])):
        if start < last:
            continue
        last = end
        stripped = end - (len(low[start:end]) - len(low[start:end].rstrip(".,;:!?")))
        case = Case.PERSONAL_URL_INVITING if invites(low, start, stripped) else Case.PERSONAL_URL
        yield Sighting(case, start, stripped, blank_after_label(low, start))
