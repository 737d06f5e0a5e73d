"""What a reader could decode is read a second time; honest writing has no second reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening import Submission
from moderation.screening.decoding import decoded_text
from moderation.screening.detectors.emails import find_emails
from moderation.screening.detectors.phones import find_phones
from moderation.screening.passage import Detector
from moderation.screening.pipeline import Pipeline
from moderation.screening.visible import visible_text
from tests.growth import assert_linear, run_of

DECODED = [
    # characters set apart
    ("J o h n   S m i t h", "John Smith"),
    ("J o h n S m i t h", "John Smith"),
    ("m a r t a @ e x a m p l e . o r g", "marta@example.org"),
    ("5 5 5 - 0 1 3 - 4 4 7 7", "555-013-4477"),
    ("J.o.h.n S.m.i.t.h", "John Smith"),
    ("J.o.h.n. .S.m.i.t.h", "John Smith"),
    ("m.a.@.e.x.a.m.p.l.e...o.r.g", "ma@example.org"),
    ("J - o - h - n", "John"),
    ("+.1 5.5.5 0.1.4 8.8.3.2", "+1 555 014 8832"),
    ("6_0_4 O_a_k A_v_e_n_u_e_, now", "604 Oak Avenue, now"),
    ("77****41902", "7741902"),
    # signs for letters, letters for signs
    ("M4r14 G0nz4l3z", "Maria Gonzalez"),
    ("12 M4pl3 57r337", "12 Maple Street"),
    ("O77OO 9OO123", "07700 900123"),
    ("5З5-О1З4", "535-0134"),
    # accents that no language has
    ("Émíĺý", "Emily"),
    ("máŕtá@éxámpĺé.óŕg", "marta@example.org"),
    # line ends
    ("555-\n013-4477", "555-013-4477"),
    ("555 01\n> 3 4477", "555 013 4477"),
    ("Emi-\nly", "Emily"),
    ("marta@\nexample.org", "marta@example.org"),
    # backwards, and links inside words
    ("gro.elpmaxe@atram", "marta@example.org"),
    ("ylimE", "Emily"),
    ("Em[](https://example.org)ily", "Emily"),
]


@pytest.mark.parametrize(("written", "read"), DECODED)
def test_what_a_reader_could_decode_is_decoded(written: str, read: str) -> None:
    decoded = decoded_text(visible_text(written))
    assert decoded is not None
    assert decoded.seen.text == read


HONEST = [
    "B12 at 5am, H1N1 and T4; A1C 7.2, CD4 410, HER2+, 5-HT3, 3TC, p53, G6PD, Ki67",
    "I take 2 * 3 * 4 mg, b.i.d., p.r.n., e.g. at home; the U.S.A. and A.D.H.D.",
    "On a scale of 1 2 3 4 5 6 7 8 9 10 it was a 7",
    "my scores were 7 6 8 7 6 9 7 8 7 6",
    "120\n118\n125\n131\n127",
    "Day 1\n2 tablets\nDay 2\n3 tablets",
    "TSH 0.4 1.2 3.3 4.4 5.5 over the years",
    "José Núñez had a naïve crème brûlée, Nguyễn Thị and Ångström too",
    "the 1st, 2nd and 3rd of 4 scans, 90s music, a 401k",
    "the t:slim X2, model 780G, MiniMed 670G and Omnipod 5",
    "ANO5, IDH1 and JAK2, as said above3 and there2; on 12/16/2023 I WENT HOME",
    "iPhone, mRNA, eGFR and pH were fine",
]


@pytest.mark.parametrize("text", HONEST)
def test_honest_writing_is_read_once(text: str) -> None:
    assert decoded_text(visible_text(text)) is None


FOUND = [
    ("call me on 5 5 5 2 0 3 4 4 7 7 now", "5 5 5 2 0 3 4 4 7 7"),
    ("call me on 555-2\n03-4477 now", "555-2\n03-4477"),
    ("it is m a r t a @ e x a m p l e . o r g here", "m a r t a @ e x a m p l e . o r g"),
    ("it is gro.elpmaxe@atram here", "gro.elpmaxe@atram"),
]


@pytest.mark.parametrize(("written", "place"), FOUND)
def test_a_finding_of_the_second_reading_lies_where_it_was_written(written: str, place: str) -> None:
    pipeline = Pipeline((), (Detector("phones", find_phones), Detector("emails", find_emails)))
    (finding,) = pipeline.screen(Submission(written)).findings
    assert written[finding.start : finding.end] == place


def test_what_the_first_reading_shows_is_not_told_twice() -> None:
    pipeline = Pipeline((), (Detector("emails", find_emails),))
    found = pipeline.screen(Submission("marta@example.org knows J o h n   S m i t h")).findings
    assert len(found) == 1


TRICKY = st.text(
    alphabet=st.sampled_from("aA eE1O05@._-*|\n>()[]é\u0301\u202e\u202cж4"), min_size=1, max_size=120
)


@given(TRICKY)
def test_offsets_of_the_second_reading_never_decrease_and_lead_into_the_text(written: str) -> None:
    decoded = decoded_text(visible_text(written))
    if decoded is None:
        return
    origin = list(decoded.seen.origin)
    assert len(origin) == len(decoded.seen.text) + 1
    assert origin == sorted(origin)
    assert origin[-1] == len(written)
    assert all(0 <= offset < len(written) for offset in origin[:-1])
    assert all(0 <= start < end <= len(written) for start, end in decoded.undone)
    assert list(decoded.undone) == sorted(decoded.undone)


HOSTILE = [
    *(
        "a ",
        "a.",
        "a. ",
        "1\n",
        "1_",
        "*1",
        "M4r1",
        "é",
        "1 ",
        "a-\na",
        "O",
        "@",
        "a@",
        "(a)b",
        " (a)b",
        "aA",
    ),
    *("moc.a@", "1-\n", "a1 ", "a  ", "\u202e", "\u202ea\u202c", "e\u0301"),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_decoded_in_linear_time(piece: str) -> None:
    assert_linear(lambda text: decoded_text(visible_text(text)), run_of(piece))
