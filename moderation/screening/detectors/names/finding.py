"""From a passage to sightings: which names stand in it and what each one is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from moderation.screening.detectors.heard import heard
from moderation.screening.detectors.names.accusation import is_accused
from moderation.screening.detectors.names.alone import (
    is_pseudonym,
    name_alone,
    names_nobody,
    pseudonym_around,
)
from moderation.screening.detectors.names.clues import LIKELY, Clue, Whose, following_clues, vocative_clues
from moderation.screening.detectors.names.evidence import Evidence
from moderation.screening.detectors.names.honorifics import honorific_clues
from moderation.screening.detectors.names.known import known_pseudonyms, lies_in
from moderation.screening.detectors.names.leads import lead_clues
from moderation.screening.detectors.names.people import Mention, mentions
from moderation.screening.detectors.names.plurals import plural_clues
from moderation.screening.detectors.names.public import public_mentions
from moderation.screening.detectors.names.relations import DOCTOR_TITLES
from moderation.screening.detectors.names.replacement import relation_before, replacement
from moderation.screening.detectors.names.signoff import signoff_clues
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.findings import Sighting
from moderation.screening.kinds import Field, Role
from moderation.screening.passage import Detector, Passage
from moderation.screening.policy import Case
from moderation.screening.vocabulary.medical import medical_spans

_ORDER = list(Whose)
# A relative or a clinician is not called by a pseudonym, whoever else goes by that name.
_BY_PSEUDONYM = frozenset({Whose.GREETED, Whose.OTHER, Whose.OWN})
_TITLE_WEIGHT = 9.0
# As sure as the taught head has to be of an accusation in the stretch of a clinician's name.
_ACCUSED = 0.6
_AND = frozenset({" and ", " & ", ", ", ", and ", "/", " / ", " or ", " + "})


_ASIDE = re.compile(r"^ ?\([^()]{1,15}\)")


@dataclass(frozen=True, slots=True)
class _Person:
    """What a named person is to the writer, as far as the text tells."""

    whose: Whose
    relation: str | None = None

    def merged(self, other: "_Person") -> "_Person":
        first, second = sorted((self, other), key=lambda person: _ORDER.index(person.whose))
        return _Person(first.whose, first.relation or second.relation)


def find_names(passage: Passage) -> Iterator[Sighting]:
    """Yield each name of a private person, its case and what to write instead."""
    if is_pseudonym(passage.visible):
        return
    wording = Wording(passage.visible)
    alone = name_alone(wording) if passage.field is Field.TEXT else None
    known = known_pseudonyms(passage.visible, passage.pseudonyms)
    if alone and not lies_in(alone, known):
        yield Sighting(_case(passage, alone, Whose.OWN), alone.start, alone.end, "")
        return
    clues = [
        *lead_clues(wording),
        *honorific_clues(wording),
        *following_clues(wording),
        *vocative_clues(wording),
        *signoff_clues(wording),
        *plural_clues(wording),
    ]
    evidence = Evidence(wording, passage.entities, clues, list(medical_spans(passage.visible)))
    own = {clue.index for clue in clues if clue.whose is Whose.OWN}
    named = {clue.index for clue in clues if clue.suggestion == "private"}  # "my name is ..."
    found = list(mentions(wording, evidence, own))
    public = public_mentions(wording.text, found)
    private = [mention for mention in found if mention not in public]
    people = _people(wording, private, clues)
    for mention in private:
        person = _person(wording, mention, people)
        if len(mention.indices) == len(wording.words) and not people and passage.field is Field.TEXT:
            person = _Person(Whose.OWN)  # nobody says so, and there is nothing else
        if person.whose in _BY_PSEUDONYM and lies_in(mention, known):
            continue
        if mention.first not in named and _by_pseudonym(wording, mention, person.whose):
            continue
        if person.whose is not Whose.PET:
            instead = replacement(wording, mention, person.whose, person.relation)
            yield Sighting(_case(passage, mention, person.whose), mention.start, mention.end, instead)


NAMES = Detector("names", find_names)


def _by_pseudonym(wording: Wording, mention: Mention, whose: Whose) -> bool:
    """Whether members are spoken to or of by their pseudonym, as they are asked to be."""
    if whose not in _BY_PSEUDONYM:
        return False
    pseudonym = pseudonym_around(wording, mention)
    return pseudonym is not None and (whose is Whose.GREETED or names_nobody(pseudonym))


def _people(wording: Wording, found: Sequence[Mention], clues: Iterable[Clue]) -> dict[str, _Person]:
    """What each name's bearer is to the writer, by the most telling of its mentions."""
    by_index: dict[int, list[Clue]] = {}
    for clue in clues:
        by_index.setdefault(clue.index, []).append(clue)
    people: dict[str, _Person] = {}
    before: tuple[Mention, _Person] | None = None
    for mention in found:
        person = _from_clues(wording, mention, by_index)
        # "my sons Tom and Ben", "our dogs Rex and Bella"
        unsaid = person is None or person.whose is Whose.OTHER
        if unsaid and before and _joined(wording.text[before[0].end : mention.start]):
            person = before[1]
        if person is None:
            before = None
            continue
        before = mention, person
        for name in _names(wording, mention):
            people[name] = people[name].merged(person) if name in people else person
    return people


