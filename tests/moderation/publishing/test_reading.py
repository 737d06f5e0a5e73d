"""The reading door: cleared text, for those it is meant for, as values that cannot change."""

import dataclasses

import pytest

from moderation.publishing.reading import (
    Published,
    Reader,
    as_published,
    names_of,
    published,
    published_titles,
    read_published,
    readable_document_id,
)
from moderation.publishing.submitting import Audience
from tests.moderation.publishing.small_site import AUTHOR, MEMBER, SOMEBODY_ELSE, STRANGER, SmallSite


@pytest.mark.parametrize(
    ("audience", "reader", "reads"),
    [
        (Audience.EVERYONE, STRANGER, True),
        (Audience.EVERYONE, MEMBER, True),
        (Audience.MEMBERS, MEMBER, True),
        (Audience.MEMBERS, STRANGER, False),
    ],
)
def test_who_reads_what(site: SmallSite, audience: Audience, reader: Reader, reads: bool) -> None:
    receipt = site.screened("a text", title="a title", audience=audience)
    assert (site.html(receipt.document_id, reader) is not None) == reads
    with site.transaction() as session:
        assert len(session.execute(published(reader)).all()) == reads
        assert len(session.execute(published_titles(reader)).all()) == reads


@pytest.mark.parametrize("words", ["[revise]", "[no override]", "[hold]", "[crisis]", "pending", "withdrawn"])
def test_nobody_reads_what_is_not_cleared_not_even_its_author(site: SmallSite, words: str) -> None:
    receipt = site.post(f"a text {words}")
    if words == "withdrawn":
        site.screen(receipt.revision_id)
        site.withdraw(receipt.document_id)
    elif words != "pending":
        site.screen(receipt.revision_id)
    for reader in (STRANGER, MEMBER, Reader(SOMEBODY_ELSE)):
        assert site.html(receipt.document_id, reader) is None


def test_a_publication_is_a_value(site: SmallSite) -> None:
    receipt = site.screened("*a* text", title="a title")
    with site.transaction() as session:
        found = read_published(session, STRANGER, receipt.document_id)
    assert found == Published(
        document_id=receipt.document_id,
        revision_id=receipt.revision_id,
        author_id=AUTHOR,
        kind="reply",
        title="a title",
        html="<p><em>a</em> text</p>\n",
        first_published_at=site.clock(),
        published_at=site.clock(),
    )
    assert not found.was_edited
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.html = "<p>another text</p>"  # type: ignore[misc]
    assert "text" not in repr(found)
    assert "a title" not in repr(found)


def test_an_edit_keeps_the_first_moment(site: SmallSite) -> None:
    receipt = site.screened("one")
    first = site.clock()
    site.clock.forward(hours=1)
    site.screen(site.edit(receipt.document_id, "two").revision_id)
    with site.transaction() as session:
        found = read_published(session, STRANGER, receipt.document_id)
    assert found is not None
    assert (found.first_published_at, found.published_at) == (first, site.clock())
    assert found.was_edited


def test_lists_carry_titles_and_no_texts(site: SmallSite) -> None:
    receipt = site.screened("a text", title="a title")
    with site.transaction() as session:
        row = session.execute(
            published_titles(STRANGER).where(readable_document_id == receipt.document_id)
        ).one()
    assert "html" not in row._fields
    assert (as_published(row).title, as_published(row).html) == ("a title", "")


def test_names_are_published_texts_too(site: SmallSite) -> None:
    site.screened("Heron", kind="name")
    site.screened("Curlew [hold]", kind="name", author=SOMEBODY_ELSE)
    with site.transaction() as session:
        assert names_of(session, "name", [AUTHOR, SOMEBODY_ELSE, 77]) == {AUTHOR: "Heron"}
        assert names_of(session, "name", []) == {}
        assert names_of(session, "reply", [AUTHOR]) == {}


def test_the_newest_name_counts(site: SmallSite) -> None:
    site.screened("Heron", kind="name")
    site.screened("Plover", kind="name")
    with site.transaction() as session:
        assert names_of(session, "name", [AUTHOR]) == {AUTHOR: "Plover"}
