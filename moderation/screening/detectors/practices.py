"""Practices by what they treat, and by kinds that are written small.

"Oakdene Dental", "at the Oakfield surgery", "pain clinic at kettering general",
"elm tree surgery never answers": a helper of ``care_providers``.
"""

import re
from collections.abc import Iterator

from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday, is_family_name

_CAP = r"[A-ZÀ-Þ][\w'’.-]{0,24}"
# "Oakdene Dental", "Harrowgate Dermatology": a name before what is treated there.
_PRACTICE = re.compile(
    rf"(?<![\w.])(?P<own>(?:{_CAP}[ ]){{1,3}}?)(?:Dental|Dentists?|Dentistry|Orthodontics|Physiotherapy|"
    rf"Physio|Chiropractic|"
    r"Dermatology|Oncology|Cardiology|P(?:a)?ediatrics|Orthopa?edics|Psychiatry|Rheumatology|Neurology|"
    r"Radiology|Urology|Gastroenterology|Endocrinology|Nephrology|Fertility|IVF|Dialysis|Rehab|Imaging|"
    r"Maternity|Opticians?|Eye Care|Family Medicine|Primary Care|Pain Management)(?:[ ](?:Centre|Center|Care|"
    r"Group|Associates|Practice|Partners|Unit))?(?![\w-])"
)
# "at the Oakfield surgery": the kind written small.
_SMALL_KIND = re.compile(
    rf"(?:\b(?i:at|to|from|with|by|in|under|of|my|our) (?:the )?)(?P<name>(?:{_CAP}[ ]){{1,3}}"
    r"(?:surgery|clinic|hospital|hospice|infirmary|(?:gp |medical |group |health )?practice|(?:medical|"
    r"health) cent(?:re|er)))(?![\w-])"
)
# "elm tree surgery never answers": a practice, not an operation, is what has a telephone.
_SMALL_PRACTICE = prefiltered(
    r"(?<!\w)(?P<own>(?:[a-z]{3,14} ){1,2})(?:surgery|medical practice|family practice|health cent(?:re|er)|"
    r"medical cent(?:re|er))"
    r"(?= (?:never|won't|wont|will not|don't|dont|doesn't|didn't|has no|have no|rang|phoned|texted|emailed|"
    r"receptionists?|only opens|opens|closes|is shut|are shut|answers?|refuse[sd]?|refused|told me|said|"
    r"gave me|lost my|sent me|keeps?|where)\b)"
)
# "pain clinic at kettering general".
_SMALL_HOSPITAL = re.compile(
    r"\b(?:at|in|to|from|under|by) (?:the )?(?P<name>(?P<own>[a-z]{4,16}(?: [a-z]{4,16})?) (?:general|"
    r"district general|royal infirmary|infirmary|memorial|county hospital|university hospital|"
    r"community hospital|hospital|hospice|children's|childrens|medical cent(?:re|er)))(?![\w-])"
)
GENERIC = word_set(
    """
    the a an my our your his her their this that local general children's children childrens community
    emergency state private public big nearest day pain sleep walk-in urgent in at to i and university
    mental memory women's heart cancer medical primary after regional teaching national veterans va
    military then when if both no any some every eye dental fertility outpatient inpatient plastic
    bariatric brain spine back hip knee bypass gallbladder open weight orthopedic laser cardiac major
    minor for from before since had hospital nhs good cosmetic gastric
    """
)
_NO_PRACTICE = GENERIC | word_set(
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
_BUILT = re.compile(
    r"(?:gate|side|field|ton|ham|ley|house|wood|bridge|brook|mead|well|croft|ford|bury|dene|hurst)$"
)


def named_practices(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Practices by what they treat, and those whose kind is written small."""
    for found in _PRACTICE.finditer(text):
        own = found["own"].split()
        if own[0].lower() in GENERIC:
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


def is_of_care(word: str) -> bool:
    return word.lower().strip("'’.") in _NO_PRACTICE or is_medical_word(word)


def _medical(words: list[str]) -> bool:
    return any(word.lower() in GENERIC or is_medical_word(word) or word.isupper() for word in words)


def is_proper(word: str) -> bool:
    """Whether a word is a town, a family name, or built like the name of a street."""
    return settlement(word) is not None or is_family_name(word) or _BUILT.search(word) is not None


def _names_a_practice(word: str) -> bool:
    ordinary = word.lower().strip("'’.") in GENERIC or is_everyday(word) or is_medical_word(word)
    return not ordinary and not word.isupper() and not region_named(word) and is_proper(word)
