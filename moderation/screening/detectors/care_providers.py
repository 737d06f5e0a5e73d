"""Hospitals, clinics and practices that are named.

Capitalised words followed by the kind of provider ("Oakfield Surgery"), names
that are known without it from a list ("Guy's"), and any name where the sentence
says that care is given ("the pain team at X", ``care_ties``). "The hospital",
"a pain clinic" or "Urgent Care" name nobody, nor does a score called after a
clinic.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.care_ties import cares_at_unknown, cares_there, is_of_something_else
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.named_lists import known_hospitals, large_employers
from moderation.screening.vocabulary.words import is_everyday, is_family_name

_KIND = (
    r"(?:Hospitals?|Clinics?|Infirmary|Hospice|Surgery|Medical Cent(?:er|re)|Health Cent(?:er|re)|"
    r"Cancer Cent(?:er|re)|Health System|Healthcare|Health Care|Nursing Home|Care Home|Medical "
    r"Practice|Health Practice|Family Practice|Sanatorium|Sanitarium|Polyclinic|NHS Trust|Foundation "
    r"Trust|Medical Group|Rehab(?:ilitation)? "
    r"Cent(?:er|re)|Treatment Cent(?:er|re)|Eye Institute|Heart Institute|Cancer Institute|Children's|"
    r"General|Memorial|Medical College)"
)
_CAP = r"[A-ZÀ-Þ][\w'’.-]{0,24}"
_NAMED = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ](?:(?:of|and|&|de|the|for|in)[ ]){{0,2}}){{1,5}}?"
    rf"{_KIND}(?:[ ]{_KIND}){{0,2}}(?:[ ](?:of|in|at)[ ]{_CAP})?(?![\w-])"
)
# "Oakdene Dental", "Harrowgate Dermatology": a name before what is treated there.
_PRACTICE = re.compile(
    rf"(?<![\w.])(?P<own>(?:{_CAP}[ ]){{1,3}}?)(?:Dental|Dentists?|Dentistry|Orthodontics|Physiotherapy|"
    rf"Physio|Chiropractic|"
    r"Dermatology|Oncology|Cardiology|P(?:a)?ediatrics|Orthopa?edics|Psychiatry|Rheumatology|Neurology|"
    r"Radiology|Urology|Gastroenterology|Endocrinology|Nephrology|Fertility|IVF|Dialysis|Rehab|Imaging|"
    r"Maternity|Opticians?|Eye Care|Family Medicine|Primary Care|Pain Management)(?:[ ](?:Centre|Center|Care|"
    r"Group|Associates|Practice|Partners|Unit))?(?![\w-])"
)
_OF = re.compile(
    rf"(?<!\w)(?:University )?(?:Hospital|Hospice|Clinic|Medical Center|Klinikum|Hôpital|Hopital|Krankenhaus|"
    rf"Clínica|Policlinico|Ospedale|CHU|Universitätsklinikum|Hospital(?: Universitario)?)"
    rf"(?: of| de| da| das| do| dos| di| du| des| del| la| St\.?){{0,2}}(?:[ ]{_CAP}){{1,4}}"
)
_SAINT = re.compile(r"(?<!\w)(?:(?:st\.?|saint) [a-z]{3,14}(?:'?s)? (?:hospital|infirmary|clinic))(?!\w)")
# "at the Oakfield surgery": the kind written small.
_SMALL_KIND = re.compile(
    rf"(?:\b(?i:at|to|from|with|by|in|under|of|my|our) (?:the )?)(?P<name>(?:{_CAP}[ ]){{1,3}}"
    r"(?:surgery|clinic|hospital|hospice|infirmary|(?:gp |medical |group |health )?practice|(?:medical|"
    r"health) cent(?:re|er)))(?![\w-])"
)
# "elm tree surgery never answers": a practice, not an operation, is what has a telephone.
_SMALL_PRACTICE = re.compile(
    r"(?<!\w)(?P<own>(?:[a-z]{3,14} ){1,2})(?:surgery|medical practice|family practice|health cent(?:re|er)|"
    r"medical cent(?:re|er))"
    r"(?= (?:never|won't|wont|will not|don't|dont|doesn't|didn't|has no|have no|rang|phoned|texted|emailed|"
    r"receptionists?|only opens|opens|closes|is shut|are shut|answers?|refuse[sd]?|refused|told me|said|"
    r"gave me|lost my|sent me|keeps?|where)\b)"
)
_NAME_ALONE = re.compile(
    rf"(?<![\w.'’-])(?:St\.?[ ]|Saint[ ]|Mount[ ]|Our Lady of[ ])?{_CAP}(?:[ ](?:(?:of|and|&|de|"
    rf"the)[ ])?{_CAP}){{0,2}}"
)
_SAINTLY = re.compile(r"(?:St\.?|Saint|Our Lady of) [A-Z]")
# "pain clinic at kettering general".
_SMALL_HOSPITAL = re.compile(
    r"\b(?:at|in|to|from|under|by) (?:the )?(?P<name>(?P<own>[a-z]{4,16}(?: [a-z]{4,16})?) (?:general|"
    r"district general|royal infirmary|infirmary|memorial|county hospital|university hospital|"
    r"community hospital|hospital|hospice|children's|childrens|medical cent(?:re|er)))(?![\w-])"
)
_GENERIC = word_set(
    """
    the a an my our your his her their this that local general children's children childrens community
    emergency state private public big nearest day pain sleep walk-in urgent in at to i and university
    mental memory women's heart cancer medical primary after regional teaching national veterans va
    military then when if both no any some every eye dental fertility outpatient inpatient plastic
    bariatric brain spine back hip knee bypass gallbladder open weight orthopedic laser cardiac major
    minor for from before since had hospital nhs good cosmetic gastric
    """
)
_NO_PRACTICE = _GENERIC | word_set(
    """
    gp doctor doctors doctor's old new other another same small village town city nearby family whole hand
    foot shoulder
    keyhole eye heart lung ear nose throat breast skin mohs reconstructive elective planned last first
    second third next
    recent successful endoscopic robotic vascular thyroid bowel colon hernia cataract jaw oral dentist vet
    vets health
    who which what where because but so as was is are were of with by on its these those one two three four
    """
)
_NO_PLACE = word_set(
    """
    home work school night noon christmas easter dr mr mrs ms prof i the a my our er icu monday tuesday
    wednesday thursday
    friday saturday sunday january february march april may june july august september october november
    december least
    last first gp nhs ot pt mri ct she he they we it hospital clinic ramadan eid diwali hogmanay midnight
    half quarter stage
    grade week day level phase age urgent walk minute birth
    """
)
_PUBLIC_BODIES = word_set(
    "Society Academy Association Foundation Institute Institutes Federation Journal National"
)
_LOOSE_KINDS = word_set(
    "Surgery Clinic Clinics Practice Care General Memorial Children's Group Healthcare System Home"
)
_CAP_BEFORE = re.compile(r"(?:^|[ ])(?!At |In |To |The |From |My |At$)[A-Z][\w'’]+ $")
# "Mercy General": ordinary words, but said to be where care is given.
_OF_PLACES = frozenset({"General", "Memorial", "Clinic", "Children's"})
_KIND_ONLY = re.compile(_KIND)
_BUILT = re.compile(
    r"(?:gate|side|field|ton|ham|ley|house|wood|bridge|brook|mead|well|croft|ford|bury|dene|hurst)$"
)


def find_care_providers(passage: Passage) -> Iterator[Sighting]:
    """Report each hospital, clinic or practice that is called by its name."""
    text = passage.visible
    low = folded(text).replace("’", "'")
    last = 0
    for start, end in sorted(_all(text, low), key=lambda span: (span[0], -span[1])):
        if start >= last and not is_of_something_else(low, start, end):
            last = end
            yield Sighting(Case.CARE_PROVIDER, start, end, _instead(low, start))


def _all(text: str, low: str) -> Iterator[tuple[int, int]]:
    for pattern, subject in ((_NAMED, text), (_OF, text), (_SAINT, low)):
        for found in pattern.finditer(subject):
            start, end = _own_name(found)
            if start < end:
                yield start, end
    for named in known_hospitals().find(text, low):
        if not named.doubtful or cares_there(low, named.start, named.end):
            yield named.start, named.end
    yield from _practices(text, low)
    for found in _NAME_ALONE.finditer(text):
        name = found[0].rstrip(".")
        cares = cares_there if _SAINTLY.match(name) else cares_at_unknown
        if _may_be_a_provider(name, before(low, found.start(), 4)) and cares(low, *found.span()):
            yield found.start(), found.start() + len(name)


def _practices(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Practices by what they treat, and those whose kind is written small."""
    for found in _PRACTICE.finditer(text):
        own = found["own"].split()
        if own[0].lower() in _GENERIC:
            own = own[1:]
        if (
            own
            and all(_names_a_practice(word) or not is_everyday(word) for word in own)
            and not _medical(own)
        ):
            yield found.start() + found[0].index(own[0]), found.end()
    for found in _SMALL_KIND.finditer(text):
        own = found["name"].split()[:-1]
        if all(_names_a_practice(word) for word in own if word[0].isupper()):
            yield found.span("name")
    for found in _SMALL_HOSPITAL.finditer(low):
        own = found["own"].split()
        named = any(settlement(word) is not None and not is_everyday(word) for word in own)
        if named and not any(word in _NO_PRACTICE or is_medical_word(word) for word in own):
            yield found.span("name")
    for found in _SMALL_PRACTICE.finditer(low):
        words = found["own"].split()
        if not any(word in _NO_PRACTICE or is_medical_word(word) for word in words):
            yield found.span()


