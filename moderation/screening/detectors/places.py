"""Towns, cities and counties (HIPAA Safe Harbor B); states and countries are none.

A name of the gazetteer counts where the sentence says that a place stands
there: "live in X", "in X", "X, Minnesota", a line of its own in a signature.
A name that is also a word, a drug or a person's needs the stronger signs: a
verb of living, a state, or a model that saw a place there too. The suggestion
is the state or country. Sizes: GeoNames, see ``moderation.screening.gazetteer``.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from moderation.screening.detectors.care_ties import cares_at_unknown
from moderation.screening.detectors.names.alone import is_pseudonym
from moderation.screening.detectors.place_sightings import NAME, sighting_of
from moderation.screening.detectors.place_signs import (
    NEVER,
    Sign,
    is_believed,
    is_believed_anywhere,
    is_believed_in_small_letters,
    is_well_known,
    shorter,
)
from moderation.screening.detectors.place_terms import NAMES_MORE, is_part_of_a_term, named_otherwise
from moderation.screening.detectors.places_in_brief import places_in_brief
from moderation.screening.detectors.places_with_regions import before_regions, counties_in
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import look_up, region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.named_lists import large_employers
from moderation.screening.vocabulary.words import is_everyday

_MODEL_LABELS = frozenset({"GPE", "LOC", "LOCATION", "CITY"})
_LOWER = r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{2,20}){0,2}"
_VERB = (
    r"(?:live|lives|living|lived|reside|resides|residing|based|born|raised|relocated|grew up|settled|stay|"
    r"stays|staying)"
)
# Whoever writes so names a place, in lower case too.
_LIVING = re.compile(
    rf"\b(?:{_VERB}(?: (?:here|now|currently|close|just|and work|alone))? (?:in|at|near|outside(?: "
    rf"of)?|around|by)"
    r"|(?:moved|moving|relocating) (?:to|from [a-z' -]{3,30}? to|from|back to)|"
    r"(?:town|village|place|hamlet|suburb|island) (?:called|named)|(?:i am|i'm|im|we are|we're|she is|"
    r"he is|she's|he's|"
    r"come|comes|hail|hails) from|from nr"
    r"|(?:city|town|village|suburb|resident|residents|native) of|here in|(?:hello|greetings|hi|regards|"
    r"writing(?: this)?(?: \w{4,5})?) from"
    r"|(?:drive|drives|drove|driven|driving|fly|flies|flew|travel|travels|travell?ed|travell?ing|commute|"
    r"commutes)"
    r"(?: (?:me|us|him|our|my|her|his|the|all|way|son|daughter|husband|wife|mum|mom|dad|down|up|over|"
    r"back)){0,3} to"
    r"|(?:run|runs|own|owns|keep|keeps|have|manage|manages) (?:the|a|an|our|my) (?:only |little |small |"
    r"village |"
    r"local )?(?:shop|store|pub|inn|post office|farm|croft|b&b|guesthouse|guest house|caf[eé]|garage|hotel|"
    r"bakery|salon|dairy|ranch|bookshop|caravan park|campsite) (?:in|near|outside)"
    r"|(?:retire|retired|retiring) to|(?:i am|i'm|we are|we're|just) (?:near|outside)|(?:i am|i'm) in"
    r"|i live(?! (?:in|at|near|with|by|outside|around|alone)\b))(?: the)? (?:city of |"
    r"town of )?"
)
_DWELLS = re.compile(
    r"(?:live|lives|living|lived|reside|resides|residing|grew up|raised|born|settled)(?: \w+)? in"
    r"|(?:moved|moving|relocated|relocating) (?:from .{3,30} )?to|.{4,7} (?:called|named)|(?:town|village|"
    r"suburb|resident|residents) of|i live"
    r"|(?:run|own|keep|have|manage)s? .{0,30} (?:in|near|outside)"
)
_AFTER_WORD = re.compile(
    rf"(?<!\w)(?P<word>(?i:in|from|near|to|outside|around|and near|as far as|via|between|towards|beyond|"
    rf"past))[ ](?P<name>{NAME})"
)
# "The review from Oxford": whence something was published, not somebody.
_PUBLISHED_FROM = re.compile(
    r"\b(?:stud(?:y|ies)|reviews?|papers?|trials?|guidelines?|research(?:ers)?|scientists|article|data|"
    r"team|group|professor) from $"
)
_AFTER_LOWER = re.compile(
    r"(?<!\w)(?P<word>in|from|near|outside|around|new to|over to|back to|up to|down to|off to|drive to|"
    r"all of|across|through|visit|visiting|leave|"
    r"leaving)[ ](?P<name>[^\W\d_]{4,20}(?P<more>[ ][^\W\d_]{3,20})?)(?![\w'’-])"
)
# "in a chicago er".
_TOWNS_OWN = re.compile(
    r"\b(?:an?|the|my|this) (?P<word>)(?P<name>[^\W\d_]{4,20})(?= (?:er|a&e|icu|hospital|clinic|suburbs?|"
    r"area|flat|apartment|bus|metro|airport|weather|winters?|summers?|traffic|accent|rheumatologist|"
    r"neurologist|gp|surgeon)\b)"
)
_OWN_LINE = re.compile(rf"(?m)(?:^[ \t>*|-]{{0,4}}|,[ ])(?P<name>{NAME})[ \t.*|]{{0,4}}$")
_AND_MORE = re.compile(rf"(?:,[ ]?(?:and )?|[ ](?:and|or)[ ]|/)(?P<name>{NAME}|{_LOWER})")
_ALONE = re.compile(
    r"(?<![\w.'’-])(?<![A-Z][a-z] )[A-ZÀ-Þ][a-zà-ÿ]{3,}(?![\w'’-]|[ ](?:(?:and|&)[ ])?[A-ZÀ-Þ])"
)
_CAPITAL_NAME, _LOWER_NAME = re.compile(NAME), re.compile(_LOWER)
# So sure that a word is a name is the personal-data model where a weaker sign of a place does not count.
_SOMEBODY = 0.7
_OF_PEOPLE = frozenset({"GIVEN_NAME", "SURNAME"})
# "Hugs from Marina", "I spoke to Paris": of people as well as of places.
_TO_PEOPLE = frozenset({"from", "near", "to", "between", "past", "beyond"})


def find_places(passage: Passage) -> Iterator[Sighting]:
    """Report each town, city or county that the text places somebody in."""
    if is_pseudonym(passage.visible):
        return
    # A hospital that is called like a town is the subject of ``care_providers``.
    hospitals = tuple(named_otherwise(passage.visible))[:40]
    taken: list[tuple[int, int]] = []
    for sighting in _all(passage):
        if not any(
            sighting.start < end and start < sighting.end for start, end in (*hospitals, *taken[-40:])
        ):
            taken.append((sighting.start, sighting.end))
            yield sighting


def _all(passage: Passage) -> Iterator[Sighting]:
    text = passage.visible
    low = folded(text)
    yield from counties_in(text)
    yield from before_regions(text)
    yield from places_in_brief(text)
    for found in _LIVING.finditer(low):
        known = list(_list_from(text, found.end(), Sign.LIVING))
        yield from known or _unknown(text, low, found)
    people = {(e.start, e.end) for e in passage.entities if e.label in _OF_PEOPLE and e.score >= _SOMEBODY}
    for found in _AFTER_WORD.finditer(text):
        if found["word"].lower() in _TO_PEOPLE and _is_among(people, found.start("name")):
            continue
        if _PUBLISHED_FROM.search(before(low, found.start("name"), 22)):
            continue
        if not (found["word"].isupper() and len(found["word"]) > 1 and found["name"].isupper()):
            yield from _list_from(text, found.start("name"), Sign.WEAK)
    yield from _in_small_letters(text, low)
    for entity in passage.entities:
        capital = text[entity.start : entity.start + 1].isupper()
        of_care = cares_at_unknown(low, entity.start, entity.end)  # "the midwives at St Mary's"
        somebody = _is_among(people, entity.start)  # the other model takes Marina for a town
        published = _PUBLISHED_FROM.search(before(low, entity.start, 22))
        if entity.label.upper() in _MODEL_LABELS and capital and not (of_care or somebody or published):
            yield from _list_from(text, entity.start, Sign.MODEL)
    yield from (bare for bare in _bare(text) if not _is_among(people, bare.start))
    for found in _OWN_LINE.finditer(text):
        name = found["name"]
        member = is_pseudonym(name)  # "Thank you, Half Moon"
        if member or region_named(name):
            continue
        if settlement(name) is not None and is_believed(name, Sign.WEAK):
            yield sighting_of(name, *found.span("name"))


def _is_among(people: Iterable[tuple[int, int]], at: int) -> bool:
    """Whether somebody's name stands there."""
    return any(start <= at < end for start, end in people)


