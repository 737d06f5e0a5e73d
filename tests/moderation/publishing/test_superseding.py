"""One document takes the place of others; runs on each database in turn."""

from moderation.publishing.database import utc_now
from moderation.publishing.pace import recent_submissions
from moderation.publishing.reading import read_draft
from moderation.publishing.statuses import CLEARED, PENDING, WITH_MODERATOR, WITHDRAWN, Act
from moderation.publishing.superseding import supersede
from tests.moderation.publishing.small_site import AUTHOR, SOMEBODY_ELSE, STRANGER, SmallSite


def test_what_is_older_is_taken_off_and_what_came_later_goes_on_waiting(site: SmallSite) -> None:
    shown = site.screened("the first version")
    held = site.screened("[hold] another version", author=SOMEBODY_ELSE)
    newer = site.screened("the newest version that was cleared", author=SOMEBODY_ELSE)
    later = site.post("handed in after it")
    documents = [one.document_id for one in (shown, held, newer, later)]
    with site.transaction() as session:
        supersede(session, documents, newer.document_id, utc_now())
    standings = [site.standing(one.revision_id) for one in (shown, held, newer, later)]
    assert standings == [WITHDRAWN, WITHDRAWN, CLEARED, PENDING]
    assert site.acts(held.revision_id)[-1] is Act.REPLACE
    assert site.published_body(shown.document_id) is None
    assert site.published_body(newer.document_id) == "the newest version that was cleared"


def test_a_newer_publication_is_not_taken_off_by_an_older_one(site: SmallSite) -> None:
    older, newer = site.screened("older"), site.screened("newer", author=SOMEBODY_ELSE)
    with site.transaction() as session:
        supersede(session, [newer.document_id], older.document_id, utc_now())
    assert site.standing(newer.revision_id) == CLEARED
    assert site.published_body(newer.document_id) == "newer"


def test_nothing_is_taken_off_for_a_text_that_readers_do_not_see(site: SmallSite) -> None:
    shown, held = site.screened("shown"), site.screened("[hold] held", author=SOMEBODY_ELSE)
    with site.transaction() as session:
        supersede(session, [shown.document_id], held.document_id, utc_now())
    assert site.published_body(shown.document_id) == "shown"
    assert site.standing(held.revision_id) == WITH_MODERATOR


def test_a_draft_for_the_next_version_is_what_readers_see_and_nothing_else(site: SmallSite) -> None:
    shown, held = site.screened("shown", title="its title"), site.screened("[hold] held")
    with site.transaction() as session:
        draft = read_draft(session, STRANGER, shown.document_id)
        assert draft is not None
        assert (draft.title, draft.body) == ("its title", "shown")
        assert read_draft(session, STRANGER, held.document_id) is None


def test_only_new_texts_of_the_author_count_as_recent_and_edits_do_not(site: SmallSite) -> None:
    before = site.clock()
    first = site.screened("first")
    site.screened("by somebody else", author=SOMEBODY_ELSE)
    began = site.row(first.revision_id).created_at
    site.edit(first.document_id, "edited")
    with site.transaction() as session:
        recent = recent_submissions(session, AUTHOR, ["reply"], began.replace(year=began.year - 1))
        assert recent == {first.document_id: began}
        assert recent_submissions(session, AUTHOR, ["thread"], before.replace(year=began.year - 1)) == {}
        assert recent_submissions(session, AUTHOR, ["reply"], began) == {}
