"""Derive the word lists in data/ from well-kept packages; run by hand, never at run time.

    pip install faker spacy-lookups-data      # into a throw-away environment
    python derive.py

Sources: Faker's locale providers (MIT) for given and family names of 80
locales; spacy-lookups-data (MIT), its table of how often each English word is
written and in which case, for everyday words. Writes beside this file.
"""

import gzip
import importlib
import importlib.util
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent / "data"

# Log probabilities: rarer spellings are mostly mistakes. What somebody is called
# has to be a rather frequent word to count as one.
RAREST = -16.0
RAREST_BESIDE_NAMES = -14.5
# A word is an everyday word if it is not mostly written with a capital.
MOSTLY_CAPITAL = -0.7

# Scripts that are written without vowels do not romanise to what people type.
UNREADABLE = re.compile(r"[\u0590-\u06FF\u0900-\u0E7F]")


def main() -> None:
    given: set[str] = set()
    family: set[str] = set()
    for provider in providers():
        given.update(spellings(entries(provider, "first_name")))
        family.update(spellings(entries(provider, "last_name")))
    probabilities = word_probabilities()
    words = {
        word
        for word, chance in probabilities.items()
        if chance > (RAREST_BESIDE_NAMES if word in given or word in family else RAREST)
        and re.fullmatch(r"[a-z]{2,}", word)
        and chance - probabilities.get(word.capitalize(), -20.0) > MOSTLY_CAPITAL
    }
    write("given_names.txt.gz", given)
    write("family_names.txt.gz", family - given)
    write("words.txt.gz", words)


def providers() -> Iterator[object]:
    person = importlib.import_module("faker.providers.person")

    for folder in sorted(Path(str(person.__file__)).parent.iterdir()):
        if (folder / "__init__.py").exists():
            yield importlib.import_module(f"faker.providers.person.{folder.name}").Provider


def entries(provider: object, prefix: str) -> Iterator[str]:
    for attribute in dir(provider):
        values = getattr(provider, attribute)
        if attribute.startswith(prefix) and isinstance(values, Iterable) and not isinstance(values, str):
            yield from (value for value in values if isinstance(value, str))


def spellings(names: Iterable[str]) -> Iterator[str]:
    """Each word of each name as people type it: folded to plain letters, lower case."""
    from anyascii import anyascii  # type: ignore[import-not-found]  # noqa: PLC0415

    for name in names:
        if UNREADABLE.search(name):
            continue
        for word in re.split(r"[\s\-./()]+", name):
            folded = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            plain = re.sub(r"[^a-z]", "", anyascii(folded).lower())
            if len(plain) > 2 or (len(plain) == 2 and word.isascii()):
                yield plain


def word_probabilities() -> dict[str, float]:
    spec = importlib.util.find_spec("spacy_lookups_data")
    if spec is None or spec.origin is None:
        raise SystemExit("spacy-lookups-data is not installed")
    path = Path(spec.origin).parent / "data" / "en_lexeme_prob.json.gz"
    table: dict[str, float] = json.loads(gzip.decompress(path.read_bytes()))
    return table


def write(file: str, words: Iterable[str]) -> None:
    lines = "".join(f"{word}\n" for word in sorted(words))
    # No time stamp: the same sources give the same bytes.
    (HERE / file).write_bytes(gzip.compress(lines.encode("ascii"), 9, mtime=0))


if __name__ == "__main__":
    main()
