"""Products, companies, shops, food and machines: capital words that no person is called by."""

import re
from collections.abc import Iterator
from functools import lru_cache

from moderation.screening.vocabulary.phrases import Phrases, read_names
from moderation.screening.vocabulary.products import companies, products, shared_brands
from moderation.screening.vocabulary.somebody import does_what_people_do, is_somebodys
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name, plain

# Companies that are also family names, though hardly where patients write them.
_RATHER_COMPANIES = frozenset(
    {"bayer", "lundbeck", "otsuka", "pfizer", "philips", "roche", "sandoz", "servier", "takeda"}
)
# Voices that answer to a name.
VOICES = frozenset({"alexa", "siri", "cortana"})

_TAKEN = re.compile(
    r"\b(?:on|off|took|take|takes|taking|tried|trying|using|use|uses|used|started|stopped|quit|"
    r"swapped (?:\w+ )?for|switch(?:ed)? (?:\w+ )?to|"
    r"(?:go|goes|went|going|gone|back|put me|chang\w+|swap\w*) (?:on to|onto|on|over to)|"
    r"moved (?:\w+ )?to|prescribed|dose of|(?:packs?|box|boxes|bottle|tube|tub|strip|mg|ml) of|"
    r"brand|brand name|generic|wearing|wear|applied|apply|rubbed|"
    r"allergic to|half an?|two|three) $",
    re.IGNORECASE,
)
_SHOPPED = re.compile(
    r"\b(?:at|in|into|inside|some|an?|the|this|of|my|our|his|her|bought from|ordered from|one from|"
    r"ones from|them from|it from|drank|ate|drink|eat|wear|wore|wearing|use|used|using|tried|smell of) $",
    re.IGNORECASE,
)
_IN_A_SHOP = re.compile(
    r"(?:['’]s)? (?:shop|store|card|cafe|website|online|shirt|dress|bag|bra|shoes|candle|perfume|"
    r"foundation|mascara|lipstick|palette|pancakes?|sausages?|cake|beer|had (?:none|one|no|the|a sale)|"
    r"sells?|sold|stocks?|do (?:a|good)|delivers?|delivered)\b",
    re.IGNORECASE,
)
_WENT_WITH = re.compile(r" (?:to|home|in|out|with|along|away|for (?:a|an|her|his) (?!rash))\b", re.IGNORECASE)
_USED = re.compile(
    r"(?: (?:pills?|tablets?|coils?|iud|implant|creams?|gel|sprays?|inhaler|pads?|pants|pump|sensor|"
    r"injections?|pens?|shots?|jabs?|patch(?:es)?|lotion|soap|shampoo|deodorant|drops|gummies|capsules|"
    r"chews|bags?|drink|shakes?|milkshakes?|side effects?|in the (?:morning|evening|tub)|at (?:night|"
    r"bedtime)|(?:once|twice|three times) a (?:day|week)|daily|every \w+ (?:hours?|days?)|out\b,?|"
    r"(?:gave|gives|has given) me (?:\w+ ){0,2}?(?:a rash|rash|migraines?|headaches?|nausea|heartburn|"
    r"acne|hives|cramps|spots|palpitations|insomnia|thrush|spotting|bleeding|breakouts)"
    r"|made me (?:sick|dizzy|sleepy|drowsy|bloated|"
    r"nauseous|gain|ill|vomit))|\s?\(?\d+ ?(?:mg|mcg|ml|iu|units)|[®™])",
    re.IGNORECASE,
)
_SPOKEN_TO = re.compile(
    r" (?:reminds?|reminded|plays?|tells me the|announces?|reads? (?:it|me|out)|sets? (?:a|an|my)|beeps|"
    r"answers|can['’]t "
    r"(?:understand|hear)|doesn['’]t understand|skill|timer|reminders?|voice|dots?|speaker|app)\b",
    re.IGNORECASE,
)
_SPEAKING_TO = re.compile(
    r"\b(?:ask(?:ed)?|tell|told|hey|ok(?:ay)?|hi|through|via|set|use|used|our|my|by) $", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:my|our|his|her) $", re.IGNORECASE)