def _bare(text: str) -> Iterator[Sighting]:
    """ "Kolkata in May": a town that is nothing else, beside no other name."""
    for found in _ALONE.finditer(text):
        name = found[0]
        if region_named(name) or not is_believed_anywhere(name) or name.lower() in large_employers().sure:
            continue
        if not NAMES_MORE.match(text, found.end()) and not is_part_of_a_term(text, found.end()):
            yield sighting_of(name, *found.span())


def _in_small_letters(text: str, low: str) -> Iterator[Sighting]:
    for found in chain(_AFTER_LOWER.finditer(low), _TOWNS_OWN.finditer(low)):
        surely = found["word"] in ("near", "outside", "around", "new to")
        somebodys = found["word"] in ("from", "visit", "visiting", "leave", "leaving", "through")
        for name, end in shorter(low, *found.span("name")):
            believed = is_believed_in_small_letters(name, surely=surely, somebodys=somebodys)
            if len(name) > 3 and not region_named(name) and believed:
                own = found.re is _TOWNS_OWN and is_well_known(name)
                if own or not (is_part_of_a_term(text, end) or NAMES_MORE.match(low, end)):
                    yield sighting_of(name, found.start("name"), end)
                break


def _list_from(text: str, start: int, sign: Sign) -> Iterator[Sighting]:
    """The town that begins at ``start`` and those that follow it: "in Leeds, York and Hull"."""
    for _ in range(4):
        capital = _CAPITAL_NAME.match(text, start)
        match = capital or (_LOWER_NAME.match(text, start) if sign is Sign.LIVING else None)
        if match is None:
            return
        with_article = before(text, start, 4).lower() == "the "  # "the Priory" is no town
        stop = None
        for name, end in shorter(text, start, match.end()):
            if region_named(name):
                stop = end
                break
            if (
                settlement(name) is not None
                and (capital or len(name) > 3)
                and not (with_article and sign < Sign.LIVING)
                and is_believed(name, sign, capital=capital is not None and not with_article)
            ):
                if not NAMES_MORE.match(text, end) and not is_part_of_a_term(text, end):
                    yield sighting_of(name, start, end)
                stop = end
                break
        if stop is None:
            return
        more = _AND_MORE.match(text, stop)
        if more is None or (not more["name"][0].isupper() and sign is not Sign.LIVING):
            return
        start, sign = more.start("name"), min(sign, Sign.LIVING)


def _unknown(text: str, low: str, found: re.Match[str]) -> Iterator[Sighting]:
    """A village that no table knows: "we moved to Smallham"."""
    named = _CAPITAL_NAME.match(text, found.end())
    if (
        named is None
        or not _DWELLS.match(found[0])
        or named[0].isupper()
        or NAMES_MORE.match(low, named.end())
    ):
        return
    words = look_up(named[0]).replace("-", " ").split()
    ordinary = any(word in NEVER or is_everyday(word) or is_medical_word(word) for word in words)
    if not ordinary and not any(region_named(name) for name, _ in shorter(named[0], 0, len(named[0]))):
        yield Sighting(Case.SMALL_PLACE, *named.span())
