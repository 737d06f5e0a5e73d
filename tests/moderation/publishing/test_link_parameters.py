"""Parameters that follow people or pay somebody go; whatever else an address says stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.publishing.link_parameters import Stripped, stripped


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("https://a.org/?utm_source=x&utm_medium=y", "https://a.org/"),
        ("https://a.org/p?id=7&utm_source=x", "https://a.org/p?id=7"),
        ("https://a.org/p?utm_source=x&id=7#part", "https://a.org/p?id=7#part"),
        ("https://a.org/p?fbclid=x#part", "https://a.org/p#part"),
        ("https://a.org/p?FBCLID=x&b=%C3%BC+y&&c", "https://a.org/p?b=%C3%BC+y&&c"),
        ("https://a.org/p?a=1;b=2&gclid=x", "https://a.org/p?a=1;b=2"),
        ("https://a.org/p?%75tm_source=x&q=a%26b", "https://a.org/p?q=a%26b"),
        ("https://a.org/p?q=what?is=this&mc_eid=1", "https://a.org/p?q=what?is=this"),
        ("a.org/p?igshid=x", "a.org/p"),
        ("https://youtu.be/abc?si=xyz&t=42", "https://youtu.be/abc?t=42"),
        ("https://www.youtube.com/watch?v=abc&feature=share", "https://www.youtube.com/watch?v=abc"),
        ("https://x.com/a/status/1?s=20&t=xyz", "https://x.com/a/status/1"),
    ],
)
def test_what_follows_people_goes(written: str, left: str) -> None:
    assert stripped(written) == Stripped(left, tracking=True)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("https://www.amazon.com/dp/B000?th=1&tag=jen-20", "https://www.amazon.com/dp/B000?th=1"),
        ("https://amazon.co.uk/dp/B000?linkCode=x&ascsubtag=y", "https://amazon.co.uk/dp/B000"),
        ("https://pills.example.com/shop?ref=jen22", "https://pills.example.com/shop"),
        ("https://pills.example.com/?aff_id=1&page=2", "https://pills.example.com/?page=2"),
    ],
)
def test_what_pays_somebody_goes(written: str, left: str) -> None:
    assert stripped(written) == Stripped(left, referral=True)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.org",
        "https://a.org/?",
        "https://a.org/#utm_source=x",
        "https://a.org/utm_source=x",
        "https://a.org/?q=utm_source",
        "https://a.org/?q=utm_source=x",
        "https://blog.example.org/?tag=lupus",
        "https://a.org/?partner=nhs&si=1&t=2&s=3&feature=4",
        "https://go.a.com/fwlink/?linkid=123",
        "https://github.com/a/b/tree/x?ref=main",
        "https://a.org/?referral=self",
        "https://a.org/?reference=1&refs=2",
        "https://[a.org/?b=c",
        "?",
        "",
    ],
)
def test_what_is_part_of_the_address_stays(address: str) -> None:
    assert stripped(address) == Stripped(address)


PIECES = st.lists(
    st.sampled_from(["utm_source=a", "gclid=b", "ref=c", "a=1", "b", "", "a=1", "%75tm_x=1", "x=%26utm_a=1"])
    | st.text(st.characters(blacklist_characters="&#?", min_codepoint=33, max_codepoint=126), max_size=8),
    max_size=8,
)


@given(PIECES, st.sampled_from(["", "#x?utm_a=1&b", "#"]), st.sampled_from(["a.org/", "www.amazon.com/dp/1"]))
def test_all_other_parameters_keep_their_order_and_spelling(pieces: list[str], end: str, page: str) -> None:
    address = f"https://{page}?{'&'.join(pieces)}{end}"
    result = stripped(address)
    assert result.address.startswith(f"https://{page}")
    assert result.address.partition("#")[1:] == address.partition("#")[1:]
    left = result.address.partition("#")[0].partition("?")[2].split("&")
    rest = iter(pieces)
    assert all(piece in rest for piece in left if piece)  # in order, each as it was
    assert (result.address == address) == (not (result.tracking or result.referral))
    assert stripped(result.address).address == result.address
    assert all("utm_" not in piece.partition("=")[0] for piece in left)


@given(st.text(max_size=60))
def test_no_address_is_too_odd(address: str) -> None:
    result = stripped(address)
    assert result == Stripped(address) or len(result.address) < len(address)
