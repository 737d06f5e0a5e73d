"""A screening that does what the text asks for.

For the core the verdict is an input, so a text that names its verdict tests
more of it than the real models could. It is importable from other processes.
"""

import time

from moderation.screening import Action, Field, Finding, Kind, Submission, Verdict


class ScreeningBroke(Exception):
    """What a broken screening raises."""


def finding(
    action: Action,
    kind: Kind = Kind.NAME,
    *,
    overridable: bool = True,
    field: Field = Field.TEXT,
    start: int = 0,
    end: int = 4,
    suggestion: str | None = None,
) -> Finding:
    return Finding(kind, field, start, end, action, overridable, "scripted", "It names somebody.", suggestion)


VERDICTS = {
    "[nudge]": (finding(Action.NUDGE),),
    "[revise]": (finding(Action.REVISE, suggestion="kind"),),
    "[no override]": (finding(Action.REVISE, Kind.PHONE, overridable=False),),
    "[hold]": (finding(Action.HOLD, Kind.PROMOTION),),
    "[crisis]": (finding(Action.HOLD, Kind.CRISIS),),
}


def screen(submission: Submission) -> Verdict:
    """Clear, unless the text contains one of the words above or asks for trouble."""
    if "[raise]" in submission.text:
        raise ScreeningBroke
    if "[slow]" in submission.text:
        time.sleep(0.2)
    findings = [f for word, found in VERDICTS.items() if word in submission.text for f in found]
    return Verdict.of(tuple(findings))
