"""What an operator does about stored texts."""

from dataclasses import replace

from cryptography.fernet import Fernet
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from forum.application import configuration_of, create_app
from forum.drafts import keeping
from forum.drafts.places import Form, Place
from forum.drafts.tables import UnsentDraft
from moderation.publishing.sealing import Vault
from moderation.publishing.tables import Revision
from tests.forum.community import Community
from tests.forum.test_copied_texts import ADVICE, NEARLY
from tests.forum.test_own_texts import PHONE

NEW_KEY = Fernet.generate_key().decode()


def with_keys(app: Flask, *keys: str) -> Flask:
    return create_app(replace(configuration_of(app), seal_keys=keys))


def test_after_rewrapping_the_old_key_can_go(community: Community, thread) -> None:
    revision_id = community.reply(thread.author, 1, PHONE)
    old_keys = configuration_of(community.app).seal_keys
    done = (
        with_keys(community.app, NEW_KEY, *old_keys).test_cli_runner().invoke(args=["texts", "rewrap-keys"])
    )
    assert done.exit_code == 0, done.output
    with Session(community.engine) as session:
        revision = session.scalars(select(Revision).where(Revision.id == revision_id)).one()
        assert Vault([NEW_KEY]).open(revision).body == PHONE


def test_drafts_are_rewrapped_too(community: Community, thread) -> None:
    thread.author.get("/groups/1/threads/new").press("Save for later", title="", body="begun")
    old_keys = configuration_of(community.app).seal_keys
    done = (
        with_keys(community.app, NEW_KEY, *old_keys).test_cli_runner().invoke(args=["texts", "rewrap-keys"])
    )
    assert done.exit_code == 0, done.output
    with Session(community.engine) as session:
        account_id = session.scalars(select(UnsentDraft.account_id)).one()
        kept = keeping.find(session, Vault([NEW_KEY]), account_id, Place(Form.NEW_THREAD, 1))
    assert kept is not None
    assert kept.words.body == "begun"


def test_a_key_that_is_missing_is_reported_and_nothing_is_lost(community: Community, thread) -> None:
    revision_id = community.reply(thread.author, 1, PHONE)
    failed = with_keys(community.app, NEW_KEY).test_cli_runner().invoke(args=["texts", "rewrap-keys"])
    assert failed.exit_code != 0
    assert "take no key out" in failed.output
    assert PHONE in thread.author.get(f"/my/texts/{revision_id}/edit").value("/edit", "body")


def test_what_an_older_version_rendered_is_rendered_anew(community: Community, thread) -> None:
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE publication SET renderer = 'older', html = '<p>old looks</p>'"))
    assert "old looks" in community.stranger().get("/threads/1").html
    done = community.app.test_cli_runner().invoke(args=["texts", "render"])
    assert done.exit_code == 0, done.output
    assert "old looks" not in community.stranger().get("/threads/1").html


def test_texts_from_before_fingerprints_are_recognised_after_one_command(
    community: Community, thread
) -> None:
    first = community.reply(thread.author, 1, ADVICE)
    with community.engine.begin() as connection:
        connection.execute(text("DELETE FROM fingerprint"))
    done = community.app.test_cli_runner().invoke(args=["texts", "fingerprint"])
    assert done.exit_code == 0, done.output
    with community.engine.connect() as connection:
        known = set(connection.execute(text("SELECT revision_id FROM fingerprint")).scalars())
    assert first in known
    copy = community.start_thread(thread.author, 1, "How do you breathe in?", NEARLY)
    assert "Nearly the same text was sent before" in thread.author.get(f"/my/texts/{copy}").words
