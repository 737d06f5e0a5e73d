"""A card for each study that a text points to by DOI or PubMed number, made from the text alone.

Nothing is fetched from anywhere: the title is what the author wrote on the link, and
where that is only the address again, the card has none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from moderation.publishing.marked_links import WebLink, links_in, mark_for, shows_host, without_links

CARDS: Final = '<div class="cited">'
MOST_CARDS: Final = 12
_LONGEST_TITLE: Final = 200

_DOI_HOSTS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
_PUBMED_PATH: Final = {
    "pubmed.ncbi.nlm.nih.gov": re.compile(r"/(\d{1,8})/?"),
    "www.ncbi.nlm.nih.gov": re.compile(r"/pubmed/(\d{1,8})/?"),
    "ncbi.nlm.nih.gov": re.compile(r"/pubmed/(\d{1,8})/?"),
    "pubmed.gov": re.compile(r"/(\d{1,8})/?"),
}
# Source: Crossref, "DOIs and matching regular expressions"; bounded.
_DOI = r"10\.\d{4,9}/[-._;()/:a-z0-9]{1,200}"
_IN_WORDS = re.compile(
    rf"\bdoi:?\s{{0,2}}(?P<doi>{_DOI}) | \bPMID:?\s{{0,2}}(?P<pmid>\d{{1,8}})(?!\w|[./-]\d)",
    re.VERBOSE | re.IGNORECASE,
)
_LITERAL = re.compile(r"<(pre|code)>.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Citation:
    """A study as a text names it."""

    register: str
    number: str
    address: str
    title: str = ""


def cards_for(html: str, rel: str) -> str:
    """The cards below a rendered text, empty if it points to no study."""
    found: dict[tuple[str, str], Citation] = {}
    for citation in _citations(html):
        key = (citation.register, citation.number.lower())
        if key not in found or (citation.title and not found[key].title):
            found[key] = citation
    if not found:
        return ""
    cards = "".join(_card(citation, rel) for citation in list(found.values())[:MOST_CARDS])
    return f'{CARDS}<p class="cited-heading">Studies named here</p><ul>{cards}</ul></div>\n'


def _citations(html: str) -> Iterator[Citation]:
    for link in links_in(html):
        yield from _of_link(link)
    words = unescape(_TAG.sub(" ", without_links(_LITERAL.sub(" ", html))))
    for named in _IN_WORDS.finditer(words):
        if named["doi"]:
            doi = _ended(named["doi"])
            yield Citation("DOI", doi, f"https://doi.org/{quote(doi, safe='/:;()')}")
        else:
            yield Citation("PubMed", named["pmid"], f"https://pubmed.ncbi.nlm.nih.gov/{named['pmid']}/")


def _of_link(link: WebLink) -> Iterator[Citation]:
    path = urlsplit(link.address).path if link.host else ""
    if link.host in _DOI_HOSTS:
        doi = unquote(path).removeprefix("/")
        if re.fullmatch(r"10\.\d{4,9}/\S{1,200}", doi):
            yield Citation("DOI", doi, link.address, _title(link))
    elif link.host in _PUBMED_PATH:
        number = _PUBMED_PATH[link.host].fullmatch(path)
        if number:
            yield Citation("PubMed", number[1], link.address, _title(link))


def _title(link: WebLink) -> str:
    """What the author called the study; nothing where the words are an address or a number."""
    words = link.words
    if shows_host(words, link.host) or re.match(rf"{_IN_WORDS.pattern}|{_DOI}", words, re.X | re.I):
        return ""
    return words if len(words) <= _LONGEST_TITLE else words[:_LONGEST_TITLE].rpartition(" ")[0] + " …"


def _ended(doi: str) -> str:
    """Without what ends the sentence around it."""
    doi = doi.rstrip(".,;:")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;:")
    return doi


def _card(citation: Citation, rel: str) -> str:
    title = f"<cite>{escape(citation.title)}</cite> " if citation.title else ""
    link = f'<a href="{escape(citation.address)}" rel="{rel}">{escape(citation.number)}</a>'
    return f"<li>{title}{citation.register} {link}{mark_for(citation.address)}</li>"
