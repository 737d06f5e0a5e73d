"""Requests for money."""

from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue, hits, weighed
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

CUES = (
    cue(
        "links to a collection",
        ENOUGH,
        r"(?:https?://)?(?:www\.)?(?:gofundme|justgiving|givesendgo|fundly|mightycause|youcaring"
        r"|crowdfunder|gogetfunding|ketto|milaap|betterplace|leetchi|donorbox|virginmoneygiving"
        r"|buymeacoffee|ko-fi|patreon|paypal|cash\.app)\.(?:com|org|me|uk|de|co\.uk)?/\S",
        r"(?:paypal\.me|cash\.app|venmo\.com)/\S",
    ),
    cue(
        "asks for money",
        ENOUGH,
        r"even (?:[$£€] ?\d+|a few|five|ten|one|two|a|\d+) ?(?:euros?|dollars?|pounds?|bucks|quid"
        r"|little)? (?:helps?|would help|makes a difference|counts)|(?:set up|started|created"
        r"|opened) (?:a|an|this) (?:\w+ )?fund (?:for|to)\b",
        r"(?:set up|setting up|started|starting|created|made|opened|launched|running|have) (?:a|an"
        r"|our|my|this) (?:\w+ )?(?:go ?fund ?me|fund ?raiser|crowd ?fund\w*|just ?giving"
        r"|donation page)",
        r"(?:please|kindly|can you|could you|consider(?: making)?|anyone) (?:\w+ ){0,3}(?:donat(?:e"
        r"|ing|ions?)|contribut(?:e|ing) (?:to|towards)|chip in|sponsor (?:me|us|my))\b(?! (?:blood"
        r"|plasma|bone|stem|eggs?|sperm|hair|a kidney|your (?:body|organs|blood|plasma)|organs))",
        r"any (?:amount|donation|contribution|little bit|help financially) (?:helps|will help"
        r"|is (?:appreciated|welcome)|would (?:help|be))",
        r"every (?:dollar|pound|penny|euro|donation|little) (?:counts|helps)",
        r"help (?:me|us|him|her|them|my \w+) (?:raise|pay for|cover the (?:costs?|bills?)|fund)\b",
    ),
    cue(
        "asks for money",
        STRONG,
        r"(?:give|donate|help|contribute|spare) (?:what(?:ever)? "
        r"|anything )?(?:if )?you can\b(?! (?:get|find|see|use|do))|link to donate",
        r"(?:donate|send (?:money|funds)|give) (?:here|at|via|through|to (?:our|my|the|this) (?:fund"
        r"|campaign|page|cause|family))",
        r"(?:we'?re|we are|i'?m|i am) (?:trying to |hoping to )?(?:raise|raising|collecting"
        r"|fundraising)\b(?! (?:kids|children|my|a child|two|three|our|awareness|him"
        r"|her))(?: (?:money|funds|[$£€]))?",
        r"(?:cash ?app|venmo|zelle|paypal)(?: me| is| at|:)? ?[$@]",
        r"my (?:cash ?app|venmo|zelle|paypal)",
        r"(?:raise|raised|goal of|target of) [$£€] ?\d",
    ),
    cue(
        "speaks of a collection",
        STRONG,
        r"go ?fund ?me",
        r"just ?giving",
        r"crowd ?fund(?:ing|er)?\b",
        r"fund ?rais(?:er|ing)",
        r"sponsor(?:ed)? (?:walk|run|swim|ride|page)",
        r"donation (?:page|link)",
        r"medical fund",
    ),
    cue(
        "gives a way to pay",
        WEAK,
        r"https?://",
        r"www\.",
        r"link\b",
        r"share (?:this|it|the)",
        r"bank (?:details|account)",
        r"donations?\b",
    ),
    cue(
        "asks for any sum",
        STRONG,
        r"(?:send|give|spare|lend) (?:us |me |him |her )?(?:any|a|some|even a) (?:small |little )?"
        r"(?:amount|money|donation|contribution|sum)\b",
    ),
    cue(
        "promises thanks from above",
        STRONG,
        r"(?:god|allah|the lord|heaven) (?:will|may) (?:return|repay|reward) (?:it|you)\b",
    ),
    cue(
        "has not the money",
        WEAK,
        r"(?:do not|don'?t|haven'?t|have not|can(?:'t|not)) (?:have|got|afford|raise) the (?:money|funds"
        r"|sum)",
        r"have not the money",
    ),
)


def find_fundraising(passage: Passage) -> Iterator[Sighting]:
    """Report texts that ask readers for money."""
    yield from weighed(Case.FUNDRAISING, hits(folded(passage.visible), CUES))
