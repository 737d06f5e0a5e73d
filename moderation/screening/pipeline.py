"""One text through all detectors, and the verdict that follows.

All detectors always run. One that raises does not stop the others: it leaves
a ``screening_failed`` finding, so the text waits for a person. Nothing is
ever cleared because something did not answer.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib import import_module

from moderation.screening.combination.facts import Memory
from moderation.screening.combination.weighing import Looked, Weighed, weigh
from moderation.screening.decoding import Decoded, decoded_text
from moderation.screening.findings import Finding, Sighting, Submission, Verdict
from moderation.screening.kinds import Field, Kind
from moderation.screening.likeness import Comparison
from moderation.screening.link_policy import shipped_policy
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.overlaps import one_finding_per_place
from moderation.screening.passage import Detector, Entity, Passage
from moderation.screening.policy import Case, failure_reason, rule_for
from moderation.screening.visible import visible_text

__all__ = ["ModelReader", "ModelsMissing", "Pipeline", "load_pipeline"]

# What detectors look words up in; each has a ``load``.
_LISTS = (
    "moderation.screening.vocabulary",
    "moderation.screening.gazetteer.places",
    "moderation.screening.combination.figures",
    "moderation.screening.detectors.readability",
)

# They weigh a text as a whole; a part of it, read once more, tells them nothing.
_OF_WHOLE_TEXTS = frozenset({"readability", "attachments"})

ModelReader = Callable[[str], Sequence[Entity]]
Note = Callable[[str], None]
Weigh = Callable[[Sequence[Looked], Memory | None, int | None], Weighed]

# The detector whose sightings say where somebody lives, and the names of the steps that look at a
# whole text: at all its facts together, and at the texts that it resembles.
PLACES, COMBINATION, COPIES = "places", "combination", "copies"


def _unnoted(_part: str) -> None:
    """Nobody wants to know which part is at work."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Everything that screens a text, in the order in which it runs.

    ``note`` is told the name of each part before it starts, so that one that
    never ends can be named.
    """

    readers: tuple[tuple[str, ModelReader], ...]
    detectors: tuple[Detector, ...]
    weigh: Weigh = weigh
    note: Note = _unnoted

    def screen(self, submission: Submission) -> Verdict:
        """Return the verdict on ``submission``; never raise on any text."""
        findings: list[Finding] = []
        fields: list[Looked] = []
        for field, written in _fields(submission):
            findings.extend(self._screen_field(field, written, submission, fields))
        self.note(COMBINATION)
        try:
            weighed = self.weigh(fields, submission.memory, submission.floor)
        except Exception:
            weighed = Weighed()
            findings.extend(_failure(looked.passage, COMBINATION) for looked in fields)
        findings.extend(_finding(passage, sighting, COMBINATION) for passage, sighting in weighed.sightings)
        self.note(COPIES)
        if submission.comparison is not None:
            text = next(looked.passage for looked in fields if looked.passage.field is Field.TEXT)
            findings.extend(_copied(text, submission.comparison))
        return Verdict.of(one_finding_per_place(findings), weighed.facts)

    def _screen_field(
        self, field: Field, written: str, submission: Submission, fields: list[Looked]
    ) -> Iterator[Finding]:
        self.note("visible")
        seen = visible_text(written)
        passage = Passage(
            field,
            written,
            seen.text,
            seen.origin,
            submission.role,
            submission.sensitivity,
            pseudonyms=submission.pseudonyms,
            link_policy=shipped_policy().changed_by(submission.link_rules),
            interests=submission.interests,
        )
        yield from self._look(passage, fields)
        self.note("decoding")
        try:
            decoded = decoded_text(seen)
        except Exception:
            yield _failure(passage, "decoding")
            return
        if decoded is not None:
            yield from self._look_again(passage, decoded)

    def _look_again(self, passage: Passage, decoded: Decoded) -> Iterator[Finding]:
        """What the second reading shows where something was undone in it."""
        again = replace(passage, visible=decoded.seen.text, origin=decoded.seen.origin)
        parts = replace(self, detectors=tuple(d for d in self.detectors if d.name not in _OF_WHOLE_TEXTS))
        for finding in parts._look(again, []):
            if finding.kind is Kind.SCREENING_FAILED:
                yield _failure(passage, finding.detector)
            elif decoded.touches(finding.start, finding.end):
                yield finding

    def _look(self, passage: Passage, fields: list[Looked]) -> Iterator[Finding]:
        """What readers and detectors say; ``fields`` gets what is to be weighed together."""
        places: tuple[Sighting, ...] = ()
        for name, read in self.readers:
            self.note(name)
            try:
                passage = replace(passage, entities=passage.entities + tuple(read(passage.visible)))
            except Exception:
                yield _failure(passage, name)
        for detector in self.detectors:
            self.note(detector.name)
            try:
                sightings = tuple(detector.look(passage))
                places = sightings if detector.name == PLACES else places
                yield from (_finding(passage, sighting, detector.name) for sighting in sightings)
            except Exception:
                yield _failure(passage, detector.name)
        fields.append(Looked(passage, places))


# What patterns need and how lists are folded is found out at their first use: not with somebody's text.
_FIRST_TEXT = (
    "Dear all, I am 34, new here and a teacher. My daughter saw Dr Example at the clinic in Leeds on 3 May; "
    "she lives at 12 High Street. Call 01632 960000, or order now at www.example.com for $20. I can't go on."
)


def load_pipeline() -> Pipeline:
    """The pipeline with its real models, read into memory once; takes seconds.

    Raises :class:`ModelsMissing` if a package that it needs is absent or
    damaged. Only the screener's process calls this: the model libraries are
    imported here, so that nobody else carries them.
    """
    shipped_policy()  # a damaged file is told now, not with the first text
    # Unpacking lists and models needs little of the interpreter; importing the libraries does.
    with ThreadPoolExecutor(1) as beside:
        lists = [beside.submit(import_module(name).load) for name in _LISTS]
        try:
            readers = import_module("moderation.screening.languages.reading").load_readers()
            detectors = import_module("moderation.screening.detectors")
            for loaded in lists:
                loaded.result()
        except ImportError as missing:
            raise ModelsMissing(missing.name or "presidio-analyzer", "not installed") from missing
    pipeline = Pipeline(readers=readers, detectors=detectors.DETECTORS)
    pipeline.screen(Submission(_FIRST_TEXT))
    return pipeline


def _copied(passage: Passage, comparison: Comparison) -> Iterator[Finding]:
    """One finding about the whole of a text that says nearly the same as another."""
    try:
        is_copy = comparison.is_copy()
    except Exception:
        yield _failure(passage, COPIES)
        return
    if is_copy:
        yield _finding(passage, Sighting(Case.COPIED_TEXT, 0, len(passage.visible)), COPIES)


def _fields(submission: Submission) -> Iterator[tuple[Field, str]]:
    if submission.title is not None:
        yield Field.TITLE, submission.title
    yield Field.TEXT, submission.text


def _failure(passage: Passage, name: str) -> Finding:
    """What is left of a detector that raised: its name, not its message."""
    whole = Sighting(Case.SCREENING_FAILED, 0, len(passage.visible), reason=failure_reason(name))
    return _finding(passage, whole, name)


def _finding(passage: Passage, sighting: Sighting, detector: str) -> Finding:
    row = rule_for(sighting.case, passage.role)
    start, end = passage.written_span(sighting.start, sighting.end)
    return Finding(
        kind=row.kind,
        field=passage.field,
        start=start,
        end=end,
        action=row.action(passage.sensitivity),
        overridable=row.overridable,
        detector=detector,
        reason=row.reason if sighting.reason is None else sighting.reason,
        suggestion=row.suggestion if sighting.suggestion is None else sighting.suggestion,
    )
