"""The demo enters through the doors that everybody uses, in its own past, and survives being interrupted."""

import functools
import io
import itertools
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from forum import demo
from forum.application import create_app
from forum.database import db
from forum.demo.loading import Content
from forum.demo.people import PEOPLE as PEOPLE_OF_THE_DEMO
from forum.demo.people import SHOWN
from forum.demo.progress import Progress
from forum.demo.shapes import LAST_HOUR, Circle, Talk, Words
from forum.demo.unfinished import FILE
from moderation.publishing.database import open_engine, utc_now
from moderation.screening.models.installed import ModelsMissing
from tests.databases import configuration_for
from tests.forum.demo.small import PEOPLE, SMALL, UNKIND
from tests.forum.test_own_texts import INVITING, PHONE


@pytest.fixture(scope="module")
def filtered(pipeline):
    """The real filter, which looks at each text once for all tests of this module."""
    return functools.cache(pipeline.screen)


@pytest.fixture
def fill(community, filtered):
    """Load the small community; returns what was told on the way."""

    def fill_it(screen=filtered, progress=None):
        out = io.StringIO()
        demo.fill(community.app, content=SMALL, screening=lambda: screen, progress=progress or Progress(out))
        return out.getvalue()

    return fill_it


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def one(community, query: str) -> object:
    return rows(community.engine, query)[0][0]


def moment(stored: object) -> datetime:
    return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)


def what_happened(engine: Engine) -> list[list[tuple[object, ...]]]:
    """Everything but the moments and the sealed texts."""
    return [
        rows(engine, query)
        for query in (
            "SELECT id, author_id, kind, audience FROM document ORDER BY id",
            "SELECT document_id, number, status, turn FROM revision ORDER BY document_id, number",
            "SELECT revision_id, act, actor, actor_id, reason FROM decision ORDER BY id",
            "SELECT document_id, body FROM publication ORDER BY document_id",
            "SELECT thread_id, document_id, quoted_document_id FROM reply ORDER BY id",
            "SELECT document_id, account_id, kind FROM reaction ORDER BY 1, 2, 3",
            "SELECT document_id, me_too, thank_you, helped FROM reaction_tally ORDER BY 1",
            "SELECT group_id, account_id, moderates FROM membership ORDER BY 1, 2",
            "SELECT id, members, slow_mode_minutes, clinicians_welcome FROM forum_group ORDER BY id",
            "SELECT id, replies, locked_at IS NULL, pinned_at IS NULL FROM thread ORDER BY id",
        )
    ]


def test_every_text_ends_as_its_fate_says(fill):
    told = fill()
    assert "24 of 24 texts of the demo ended as meant." in told
    assert "Loading the demo community: " in told


def test_the_conversation_is_read_as_one_of_weeks(community, fill):
    fill()
    told = rows(community.engine, "SELECT published_at FROM publication ORDER BY published_at")
    first, last = moment(told[0][0]), moment(told[-1][0])
    assert timedelta(hours=LAST_HOUR) < utc_now() - first < timedelta(hours=LAST_HOUR + 24)
    assert utc_now() - last > timedelta(days=1)
    opened, replied = rows(
        community.engine,
        "SELECT thread.shown_at, reply.shown_at FROM thread JOIN reply ON reply.thread_id = thread.id"
        " ORDER BY reply.id",
    )[0]
    assert timedelta(hours=1.9) < moment(replied) - moment(opened) < timedelta(hours=2.1)
    for late in rows(
        community.engine, "SELECT max(decided_at) FROM decision UNION SELECT max(changed_at) FROM revision"
    ):
        assert moment(late[0]) < utc_now()


def test_readers_see_what_was_published_and_nothing_else(community, fill):
    fill()
    page = community.stranger().get("/threads/1").html
    assert "It helps me at night." in page
    assert "Thank you for asking that." in page
    for hidden in (INVITING, PHONE, UNKIND, "too much about tea", "SAVE20"):
        assert hidden not in page
    assert "The itch at night" not in community.stranger().get("/groups/2").html


def test_quotes_reactions_pins_locks_and_memberships_are_there(community, fill):
    fill()
    assert one(community, "SELECT count(*) FROM reply WHERE quoted_document_id IS NOT NULL") == 1
    assert rows(
        community.engine, "SELECT me_too, thank_you, helped FROM reaction_tally ORDER BY document_id"
    ) == [
        (2, 0, 0),
        (0, 1, 3),
    ]
    assert (
        one(community, "SELECT count(*) FROM thread WHERE pinned_at IS NOT NULL AND locked_at IS NOT NULL")
        == 1
    )
    # Both groups: the founder, and whoever writes or looks after it.
    assert rows(community.engine, "SELECT members FROM forum_group ORDER BY id") == [(6,), (2,)]
    assert one(community, "SELECT count(*) FROM reply WHERE by_clinician") == 1


def test_an_appeal_waits_for_somebody_else_than_the_first_moderator(community, fill):
    fill()
    first, second = rows(
        community.engine,
        "SELECT actor_id, revision_id FROM decision WHERE act = 'reject' AND revision_id IN"
        " (SELECT revision_id FROM decision WHERE act = 'appeal' GROUP BY revision_id)"
        " AND revision_id IN (SELECT id FROM revision WHERE status = 'rejected') ORDER BY id",
    )
    assert first[0] != second[0]


