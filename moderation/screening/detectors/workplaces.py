"""Employers and schools of the author or of people close to the author.

Pattern: a tie ("I work at", "student at", "my daughter goes to") and a
capitalised name, or a name that ends in "High School", "Primary School" and
the like. A university as the source of a study is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday

_CAP = r"[A-ZÀ-Þ][\w'’&-]{0,24}(?:(?<=St)\.)?"
_NAME = rf"{_CAP}(?:[ ](?:(?:of|and|&|for|the)[ ]){{0,2}}{_CAP}){{0,4}}"
_SCHOOL = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ]){{1,4}}?(?:(?:Senior |Junior |Jr\.? |Sr\.? )?(?:High|Middle|Elementary|"
    rf"Primary|Secondary|Grammar|Public|Preparatory|Prep|Boarding|Charter|Infant|Nursery|Catholic|"
    rf"International)[ ](?:School|Academy)|Academy|Middle School|Comprehensive|"
    rf"Kindergarten|Gymnasium|Vidyalaya|Community College|State College|Elementary)(?![\w-])"
)
_TIE = re.compile(
    rf"(?i:\b(?:work(?:s|ed|ing)?|employed|job|intern(?:ing|ed)?|volunteer(?:s|ed|ing)?|teach(?:es|"
    rf"ing)?|taught|stud(?:y|ies|ied|ying)|student|"
    rf"pupil|nurse|teacher|engineer|manager|driver|cashier|professor|lecturer|enrolled|graduated|"
    rf"freshman|sophomore|senior|class|attend(?:s|ed|ing)?|goes|went|go|school|clerk|accountant|"
    rf"secretary|mechanic|officer|midwife|librarian|chef|cook|cleaner|porter|receptionist|programmer|"
    rf"developer|analyst|consultant|welder|pilot|guard|supervisor|assistant|apprentice|trainee|barista|"
    rf"waiter|waitress|carer|technician|electrician|plumber|baker|gardener|headteacher|principal|tutor|"
    rf"retired|promoted|hired|fired|sacked|laid[ ]off)"
    rf"(?:[ ](?:as|full|part|time|a|an|the|currently|in|to|classes|college|school|shifts|nights|"
    rf"part-time|full-time|for|\d{{1,2}}|[a-z]{{3,12}})){{0,3}}?[ ]"
    rf"(?:at|for|by|from|with|to)[ ](?:the[ ])?)(?P<name>{_NAME})"
)
_ANY_TIE = re.compile(r"[ ](?:at|for|by|from|with|to|At|For|AT)[ ](?:the[ ])?[A-ZÀ-Þ]")
_ATTENDS = re.compile(
    rf"(?i:\b(?:i|we|son|daughter|he|she|kids?|brother|sister)[ ](?:attends?|attended)[ ](?:the[ "
    rf"])?)(?P<name>{_NAME})"
)
# "my employer, Harlow Timber", "my old firm was Harlow", "my boss at Harlow".
_SAID_TO_BE = re.compile(
    rf"(?i:\b(?:my|our|his|her|their)[ ](?:\w+[ ])?(?:employer|company|firm|workplace|work|job|office|school"
    rf"|university|college|uni|boss|colleagues|shift|apprenticeship|internship)"
    rf"(?:,|:|[ ](?:is|was|at|with|for|called|named|being|\(|-|–))[ ](?:called[ ]|at[ ])?(?:the[ ])?)"
    rf"(?P<name>{_NAME})"
)
# "i work at tesco": of names in small letters only the largest employers are known.
_SMALL_TIE = re.compile(
    r"\b(?:i|we|he|she|husband|wife|son|daughter|mum|mom|dad|partner|brother|sister)(?: (?:\w+ ){0,2})?"
    r"(?:work|works|working|worked)(?: \w+){0,3}? (?:at|for|in) (?:the )?(?P<name>[a-z][\w']*)"
)
# "American Academy of ...": a learned society, not a school.
_LEARNED = re.compile(
    r"(?:\w+[ ]){0,3}(?:American|National|Royal|British|Canadian|European|Australian|Indian|World)[ "
    r"].{0,40}|.{0,60} of .{0,2}$"
)
_ORGANISATION = re.compile(
    r"\b(?:Universit\w{1,6}|College|School|Academy|Institute|Inc|Ltd|LLC|Corp(?:oration)?|Company|Co|"
    r"Group|Factory|Bank|Council|Department|Police|Hospital|Airlines?|Airways|Motors|Industries|"
    r"Primary|Grammar|Infants|Juniors|Nursery|Kindergarten|Systems|Services|Store|Hotel|Restaurant|"
    r"Foundation|Plc|GmbH|Bakery|Farms?|Partners|Associates|Works|Supermarkets?)\b"
)
# "A study from Harvard University" ties nobody to it.
_SOURCE = re.compile(r"(?i)\b(?:study|studies|research)\b.{0,20}\b(?:from|by|for|to) (?:the )?$")
_WORKS = re.compile(
    r"(?i)\b(?:i|we|he|she|husband|wife|son|daughter|mom|mum|dad|who) (?:currently |now |used to |also )?"
    r"(?:works?|worked) (?:(?:nights|days|shifts|evenings|weekends|part[- ]time|full[- ]time) )?"
    r"(?:at|for) (?:the )?$"
)
_EMPLOYERS = word_set(
    """
    amazon walmart target google microsoft apple facebook meta ibm intel boeing tesla ford toyota costco
    tesco asda sainsbury's lidl aldi mcdonald's starbucks ups fedex usps infosys wipro tcs accenture
    deloitte kpmg pwc ey nhs nasa siemens bosch volkswagen bmw airbus shell bp kroger publix safeway
    walgreens cvs lowe's disney netflix oracle cisco verizon comcast
    """
)
_NOT_NAMES = word_set(
    """
    i the my a an it he she we they god all home work school college church bed sleep lunch christmas
    easter dr dr. doctor mr mrs ms er icu a&e ob obgyn gp pt ot ent mri ct er. physical urgent monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december kaiser mayo
    """
)


def find_workplaces(passage: Passage) -> Iterator[Sighting]:
    """Report each employer or school that is named and tied to a person."""
    text = passage.visible
    taken: list[tuple[int, int, str]] = []
    for found in _SCHOOL.finditer(text):
        first = found[0].split()[0]
        if first.lower() not in _NOT_NAMES and not _LEARNED.match(
            found[0] + text[found.end() : found.end() + 4]
        ):
            taken.append((*found.span(), _instead(text, found.start(), school=True)))
    ties = _TIE.finditer(text) if _ANY_TIE.search(text) else ()
    for found in (*ties, *_ATTENDS.finditer(text)):
        name = found["name"].rstrip(".")
        if _is_organisation(name, before(text, found.start("name"), 90)):
            start = found.start("name")
            school = _SCHOOL_WORD.search(name) is not None
            taken.append((start, start + len(name), _instead(text, start, school=school)))
    for found in _SAID_TO_BE.finditer(text):
        name = found["name"].rstrip(".")
        if name.split(maxsplit=1)[0].lower() not in _NOT_NAMES and _names_somewhere(name):
            start = found.start("name")
            kind = "a school" if _SCHOOL_WORD.search(name) else "a company"
            beside = _BESIDE.search(text, found.start(), start) is not None
            taken.append((start, start + len(name), "" if beside else kind))
    for found in _SMALL_TIE.finditer(text.lower()) if len(text.lower()) == len(text) else ():
        if found["name"] in _EMPLOYERS:
            taken.append((*found.span("name"), "a company"))
    last = 0
    for start, end, instead in sorted(taken):
        if start >= last:
            last = end
            yield Sighting(Case.WORKPLACE, start, end, instead)


_SCHOOL_WORD = re.compile(
    r"School|College|Universit|Academy|Institute|Primary|Grammar|Infants|Juniors|Nursery"
)
# "my employer, X, was kind": without the name the sentence says as much.
_BESIDE = re.compile(r"[,:(–-][ ](?:the[ ])?\Z|\(\Z")
_TOLD = re.compile(
    r"(?i)\b(?:work\w*|employed|job|intern\w*|volunteer\w*|teach\w*|taught|stud(?:y|ies|ied|ying)|student|"
    r"pupil|goes|go|went|going|attend\w*|graduated|enrolled)\b"
    r"[^.!?\n]{0,30} (?:the )?$|\battend(?:s|ed|ing)? $"
)


def _instead(text: str, start: int, *, school: bool) -> str:
    """What the place is: "a school" after a verb that ties somebody to it, "my school" by itself."""
    told = _TOLD.search(before(text, start, 60))
    kind = "school" if school else ("company" if told else "workplace")
    return f"a {kind}" if told else f"my {kind}"


_OF_A_COUNTRY = re.compile(r"(?:ish|ese|ian|ican|nch|tch|eek|[a-z]an)$")


def _names_somewhere(name: str) -> bool:
    """Whether a name is of an organisation rather than of a disease, a region or a town."""
    known = name.lower() in _EMPLOYERS or _ORGANISATION.search(name) is not None
    own = [word for word in name.split() if word[0].isupper() and word != "I"]
    ordinary = all(is_everyday(word) or is_medical_word(word) or _OF_A_COUNTRY.search(word) for word in own)
    return known or not (ordinary or region_named(name) or settlement(name) is not None)


def _is_organisation(name: str, tie: str) -> bool:
    first = name.split(maxsplit=1)[0].lower()
    public = name.startswith(("State of", "Government"))  # names no more than a state
    if public or first in _NOT_NAMES or _SOURCE.search(tie):
        return False
    if _ORGANISATION.search(name) or name.lower() in _EMPLOYERS or first in _EMPLOYERS:
        return True
    # "I work at Northwick", "works for Harlow": one unknown name is enough after a verb of work.
    works = _WORKS.search(tie)
    return works is not None and not region_named(name) and settlement(name) is None