_PERSONAL = re.compile(r"\b(?:she|he|her|his|him|hers)\b", re.IGNORECASE)
_SENTENCE = 160


def load() -> None:
    """Read all lists now rather than while the first text waits."""
    _made(), _goods(), _figures()


def thing_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where ``text`` names a product, a company, a shop or the like as a whole.

    What is also somebody's name, such as John Lewis, is left out where the
    words beside it say that it is somebody.
    """
    for start, end in _figures().spans(text):
        # "Charlie Brown from my school": who could be called exactly so is somebody where the words say it.
        whole = _is_like_a_whole_name(re.split(r"[\s-]+", text[start:end]))
        somebodys = is_somebodys(text, start, end) or does_what_people_do(text, end)
        if not (_OWN.search(text[max(0, start - 8) : start]) or (whole and somebodys)):
            yield start, end
    for listed, like_people in ((_made(), False), (_goods(), True)):
        for start, end in listed.spans(text):
            words = re.split(r"[\s-]+", text[start:end])
            if _is_borne(words[0]) and (is_somebodys(text, start, end) or _is_a_list(text, start, words)):
                continue
            if not (like_people and _is_like_a_whole_name(words)) or _is_shopped(text, start, end):
                yield start, end


def _is_a_list(text: str, start: int, words: list[str]) -> bool:
    """ "Gerste, Johnson and Johnson" are three people."""
    return "and" in words and text[:start].endswith(", ")


def _is_borne(word: str) -> bool:
    return is_given_name(word) or is_family_name(word)


def _is_like_a_whole_name(words: list[str]) -> bool:
    """Whether somebody could be called exactly so: John Lewis, Sam Adams."""
    return (
        len(words) > 1
        and is_given_name(words[0])
        and all(_is_borne(word) and not is_everyday(word) for word in words)
    )


def _is_shopped(text: str, start: int, end: int) -> bool:
    return bool(
        _SHOPPED.search(text[max(0, start - 24) : start])
        or _USED.match(text, end)
        or _IN_A_SHOP.match(text, end)
    )


def is_used_as_a_thing(text: str, start: int, end: int) -> bool:
    """Whether a brand that is also a name, such as Yasmin or Alexa, means the product here."""
    word = plain(text[start:end])
    if is_somebodys(text, start, end) or does_what_people_do(text, end):
        return False
    before = text[max(0, start - 40) : start]
    if word in VOICES:
        return bool(_SPOKEN_TO.match(text, end) or _SPEAKING_TO.search(before))
    if word not in shared_brands():
        return False
    taken = _TAKEN.search(before) and not _WENT_WITH.match(text, end)
    return bool(taken or _USED.match(text, end)) or _beside_a_drug(text, start, end)


def _beside_a_drug(text: str, start: int, end: int) -> bool:
    """Whether the sentence names another product and nobody else: "Mirena out, Kyleena in"."""
    first = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    stops = [at for mark in ".!?\n" if (at := text.find(mark, end)) >= 0]
    sentence = text[max(first, start - _SENTENCE) : min([*stops, end + _SENTENCE])]
    others = (word for word in re.findall(r"[^\W\d_][\w-]+", sentence) if word != text[start:end])
    return not _PERSONAL.search(sentence) and any(
        plain(word) in products() for word in others if word[0].isupper()
    )


@lru_cache(maxsize=1)
def _made() -> Phrases:
    """Products of several words and the companies that make them."""
    brands = [key for key in products() if " " in key]
    makers = [name for name in companies() if " " in name or _means_nothing_else(name)]
    return Phrases([*brands, *makers, *_RATHER_COMPANIES])


@lru_cache(maxsize=1)
def _goods() -> Phrases:
    """Shops, food and all else in goods.txt; some are called like people."""
    return Phrases(name for several in read_names("goods.txt").values() for name in several)


@lru_cache(maxsize=1)
def _figures() -> Phrases:
    """Turns of phrase, characters, days and dishes: whatever the words beside them say."""
    return Phrases(name for several in read_names("figures_of_speech.txt").values() for name in several)


def _means_nothing_else(name: str) -> bool:
    return not (is_everyday(name) or _is_borne(name)) and len(name) > 3
