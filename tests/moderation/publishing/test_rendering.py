"""Markdown becomes HTML that is safe to show and cheap to make, whatever was written."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.publishing.draft import LONGEST_BODY
from moderation.publishing.publications import render_again
from moderation.publishing.rendering import ALLOWED, LONGEST_EXCERPT, RENDERER, excerpt, render
from moderation.publishing.tables import Publication
from tests.growth import assert_linear
from tests.moderation.publishing.small_site import SmallSite

REL = "nofollow ugc noopener noreferrer"


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("plain words", "<p>plain words</p>\n"),
        ("*a* **b** ~~c~~", "<p><em>a</em> <strong>b</strong> <s>c</s></p>\n"),
        ("one\ntwo", "<p>one<br>\ntwo</p>\n"),
        ("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("3. c", '<ol start="3">\n<li>c</li>\n</ol>\n'),
        ("`x < y`", "<p><code>x &lt; y</code></p>\n"),
        ("```python\nx\n```", "<pre><code>x\n</code></pre>\n"),
        ("# one", "<h3>one</h3>\n"),
        ("###### six", "<h6>six</h6>\n"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
        ("5 < 6 & 7 > 2", "<p>5 &lt; 6 &amp; 7 &gt; 2</p>\n"),
        ("https://nhs.uk/a?b=c&d=e", f'<p><a href="https://nhs.uk/a?b=c&amp;d=e" rel="{REL}">'
         "https://nhs.uk/a?b=c&amp;d=e</a></p>\n"),
        ("[a](https://nhs.uk)", f'<p><a href="https://nhs.uk" rel="{REL}">a</a> '
         '<span class="link-mark">(nhs.uk)</span></p>\n'),
        ("[a](mailto:a@b.example)", f'<p><a href="mailto:a@b.example" rel="{REL}">a</a></p>\n'),
        ("I am &#8238;nosrednA&#x202d; b", "<p>I am nosrednA b</p>\n"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_markdown_may_say(written: str, html: str) -> None:
    assert render(written) == html


def test_a_table_is_a_table() -> None:
    html = render("|drug|dose|\n|---|---|\n|metformin|500 mg|")
    assert "<th>drug</th>" in html
    assert "<td>500 mg</td>" in html


ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<body onload=alert(1)>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><input name=q></form>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml version=1?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
    "<p onclick=alert(1) style='position:fixed'>x</p>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))",
    "[x](\u0001javascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "[x](file:///etc/passwd)",
    "[x](blob:https://example.org/1)",
    "[x](//evil.example)",
    "[x](/sign-out)",
    "[x](relative)",
    "[x](#anchor)",
    "[x](?query)",
    "[x](\\\\evil.example)",
    "[x](https://a.example \"onmouseover=alert(1)\")",
    '[x](https://a.example "a\\" onmouseover=\\"alert(1)")',
    "[x](<javascript:alert(1)>)",
    "<javascript:alert(1)>",
    "<https://a.example/\" onclick=alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](https://evil.example/pixel.gif)",
    "![x](x onerror=alert(1))",
    "![x][y]\n\n[y]: https://evil.example/pixel.gif",
    "```\"><script>alert(1)</script>\nx\n```",
    "```js onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "|<img src=x onerror=alert(1)>|\n|-|\n|<svg onload=alert(1)>|",
    "# <img src=x onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>",
    "<<script>script>alert(1)<</script>/script>",
    "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
    "＜script＞alert(1)＜/script＞",
    "https://a.example/'onmouseover='alert(1)",
    'https://a.example/"onmouseover="alert(1)',
    "javascript://a.example/%0aalert(1)",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<object data=javascript:alert(1)>",
    "<textarea autofocus onfocus=alert(1)>",
    "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
]  # fmt: skip


# What we add behind the sanitisers.
OURS = {"span", "div", "cite"}


class Walk(HTMLParser):
    """Collects what a browser would see in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment came through")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError("a declaration came through")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError("a declaration came through")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("a processing instruction came through")


def assert_harmless(html: str) -> None:
    walk = Walk()
    walk.feed(html)
    walk.close()
    assert walk.tags <= ALLOWED | OURS
    for tag, name, value in walk.attributes:
        allowed = {"a": {"href", "rel"}, "ol": {"start"}, "span": {"class"}, "div": {"class"}, "p": {"class"}}
        assert name in allowed.get(tag, set()), (tag, name)
        if name == "class":
            assert value in {"link-mark", "cited", "cited-heading"}
        if name == "href":
            assert value is not None
            assert value.startswith(("https://", "http://", "mailto:")), value
        if name == "rel":
            assert value == REL
    for tag in walk.tags & {"a"}:
        hrefs = sum(1 for t, name, _ in walk.attributes if (t, name) == (tag, "href"))
        assert hrefs <= sum(1 for t, name, _ in walk.attributes if (t, name) == (tag, "rel"))


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_becomes_harmless(attack: str) -> None:
    for written in (attack, f"words {attack} words", f"> - {attack}", f"*{attack}*"):
        assert_harmless(render(written))


def test_the_check_above_sees_an_attack() -> None:
    for html in (
        "<script>",
        '<a href="javascript:x">',
        "<p onclick=x>",
        "<img>",
        "<p style=x>",
        "<p class=x>",
    ):
        with pytest.raises(AssertionError):
            assert_harmless(html)


