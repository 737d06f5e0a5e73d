"""What authors told in published texts is remembered without a word of it, and goes with the text."""

import sqlite3

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from moderation.publishing.database import open_engine
from moderation.publishing.remembering import memory_of
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import CLEARED, WITH_AUTHOR, WITH_MODERATOR
from moderation.publishing.superseding import supersede
from moderation.publishing.worker import ScreeningWork
from moderation.review import deciding
from moderation.screening import Kind
from moderation.screening.combination.facts import FactKind
from moderation.screening.detectors import DETECTORS
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import POLICY, Case
from tests.conftest import Clock
from tests.moderation.publishing.small_site import AUTHOR, LEASE, RETENTION, SOMEBODY_ELSE, SmallSite

DIGEST_KEY = "a digest key for tests only, long enough"
TELLS = "I'm a 43-year-old teacher, and I have twins."


class RememberingSite(SmallSite):
    """The small site with a screening that weighs facts: the real detectors, without models."""

    @property
    def work(self) -> ScreeningWork:
        work = super().work
        screen = Pipeline((), DETECTORS).screen
        return ScreeningWork(work.sessions, work.vault, screen, LEASE, self.clock, digest_key=DIGEST_KEY)

    def kinds(self, author: int = AUTHOR, besides: int | None = None) -> set[str]:
        with self.transaction() as session:
            return {fact.kind.value for fact in memory_of(session, DIGEST_KEY, author, besides).facts}

    def rows(self) -> list[tuple[object, ...]]:
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text("SELECT * FROM remembered_fact"))]


@pytest.fixture
def site(site: SmallSite) -> RememberingSite:
    return RememberingSite(site.engine, site.vault, site.clock)


def published(site: RememberingSite, body: str = TELLS, author: int = AUTHOR) -> int:
    receipt = site.screened(body, author=author)
    assert site.standing(receipt.revision_id) == CLEARED, body
    return receipt.document_id


def test_facts_of_a_published_text_are_remembered_for_its_author_alone(site: RememberingSite) -> None:
    published(site)
    assert site.kinds() == {"age", "occupation", "multiple_birth"}
    assert site.kinds(SOMEBODY_ELSE) == set()


def test_the_next_text_is_weighed_together_with_them(site: RememberingSite) -> None:
    published(site)
    alone = site.screened("I live in Boston.", author=SOMEBODY_ELSE)
    together = site.screened("I live in Boston.")
    assert site.standing(alone.revision_id) == CLEARED
    assert site.standing(together.revision_id) == WITH_AUTHOR
    own = site.own_text(together.revision_id)
    (remark,) = [remark for remark in own.remarks if remark.kind is Kind.COMBINATION]
    assert remark.reason.startswith("About 10 people (5 to 40) fit what you have told here so far: town now,")
    assert not any(word in remark.reason.split("now")[0] for word in ("43", "teacher", "twin", "boston"))


def test_what_is_held_or_pending_is_not_remembered(site: RememberingSite) -> None:
    site.post(TELLS)
    held = site.screened(f"{TELLS} I live in Boston.")
    assert site.standing(held.revision_id) == WITH_AUTHOR
    assert site.rows() == []


def test_a_moderator_who_publishes_a_held_text_makes_its_facts_count(site: RememberingSite) -> None:
    held = site.screened(f"{TELLS} I live in Boston.")
    site.ask_a_moderator(held.revision_id)
    site.decides(deciding.publish_as_it_is, held.revision_id)
    assert site.kinds() == {"age", "occupation", "multiple_birth", "town"}
    again = site.screened("As I said: a 43-year-old teacher from Boston with twins, that's me. I'm 43.")
    assert site.standing(again.revision_id) == CLEARED


# --- they go with the text -----------------------------------------------------------------------


def test_withdrawing_a_text_forgets_its_facts_at_once(site: RememberingSite) -> None:
    document_id = published(site)
    site.withdraw(document_id)
    assert site.rows() == []


def test_facts_that_another_text_tells_too_stay(site: RememberingSite) -> None:
    first = published(site)
    published(site, "As a teacher I ask: I'm a teacher, and it is loud.")
    site.withdraw(first)
    assert site.kinds() == {"occupation"}


def test_taking_a_text_down_forgets_its_facts_and_publishing_it_again_brings_them_back(
    site: RememberingSite,
) -> None:
    receipt = site.screened(TELLS)
    site.decides(deciding.take_down, receipt.revision_id)
    assert site.rows() == []
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    site.decides(deciding.publish_as_it_is, receipt.revision_id)
    assert site.kinds() == {"age", "occupation", "multiple_birth"}


def test_an_edit_is_weighed_without_the_text_that_it_replaces_and_replaces_its_facts(
    site: RememberingSite,
) -> None:
    document_id = published(site)
    assert site.kinds(besides=document_id) == set()
    edit = site.edit(document_id, "I live in Boston now.")
    assert site.kinds() == {"age", "occupation", "multiple_birth"}  # readers still see the older text
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == CLEARED
    assert site.kinds() == {"town"}


