"""Public persons: authors, researchers, discoverers and office-holders.

Citing a book or a guideline names its author; that is no disclosure.
"""

import re
from collections.abc import Sequence

from moderation.screening.detectors.names.people import Mention
from moderation.screening.vocabulary.public_persons import is_known_to_all

_ROLES = (
    r"authors?|writer|researchers?|scientists?|professor|prof|philosopher|poet|novelist|actor|actress|singer|"
    r"president|senator|minister|governor|congressman|congresswoman|king|queen|prince|princess|pope|saint|st|virgin|holy|"
    r"founder|inventor|pioneer|journalist|laureate|celebrit(?:y|ies)|host|expert|guru"
)
_WORKS = (
    r"books?|article|paper|study|studies|research|works?|writings?|quote[ds]?|quotation|poem|memoir|novel|"
    r"guidelines?|podcasts?|ted ?talks?|talk|lecture|videos?|interview|film|movie|song|theory|teachings|"
    r"workbook"
)
_CREATED = (
    r"written|published|edited|developed|described|discovered|invented|founded|coined|created|pioneered|"
    r"introduced|"
    r"proposed|popularized|popularised|named after|named for|called after"
)
_BEFORE = re.compile(
    rf"(?:\b(?:{_ROLES}|{_WORKS}|{_CREATED})(?: \w+){{0,2}}?(?: by| of| from| with)?"
    r"|[\"”’')\]]\s*(?:,|-|–|—)?\s*by|\b(?:anything|everything|all) by|\breading|\bet al\.?,? and)"
    r"[\s,:\"“(]*(?:(?:drs?|prof|professor|doctor|sir|dame)\.?\s*)?$",
    re.IGNORECASE,
)
# Members write, too: "as Efua wrote above".
_HERE = (
    r"(?:on )?here|above|below|earlier|last|yesterday|today|back|to (?:me|us)|about (?:her|his|this)|"
    r"in (?:this|the) (?:thread|group|forum|post)"
)
_AFTER = re.compile(
    r"^(?:,? et al|,? \(?(?:19|20)\d\d[a-z]?\)"
    rf"|['’]s (?:(?:\w+|[\"“])\s?){{0,3}}?(?:{_WORKS}|model|method|technique|approach|law|hierarchy|"
    rf"concept|program|"
    r"programme|website|definition|ideas?|stages)\b"
    rf"|,? (?:wrote(?! (?:{_HERE})\b)|writes in|coined|discovered|described|invented|published|"
    r"argued|argues|proposed|author|"
    r"who (?:wrote|developed|discovered|described|invented|first)|phd,? author|the author|a researcher|"
    r"an? (?:\w+ )?(?:author|psychologist and|professor|researcher|scientist|historian|philosopher))\b)",
    re.IGNORECASE,
)
# "I'm with Adeline Marchetti, when she argues": only whole names are cited so.
_QUOTED = re.compile(
    r",? when (?:he|she|they) (?:suggests?|says?|writes?|argues?|recommends?)\b", re.IGNORECASE
)
_CITED_WITH = re.compile(
    r"\b(?:book|author|wrote|writings|bestsell\w+|published|podcast|TED|quote|workbook|memoir)\b",
    re.IGNORECASE,
)
# "The Long Goodbye by"
_TITLE_BY = re.compile(
    r"(?:[A-Z][\w'’]+[:,]? (?:(?:of|the|and|for|a|in|to|with|your|on|from) ){0,2}){2,6}[,–—-]?\s?by\s$"
)
_QUOTED_TITLE = re.compile(r"[\"“‘'][A-Z][^\"”’'\n]{4,60}[\"”’']")
# Words that make the person the writer's own acquaintance, whatever is cited.
_PERSONAL = re.compile(r"\b(?:my|our|his|her|their)\s+[\w -]{2,25}$", re.IGNORECASE)
_AND = re.compile(r" ?(?:,|&|and|,? and|with) (?:drs?\.? )?", re.IGNORECASE)


def public_mentions(text: str, found: Sequence[Mention]) -> set[Mention]:
    """Return the mentions that cite somebody, and further mentions of the same people."""
    public: set[Mention] = set()
    previous: Mention | None = None
    for mention in found:
        beside = (
            previous in public and previous and _AND.fullmatch(text[previous.end : mention.start]) is not None
        )
        if beside or _is_cited(text, mention):
            public.add(mention)
        previous = mention
    cited = {
        word for mention in public for word in text[mention.start : mention.end].split() if len(word) > 3
    }
    again = {m for m in found if not m.full and text[m.start : m.end] in cited}
    return public | again


def _is_cited(text: str, mention: Mention) -> bool:
    before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 60]
    if is_known_to_all(text[mention.start : mention.end]):
        return True
    if _PERSONAL.search(before):
        return False
    if _BEFORE.search(before) or _TITLE_BY.search(before) or _AFTER.match(after):
        return True
    if mention.full and _QUOTED.match(after):
        return True
    around = text[max(0, mention.start - 120) : mention.end + 120]
    quoted = _QUOTED_TITLE.search(around) or "book" in around.lower()
    return mention.full and bool(_CITED_WITH.search(around)) and bool(quoted)
