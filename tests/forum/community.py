"""A running forum for tests: the real application, a real database, the real screening, and people in it."""

import re
from dataclasses import dataclass

from flask import Flask
from sqlalchemy import Engine

from forum.accounts.pages import registrar
from forum.accounts.registering import sign_up
from forum.database import db
from forum.visitor import Role
from moderation.publishing.database import utc_now
from moderation.publishing.worker import ScreeningWork
from tests.forum.browsing import Browser

GROUP_LINK = re.compile(r"/groups/([0-9]+)")
PASSWORD = "lantern-orbit-thistle-91"
RULES = {"is_kind": "y", "protects_people": "y", "advertises_nothing": "y"}


@dataclass
class Community:
    """The forum and the screener beside it, which works when it is told to."""

    app: Flask
    engine: Engine
    work: ScreeningWork

    def screen(self) -> None:
        """Let the screener do all that waits."""
        self.work.sweep()

    def stranger(self) -> Browser:
        return Browser(self.app)

    def join(self, name: str, role: Role = Role.MEMBER) -> Browser:
        """Somebody with a cleared name, signed in."""
        with self.app.app_context():
            known, _ = sign_up(db.session(), registrar(), name, PASSWORD, utc_now(), role)
            db.session.commit()
        self.screen()
        return self.enter(known.account_id)

    def enter(self, account_id: int) -> Browser:
        """A browser with a session of this account, without the cost of a password."""
        browser = self.stranger()
        with browser.client.session_transaction() as session:
            session["_user_id"] = f"{account_id}.0"
        assert browser.get("/").offers("/sign-out")
        return browser

    def sign_in(self, name: str) -> Browser:
        browser = self.stranger()
        browser.get("/sign-in").send("/sign-in", name=name, password=PASSWORD)
        assert browser.offers("/sign-out")
        return browser

    def found_group(self, founder: Browser, title: str = "Asthma", **choices: str) -> int:
        """A published group; returns its number."""
        founder.get("/groups/new").send(
            "/groups/new", title=title, body="For everybody who breathes with some planning.", **choices
        )
        self.screen()
        founder.get("/groups")
        return max(int(link[1]) for link in map(GROUP_LINK.fullmatch, founder.links) if link)

    def start_thread(self, author: Browser, group_id: int, title: str, body: str) -> int:
        """A thread that was handed in and screened; returns the number of its first revision."""
        author.get(f"/groups/{group_id}/threads/new").send(
            f"/groups/{group_id}/threads", title=title, body=body
        )
        self.screen()
        return self.revision_in(author)

    def reply(self, author: Browser, thread_id: int, body: str) -> int:
        """A reply that was handed in and screened; returns the number of its first revision."""
        author.get(f"/threads/{thread_id}").send(f"/threads/{thread_id}/replies", body=body)
        self.screen()
        return self.revision_in(author)

    @staticmethod
    def revision_in(author: Browser) -> int:
        """The revision whose page an author is on."""
        return int(author.address.split("/")[3])
