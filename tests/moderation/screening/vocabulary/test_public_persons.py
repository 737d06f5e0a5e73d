"""People whom everybody cites, found in a text; sentences are invented."""

import pytest

from moderation.screening.vocabulary.public_persons import (
    is_family_name_of_science,
    is_known_to_all,
    public_person_spans,
    whole_names,
)


def test_the_list_is_broad() -> None:
    assert len(whole_names()) >= 400


@pytest.mark.parametrize(
    "name",
    [
        "Françoise Barré-Sinoussi",
        "Katalin Kariko",
        "Mary Brunkow",
        "Temple Grandin",
        "Wes Streeting",
        "Selma Blair",
        "Dr. Carl Jung",
        "Robert F. Kennedy Jr",
        "Sherlock Holmes",
    ],
)
def test_a_whole_name_is_known(name: str) -> None:
    assert is_known_to_all(name)


@pytest.mark.parametrize("name", ["Carl", "Grandin", "Temple", "Wesley Streeting", "Emma Thornbury"])
def test_a_part_or_another_name_is_not(name: str) -> None:
    assert not is_known_to_all(name)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("When Temple Grandin says so", ["Temple Grandin"]),
        ("King Charles and Selma Blair's film", ["King Charles", "Selma Blair's"]),
        # names that many bear are theirs where the text cites them
        ("James Watson got the prize", ["James Watson"]),
        ("James Watson has gout", []),
        # a longer name is another one
        ("Tom Hanks Okafor", []),
        ("Ngozi Selma Blair", []),
    ],
)
def test_only_a_whole_name_is_found(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in public_person_spans(text)] == found


def test_discoverers_are_known_by_their_family_name() -> None:
    assert is_family_name_of_science("Banting")
    assert not is_family_name_of_science("Grandin")
