"""From a passage to sightings: which names stand in it and what each one is."""

import re
from collections.abc import Iterable, Iterator

from moderation.screening.detectors.names.clues import (
    Clue,
    Whose,
    following_clues,
    lead_clues,
    vocative_clues,
)
from moderation.screening.detectors.names.evidence import Evidence
from moderation.screening.detectors.names.people import Mention, mentions
from moderation.screening.detectors.names.public import is_public
from moderation.screening.detectors.names.relations import DOCTOR_TITLES
from moderation.screening.detectors.names.signoff import signoff_clues
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.findings import Sighting
from moderation.screening.kinds import Role
from moderation.screening.passage import Detector, Passage
from moderation.screening.policy import Case
from moderation.screening.vocabulary.medical import medical_spans

_ACCUSATION = re.compile(
    r"\b(?:negligen\w+|malpractice|incompeten\w+|killed|butcher\w*|quack\w*|fraud\w*|scam\w*|con artist|liar|lied|lying|"
    r"assault\w*|abus(?:ed|ive|er|ing)|molest\w+|rap(?:ed|ist)|grop\w+|harass\w+|racist|sexist|drunk|criminal|crook|"
    r"mis-?diagnos\w+|botched|ruined|destroyed|crippled|maimed|poisoned|overdosed me|ignored (?:me|my|him|her|us)|"
    r"dismissed (?:me|my|us|him|her)|refused to|neglect\w*|sue|sued|suing|lawsuit|struck off|lost (?:his|her) licen[cs]e|"
    r"horrible|terrible|awful|worst|dangerous|disgrac\w+|useless|careless|reckless|unethical|unprofessional|"
    r"should (?:be ashamed|not be allowed|lose)|stay away from|avoid|never (?:go|see|trust)|rude|evil|nearly died because|"
    r"almost killed|to blame|at fault|his fault|her fault|mistreat\w*|cover(?:ed)? up|falsif\w+|experiment(?:ed)? on)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]+")


def find_names(passage: Passage) -> Iterator[Sighting]:
    """Yield each name of a private person, its case and what to write instead."""
    text = passage.visible
    wording = Wording(text)
    clues = [
        *lead_clues(wording),
        *following_clues(wording),
        *vocative_clues(wording),
        *signoff_clues(wording),
    ]
    evidence = Evidence(wording, passage.entities, clues, list(medical_spans(text)))
    found = [
        mention
        for mention in mentions(wording, evidence)
        if not is_public(text, mention.start, mention.end, mention.full)
    ]
    people = _whose_by_name(wording, found, clues)
    for mention in found:
        whose, suggestion = _whose(wording, mention, people)
        if whose is Whose.PET:
            continue
        case = _case(passage, mention, whose)
        yield Sighting(case, mention.start, mention.end, _readable(wording, mention, suggestion))


NAMES = Detector("names", find_names)


def _whose_by_name(
    wording: Wording, found: Iterable[Mention], clues: Iterable[Clue]
) -> dict[str, tuple[Whose, str | None]]:
    """What each named person is to the writer, from the most telling mention."""
    by_index: dict[int, list[Clue]] = {}
    for clue in clues:
        by_index.setdefault(clue.index, []).append(clue)
    order = list(Whose)
    people: dict[str, tuple[Whose, str | None]] = {}
    for mention in found:
        candidates = [(clue.whose, clue.weight) for clue in by_index.get(mention.first, ())]
        candidates += [
            (clue.whose, clue.weight)
            for index in mention.indices
            for clue in by_index.get(index, ())
            if index != mention.first and clue.whose in (Whose.CLINICIAN, Whose.OWN)
        ]
        if mention.title in DOCTOR_TITLES:
            candidates.append((Whose.CLINICIAN, 9.0))
        elif mention.title:
            candidates.append((Whose.OTHER, 9.0))
        if not candidates:
            continue
        whose = max(candidates, key=lambda candidate: (candidate[1], -order.index(candidate[0])))[0]
        for index in mention.indices:
            name = wording.words[index].plain
            if len(name) > 1 and (name not in people or order.index(whose) < order.index(people[name][0])):
                people[name] = (whose, None)
    return people


def _whose(
    wording: Wording, mention: Mention, people: dict[str, tuple[Whose, str | None]]
) -> tuple[Whose, str | None]:
    order = list(Whose)
    known = [people[wording.words[i].plain] for i in mention.indices if wording.words[i].plain in people]
    return min(known, key=lambda k: order.index(k[0]), default=(Whose.OTHER, None))


def _case(passage: Passage, mention: Mention, whose: Whose) -> Case:
    if whose is Whose.CLINICIAN:
        return Case.CLINICIAN_ACCUSED if _accused(passage.visible, mention) else Case.CLINICIAN_NAMED
    if whose is Whose.OWN and passage.role is Role.CLINICIAN:
        return Case.CLINICIAN_NAMED
    if whose is Whose.OWN:
        return Case.OWN_FULL_NAME if mention.full else Case.OWN_FIRST_NAME
    if whose is Whose.GREETED and not mention.full:
        return Case.MEMBER_GREETED
    if whose is Whose.RELATIVE:
        return Case.RELATIVE_FULL_NAME if mention.full else Case.RELATIVE_FIRST_NAME
    return Case.OTHER_FULL_NAME if mention.full else Case.OTHER_FIRST_NAME


def _accused(text: str, mention: Mention) -> bool:
    """Whether the sentence of the name, or one beside it, holds an accusation."""
    before = list(_SENTENCE.finditer(text, 0, mention.start))
    start = before[-2].end() if len(before) > 1 else 0
    end = mention.end
    for _ in range(2):
        stop = _SENTENCE.search(text, end)
        end = stop.end() if stop else len(text)
    return bool(_ACCUSATION.search(text, start, end))


_OPENS_OWN = re.compile(r"(?:\bname(?:['’]?s| is| was|:)) *$", re.IGNORECASE)
_OPENS_BEING = re.compile(r"\b(?:i['’]m|i am|im|this is|it['’]s) *$", re.IGNORECASE)
_RELATIVE_BEFORE = re.compile(
    r"(\b(?:my|our|his|her|their) (?:[\w'’-]+ ){0,3}[\w'’-]+)[ ,(–-]*$", re.IGNORECASE
)


def _readable(wording: Wording, mention: Mention, suggestion: str | None) -> str | None:
    """Words that keep the sentence whole when they replace the name."""
    if suggestion is not None:
        return suggestion
    before = wording.text[max(0, mention.start - 60) : mention.start]
    if _OPENS_OWN.search(before):
        return "private"
    if _OPENS_BEING.search(before):
        return "a member"
    return None
