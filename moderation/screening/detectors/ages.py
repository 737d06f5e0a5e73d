"""Ages of 90 and more, in digits and words, and birth years that imply one.

HIPAA Safe Harbor (C): such ages are one group, "90 or older".
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import around, before, folded

_START = r"(?:^|(?<=[.!?] )|(?<=\n))"
_ONES = "(?:one|two|three|four|five|six|seven|eight|nine)"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_OLD = rf"(?:9\d|1[01]\d|ninety(?:[ -]{_ONES})?|(?:one|a) hundred(?: and {_ONES})?)"
# What every age has, however it is written here.
_ANY_OLD = re.compile(r"(?<!\d)(?:9 ?\d|1 ?[01] ?\d)|ninet|hundred")
_WHO = (
    r"(?:i|she|he|mom|mum|mother|dad|father|grand(?:mother|father|ma|pa|mom|dad)|grandad|gran|granny|"
    r"nan|nana|aunt|auntie|uncle|husband|wife|great[- ]\w{4,12}|mil|fil|mother[- ]in[- ]law|father[- ]in[- "
    r"]law|patient|neighbou?r|friend|sister|brother|cousin|partner|sibling)"
)
_AGE = re.compile(
    rf"(?<![\w.,$-])(?:(?P<years>{_OLD}[ -]{{0,2}}(?:years?|yrs?|yr\.?|y)[ -]{{0,2}}(?:olds?|o|of age|"
    rf"young)(?!\w)|{_OLD}[ -]?y[ ]?/?[ ]?o(?!\w))"
    rf"|(?:aged?|age of|age is|age was|age:|ages|at age)[ :]{{1,2}}(?P<aged>{_OLD})(?![\w%.]\d?|[ "
    rf"]?(?:mg|ml|days|months|weeks))"
    rf"|(?:turn(?:s|ed|ing)?|lived to(?: be)?|live to(?: be)?|(?:died|passed(?: away)?|still "
    rf"\w{{3,12}}) at) (?P<turned>{_OLD})(?! or (?:older|over|more))(?![\w%/]|\.\d|[ ]?(?:mg|ml|days|am|"
    rf"pm|kg|lbs))"
    rf"|(?:{_WHO}(?:'s| is| was| will be| just turned|,)|i'm|i am|she's|he's|who is|who was)"
    rf" (?:now |only |nearly |almost |about |over |still |just )?(?P<is>{_OLD})(?=[ ]?[,.;!?)\n]|[ "
    rf"](?:and|now|but|with|has|had|who|when|next|this|so|year|they|we|i|it|my|the|our|that)\b|"
    rf"$)(?![,.][ ]?\d))"
)
# "At ninety-one my mother decided", "at 93 she still", "Ninety-three, deaf as a post and she"
_LED = re.compile(
    rf"(?:{_START}|(?<=[,;:(] )|(?<=\band )|(?<=\bbut )|(?<=\buntil )|(?<=\bnow ))"
    rf"at (?:the (?:ripe|grand|good) (?:old )?age of )?(?P<led>{_OLD}),? "
    rf"(?:(?:my|our|his|her|your|the) (?:[a-z]{{2,12}} )?{_WHO}\b|{_WHO}\b(?!'s)|they\b"
    rf"|my (?:own )?(?:eye ?sight|eyes|hearing|hands|memory|teeth|doctors?|gp|children|family|friends)\b)"
    rf"|{_START}(?:at )?(?P<alone>{_OLD})(?:,| and) (?!\d)[^.!?\n]{{0,70}}\b(?:she|he|her|his)\b"
    rf"|(?<![\w.,$-])(?P<said>{_OLD}),? (?:she|he) (?:is|was|turned|'ll be|will be)\b"
    rf"|\b(?:nineties|90s)\W{{1,3}}(?:now\W{{1,3}})?(?P<exact>{_OLD})(?= (?:to be|actually|i think|exactly|"
    rf"now)\b|[.,])"
    rf"|\b{_WHO} (?:made it to|made|reached|got to|lasted (?:to|till|until)|lived (?:to|till|until)|"
    rf"is (?:pushing|going "
    rf"on|approaching|nearing|coming up to)|saw) (?P<made>{_OLD})(?![\w%/]|\.\d|[ ]?(?:mg|ml|kg|degrees|"
    rf"beats|units))"
    rf"|(?:'ll be|will be|would be|would have been|going to be|gonna be) (?P<will>{_OLD})(?=[ ]?[,.;!?)\n]|"
    rf" (?:in (?:a |the |two |three |spring|summer|autumn|fall|winter|{_MONTHS})|this|next|on|and|now|today|"
    rf"soon|if|when|years|by|before)\b|$)"
)
# "my gran is 9 3 now": a space slipped in, or was put there to pass a filter.
_APART = r"(?:9 \d|1 [01] \d)"
_SPACED = prefiltered(
    rf"(?<![\w.,$/:-])(?<!\d )(?P<years>{_APART}[ -](?:years?|yrs?)[ -](?:olds?|of age|young)(?!\w))"
    rf"|(?:{_WHO}(?:'s| is| was| will be| turned| just turned)|i'm|i am|she's|he's|who is|who was|"
    rf"turned|aged) (?:now |nearly |almost |about |over |still |just )?(?P<is>{_APART})"
    rf"(?=[ ]?[.,;!?)](?!\d)| (?:now|but|with|has|when|next|this|in)\b|[ ]?$)"
    rf"|\b{_WHO}, (?P<told>{_APART})(?=,[ ])"
)
# What else goes up to a hundred: a saturation, a pulse, a fever, a weight, a score.
_MEASURED = re.compile(
    r"\b(?:sats?|satur\w+|oxygen|o2|spo2|pulse|heart ?rate|hr|bpm|beats|temp\w*|fever\w*|degrees|weigh\w*|"
    r"weight|kilos?|pounds|stone|sugars?|glucose|bp|pressure|score[ds]?|percent|per cent|ferritin|hb|"
    r"haemoglobin|hemoglobin|platelets|level|iq|egfr|room|bed|ward|mph)\b"
)
_DAY_OF_BIRTH = prefiltered(
    r"(?<![\w.])(?P<nth>9\d(?:st|nd|rd|th)|1[01]\d(?:st|nd|rd|th)|ninetieth|ninety[- ]\w{4,7}|hundredth)"
    r"(?= (?:birthday|b-?day|year)\b)"
)
_BRACKETED = prefiltered(rf"\b{_WHO} \((?:age |aged )?(?P<age>{_OLD})\)")
_CHARTED = prefiltered(
    r"(?<![\w.°])(?P<age>9\d|10\d)(?:[ ]?yo)?[ ]?[fm](?: (?=with|who|presenting|presents|admitted|c/o|s/p|hx)"
    r"|(?=,))"
)
_WARM = re.compile(r"\b(?:temp\w*|fever\w*|degrees|°|of|to|at)\W*$")
# People born in this year or before are 90 in 2026; later years only add to them.
BORN_BY = 1936
_BORN = re.compile(
    r"\b(?:born|b\.|birth year|year of birth|dob|d\.o\.b\.?|date of birth|birth ?date)(?: is| was|:| in| on|"
    r",)*(?:(?: the| early| late| mid)*(?: (?:spring|summer|autumn|fall|winter))(?: of)?)?"
    r"(?: [a-z]{3,9}\.?)?(?:[ ,]\d{1,2}(?:st|nd|rd|th)?,?)?[ "
    r":]{1,2}(?:\d{1,2}[-/.]\d{1,2}[-/.])?(?P<year>19[0-3]\d|['’](?:2[7-9]|3[0-6]))(?!\d| or earlier)"
    r"|\ba (?P<vintage>19[0-3]\d) (?:baby|child|vintage|model)\b"
)
_QUANTITY = re.compile(
    r"[ ]?(?:%|percent|mg|ml|bpm|lbs?\b|pounds|kg|degrees|minutes|days|miles|over\b|or (?:older|over|"
    r"more)\b|/)"
)


def find_old_ages(passage: Passage) -> Iterator[Sighting]:
    """Report each age of 90 or more and each birth year that implies one."""
    low = folded(passage.visible)
    last = 0
    for start, end, instead in sorted(_ages(low)):
        if start >= last:
            last = end
            yield Sighting(Case.AGE_90_PLUS, start, end, instead)
    for found in _BORN.finditer(low):
        group = found.lastgroup or "year"
        if int(found[group][-2:]) + 1900 <= BORN_BY:
            yield Sighting(Case.AGE_90_PLUS, *found.span(group), f"{BORN_BY} or earlier")


def _ages(low: str) -> Iterator[tuple[int, int, str]]:
    if not _ANY_OLD.search(low):
        return
    for found in _AGE.finditer(low):
        group = found.lastgroup or 0
        start, end = found.span(group)
        if not _QUANTITY.match(low, end):
            attributive = group == "years" and "-" in found[group] and low[end : end + 1] == " "
            yield start, end, "90-or-older" if attributive else "90 or older"
    for pattern in (_DAY_OF_BIRTH, _BRACKETED, _CHARTED, _SPACED):
        for found in pattern.finditer(low):
            if pattern is not _CHARTED or not _WARM.search(before(low, found.start(), 16)):
                yield *found.span(found.lastgroup or 0), "90 or older"
    for found in _LED.finditer(low):
        start, end = found.span(found.lastgroup or 0)
        if not _QUANTITY.match(low, end) and not _MEASURED.search(around(low, start, end, 60)):
            yield start, end, "90 or older"
