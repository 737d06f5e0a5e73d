"""What can be done with declarations, and what is recorded of it."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from forum.interests import declaring
from forum.interests.categories import LABELS, Category, in_words
from forum.interests.declaring import Interest, NoSuchDeclaration, NothingToChange
from forum.interests.disclosures import disclosure_of, first_year_that_counts, interests_of, sentence
from forum.interests.named_companies import choices, company_name
from forum.interests.reading import people, person
from forum.interests.registers import REGISTERS
from moderation.publishing.draft import Draft
from moderation.screening import Interests

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
LATER = datetime(2027, 11, 10, 12, tzinfo=UTC)
TOO_LATE = datetime(2027, 12, 24, 12, tzinfo=UTC)
SPEAKING = Interest(Category.SPEAKING, "novo-nordisk", 2024, 2025)
STOCK = Interest(Category.STOCK, "genentech", 2020)
OZEMPIC = Draft("Ozempic is taken once a week.")


@pytest.fixture
def account(session: Session) -> int:
    return add_account(session, 1)


def add_account(session: Session, number: int) -> int:
    session.execute(
        text(
            "INSERT INTO account (id, sign_in_digest, password_hash, role, session_epoch, created_at)"
            " VALUES (:number, :digest, 'x', 'clinician', 0, :now)"
        ),
        {"number": number, "digest": f"digest {number}", "now": NOW.replace(tzinfo=None)},
    )
    session.commit()
    return number


def number_of(session: Session, account: int) -> int:
    session.commit()
    return person(session, account, NOW).declared[0].declaration_id


def told(session: Session, account: int) -> list[str]:
    session.flush()
    return [change.words for change in person(session, account, NOW).changes]


@pytest.mark.parametrize(
    ("interest", "words"),
    [
        (SPEAKING, "fees for speaking, teaching or writing from Novo Nordisk, 2024 to 2025"),
        (STOCK, "shares or options in Genentech, since 2020"),
        (Interest(Category.TRAVEL, "loreal", 2024, 2024), "travel or meetings paid for by L'Oréal, 2024"),
        (Interest(Category.GRANT, "unlisted", 2023, 2024),
         "grants or contracts from a company that is not in our list, 2023 to 2024"),
    ],
)  # fmt: skip
def test_a_declaration_reads_like_a_sentence(interest: Interest, words: str) -> None:
    company = company_name(interest.company)
    assert in_words(interest.category, company, interest.from_year, interest.to_year) == words


def test_every_category_has_words() -> None:
    assert set(LABELS) == set(Category)
    assert all("Pfizer" in in_words(one, "Pfizer", 2024, None) for one in Category)


@pytest.mark.parametrize(
    ("now", "year"),
    [
        (datetime(2026, 11, 30, tzinfo=UTC), 2023),
        (datetime(2026, 1, 1, tzinfo=UTC), 2023),
        (datetime(2026, 12, 31, tzinfo=UTC), 2023),
        (datetime(2027, 1, 1, tzinfo=UTC), 2024),
    ],
)
def test_an_interest_counts_for_36_months(now: datetime, year: int) -> None:
    assert first_year_that_counts(now) == year


COUNTED = [
    # declared, what screening is told, what readers of a text about Ozempic are shown
    ([], Interests(), None),
    ([SPEAKING], Interests(frozenset({"novo-nordisk"})), "fees for speaking, teaching or writing from"),
    ([STOCK], Interests(frozenset({"roche"})), None),
    # Over for too long: it settles the question and is shown no more.
    ([Interest(Category.SPEAKING, "novo-nordisk", 2019, 2022)],
     Interests(frozenset(), frozenset({"novo-nordisk"})), None),
    ([Interest(Category.SPEAKING, "novo-nordisk", 2019, 2023)],
     Interests(frozenset({"novo-nordisk"})), "2019 to 2023"),
    ([Interest(Category.GRANT, "unlisted", 2024)], Interests(frozenset({"unlisted"})), None),
]  # fmt: skip


@pytest.mark.parametrize(("declared", "interests", "shown"), COUNTED)
def test_what_is_declared_is_told_to_screening_and_to_readers(
    session: Session, account: int, declared: list[Interest], interests: Interests, shown: str | None
) -> None:
    for one in declared:
        declaring.declare(session, account, one, NOW)
    session.commit()
    assert interests_of(session, account, NOW) == interests
    sentences = sentence(disclosure_of(session, account, OZEMPIC, NOW))
    assert (shown is None and not sentences) or (shown is not None and shown in sentences)


def test_of_several_declarations_all_about_the_company_are_shown(session: Session, account: int) -> None:
    for one in (SPEAKING, STOCK, Interest(Category.TRAVEL, "novo-nordisk", 2026)):
        declaring.declare(session, account, one, NOW)
    session.commit()
    assert sentence(disclosure_of(session, account, OZEMPIC, NOW)) == (
        "The author has declared: travel or meetings paid for by Novo Nordisk, since 2026;"
        " fees for speaking, teaching or writing from Novo Nordisk, 2024 to 2025."
    )
    in_title = Draft("What do you think?", "Genentech’s Ocrevus")
    assert "Genentech" in sentence(disclosure_of(session, account, in_title, NOW))


def test_one_that_was_not_confirmed_in_time_counts_and_says_so(session: Session, account: int) -> None:
    declaring.declare(session, account, STOCK, NOW)
    number = number_of(session, account)
    (soon,) = person(session, account, LATER).declared
    assert (soon.must_be_confirmed, soon.unconfirmed_since) == (True, "")
    (late,) = person(session, account, TOO_LATE).declared
    assert late.unconfirmed_since == "30 November 2027"
    assert interests_of(session, account, TOO_LATE).declared == {"roche"}
    declaring.confirm(session, account, number, TOO_LATE)
    session.commit()
    (again,) = person(session, account, TOO_LATE).declared
    assert (again.must_be_confirmed, again.unconfirmed_since) == (False, "")


def test_what_has_ended_needs_no_confirmation(session: Session, account: int) -> None:
    declaring.declare(session, account, STOCK, NOW)
    number = number_of(session, account)
    declaring.end(session, account, number, 2025, NOW)
    session.commit()
    (one,) = person(session, account, TOO_LATE).declared
    assert (one.years, one.must_be_confirmed, one.counts) == ("2020 to 2025", False, True)
    for act in (
        lambda: declaring.confirm(session, account, number, NOW),
        lambda: declaring.end(session, account, number, 2026, NOW),
    ):
        with pytest.raises(NothingToChange):
            act()


@pytest.mark.parametrize("year", [2019, 2027])
def test_it_ends_between_its_beginning_and_now(session: Session, account: int, year: int) -> None:
    declaring.declare(session, account, STOCK, NOW)
    with pytest.raises(ValueError, match="year"):
        declaring.end(session, account, number_of(session, account), year, NOW)


def test_every_change_is_recorded(session: Session, account: int) -> None:
    add_account(session, 2)
    declaring.say_none(session, account, "genentech", NOW)
    declaring.say_none(session, account, "genentech", NOW)
    declaring.declare(session, account, STOCK, NOW)
    declaring.declare(session, account, STOCK, NOW)  # the same form once more
    number = number_of(session, account)
    declaring.confirm(session, account, number, NOW)
    declaring.mark_checked(session, 2, number, "open-payments", date(2026, 11, 1), NOW)
    declaring.end(session, account, number, 2026, NOW)
    declaring.withdraw(session, account, number, NOW)
    assert told(session, account) == [
        "Withdrawn: shares or options in Genentech, 2020 to 2026",
        "Ended: shares or options in Genentech, 2020 to 2026",
        "Compared by a moderator: shares or options in Genentech, since 2020, with Open Payments (CMS)",
        "Confirmed: shares or options in Genentech, since 2020",
        "No longer says to have none: Genentech",
        "Declared: shares or options in Genentech, since 2020",
        "Said to have none: Genentech",
    ]
    assert person(session, account, NOW).declared == []
    assert interests_of(session, account, NOW) == Interests()


def test_what_is_withdrawn_stays_withdrawn(session: Session, account: int) -> None:
    add_account(session, 2)
    declaring.declare(session, account, STOCK, NOW)
    number = number_of(session, account)
    declaring.withdraw(session, account, number, NOW)
    session.commit()
    for act in (
        lambda: declaring.confirm(session, account, number, NOW),
        lambda: declaring.withdraw(session, account, number, NOW),
        lambda: declaring.mark_checked(session, 2, number, "company", date(2026, 1, 1), NOW),
    ):
        with pytest.raises(NothingToChange):
            act()


def test_nobody_changes_the_declaration_of_somebody_else(session: Session, account: int) -> None:
    add_account(session, 2)
    declaring.declare(session, account, STOCK, NOW)
    number = number_of(session, account)
    for act in (
        lambda: declaring.confirm(session, 2, number, NOW),
        lambda: declaring.end(session, 2, number, 2026, NOW),
        lambda: declaring.withdraw(session, 2, number, NOW),
        lambda: declaring.withdraw(session, account, 999, NOW),
    ):
        with pytest.raises(NoSuchDeclaration):
            act()


def test_a_moderator_does_not_check_their_own(session: Session, account: int) -> None:
    declaring.declare(session, account, STOCK, NOW)
    with pytest.raises(NothingToChange):
        declaring.mark_checked(
            session, account, number_of(session, account), "company", date(2026, 1, 1), NOW
        )


@pytest.mark.parametrize(("register", "on"), [("my notes", date(2026, 1, 1)), ("company", date(2026, 12, 1))])
def test_it_is_checked_with_a_register_of_the_list_and_not_tomorrow(
    session: Session, account: int, register: str, on: date
) -> None:
    add_account(session, 2)
    declaring.declare(session, account, STOCK, NOW)
    with pytest.raises(ValueError, match="register"):
        declaring.mark_checked(session, 2, number_of(session, account), register, on, NOW)


def test_a_company_is_chosen_and_never_typed(session: Session, account: int) -> None:
    with pytest.raises(ValueError, match="company"):
        declaring.declare(session, account, Interest(Category.GRANT, "My friend Bob", 2024), NOW)
    with pytest.raises(ValueError, match="company"):
        declaring.say_none(session, account, "My friend Bob", NOW)
    assert choices()[-1][0] == "unlisted"


def test_the_list_shows_who_has_something_that_counts(session: Session, account: int) -> None:
    for number in (2, 3):
        add_account(session, number)
    declaring.declare(session, 1, SPEAKING, NOW)
    declaring.declare(session, 2, Interest(Category.SPEAKING, "pfizer", 2015, 2016), NOW)
    declaring.declare(session, 3, STOCK, NOW)
    declaring.withdraw(session, 3, number_of(session, 3), NOW)
    session.commit()
    page = people(session, NOW)
    assert [(number, len(declared)) for number, _, declared in page.people] == [(1, 1)]
    assert page.after is None
    assert people(session, NOW, after=1).people == []


REFUSED = [
    "UPDATE interest SET company = 'pfizer'",
    "UPDATE interest SET from_year = 2024",
    "UPDATE interest SET to_year = 2010, confirmed_until = NULL",
    "UPDATE interest SET category = 'bribe'",
    "UPDATE interest SET checked_on = '2026-01-01'",
    "UPDATE interest SET confirmed_until = NULL",
    "DELETE FROM interest",
    "UPDATE interest_change SET company = 'pfizer'",
    "DELETE FROM interest_change",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_the_database_refuses_to_rewrite_what_was_declared(
    engine: Engine, session: Session, account: int, statement: str
) -> None:
    declaring.declare(session, account, STOCK, NOW)
    session.commit()
    with pytest.raises(DBAPIError), engine.begin() as connection:
        connection.execute(text(statement))


def test_registers_have_names_and_safe_addresses() -> None:
    assert len({one.key for one in REGISTERS}) == len(REGISTERS)
    assert [one.key for one in REGISTERS if one.address and not one.address.startswith("https://")] == []
