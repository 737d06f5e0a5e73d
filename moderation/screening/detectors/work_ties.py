"""What ties an author, or somebody close, to an employer that a sentence names.

A word of work before "at X" ("on the tills at X"), an employer that does what
employers do ("X put me on days"), and an employer before a kind of work ("an X
warehouse", "a X driver"). Who buys at X, waits for X's parcel or reads X's
study has no tie. All functions look at a bounded window of text in lower case.
"""

import re
from enum import Enum

from moderation.screening.detectors.work_words import AGENTS, IS_ONE, PEOPLE_CLOSE, SOMEBODY, VERBS, WORK
from moderation.screening.surroundings import sentence_around

_NEAR = 48


class Tie(Enum):
    """How a sentence ties somebody to the organisation that it names."""

    AT = "at"  # "at X": X stands for a place
    SUBJECT = "subject"  # "X put me on days"
    KIND = "kind"  # "an X warehouse": X may go


# "Drove to X" is shopping, "back to X" is work.
_NEEDS = {
    "to": re.compile(
        r"\b(?:(?<!went )(?<!go )(?<!took )(?<!take )(?<!came )(?<!drove )(?<!it )back(?: \w+)?|"
        r"return(?:ing)?|transferred|seconded|moved|promoted|commut\w+|contract\w*|apprenticed|loyal|married|"
        r"sold my \w+|gave my \w+ \w+)$"
    ),
    "from": re.compile(
        r"\b(?:fired|sacked|laid off|let (?:me |him |her |us )?go|retired?|resign\w*|redundan\w+|sick|"
        r"sick (?:pay|leave)|off|home|suspended|transferred|hired|boss|manager|supervisor|hr|pension|job|"
        r"job offer|offer|contract|colleagues?|co-?workers?|workmates?|dismissed|medically retired|injury|"
        r"payout|settlement|leave)$"
    ),
    "of": re.compile(
        r"\b(?:manager|out|kicked out|part|employee|head|director|boss|owner|captain|foreman|years|sick)$"
    ),
    "into": re.compile(r"\b(?:hired|job|work|promoted|transferred|walk|walked|shift)\b"),
}
# "the pharmacist at X", "some guy at X": not somebody close.
_OF_OTHERS = re.compile(
    rf"\b(?:the|a|an|some|one|every|any|another|this|that|their|its|your) (?:[\w-]+ ){{0,2}}?(?:{AGENTS}|"
    rf"staff|people|"
    r"girl|woman|kid|someone|somebody)$"
)
_BUYS = re.compile(
    r"\b(?:bought|buy(?:s|ing)?|shop(?:ping|ped)|ordered|parcels?|delivery|deliveries from|delivered|"
    r"price[ds]?|cheaper|lunch|dinner|breakfast|coffee|sandwich\w*|queue\w*|prescription|jab|voucher|"
    r"discount|sale|online|website|aisle|trolley|groceries|bags|(?:the|my|our) car|car park|toilets?|"
    r"pharmacy|pharmacist|opticians?|available|stocked|sold in|refund|return(?:ed|s)?|subscription|app|"
    r"stud(?:y|ies)|research\w*|heard|read|got (?:mine|it|them|some|these|this|an? (?!job|post|role|position|"
    r"place|placement|contract|transfer|promotion|warning|interview|internship|apprenticeship|offer))|"
    r"wait(?:ed|ing)?|collaps\w+|faint\w+|get (?:mine|it|them|some)|went|go|goes|going|gone|take[sn]?|took|"
    r"sent|bring|walk(?:ed)?|asked|package|seat|flight|ticket)\b"
)
_PREPOSITION = re.compile(
    r"(?P<said>.*?)[ ,](?P<word>at|for|with|by|from|in|to|of|into|inside)"
    r"(?: (?:the|an?|our|my|their|his|her|(?:my|the|our) local))?[ ]?$",
    re.DOTALL,
)
_EMPLOYS = re.compile(
    r"[ ](?:(?:has|have|had|just|also|finally|even|never|still|only|will|would|won't|wouldn't|didn't|doesn't|"
    r"refused to|is|are|was|were|eventually|recently|kindly|already|now|then)[ ]){0,3}"
    r"(?:(?P<surely>fire[ds]?|firing|sack(?:ed|s)?|sacking|hire[ds]?|hiring|laid (?:me|him|her|us) off|"
    r"let (?:me|him|her|us|my \w+) go|promot(?:ed|es)|dismissed|suspend(?:ed|s)|employ(?:s|ed)?|made (?:me|"
    r"him|her|us|my \w+) redundant|retired (?:me|him|her)|(?:dock|stop)(?:s|ped|ked)? (?:my|his|her) (?:pay|"
    r"wages))"
    r"|(?:put|puts|move[ds]?|transfer(?:red|s)?|gave|give|gives|giving|let|lets|made|makes?|refuse[ds]?|pay|"
    r"pays|paid|paying|offer(?:ed|s)?|send|sent|sends|want|wants|wanted|expects?|expected|kept|keep|keeps|"
    r"allow(?:ed|s)?|told|tell|tells|asked|asks?|switch(?:ed|es)?|reduced?|cut|cuts|bought|provided?|got|"
    r"help(?:ed|s)?|treat(?:ed|s)?|been)"
    r"(?: (?:on|for|down))? (?:me|us|him|her|my|his|our|the|very|so|really|good|brilliant|decent|great|awful|"
    r"\w+ful)\b)"
)
_WORKING_LIFE = re.compile(
    r"\b(?:shifts?|days|earlies|lates|dut(?:y|ies)|hours|chair|desk|leave|sick|contract|rota|redundan\w+|job|"
    r"physio|days off|time off|wfh|notice|lifting|overtime|boss(?:es)?|manager|colleagues?|workplace|"
    r"work(?:ing|ed)?|wages?|salary|pay|masks?|ppe|gloves|ear defenders|safety|dust|asbestos|fumes|noise|"
    r"insurance|part[- ]time|full[- ]time|from home|adjustments?|nights|phased|return|occupational|hr|till|"
    r"forklift|tills|machine|factory|office|warehouse|role|training|promotion|"
    r"pension|severance|fit note|sick note|"
    r"doctor's note|disciplinary|probation|uniform|breaks?)\b"
)
_KIND = re.compile(
    r"[ ](?:(?:\w+ )?(?:warehouse|fulfil?lment cent(?:re|er)|depot|factory|plant|call cent(?:re|er)|store|"
    r"shop floor|bakery|kitchen|tills?|checkouts?|night shift|shifts?|sorting (?:office|cent(?:re|er))|"
    r"distribution cent(?:re|er)|garage|branch|office|job|uniform|payroll|canteen)\b"
    r"|(?:(?:delivery|truck|van|lorry|bus|train|warehouse|store|night|shift|call cent(?:re|er)|counter|"
    r"assistant|shop|regional|area|cabin|assembly|line|shelf|team) )?"
    r"(?:driver|rider|cashier|employee|worker|courier|picker|packer|manager|engineer|mechanic|stacker|"
    r"shopper|postie|postman|crew|barista|clerk|guard|assistant|supervisor|handler|agent|technician|trainee|"
    r"apprentice|contractor|temp|guy|man|woman|girl|lad|loader|sorter|baker|cleaner|welder|fitter|operative|"
    r"operator|porter|trainer|planner|buyer|checker|shunter|leader|member|colleague|partner|staff|veteran|"
    r"pensioner|intern)\b)"
)
# "Uber driver was lovely": somebody who came, not the author.
_DID = re.compile(
    r" (?:was|is|were|are|left|took|said|came|drove|rang|brought|told|had|has|gave|who|didn't|never|\w+ed)\b"
)
# "ex posty, royal mail, 25 yrs".
_TRADE_BESIDE = re.compile(
    rf"^\W*(?:(?:ex|retired|former|now)[ -])?(?:(?!my|our|his|her|their)[\w-]+ )?{AGENTS}, $"
)
# "I left X", "she joined X", "ex-X".
_JOINED = re.compile(
    r"\b(?:i|we|he|she|i've|i'd|husband|wife|son|daughter|brother|sister|dad|mum|mom)(?: (?:just|recently|"
    r"finally|once|had to|have|had|has))?(?: (?:since|then))? (?:left|joined|quit|sued|am suing|am leaving|"
    r"am joining) (?:the )?$"
    r"|(?:^|\W)ex[- ]$"
)
_AT_KIND = re.compile(
    r"(?:\b(?:at|in|from|on|for|i'm|im|i am|i was|been|as|he's|she's|is|was|of)(?: (?:an?|the|our|my|being|"
    r"being an?|now|still|also|just|local)){0,2}|^|,)\W{0,2}(?:(?:former|retired|ex)\W)?$"
)


