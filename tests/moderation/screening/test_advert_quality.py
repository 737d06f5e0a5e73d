"""The benchmark of adverts counts what it says it counts."""

import json
from pathlib import Path

from bench.advert_quality import COMMERCIAL, DETECTORS, Line, lines, ours, plain_classifier
from moderation.screening import Role
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import POLICY

HONEST = "The new tablets made me sleepy for a week, and then my hands were much better."


def test_the_detectors_whose_cost_it_takes_are_those_of_the_pipeline(pipeline: Pipeline) -> None:
    assert {detector.name for detector in pipeline.detectors} >= DETECTORS


def test_the_kinds_it_calls_commercial_all_stand_in_the_policy() -> None:
    assert {row.kind for row in POLICY.values()} >= COMMERCIAL


def test_an_advert_and_an_honest_text_are_counted_apart(pipeline: Pipeline, tmp_path: Path) -> None:
    adverts = [
        {
            "text": "Buy our miracle drops now, 50% off, order today with code HEAL50!",
            "label": "ad",
            "health": True,
        },
        {"text": HONEST, "label": "not_ad", "health": True},
    ]
    (tmp_path / "adverts.jsonl").write_text("\n".join(map(json.dumps, adverts)), "utf-8")
    (tmp_path / "clean.jsonl").write_text(json.dumps({"text": HONEST}), "utf-8")
    counted = ours(pipeline, lines(tmp_path), Role.PATIENT)
    assert counted["advert, health"] == {"texts": 1, "stopped": 1, "stopped as trade": 1}
    assert counted["honest, health"] == counted["clean"] == {"texts": 1, "stopped": 0, "stopped as trade": 0}


def test_the_plain_classifier_tells_of_a_text_only_what_the_others_taught_it() -> None:
    adverts = [Line("advert, health", f"buy cheap drops order now number {n} discount") for n in range(30)]
    honest = [Line("honest, health", f"my knee hurts on day {n} and I rest it") for n in range(30)]
    shares = plain_classifier([*adverts, *honest])
    assert shares["advert, health"] == 1.0
    assert shares["honest, health"] <= 1 / 30
