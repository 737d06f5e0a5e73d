"""Text in, findings out.

A pure package: it needs no Flask, no database and no network, and reads no
clock to decide anything. Another platform can use it through
:func:`~moderation.screening.pipeline.load_pipeline` or through the command
``python -m moderation.screening`` (JSON lines in, JSON lines out).

Importing this package, its types or its policy loads no model library: that
happens in ``load_pipeline``, which only the screener process calls.
"""

from moderation.screening.findings import Finding, Submission, Verdict
from moderation.screening.interests import NOTHING_SAID, Interests
from moderation.screening.kinds import STOPPING, Action, Field, Kind, Outcome, Role, Sensitivity

__all__ = [
    "NOTHING_SAID",
    "STOPPING",
    "Action",
    "Field",
    "Finding",
    "Interests",
    "Kind",
    "Outcome",
    "Role",
    "Sensitivity",
    "Submission",
    "Verdict",
]