def _joined(between: str) -> bool:
    """Whether two names are one list: "Tom and Ben", "Tom (7) and Ben (4)"."""
    return _ASIDE.sub("", between) in _AND


def _from_clues(wording: Wording, mention: Mention, by_index: dict[int, list[Clue]]) -> _Person | None:
    candidates = [(clue.weight, clue.whose) for clue in by_index.get(mention.first, ())]
    for index in mention.indices[1:]:
        candidates += [
            (clue.weight, clue.whose)
            for clue in by_index.get(index, ())
            if clue.whose in (Whose.CLINICIAN, Whose.OWN, Whose.RELATIVE)
        ]
    if mention.title:
        candidates.append(
            (
                _TITLE_WEIGHT if mention.title in DOCTOR_TITLES else LIKELY,
                Whose.CLINICIAN if mention.title in DOCTOR_TITLES else Whose.OTHER,
            )
        )
    if not candidates:
        return None
    # Whoever is called a clinician anywhere near the name is one, "Mr" or not.
    if any(whose is Whose.CLINICIAN and weight >= LIKELY for weight, whose in candidates):
        return _Person(Whose.CLINICIAN)
    whose = max(candidates, key=lambda candidate: (candidate[0], -_ORDER.index(candidate[1])))[1]
    return _Person(whose, relation_before(wording, mention) if whose is Whose.RELATIVE else None)


def _person(wording: Wording, mention: Mention, people: dict[str, _Person]) -> _Person:
    person = _Person(Whose.OTHER)
    for name in _names(wording, mention):
        person = person.merged(people[name]) if name in people else person
    return person


def _names(wording: Wording, mention: Mention) -> Iterator[str]:
    return (wording.words[i].plain for i in mention.indices if len(wording.words[i].plain) > 1)


def _case(passage: Passage, mention: Mention, whose: Whose) -> Case:
    if whose is Whose.CLINICIAN:
        accused = is_accused(passage.visible, mention.start, mention.end) or _heard_accused(passage, mention)
        return Case.CLINICIAN_ACCUSED if accused else Case.CLINICIAN_NAMED
    if whose is Whose.OWN:
        if passage.role is Role.CLINICIAN:
            return Case.CLINICIAN_NAMED
        return Case.OWN_FULL_NAME if mention.full else Case.OWN_FIRST_NAME
    if whose is Whose.GREETED and not mention.full:
        return Case.MEMBER_GREETED
    if whose is Whose.RELATIVE:
        return Case.RELATIVE_FULL_NAME if mention.full else Case.RELATIVE_FIRST_NAME
    return Case.OTHER_FULL_NAME if mention.full else Case.OTHER_FIRST_NAME


def _heard_accused(passage: Passage, mention: Mention) -> bool:
    """Whether the taught head hears patients accuse in the stretch of the name."""
    return passage.role is not Role.CLINICIAN and any(
        stretch.start <= mention.start < stretch.end for stretch in heard(passage, "accusation", _ACCUSED)
    )
