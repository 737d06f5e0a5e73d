"""Markdown and HTML that a page swallows, found in one pass.

Readers see the page, not its source: ``Em*i*ly`` and ``Em&#105;ly`` read as a
name. What is swallowed without a trace goes; what a reader may still get to
(a link's target, the words of a comment, an attribute) stays in the text.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# Browsers read a numbered one without its semicolon too.
ENTITY = re.compile(r"&(?:[#]\d{1,7};?|[#][xX][0-9a-fA-F]{1,6};?|[a-zA-Z][a-zA-Z0-9]{1,31};)")

_INLINE = (
    "a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong"
    "|sub|sup|tt|u|var|wbr"
)
_BLOCK = "blockquote|br|center|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul"

# Every alternative begins with its own character and is bounded, so that a search stays linear.
_TOKEN = re.compile(
    rf"""
      (?P<url>       \b(?:https?://|www\.)[^\s<>()\[\]"`]+ )
    | (?P<escape>    \\(?=[!-/:-@\[-`{{-~\n]) )
    | (?P<entity>    {ENTITY.pattern} )
    | (?P<empty>     <!--[^\w<>]{{0,40}}--> )
    | (?P<inside>    <!--(?<=\S<!--)(?-i:[^<>@\dA-Z]{{0,40}})-->(?=\S) )
    | (?P<comment>   <!-- | --> )
    | (?P<inline>    </?(?:{_INLINE})\s{{0,3}}/?> )
    | (?P<dressed>   <(?:{_INLINE})(?:\s{{1,3}}(?:class|style|id|dir|lang|color|size)\s?=\s?
                     (?-i:"[a-z\#:;. -]{{0,40}}"|'[a-z\#:;. -]{{0,40}}'|[a-z-]{{1,20}})){{1,3}}\s?/?> )
    | (?P<block>     </?(?:{_BLOCK})\s{{0,3}}/?> )
    | (?P<opening>   <(?:{_INLINE}|{_BLOCK})\s(?=[^<>]{{0,500}}>) )
    | (?P<image>     !\[ )
    | (?P<bracket>   \[ )
    | (?P<target>    \]\(\s{{0,3}}<?(?P<href>[^()\s<>]{{0,2000}})>?
                     (?:\s+(?:"[^"\n]{{0,300}}"|'[^'\n]{{0,300}}'))?\s{{0,3}}\) )
    | (?P<closing>   \] )
    | (?P<run>       \*+ | _+ | ~~+ | `+ )
    | (?P<paragraph> \n[ \t]*\n )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SHOWN = {
    "escape": "",
    "empty": "",
    "inside": "",
    "inline": "",
    "dressed": "",
    "comment": " ",
    "opening": " ",
    "block": "\n",
}
_LEADS_SOMEWHERE = re.compile(r"[.:@/]")


class Edit(NamedTuple):
    """``start`` to ``end`` of the text read as ``shown``."""

    start: int
    end: int
    shown: str


def edits(text: str) -> list[Edit]:
    """What a page makes of its markup, as edits in the order of the text."""
    return sorted(_edits(text))


def _edits(text: str) -> Iterator[Edit]:
    open_brackets: list[int | None] = []
    runs: list[tuple[int, int]] = []
    skip = -1
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        name = "target" if token["href"] is not None else token.lastgroup or ""
        if start == skip:  # escaped: it means itself
            continue
        if name == "escape":
            skip = end
        if name in _SHOWN:
            yield Edit(start, end, _SHOWN[name])
        match name:
            case "entity":
                yield Edit(start, end, html.unescape(token[0]))
            case "image" | "bracket":
                open_brackets.append(start if name == "bracket" else None)
            case "closing":
                if open_brackets:
                    open_brackets.pop()
            case "target":
                opened = open_brackets.pop() if open_brackets else None
                if opened is not None:
                    yield Edit(opened, opened + 1, "")
                    leads = _LEADS_SOMEWHERE.search(token["href"])
                    yield Edit(start, start + 1, " ") if leads else Edit(start, end, "")
            case "run":
                runs.append((start, end))
            case "paragraph":
                yield from _emphasis(text, runs)
                runs.clear()
    yield from _emphasis(text, runs)


def _emphasis(text: str, runs: list[tuple[int, int]]) -> Iterator[Edit]:
    """The runs of one paragraph that can open or close emphasis, where there are two of a kind."""
    for mark in "*_~`":
        flanking = [run for run in runs if text[run[0]] == mark and _flanks(text, run, mark)]
        if len(flanking) > 1:
            yield from (Edit(start, end, "") for start, end in flanking)


def _flanks(text: str, run: tuple[int, int], mark: str) -> bool:
    before = text[run[0] - 1 : run[0]] or " "
    after = text[run[1] : run[1] + 1] or " "
    if mark == "_" and before.isalnum() and after.isalnum():
        return False
    return not (before.isspace() and after.isspace())
