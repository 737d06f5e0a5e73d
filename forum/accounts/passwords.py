"""Passwords: strong enough when chosen, hashed with argon2, checked in constant time."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

SHORTEST = 10
LONGEST = 500
_LONGEST_JUDGED = 72  # zxcvbn refuses more
_SITE_WORDS = ["openward", "forum", "patient", "clinician", "doctor", "health", "hospital"]

_hasher = PasswordHasher()


def weakness_of(password: str, name: str) -> str | None:
    """Why ``password`` is too easy to guess, and what helps; None if it will do."""
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters. Three or four unrelated words are easy to remember."
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters."
    judged = zxcvbn(password[:_LONGEST_JUDGED], user_inputs=[*_SITE_WORDS, name, *name.split()])
    if judged["score"] >= 3:
        return None
    warning = (judged["feedback"]["warning"] or "").rstrip(".")
    return f"This password is easy to guess. {warning + '. ' if warning else ''}Add another word or two."


def hash_of(password: str) -> str:
    return _hasher.hash(password)


def fits(password: str, password_hash: str | None) -> bool:
    """Whether the password belongs to the hash. Takes as long when there is no such account."""
    try:
        return _hasher.verify(password_hash or _hash_of_nobody(), password) and password_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(password_hash: str) -> bool:
    """Whether it was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(password_hash)


@cache
def _hash_of_nobody() -> str:
    return _hasher.hash("nobody has this account")
