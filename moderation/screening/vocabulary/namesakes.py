"""Whether an eponym that people bear as a name means medicine where it stands.

"It was Addison's all along" and "negative Spurling" are medicine, "my
neighbour Addison" is not; where the text says neither, nothing is claimed.
"""

import re
from functools import lru_cache

from moderation.screening.vocabulary.eponym_nouns import is_beside_its_noun
from moderation.screening.vocabulary.eponyms import (
    also_family_names,
    eponyms,
    kinds_of_eponym,
    signs_of_eponyms,
    sure_eponyms,
)
from moderation.screening.vocabulary.somebody import does_what_people_do, is_somebodys
from moderation.screening.vocabulary.words import plain

_DISEASES = frozenset({"disease", "nerve", "skin", "deformity"})
_TESTS = frozenset({"sign", "test"})
_DONE = frozenset({"operation", "instrument", "scale"})
_WITHIN = 60
_SIGNS_WITHIN = 240

_IT_IS = (
    r"(?: (?:that )?(?:it['’]?s|it (?:is|was|could be|might be|must be)|this is|i have|i['’]ve got|maybe|"
    r"possibly|probably))?"
)
_JUDGED = (
    # Not behind a quotation: "...," says Becker.
    r"(?<![\"”’',;] )\b(?:think(?:s|ing)?|thought|say(?:s|ing)?|said|suspect(?:s|ed|ing)?|reckons?|sure|"
    r"wonder(?:s|ed|ing)?|mention(?:s|ed)|wrote|convinced|decided|confirm(?:s|ed)|shows?|showed|means?|"
    r"meant)"
)
_FOUND = (
    r"\bdiagnos\w+ (?:with|of|as)|\b(?:turn(?:s|ed)|came|come) out (?:to be|as)|\bturn(?:s|"
    r"ed) out (?:it['’]?s|it (?:is|was))|\bcall(?:s|ed|ing)? (?:it|this|that)|\b(?:it|this|that)(?:['’]s|"
    r" is| was) called|\b(?:could|might|may|must) be"
)
_CONSIDERED = (
    r"\b(?:possible|probable|suspected|query|rul(?:e|es|ed|ing) out|test(?:s|ed|ing)? (?:me |him |"
    r"her )?for|screen(?:ed|ing)? for|(?:history|signs?|symptoms?|cases?|forms?|kinds?|types?) of|"
    r"treat(?:ed|ing|ment)? for|liv(?:e|es|ing) with|born with|is it|not|had|known|early|mild|severe|"
    r"late-onset|early-onset|juvenile|atypical|full-blown|classic|textbook|anyone (?:else )?with|"
    r"people with|those with)"
)
_DIAGNOSED = re.compile(
    rf"(?:{_FOUND}|{_JUDGED}{_IT_IS}|{_CONSIDERED}) "
    r"(?:an? |the |my |actually |just |definitely |probably )?$",
    re.IGNORECASE,
)
# A person may stand behind these words, too, unless the name ends what is said.
_SETTLED = re.compile(
    r"['’]?s?(?: (?:all along|after all|until proven|again|it is|or (?:just|not|something)|but|then|too|"
    r"and not|without|as if|because of|like it)\b| ?(?:$|[.,;:!?)\n–—-]))",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"['’]?s?(?: all along\b| after all\b| until proven"
    r"| (?:is |was |has been |wasn['’]t |isn['’]t )(?:found|confirmed|ruled out|excluded|suspected|"
    r"missed|diagnosed|hereditary|genetic|rare|a (?:surprise|shock|diagnosis)|the diagnosis|autoimmune)"
    r"| (?:confirmed|ruled out|runs in|flares?|flaring|crisis|warriors?|positive|negative|suspected|"
    r"patients?|sufferers?|diagnosis|symptoms|meds|medication|treatment|clinic|specialist|gene|mutation|"
    r"carriers?|support group)\b"
    r"| on (?:the|my|both) (?:left|right|sides?|face)\b| or (?:vestibular|just|is it)\b)",
    re.IGNORECASE,
)
_RESULT_BEFORE = re.compile(
    r"\b(?:positive|negative|equivocal|brisk|absent|present|normal|abnormal|a good) $", re.IGNORECASE
)
_RESULT_AFTER = re.compile(
    r"['’]?s?(?: (?:was|were|is|came back|came up|looked))? "
    r"(?:positive|negative|normal|abnormal|equivocal|inconclusive|absent)\b",
    re.IGNORECASE,
)
_OPERATED = re.compile(
    r"\b(?:redo|modified|laparoscopic|open|emergency|failed|revised|post|post-|(?:weeks?|days?|months?|"
    r"years?) (?:post|after|since|out from)|awaiting|scheduled for|booked for|ha(?:d|ving) (?:a|the|"
    r"my)) $",
    re.IGNORECASE,
)
# "A Hartmann's, then a reversal", "my son's Kasai", but not "the Johnson novel".
_ARTICLE = re.compile(r"(?:\b(?:an?|the)|\w['’]s) $", re.IGNORECASE)
_PLAIN_ARTICLE = re.compile(r"\b(?:an?|the|each) $", re.IGNORECASE)
_NO_OWNER = re.compile(
    r"['’]?s?(?: ?(?:$|[.,;:!?)\n–—-])"
    r"| (?:was|is|went|worked|failed|came|in|with|on|and|or|then|for|before|after|when|but|at|has|had|"
    r"did|to|measures|each|says|score|out|stays|again)\b)",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"['’]?s?(?: (?:score|was|is|of|at|went|from|to|up|down|dropped|rose|now|fell|around|about))* ?"
    r"(?:[<>=~]|\d+(?! ?(?:years?|yrs?|months?|y/?o)))",
    re.IGNORECASE,
)
# "Lou Gehrig's, Kennedy's and Charcot-Marie-Tooth"
_LISTED_BEFORE = re.compile(r"([^\W\d_][\w-]+)(?:['’]s?)?(?:, (?:and |or |then )?| and | or |/)$")
_LISTED_AFTER = re.compile(r"['’]s?(?:, (?:and |or |then )?| and | or |/)([^\W\d_][\w-]+)")
_LISTED_NEXT = re.compile(r"(?:, (?:and |or )?| and | or |/)(?:the |an? )?([^\W\d_][\w-]+)")
_LISTED_LAST = re.compile(r"['’]s?(?=\W*$| ?[.,;:!?)/\n])")
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)*")
# Within so many characters of a name, so many sure eponyms more.
_AMONG, _FEW = 110, 2
# "the Wilson family"
_FAMILY = re.compile(r"(?:es|s)?['’]? (?:family|household|girls?|boys?|twins?|brothers?|sisters?|kids?)\b")