@given(
    st.lists(
        st.sampled_from(
            [
                *ATTACKS, "https://doi.org/10.1000/", "doi:10.1000/", "?utm_a=", "&ref=", "PMID 1",
                "<", ">", '"', "'", "`", "(", ")", "[", "]", "!", "&", "#", ";", ":", "/", "\\",
                "\n", "\n\n", "    ", "javascript", "on", "=", "a", "|", "-", "*", "_", "~~", "1. ", "> ",
            ]
        ),
        max_size=12,
    ).map("".join)
)  # fmt: skip
def test_no_mixture_of_attacks_comes_through(written: str) -> None:
    assert_harmless(render(written))


def hostile(unit: str) -> str:
    return (unit * (LONGEST_BODY // len(unit) + 1))[:LONGEST_BODY]


HOSTILE = {
    **{
        repr(unit): hostile(unit)
        for unit in [
            "<", "[", "![", "a.a.", "[b]", "> ", ">", "- ", "1. ", "* - + ", "*", "*a ", "**a", "_a_", "~~a",
            "`", "\\", "](", "&", "&amp;", "&#", "|", "a|", "http://a.", "www.", "www.a.com ", "a@", "a@a.a ",
            "mailto:", "//", "a://", ":", "#", "# a\n", "---\n", "a\n=\n", "\n", "a\n", "- a\n", "```\n",
            "\u202e", "👩\u200d👧", "ä.ä.", "-", "=", "'\"", "(", "[a](", "\u0301", "a", " ", "\t", "<a ",
            "<b>", "[a]: x\n", "[a][a]", "http:", "%", "a.a.a.a@", "> - ", "***a**b*", "doi:10.1000/", "doi:",
            "https://doi.org/10.1000/a ", "PMID 1 ", "https://a.b/?utm_a=1& ", "doi 10.1000/(",
        ]
    },
    "combining marks on one letter": "a" + "\u0301" * (LONGEST_BODY - 1),
    "a table of many short rows": "a|\n-|\n" + "a\n" * 4_990,
    "a wide table of empty rows": "|" * 470 + "\n" + "|-" * 469 + "|\n" + "a\n" * 4_000,
    "a table of twenty columns": "|" + "a|" * 20 + "\n|" + "-|" * 20 + "\n" + "a\n" * 4_900,
    "the same in a list": "- |" + "a|" * 30 + "\n  |" + "-|" * 30 + "\n" + "  a\n" * 2_400,
    "quotes ever deeper": "\n".join(">" * depth + "a" for depth in range(1, 140)),
    "lists ever deeper": "\n".join("  " * depth + "- a" for depth in range(97)),
    "backquotes ever longer": "".join("`" * length + "a" for length in range(1, 140)),
    "a link of brackets": "http://a.b/" + "(" * 200 + "a" * 9_700,
    "a link of parameters": "http://a.b/?" + "utm_a=1&a=1&" * 800,
    "a link of percents": "http://a.b/" + "%" * 9_900,
    "many references": "[a]: /x\n\n" + "[a]" * 190 + "b" * 9_000,
    "a name before an at sign": "a" * 5_000 + "@" + "a" * 4_900 + ".com",
}  # fmt: skip


@pytest.mark.parametrize("written", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_rendered_in_linear_time(written: str) -> None:
    assert_linear(render, lambda length: written[:length], LONGEST_BODY)
    assert_harmless(render(written[:LONGEST_BODY]))


def test_a_text_that_is_not_writing_is_shown_as_it_is() -> None:
    html = render("[" * 300 + "<b>\n\nsecond & last\nline")
    assert html == f"<p>{'[' * 300}&lt;b&gt;</p><p>second &amp; last<br>line</p>"


def test_a_long_honest_text_keeps_its_markdown() -> None:
    """Lists, links and a table at full length are far below the limits."""
    text = (
        "## Week\n\n- *day*: `40 mg` https://nhs.uk/a\n- next (see [this](https://nhs.uk/b))\n\n"
        "|drug|dose|when|\n|---|---|---|\n|a|b|c|\n\n" + "and so it went on, quite slowly. " * 4 + "\n\n"
    )
    html = render((text * 40)[:9_500])
    assert html.count("<table>") > 20
    assert html.count("<h4>") > 20


def test_what_an_older_renderer_made_is_made_anew(site: SmallSite) -> None:
    receipt = site.screened("*a* text")
    with site.transaction() as session:
        publication = session.get_one(Publication, receipt.document_id)
        publication.html, publication.renderer = "<p>old</p>", "older"
    with site.transaction() as session:
        assert render_again(session) == 1
    assert site.html(receipt.document_id) == "<p><em>a</em> text</p>\n"
    with site.transaction() as session:
        assert session.get_one(Publication, receipt.document_id).renderer == RENDERER
        assert render_again(session) == 0


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("One line.", "One line."),
        ("First.\n\nSecond, *with stress*.", "First. Second, with stress."),
        ("- tea\n- toast", "tea toast"),
        ("5 < 7 & <b>not bold</b>", "5 < 7 & <b>not bold</b>"),
        ("![a picture](x) [a link](https://example.org)", "!a picture a link"),
    ],
)
def test_an_excerpt_is_the_beginning_as_plain_text(body, says):
    assert excerpt(render(body)) == says


def test_a_long_excerpt_ends_between_words():
    short = excerpt(render("walking helps " * 200))
    assert len(short) <= LONGEST_EXCERPT + 2
    assert short.endswith(("walking …", "helps …"))
