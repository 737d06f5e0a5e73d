"""People of public office and of science: who holds an office or found something everybody knows.

A name is somebody's of office by the office that stands beside it with a
capital or with its field ("the health minister"), never by a function in the
writer's own life ("our minister", "my MP").
"""

import re

_FIELD = (
    r"(?:[Hh]ealth|[Pp]rime|[Ff]irst|[Ff]inance|[Ee]ducation|[Hh]ome|[Ff]oreign|[Cc]are|"
    r"[Ss]ocial [Cc]are|[Ss]cience|[Dd]isability|[Ww]ork and [Pp]ensions)(?: and (?:[Ss]ocial [Cc]are|"
    r"[Hh]uman [Ss]ervices|[Ww]elfare))?"
)
# Offices that a capital shows to be of the state, and those that need none.
_OFFICE = (
    rf"(?:{_FIELD} (?:[Ss]ecretary|[Mm]inister)|[Mm]inister (?:of|for) (?:[Hh]ealth|[Ss]tate|[A-Z]\w+)|"
    rf"Secretary of \w+|Minister|Secretary|"
    r"[Ss]ecretary[- ][Gg]eneral|President|[Vv]ice[- ][Pp]resident of the [A-Z]\w+|Chancellor|"
    r"[Ss]urgeon [Gg]eneral|[Dd]irector[- ][Gg]eneral|[Cc]hief (?:[Mm]edical [Oo]fficer|"
    r"[Ss]cientific [Aa]dvis[eo]r)|Commissioner|Attorney General|Senator|Governor|Congress(?:man|woman)|"
    r"MP|MEP|MSP|TD|Mayor|Archbishop|King|Queen|Pope|First Lady|(?:US|U\.S\.|American|French|Brazilian|"
    r"Mexican|Ukrainian|European|South African) president|(?:president|king|queen|governor|chancellor|"
    r"mayor) of (?:the )?[A-Z]\w+|(?:CEO|[Cc]hief [Ee]xecutive|[Ff]ounder|[Cc]o-?founder|[Cc]hair(?:man|"
    r"woman)?|[Hh]ead|[Dd]irector|[Bb]oss) (?:of|at) (?:the )?[A-Z]\w+|Nobel (?:laureate|winner|"
    r"prize ?winner)|Olympic \w+|who (?:runs|heads|leads|chairs|ran|headed|led) (?:the )?(?:WHO|CDC|NIH|"
    r"FDA|NHS|EMA|MHRA|NICE|BBC|UN|EU))\b"
)
_OFFICE_BEHIND = re.compile(
    r"(?:['’]s)?(?: ?[,(–-] ?|,? (?:is|was|who is|who was) )(?:(?:the|a|then|now|our|later|once|former|"
    r"ex-?|acting|new|old|current|shadow|deputy|late|UK|US|British|German|French|Scottish|Irish|Dutch|"
    r"Canadian|Australian|Indian|American|federal)[ -]?)*"
    rf"(?:[A-Z]\w+['’]s )?{_OFFICE}"
)
_OFFICE_BEFORE = re.compile(
    r"(?:\b(?:President|Senator|Sen\.|Congress(?:man|woman)|Representative|Rep\.|Governor|Gov\.|"
    r"Secretary|Minister|Chancellor|Mayor|King|Queen|Prince|Princess|Pope|Archbishop|Baroness|"
    r"Surgeon General|Director-General|Commissioner|Attorney General|First Lady|MP|"
    rf"{_FIELD} (?:[Ss]ecretary|[Mm]inister))|\b(?:[Tt]he|[Tt]hen|[Ff]ormer|"
    rf"[Aa]) {_OFFICE}(?: [A-Z][\w&]+)?),? $"
)
# A function in the writer's own surroundings: "president of our club", "CEO of Brightside, is my sister".
_OWN_CIRCLE = re.compile(
    r"[^.!?\n]{0,40}\b(?:of|at|in|from|is|was|and) (?:my|our|the local|a local|the (?:school|pta|club|"
    r"choir|parish))\b",
    re.IGNORECASE,
)