def _own_name(found: re.Match[str]) -> tuple[int, int]:
    """The span without leading articles; empty where nothing but a kind is left."""
    start = found.start()
    end = start + len(found[0].rstrip("."))
    words = found[0].rstrip(".").split()
    while found.re is not _OF and words and words[0].lower().strip("'’.") in _GENERIC:
        start += len(words[0]) + 1
        words = words[1:]
    if found.re is _SAINT:
        return start, end
    if found.re is _OF and _CAP_BEFORE.search(before(found.string, found.start(), 24)):
        return end, end  # "Mayo Clinic Diet" begins before the clinic
    if len(words) < 2 or any(word in _PUBLIC_BODIES for word in words):
        return end, end
    # "Knee Surgery", "Pain Management Clinic": words of medicine name nobody.
    own = [word for word in words if word[0].isupper() and not _KIND_ONLY.fullmatch(word)]
    if found.re is _NAMED and words[-1] in _LOOSE_KINDS:
        ordinary = [is_everyday(word) or is_medical_word(word) for word in own]
        if all(ordinary) and words[-1] in _OF_PLACES and not any(_is_of_care(word) for word in own):
            low = folded(found.string).replace("’", "'")
            return (start, end) if cares_at_unknown(low, start, end) else (end, end)
        if all(ordinary) or (words[-1] == "Surgery" and not any(_proper(word) for word in own)):
            return end, end
    return start, end


