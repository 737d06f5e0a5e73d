"""A language is a folder: what has a pack is read by it, what has none waits for a person."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderation.screening import detectors, languages
from moderation.screening.detectors.readability import find_unreadable
from moderation.screening.languages import installed_packs, reading, telling
from moderation.screening.languages.telling import is_foreign, language_of
from moderation.screening.passage import Entity
from moderation.screening.policy import Case
from tests.moderation.screening.looking import cases, passage_of

DUTCH = "Ik heb al jaren reuma en gebruik nu methotrexaat, maar mijn haar valt uit."
SPANISH = "Me duele mucho la rodilla desde ayer y no puedo dormir."
ENGLISH = "I have had arthritis for years and now my hair is falling out, what can I do?"

PACK = """
import re

from moderation.screening.findings import Sighting
from moderation.screening.languages.pack import LanguagePack
from moderation.screening.passage import Detector, Entity
from moderation.screening.policy import Case


def load_reader():
    def read(text):
        return [Entity(*found.span(), "PERSON", 1.0, "dutch") for found in re.finditer("Sanne", text)]

    return read


def find_house_numbers(passage):
    for found in re.finditer(r"\\bKerkstraat \\d+", passage.visible):
        yield Sighting(Case.ADDRESS, *found.span())


PACK = LanguagePack(
    code="nl",
    common_words=frozenset("ik heb al en nu maar mijn het een van niet dat voor met".split()),
    reader=f"{__name__}:load_reader",
    detectors=(Detector("dutch_addresses", find_house_numbers),),
)
"""


def forget() -> None:
    installed_packs.cache_clear()
    telling._function_words.cache_clear()


@pytest.fixture
def dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "dutch").mkdir()
    (tmp_path / "dutch" / "__init__.py").write_text(PACK)
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    importlib.invalidate_caches()
    forget()
    yield
    sys.modules.pop("moderation.screening.languages.dutch", None)
    forget()


def test_english_is_the_first_pack() -> None:
    assert installed_packs()[0].code == "en"


def test_a_folder_is_all_that_a_pack_needs(dutch: None) -> None:
    assert [pack.code for pack in installed_packs()] == ["en", "nl"]
    assert not is_foreign(DUTCH)
    assert cases(find_unreadable, DUTCH) == set()
    assert is_foreign(SPANISH)
    assert [language_of(text) for text in (DUTCH, ENGLISH, "ok", "")] == ["nl", "en", "en", "en"]


def test_without_its_folder_the_same_text_is_foreign() -> None:
    assert is_foreign(DUTCH)


def test_each_text_is_read_by_the_models_of_its_language(
    dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load_english() -> object:
        return lambda text: [Entity(0, 1, "PERSON", 1.0, "english")]

    module = importlib.import_module("moderation.screening.models.presidio")
    monkeypatch.setattr(module, "load_reader", load_english)
    readers = dict(reading.load_readers())
    assert list(readers) == ["models", "models_nl"]

    def sources(text: str) -> set[str]:
        return {entity.source for read in readers.values() for entity in read(text)}

    assert sources(f"{DUTCH} Sanne is moe.") == {"dutch"}
    assert sources(f"{ENGLISH} Sanne asked.") == {"english"}
    assert sources(f"{SPANISH} Sanne.") == {"english"}, "what nobody reads is read by the first pack and held"


def test_the_patterns_of_a_pack_are_detectors_for_every_text(dutch: None) -> None:
    # A fresh copy of the list of detectors, which leaves the real one alone.
    spec = importlib.util.spec_from_file_location("detectors_again", str(detectors.__file__))
    assert spec is not None
    assert spec.loader is not None
    again = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(again)
    assert again.DETECTORS[-1].name == "dutch_addresses"
    assert [s.case for s in again.DETECTORS[-1].look(passage_of("I live at Kerkstraat 12."))] == [
        Case.ADDRESS
    ]
    assert "dutch_addresses" not in {detector.name for detector in detectors.DETECTORS}


def test_damaged_models_of_any_pack_stop_the_loading(dutch: None, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("moderation.screening.languages.dutch")

    def damaged() -> object:
        raise OSError("damaged")

    monkeypatch.setattr(module, "load_reader", damaged)
    monkeypatch.setattr(
        importlib.import_module("moderation.screening.models.presidio"), "load_reader", lambda: tuple
    )
    with pytest.raises(OSError, match="damaged"):
        reading.load_readers()
