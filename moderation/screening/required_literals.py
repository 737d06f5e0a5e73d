"""What has to stand in a text for a regular expression to match anywhere in it.

A pattern is read as the standard library parses it. Whatever is not understood
here asks for nothing, so that a pattern never needs more than it says. Literals
are in small letters, whatever the pattern says of capitals.
"""

import re
from collections.abc import Iterable
from importlib import import_module
from itertools import product
from math import prod
from typing import Any, TypeAlias

# One of these has to stand in the text.
Clause: TypeAlias = tuple[str, ...]
# All of these have to be met, the least likely first.
Way: TypeAlias = tuple[Clause, ...]

# The parser has no public name; ``sre_parse`` is the deprecated one. A test reads patterns of all kinds.
_parse = import_module("re._parser").parse
_op = import_module("re._constants")
_NO_WIDTH = (_op.AT, _op.ASSERT, _op.ASSERT_NOT)
_REPEATS = (_op.MAX_REPEAT, _op.MIN_REPEAT, _op.POSSESSIVE_REPEAT)

# The shortest literal that is looked for.
SHORTEST = 3
_MOST_WORDINGS = 16
_MOST_CLAUSES = 3
# A clause that is met by more than this share of all places in a text tells nothing.
_COMMON = 2e-3
_SHARES = dict(
    zip(" etaoinshrdlucmfwygpbvkxjqz", (18, 10, 7, 6.5, 6, 6, 5.5, 5, 5, 5, 3.5, 3.3, 2.3, 2.2, 2, 1.8,
                                       1.9, 1.6, 1.6, 1.5, 1.2, 0.8, 0.6, 0.15, 0.1, 0.1, 0.08), strict=True)
)  # fmt: skip


def ways_to_match(pattern: re.Pattern[str]) -> tuple[Way, ...]:
    """The ways in which ``pattern`` may match; a way without clauses is always open."""
    parsed = list(_parse(pattern.pattern, pattern.flags))
    branch = _only_branch(parsed)
    sequences = branch if branch else [parsed]
    ways = tuple(_telling(_needed(sequence)) for sequence in sequences)
    return ((),) if () in ways else ways


def _only_branch(parsed: list[Any]) -> list[Any] | None:
    """The alternatives of a pattern that is nothing else, save for what has no width."""
    wide = [(op, argument) for op, argument in parsed if op not in _NO_WIDTH]
    if len(wide) != 1:
        return None
    op, argument = wide[0]
    if op is _op.SUBPATTERN:
        return _only_branch(list(argument[3]))
    return [list(one) for one in argument[1]] if op is _op.BRANCH else None


def _needed(sequence: Iterable[Any]) -> list[Clause]:
    """What a sequence needs: all of the clauses."""
    clauses: list[Clause] = []
    wordings = {""}
    for op, argument in sequence:
        exact = _wordings(op, argument)
        if op is _op.ASSERT:
            clauses += _needed(argument[1])
        if exact is not None and len(wordings) * len(exact) <= _MOST_WORDINGS:
            wordings = {before + after for before, after in product(wordings, exact)}
            continue
        clauses.append(tuple(wordings))
        wordings = {""} if exact is None else exact
        if exact is None:
            clauses += _needed_within(op, argument)
    clauses.append(tuple(wordings))
    return [clause for clause in clauses if "" not in clause]


def _wordings(op: Any, argument: Any) -> set[str] | None:
    """All that an item may match, where those are few; what has no width adds nothing."""
    if op in _NO_WIDTH:
        return {""}
    if op is _op.LITERAL:
        return _letter(argument)
    if op is _op.IN:
        return _either(_letter(code) if kind is _op.LITERAL else None for kind, code in argument)
    if op in (_op.SUBPATTERN, _op.BRANCH):
        return _either(_of_all(one) for one in ([argument[3]] if op is _op.SUBPATTERN else argument[1]))
    if op in _REPEATS and argument[1] == 1:
        once = _of_all(argument[2])
        return once | {""} if once is not None and argument[0] == 0 else once
    return None


def _either(parts: Iterable[set[str] | None]) -> set[str] | None:
    together: set[str] = set()
    for part in parts:
        if part is None:
            return None
        together |= part
    return together if len(together) <= _MOST_WORDINGS else None


def _of_all(sequence: Iterable[Any]) -> set[str] | None:
    wordings = {""}
    for op, argument in sequence:
        exact = _wordings(op, argument)
        if exact is None or len(wordings) * len(exact) > _MOST_WORDINGS:
            return None
        wordings = {before + after for before, after in product(wordings, exact)}
    return wordings


def _letter(code: int) -> set[str] | None:
    """A character in small letters; none where what is its small letter depends."""
    letter = chr(code)
    if letter.isascii() or letter.lower() == letter.upper() == letter:
        return {letter.lower()}
    return None


def _needed_within(op: Any, argument: Any) -> list[Clause]:
    """What an item needs of which not every wording is known."""
    if op is _op.SUBPATTERN:
        return _needed(argument[3])
    if op is _op.ATOMIC_GROUP:
        return _needed(argument)
    if op in _REPEATS and argument[0] > 0:
        return _needed(argument[2])
    if op is _op.BRANCH:
        best = [min(_needed(one), key=_share, default=None) for one in argument[1]]
        known = [clause for clause in best if clause is not None]
        return [tuple({literal for clause in known for literal in clause})] if len(known) == len(best) else []
    return []


def _telling(clauses: list[Clause]) -> Way:
    """The few that bar most texts."""
    known = {tuple(sorted(clause)) for clause in clauses if min(map(len, clause)) >= SHORTEST}
    ranked = sorted((clause for clause in known if _share(clause) < _COMMON), key=_share)
    return tuple(ranked[:_MOST_CLAUSES])


def rarest_piece(literal: str) -> str:
    """The ``SHORTEST`` letters of a literal that fewest texts have side by side."""
    pieces = (literal[at : at + SHORTEST] for at in range(len(literal) - SHORTEST + 1))
    return min(pieces, key=lambda piece: _share((piece,)))


def _share(clause: Clause) -> float:
    """About which share of all places in an English text begins with one of these."""
    return sum(prod(_SHARES.get(letter, 0.5) / 100 for letter in literal) for literal in clause)
