"""Public persons: authors, researchers, discoverers and office-holders.

Citing a book or a guideline names its author; that is no disclosure.
"""

import re
from collections.abc import Sequence

from moderation.screening.detectors.names.nobody import name_nobody
from moderation.screening.detectors.names.not_human import of_no_human
from moderation.screening.detectors.names.office import chaired_something, found_something, holds_office
from moderation.screening.detectors.names.people import Mention
from moderation.screening.vocabulary.eponym_nouns import is_beside_its_noun
from moderation.screening.vocabulary.eponyms import sure_eponyms
from moderation.screening.vocabulary.public_persons import (
    ends_a_known_name,
    is_family_name_of_science,
    public_person_spans,
)
from moderation.screening.vocabulary.somebody import is_of_the_writers_circle, is_somebodys
from moderation.screening.vocabulary.words import is_given_name, plain

_ROLES = (
    r"authors?|writer|researchers?|scientists?|professor|prof|philosopher|poet|novelist|actor|actress|"
    r"singer|president|senator|minister|governor|congressman|congresswoman|king|queen|prince|princess|"
    r"pope|saint|st|virgin|holy|founder|inventor|pioneer|journalist|laureate|celebrit(?:y|ies)|host|"
    r"expert|guru"
)
_WORKS = (
    r"books?|article|paper|trials?(?= (?:(?:was|were|is|are) )?(?:\w+ )?by\b)|"
    r"study(?! with\b)|studies|research|works?(?! (?:with|for|under)\b)|writings?|"
    r"quote[ds]?|quotation|poem|memoir|"
    r"novel|guidelines?|podcasts?|ted ?talks?|talk(?! (?:to|with)\b)|lecture|videos?|interview|film|"
    r"movie|song|theory|"
    r"teachings|workbook"
)
_CREATED = (
    r"written|published|edited|developed|described|discovered|invented|founded|coined|created|pioneered|"
    r"introduced|proposed|popularized|popularised|named after|named for|called after"
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
    r"argued|argues|proposed|author|who (?:wrote|developed|discovered|described|invented|first)|"
    r"phd,? author|the author|a researcher|an? (?:\w+ )?(?:author|psychologist and|professor|researcher|"
    r"scientist|historian|philosopher))\b)",
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
# "Finished The Long Winter (Susan Calloway)"
_TITLE_BEFORE = re.compile(
    r"\b(?i:(?:re-?)?(?:read(?:ing)?|finish(?:ed|ing)?|loved|listen(?:ed|ing) to|watch(?:ed|ing)?|borrowed|"
    r"recommend\w*|(?:half|part) way through|started)) (?:the book |a book called )?"
    r"(?:[A-Z][\w'’-]*[:,]? (?:(?:of|the|and|for|a|in|to|with|your|on|from|is) ){0,2}){2,7}\($"
)
# "Hauser 2017, doi.org/...": a year alone is enough beside what a paper is found by.
_PAPER = re.compile(
    r",? \(?(?:19|20)\d\d[a-z]?\b[^\n]{0,80}?(?:pubmed|\b(?:doi|pmid|pmcid|n engl j med|nejm|lancet|bmj|jama|"
    r"cochrane|neurology|nature|plos)\b)",
    re.IGNORECASE,
)
_QUOTED_TITLE = re.compile(r"[\"“‘'][A-Z][^\"”’'\n]{4,60}[\"”’']")
# Words that make the person the writer's own acquaintance, whatever is cited.
# "Hirut S. wrote the same": who is cited has a whole family name.
_PUBLISHED = re.compile(r",? (?:et al|\(?(?:19|20)\d\d)")
_SHORTENED = re.compile(r"[a-z] [A-Z]\.?$")
# "Eun-kyung wrote that it stops": nor has one a first name alone.
_WROTE = re.compile(r",? wrote\b", re.IGNORECASE)
_PERSONAL = re.compile(r"\b(?:my|our|his|her|their)\s+[\w -]{2,25}$", re.IGNORECASE)
_AND = re.compile(r" ?(?:,|&|and|,? and|with) (?:drs?\.? )?", re.IGNORECASE)


# "Kind regards,\nJames Watson": what closes a text is its writer's name, whoever else bears it.
_CLOSES = re.compile(r"[\s.!xX*~]*$")
_OWN_LINE = re.compile(r"\n[\s\-–—~*]*$")
_DISCOVERY = re.compile(
    r"\b(?:nobel|prize|discover(?:y|ed|ing|er)|laborator(?:y|ies)|scientists?|double helix|stem cells?|"
    r"mrna|textbooks?|history of medicine)\b",
    re.IGNORECASE,
)
# A list of whole names, most of which everybody knows.
_LISTED = re.compile(r", (?:and )?| and ")
_FEW_KNOWN = 2
_OF_A_THING = re.compile(
    r"\b(?:islets?|circle|canal|nodes?|cells?|sphincter|bundle|tetralogy|organ|ducts?) of $"
)
_AROUND = 120
# So many other discoverers around a name tell of a discovery, too.
_TOLD_OF = 2
_CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}\b")
# "Dr Okafor described my rash": what is the writer's own was no discovery.
_OF_THE_WRITER = re.compile(r"[^.!?;\n]{0,50}\b(?:my|me|our|us)\b", re.IGNORECASE)


