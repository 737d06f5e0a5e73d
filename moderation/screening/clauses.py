"""The clause that goes with what is left out: "you can call me on", "my NHS number is", "I'm".

A number taken out of "You can call me on 07700 900123, any evening" leaves words
that say nothing any more. Where a clause does nothing but lead to what was found,
the clause goes as a whole, with the word that joined it to its neighbour. Words
outside of that clause stay as they were; only a first letter may become a capital.
"""

import re
from typing import NamedTuple

from moderation.screening.gaps import RELATIONS

REMOVED = "(removed)"
PRIVATE, MEMBER, UNNAMED = "private", "a member", "so-and-so"
# Suggestions for what only reaches or numbers a person.
_LEAVABLE = frozenset(
    {
        REMOVED, "my number", "my e-mail", "my account", "a personal page", "my record number", "my address",
        "my plan number", "my account number", "my licence number", "my device",
    }
)  # fmt: skip
_NEAR = 160
_WITHIN_LINE = r"[^\S\n]"


class Clause(NamedTuple):
    """A stretch of the text and what to write instead, to the letter.

    ``opens`` says that what follows it then begins a sentence.
    """

    start: int
    end: int
    instead: str
    opens: bool = False


_BEGINS = (
    rf"(?P<edge>\A|[.!?;]{_WITHIN_LINE}+|\n\W*|[,:]{_WITHIN_LINE}+|{_WITHIN_LINE}[-–—]{_WITHIN_LINE}|(?<=\()"
    rf"|{_WITHIN_LINE}+(?=and\b|but\b|so\b|or\b))"
)
_JOINED = rf"(?P<joined>(?:and|but|so|or|then|&){_WITHIN_LINE}+)?"
_WHO = r"(?:me|us|him|her|them)"
_VERB = (
    r"(?:call|text|txt|ring|phone|reach(?: out)?|contact|message|msg|"
    r"e-?mail|mail|"
    r"write|find|get(?: hold of| in touch)?|ping|whats-?app|dm|pm|add|follow|ask for|look for|"
    r"fax|tweet|skype|facetime|visit|"
    rf"(?:drop|send|shoot|give) {_WHO} (?:an? |your )?(?:line|text|call|ring|shout|message|e-?mail|dm|note))"
)
_POLITE = (
    r"(?:(?:please|pls|just|so|do|kindly|feel free to|don['’]t hesitate to|always|also|still|or)[ ,]{1,2})*"
)
_MAY = (
    r"(?:(?:you|u|anyone|anybody|people|everyone|whoever \w{2,10}|he|she|they|we|i) "
    r"(?:can|could|may|might|should|will|must|are welcome to|are free to|can be|could be)[ ,]{1,2})?"
)
_TO = (
    r"(?:(?: (?:to|with|at|on|via|by|under|through|using|as|over|from|for|me|us|him|her|them|back|up|out|"
    r"directly|privately|anytime|any time|reached|contacted|here|there|my|the|this|that|phone|mobile|cell|"
    r"e-?mail|mail|"
    r"text|number|page|account|instagram|insta|facebook|fb|twitter|tiktok|whats-?app|"
    r"telegram|signal|discord|skype|"
    r"messenger|snapchat|youtube|reddit|linkedin))|\.)*"
)
_REACHING = rf"{_POLITE}{_MAY}{_POLITE}{_VERB}(?:(?: or |/| and ){_VERB})?{_TO}"
_OWNED = (
    r"(?:(?:this|here|that) is |here['’]s |it['’]?s )?(?:my|our|his|her|their|the) (?:[\w'’/-]+ ){0,6}?"
    r"(?:is|was|are|['’]s)(?: still| now| just)?"
)
_THING = (
    r"(?:number|no\.?|nr|phone|tel|telephone|mobile|cell|fax|e-?mail|mail|contact|address|account|"
    r"handle|user ?name|whats-?app|telegram|signal|skype|discord|instagram|insta|ig|"
    r"facebook|fb|twitter|tiktok|snapchat|youtube|blog|website|page|link|ssn|nhs|chi|mrn|nino|id|policy|"
    r"passport|licen[cs]e|plate|registration|iban|card|serial|sn|ip|post ?code|zip|zip code|dob|"
    r"date of birth|born|line)"
)
_LABELLED = (
    rf"(?:(?:[\w'’/-]+ ){{0,4}}?{_THING}(?: number| no\.?| address| id| account| page| code)?"
    r" ?(?:[:=#]|is|was))"
)
_PRESENT = (
    r"(?:i['’]?m|i am|we are|we['’]re|find me|you['’]ll find me)(?: also| still)? (?:on|at) "
    r"[\w.-]+(?: (?:as|under|at|with))?"
)
_LEADS_TO_IT = re.compile(
    rf"{_BEGINS}{_JOINED}(?P<lead>(?:{_REACHING}|{_OWNED}|{_LABELLED}|{_PRESENT})[ :=(#]{{0,3}})\Z",
    re.IGNORECASE,
)
# What begins a clause of its own after a comma or an "and".
_SUBJECT = (
    r"(?:i|im|ive|we|you|he|she|it|they|this|that|there|these|those|my|our|your|his|her|their|its|"
    r"the|an?|what|who|how|any(?:one|body)|some(?:one|body)|every(?:one|body|thing)|"
    r"nobody|nothing|has|have|does|do|is|are|can|could|"
    r"(?:thanks|thank|sorry|please)(?=\s+\w))(?=['’\s]|\b)"
)
_AFTER = re.compile(
    rf"(?P<stop>[.!?;]+(?=\s|\Z|[\"”')])|[)\n]|\Z)"
    rf"|(?P<link>,?{_WITHIN_LINE}+(?:and|but|so|because|or|though|although)"
    rf"{_WITHIN_LINE}+(?={_SUBJECT})|,{_WITHIN_LINE}+(?={_SUBJECT})|"
    r"{_WITHIN_LINE}[-–—]{_WITHIN_LINE}(?={_SUBJECT}))",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"(?:if|when|whenever|in case|should|for|to|because|as|since|anyone who|whoever|or)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:\A|[.!?;][^\S\n]+|\n\W*)(?=[^.!?;\n]*\Z)")