def test_a_text_that_gives_way_to_another_persons_is_forgotten(site: RememberingSite) -> None:
    older = published(site)
    newer = published(site, "The newer words.", SOMEBODY_ELSE)
    with site.transaction() as session:
        supersede(session, [older], newer, site.clock())
    assert site.rows() == []


def test_a_withdrawal_that_fails_forgets_nothing(site: RememberingSite) -> None:
    document_id = published(site)
    with site.engine.connect() as connection:
        connection.execute(text("DELETE FROM publication WHERE document_id = :id"), {"id": document_id})
        assert connection.execute(text("SELECT count(*) FROM remembered_fact")).scalar_one() == 0
        connection.rollback()
    assert len(site.rows()) == 3


def test_a_connection_that_ignores_foreign_keys_forgets_too(
    sqlite_url: str, vault: Vault, clock: Clock
) -> None:
    """Only SQLite lets whoever may write ignore them."""
    site = RememberingSite(open_engine(sqlite_url), vault, clock)
    document_id = published(site)
    with sqlite3.connect(str(site.engine.url.database)) as shell:
        shell.execute("DELETE FROM publication WHERE document_id = ?", (document_id,))
    assert site.rows() == []


def test_after_the_retention_time_nothing_is_left_of_a_held_text_either(site: RememberingSite) -> None:
    held = site.screened(f"{TELLS} I live in Boston.")
    site.clock.now += RETENTION
    assert site.work.erase(RETENTION) == 1
    assert site.row(held.revision_id).sealed_advice is None
    assert site.rows() == []


# --- nothing to read ----------------------------------------------------------------------------------


def test_the_estimate_lies_with_the_text_and_a_finding_says_only_that_there_is_one(
    site: RememberingSite,
) -> None:
    held = site.screened(f"{TELLS} I live in Boston.")
    with site.engine.connect() as connection:
        stored = connection.execute(text("SELECT reason FROM finding WHERE kind = 'combination'")).scalars()
        assert set(stored) == {POLICY[Case.COMBINATION].reason}
    remarks = [one for one in site.own_text(held.revision_id).remarks if one.kind is Kind.COMBINATION]
    assert any(remark.reason.startswith("About ") for remark in remarks)


def test_the_database_holds_no_readable_fact_but_in_what_is_published(site: RememberingSite) -> None:
    """Every column of every table, but the publication's own text, which readers see."""
    published(site)
    site.screened("I live in Boston and Chicago and ask.")
    with site.engine.connect() as connection:
        for table in inspect(site.engine).get_table_names():
            if table in ("publication", "alembic_version"):
                continue
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608
                stored = " ".join(
                    value if isinstance(value, str) else value.decode("latin-1")
                    for value in row
                    if isinstance(value, str | bytes)
                ).lower()
                assert not any(word in stored for word in ("teacher", "twins", "boston", "chicago")), table


def test_a_remembered_fact_is_a_kind_a_hash_and_a_coarse_rarity(site: RememberingSite) -> None:
    document_id = published(site)
    for stored in site.rows():
        assert {type(value) for value in stored} <= {int, str}
    with site.transaction() as session:
        for fact in memory_of(session, DIGEST_KEY, AUTHOR).facts:
            assert fact.kind in FactKind
            assert set(fact.digest) <= set("0123456789abcdef")
        other = memory_of(session, "another digest key, long enough too", AUTHOR)
    assert document_id
    assert memory_key(site) != other.key


def memory_key(site: RememberingSite, author: int = AUTHOR) -> bytes:
    with site.transaction() as session:
        return memory_of(session, DIGEST_KEY, author).key


def test_each_author_has_a_key_and_equal_facts_of_two_do_not_look_alike(site: RememberingSite) -> None:
    published(site)
    published(site, TELLS, SOMEBODY_ELSE)
    assert memory_key(site) != memory_key(site, SOMEBODY_ELSE)
    digests = [row[2] for row in site.rows()]
    assert len(digests) == len(set(digests)) == 6


@pytest.mark.parametrize(
    ("digest", "rarity"), [("a beekeeper from Duluth", 3), ("f" * 32, -1), ("f" * 32, 86_697)]
)
def test_the_database_refuses_what_is_no_hash_or_no_rarity(
    site: RememberingSite, digest: str, rarity: int
) -> None:
    document_id = published(site, "Nothing of note.")
    with site.engine.connect() as connection, pytest.raises(DatabaseError):
        connection.execute(
            text("INSERT INTO remembered_fact VALUES (:document, 'town', :digest, 1, :rarity)"),
            {"document": document_id, "digest": digest, "rarity": rarity},
        )


def test_the_database_remembers_nothing_of_what_is_not_published(site: RememberingSite) -> None:
    receipt = site.post(TELLS)
    with site.engine.connect() as connection, pytest.raises(DatabaseError):
        connection.execute(
            text("INSERT INTO remembered_fact VALUES (:document, 'town', :digest, 1, 3)"),
            {"document": receipt.document_id, "digest": "f" * 32},
        )
