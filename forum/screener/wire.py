"""What a web worker and the screener say to each other about a text that is only being checked.

They speak over a Unix socket on one machine. A frame is four bytes that say how
many bytes follow, most significant first, and then UTF-8 JSON. One question, one
answer, and the connection ends. No error of this module quotes what was said.
"""

import json
import socket
import struct
import time
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from moderation.screening import Action, Field, Finding, Interests, Kind, Role, Sensitivity, Submission
from moderation.screening.combination.facts import Memory, as_rows, from_rows
from moderation.screening.link_policy import LinkReason, LinkRule, LinkStanding

_LENGTH = struct.Struct("!I")
# The longest text the site takes has 10,000 characters, each at most 12 bytes in JSON;
# moderators change at most 500 rows of the policy of links, each at most 300 bytes.
LARGEST_QUESTION = 512 * 1024
LARGEST_ANSWER = 4 * 1024 * 1024
# The screener allows itself less: a turn, the screening, and what comes around it.
ANSWER_SECONDS = 12.0


class BrokenFrame(Exception):
    """The other side sent something else than was agreed, too much of it, too slowly, or nothing."""


class NoVerdict(StrEnum):
    """Why there is no verdict. The text itself is well: it is checked again when it is sent."""

    LOADING = "loading"
    BUSY = "busy"
    TOO_SLOW = "too slow"
    FAILED = "failed"


Answer = tuple[Finding, ...] | NoVerdict


def ask(connection: socket.socket, submission: Submission, seconds: float = ANSWER_SECONDS) -> Answer:
    """Send a question and wait for its answer. Raises :class:`BrokenFrame`."""
    end = time.monotonic() + seconds
    question = {
        "title": submission.title,
        "body": submission.text,
        "role": submission.role,
        "sensitivity": submission.sensitivity,
        "memory": _said_of(submission.memory),
        "pseudonyms": sorted(submission.pseudonyms),
        "floor": submission.floor,
        "link_rules": [[rule.host, rule.standing, rule.reason] for rule in submission.link_rules],
        "interests": [sorted(submission.interests.declared), sorted(submission.interests.none)],
    }
    _send(connection, question, end)
    return _answer(_receive(connection, LARGEST_ANSWER, end))


def receive_question(connection: socket.socket, seconds: float) -> Submission:
    """The text that somebody wants checked. Raises :class:`BrokenFrame`."""
    said = _receive(connection, LARGEST_QUESTION, time.monotonic() + seconds)
    title, body = said.get("title"), said.get("body")
    if not isinstance(body, str) or not isinstance(title, str | None):
        raise BrokenFrame("a question without a text")
    try:
        role, sensitivity = Role(str(said.get("role"))), Sensitivity(str(said.get("sensitivity")))
        memory, names = _memory(said.get("memory")), said.get("pseudonyms", [])
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            raise BrokenFrame("a question with pseudonyms that are none")
        return Submission(
            body,
            title,
            role,
            sensitivity,
            memory,
            frozenset(names),
            _floor(said.get("floor")),
            link_rules=_link_rules(said.get("link_rules", [])),
            interests=_interests(said.get("interests", [[], []])),
        )
    except (KeyError, TypeError, ValueError):
        raise BrokenFrame("a question without a role, a sensitivity, a memory or rules") from None


def send_answer(connection: socket.socket, answer: Answer, seconds: float) -> None:
    """Say what was found, or why nothing can be said. Raises :class:`BrokenFrame`."""
    said = (
        {"no_verdict": answer}
        if isinstance(answer, NoVerdict)
        else {"findings": [asdict(one) for one in answer]}
    )
    _send(connection, said, time.monotonic() + seconds)


def _said_of(memory: Memory | None) -> dict[str, Any] | None:
    if memory is None:
        return None
    return {"key": memory.key.hex(), "facts": as_rows(memory.facts)}


def _memory(said: dict[str, Any] | None) -> Memory | None:
    if said is None:
        return None
    return Memory(bytes.fromhex(said["key"]), from_rows(said["facts"]))


def _link_rules(said: Any) -> tuple[LinkRule, ...]:
    return tuple(
        LinkRule(str(host), LinkStanding(standing), LinkReason(reason)) for host, standing, reason in said
    )


def _floor(said: Any) -> int | None:
    if isinstance(said, bool) or not isinstance(said, int | None):
        raise BrokenFrame("a question with a floor that is none")
    return said


def _interests(said: Any) -> Interests:
    declared, none = said
    if not all(isinstance(one, list) and all(isinstance(key, str) for key in one) for one in said):
        raise BrokenFrame("a question with interests that are none")
    return Interests(frozenset(declared), frozenset(none))


def _answer(said: dict[str, Any]) -> Answer:
    try:
        if "no_verdict" in said:
            return NoVerdict(said["no_verdict"])
        return tuple(_finding(one) for one in said["findings"])
    except (KeyError, TypeError, ValueError):
        raise BrokenFrame("an answer that is none") from None


def _finding(said: dict[str, Any]) -> Finding:
    return Finding(
        kind=Kind(said["kind"]),
        field=Field(said["field"]),
        start=int(said["start"]),
        end=int(said["end"]),
        action=Action(said["action"]),
        overridable=bool(said["overridable"]),
        detector=str(said["detector"]),
        reason=str(said["reason"]),
        suggestion=None if said["suggestion"] is None else str(said["suggestion"]),
    )


def _send(connection: socket.socket, said: dict[str, Any], end: float) -> None:
    content = json.dumps(said).encode()
    try:
        connection.settimeout(_left(end))
        connection.sendall(_LENGTH.pack(len(content)) + content)
    except OSError as problem:
        raise BrokenFrame(type(problem).__name__) from None


def _receive(connection: socket.socket, largest: int, end: float) -> dict[str, Any]:
    (length,) = _LENGTH.unpack(_read(connection, _LENGTH.size, end))
    if length > largest:
        raise BrokenFrame("a frame that is too large")
    try:
        said = json.loads(_read(connection, length, end))
    except (ValueError, RecursionError):
        raise BrokenFrame("a frame that is no JSON") from None
    if not isinstance(said, dict):
        raise BrokenFrame("a frame that is no JSON object")
    return said


def _read(connection: socket.socket, length: int, end: float) -> bytes:
    content = bytearray()
    while len(content) < length:
        try:
            # Anew for each piece: who sends a byte a second must not get a second for each.
            connection.settimeout(_left(end))
            piece = connection.recv(min(length - len(content), 1 << 16))
        except OSError as problem:
            raise BrokenFrame(type(problem).__name__) from None
        if not piece:
            raise BrokenFrame("half a frame")
        content += piece
    return bytes(content)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise BrokenFrame("too slow")
    return left
