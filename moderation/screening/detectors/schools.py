"""Schools, colleges and universities that are named, and who goes to one.

A name that ends in "High School", "Academy" and the like is enough by itself.
What people call a school for short ("Moorside Juniors", "riverdale high") and a
university count where the sentence says that somebody learns or teaches there;
the source of a study ties nobody to it.
"""

import re
from collections.abc import Iterator

from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import after, before, word_set
from moderation.screening.vocabulary.words import is_everyday

_CAP = r"[A-ZÀ-Þ][\w'’&-]{0,24}(?:(?<=St)\.)?"
_SCHOOL = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ]){{1,4}}?(?:(?:Senior |Junior |Jr\.? |Sr\.? )?(?:High|Middle|Elementary|Primary|"
    rf"Secondary|Grammar|Public|Preparatory|Prep|Boarding|Charter|Infant|Nursery|Catholic|"
    rf"International)[ ](?:School|Academy)|Academy|Middle School|Comprehensive|Kindergarten|Gymnasium|"
    rf"Vidyalaya|Community College|State College|Elementary)(?![\w-])"
)
# What tells a school only together with the words around it.
_SHORT = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ]){{1,3}}?(?:Primary|Juniors?|Infants?|Grammar|Comp|High|Middle|Prep|Nursery|"
    rf"Sixth Form|College|Polytechnic|Poly|Uni|University|School|Montessori|Tech|Preschool|Playgroup|"
    rf"Daycare)(?![\w-])"
    rf"|(?<![\w.])(?:Univ[ei]r[sz]\w{{2,6}}|(?:Gael|Bun)?[Ss]coil|Col[aá]iste|Ysgol|Coleg|Colegio|"
    rf"Col[lł][eè]ge|Lyc[eé]e|Liceo|Escola|Escuela|[EÉ]cole|"
    rf"Instituto|Institute|College|School|Grundschule|Kita|IIT|NIT|IIM|MIT)(?:[ ](?:of|de|di|do|da|des|du|"
    rf"del|della|für|für|van|la|the))"
    rf"{{0,3}}(?:[ ]{_CAP}){{1,4}}"
    r"|(?<![\w.])(?:UCLA|UCL|LSE|Oxford|Cambridge|Harvard|Yale|Princeton|Stanford|Cornell|Caltech|MIT|NYU|"
    r"USC|McGill|Sorbonne|Berkeley|Eton|Harrow|Dartmouth|Georgetown|Purdue|Rutgers|Vanderbilt|Virginia Tech|"
    r"Penn State|Ohio State)"
    r"(?![\w-])"
)
_SMALL = prefiltered(
    r"(?<!\w)(?P<name>(?:st\.? )?[a-z][a-z'’]{2,17}(?: [a-z][a-z'’]{2,17})? "
    r"(?:high school|high|elementary(?: school)?|primary(?: school)?|middle school|academy|"
    r"grammar(?: school)?|secondary(?: school)?|college|university|uni|infants|juniors|prep school))(?![\w-])"
)
_LEARNS = re.compile(
    r"\b(?:stud(?:y|ies|ied|ying)|student|pupil|enrol(?:s|l|ls|led)?|graduat\w+|freshman|fresher|sophomore|"
    r"senior|junior|class(?:es)?|attend(?:s|ed|ing)?|board(?:s|ed|ing)?|starts?|started|starting|goes|go|"
    r"going|went|gone|year \d\d?|grade \d\d?|\d(?:st|nd|rd|th) (?:grade|year|grader)|(?:first|second|third|"
    r"fourth|final|last)[- ]year|semester|term|exams?|finals|lectur\w+|degree|phd|ph\.d|masters?|master's|"
    r"bachelor'?s?|mba|thesis|dissertation|dorms?|halls|campus|reception|teach(?:es|ing)?|taught|teacher|"
    r"professor|tutor|headteacher|headmaster|head|principal|dinner lady|lunch lady|governor|caretaker|"
    r"school nurse|classroom|sixth form|scholarship|placed|accepted|admitted to|dropped out|kicked out|"
    r"thrown out|drop out|expelled|excluded|suspended|transferred|doing|did|reading|read|work(?:s|ed|ing)?|"
    r"job|employed|postdoc|research assistant|librarian|cleaner|porter|nursery|preschool|apprenticeship)\b"
)
_AT = re.compile(
    r"(?:\b(?:at|to|from|of|in|for|by|with|attend(?:s|ed|ing)?|called|:|is)(?: the| my| our| his| her)?|"
    r"[,:–-]) ?$"
)
_PERSON = re.compile(
    r"\b(?:i|i'm|im|i've|me|my|we|our|us|he|she|his|her|he's|she's|son|daughter|kids?|lad|lass|boy|girl|"
    r"brother|sister|husband|wife|niece|nephew|grandson|granddaughter|twins|child|children)\b"
)
_DOES = re.compile(
    r"[ ](?:won't|wouldn't|will not|refuse[sd]?|let|lets|gave|made|makes?|sent|send|called|rang|phoned|lost|"
    r"keeps?|kept|has been|have been|said|says|told|insists?|want|wants|allow(?:s|ed)?|excluded|suspended|"
    r"expelled)\b[^.!?\n]{0,50}"
    r"\b(?:me|my|him|his|her|us|our|them|son|daughter)\b"
)
_IS_AT = re.compile(r"(?:'s|'re|\b(?:is|are|was|were|am|i'm|im)) (?:now |still |both )?at (?:the )?$")
# "her primary, Oakmere Primary, ...".
_SCHOOL_BESIDE = re.compile(
    r"\b(?:my|our|his|her|their) (?:[\w']+ )?(?:school|primary|nursery|college|uni|university|secondary|"
    r"kindergarten|high school|academy)(?:,|:| is| was)(?: called)? $"
)
_SOURCE = re.compile(
    r"\b(?:stud(?:y|ies)|research(?:ers?)?|paper|trial|team|scientists?|doctors?|professors?|according|"
    r"published|developed|article|press|website|guideline)\b[^.!?\n]{0,24}\b(?:from|by|at|in|of|for|to|"
    r"with) (?:the )?$"
)
_SOURCE_AFTER = re.compile(
    r"(?:'s|’s)?[ ](?:\w+ )?(?:stud(?:y|ies)|researchers?|research|scientists?|paper|trial|press|hospitals?|"
    r"medical|clinic|website|guidelines?|classification|scale|score|criteria|list|handbook|health|dictionary|"
    r"team|diet)\b"
)
_CARE = re.compile(r"[ ](?:Hospitals?|Clinics?|Medical|Health|Infirmary|Children's)\b")
# "American Academy of ...": a learned society, not a school.
_LEARNED = re.compile(
    r"(?:\w+[ ]){0,3}(?:American|National|Royal|British|Canadian|European|Australian|Indian|World)[ "
    r"].{0,40}|.{0,60} of .{0,2}$"
)
_NO_NAME = word_set(
    """
    i the my a an it he she we they our his her their your this that no some any every each which what new
    old junior senior
    state public private local community medical nursing technical law art business graduate grad boarding
    catholic high
    primary secondary middle elementary night summer sunday medieval city day special normal teacher
    teachers and or in at to
    from for of so too very all all-time blood sugar reading mood fever pretty really feeling still was is
    been get got getting
    runs running quite gone go going goes dr mr mrs ms royal american national british start starts started
    same whole nursery
    if when while as but boys girls kids old inner main other another first last next good bad big small
    back off after before
    """
)
_ROYAL = re.compile(
    r"\b(?:royal|american|national|british)\b.{0,20}\b(?:college|academy|institute)\b", re.IGNORECASE
)


