"""A module of the detectors is listed, or serves one that is; and each detector has a table of texts.

README.md beside the detectors says how to add one; what it promises is held here.
"""

import ast
import textwrap
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from moderation.screening import detectors
from moderation.screening.detectors import DETECTORS
from moderation.screening.passage import Detector

SOURCES = Path(detectors.__file__).parent
TESTS = Path(__file__).parent
MODULES = sorted(f"{detectors.__name__}.{module.name}" for module in iter_modules(detectors.__path__))
GUIDE = SOURCES / "README.md"


def imported_by(path: Path) -> set[str]:
    """The modules and the names that a file imports, as dotted words."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def home_of(detector: Detector) -> str:
    """The module or package right under detectors in which the function lies."""
    return ".".join(detector.look.__module__.split(".")[:4])


TABLES = {
    path: imported_by(path)
    for path in sorted(TESTS.parent.rglob("test_*.py"))
    if "parametrize" in path.read_text("utf-8")
}


@pytest.mark.parametrize("module", MODULES)
def test_every_module_is_listed_or_serves_a_detector(module: str) -> None:
    if module in {home_of(detector) for detector in DETECTORS}:
        return
    sources = [path for path in SOURCES.parent.rglob("*.py") if path.parent.name != "__pycache__"]
    users = {path for path in sources if any(name.startswith(module) for name in imported_by(path))}
    assert users - {SOURCES / "__init__.py"}, f"{module} is neither in DETECTORS nor used by a detector"


@pytest.mark.parametrize("module", MODULES)
def test_every_public_finder_of_a_module_is_listed(module: str) -> None:
    listed = {detector.look for detector in DETECTORS}
    home = import_module(module)
    finders = {
        name
        for name, value in vars(home).items()
        if name.startswith("find_") and getattr(value, "__module__", "") == module and value not in listed
    }
    assert finders == set(), "put it into DETECTORS, or give a function that only helps another name"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.name)
def test_every_detector_has_a_table_of_texts(detector: Detector) -> None:
    home = home_of(detector)
    tables = [path.name for path, names in TABLES.items() if any(name.startswith(home) for name in names)]
    assert tables, f"no parametrised test imports {home}"


def test_the_guide_shows_a_recogniser_that_works() -> None:
    """The module and the table of README.md are run as they stand there."""
    blocks = GUIDE.read_text("utf-8").split("```python\n")[1:]
    module, listing, table = (textwrap.dedent(block.split("   ```")[0]) for block in blocks)
    space: dict[str, object] = {"__name__": "guide"}
    exec(module, space)  # noqa: S102 - our own page
    assert "DETECTORS" in listing
    own = "from moderation.screening.detectors.library_cards import find_library_cards\n"
    assert own in table
    exec(table.replace(own, ""), space)  # noqa: S102
    found, not_found = space["FOUND"], space["NOT"]
    tests = {name: value for name, value in space.items() if name.startswith("test_")}
    assert len(tests) == 2
    for test, texts in zip(tests.values(), (found, not_found), strict=True):
        for text in texts:  # type: ignore[attr-defined]
            test(text)  # type: ignore[operator]
