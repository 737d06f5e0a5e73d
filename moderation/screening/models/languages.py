"""The identifier of languages (py3langid), with its tables left on disk.

Its automaton and weights take 70 MB in memory and speak only about the rare
text that does not look English. Prepared, they are mapped from files, and only
the pages that a text needs are read.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
from py3langid.modelio import load_model

from moderation.screening.models.prepared import prepared_path, usable


def load_identifier() -> Any:
    """What says which language a text is in, and how surely."""
    paths = _paths()
    if not usable(*paths):
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    moves, weights, rest = (np.load(path, mmap_mode="r") for path in paths)
    with rest:
        return LanguageIdentifier(
            np.asarray(weights),
            rest["classes_weights"],
            rest["classes"].tolist(),
            memoryview(moves),
            rest["outputs"].tolist(),
            norm_probs=True,
            tk_row=rest["rows"].tolist(),
        )


def preparations() -> Iterator[tuple[Path, Callable[[Path], None]]]:
    """The files to prepare and what writes them."""
    weights, classes_weights, classes, moves, rows, outputs = load_model(_source())
    moves_path, weights_path, rest_path = _paths()
    yield moves_path, lambda target: np.save(target, np.asarray(moves))
    yield weights_path, lambda target: np.save(target, weights)
    yield (
        rest_path,
        lambda target: np.savez(
            target,
            classes_weights=classes_weights,
            classes=np.array(classes),
            rows=np.asarray(rows),
            outputs=np.asarray(outputs, dtype=np.int32),
        ),
    )


def _source() -> Path:
    return Path(MODEL_DIR, MODEL_FILE)


def _paths() -> tuple[Path, Path, Path]:
    source = _source()
    return (
        prepared_path("language_moves.npy", source),
        prepared_path("language_weights.npy", source),
        prepared_path("language_classes.npz", source),
    )