# "I stock freezers at X": what one does there day by day, unless it is what customers do.
_HABIT = re.compile(
    rf"\b(?:i|we|he|she|my (?:{PEOPLE_CLOSE}))(?: (?:now|also|still|mostly|usually|just|only|"
    rf"\w+ly))? (?!(?:shop|buy|get|"
    r"got|pick up|go|goes|pop|queue|see|saw|find|ask|order|collect|return|park|eat|meet|look|try|pay|use|"
    r"check|wait|walk|run|bump|stop|need|want|like|love|hate|cry|faint|fall|fell|collapse|have|has|had|can|"
    r"could|will|would|was|were|am|is|spot|notice|read|hear|stand|did|never|don't|won't|can't|swear|thank|"
    r"trust|prefer|know|think|hope|wish|stay|live|left|came|went|met|felt|lost|found|bought|asked|panic|"
    r"always get|end|try|tried|drop|grab|spend|spent|save|book|pre|phone|call|ring|email|message|complain|"
    r"recommend)s?\b)(?!\w+ed\b)(?P<verb>[a-z]{3,}) (?:[\w'-]+ ){0,5}?$"
)
_NOT_FOR = re.compile(
    r"\b(?:wait\w*|look\w*|search\w*|thank\w*|pay\w*|paid|ask\w*|need\w*|want\w*|hop\w+|good|bad|time)\b"
)


