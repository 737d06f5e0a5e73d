"""Lets the demo community happen: everything enters through the doors that everybody uses.

Each text carries its own past moment as the time when it was handed in, and
the screening that follows works by that moment's clock, so readers see a
conversation of weeks. Every step is committed, and done again it changes
nothing: a load that was interrupted is simply run once more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.accounts.institution import hand_in_institution
from forum.accounts.names import digest_of
from forum.accounts.registering import Registrar, name_document_of, sign_up
from forum.accounts.tables import Account
from forum.demo.agenda import END, OPENING, Place, Step, agenda, posts
from forum.demo.deeds import DEEDS, Desk, Post
from forum.demo.outcomes import Outcome, outcome
from forum.demo.people import PASSWORD
from forum.demo.progress import Progress
from forum.demo.shapes import Circle, Fate, Person
from forum.discussions.posting import Rules, Sent, add_reply, add_thread, thread_of
from forum.gate import WRITES_AS
from forum.groups.caretakers import name_caretaker
from forum.groups.founding import found_group, group_of
from forum.groups.membership import OVERSEERS, join
from forum.groups.settings import Choices
from forum.groups.texts import MAY_REPEAT, RULES_KIND, hand_in_text
from forum.interests.declaring import declare, say_none
from forum.visitor import Role
from moderation.publishing.draft import accept
from moderation.publishing.own_texts import newest_own_revision, open_own_text
from moderation.publishing.submitting import Author
from moderation.publishing.worker import Screen, ScreeningWork, sessions_of

# Hours before the community begins to talk.
SIGNING_UP, FOUNDING, JOINING = 6.0, 3.0, 1.0
SCREENING_TAKES = timedelta(seconds=2)
# Nobody else screens meanwhile: whatever an interrupted load had taken is free again.
LEASE = timedelta(seconds=-1)


@dataclass
class Clock:
    """The moment of the text that is being screened."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Content:
    """What is loaded. Names of people are unique, and everybody named in a circle is among them."""

    people: Sequence[Person]
    circles: Sequence[Circle]

    @property
    def founder(self) -> str:
        return next(one.name for one in self.people if one.role is Role.ADMINISTRATOR)


