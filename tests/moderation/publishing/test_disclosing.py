"""What an author has declared is asked for when a text is screened, and fixed when it is published."""

from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing import disclosing
from moderation.publishing.disclosing import Declarations, ask_about_interests
from moderation.publishing.draft import Draft
from moderation.publishing.statuses import CLEARED, WITH_MODERATOR
from moderation.publishing.tables import Publication
from moderation.review import deciding
from moderation.screening import Interests, Submission, Verdict
from tests.moderation.publishing import scripted
from tests.moderation.publishing.small_site import AUTHOR, SmallSite

DECLARED = Interests(frozenset({"pfizer"}))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    """What each author has declared; a test changes it between two steps."""
    monkeypatch.setattr(disclosing, "_kept", [])
    told: dict[int, str] = {}

    def interests_of(_session: Session, author_id: int, _now: datetime) -> Interests:
        return DECLARED if author_id in told else Interests()

    def disclosure_of(_session: Session, author_id: int, draft: Draft, _now: datetime) -> str | None:
        return told.get(author_id) if "Pfizer" in draft.body else None

    ask_about_interests(Declarations(interests_of, disclosure_of))
    return told


def disclosed(site: SmallSite) -> list[str | None]:
    with site.transaction() as session:
        return list(session.scalars(select(Publication.disclosure)))


def test_a_screening_is_told_what_its_author_has_declared(site: SmallSite, told: dict[int, str]) -> None:
    seen: list[Submission] = []

    def screen(submission: Submission) -> Verdict:
        seen.append(submission)
        return scripted.screen(submission)

    site.screen_text = screen
    site.screened("a text")
    told[AUTHOR] = "[1]"
    site.screened("another text")
    assert [one.interests for one in seen] == [Interests(), DECLARED]


def test_what_is_declared_when_a_text_is_published_stays_with_it(
    site: SmallSite, told: dict[int, str]
) -> None:
    told[AUTHOR] = "[1]"
    site.screened("Pfizer makes it")
    told[AUTHOR] = "[2]"
    assert disclosed(site) == ["[1]"]


def test_an_edit_carries_what_is_declared_by_then(site: SmallSite, told: dict[int, str]) -> None:
    receipt = site.screened("Pfizer makes it")
    assert disclosed(site) == [None]
    told[AUTHOR] = "[1]"
    edited = site.edit(receipt.document_id, "Pfizer made it")
    site.screen(edited.revision_id)
    assert disclosed(site) == ["[1]"]


def test_what_a_moderator_publishes_carries_it_too(site: SmallSite, told: dict[int, str]) -> None:
    receipt = site.screened("[hold] Pfizer makes it")
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    told[AUTHOR] = "[1]"
    site.decides(deciding.publish_as_it_is, receipt.revision_id)
    assert site.standing(receipt.revision_id) == CLEARED
    assert disclosed(site) == ["[1]"]


def test_a_text_that_names_nothing_carries_nothing(site: SmallSite, told: dict[int, str]) -> None:
    told[AUTHOR] = "[1]"
    site.screened("a text about nothing")
    assert disclosed(site) == [None]
