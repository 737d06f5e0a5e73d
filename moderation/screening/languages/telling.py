"""Which language a text is in, as far as it can be told.

Short texts are told by the commonest words of many languages
(function_words.toml), longer ones by an identifier of languages as well. When
in doubt a text counts as readable: slang, lists of drugs and laboratory values
are no foreign language.
"""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from moderation.screening.languages import LanguagePack, installed_packs
from moderation.screening.surroundings import word_set

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)")
_LINK = re.compile(r"(?:https?://|www\.|@)\S{1,400}")
_SENTENCE_END = re.compile(r"(?:^|[.!?:\n\"“«(]\s*)[¿¡]?$")
_LONGEST = 3000
_FEW_WORDS, _FEW_LONG_WORDS = 7, 5
_SURE = 0.9
# Languages that the identifier confuses with lists of Latin and Greek names of drugs.
_UNLIKELY = word_set("zxx pcm ext la eo vo ia an oc wa qu mg lb se xh zu rw nn mt br ku jv")
# Parts of names: "Anna von der Heide", "Juan de la Cruz".
_PARTICLES = word_set(
    """
    von van der den de la del di da dos das ter ten el al le du des los las y e zu af
    """
)
_LOANS = word_set(
    """
    café cafés naïve fiancé fiancée fiancés résumé déjà cliché clichés décor crème purée sauté sautéed à
    piñata jalapeño über façade séance protégé touché entrée exposé ménière behçet sjögren
    """
)


def load() -> None:
    """Read the identifier of languages now rather than while the first foreign text waits."""
    _identifier().classify("warm")
    _function_words()


def is_foreign(text: str) -> bool:
    """Whether ``text`` is in a language for which there is no pack."""
    text = _LINK.sub(lambda link: " " * len(link[0]), text[:_LONGEST])
    found = list(_WORD.finditer(text))
    words = [word[0].lower().replace("’", "'") for word in found]
    if not words:
        return False
    _, common = _commonest(words)
    if common * 6 >= len(words) and len(words) >= _FEW_WORDS:
        return False
    if _shows_function_words(text, found, words, common):
        return True
    told = _identified(words)
    return told is not None and told not in {pack.code for pack in installed_packs()}


def language_of(text: str) -> str:
    """The code of the language of ``text``; the first pack's where it cannot be told."""
    words = [word[0].lower().replace("’", "'") for word in _WORD.finditer(text[:_LONGEST])]
    pack, common = _commonest(words)
    if common * 6 >= len(words):
        return pack.code
    return _identified(words) or pack.code


def _commonest(words: list[str]) -> tuple[LanguagePack, int]:
    """The pack that knows most of these as its common words, and how many; the first one in a draw."""
    counts = [(pack, sum(word in pack.common_words for word in words)) for pack in installed_packs()]
    return max(counts, key=lambda counted: counted[1])


def _identified(words: list[str]) -> str | None:
    """What the identifier of languages says of enough words, if it is sure."""
    if len(words) < _FEW_WORDS or len({word for word in words if len(word) > 2}) < _FEW_LONG_WORDS:
        return None
    language, sure = _identifier().classify(" ".join(words))
    return str(language) if language not in _UNLIKELY and sure >= _SURE else None


def _shows_function_words(text: str, found: list[re.Match[str]], words: list[str], common: int) -> bool:
    """Whether enough different words are the commonest ones of one foreign language."""
    seen: dict[str, set[str]] = {}
    shared: dict[str, set[str]] = {}
    accented: set[str] = set()
    for at, (place, word) in enumerate(zip(found, words, strict=True)):
        capital = place[0][0].isupper()
        if capital and not _SENTENCE_END.search(text[max(0, place.start() - 4) : place.start()]):
            continue  # a name or a title; function words have no capital within a sentence
        if word in _PARTICLES and _leads_to_a_name(found, at):
            continue
        languages = _function_words().get(word, ())
        for language in languages:
            (shared if word in _ENGLISH_TOO else seen).setdefault(language, set()).add(word)
        if not languages and not word.isascii() and not capital and word not in _LOANS:
            accented.add(word)
    evidence = len(accented) + max(
        (len(of_it) + len(shared.get(language, ())) / 2 for language, of_it in seen.items()), default=0
    )
    return evidence >= 2 and evidence > 2 * common and evidence * 5 >= min(len(words), 40)


def _leads_to_a_name(found: list[re.Match[str]], at: int) -> bool:
    """Whether particles only stand between this word and one with a capital."""
    for place in found[at + 1 : at + 4]:
        if place[0][0].isupper():
            return True
        if place[0] not in _PARTICLES:
            return False
    return False


@lru_cache(maxsize=1)
def _function_words() -> dict[str, tuple[str, ...]]:
    """Word -> the languages without a pack that have it, without common words of a pack's language."""
    listed = tomllib.loads(files(__package__).joinpath("function_words.toml").read_text("utf-8"))
    known = frozenset().union(*(pack.common_words for pack in installed_packs()))
    codes = {pack.code for pack in installed_packs()}
    words: dict[str, tuple[str, ...]] = {}
    for language in listed.keys() - codes:
        for word in set(listed[language].split()) - known:
            words[word] = (*words.get(word, ()), language)
    return words


# Words of other languages that are words, letters or shorthand of English as well: half a sign each.
_ENGLISH_TOO = word_set(
    """
    a i o u y e s t me no on in is as at an am do so to by or of we he us was are has war man die hat be den
    ten per son pour main sur plus mine chat dire fast art tag los van over also bin will kind gut rot nun
    come but more all her here had if ha ah oh hi si ya ta ma pa la da ba mi te era ser fin par sin under men
    far min end mod dog sat fair bra barn hut bad wild arm hand finger kin sang pain non las nos des ni na sa
    ko ti una via al dos pro ex de er et es en el le du ai ad id os re ca st mal male dice case due sale mare
    sole sure mini data don din gift pore ana hiya uno vi ne ka ku ho the ye mit se mot mere meta tan tar
    real final hospital normal general total animal doctor cause how than them then hum
    """
)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from moderation.screening.models.languages import load_identifier  # noqa: PLC0415 - loads numpy

    return load_identifier()