@dataclass
class Loader:
    """One pass over the whole community."""

    session: Session
    registrar: Registrar
    screen: Screen
    content: Content
    began: datetime
    progress: Progress
    _authors: dict[str, Author] = field(default_factory=dict)
    _groups: dict[int, int] = field(default_factory=dict)
    _threads: dict[tuple[int, int], int] = field(default_factory=dict)
    _posts: dict[Place, Post] = field(default_factory=dict)
    _others: list[tuple[str, int, int]] = field(default_factory=list)  # where, document, author

    def __post_init__(self) -> None:
        self._clock = Clock(self.began)
        bind = self.session.get_bind()
        self._work = ScreeningWork(
            sessions_of(bind.engine),
            self.registrar.vault,
            self.screen,
            LEASE,
            self._clock,
            digest_key=self.registrar.digest_key,
            may_repeat=MAY_REPEAT,
        )

    def load(self) -> list[Outcome]:
        """Let everything happen; return what became of each text."""
        steps = agenda(self.content.circles)
        self.progress.begin(len(self.content.people) + len(self.content.circles) + len(steps))
        for number, person in enumerate(self.content.people):
            self._sign_up(number, person)
            self.progress.step()
        for number, circle in enumerate(self.content.circles):
            self._found(number, circle)
            self.progress.step()
        for step in steps:
            self._do(step)
            self.progress.step()
        return self._outcomes()

    def _at(self, hour: float) -> datetime:
        return self.began + timedelta(hours=hour)

    def _check(self, revision_id: int, moment: datetime) -> None:
        """Commit what was handed in and screen it, as if the screener had taken it a moment later."""
        self.session.commit()
        self._clock.now = moment + SCREENING_TAKES
        self._work.screen_revision(revision_id)

    # --- before anybody talks

    def _sign_up(self, number: int, person: Person) -> None:
        moment = self._at(-SIGNING_UP) + timedelta(minutes=number)
        digest = digest_of(person.name, self.registrar.digest_key)
        account_id = self.session.scalar(select(Account.id).where(Account.sign_in_digest == digest))
        if account_id is None:
            known, _ = sign_up(self.session, self.registrar, person.name, PASSWORD, moment, person.role)
            account_id = known.account_id
        author = self._authors[person.name] = Author(account_id, WRITES_AS[person.role])
        name_id = name_document_of(self.session, account_id)
        assert name_id is not None
        self._check(newest_own_revision(self.session, name_id, account_id), moment)
        self._others.append((f"people, entry {number + 1}, name", name_id, account_id))
        for interest in person.interests:
            declare(self.session, account_id, interest, moment)
        for company in person.none:
            say_none(self.session, account_id, company, moment)
        self.session.commit()
        if person.institution:
            receipt = hand_in_institution(
                self.session,
                self.registrar.vault,
                accept(person.institution),
                author,
                f"demo institution {number}",
                moment,
            )
            self._check(receipt.revision_id, moment)
            where = f"people, entry {number + 1}, institution"
            self._others.append((where, receipt.document_id, account_id))

    def _found(self, number: int, circle: Circle) -> None:
        moment = self._at(-FOUNDING) + timedelta(minutes=number)
        founder = self._authors[self.content.founder]
        founded = found_group(
            self.session,
            self.registrar.vault,
            accept(circle.body, circle.title),
            founder,
            choices=Choices(
                circle.sensitivity,
                circle.audience,
                circle.clinicians_welcome,
                circle.slow_mode_minutes,
                circle.floor,
            ),
            submission_key=f"demo group {circle.title}",
            now=moment,
        )
        self._check(founded.revision_id, moment)
        group_id = self._groups[number] = group_of(self.session, founded)
        self._others.append((f"{circle.title}, description", founded.document_id, founder.account_id))
        if circle.rules:
            rules = hand_in_text(
                self.session,
                self.registrar.vault,
                accept(circle.rules),
                founder,
                group_id=group_id,
                kind=RULES_KIND,
                sensitivity=circle.sensitivity,
                floor=circle.floor,
                submission_key=f"demo rules {circle.title}",
                now=moment,
            )
            self._check(rules.revision_id, moment)
            self._others.append((f"{circle.title}, house rules", rules.document_id, founder.account_id))
        for name in members_of(circle):
            join(self.session, group_id, self._authors[name].account_id, self._at(-JOINING))
        for name in circle.moderators:
            name_caretaker(self.session, group_id, self._authors[name].account_id, self._at(-JOINING))
        self.session.commit()

    # --- what people say, and what follows

    def _do(self, step: Step) -> None:
        post = self._posts.get(step.place) or self._say(step)
        desk = Desk(self.session, self.registrar.vault, self._at(step.hour), self._check)
        DEEDS[step.deed](desk, step, post)
        self.session.commit()

    def _say(self, step: Step) -> Post:
        place, words = step.place, step.words
        rules = Rules(step.circle.audience, step.circle.sensitivity, step.circle.floor)
        opens = place.post == OPENING
        sent = Sent(
            draft=accept(words.body, step.talk.title if opens else None),
            author=self._authors[words.by],
            submission_key=f"demo {step.circle.title} {step.talk.title} {place.post}",
            now=self._at(step.hour),
        )
        session, vault = self.session, self.registrar.vault
        if opens:
            receipt = add_thread(session, vault, self._groups[place.circle], rules, sent)
            self._threads[place.circle, place.talk] = thread_of(session, receipt)
        else:
            receipt = add_reply(
                session, vault, self._threads[place.circle, place.talk], rules, sent, self._quoted(step)
            )
        post = self._posts[place] = Post(
            document_id=receipt.document_id,
            revision_id=receipt.revision_id,
            thread_id=self._threads[place.circle, place.talk],
            author=sent.author,
            readers=tuple(
                self._authors[name].account_id for name in members_of(step.circle) if name != words.by
            ),
            moderators=self._moderators(step),
        )
        self._check(receipt.revision_id, sent.now)
        return post

    def _quoted(self, step: Step) -> int | None:
        if step.words.quotes is None:
            return None
        place = Place(step.place.circle, step.place.talk, step.words.quotes)
        return self._posts[place].document_id

    def _moderators(self, step: Step) -> tuple[int, ...]:
        """Who may decide about a text: those of its group first, then all others, never its author."""
        all_of_them = (one.name for one in self.content.people if one.role in OVERSEERS)
        names = dict.fromkeys((*step.circle.moderators, *all_of_them))
        return tuple(self._authors[name].account_id for name in names if name != step.words.by)

    # --- what became of it

    def _outcomes(self) -> list[Outcome]:
        told = [self._outcome(where, Fate.PUBLISHED, *of) for where, *of in self._others]
        for place, circle, _, words in posts(self.content.circles):
            post = self._posts[place]
            where = f"{circle.title}, talk {place.talk + 1}, " + (
                f"reply {place.post}" if place.post else "opening"
            )
            told.append(self._outcome(where, words.fate, post.document_id, post.author.account_id))
        return told

    def _outcome(self, where: str, meant: Fate, document_id: int, author_id: int) -> Outcome:
        newest = newest_own_revision(self.session, document_id, author_id)
        return outcome(where, meant, open_own_text(self.session, self.registrar.vault, newest, author_id))


def members_of(circle: Circle) -> tuple[str, ...]:
    """Everybody who writes in a circle, reads along or looks after it, each once."""
    writers = (words.by for _, _, _, words in posts([circle]))
    return tuple(dict.fromkeys((*circle.moderators, *circle.members, *writers)))


def latest_beginning(now: datetime) -> datetime:
    """When a community began whose last hour ends now."""
    return now - timedelta(hours=END)
