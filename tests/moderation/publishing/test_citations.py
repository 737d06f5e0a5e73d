"""A study that is named by DOI or PubMed number gets a card, from the author's words and nothing else."""

import pytest

from moderation.publishing.citations import MOST_CARDS
from moderation.publishing.rendering import render


def cards(written: str) -> list[tuple[str, str, str]]:
    """Title, number and address of each card."""
    found = []
    for card in render(written).partition('<div class="cited">')[2].split("<li>")[1:]:
        title = card.partition("<cite>")[2].partition("</cite>")[0]
        address = card.partition(' href="')[2].partition('"')[0]
        number = card.partition(">")[2] if not title else card.partition("<a ")[2].partition(">")[2]
        found.append((title, number.partition("</a>")[0], address))
    return found


DOI = "https://doi.org/10.1056/NEJMoa2034577"


@pytest.mark.parametrize(
    ("written", "card"),
    [
        (DOI, ("", "10.1056/NEJMoa2034577", DOI)),
        (f"[A trial & its end]({DOI})", ("A trial &amp; its end", "10.1056/NEJMoa2034577", DOI)),
        (f"[10.1056/NEJMoa2034577]({DOI})", ("", "10.1056/NEJMoa2034577", DOI)),
        (f"[doi:10.1056/NEJMoa2034577]({DOI})", ("", "10.1056/NEJMoa2034577", DOI)),
        (f"[x]({DOI}?utm_source=a)", ("x", "10.1056/NEJMoa2034577", DOI)),
        ("http://dx.doi.org/10.1000/182", ("", "10.1000/182", "http://dx.doi.org/10.1000/182")),
        ("as in doi:10.1000/182.", ("", "10.1000/182", "https://doi.org/10.1000/182")),
        ("(DOI: 10.1000/182)", ("", "10.1000/182", "https://doi.org/10.1000/182")),
        ("doi 10.1000/(a)b).", ("", "10.1000/(a)b", "https://doi.org/10.1000/(a)b")),
        (
            "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-2",
            ("", "10.1002/(SICI)1&lt;1::AID&gt;3.0.CO;2-2",
             "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-2"),
        ),
        ("PMID 31978945", ("", "31978945", "https://pubmed.ncbi.nlm.nih.gov/31978945/")),
        ("pmid:31978945.", ("", "31978945", "https://pubmed.ncbi.nlm.nih.gov/31978945/")),
        (
            "[Vitamin D](https://pubmed.ncbi.nlm.nih.gov/12345/)",
            ("Vitamin D", "12345", "https://pubmed.ncbi.nlm.nih.gov/12345/"),
        ),
        (
            "https://www.ncbi.nlm.nih.gov/pubmed/12345",
            ("", "12345", "https://www.ncbi.nlm.nih.gov/pubmed/12345"),
        ),
    ],
)  # fmt: skip
def test_a_study_gets_a_card(written: str, card: tuple[str, str, str]) -> None:
    assert cards(written) == [card]


@pytest.mark.parametrize(
    "written",
    [
        "https://www.nejm.org/",
        "https://doi.org/",
        "https://doi.org/about",
        "https://doi.org.evil.example/10.1000/182",
        "https://pubmed.ncbi.nlm.nih.gov/?term=lupus",
        "https://pubmed.ncbi.nlm.nih.gov/12345/comments",
        "`doi:10.1000/182`",
        "```\nPMID 12345\n```",
        "10.5 mg, 10.1000/182 and 12345",
        "doi: to do",
        "PMID 123456789",
        "PMID 123/45",
        "rapmid 12345",
    ],
)
def test_what_names_no_study_gets_none(written: str) -> None:
    assert cards(written) == []


def test_one_study_gets_one_card_with_the_title_that_somebody_gave_it() -> None:
    written = f"doi:10.1056/nejmoa2034577 and {DOI} and [the trial]({DOI}) and [again]({DOI})"
    assert cards(written) == [("the trial", "10.1056/NEJMoa2034577", DOI)]


def test_cards_come_in_the_order_of_the_links_and_have_an_end() -> None:
    written = " ".join(f"https://doi.org/10.1000/{number}" for number in range(MOST_CARDS + 3))
    assert [card[1] for card in cards(written)] == [f"10.1000/{number}" for number in range(MOST_CARDS)]


def test_a_long_title_ends_between_words() -> None:
    ((title, _, _),) = cards(f"[{'a long title ' * 30}]({DOI})")
    assert title.endswith(" …")
    assert len(title) <= 202


def test_a_card_says_where_its_link_leads() -> None:
    assert render("doi:10.1000/182").endswith(
        '<li>DOI <a href="https://doi.org/10.1000/182" rel="nofollow ugc noopener noreferrer">10.1000/182</a>'
        ' <span class="link-mark">(doi.org)</span></li></ul></div>\n'
    )
