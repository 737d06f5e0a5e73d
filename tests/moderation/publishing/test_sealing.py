"""Text is sealed until it is cleared; an envelope opens in its own row, with the site's keys only."""

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Engine, text

from moderation.publishing.draft import Draft
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.moves import SYSTEM
from moderation.publishing.retention import rewrap_keys
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import WITH_MODERATOR, Act
from moderation.publishing.tables import Revision
from tests.conftest import Clock
from tests.moderation.publishing.small_site import SmallSite

OLD_KEY, NEW_KEY = Fernet.generate_key().decode(), Fernet.generate_key().decode()
DRAFT = Draft("Zebrafinch 👍\nsecond line", "A title")
SENTINEL = "Zebrafinch"


def sealed(vault: Vault, document_id: int = 1, number: int = 1, draft: Draft = DRAFT) -> Revision:
    envelope = vault.seal(draft, document_id, number)
    return Revision(
        id=5,
        document_id=document_id,
        number=number,
        sealed_text=envelope.sealed_text,
        sealed_key=envelope.sealed_key,
    )


def test_what_was_sealed_comes_out_as_it_went_in() -> None:
    vault = Vault([OLD_KEY])
    assert vault.open(sealed(vault)) == DRAFT
    assert vault.open(sealed(vault, draft=Draft("no title"))) == Draft("no title")


def test_an_envelope_shows_nothing_of_its_text() -> None:
    vault = Vault([OLD_KEY])
    revision = sealed(vault)
    assert SENTINEL.encode() not in (revision.sealed_text or b"") + (revision.sealed_key or b"")


def test_the_same_text_is_sealed_differently_each_time() -> None:
    vault = Vault([OLD_KEY])
    assert sealed(vault).sealed_text != sealed(vault).sealed_text


@pytest.mark.parametrize(("document_id", "number"), [(2, 1), (1, 2), (2, 2)])
def test_an_envelope_moved_to_another_row_does_not_open(document_id: int, number: int) -> None:
    vault = Vault([OLD_KEY])
    moved = sealed(vault)
    moved.document_id, moved.number = document_id, number
    with pytest.raises(BrokenSeal):
        vault.open(moved)


BOUND = ("draft", 7, "thread:1")


def test_what_is_no_revision_comes_out_as_it_went_in_and_shows_nothing() -> None:
    vault = Vault([OLD_KEY])
    envelope = vault.seal_bound({"body": SENTINEL, "title": None}, *BOUND)
    assert vault.open_bound(envelope, *BOUND) == {"body": SENTINEL, "title": None}
    assert SENTINEL.encode() not in envelope.sealed_text + envelope.sealed_key


@pytest.mark.parametrize(
    "elsewhere", [("note", 7, "thread:1"), ("draft", 8, "thread:1"), ("draft", 7, "group:1")]
)
def test_what_is_no_revision_opens_for_its_purpose_account_and_place_only(
    elsewhere: tuple[str, int, str],
) -> None:
    vault = Vault([OLD_KEY])
    with pytest.raises(BrokenSeal):
        vault.open_bound(vault.seal_bound({"body": "words"}, *BOUND), *elsewhere)


def test_a_revisions_envelope_opens_as_nothing_else() -> None:
    vault = Vault([OLD_KEY])
    with pytest.raises(BrokenSeal):
        vault.open_bound(vault.seal(DRAFT, 1, 1), *BOUND)


def test_advice_moved_to_another_row_does_not_open() -> None:
    vault = Vault([OLD_KEY])
    one, other = sealed(vault), sealed(vault, 2)
    other.sealed_advice = vault.seal_advice(one, {"body": "words"})
    with pytest.raises(BrokenSeal):
        vault.open_advice(other)
    one.sealed_advice = other.sealed_advice
    assert vault.open_advice(one) == {"body": "words"}


@pytest.mark.parametrize("column", ["sealed_text", "sealed_key"])
@pytest.mark.parametrize("damage", [None, b"", b"garbage", "one bit"])
def test_a_damaged_envelope_does_not_open(column: str, damage: bytes | str | None) -> None:
    vault = Vault([OLD_KEY])
    revision = sealed(vault)
    whole = getattr(revision, column)
    assert isinstance(whole, bytes)
    value = whole[:40] + bytes([whole[40] ^ 1]) + whole[41:] if damage == "one bit" else damage
    setattr(revision, column, value)
    with pytest.raises(BrokenSeal) as broken:
        vault.open(revision)
    assert SENTINEL not in repr(broken.value)


def test_the_wrong_key_opens_nothing() -> None:
    with pytest.raises(BrokenSeal):
        Vault([NEW_KEY]).open(sealed(Vault([OLD_KEY])))


