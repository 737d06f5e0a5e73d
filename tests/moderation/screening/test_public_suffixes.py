"""Which part of a host anybody may register: the same as tldextract says, without its network library."""

import pytest
import tldextract
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.public_suffixes import public_suffix, registered

OFFLINE = {
    private: tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=private)
    for private in (False, True)
}


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("pubmed.ncbi.nlm.nih.gov", "nih.gov"),
        ("www.bbc.co.uk", "bbc.co.uk"),
        ("www.nhs.uk", "www.nhs.uk"),
        ("a.b.kawasaki.jp", "a.b.kawasaki.jp"),
        ("a.city.kawasaki.jp", "city.kawasaki.jp"),
        ("a.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
        ("co.uk", None),
        ("com", None),
        ("localhost", None),
        ("192.0.2.7", None),
        ("a..com", None),
        ("", None),
    ],
)
def test_a_registered_domain_is_a_name_before_a_public_suffix(host: str, domain: str | None) -> None:
    found = registered(host)
    assert (found.domain if found else None) == domain


def test_what_companies_lend_out_counts_where_it_is_asked_for() -> None:
    assert public_suffix("somebody.github.io") == "io"
    assert public_suffix("somebody.github.io", private=True) == "github.io"


ENDINGS = (
    *("uk", "co", "ac", "com", "jp", "kawasaki", "city", "ck", "www", "nhs", "github", "io", "blogspot"),
    *("xn--p1ai", "no", "a", "bd", "aws", "s3", "gov", "org", "au"),
)
LABEL = st.sampled_from(ENDINGS) | st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True)


@given(st.lists(LABEL, min_size=1, max_size=5).map(".".join), st.booleans())
def test_it_says_what_the_package_says(host: str, private: bool) -> None:
    theirs, ours = OFFLINE[private](host), registered(host, private=private)
    expected = (theirs.domain, theirs.suffix) if theirs.domain and theirs.suffix else None
    assert ((ours.name, ours.suffix) if ours else None) == expected
