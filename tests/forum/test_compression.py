"""Answers travel compressed, except where their length could tell an onlooker something."""

import gzip

import brotli
import pytest
from backports import zstd

from forum.static_files import FOLDER, marked_address
from tests.forum.conftest import csrf_token, sign_in

OPENED = {"zstd": zstd.decompress, "br": brotli.decompress, "gzip": gzip.decompress}


@pytest.mark.parametrize("way", OPENED)
def test_a_page_travels_compressed_if_the_browser_can_read_it(trial, way):
    page = trial.test_client().get("/style", headers={"Accept-Encoding": way})
    assert page.content_encoding == way
    assert "Accept-Encoding" in page.vary
    assert b"Every piece" in OPENED[way](page.data)


def test_a_page_travels_as_it_is_if_the_browser_cannot(trial):
    page = trial.test_client().get("/style")
    assert page.content_encoding is None
    assert "Accept-Encoding" in page.vary


@pytest.mark.parametrize(
    ("who_asked", "way"),
    [
        ("same-origin", "gzip"),  # a link on the site
        ("none", "gzip"),  # a bookmark
        ("cross-site", None),  # another site opened it
        ("same-site", None),  # a neighbour under the same name
        (None, None),  # a browser that does not say
    ],
)
def test_a_page_with_a_session_is_compressed_only_if_no_other_site_asked(trial, who_asked, way):
    """Else its length, asked for again and again, would give its CSRF token away (BREACH)."""
    client = trial.test_client()
    sign_in(client, 1)
    csrf_token(client)
    headers = {"Accept-Encoding": "gzip"} | ({"Sec-Fetch-Site": who_asked} if who_asked else {})
    assert client.get("/style", headers=headers).content_encoding == way


@pytest.mark.parametrize("way", ["br", "gzip"])
@pytest.mark.parametrize("name", ["openward.css", "openward.js", "vendor/htmx.min.js", "vendor/icons.svg"])
def test_a_marked_file_travels_compressed_and_is_kept_for_good(trial, name, way):
    answer = trial.test_client().get(marked_address(name), headers={"Accept-Encoding": f"gzip;q=0.5, {way}"})
    assert answer.content_encoding == way
    assert OPENED[way](answer.data) == (FOLDER / name).read_bytes()
    assert answer.content_length == len(answer.data)
    assert answer.cache_control.immutable
    assert "Accept-Encoding" in answer.vary


@pytest.mark.parametrize(
    "address", ["/static/openward.css", "/static/openward.css?v=another", "/static/none.css"]
)
def test_only_a_marked_file_is_compressed_and_kept(trial, address):
    answer = trial.test_client().get(address, headers={"Accept-Encoding": "br"})
    assert answer.content_encoding is None
    assert not answer.cache_control.immutable


def test_a_typeface_is_compressed_already(trial):
    name = "vendor/atkinson-hyperlegible-next-latin-wght-normal.woff2"
    answer = trial.test_client().get(marked_address(name), headers={"Accept-Encoding": "br"})
    assert answer.content_encoding is None
    assert answer.cache_control.immutable


def test_what_every_first_view_loads_stays_small(trial):
    """The page itself comes on top: a thread of 20 posts has about 10 kB."""
    client = trial.test_client()
    names = ["openward.css", "posts.css", "print.css", "openward.js", "openward.svg"]
    names += ["vendor/htmx.min.js", "vendor/icons.svg"]
    names += [
        f"vendor/atkinson-hyperlegible-next-{part}-wght-normal.woff2" for part in ("latin", "latin-ext")
    ]
    sent = [len(client.get(marked_address(one), headers={"Accept-Encoding": "gzip"}).data) for one in names]
    assert sum(sent) < 90_000
