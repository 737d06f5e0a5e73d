"""Walks every route there is, as everybody, and looks for words that nobody else may read.

Routes are found in the application and filled with every number in the
database, so a page that is added later is walked too; one that cannot be
filled fails here.
"""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from forum.visitor import Role
from moderation.publishing.database import utc_now
from tests.forum.community import PASSWORD, RULES
from tests.forum.every_route import FIXED, NUMBERS, addresses_of

QUERIES = ["", "?last", "?post=2", "?after=1", "?before=9", "?before=9999999999999999-9"]

# Whoever ends the walk's own session, or the walk itself, is walked last and apart.
ENDS_A_SESSION = {"accounts.sign_out", "accounts.sign_out_everywhere"}

# A decision that lacks its reason shows the item again.
SHOW_AN_ITEM = {"review.item", "review.ask_to_edit", "review.reject"}

HELD = "I can get you the same inhaler without a prescription, message me on WhatsApp."
RETURNED = "My number is 202-555-0147."


@dataclass(frozen=True)
class Secret:
    """A word that only the author of a text may see, or moderators too where it waits for them."""

    word: str
    author: str
    for_moderators: bool = False


@pytest.fixture
def secrets(community, thread):
    """Texts in every unpublished state, each with a word of its own."""
    writer = community.join("Night Owl")
    other = community.join("Tin Whistle")
    moderator = community.join("Open Window", Role.MODERATOR)
    made: list[Secret] = []

    def word(author: str, for_moderators: bool = False) -> str:
        made.append(Secret(f"Sentinel{len(made):02d}Zebra", author, for_moderators))
        return made[-1].word

    def reply(body: str) -> int:
        return community.reply(writer, 1, body)

    reply(f"{word('Night Owl')} {RETURNED}")
    reply(f"{word('Night Owl', True)} {HELD}")
    rejected = reply(f"{word('Night Owl')} {HELD}")
    moderator.get(f"/review/{rejected}").press("Reject", reason_code="unkind")
    withdrawn = reply(f"{word('Night Owl')} was here.")
    writer.get(f"/my/texts/{withdrawn}").send("/withdraw")
    replaced = reply(f"{word('Night Owl')} was here.")
    writer.get(f"/my/texts/{replaced}/edit").send("/edit", body="It did help me.")
    community.screen()
    returned_edit = community.reply(writer, 1, "An edit of this one is returned.")
    writer.get(f"/my/texts/{returned_edit}/edit").send("/edit", body=f"{word('Night Owl')} {RETURNED}")
    community.screen()
    taken_down = reply(f"{word('Night Owl', True)} was here.")
    moderator.get("/threads/1").send(f"/review/{taken_down}/take-down", reason_code="unkind")
    erased = reply(f"{word('')} {RETURNED}")
    writer.get(f"/my/texts/{erased}").send("/withdraw")
    _erase(community, erased)

    for state in (RETURNED, HELD):
        community.start_thread(
            writer, 1, f"{word('Night Owl', state is HELD)}", f"{word('Night Owl', state is HELD)} {state}"
        )
    hidden = community.start_thread(writer, 1, word("Night Owl"), f"{word('Night Owl')} in the open.")
    writer.get(f"/my/texts/{hidden}").send("/withdraw")
    founder = thread.founder
    founder.get("/groups/new")
    founder.send("/groups/new", title=word("founder"), body=f"{word('founder')} {RETURNED}")
    community.screen()

    nameless = community.stranger().get("/join")
    nameless.send("/join", name=f"{word('')[:16]}@example.org", password=PASSWORD, **RULES)
    made[-1] = Secret(made[-1].word[:16], "")
    community.screen()
    community.reply(nameless, 1, "I have no name yet.")

    # So that somebody whose name nobody has cleared has a page of declarations, too.
    nameless.get("/my/interests").send(
        "/my/interests", category="stock", company="pfizer", from_year="2020", to_year=""
    )

    # Last, so that no screening follows: what nobody has looked at yet.
    pending = f"{word('Night Owl')} was never looked at."
    writer.get("/threads/1").send("/threads/1/replies", body=pending)
    writer.get(f"/my/texts/{replaced + 1}/edit").send("/edit", body=f"{word('Night Owl')} is an edit.")
    founder.get("/groups/new").send("/groups/new", title=word("founder"), body="Not looked at.")
    other.get("/account").send("/account/name", name=word("Tin Whistle"))
    writer.get("/threads/1").press("Save for later", body=f"{word('Night Owl')} was never sent.")
    return made


