"""One address, two answers, never mixed."""

import pytest
from flask import Flask

from forum.fragments import leave_for, wants_fragment

PIECE = {"HX-Request": "true"}


@pytest.fixture
def both():
    app = Flask(__name__)
    app.get("/both", endpoint="both")(lambda: "the piece" if wants_fragment() else "the page")
    app.get("/away", endpoint="away")(lambda: leave_for("/there"))
    return app.test_client()


@pytest.mark.parametrize(
    ("headers", "answer"),
    [
        ({}, "the page"),
        (PIECE, "the piece"),
        (PIECE | {"HX-Boosted": "true"}, "the page"),
        (PIECE | {"HX-History-Restore-Request": "true"}, "the page"),
    ],
)
def test_only_a_request_for_a_piece_gets_the_piece(both, headers, answer):
    assert both.get("/both", headers=headers).text == answer


@pytest.mark.parametrize("headers", [{}, PIECE])
def test_caches_are_told_that_there_are_two_answers(both, headers):
    assert "HX-Request" in both.get("/both", headers=headers).vary


def test_a_piece_is_never_stored(both):
    assert both.get("/both", headers=PIECE).headers["Cache-Control"] == "no-store"


def test_a_piece_that_leads_elsewhere_takes_the_whole_browser_there(both):
    assert both.get("/away").location == "/there"
    piece = both.get("/away", headers=PIECE)
    assert (piece.status_code, piece.headers["HX-Redirect"], piece.location) == (204, "/there", None)


def test_no_page_is_kept_in_the_browsers_storage(app):
    """htmx keeps pages for going back, unless it is told not to; sealed text must not lie there."""
    page = app.test_client().get("/style").text
    assert '"historyEnabled":false,"historyCacheSize":0' in page
    assert '<body hx-history="false">' in page