_LONGEST_TAIL = 90

_NAMING = re.compile(
    rf"(?:{_BEGINS}|(?<=\bhi )|(?<=\bhey )|(?<=\bhello )|(?<=\ball )|(?<=\beveryone )){_JOINED}"
    r"(?P<lead>(?:(?P<am>i['’]?m|i am)|(?P<own>my (?:\w+ )?name(?:['’]?s| is| was|:)?)|(?:this is|it['’]?s)|"
    r"(?:he|she|they) (?:is|was|are) (?:called|named)|"
    r"(?P<of>(?P<owner>my|our) (?P<relation>(?:[\w-]+ ){0,2}?[\w-]+)['’]s (?:\w+ )?name(?: is| was|:)?)|"
    r"(?:his|her|their) (?:\w+ )?name(?:['’]?s| is| was|:)?) *)\Z",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:(?:\b(?P<owner>my|our) (?P<relation>(?:[\w-]+ ){0,2}?[\w-]+) (?P<tense>is|was) (?:called|named))"
    r"|(?P<aside>(?:,? (?:who is|who was))?,? (?:called|named|known as|by the name of))) *\Z",
    re.IGNORECASE,
)
_WHAT_ONE_IS = re.compile(r",[^\S\n]+an?\b", re.IGNORECASE)
_PERSONS = frozenset({"someone", "my doctor", "my nurse"})
_BEING_THE = re.compile(
    rf"\b(?P<owner>my|our) (?P<relation>(?:[\w-]+ ){{0,2}}?(?:{RELATIONS})) (?P<tense>is|was) \Z(?P<aside>)?",
    re.IGNORECASE,
)
_IS_RELATION = re.compile(
    rf"[^\S\n]+(?:is|was) (?P<what>(?P<owner>my|our) (?P<relation>(?:{RELATIONS})))\b", re.IGNORECASE
)
_AND_DOES = re.compile(r"[^\S\n]+and[^\S\n]+", re.IGNORECASE)
_AND_IS = re.compile(
    r"(?:new|here|from|an?|the|also|in|on|at|not|still|so|very|\d+|\w+ing|\w+ed|a)\b", re.IGNORECASE
)


def clause_around(written: str, start: int, end: int, suggestion: str) -> Clause | None:
    """The clause that goes with the words from ``start`` to ``end``; None where only they go."""
    instead = suggestion.strip()
    left = written[max(0, start - _NEAR) : start]
    if instead in _LEAVABLE:
        lead = _LEADS_TO_IT.search(left)
        return _without(written, start - len(left) + lead.start(), lead, end) if lead else None
    lead = _NAMING.search(left)
    if lead and (instead in (PRIVATE, MEMBER, UNNAMED) or (lead["am"] and instead == "someone")):
        return _unnamed(written, start - len(left) + lead.start(), lead, end)
    relation = _IS_RELATION.match(written, end)
    if relation and relation["what"].lower() == instead.lower():
        return Clause(start, relation.end(), _there_is(relation, "have", opens=True))
    if instead in _PERSONS or instead == UNNAMED:
        called = _CALLED.search(left) or (_BEING_THE.search(left) if instead in _PERSONS else None)
        if called and instead in _PERSONS and called["aside"]:
            return None
        return _uncalled(written, start - len(left) + called.start(), called, end) if called else None
    return None


