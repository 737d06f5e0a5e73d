"""Hospitals, clinics and practices that are named.

Pattern: capitalised words followed by the kind of provider, or one of the
well-known names that are said without it. "The hospital", "a pain clinic" or
"Urgent Care" name nobody.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday, is_family_name

_KIND = (
    r"(?:Hospitals?|Clinics?|Infirmary|Hospice|Surgery|Medical Cent(?:er|re)|Health Cent(?:er|re)|"
    r"Cancer Cent(?:er|re)|Health System|Healthcare|Health Care|Nursing Home|Care Home|Medical "
    r"Practice|Health Practice|Family Practice|Sanatorium|Sanitarium|Polyclinic|NHS Trust|Foundation "
    r"Trust|Medical Group|Rehab(?:ilitation)? "
    r"Cent(?:er|re)|"
    r"Treatment Cent(?:er|re)|Eye Institute|Heart Institute|Cancer Institute|Children's|General|"
    r"Memorial|Medical College)"
)
_CAP = r"[A-ZÀ-Þ][\w'’.-]{0,24}"
_NAMED = re.compile(
    rf"(?<![\w.])(?:{_CAP}[ ](?:(?:of|and|&|de|the|for|in)[ ]){{0,2}}){{1,5}}?"
    rf"{_KIND}(?:[ ]{_KIND}){{0,2}}(?:[ ](?:of|in|at)[ ]{_CAP})?(?![\w-])"
)
_OF = re.compile(
    rf"(?<!\w)(?:University )?(?:Hospital|Hospice|Clinic|Medical Center|Klinikum|Hôpital|Hopital|"
    rf"Krankenhaus|Clínica|Policlinico|Ospedale|CHU|Hospital(?: Universitario)?)"
    rf"(?: of| de| da| das| do| dos| di| du| des| del| la| St\.?){{0,2}}(?:[ ]{_CAP}){{1,4}}"
)
_KNOWN = re.compile(
    r"(?<!\w)(?:(?:st\.?|saint) [a-z]{3,14}(?:'?s)? (?:hospital|infirmary|clinic)|mayo clinic|"
    r"cleveland clinic|johns hopkins|mass general|kaiser permanente|m\.?d\.? anderson|sloan[- "
    r"]kettering|great ormond street|royal marsden|st\.? jude(?:'s)?|cedars[- ]sinai|mount sinai|"
    r"addenbrooke'?s|barnes[- ]jewish|"
    r"boston children's|dana[- ]farber|city of hope|moffitt|papworth|alder hey|charité|apollo "
    r"hospitals?|aiims|fortis|"
    r"sick ?kids|princess margaret|karolinska|stanford hospital|duke hospital|ucsf|ucla medical|nyu "
    r"langone)(?!\w)"
)
# "at the Oakfield surgery": the kind written small.
_SMALL_KIND = re.compile(
    rf"(?:\b(?i:at|to|from|with|by|in|under|of|my|our) (?:the )?)(?P<name>(?:{_CAP}[ ]){{1,3}}"
    r"(?:surgery|clinic|hospital|hospice|infirmary|(?:gp |medical |group |health )?practice|"
    r"(?:medical|health) cent(?:re|er)))(?![\w-])"
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
_PUBLIC_BODIES = word_set(
    "Society Academy Association Foundation Institute Institutes Federation Journal National"
)
_LOOSE_KINDS = word_set(
    "Surgery Clinic Clinics Practice Care General Memorial Children's Group Healthcare System Home"
)
_KIND_ONLY = re.compile(_KIND)
_BUILT = re.compile(r"(?:gate|side|field|ton|ham|ley|house|wood|bridge|brook|mead|well|croft|ford|bury)$")
_INTO = re.compile(
    r"\b(?:article|study|published|journal|website|according to|researchers?|source|from the)\b"
)


def find_care_providers(passage: Passage) -> Iterator[Sighting]:
    """Report each hospital, clinic or practice that is called by its name."""
    text = passage.visible
    low = folded(text)
    taken: list[tuple[int, int]] = []
    for pattern, subject in ((_NAMED, text), (_OF, text), (_KNOWN, low)):
        for found in pattern.finditer(subject):
            start, end = _own_name(found)
            if start < end:
                taken.append((start, end))
    for found in _SMALL_KIND.finditer(text):
        own = found["name"].split()[:-1]
        if all(_names_a_practice(word) for word in own if word[0].isupper()):
            taken.append(found.span("name"))
    last = 0
    for start, end in sorted(taken):
        if start >= last and not _INTO.search(before(low, start, 40)):
            last = end
            yield Sighting(Case.CARE_PROVIDER, start, end, _instead(low, start))


def _own_name(found: re.Match[str]) -> tuple[int, int]:
    """The span without leading articles; empty where nothing but a kind is left."""
    start = found.start()
    end = start + len(found[0].rstrip("."))
    words = found[0].rstrip(".").split()
    while found.re is not _OF and words and words[0].lower().strip("'’.") in _GENERIC:
        start += len(words[0]) + 1
        words = words[1:]
    if found.re is _KNOWN:
        return start, end
    if len(words) < 2 or any(word in _PUBLIC_BODIES for word in words):
        return end, end
    # "Knee Surgery", "Pain Management Clinic": words of medicine name nobody.
    own = [word for word in words if word[0].isupper() and not _KIND_ONLY.fullmatch(word)]
    if found.re is _NAMED and words[-1] in _LOOSE_KINDS:
        ordinary = (is_everyday(word) or is_medical_word(word) for word in own)
        if all(ordinary) or (words[-1] == "Surgery" and not any(_proper(word) for word in own)):
            return end, end
    return start, end


def _proper(word: str) -> bool:
    """Whether a word is a town, a family name, or built like the name of a street."""
    return settlement(word) is not None or is_family_name(word) or _BUILT.search(word) is not None


def _names_a_practice(word: str) -> bool:
    ordinary = word.lower().strip("'’.") in _GENERIC or is_everyday(word) or is_medical_word(word)
    return not ordinary and not word.isupper() and not region_named(word) and _proper(word)


def _instead(low: str, start: int) -> str:
    return "hospital" if re.search(r"\b(?:the|my|our|a) $", before(low, start, 6)) else "my hospital"
