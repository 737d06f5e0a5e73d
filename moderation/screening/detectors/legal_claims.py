"""Searches for clients for a legal claim."""

from collections.abc import Iterator

from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue, hits, weighed
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

CUES = (
    cue(
        "looks for claimants",
        ENOUGH,
        r"you (?:may|might|could) (?:also )?be (?:owed|due) (?:\w+ )?(?:thousands|money|compensation"
        r"|damages|a (?:refund|settlement|payout))|(?:contact|call|talk to|speak to|ask for) (?:a|an"
        r"|our|my|the|this) (?:\w+ ){0,3}(?:lawyer|attorney|solicitor)s? (?:today|now|at|on"
        r"|and (?:get|claim)|who will)",
        r"you (?:may|might|could) (?:be|also be) (?:entitled|eligible) (?:to"
        r"|for) (?:\w+ ){0,3}(?:compensation|claim|settlement|damages|payout)",
        r"free (?:case|legal|claim) (?:review|evaluation|consultation|check|assessment)",
        r"no win,? no fee",
        r"(?:join|sign up for) (?:the|our|this|a) (?:class[- ]action|lawsuit|mass tort|group claim)",
        r"see if you qualify .{0,40}(?:claim|lawsuit|settlement|compensation)",
    ),
    cue(
        "speaks as a law firm",
        ENOUGH,
        r"(?:our|we are) (?:a |the )?(?:\w+ ){0,3}(?:law firm|attorneys|lawyers|solicitors|legal team"
        r"|law office)",
        r"(?:law firm|attorneys|lawyers|solicitors) (?:is|are) (?:now |currently )?(?:investigating"
        r"|reviewing|accepting|looking for|taking)",
    ),
    cue(
        "addresses those harmed",
        STRONG,
        r"thousands (?:are|have) (?:already )?(?:claim\w*|fil\w+|su\w+)|(?:find out|see"
        r"|check)\b.{0,30}\bif you qualify|did your (?:\w+ ){1,3}(?:fail|cause|injure|harm"
        r"|leak)\w*\?.{0,80}(?:claim|qualify|compensation|lawyer|attorney)"
        r"|you qualify for (?:compensation|a claim)",
        r"if you (?:or (?:a )?(?:loved one|family member|someone you (?:love|know)) )?(?:took|taken"
        r"|have taken|used|were (?:prescribed|diagnosed|injured|harmed)|have been (?:injured|harmed"
        r"|diagnosed)|suffered)\b.{0,120}(?:lawsuit|compensation|attorney|lawyer|claim\b|legal"
        r"|settlement)",
        r"(?:lawyer|attorney|solicitor|law firm) .{0,60}(?:will (?:take|help|fight)|contact|call"
        r"|looking for|get(?:s|ting)? (?:people|you|patients) (?:money|compensation|settlements?))",
    ),
    cue(
        "asks who was harmed",
        WEAK,
        r"(?:did|has|have) (?:your|you) (?:\w+ ){1,5}(?:fail|cause|injure|harm|leak|suffer)\w*\?",
    ),
    cue(
        "speaks of a claim",
        WEAK,
        r"class[- ]action",
        r"lawsuits?",
        r"compensation",
        r"settlements?",
        r"mass tort",
        r"malpractice",
        r"negligence",
        r"sue\b",
    ),
    cue(
        "gives a way to join",
        WEAK,
        r"https?://",
        r"www\.",
        r"(?:call|contact|e-?mail|message|dm|pm) (?:us|me|now|today|him|her|them|\d)",
        r"get in touch",
        r"sign up",
        r"deadline to (?:file|join|claim)",
    ),
    cue(
        "gathers claimants",
        STRONG,
        r"(?:sign(?:ing)? up|taking on|collecting|gathering) (?:people|patients|women|men|anyone|everyone|"
        r"families|victims) (?:who|that|with|hurt|harmed)\b",
        r"(?:get|put|send) (?:your|a) (?:claim|case|paperwork) (?:in|down|forward) (?:with|to|before)\b",
    ),
    cue(
        "speaks of a law office",
        WEAK,
        r"(?:law|legal) (?:office|firm|practice) (?:is|are|that|who|does|takes?)\b",
    ),
    cue(
        "passes on a lawyer's search",
        ENOUGH,
        r"(?:my|our|the) (?:attorney|lawyer|solicitor|law firm)s? (?:is |are )?(?:still "
        r"|now )?(?:signing (?:people|patients) up|"
        r"taking (?:on )?(?:more |other )?(?:people|patients|cases|clients)|looking for (?:more|other))",
    ),
)


def find_legal_claims(passage: Passage) -> Iterator[Sighting]:
    """Report texts that look for people to sue."""
    yield from weighed(Case.LEGAL_SOLICITATION, hits(folded(passage.visible), CUES))