def _without(written: str, at: int, lead: re.Match[str], end: int) -> Clause:
    """The whole clause left out, up to the next one or to the end of its sentence."""
    if written[end : end + 1] in (")", ">", "]") and lead["lead"].rstrip().endswith(("(", "<", "[")):
        end += 1
    stop, link = end, ""
    for after in _AFTER.finditer(written, end, end + _LONGEST_TAIL):
        stop, link = after.start(), after["link"] or ""
        break
    return _cut(written, at, lead, stop, link)


def _cut(written: str, at: int, lead: re.Match[str], stop: int, link: str) -> Clause:
    """Cut from the lead to ``stop``, so that what is left on both sides reads on."""
    edge = lead["edge"] or ""
    begins = at + len(edge)  # where the clause begins, with the word that joined it
    if written[begins - 1 : begins] == "(" and written[stop : stop + 1] == ")":
        alone = (
            written[: begins - 1].rpartition("\n")[2].strip()
            == ""
            == written[stop + 1 :].partition("\n")[0].strip()
        )
        if alone:
            return _whole_sentence(written, begins - 1, stop + 1)
        return Clause(len(written[: begins - 1].rstrip(" ")), stop + 1, "")
    opens = not edge or edge[0] in ".!?;\n"
    if (
        not opens
        and (_before := _sentence_of(written, begins)) is not None
        and _HANGS.match(written, _before)
    ):
        begins, opens = _before, True
    if not opens:
        if link and not link.startswith(",") and edge.startswith(","):
            return Clause(begins, stop + len(link), "")
        return Clause(at, stop, "")
    if link:
        return Clause(begins, stop + len(link), "", opens=written[begins : begins + 1].isupper())
    whole = _whole_sentence(written, begins, stop)
    half = written[stop : stop + 1] == ";" and written[begins : begins + 1].isupper()
    return whole._replace(opens=half)


def _whole_sentence(written: str, begins: int, stop: int) -> Clause:
    """A sentence left out with its full stop, and with its line where it was alone on it."""
    while stop < len(written) and written[stop] in ".!?;":
        stop += 1
    ends_line = not written[stop:].partition("\n")[0].strip()
    if not ends_line:
        while written[stop : stop + 1] in (" ", "\t"):
            stop += 1
        return Clause(begins, stop, "")
    stop += len(written[stop:].partition("\n")[0])
    kept = written[:begins].rstrip(" \t")
    if kept.endswith("\n"):
        return (
            Clause(len(kept.rstrip()), stop, "")
            if kept.strip()
            else Clause(0, min(stop + 1, len(written)), "")
        )
    return Clause(len(kept), min(stop + 1, len(written)) if not kept else stop, "")


def _sentence_of(written: str, at: int) -> int | None:
    """Where the sentence begins that has other words before ``at``."""
    near = max(0, at - _NEAR)
    found = _SENTENCE.search(written[near:at])
    return near + found.end() if found else None


def _unnamed(written: str, at: int, lead: re.Match[str], end: int) -> Clause | None:
    """What says somebody's name without the name: "I'm Linda, 47" as "I'm 47"."""
    begins = at + len(lead["edge"] or "") + len(lead["joined"] or "")
    if lead["of"]:
        return Clause(begins, end, _there_is(lead, "have", opens=_opens(lead)))
    after = _AFTER.match(written, end)
    own = lead["am"] or lead["own"]
    if after and not (own and _WHAT_ONE_IS.match(written, end)):
        return _cut(written, at, lead, after.start(), after["link"] or "")
    if not own:
        return None
    am = lead["am"] or "I am"
    rest = written[end : end + _NEAR]
    joins = _AND_DOES.match(rest) or re.match(r",[^\S\n]+(?:and[^\S\n]+)?", rest)
    if joins is None:
        return Clause(begins, end, am)
    if joins[0].strip() == "and" and not _AND_IS.match(rest, joins.end()):
        am = am[0]
    return Clause(begins, end + joins.end(), am + " ")


def _uncalled(written: str, at: int, called: re.Match[str], end: int) -> Clause | None:
    """ "My sister is called Ann" as "I have a sister", "a girl, named Ann, came" as "a girl came"."""
    if called["aside"]:
        closes = "," in called["aside"] and written[end : end + 1] == ","
        return Clause(at, end + closes, "")
    opens = called["owner"][0].isupper()
    return Clause(at, end, _there_is(called, "had" if called["tense"] == "was" else "have", opens=opens))


def _there_is(found: re.Match[str], verb: str, *, opens: bool) -> str:
    who = "I" if found["owner"].lower() == "my" else "We" if opens else "we"
    relation = found["relation"]
    if re.search(r"(?<!s)s\Z", relation):
        return f"{who} {verb} {relation}"
    return f"{who} {verb} {'an' if relation[0].lower() in 'aeio' else 'a'} {relation}"


def _opens(lead: re.Match[str]) -> bool:
    return lead["lead"][0].isupper()