def test_a_vault_needs_good_keys() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Vault([])
    with pytest.raises(ValueError):  # noqa: PT011 - the library's own message
        Vault(["short"])


def test_a_new_key_seals_and_the_old_one_still_opens() -> None:
    before, both, after = Vault([OLD_KEY]), Vault([NEW_KEY, OLD_KEY]), Vault([NEW_KEY])
    old = sealed(before)
    assert both.open(old) == DRAFT
    assert after.open(sealed(both)) == DRAFT
    assert old.sealed_key is not None
    old.sealed_key = both.rewrap(old.sealed_key)
    assert after.open(old) == DRAFT
    with pytest.raises(ValueError, match="none of the site's keys"):
        after.rewrap(sealed(before).sealed_key or b"")


def test_rotation_rewraps_every_key_and_touches_no_text(engine: Engine, clock: Clock) -> None:
    site = SmallSite(engine, Vault([OLD_KEY]), clock)
    receipts = [site.post(f"text {n} [revise]") for n in range(5)]
    site.screen(receipts[0].revision_id)
    site.withdraw(receipts[1].document_id)
    with site.transaction() as session:
        from moderation.publishing.moves import move

        move(session, receipts[1].revision_id, Act.ERASE, SYSTEM, clock())
    texts = [site.row(r.revision_id).sealed_text for r in receipts]
    rotating = Vault([NEW_KEY, OLD_KEY])
    done, rounds = 0, 0
    while True:
        with site.transaction() as session:
            last = rewrap_keys(session, rotating, done, most=2)
        if last is None:
            break
        done, rounds = last, rounds + 1
    assert rounds == 2  # four revisions have a key; the erased one has none
    assert [site.row(r.revision_id).sealed_text for r in receipts] == texts
    site.vault = Vault([NEW_KEY])
    for number in (0, 2, 3, 4):
        own = site.own_text(receipts[number].revision_id)
        assert own.draft == Draft(f"text {number} [revise]")
    assert site.own_text(receipts[0].revision_id).remarks[0].suggestion == "kind"


def test_a_text_that_cannot_be_opened_is_held_for_a_person(engine: Engine, clock: Clock) -> None:
    site = SmallSite(engine, Vault([OLD_KEY]), clock)
    receipt = site.post()
    site.vault = Vault([NEW_KEY])
    assert site.screen(receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    assert site.published_body(receipt.document_id) is None


def test_no_text_lies_in_the_database_files_before_it_is_cleared(
    sqlite_url: str, vault: Vault, clock: Clock, tmp_path: Path
) -> None:
    """The file and its write-ahead log, byte by byte; a cleared text shows that the search works."""
    from moderation.publishing.database import open_engine

    engine = open_engine(sqlite_url)
    site = SmallSite(engine, vault, clock)

    def words_on_disk() -> bool:
        for ending in ("", "-wal", "-shm"):
            file = tmp_path / f"openward.db{ending}"
            if file.exists() and SENTINEL.encode() in file.read_bytes():
                return True
        return False

    for asks_for in ("[revise]", "[hold]", "[crisis]", "[no override]", ""):
        receipt = site.post(f"{SENTINEL} {asks_for}", f"{SENTINEL} in a title")
        if asks_for:
            site.screen(receipt.revision_id)
        assert not words_on_disk()
    held = site.screened(f"{SENTINEL} [hold]")
    from moderation.review import deciding

    site.decides(deciding.reject, held.revision_id)
    assert not words_on_disk()
    site.screen(receipt.revision_id)
    assert site.published_body(receipt.document_id)
    assert words_on_disk()
    engine.dispose()


def test_the_rows_of_postgresql_hold_no_text_before_it_is_cleared(
    postgresql_url: str, vault: Vault, clock: Clock
) -> None:
    from moderation.publishing.database import open_engine

    engine = open_engine(postgresql_url)
    site = SmallSite(engine, vault, clock)
    site.screened(f"{SENTINEL} [revise]", title=f"{SENTINEL} in a title")
    pending = site.post(SENTINEL)
    assert SENTINEL not in everything(engine)
    site.screen(pending.revision_id)
    assert SENTINEL in everything(engine)
    engine.dispose()


def everything(engine: Engine) -> str:
    """Every row of the core's tables, binary columns as text too."""
    with engine.connect() as connection:
        rows = []
        for table in ("document", "revision", "publication", "decision", "finding"):
            for row in connection.execute(text(f"SELECT * FROM {table}")):  # noqa: S608 - names above
                rows.append(" ".join(str(bytes(v) if isinstance(v, memoryview) else v) for v in row))
    return "\n".join(rows)
