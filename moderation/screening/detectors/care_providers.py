"""Hospitals, clinics and practices that are named.

Capitalised words followed by the kind of provider ("Oakfield Surgery"), names
that are known without it from a list ("Guy's"), and any name where the sentence
says that care is given ("the pain team at X", ``care_ties``). "The hospital",
"a pain clinic" or "Urgent Care" name nobody, nor does a score called after a
clinic.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.care_ties import (
    cares_at_unknown,
    cares_there,
    is_before_care,
    is_of_something_else,
)
from moderation.screening.detectors.practices import (
    GENERIC,
    is_of_care,
    is_proper,
    named_practices,
)
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded, word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.named_lists import known_hospitals, large_employers
from moderation.screening.vocabulary.words import is_everyday

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
_OF = re.compile(
    rf"(?<!\w)(?:University )?(?:Hospital|Hospice|Clinic|Medical Center|Klinikum|Hôpital|Hopital|Krankenhaus|"
    rf"Clínica|Policlinico|Ospedale|CHU|Universitätsklinikum|Hospital(?: Universitario)?)"
    rf"(?: of| de| da| das| do| dos| di| du| des| del| la| St\.?){{0,2}}(?:[ ]{_CAP}){{1,4}}"
)
_SAINT = re.compile(r"(?<!\w)(?:(?:st\.?|saint) [a-z]{3,14}(?:'?s)? (?:hospital|infirmary|clinic))(?!\w)")
_NAME_ALONE = re.compile(
    rf"(?<![\w.'’-])(?:St\.?[ ]|Saint[ ]|Mount[ ]|Our Lady of[ ])?{_CAP}(?:[ ](?:(?:of|and|&|de|"
    rf"the)[ ])?{_CAP}){{0,2}}"
)
# Called so, it is a hospital more often than not: "in the Royal Berks".
_SAINTLY = re.compile(r"(?:St\.?|Saint|Our Lady of|Royal|Queen|Princess|Prince|King|Good) [A-Z]")
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
_OF_PLACES = frozenset({"General", "Memorial", "Clinic", "Children's"})
_KIND_ONLY = re.compile(_KIND)


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
            if start < end and (
                pattern is not _NAMED or _is_more_than_words(low, text[start:end], start, end)
            ):
                yield start, end
    for named in known_hospitals().find(text, low, small=True):
        known = not named.doubtful or (
            is_before_care(low, named.end) if named.small else cares_there(low, named.start, named.end)
        )
        if known:
            yield named.start, named.end
    yield from named_practices(text, low)
    for found in _NAME_ALONE.finditer(text):
        name = found[0].rstrip(".")
        treats = cares_there if _SAINTLY.match(name) else cares_at_unknown
        if _may_be_a_provider(name, before(low, found.start(), 4)) and treats(low, *found.span()):
            yield found.start(), found.start() + len(name)


def _own_name(found: re.Match[str]) -> tuple[int, int]:
    """The span without leading articles; empty where nothing but a kind is left."""
    start = found.start()
    end = start + len(found[0].rstrip("."))
    words = found[0].rstrip(".").split()
    while found.re is not _OF and words and words[0].lower().strip("'’.") in GENERIC:
        start += len(words[0]) + 1
        words = words[1:]
    if found.re is _SAINT:
        return start, end
    if found.re is _OF and _CAP_BEFORE.search(before(found.string, found.start(), 24)):
        return end, end  # "Mayo Clinic Diet" begins before the clinic
    if len(words) < 2 or any(word in _PUBLIC_BODIES for word in words):
        return end, end
    if found.re is _OF and all(is_everyday(word) or is_medical_word(word) for word in words[1:]):
        return end, end  # "Hospital Acquired Pneumonia"
    return start, end


def _is_more_than_words(low: str, name: str, start: int, end: int) -> bool:
    """Whether a name is more than words of medicine: not "Knee Surgery" or "Pain Management Clinic"."""
    words = name.split()
    if words[-1] not in _LOOSE_KINDS:
        return True
    own = [word for word in words if word[0].isupper() and not _KIND_ONLY.fullmatch(word)]
    if not all(is_everyday(word) or is_medical_word(word) for word in own):
        return words[-1] != "Surgery" or any(is_proper(word) for word in own)
    # "Mercy General": ordinary words, but said to be where care is given.
    of_care = any(is_of_care(word) for word in own)
    return words[-1] in _OF_PLACES and not of_care and cares_at_unknown(low, start, end)


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
    if len(capitals) > 1 and not any(word.lower() in GENERIC or is_medical_word(word) for word in capitals):
        return True  # "the NICU at Rainbow Babies"
    return not ordinary or first in ("st", "saint", "mount")


def _instead(low: str, start: int) -> str:
    return "hospital" if re.search(r"\b(?:the|my|our|a) $", before(low, start, 6)) else "my hospital"
