"""Abuse that goes on, told by whom it is done to or by who sees it.

The groups of signs follow those of the NHS and the US National Domestic Violence Hotline.
"""

from moderation.screening.detectors.crisis_words import HIT, HITS, JUST, KIN, ME, OTHER
from moderation.screening.detectors.cues import ENOUGH, STRONG, WEAK, cue

ABUSE = (
    cue(
        "abuse in progress",
        ENOUGH,
        r"(?:grabbed|grabs|squeezed|squeezes|hands? a?round) (?:me by )?(?:my|the) (?:throat"
        r"|neck)\b",
        r"next time (?:he|she)(?:'ll| will|'s going to| is going to| won't| wont)|(?:he|she)(?:'ll|"
        r" will| is going to|'s going to| would) (?:\w+ )?(?:finish|kill) (?:me|us|the (?:cat|dog|kids)"
        r"|my|both)\b",
        rf"{OTHER}(?:'s|'d)? (?:\w+ )?(?:choked|strangled|raped|throttled|stabbed|suffocated) {ME}\b",
        rf"my (?:\w+ )?{KIN} (?:comes? (?:in)?to my (?:room|bed)|makes? me (?:touch|do things|undress"
        rf"|have sex|watch)|touche[sd] me|forces? (?:me|himself)|won'?t let me (?:leave|see|eat|have|go)"
        rf"|locks? me)",
        rf"{OTHER}(?:'s|'d| has| had)? (?:\w+ ){{0,2}}{HIT} {ME}\b.{{0,60}}{JUST}",
        rf"{OTHER} (?:(?:often|always|regularly|still|sometimes|keeps?|is|has been|just|physically"
        rf"|sexually|even|constantly) ){{0,2}}{HITS} (?:me|us|my (?:kids?|children|son|daughter|mum|mom"
        rf"|mother|sister|brother))\b(?! (?:with (?:a |the |another )?(?:tuning|antibiotics?|steroids?"
        rf"|chemo|morphine|adrenaline|fluids|news|bill|drugs|"
        rf"diagnosis|dose|everything|questions|big)|off|up|in the|out of|at (?:cards|chess|golf|tennis"
        rf"|scrabble"
        rf"|every|it)|awake|that|to (?:call|see|walk|go|eat|take|try|get|drink|do) (?:the|a|my|more)|feel"
        rf"|by surprise|deeply|with (?:love|pride|kindness)|when (?:i|we) (?:walk|stand|sit|climb|lie)))",
        r"(?:i am|i'm|im) (?:being|getting) (?:\w+ly )?(?:abused|beaten|raped|hit|molested|assaulted"
        r"|hurt) (?:by|at home)",
        r"(?:scared|afraid|terrified|worried|think) (?:that )?(?:he|she|my \w+)(?:'ll| will| is going to"
        r"|'s going to| might| may) (?:kill|hurt) (?:me|us|the|my)|(?:afraid|scared) of (?:my (?:husband"
        r"|wife|partner|boyfriend|girlfriend|dad|father|son|carer)|what (?:he|she)(?:'ll| will| might))|"
        r"(?:afraid|scared|not safe|don't feel safe|unsafe) (?:to go |going |to be )?(?:home|at home|in"
        r" my (?:own )?(?:home|house))",
        rf"{OTHER} (?:controls?|hides?|withholds?|takes? away|keeps|took|won't give me|refuses? to give"
        rf" me) (?:my |me my )?(?:insulin|inhaler|meds|medication|medicine|tablets|pills|wheelchair"
        rf"|walker|hearing aids?|oxygen|phone)\b.{{0,50}}(?:argu|when (?:he|she|we)|punish|won't|unless"
        rf"|until|if i|because (?:he|she)|wall|hit|writing)",
        r"(?:if i (?:tell|leave|say|call|report)\b.{0,40}(?:he|she|they)(?:'ll| will| would|'s going) "
        r"(?:\w+ )?(?:kill|hurt|beat|take the kids))|(?:he|she|they) says?(?: that)? (?:nobody|no one"
        r"|no-one) will believe me|forces? me to have sex|when i say no\b.{0,20}(?:anyway|sex|doesn't"
        r" stop)",
    ),
    cue(
        "somebody is being attacked",
        ENOUGH,
        rf"{OTHER}(?:'s| is| has)? .{{0,30}}(?:banging on (?:the|my|our) (?:door|window)|breaking (?:in"
        rf"|down)|broke in|coming at (?:me|us)"
        r"|chasing (?:me|us))|(?:he|she)(?:'s| is| has| had)? .{0,40}with (?:a|his|her) (?:knife|hammer"
        r"|gun|bat|axe|belt)\b.{0,40}(?:me|us|door|kids|again)",
        rf"{OTHER}(?:'s|'d| has| had)? locked (?:me|us) (?:in|out|up)\b|burns? (?:me|him|her|us) with\b",
    ),
    cue(
        "is watched",
        STRONG,
        r"(?:he|she) (?:checks|reads|goes through|keeps|has) my (?:phone|post|bank card|cards|messages"
        r"|inhaler|tablets|"
        r"meds|medication|insulin)\b",
        r"(?:get|gets|got|have|has) it back (?:when|if|once|after) (?:i|we)(?:'ve| have)? (?:said|say"
        r"|been|beg|ask)",
    ),
    cue(
        "is in a hurry",
        WEAK,
        r"(?:have|got|need) to be quick\b",
        r"(?:while|before) (?:he|she|they) (?:is|are|'s|gets?|comes?|wakes?)\b.{0,12}(?:back|out|asleep"
        r"|in the shower|"
        r"home|up)",
    ),
    cue(
        "is threatened for telling",
        ENOUGH,
        r"(?:says?|said|told me|swears?|promised)? ?if i (?:tell|told|say|said|leave|call|report"
        r"|go to)\b.{0,50}(?:he|she|they)(?:'ll|"
        r" will| would|'d| is going to) (?:\w+ )?(?:make sure|hurt|kill|beat|hit|regret|break|smash|burn"
        r"|take (?:the|my) kids)",
        r"(?:he|she|they)(?:'ll| will| would|'s going to) (?:hurt|kill|beat|hit|smash) (?:me|us|the \w+"
        r"|my \w+) if i (?:tell|told|say|"
        r"leave|call|report)",
    ),
    cue(
        "medicine or food is kept from somebody",
        ENOUGH,
        r"(?:keeps?|hides?|holds?|has|took|puts?) my (?:inhaler|insulin|meds|medication|tablets|pills"
        r"|epipen|feeds?)\b.{0,40}(?:till|until|"
        r"unless|where i can't|when (?:he|she)(?:'s| is) (?:angry|cross|drunk|mad))",
        r"locks? (?:the|our) (?:fridge|food|kitchen|cupboards?)\b.{0,30}\bi(?:'m| am) (?:[5-9]|1[0-7])\b",
    ),
    cue(
        "somebody cared for is hurt",
        ENOUGH,
        r"(?:carers?|caregiver|care ?worker|home staff|care staff|aide|staff|her husband|his wife"
        r"|step ?(?:dad|mum|mom|father|mother))"
        r" (?:\w+ ){0,2}(?:locks?|hits?|slaps?|ties?|beats?|kicks?|pinches|drags?|starves?|shakes) (?:her"
        r"|him|them|my|our|the (?:baby|kids?)"
        r"|mum|mom|dad|nan|gran)\b(?! (?:up|off|at (?:cards|chess|bingo|scrabble)|with questions))",
        r"(?:he|she) beats our (?:son|daughter|child|baby|kids?)\b(?! at)",
        r"(?:tie|ties|tied) (?:him|her|them|my \w+) to (?:the|a|his|her) (?:bed|chair|radiator)\b",
    ),
)
