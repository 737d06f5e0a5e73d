"""Detectors read what a reader of the page would see, and offsets lead back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from moderation.screening.kinds import Field
from moderation.screening.passage import Passage
from moderation.screening.visible import visible_text
from tests.growth import assert_linear, run_of

SEEN = [
    # Markdown that a page swallows
    ("Em*i*ly called", "Emily called"),
    ("**Emily** and __Tom__ ~~left~~", "Emily and Tom left"),
    ("`Emily` in `code`", "Emily in code"),
    (r"call 555\-0134 \*today\*", "call 555-0134 *today*"),
    (r"a \\*slanted* word", r"a \slanted word"),
    ("[Emily](https://example.org/a_b_c)", "Emily (https://example.org/a_b_c)"),
    ("Em[i](#)ly", "Emily"),
    ("[ask me](mailto:me@example.org)", "ask me (mailto:me@example.org)"),
    # what only looks like Markdown
    ("2 * 3 * 4 mg", "2 * 3 * 4 mg"),
    ("* first\n* second", "* first\n* second"),
    ("linda_b_92 and snake_case", "linda_b_92 and snake_case"),
    ("I can*t", "I can*t"),
    ("[a] note", "[a] note"),
    ("![scan](scan.png)", "![scan](scan.png)"),
    # HTML
    ("<b>Em</b>ily", "Emily"),
    ("one<br/>two", "one\ntwo"),
    ("Em<!-- -->ily", "Emily"),
    ("<!-- Emily -->", "  Emily  "),
    ('<a href="https://example.org">here</a>', ' href="https://example.org">here'),
    ("my <3 and x < y > z", "my <3 and x < y > z"),
    ("<Emily>", "<Emily>"),
    ("Em&#105;ly &amp; &lt;3", "Emily & <3"),
    ("E&shy;mi&ZeroWidthSpace;ly", "Emily"),
    (r"\&amp;", "&amp;"),
    ("fish & chips; AT&T", "fish & chips; AT&T"),
    # characters nobody sees
    ("E\u200bm\u00adi\u2060l\ufeffy", "Emily"),
    ("\u202eylimE\u202c", "Emily"),
    ("\u202eEmily\u202c", "Emily"),
    ("\u202e4310 555\u202c", "555 0134 4310 555"),
    ("E\u0336m\u0336i\u0336l\u0336y\u0336 É\u0301m\u0301i\u0301l\u0301y\u0301", "Emily Émily"),
    ("555\u03010\u0301134", "5550134"),
    ("❺⓹➄ ➊ 🇪🇲🇮🇱🇾", "555 1 EMILY"),
    ('Em<span class="x">i</span>ly', "Emily"),
    ("Em<!-- no -->ily <!--Emily-->", "Emily  Emily "),
    ("Еmmа wrоte тο Сору", "Emma wrote to Copy"),
    ("&#69mily", "Emily"),
    ("a\x00b\x07c", "abc"),
    ("a\u00a0b\u2003c\u3000d", "a b c d"),
    ("a\r\nb\u2028c", "a\nb\nc"),
    # characters that look like others
    ("Ｅｍｉｌｙ ５５５", "Emily 555"),
    ("𝐄𝐦𝐢𝐥𝐲 𝓔𝓶𝓲𝓵𝔂 ⓔⓜⓘⓛⓨ", "Emily Emily emily"),
    ("\u0415m\u0456l\u0443", "Emily"),
    ("ᴇᴍɪʟʏ", "emily"),
    ("٠٧٧ ५", "077 5"),
    ("5\ufe0f\u20e35\ufe0f\u20e3", "55"),
    ("¹²³⁴ but 5 m²", "1234 but 5 m²"),
    ("E\u0301mile E\u0301\u0302\u0303\u0304", "Émile É"),
    ("it’s “fine” – really", 'it\'s "fine" - really'),
    # what keeps its own script and shape
    ("Привет, как дела", "Привет, как дела"),
    ("β-blocker, 5 μg, IFNγ", "β-blocker, 5 μg, IFNγ"),
    ("नमस्ते", "नमस्ते"),
    ("Lipitor™ ½ tablet", "Lipitor™ ½ tablet"),
]


@pytest.mark.parametrize(("written", "seen"), SEEN)
def test_a_text_is_read_as_its_page_shows_it(written: str, seen: str) -> None:
    assert visible_text(written).text == seen


SPANS = [
    ("Em*i*ly called", "Emily", "Em*i*ly"),
    ("&#69;mil&#121; called", "Emily", "&#69;mil&#121;"),
    ("so *Emil&#121;* called", "Emily", "Emil&#121;"),
    ("called Rene\u0301 twice", "René", "Rene\u0301"),
    ("call 555\\-0134 now", "555-0134", "555\\-0134"),
    ("the ﬁrst", "first", "ﬁrst"),
]


@pytest.mark.parametrize(("written", "seen", "source"), SPANS)
def test_a_span_leads_back_to_all_that_was_written_for_it(written: str, seen: str, source: str) -> None:
    visible = visible_text(written)
    passage = Passage(Field.TEXT, written, visible.text, visible.origin)
    at = visible.text.index(seen)
    start, end = passage.written_span(at, at + len(seen))
    assert written[start:end] == source


TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("*_~`[]()<>!&#;\\ \n\t-ab1./:\"'"),
        st.sampled_from("\u200b\u0301\u00ad\u0430\u0435éﬁ²½Ｅ𝐄\r\u2028\u2800"),
        st.characters(),
    ),
    max_size=80,
)


@given(TRICKY)
@example('[a](<b> "c") ![[](]()*_*')
@example("\\" * 5 + "&amp;")
def test_offsets_never_decrease_and_stay_within_the_text(written: str) -> None:
    visible = visible_text(written)
    origin = list(visible.origin)
    assert len(origin) == len(visible.text) + 1
    assert origin == sorted(origin)
    assert origin[-1] == len(written)
    assert all(0 <= offset < len(written) for offset in origin[:-1])


@given(TRICKY, st.data())
def test_every_visible_span_leads_back_into_the_text(written: str, data: st.DataObject) -> None:
    visible = visible_text(written)
    passage = Passage(Field.TEXT, written, visible.text, visible.origin)
    start = data.draw(st.integers(0, len(visible.text)))
    end = data.draw(st.integers(start, len(visible.text)))
    first, last = passage.written_span(start, end)
    assert 0 <= first <= last <= len(written)
    assert (first < last) or start == end


@given(st.text(alphabet="abcXYZ 019.,:;!?'()-\n", max_size=200))
def test_plain_prose_is_its_own_visible_text(written: str) -> None:
    visible = visible_text(written)
    assert visible.text == written
    assert list(visible.origin) == list(range(len(written) + 1))


HOSTILE = [
    *("<", "[", "![", "a.a.", "[b]", "&", "> ", "- ", "x", "a\u0301", "\u0301", "`", "*", "*a ", "](", "](a"),
    *("[a](", "<!--", "<a ", "</", "\\", "&#1", "\n ", "\n", "~~a", "http://", '[x](http://a.b "', "é", "²"),
    *("Аb", "[](a "),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    assert_linear(visible_text, run_of(piece))
