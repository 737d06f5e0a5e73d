"""Rewrite models and lists once in the form that screening uses with least effort.

    python -m moderation.screening.models.prepare

`make setup` runs it. What is prepared already and whole is left alone, and the
result is the same bytes for the same packages.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from moderation.screening.models import eight_bits, encoder, languages
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.models.prepared import is_whole, put
from moderation.screening.vocabulary import medical


def main() -> int:
    """Prepare what is not prepared yet; say what is missing, if anything is."""
    try:
        for prepared, write in preparations():
            if not is_whole(prepared):
                put(prepared, write)
    except ModelsMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    return 0


def preparations() -> Iterator[tuple[Path, Callable[[Path], None]]]:
    """Each prepared file and what writes it. Raises :class:`ModelsMissing`."""
    model = encoder.model_as_it_came()
    yield encoder.prepared_model(), lambda target: eight_bits.convert(model, target)
    yield medical.prepared_terms(), medical.write_terms
    yield from languages.preparations()


if __name__ == "__main__":
    sys.exit(main())
