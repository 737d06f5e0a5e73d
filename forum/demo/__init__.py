"""A small invented community, so that a newcomer sees a forum and not an empty page."""

from dataclasses import dataclass

from flask import Flask


@dataclass(frozen=True, slots=True)
class SignIn:
    """An invented account that a newcomer may use. Its password is public, so it exists in demos only."""

    name: str
    password: str
    role: str


def fill(app: Flask) -> tuple[SignIn, ...]:
    """Fill the database of ``app`` if it has no account yet; return the sign-ins that work there.

    Runs at every start of a demo, after the migrations and before the site
    and the screener start, so it must do nothing the second time and must
    return nothing when the accounts are somebody's own. Texts go through
    submitting like everybody's: the screener clears them once it runs.
    """
    # There are no accounts and no groups yet to fill.
    del app
    return ()
