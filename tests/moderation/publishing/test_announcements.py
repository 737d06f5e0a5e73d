"""Those above hear of every change of what readers see, in the transaction that makes it."""

import pytest
from sqlalchemy.orm import Session

from moderation.publishing.announcements import Announcement, on_published, on_taken_down
from moderation.review import deciding
from tests.moderation.publishing.small_site import SmallSite

Heard = list[tuple[str, int, bool]]


@pytest.fixture
def heard(listeners: None) -> Heard:
    told: Heard = []

    def published(_session: Session, announcement: Announcement) -> None:
        told.append(("published", announcement.document_id, announcement.first))

    def taken_down(_session: Session, announcement: Announcement) -> None:
        told.append(("taken down", announcement.document_id, announcement.first))

    for _ in range(2):  # registering twice is hearing once
        on_published("reply", published)
        on_taken_down("reply", taken_down)
    return told


def test_each_change_is_told_once(site: SmallSite, heard: Heard) -> None:
    post = site.screened("one")
    number = post.document_id
    assert heard == [("published", number, True)]
    site.screen(site.edit(number, "two").revision_id)
    assert heard[1:] == [("published", number, False)]
    site.withdraw(number)
    assert heard[2:] == [("taken down", number, False)]
    site.withdraw(number)
    assert len(heard) == 3


def test_what_readers_never_saw_is_not_told(site: SmallSite, heard: Heard) -> None:
    for words in ("[revise]", "[hold]", "[crisis]"):
        site.withdraw(site.screened(f"a text {words}").document_id)
    site.withdraw(site.post().document_id)
    assert heard == []


def test_a_moderators_publication_and_take_down_are_told(site: SmallSite, heard: Heard) -> None:
    post = site.screened("a text [hold]")
    site.decides(deciding.publish_as_it_is, post.revision_id)
    site.decides(deciding.take_down, post.revision_id)
    assert heard == [("published", post.document_id, True), ("taken down", post.document_id, False)]


def test_other_kinds_are_not_told(site: SmallSite, heard: Heard) -> None:
    site.screened("one", kind="profile")
    assert heard == []


def test_a_listener_that_fails_undoes_what_it_was_told(site: SmallSite, listeners: None) -> None:
    def fails(_session: Session, _announcement: Announcement) -> None:
        raise LookupError

    post = site.screened("one")
    on_taken_down("reply", fails)
    with pytest.raises(LookupError):
        site.withdraw(post.document_id)
    with pytest.raises(LookupError):
        site.decides(deciding.take_down, post.revision_id)
    assert site.published_body(post.document_id) == "one"
    assert site.own_text(post.revision_id).is_published
