"""Markdown to HTML that is safe to show, once, at publication.

Four walls, each enough alone against the common attacks: raw HTML is off in
the Markdown parser; bleach keeps an allow-list; nh3 keeps the same list with
another parser; and the site's Content-Security-Policy runs no inline script.
bleach has reached the end of its life and its Cleaner is not thread-safe, so
one is made for each text. What we add ourselves, where a link leads and which
studies are named, is added behind these walls and escaped.
"""

import re
from html import escape, unescape
from typing import Final

import bleach
import nh3
from markdown_it import MarkdownIt

from moderation.publishing.citations import CARDS, cards_for
from moderation.publishing.marked_links import with_marks

RENDERER: Final = "commonmark-tables-4"
LONGEST_EXCERPT: Final = 240  # characters

ALLOWED: Final = {
    "p", "br", "em", "strong", "s", "blockquote", "ul", "ol", "li", "code", "pre", "hr",
    "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a",
}  # fmt: skip
LINK_REL: Final = "nofollow ugc noopener noreferrer"

# A text with more marks than this is not writing; it is shown as plain text,
# because Markdown parsers take quadratic time on such runs.
MOST_MARKS: Final = 1_000
MOST_OPEN_BRACKETS: Final = 200
# A parser fills up the rows of a table, so two written characters can make a
# hundred cells; and a sanitiser takes its time for every tag.
MOST_CELLS: Final = 2_000
MOST_TAGS: Final = 4_000
# Markdown reads "&#8238;" as a character that turns the letters after it around.
_DIRECTION_OVERRIDES = re.compile("[\u202d\u202e]")
_TABLE_RULE = re.compile(r"^[ \t>:-]*\|[|: \t-]*$", re.MULTILINE)
_MARKS = re.compile(r"[\[\]()*_`~<>|!\\&:@]")

_markdown = (
    MarkdownIt("commonmark", {"html": False, "linkify": True, "breaks": True, "maxNesting": 12})
    .enable(["table", "strikethrough", "linkify"])
    .disable(["image", "html_block", "html_inline"])
)


def render(body: str) -> str:
    """The HTML of a Markdown text: known tags only, links marked and https, http or mailto.

    Links lose what follows people or pays somebody, and say where they lead; below
    the text stands a card for each study that it names by DOI or PubMed number.
    Headings start at level three, below those of the page. Source:
    CommonMark 0.31 with tables and strike-through; images are off.
    """
    if _is_not_writing(body):
        return _plain(body)
    html = _lower_headings(_markdown.render(body))
    if html.count("<") > MOST_TAGS:
        return _plain(body)
    html = bleach.clean(html, tags=ALLOWED, attributes={"a": ["href"], "ol": ["start"]}, protocols=_SCHEMES)
    html = nh3.clean(
        html,
        tags=ALLOWED,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes=set(_SCHEMES),
        link_rel=LINK_REL,
        url_relative="deny",
    )
    html = with_marks(_DIRECTION_OVERRIDES.sub("", html))
    return html + cards_for(html, LINK_REL)


def excerpt(html: str) -> str:
    """The beginning of what :func:`render` made, as plain text in one line, for lists and quotes.

    Up to ``LONGEST_EXCERPT`` characters, cut between words; without the marks of links.
    """
    written = _OURS.sub("", html.partition(CARDS)[0])
    start = written[: LONGEST_EXCERPT * 20]  # far more than the tags between so many characters
    words = " ".join(unescape(_TAG.sub(" ", _INLINE_TAG.sub("", start))).split())
    if len(words) <= LONGEST_EXCERPT:
        return words
    cut = words[:LONGEST_EXCERPT]
    return (cut.rpartition(" ")[0] or cut).rstrip(",;: ") + " …"


_SCHEMES: Final = ("http", "https", "mailto")
# No text can hold a span of its own.
_OURS: Final = re.compile(r" <span[^>]*>[^<]*</span>")
_INLINE_TAG: Final = re.compile(r"</?(?:a|code|em|s|strong)\b[^>]*>")
_TAG: Final = re.compile(r"<[^>]*>?")


def _is_not_writing(body: str) -> bool:
    return (
        body.count("[") > MOST_OPEN_BRACKETS
        or len(_MARKS.findall(body)) > MOST_MARKS
        or _cells(body) > MOST_CELLS
    )


def _cells(body: str) -> int:
    """As many cells as the tables of ``body`` can have at most: a table ends at an empty line."""
    cells = 0
    for rule in _TABLE_RULE.finditer(body):
        end = body.find("\n\n", rule.end())
        rows = body.count("\n", rule.end(), end if end >= 0 else len(body))
        cells += (rule[0].count("|") + 1) * rows
        if cells > MOST_CELLS:
            break
    return cells


def _lower_headings(html: str) -> str:
    return re.sub(r"<(/?)h([1-6])>", lambda m: f"<{m[1]}h{min(int(m[2]) + 2, 6)}>", html)


def _plain(body: str) -> str:
    paragraphs = re.split(r"\n{2,}", escape(body))
    return "".join(f"<p>{'<br>'.join(p.splitlines())}</p>" for p in paragraphs)
