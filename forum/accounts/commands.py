"""What an operator does about accounts on the command line."""

import click
from flask import Flask
from flask.cli import AppGroup

from forum.accounts.pages import registrar
from forum.accounts.registering import NoSuchAccount, set_role
from forum.database import db
from forum.visitor import Role

group = AppGroup("accounts", help="Look after accounts.")


def init_app(app: Flask) -> None:
    app.cli.add_command(group)


@group.command("set-role")
@click.argument("name")
@click.argument("role", type=click.Choice([role.value for role in Role]))
def set_role_command(name: str, role: str) -> None:
    """Give the account that signs in as NAME the ROLE."""
    try:
        set_role(db.session(), registrar(), name, Role(role))
    except NoSuchAccount:
        raise click.ClickException("Nobody signs in with this name.") from None
    db.session.commit()
    click.echo(f"Done. The role of the account is now: {role}.")