@pytest.mark.parametrize("who", ["stranger", "Tin Whistle", "Night Owl", "Open Window"])
def test_no_unpublished_word_is_shown_to_anybody_else(community, thread, secrets, who):
    names = {"Night Owl": 3, "Tin Whistle": 4, "Open Window": 5}
    browser = community.stranger() if who == "stranger" else community.enter(names[who])
    token = browser.value("/sign-out", "csrf_token") if who != "stranger" else ""
    walked = 0
    for method, address, endpoint in _requests(community):
        data = {"csrf_token": token} if method == "POST" else None
        answer = browser.client.open(address, method=method, data=data)
        shown = answer.get_data(as_text=True) + "\n" + str(answer.headers)
        assert answer.status_code < 500, (method, address)
        for secret in secrets:
            if secret.author == who or (
                secret.for_moderators and who == "Open Window" and endpoint in SHOW_AN_ITEM
            ):
                continue
            assert secret.word not in shown, (method, address, secret)
        walked += 1
    assert walked > 300


def test_the_walk_would_notice(community, thread, secrets):
    """Each word is where it belongs, so that not finding it elsewhere means something."""
    writer, moderator = community.enter(3), community.enter(5)
    pages = [writer.client.get(f"/my/texts/{number}").text for number in range(1, 60)]
    pages += [writer.client.get(f"/my/drafts/{number}").text for number in range(1, 4)]
    reviewed = [moderator.client.get(f"/review/{number}").text for number in range(1, 60)]
    for secret in secrets:
        if secret.author == "Night Owl":
            assert any(secret.word in page for page in pages), secret
        if secret.for_moderators:
            assert any(secret.word in page for page in reviewed), secret


def test_every_number_in_an_address_is_known_here(community):
    unknown = {
        name
        for rule in community.app.url_map.iter_rules()
        for name in rule.arguments
        if name not in NUMBERS and name not in FIXED
    }
    assert not unknown, "add a row to NUMBERS so that the walk can fill these routes"


def _requests(community):
    """Every request the site answers: GET and HEAD with all numbers, POST with numbers and an empty form.

    A POST is walked with a valid token and no words, after every GET. It may
    change how a text stands, which must show nobody anything either; the
    decisions that would publish are left out, because then it is published.
    """
    rules = [rule for rule in community.app.url_map.iter_rules() if rule.endpoint not in ENDS_A_SESSION]
    for method in ("GET", "HEAD", "OPTIONS", "POST"):
        for rule in rules:
            if method not in (rule.methods or ()) or (method == "POST" and rule.endpoint in PUBLISHES):
                continue
            for address in addresses_of(community, rule):
                if method == "GET" and "revision_id" not in rule.arguments:
                    yield from ((method, address + query, rule.endpoint) for query in QUERIES)
                else:
                    yield method, address, rule.endpoint
    for address in ("/nowhere", "/threads/abc", "/my/texts/0", "/review/99999999999"):
        yield "GET", address, ""


PUBLISHES = {"review.publish", "review.publish_rewrite", "authoring.use_rewrite"}


def _erase(community, revision_id: int) -> None:
    from forum.database import db
    from moderation.publishing.moves import SYSTEM, move
    from moderation.publishing.statuses import Act

    with community.app.app_context():
        move(db.session(), revision_id, Act.ERASE, SYSTEM, utc_now() + timedelta(days=31))
        db.session.commit()
