"""Why a text waits, in words for moderators."""

from collections.abc import Iterable

from moderation.publishing.human_decisions import DECIDED_BEFORE
from moderation.publishing.statuses import Act
from moderation.screening import Kind


def why_it_waits(kinds: Iterable[Kind], last_act: Act, last_reason: str | None) -> str:
    """What brought it to the moderators, if not what was found in it."""
    if last_act is Act.ASK_MODERATOR:
        return "Its author asks for a person to look at it."
    if last_act is Act.TAKE_DOWN:
        return "It was taken down after it was published."
    if last_act is Act.APPEAL:
        return "It was turned down, and its author asks somebody else to look again."
    if last_reason == DECIDED_BEFORE:
        return "A moderator turned down an earlier version, and the filter does not overrule that."
    if Kind.SCREENING_FAILED in kinds:
        return "The filter could not finish with it."
    return ""