def tie_to(low: str, start: int, end: int) -> Tie | None:
    """How the sentence ties somebody to what it names from ``start`` to ``end``; None if it does not."""
    before, after = sentence_around(low, start, end)
    kind = _KIND.match(after)
    passing = (
        kind is None
        or _BUYS.search(before[-_NEAR:])
        or (not before.strip() and _DID.match(after, kind.end()))
    )
    if kind and not passing and _AT_KIND.search(before) and _is_about_somebody(before, after):
        working = WORK.search(before) or IS_ONE.search(before + kind[0].strip())
        if working or kind[0].split()[-1] in ("shift", "shifts", "job", "uniform", "payroll"):
            return Tie.KIND
    if _works_there(before, after) or _REVERSED.match(after):
        return Tie.AT
    if _TRADE_BESIDE.search(before):
        return Tie.KIND
    if _JOINED.search(before):
        return Tie.AT
    employs = _EMPLOYS.match(after)
    if (
        employs
        and _opens_a_clause(before)
        and (employs["surely"] or _WORKING_LIFE.search(after, employs.start()))
    ):
        return Tie.SUBJECT
    return None


def _works_there(before: str, after: str) -> bool:
    place = _PREPOSITION.match(before)
    if place is None:
        return False
    said = place["said"]
    near = said[-_NEAR:]
    if _BUYS.search(near) or (_OF_OTHERS.search(near) and not IS_ONE.search(near)):
        return False
    if IS_ONE.search(said):
        return True
    if place["word"] in _NEEDS:
        return _NEEDS[place["word"]].search(near) is not None and _is_about_somebody(before, after)
    if place["word"] in ("at", "for") and _HABIT.search(said + " ") and not _NOT_FOR.search(near):
        return True
    return WORK.search(near) is not None and _is_about_somebody(before, after)


def _is_about_somebody(before: str, after: str) -> bool:
    """Whether the sentence speaks of the author or somebody close, or leaves out whom it is about."""
    return (
        SOMEBODY.search(before) is not None or SOMEBODY.search(after) is not None or len(before.split()) < 9
    )


# "The trust I nurse for": what somebody does for it comes after it.
_REVERSED = re.compile(
    rf"[^.!?\n]{{0,24}}?\b(?:i|he|she|we|my (?:{PEOPLE_CLOSE}))(?: (?:used to|now|currently))? (?:{VERBS}|"
    rf"nurse)"
    r"(?:s|ed|ped|d)? (?:for|at)(?=[ ,.;!?]|$)"
)
_CLAUSE = re.compile(
    r"(?:^|[,:–—-] ?|\b(?:and|but|so|because|when|since|that|then|after|until|if|while|as|now|luckily|"
    r"thankfully|sadly))"
    r"\W{0,3}(?:(?:the|my \w+,|our \w+,|even|today|yesterday|last \w+) ?)?$"
)


def _opens_a_clause(before: str) -> bool:
    return _CLAUSE.search(before) is not None
