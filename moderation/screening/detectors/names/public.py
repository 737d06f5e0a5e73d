"""Public persons: authors, researchers, discoverers and office-holders.

Citing a book or a guideline names its author; that is no disclosure.
"""

import re

_BEFORE = re.compile(
    r"(?:\b(?:author|authors|writer|researchers?|scientists?|professor|prof|philosopher|poet|novelist|actor|actress|"
    r"singer|president|senator|minister|governor|congressman|congresswoman|king|queen|prince|princess|pope|"
    r"saint|st|founder|inventor|pioneer|journalist|laureate|celebrit(?:y|ies)|host|expert|guru|"
    r"book|books|article|paper|study|studies|research|work|works|writings?|quote[ds]?|quotation|poem|memoir|novel|"
    r"guidelines?|podcasts?|ted ?talks?|talk|lecture|video|videos|interview|film|movie|song|theory|teachings|"
    r"written|published|edited|developed|described|discovered|invented|founded|coined|created|pioneered|"
    r"introduced|proposed|popularized|popularised|named after|named for|called after)"
    r"(?: \w+){0,2}?(?: by| of| from| with)?|[\"”’')\]]\s*(?:,|-|–|—)?\s*by|\bet al\.?,? and)"
    r"[\s,:\"“(]*(?:(?:dr|prof|professor|doctor|sir|dame)\.?\s*)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:,? et al|,? \(?(?:19|20)\d\d[a-z]?\)|['’]s (?:(?:\w+|[\"“])\s?){0,3}?(?:book|books|work|theory|model|research|study|studies|"
    r"writings?|method|technique|approach|law|hierarchy|concept|paper|article|ted ?talk|podcast|program|programme|"
    r"workbook|website|definition|idea|ideas|stages)\b|"
    r",? (?:wrote|writes in|coined|discovered|described|invented|published|argued|argues|proposed|who (?:wrote|developed|"
    r"discovered|described|invented|first)|author|phd,? author|the author|a researcher|an? (?:\w+ )?(?:author|psychologist and|"
    r"professor|researcher|scientist|historian|philosopher)|[-–—] (?:the|author|\w+ (?:of|to)))\b)",
    re.IGNORECASE,
)
_CITED_WITH = re.compile(
    r"\b(?:book|author|wrote|writings|bestsell\w+|published|podcast|TED|quote|workbook|memoir)\b",
    re.IGNORECASE,
)
_QUOTED_TITLE = re.compile(r"[\"“‘'][A-Z][^\"”’'\n]{4,60}[\"”’']")
# Words that make the person the writer's own acquaintance, whatever is cited.
_PERSONAL = re.compile(r"\b(?:my|our|his|her|their)\s+[\w -]{2,25}$", re.IGNORECASE)


def is_public(text: str, start: int, end: int, full: bool) -> bool:
    """Whether the name at ``start`` is cited as a public person."""
    before, after = text[max(0, start - 60) : start], text[end : end + 60]
    if _PERSONAL.search(before):
        return False
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    around = text[max(0, start - 120) : end + 120]
    return (
        full
        and bool(_CITED_WITH.search(around))
        and bool(_QUOTED_TITLE.search(around) or "book" in around.lower())
    )
