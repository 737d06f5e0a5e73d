"""What somebody types in one line of a shared computer is not offered to whoever uses it next."""

import re

import pytest

from forum.visitor import Role


@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("/groups/1/threads/new", "title"),
        ("/groups/new", "title"),
        ("/groups/1/settings/description", "title"),
        ("/account", "institution"),
    ],
)
def test_a_browser_is_asked_not_to_keep_what_was_typed(community, thread, page, field):
    person = community.join("Steady Cello", Role.CLINICIAN) if field == "institution" else thread.founder
    (shown,) = re.findall(rf'<input[^>]* name="{field}"[^>]*>', person.get(page).html)
    assert 'autocomplete="off"' in shown
