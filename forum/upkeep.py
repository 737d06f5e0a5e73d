"""What an operator does about stored texts on the command line."""

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from forum.configuration import Configuration
from forum.database import db
from forum.drafts import keeping
from forum.gate import vault
from forum.groups.texts import MAY_REPEAT
from moderation.publishing.comparing import fingerprint_published
from moderation.publishing.publications import render_again
from moderation.publishing.retention import rewrap_keys

group = AppGroup("texts", help="Look after stored texts.")


def init_app(app: Flask) -> None:
    app.cli.add_command(group)


@group.command("rewrap-keys")
def rewrap_keys_command() -> None:
    """Bring every sealed text and draft under the newest key; then an old one can go.

    Put the new key first in OPENWARD_SEAL_KEYS, restart, run this, and take
    the old key out.
    """
    for rewrap in (rewrap_keys, keeping.rewrap_keys):
        last: int | None = 0
        while last is not None:
            try:
                last = rewrap(db.session(), vault(), last)
            except ValueError:
                raise click.ClickException(
                    "Some texts are sealed with a key that OPENWARD_SEAL_KEYS does not name. "
                    "Add it at the end and run this again; until then take no key out."
                ) from None
            db.session.commit()
    click.echo("Done. Every sealed text opens with the newest key.")


@group.command("render")
def render_command() -> None:
    """Render what an older version rendered anew, after an upgrade that says so."""
    count = 0
    while done := render_again(db.session()):
        count += done
        db.session.commit()
    click.echo(f"Done. {count} texts were rendered anew.")


@group.command("fingerprint")
def fingerprint_command() -> None:
    """Make published texts known to the search for copies, after an upgrade or with a new DIGEST_KEY."""
    settings: Configuration = current_app.extensions["openward_configuration"]
    last: int | None = 0
    while last is not None:
        last = fingerprint_published(db.session(), settings.digest_key, last, may_repeat=MAY_REPEAT)
        db.session.commit()
    click.echo("Done. Copies of every published text are recognised.")