def _is_of_care(word: str) -> bool:
    return word.lower().strip("'’.") in _NO_PRACTICE or is_medical_word(word)


def _medical(words: list[str]) -> bool:
    return any(word.lower() in _GENERIC or is_medical_word(word) or word.isupper() for word in words)


def _may_be_a_provider(name: str, before_it: str) -> bool:
    """Whether a capitalised name after "the pain team at" is more than a word, a country or a shop."""
    words = name.split()
    first = words[0].lower().rstrip(".")
    if (
        first in _NO_PLACE
        or region_named(name)
        or name.lower() in large_employers().sure | large_employers().doubtful
    ):
        return False
    if before_it.endswith("to ") and settlement(name) is not None:
        return False  # "moved to Toronto for the lung programme"
    capitals = [word for word in words if word[0].isupper()]
    ordinary = all(is_everyday(word) or is_medical_word(word) for word in capitals)
    if len(capitals) > 1 and not any(word.lower() in _GENERIC or is_medical_word(word) for word in capitals):
        return True  # "the NICU at Rainbow Babies"
    return not ordinary or first in ("st", "saint", "mount")


def _proper(word: str) -> bool:
    """Whether a word is a town, a family name, or built like the name of a street."""
    return settlement(word) is not None or is_family_name(word) or _BUILT.search(word) is not None


def _names_a_practice(word: str) -> bool:
    ordinary = word.lower().strip("'’.") in _GENERIC or is_everyday(word) or is_medical_word(word)
    return not ordinary and not word.isupper() and not region_named(word) and _proper(word)


def _instead(low: str, start: int) -> str:
    return "hospital" if re.search(r"\b(?:the|my|our|a) $", before(low, start, 6)) else "my hospital"