_FINDING = (
    r"(?:found|discovered|isolated|identified|described|show(?:ed|n)|proved?|proposed|published|reported|invented|"
    r"developed|pioneered|coined|sequenced|mapped|demonstrated|worked out|figured out|came up with|"
    r"cultured|synthesi[sz]ed|purified|turned|reprogrammed|named|introduced)"
)
_SCIENCE = (
    r"(?:virus(?:es)?|retrovirus|bacteri\w+|bacillus|germs?|prions?|proteins?|enzymes?|hormones?|"
    r"receptors?|molecules?|antigens?|vaccines?|insulin|penicillin|antibiotics?|streptomycin|DNA|RNA|"
    r"mRNA|messenger RNA|vitamins?|mechanisms?|structure of|(?:gene|genes|mutations?|antibod\w+) (?:that|"
    r"which|for|behind|responsible|linked)|link between|links? to|cause of|syndrome|phenomenon|"
    r"double helix|telomer\w+|stem cells?|skin cells|immune (?:system|tolerance|checkpoints?)|checkpoint|"
    r"T[- ]cells?|HIV|HPV|pylori|parasites?|neurotransmitters?|dopamine|serotonin|blood groups?|X-?rays?|"
    r"MRI|CT scan\w*|ultrasound|placebo|randomi[sz]ed|clinical trials?|paper|study|studies|theory|"
    r"hypothesis|criteria|disease|technique|"
    r"(?:antibod\w+|genes?|mutations?|variants?)(?: back)? in (?:the )?(?:19|20)\d\d|"
    r"first (?:case|series|patients?)|case series)"
)
_FOUND = re.compile(
    rf",? (?:first |originally |once |jointly |finally |has |have |had |also |both |who |that |which |"
    rf"later ){{0,3}}{_FINDING} "
    rf"(?:(?!(?:my|me|our|us|his|her|in my)\b)[\w'’,-]+ ){{0,6}}?(?:in [A-Z]\w+ )?{_SCIENCE}(?!\w)"
    r"(?![^.!?;\n]{0,40}\b(?:my|me|our|us)\b)",
    re.IGNORECASE,
)
# "chaired the guideline", "led the trial", but not "led the trial that I was in".
_CHAIRED = re.compile(
    r",? (?:(?:who|first|later|then|also|both|has|have) ){0,2}"
    r"(?:chair(?:ed|s)|led|leads|head(?:ed|s)|co-?(?:chair|lead|head|author)(?:ed|s)?|co-?led|directed|"
    r"authored|convened|wrote|drafted|edited|coordinated) (?:the|a|an|both|its|that) "
    r"(?:[\w/&'’.-]+ ){0,4}?(?:guidelines?|trials?|study|studies|committee|consensus|task ?force|"
    r"panel|review|registry|working group|position (?:paper|statement)|statement|commission|inquiry|"
    r"report|criteria|textbook|collaboration|"
    r"(?:European|American|British|Canadian|Australian|Japanese|second|later|other) one)\b"
    r"(?![^.!?;\n]{0,60}\b(?:my|me|our|us|i|we|i['’]m)\b)",
    re.IGNORECASE,
)
# "Bryan Williams and Giuseppe Mancia the European one": the verb was said before.
_ELLIPTIC = re.compile(
    r"(?: and [A-Z][\w'’-]+ [A-Z][\w'’-]+)? the (?:[A-Z][a-z]+|second|later|other|next) "
    r"(?:one|version|guidelines?|trial|study|committee)\b"
)
_GROUP = re.compile(
    r"['’]s (?:\w+ )?(?:group|team|lab|laborator\w+|clinic|people|students?)"
    r"(?: (?:in|at) [A-Z]\w+)?(?= |,)",
    re.IGNORECASE,
)
_PRIZED = re.compile(
    r",? (?:was |were |who |has |have |both |later |finally ){0,2}(?:won|got|shared|received|awarded|"
    r"given|earned|had) "
    r"(?:(?:the|a|an|his|her|their|half|half of|half the|part of) ){0,3}(?:[\w-]+ ){0,1}(?:nobel|prize|"
    r"lasker)\b",
    re.IGNORECASE,
)


def holds_office(text: str, start: int, end: int) -> bool:
    """Whether a public office stands beside the name."""
    behind = _OFFICE_BEHIND.match(text, end)
    if behind and not _OWN_CIRCLE.match(text, behind.end()):
        return True
    before = _OFFICE_BEFORE.search(text[max(0, start - 70) : start])
    return before is not None and not _OWN_CIRCLE.match(text, end)


def found_something(text: str, end: int) -> bool:
    """Whether the words behind the name tell of a discovery or of its prize."""
    group = _GROUP.match(text, end)
    behind = group.end() if group else end
    return _FOUND.match(text, behind) is not None or _PRIZED.match(text, behind) is not None


def chaired_something(text: str, end: int) -> bool:
    """Whether the words behind the name tell of a guideline, a trial or a committee that its bearer led."""
    return _CHAIRED.match(text, end) is not None or _ELLIPTIC.match(text, end) is not None
