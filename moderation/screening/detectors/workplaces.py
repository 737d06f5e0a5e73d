"""Employers and schools of the author or of people close to the author.

Three kinds of names: the largest employers, known from a list in any spelling;
names that end like a company's ("... Breweries", "... & Sons"); and any other
capitalised name, which needs the plainest tie ("I work at X", "my employer is
X"). What ties somebody to them is in ``work_ties``, schools are in ``schools``.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.posts_held import held_posts
from moderation.screening.detectors.schools import named_schools
from moderation.screening.detectors.work_ties import Tie, tie_to
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import before, folded, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.named_lists import large_employers
from moderation.screening.vocabulary.words import is_everyday

_CAP = r"[A-ZÀ-Þ][\w'’&-]{0,24}(?:(?<=St)\.)?"
_NAME = rf"{_CAP}(?:[ ](?:(?:of|and|&|for|the)[ ]){{0,2}}{_CAP}){{0,4}}"
_TIE = re.compile(
    rf"(?i:\b(?:work(?:s|ed|ing)?|employed|job|intern(?:ing|ed)?|volunteer(?:s|ed|ing)?|teach(?:es|ing)?|"
    rf"taught|stud(?:y|ies|ied|ying)|student|pupil|nurse|teacher|engineer|manager|driver|cashier|professor|"
    rf"lecturer|enrolled|graduated|freshman|sophomore|senior|class|attend(?:s|ed|ing)?|goes|went|go|school|"
    rf"clerk|accountant|secretary|mechanic|officer|midwife|librarian|chef|cook|cleaner|porter|receptionist|"
    rf"programmer|developer|analyst|consultant|welder|pilot|guard|supervisor|assistant|apprentice|trainee|"
    rf"barista|waiter|waitress|carer|technician|electrician|plumber|baker|gardener|headteacher|principal|"
    rf"tutor|retired|promoted|hired|fired|sacked|laid[ ]off)"
    rf"(?:[ ](?:as|full|part|time|a|an|the|currently|in|to|classes|college|school|shifts|nights|part-time|"
    rf"full-time|for|\d{{1,2}}|[a-z]{{3,12}})){{0,3}}?[ ]"
    rf"(?:at|for|by|from|with|to)[ ](?:the[ ])?)(?P<name>{_NAME})"
)
_ANY_TIE = re.compile(r"[ ](?:at|for|by|from|with|to|At|For|AT)[ ](?:the[ ])?[A-ZÀ-Þ]")
_ATTENDS = prefiltered(
    rf"(?i:\b(?:i|we|son|daughter|he|she|kids?|brother|sister)[ ](?:attends?|attended)[ ](?:the[ "
    rf"])?)(?P<name>{_NAME})"
)
# "my employer, Harlow Timber", "my old firm was Harlow", "my boss at Harlow".
_SAID_TO_BE = re.compile(
    rf"(?i:\b(?:my|our|his|her|their)[ ](?:[\w'’]+[ ])?(?:employers?|company|firm|workplace|work|job|office|"
    rf"depot|warehouse|factory|plant|store|branch|garage|school|university|college|uni|boss|bosses|"
    rf"colleagues|shift|apprenticeship|internship)"
    rf"(?:,|:|[ ](?:is|was|at|with|for|called|named|being|\(|-|–))[ ](?:called[ ]|at[ ])?(?:the[ ])?)"
    rf"(?P<name>{_NAME})"
)
# "my company, novatech systems, ...": a name in small letters that ends like a company's.
_SAID_SMALL = re.compile(
    r"\b(?:my|our|his|her|their) (?:[\w']+ )?(?:employer|company|firm|workplace|boss)(?:,|:| is| was| at|"
    r" called|'s called) "
    r"(?:at |called )?(?P<name>(?:[a-z][\w'&-]{1,20} ){1,2}(?:systems|solutions|logistics|foods|group|ltd|"
    r"limited|inc|motors|industries|textiles|engineering|construction|builders|haulage|transport|packaging|"
    r"plastics|technologies|software|consulting|insurance|electronics|security|bakery|bakeries|brewery|steel|"
    r"& co|& sons|and sons))(?![\w-])"
)
_ORGANISATION = re.compile(
    r"\b(?:Universit\w{1,6}|College|School|Academy|Institute|Inc|Ltd|LLC|Corp(?:oration)?|Company|Co|Group|"
    r"Factory|Bank|Council|Department|Police|Hospital|Airlines?|Airways|Motors|Industries|Primary|Grammar|"
    r"Infants|Juniors|Nursery|Kindergarten|Systems|Services|Store|Hotel|Restaurant|Foundation|Plc|GmbH|"
    r"Bakery|Farms?|Partners|Associates|Works|Supermarkets?)\b"
)
# How companies are called; makers of drugs are not among them, patients name those for what they make.
_COMPANY = re.compile(
    rf"(?<![\w.&-])(?:{_CAP}[ ]){{1,3}}?(?:(?:&|and)[ ](?:Sons?|Daughters?|Co|Bros|Brothers|Partners|"
    rf"Associates|Company)"
    r"|Ltd|Limited|Inc|LLC|LLP|PLC|Plc|GmbH|Pty|Corp|Corporation|Brewer(?:y|ies)|Shipping|Logistics|Haulage|"
    r"Freight|Transport|Couriers?|Motors|Industries|Industrial|Textiles?|Mills?|Steel|Steelworks|Foundry|"
    r"Metals|Mining|Quarries|Timber|Furniture|Foods|Dairy|Dairies|Bakery|Bakeries|Poultry|Meats|Fisheries|"
    r"Seafoods|Airlines|Airways|Aviation|Aerospace|Engineering|Engineers|Construction|Builders|Contractors|"
    r"Roofing|Plumbing|Electrical|Electronics|Semiconductors?|Software|Technologies|Solutions|Telecom|"
    r"Insurance|Assurance|Bank|Banking|Accountants|Solicitors|Supermarkets?|Stores|Hotels?|Resorts?|Garage|"
    r"Garages|Tyres|Ceramics|Plastics|Packaging|Printers|Printing|Press|Publishing|Farms|Estates|Nurseries|"
    r"Cleaners|Cleaning|Catering|Security|Holdings|Group|Enterprises|Works|Ironworks|Distillery|Distillers|"
    r"Winery|Vineyards?|Shipyards?|Boatyard|Sawmills?|Paper|Chemicals|Petroleum|Refinery|Energy|Power|"
    r"Utilities|Coaches|Buses|Railways?|Taxis|Cabs|Warehousing|Recruitment|Consulting|Council|Constabulary|"
    r"Police)"
    r"(?:[ ](?:Ltd|Limited|Inc|LLC|Plc|PLC|Co)\b)?(?![\w-])"
)
# "A study from Harvard University" ties nobody to it.
_SOURCE = re.compile(r"(?i)\b(?:study|studies|research)\b.{0,20}\b(?:from|by|for|to) (?:the )?$")
_WORKS = re.compile(
    r"(?i)\b(?:(?:i|we|he|she|husband|wife|son|daughter|mom|mum|dad|who) (?:currently |now |used to |also |"
    r"just )?"
    r"(?:works?|worked|started|starts|interned|temped|temp|clean|cleans|drive|drives|drove|deliver|cook|"
    r"cooks) "
    r"(?:(?:nights|days|shifts|evenings|weekends|part[- ]time|full[- ]time|trucks?|lorries|vans?|buses) )?"
    r"|(?:my|his|her|our) (?:job|shifts?|boss|manager|supervisor|contract|internship|apprenticeship|"
    r"colleagues|co-?workers) "
    r"|(?:been (?:fired|sacked|laid off|let go)|laid off|made redundant|fired|sacked|employed|retired|"
    r"let go) "
    r"|let (?:me|him|her) go "
    r"|(?:^|[.!?]\s|\bi'm |\bi am |\bi was |\bbeen |\b(?:he|she)(?: is|'s) |\b(?:husband|wife|son|"
    r"daughter)(?: is|'s) )"
    r"(?:(?:an?|the|now|still) ){0,2}(?:apprentice|trainee|intern|manager|supervisor|cleaner|driver|cashier|"
    r"engineer|welder|fitter|mechanic|picker|packer|machinist|teacher|teaching assistant|chef|cook|barista|"
    r"waiter|waitress|receptionist|secretary|clerk|porter|caretaker|janitor|electrician|foreman|technician|"
    r"developer|programmer|accountant|analyst|consultant|lecturer|baker|butcher|bartender|operator|operative|"
    r"assembler|labourer|guard) )"
    r"(?:at|for|from|by) (?:the )?$"
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
    low = folded(text).replace("’", "'")
    taken: list[tuple[int, int, str]] = []
    for start, end in named_schools(text, low):
        taken.append((start, end, _instead(text, start, school=True)))
    known = (
        (named.start, named.end)
        for named in large_employers().find(text, low)
        if not _OF_CARE.match(text, named.end)  # "Tata Memorial" is a hospital
    )
    for start, end in (*known, *_companies(text)):
        tie = tie_to(low, start, end)
        if tie is not None:
            taken.append((start, end, _INSTEAD[tie]))
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
    taken.extend((*found.span("name"), "a company") for found in _SAID_SMALL.finditer(low))
    for start, end, school in held_posts(text, low):
        taken.append((start, end, "a school" if school else "a company"))
    last = 0
    for start, end, instead in sorted(taken, key=lambda one: (one[0], -one[1])):
        if start >= last:
            last = end
            yield Sighting(Case.WORKPLACE, start, end, instead)


_OF_CARE = re.compile(r"[ ](?:Memorial|Hospitals?|Clinics?|Medical|Healthcare|Health|Pharmacy|Opticians)\b")
_INSTEAD = {Tie.AT: "a company", Tie.SUBJECT: "my workplace", Tie.KIND: ""}
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


def _companies(text: str) -> Iterator[tuple[int, int]]:
    for found in _COMPANY.finditer(text):
        words = found[0].split()
        start = found.start()
        while len(words) > 1 and words[0].lower().strip("'’") in _BEGINS_ONLY:
            start += len(words[0]) + 1
            words = words[1:]
        if len(words) > 1 and not all(is_medical_word(word) for word in words):
            yield start, found.end()


_BEGINS_ONLY = word_set(
    "the my our his her their at in on for from with by and but so when since after this a an i'm"
)


def _instead(text: str, start: int, *, school: bool) -> str:
    """What the place is: "a school" after a verb that ties somebody to it, "my school" by itself."""
    told = _TOLD.search(before(text, start, 60))
    kind = "school" if school else ("company" if told else "workplace")
    return f"a {kind}" if told else f"my {kind}"


_OF_A_COUNTRY = re.compile(r"(?:ish|ese|ian|ican|nch|tch|eek|[a-z]an)$")


def _names_somewhere(name: str) -> bool:
    """Whether a name is of an organisation rather than of a disease, a region or a town."""
    known = name.lower() in large_employers().sure or _ORGANISATION.search(name) is not None
    own = [word for word in name.split() if word[0].isupper() and word != "I"]
    ordinary = all(is_everyday(word) or is_medical_word(word) or _OF_A_COUNTRY.search(word) for word in own)
    return known or not (ordinary or region_named(name) or settlement(name) is not None)


def _is_organisation(name: str, tie: str) -> bool:
    first = name.split(maxsplit=1)[0].lower()
    public = name.startswith(("State of", "Government"))  # names no more than a state
    if public or first in _NOT_NAMES or _SOURCE.search(tie):
        return False
    if _ORGANISATION.search(name):
        return True
    # "I work at Northwick", "works for Harlow": one unknown name is enough after a verb of work.
    works = _WORKS.search(tie)
    return works is not None and not region_named(name) and settlement(name) is None