def named_schools(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Where a school is named that somebody goes to; spans may overlap."""
    for found in _SCHOOL.finditer(text):
        first = found[0].split()[0].lower()
        if first not in _NO_NAME and not _LEARNED.match(found[0] + after(text, found.end(), 4)):
            yield found.span()
    for found in _SHORT.finditer(text):
        start, end = _own(found)
        of_others = _CARE.match(text, end) or _ROYAL.search(text[start : end + 24])
        if start < end and not of_others and _goes_there(low, start, end):
            yield start, end
    for found in _SMALL.finditer(low):
        name = found["name"]
        if text[found.start()].islower() and _is_name(name) and _goes_there(low, *found.span()):
            yield found.span()


def _own(found: re.Match[str]) -> tuple[int, int]:
    """The span less what only begins a sentence or is of any school."""
    start, words = found.start(), found[0].split()
    while len(words) > 1 and words[0].lower().strip("'’.") in _NO_NAME:
        start += len(words[0]) + 1
        words = words[1:]
    single = len(words) == 1 and words[0] in (
        "Primary",
        "High",
        "College",
        "School",
        "University",
        "Nursery",
        "Middle",
    )
    return (found.end(), found.end()) if single or region_named(found[0]) else (start, found.end())


def _is_name(name: str) -> bool:
    own = name.rsplit(" ", 2 if name.endswith(" school") else 1)[0].split()
    return not any(word in _NO_NAME for word in own) and any(
        settlement(word) is not None or not is_everyday(word) for word in own
    )


def _goes_there(low: str, start: int, end: int) -> bool:
    said = re.split(r"[.!?]\s|\n", before(low, start, 90))[-1]
    follows = re.split(r"[.!?](?:\s|$)|\n", after(low, end, 80))[0]
    if _SOURCE.search(said) or _SOURCE_AFTER.match(follows):
        return False
    if _DOES.match(follows) and len(said.split()) < 4 and " " in low[start:end]:
        return True
    if _SCHOOL_BESIDE.search(said):
        return True
    if not _AT.search(said):
        return False
    if _IS_AT.search(said) and _PERSON.search(said):
        return True
    told = _LEARNS.search(said)
    return told is not None and (_PERSON.search(said + follows) is not None or len(said.split()) < 8)
