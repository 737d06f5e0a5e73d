"""Who has left a members' group keeps their own words, and is told nothing more of other people's."""

import pytest

GROUP, THREAD = 2, 2
TITLE, LATER = "Nights without sleep", "Nights with a heavy blanket"


@pytest.fixture
def leaver(community, thread):
    """Somebody with a reply and a draft in a thread of a members' group, who has left it."""
    community.found_group(thread.founder, "Sleep", audience="members")
    opening = community.start_thread(thread.founder, GROUP, TITLE, "How do you sleep?")
    leaver = community.join("Night Owl").get(f"/groups/{GROUP}").send("/join")
    revision_id = community.reply(leaver, THREAD, "With an open window.")
    leaver.get(f"/threads/{THREAD}").press("Save for later", body="And one more thing.")
    pages = ["/my/texts", f"/my/texts/{revision_id}", f"/my/texts/{revision_id}/edit", "/my/drafts"]
    assert all(TITLE in leaver.get(page).words for page in pages)
    leaver.get(f"/groups/{GROUP}").send("/leave")
    thread.founder.get(f"/my/texts/{opening}/edit").send("/edit", title=LATER, body="How do you sleep now?")
    community.screen()
    assert LATER in thread.founder.get(f"/threads/{THREAD}").words
    return leaver, pages


def test_no_page_of_ones_own_names_the_thread_any_more(leaver):
    browser, pages = leaver
    for page in pages:
        browser.get(page)
        assert browser.status == 200
        assert TITLE not in browser.html
        assert LATER not in browser.html
    assert "With an open window." in browser.get(pages[1]).words


def test_the_way_to_what_is_new_does_not_tell_whether_anything_is(community, thread, leaver):
    browser, _ = leaver
    before = browser.client.get(f"/threads/{THREAD}/unread").location
    community.reply(thread.founder, THREAD, "And with a heavy blanket.")
    assert browser.client.get(f"/threads/{THREAD}/unread").location == before == f"/threads/{THREAD}"


def test_the_doors_are_closed_and_joining_again_opens_them(leaver):
    browser, pages = leaver
    assert browser.get(f"/threads/{THREAD}").address == f"/groups/{GROUP}"
    assert LATER not in browser.html
    for address in ("/", "/unanswered", f"/groups/{GROUP}", f"/groups/{GROUP}?show=newest"):
        assert LATER not in browser.get(address).html
    browser.get(f"/groups/{GROUP}").send("/join")
    assert LATER in browser.get(pages[0]).words