def public_mentions(text: str, found: Sequence[Mention]) -> set[Mention]:
    """Return the mentions of no private person: who is cited, also again, and what names nobody."""
    known = [
        (start, end)
        for start, end in (public_person_spans(text) if found else ())
        if not _is_private(text, start, end)
    ]
    public: set[Mention] = set()
    previous: Mention | None = None
    for mention in found:
        joined = previous is not None and _AND.fullmatch(text[previous.end : mention.start]) is not None
        within = any(_lies_within(text, mention, start, end) for start, end in known)
        if within or (joined and previous in public) or _is_cited(text, mention):
            public.add(mention)
        if joined and previous is not None and _found_together(text, previous, mention):
            public |= {previous, mention}
        previous = mention
    public |= _listed_with_known(text, found, public)
    public |= {mention for mention in found if mention.full and _is_discoverer(text, mention)}
    cited = {word for mention in public for word in _words(text, mention.start, mention.end)}
    cited |= {word for start, end in known for word in _words(text, start, end)}
    again = {
        m
        for m in found
        if not m.full and text[m.start : m.end] in cited and not is_somebodys(text, m.start, m.end)
    }
    return public | again | name_nobody(text, found) | of_no_human(text, found)


def _lies_within(text: str, mention: Mention, start: int, end: int) -> bool:
    """Whether the mention, less its title, is all or part of the name in the span."""
    begins = mention.start >= start or (
        mention.title is not None and " " not in text[mention.start : start].strip()
    )
    return begins and start < mention.end <= end


def _words(text: str, start: int, end: int) -> set[str]:
    return {word for word in text[start:end].split() if len(word) > 3}


def _is_private(text: str, start: int, end: int) -> bool:
    """Whether a name that everybody knows is borne by somebody else here: "my uncle Michael Jackson"."""
    # A single name ("Freud") is not theirs behind a title: Dr Freud may be anybody's.
    told = is_of_the_writers_circle if " " in text[start:end] else is_somebodys
    return told(text, start, end) or _signs(text, start, end)


def _signs(text: str, start: int, end: int) -> bool:
    return bool(_CLOSES.match(text, end) and _OWN_LINE.search(text[max(0, start - 8) : start]))


def _found_together(text: str, first: Mention, second: Mention) -> bool:
    """ "Luc Montagnier and Françoise Barré-Sinoussi isolated": the verb behind two whole names is of both."""
    whole = first.full and second.full
    return whole and not _is_personal(text, first) and found_something(text, second.end)