def means_medicine(text: str, start: int, end: int) -> bool:
    """Whether the eponym in the span is medicine: by its noun, a diagnosis, a result, a score, its signs."""
    word = plain(text[start:end])
    kinds = kinds_of_eponym(word) or kinds_of_eponym(word.removesuffix("s"))
    if not kinds or _FAMILY.match(text, end):
        return False
    if is_beside_its_noun(text, start, end) or ("scale" in kinds and _MEASURED.match(text, end)):
        return True
    if is_somebodys(text, start, end) or does_what_people_do(text, end):
        return False
    before = text[max(0, start - _WITHIN) : start]
    if _is_among_eponyms(text, word, start, end):
        return True
    return (
        (bool(kinds & _DISEASES) and _is_rather_a_disease(word) and _is_diagnosed(text, before, end))
        or (bool(kinds & _TESTS) and _has_a_result(text, before, end))
        or (bool(kinds & _DONE) and _is_operated(text, word, before, end))
        or _shows_its_signs(text, word, start, end)
    )


def _is_rather_a_disease(word: str) -> bool:
    """Whether people call a disease by the name alone: Wilson's, Still's, but not "Smith"."""
    return any(one in eponyms() or one in signs_of_eponyms() for one in (word, word.removesuffix("s")))


def _is_diagnosed(text: str, before: str, end: int) -> bool:
    if _COURSE.match(text, end) or _is_listed_with_diseases(text, before, end):
        return True
    return bool(_DIAGNOSED.search(before) and _SETTLED.match(text, end))


def _is_listed_with_diseases(text: str, before: str, end: int) -> bool:
    """Whether it has the possessive ending of a disease, and what stands beside it in a list is an eponym."""
    after = _LISTED_AFTER.match(text, end)
    if after is None and not _LISTED_LAST.match(text, end):
        return False
    beside = (_LISTED_BEFORE.search(before), after)
    return any(one is not None and plain(one[1]) in sure_eponyms() for one in beside)


def _is_among_eponyms(text: str, word: str, start: int, end: int) -> bool:
    """Whether the text speaks of nothing but eponyms around it: "the Norwood, the Glenn, the Fontan".

    A name that many bear needs an article, or an eponym beside it in a list.
    """
    sure = sure_eponyms()
    before, after = text[max(0, start - _AMONG) : start], text[end : end + _AMONG]
    others = {plain(name) for name in _CAPITAL.findall(f"{before} {after}")} - {word}
    if sum(1 for other in others if other in sure or other.removesuffix("s") in sure) < _FEW:
        return False
    if word in sure or _PLAIN_ARTICLE.search(before):
        return True
    beside = (_LISTED_BEFORE.search(before), _LISTED_AFTER.match(text, end) or _LISTED_NEXT.match(text, end))
    return any(one is not None and plain(one[1]) in sure for one in beside)


def _has_a_result(text: str, before: str, end: int) -> bool:
    return bool(_RESULT_BEFORE.search(before) or _RESULT_AFTER.match(text, end))


def _is_operated(text: str, word: str, before: str, end: int) -> bool:
    article = _ARTICLE if word in also_family_names() else _PLAIN_ARTICLE
    alone = article.search(before) and _NO_OWNER.match(text, end)
    return bool(alone or _OPERATED.search(before))


def _shows_its_signs(text: str, word: str, start: int, end: int) -> bool:
    signs = _signs(word) or _signs(word.removesuffix("s"))
    around = f"{text[max(0, start - _SIGNS_WITHIN) : start]} {text[end : end + _SIGNS_WITHIN]}"
    return signs is not None and signs.search(around) is not None


@lru_cache(maxsize=256)
def _signs(word: str) -> re.Pattern[str] | None:
    listed = signs_of_eponyms().get(word)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})", re.IGNORECASE) if listed else None
