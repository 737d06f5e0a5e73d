import pytest

from moderation.screening.models.readable import TextTooDense, readable


@pytest.mark.parametrize("run", ["<" * 500, "![" * 300, "a.a." * 100, "b][" * 80, "x" * 400, "_" * 50])
def test_a_hostile_run_is_blanked_and_the_offsets_stay(run: str) -> None:
    text = f"before {run} after"
    seen = readable(text)
    assert len(seen) == len(text)
    assert seen.split() == ["before", "after"]


@pytest.mark.parametrize(
    "text", ["Thanks!!! :-)", "wait ... what?", "J.R.R. and U.S.A. and e.g. this", "*****"]
)
def test_what_people_type_stays_as_it_is(text: str) -> None:
    assert readable(text) == text


@pytest.mark.parametrize("piece", ["> ", "😀 ", "1 2 ", "漢 "])
def test_a_text_with_too_many_pieces_is_refused(piece: str) -> None:
    with pytest.raises(TextTooDense):
        readable(piece * 3000)