def _listed_with_known(text: str, found: Sequence[Mention], public: set[Mention]) -> set[Mention]:
    """ "Muhammad Ali, Billy Connolly, Ozzy Osbourne": whole names in a list of which most are known."""
    listed: set[Mention] = set()
    run: list[Mention] = []
    for mention, following in zip(found, [*found[1:], None], strict=False):
        run.append(mention)
        if following is not None and _LISTED.fullmatch(text[mention.end : following.start]):
            continue
        known = sum(1 for one in run if one in public)
        if len(run) > known >= _FEW_KNOWN and all(one.full and not _is_personal(text, one) for one in run):
            listed.update(run)
        run = []
    return listed


def _is_discoverer(text: str, mention: Mention) -> bool:
    """ "Islets of Langerhans ... Paul Langerhans": whose family name stands beside its noun elsewhere."""
    last = text[mention.start : mention.end].rsplit(maxsplit=1)[-1]
    if plain(last) not in sure_eponyms() or is_of_the_writers_circle(text, mention.start, mention.end):
        return False
    elsewhere = (found.span() for found in re.finditer(rf"\b{re.escape(last)}\b", text))
    return any(
        is_beside_its_noun(text, start, end) or _OF_A_THING.search(text[max(0, start - 16) : start])
        for start, end in elsewhere
        if not mention.start <= start < mention.end
    )


def _is_personal(text: str, mention: Mention) -> bool:
    return _PERSONAL.search(text[max(0, mention.start - 60) : mention.start]) is not None


def _is_cited(text: str, mention: Mention) -> bool:
    if _is_personal(text, mention):
        return False
    before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 60]
    described = _AFTER.match(after)
    a_member = _SHORTENED.search(text, mention.start, mention.end) and not _PUBLISHED.match(after)
    if described and (
        a_member
        or _is_a_first_name_that_wrote(text, mention)
        or _OF_THE_WRITER.match(text, mention.end + described.end())
    ):
        described = None
    if _BEFORE.search(before) or _TITLE_BY.search(before) or described or _PAPER.match(text, mention.end):
        return True
    surname = mention.full or not is_given_name(text[mention.start : mention.end])
    if surname and chaired_something(text, mention.end):
        return True
    if holds_office(text, mention.start, mention.end):
        return True
    return _is_cited_whole(text, mention, after) if mention.full else _is_of_science(text, mention)


def _is_a_first_name_that_wrote(text: str, mention: Mention) -> bool:
    if mention.full or mention.title is not None or not is_given_name(text[mention.start : mention.end]):
        return False
    return _WROTE.match(text, mention.end) is not None


def _is_cited_whole(text: str, mention: Mention, after: str) -> bool:
    if _QUOTED.match(after) or found_something(text, mention.end):
        return True
    if after.startswith(")") and _TITLE_BEFORE.search(text[max(0, mention.start - 90) : mention.start]):
        return True
    around = text[max(0, mention.start - 120) : mention.end + 120]
    quoted = _QUOTED_TITLE.search(around) or "book" in around.lower()
    return bool(_CITED_WITH.search(around)) and bool(quoted)


def _is_of_science(text: str, mention: Mention) -> bool:
    """ "Collip got half of the prize": a discoverer's family name where a text tells of a discovery."""
    word = text[mention.start : mention.end]
    if mention.title or not ends_a_known_name(word):
        return False
    around = text[max(0, mention.start - _AROUND) : mention.end + _AROUND]
    others = {name for name in _CAPITAL.findall(around) if name != word and ends_a_known_name(name)}
    of_science = any(is_family_name_of_science(name) for name in others)
    told = _DISCOVERY.search(around) and is_family_name_of_science(word) and not is_given_name(word)
    return bool(told or (of_science and len(others) >= _TOLD_OF)) and not is_somebodys(
        text, mention.start, mention.end
    )
