"""What goes into screening and what comes out of it, as frozen values."""

from dataclasses import dataclass

from moderation.screening.combination.facts import Memory, RememberedFact
from moderation.screening.interests import NOTHING_SAID, Interests
from moderation.screening.kinds import Action, Field, Kind, Outcome, Role, Sensitivity
from moderation.screening.likeness import Comparison
from moderation.screening.link_policy import LinkRule
from moderation.screening.policy import Case


@dataclass(frozen=True, slots=True)
class Submission:
    """One text as its author wrote it, with what the policy needs to know.

    ``memory`` holds what the same author has told in earlier texts; without it a
    text is weighed alone, and its facts cannot be remembered. ``pseudonyms`` are
    the names that people go by where it is written, so that nobody takes them for
    what somebody is really called; they are kept in memory only. ``floor`` is how
    many people must fit what the author has told, or a person looks; None, and
    whatever is below the site's floor for the sensitivity, stands for that one.
    ``comparison`` says which other texts are nearest to this one; without it
    nobody asks whether it was copied. ``link_rules`` are the rows that moderators
    have changed in the policy of links, ``interests`` what the author has said of
    interests in companies: keys, never words.
    """

    text: str
    title: str | None = None
    role: Role = Role.PATIENT
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    memory: Memory | None = None
    pseudonyms: frozenset[str] = frozenset()
    floor: int | None = None
    comparison: Comparison | None = None
    link_rules: tuple[LinkRule, ...] = ()
    interests: Interests = NOTHING_SAID

    def __repr__(self) -> str:
        """Sizes only: a representation ends up in logs and tracebacks."""
        return f"<Submission of {len(self.text)} characters by a {self.role}>"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in one passage where a detector saw a case of the policy table.

    ``start`` and ``end`` count code points of the passage's *visible* text.
    ``suggestion`` replaces the span (an empty string removes it); ``None``
    leaves the choice to the policy table. It may repeat harmless words of the
    text, never the ones that were matched. ``reason`` takes the place of the
    table's where that depends on more than the case; it never repeats the text.
    """

    case: Case
    start: int
    end: int
    suggestion: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the text as written, what it is, and what would fix it.

    ``start`` and ``end`` count code points of the field as given. A finding
    never holds the matched words, so it may be stored in the open.
    """

    kind: Kind
    field: Field
    start: int
    end: int
    action: Action
    overridable: bool
    detector: str
    reason: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What screening says of a whole submission: the strictest action wins.

    ``facts`` are what may be remembered of the text once it is published.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    facts: tuple[RememberedFact, ...] = ()

    @classmethod
    def of(cls, findings: tuple[Finding, ...], facts: tuple[RememberedFact, ...] = ()) -> "Verdict":
        """The verdict that follows from these findings and nothing else."""
        strictest = max((finding.action for finding in findings), key=lambda a: a.severity, default=None)
        if strictest is Action.HOLD:
            return cls(Outcome.HOLD, findings, facts)
        if strictest is Action.REVISE:
            return cls(Outcome.REVISE, findings, facts)
        return cls(Outcome.CLEAR, findings, facts)
