"""Names that name nobody where they stand: an eponym, a brand, a virtue."""

import re
from collections.abc import Sequence

from moderation.screening.detectors.names.people import Mention
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.namesakes import means_medicine
from moderation.screening.vocabulary.somebody import does_what_people_do, is_somebodys
from moderation.screening.vocabulary.things import is_used_as_a_thing, thing_spans
from moderation.screening.vocabulary.words import is_given_name, plain

# What an unknown brand stands before: "Zenvora gummies", "Dermavie barrier cream".
_GOODS = word_set(
    """
    app apps balm bar bars biscuits boots bread cake capsules chews chocolate collagen cookies crackers
    cream crisps cushion diapers drops gel gummies inhaler insoles kit leggings lotion lozenges machine
    magnesium mask mattress meter milk moisturiser moisturizer monitor mouthwash nappies oil ointment pad
    pads pants patch patches pillow pills powder probiotic probiotics pump sandals sensor sensors serum
    shake shakes shampoo shoes sneakers soap socks sponge spray sunscreen supplement supplements tablets
    tea toothpaste tracker trainers vitamins watch wipes yoghurt yogurt
    """
)
_SORTS_OF_GOODS = word_set(
    """
    ankle baby barrier chewable cleansing collagen compression cooling daily eye face facial fish foot
    ginger hair hand heat herbal joint kids knee magnesium massage moisturising nasal night pain probiotic
    protein running skin sleep smart throat travel turmeric vegan vitamin walking
    """
)
_FOLLOWING = re.compile(r"[ ]([a-z]+)(?:[ ]([a-z]+))?")
# "I gave Zixuan crackers"
_GIVEN_TO = re.compile(
    r"\b(?:g[ai]v(?:es?|ing|en)|bought|buy|got|get|hand(?:ed)?|made|make|sent|send|bring|brought|"
    r"pass(?:ed)?) $",
    re.IGNORECASE,
)
_PACKED = re.compile(
    r"\b(?:tub|tube|bottle|box|jar|pack|packet|sachet|tin|bag|dose|vial|strip|brand)(?:e?s)? "
    r"(?:of|called|named) $",
    re.IGNORECASE,
)
# "the Accord one tastes of chalk"
_ARTICLE = re.compile(r"\b(?:the|this|that|an?|my|which) $", re.IGNORECASE)
_A_MAKE = re.compile(r" (?:ones?|versions?|brand|generics?|make|kind)\b")
_VIRTUES = word_set(
    """
    charity clarity compassion constance courage dignity faith forgiveness gratitude grace harmony honesty
    hope humility humour joy justice kindness love mercy patience peace prudence serenity strength
    temperance tolerance trust truth verity wisdom
    """
)
# As near as this, two more virtues make a list of them.
_AROUND = 120
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\"“(][\"”)\s]*)$")
# What no person is: "Prudence would be to stop".
_ABSTRACT = re.compile(
    r" (?:(?:would be|would have been|is|was) to|means|costs|takes time|"
    r"is (?:what|knowing|getting|not|never) "
    r"(?:a |the |it |we |i |you |enough|free|about))\b",
    re.IGNORECASE,
)
_EXCLAIMED = re.compile(
    r"(?:,|!| me[,!])? (?:what|how|that was|it was) (?:an?\b|long|awful|\w+ly)", re.IGNORECASE
)
_EXCLAMATIONS = frozenset({"mercy", "glory"})
_WORDS = re.compile(r"[^\W\d_]+")
_ONE_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def name_nobody(text: str, found: Sequence[Mention]) -> set[Mention]:
    """Return the mentions that are a disease, a product, a shop or a virtue in this text."""
    things = list(thing_spans(text)) if found else []
    return {
        mention
        for mention in found
        if any(start <= mention.start and mention.end <= end for start, end in things)
        or (mention.title is None and (_is_something(text, mention) or _is_a_brand(text, mention)))
    }


def _is_something(text: str, mention: Mention) -> bool:
    # "A Hartmann's": an article that looks like an initial.
    start = mention.start + (2 if text.startswith("A ", mention.start) else 0)
    end = mention.end
    if not _ONE_WORD.fullmatch(text[start:end]):
        return False
    return (
        means_medicine(text, start, end)
        or is_used_as_a_thing(text, start, end)
        or _is_a_virtue(text, start, end)
    )


def _is_a_brand(text: str, mention: Mention) -> bool:
    """Whether the words stand where a product's name does, and nobody is called so."""
    before = text[max(0, mention.start - 24) : mention.start]
    if _ARTICLE.search(before) and _A_MAKE.match(text, mention.end):
        return True
    words = re.split(r"[\s-]+", text[mention.start : mention.end])
    if any(is_given_name(word) for word in words) or is_somebodys(text, mention.start, mention.end):
        return False
    if _PACKED.search(before):
        return True
    following = _FOLLOWING.match(text, mention.end)
    if following is None or _GIVEN_TO.search(before):
        return False
    return following[1] in _GOODS or (following[1] in _SORTS_OF_GOODS and following[2] in _GOODS)


def _is_a_virtue(text: str, start: int, end: int) -> bool:
    """ "Faith got me through, hope is a discipline": one of several, with a capital only from grammar."""
    word = plain(text[start:end])
    if word not in _VIRTUES or not _SENTENCE_START.search(text[max(0, start - 8) : start]):
        return False
    if is_somebodys(text, start, end) or does_what_people_do(text, end):
        return False
    if _ABSTRACT.match(text, end) or (word in _EXCLAMATIONS and _EXCLAIMED.match(text, end)):
        return True
    around = _WORDS.findall(f"{text[max(0, start - _AROUND) : start]} {text[end : end + _AROUND]}")
    return len({found for found in around if found in _VIRTUES and found != word}) > 1