@pytest.fixture(scope="module")
def undisturbed(sqlite_template, tmp_path_factory, filtered):
    """What happened in a load that nobody interrupted."""
    folder = tmp_path_factory.mktemp("undisturbed")
    shutil.copyfile(sqlite_template, folder / "openward.db")
    url = f"sqlite:///{folder / 'openward.db'}"
    app = create_app(configuration_for(folder, url))
    demo.fill(app, content=SMALL, screening=lambda: filtered, progress=Progress(io.StringIO()))
    engine = open_engine(url)
    yield what_happened(engine)
    engine.dispose()
    with app.app_context():
        db.engine.dispose()


@pytest.mark.parametrize("steps", [0, 3, 8, 20, 33])
def test_a_load_that_was_interrupted_between_two_steps_goes_on(community, fill, undisturbed, steps):
    class Interrupted(Progress):
        done = 0

        def step(self) -> None:
            if self.done == steps:
                raise KeyboardInterrupt
            self.done += 1

    out = io.StringIO()
    with pytest.raises(KeyboardInterrupt):
        fill(progress=Interrupted(out))
    assert "The next start goes on with it." in out.getvalue()
    assert "24 of 24 texts" in fill()
    assert what_happened(community.engine) == undisturbed


@pytest.mark.parametrize("texts", [0, 7, 14, 24])
def test_a_load_that_was_interrupted_while_a_text_was_screened_goes_on(
    community, fill, undisturbed, filtered, texts
):
    screened = itertools.count()

    def screen(submission):
        if next(screened) == texts:
            raise KeyboardInterrupt
        return filtered(submission)

    with pytest.raises(KeyboardInterrupt):
        fill(screen)
    assert "24 of 24 texts" in fill()
    assert what_happened(community.engine) == undisturbed


def test_a_newcomer_signs_in_as_anybody_who_is_printed(community, filtered):
    known = Content([person for person in PEOPLE_OF_THE_DEMO if person.name in SHOWN], ())
    sign_ins = demo.fill(
        community.app, content=known, screening=lambda: filtered, progress=Progress(io.StringIO())
    )
    assert {sign_in.role for sign_in in sign_ins} == {"member", "clinician", "moderator", "administrator"}
    for sign_in in sign_ins:
        browser = community.stranger().get("/sign-in")
        browser.send("/sign-in", name=sign_in.name, password=sign_in.password)
        assert browser.offers("/sign-out")
        assert sign_in.name in browser.words


def test_a_second_start_adds_nothing_and_gives_the_same_sign_ins(community, fill):
    fill()
    before = what_happened(community.engine)
    assert fill() == ""
    assert what_happened(community.engine) == before


def test_where_people_have_joined_already_nothing_is_added(community, fill):
    community.join("Copper Fern")
    assert fill() == ""
    assert one(community, "SELECT count(*) FROM account") == 1


def test_a_mark_without_a_community_begins_anew(community, fill, tmp_path):
    """Somebody has deleted the database of an interrupted load, a year later."""
    (tmp_path / FILE).write_text("2020-01-01T00:00:00+00:00", encoding="ascii")
    fill()
    assert not (tmp_path / FILE).exists()
    assert moment(one(community, "SELECT min(published_at) FROM publication")).year > 2020


def test_without_models_nothing_is_loaded_and_the_site_may_start(community):
    def missing():
        raise ModelsMissing("some-model", "not installed")

    out = io.StringIO()
    assert demo.fill(community.app, content=SMALL, screening=missing, progress=Progress(out)) == ()
    assert "loaded at a later start" in out.getvalue()
    assert one(community, "SELECT count(*) FROM account") == 0


def test_what_the_filter_treats_otherwise_is_named_by_its_place_and_never_by_its_words(community, filtered):
    talk = Talk("A talk", Words("Paper Boat", 1, f"Zebrafinch. {PHONE}"), (Words("Cloudberry", 2, "Yes."),))
    content = Content(PEOPLE, (Circle("Asthma", "Inhalers and sleep.", (talk,)),))
    out = io.StringIO()
    demo.fill(community.app, content=content, screening=lambda: filtered, progress=Progress(out))
    assert "Asthma, talk 1, opening: meant published, is returned (phone)" in out.getvalue()
    assert "Zebrafinch" not in out.getvalue()


def test_on_a_terminal_one_line_counts():
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    out = Terminal()
    progress = Progress(out)
    progress.begin(2)
    progress.step()
    progress.step()
    progress.say("Done.")
    line = "Loading the demo community:"
    assert out.getvalue() == f"\r{line} 0 of 2\r{line} 1 of 2\r{line} 2 of 2\nDone.\n"


def test_elsewhere_there_is_a_line_for_every_tenth():
    out = io.StringIO()
    progress = Progress(out)
    progress.begin(300)
    for _ in range(300):
        progress.step()
    assert len(out.getvalue().splitlines()) == 11
