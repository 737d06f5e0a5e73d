"""What a person writes is stored encrypted until it is cleared.

Each revision has a key of its own (Fernet: AES-128-CBC with HMAC-SHA-256),
wrapped with the site's newest key. Rotating the site's keys rewraps the small
keys and leaves the texts untouched, which lets the database refuse any change
of a text. The envelope names its document and number inside, so one moved to
another row does not open. What is no revision yet, such as a draft, is sealed
the same way and names its purpose, account and place.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from moderation.publishing.draft import Draft
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.tables import Revision


@dataclass(frozen=True, slots=True)
class Envelope:
    """A sealed text and the wrapped key that opens it."""

    sealed_text: bytes
    sealed_key: bytes


class Vault:
    """Seals and opens what people write. Holds the site's keys, newest first."""

    def __init__(self, keys: Sequence[str]) -> None:
        """``keys`` are url-safe base64 of 32 bytes each; ValueError if one is not."""
        if not keys:
            raise ValueError("a vault needs at least one key")
        self._site_keys = MultiFernet([Fernet(key) for key in keys])

    def seal(self, draft: Draft, document_id: int, number: int) -> Envelope:
        """An envelope that opens for this document and revision number only."""
        key = Fernet.generate_key()
        content = {"document": document_id, "number": number, "title": draft.title, "body": draft.body}
        return Envelope(_encrypt(key, content), self._site_keys.encrypt(key))

    def open(self, revision: Revision) -> Draft:
        """The text of ``revision``. Raises :class:`BrokenSeal`; erased text too."""
        content = self._opened(revision, revision.sealed_text)
        if (content["document"], content["number"]) != (revision.document_id, revision.number):
            raise BrokenSeal(revision.id)
        return Draft(content["body"], content["title"])

    def seal_advice(self, revision: Revision, advice: Mapping[str, Any]) -> bytes:
        """Suggestions repeat parts of a text's meaning, so they are sealed with its key."""
        return _encrypt(self._key_of(revision), advice)

    def open_advice(self, revision: Revision) -> dict[str, Any]:
        """What :meth:`seal_advice` sealed, or nothing if there is none yet."""
        return {} if revision.sealed_advice is None else self._opened(revision, revision.sealed_advice)

    def seal_bound(self, content: Mapping[str, Any], purpose: str, account_id: int, place: str) -> Envelope:
        """An envelope for what is no revision; it opens for this purpose, account and place only."""
        key = Fernet.generate_key()
        bound = {"purpose": purpose, "account": account_id, "place": place, "content": dict(content)}
        return Envelope(_encrypt(key, bound), self._site_keys.encrypt(key))

    def open_bound(self, envelope: Envelope, purpose: str, account_id: int, place: str) -> dict[str, Any]:
        """What :meth:`seal_bound` sealed. Raises :class:`BrokenSeal`, naming the account."""
        bound = self._unsealed(envelope.sealed_key, envelope.sealed_text, account_id)
        wanted = {"purpose": purpose, "account": account_id, "place": place}
        if any(bound.get(name) != value for name, value in wanted.items()):
            raise BrokenSeal(account_id)
        content: dict[str, Any] = bound["content"]
        return content

    def rewrap(self, sealed_key: bytes) -> bytes:
        """The same text key, wrapped with the newest site key. Raises ValueError."""
        try:
            return self._site_keys.rotate(sealed_key)
        except InvalidToken:
            raise ValueError("a key that none of the site's keys opens") from None

    def _key_of(self, revision: Revision) -> bytes:
        return self._unwrapped(revision.sealed_key, revision.id)

    def _opened(self, revision: Revision, sealed: bytes | None) -> dict[str, Any]:
        return self._unsealed(revision.sealed_key, sealed, revision.id)

    def _unwrapped(self, sealed_key: bytes | None, thing_id: int) -> bytes:
        try:
            return self._site_keys.decrypt(sealed_key or b"")
        except InvalidToken:
            raise BrokenSeal(thing_id) from None

    def _unsealed(self, sealed_key: bytes | None, sealed: bytes | None, thing_id: int) -> dict[str, Any]:
        try:
            content: dict[str, Any] = json.loads(
                Fernet(self._unwrapped(sealed_key, thing_id)).decrypt(sealed or b"")
            )
        except InvalidToken:
            raise BrokenSeal(thing_id) from None
        return content


def _encrypt(key: bytes, content: Mapping[str, Any]) -> bytes:
    return Fernet(key).encrypt(json.dumps(content, ensure_ascii=True).encode("ascii"))
