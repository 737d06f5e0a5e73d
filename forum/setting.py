"""One environment variable: its name, how it is read, and what it means.

A setting is a dataclass field. Its metadata is the documentation, so the table
in the README and the error messages cannot drift from the code.
"""

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import MISSING, field
from pathlib import Path
from typing import Any

PROJECT_ROOT = Path(__file__).resolve().parent.parent


class UnreadableValue(ValueError):
    """A variable's value cannot be used. The message says what is wanted, never what was given."""


def setting(
    variable: str,
    meaning: str,
    read: Callable[[str], object],
    *,
    default: object = MISSING,
    shown_default: str = "",
    secret: bool = False,
) -> Any:
    """Declare one field of the configuration together with its documentation."""
    return field(
        default=default,
        repr=not secret,
        metadata={
            "variable": variable,
            "meaning": meaning,
            "read": read,
            "shown_default": shown_default or ("" if default in (MISSING, None) else str(default)),
        },
    )


def text(value: str) -> str:
    return value


def flag(value: str) -> bool:
    if value.lower() in {"1", "yes", "true", "on"}:
        return True
    if value.lower() in {"0", "no", "false", "off"}:
        return False
    raise UnreadableValue("say yes or no")


def one_of(*choices: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in choices:
            raise UnreadableValue("must be " + " or ".join(choices))
        return value

    return read


def whole_number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", value) or not lowest <= int(value) <= highest:
            raise UnreadableValue(f"must be a whole number from {lowest} to {highest}")
        return int(value)

    return read


def seconds(lowest: float, highest: float) -> Callable[[str], float]:
    def read(value: str) -> float:
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if not lowest <= number <= highest:
            raise UnreadableValue(f"must be a number of seconds from {lowest:g} to {highest:g}")
        return number

    return read


def folder(value: str) -> Path:
    """Read a path; a relative one counts from the project's root, not from where the shell stands."""
    return PROJECT_ROOT / Path(value).expanduser()


def long_secret(value: str) -> str:
    if len(value) < 32:
        raise UnreadableValue("must have at least 32 characters")
    return value


def seal_keys(value: str) -> tuple[str, ...]:
    """Read Fernet keys, separated by commas. The first one seals; all of them open."""
    keys = tuple(key.strip() for key in value.split(",") if key.strip())
    wanted = (
        "must be one or more Fernet keys (32 bytes in URL-safe base64), newest first, with commas between"
    )
    if not keys:
        raise UnreadableValue(wanted)
    for key in keys:
        try:
            raw = base64.b64decode(key, altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            raise UnreadableValue(wanted) from None
        if len(raw) != 32:
            raise UnreadableValue(wanted)
    return keys


def database_url(value: str) -> str:
    """Read a database address. ``postgresql://`` means psycopg 3.

    A relative SQLite path counts from the project's root.
    """
    scheme, separator, rest = value.partition("://")
    if not separator or scheme not in {"sqlite", "postgresql", "postgres", "postgresql+psycopg"}:
        raise UnreadableValue("must start with sqlite:// or postgresql://")
    if scheme != "sqlite":
        return f"postgresql+psycopg://{rest}"
    path = rest.removeprefix("/")
    if not path:
        raise UnreadableValue(
            "must name a file: an SQLite database in memory is not shared between processes"
        )
    return f"sqlite:///{folder(path)}"


def queue_url(value: str) -> str:
    """Read the queue's address: an SQLite file of its own, or a PostgreSQL or Redis server."""
    if value.startswith("sqlite://"):
        return database_url(value)
    if not value.startswith(("postgresql://", "redis://")):
        raise UnreadableValue("must start with sqlite:///, postgresql:// or redis://")
    return value


def redis_url(value: str) -> str:
    if not value.startswith(("redis://", "rediss://", "unix://")):
        raise UnreadableValue("must start with redis://, rediss:// or unix://")
    return value


def rate(value: str) -> str:
    """Read a rate limit such as ``5 per minute; 100 per day``."""
    one = r"[0-9]{1,6} per ([0-9]{1,4} )?(second|minute|hour|day)s?"
    if not re.fullmatch(rf"{one}(; ?{one})*", value):
        raise UnreadableValue("must read like: 5 per minute; 100 per day")
    return value


def host_name(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?", value):
        raise UnreadableValue("must be a host name such as forum.example.org, without https://")
    return value.lower()
