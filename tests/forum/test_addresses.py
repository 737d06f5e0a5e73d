"""Addresses from memory are those that Flask would build."""

import pytest
from flask import url_for

from forum.addresses import address


@pytest.mark.parametrize(
    ("endpoint", "values"),
    [
        ("discussions.thread", {"thread_id": 7}),
        ("discussions.thread", {"thread_id": 7, "after": 12}),
        ("discussions.thread", {"thread_id": 8}),
        ("static", {"filename": "openward.css"}),
        ("accounts.sign_in", {"next": None}),
        ("health.show", {"_external": True}),
    ],
)
def test_an_address_from_memory_is_the_one_that_flask_builds(app, endpoint, values):
    with app.test_request_context("/"):
        assert address(endpoint, **values) == url_for(endpoint, **values)
        assert address(endpoint, **values) == url_for(endpoint, **values)


def test_a_site_under_a_path_of_its_own_keeps_that_path_in_every_address(app):
    with app.test_request_context("/"):
        plain = address("health.show")
    with app.test_request_context("/", base_url="http://localhost/forum"):
        assert address("health.show") == "/forum" + plain
