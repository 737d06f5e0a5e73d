"""Files of others are the ones the list names, with their licences; no other host is needed."""

import hashlib
import re

import pytest

from forum.markup import icon_names
from forum.setting import PROJECT_ROOT
from forum.static_files import FOLDER

VENDOR = FOLDER / "vendor"
LISTED = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (VENDOR / "VENDORED.md").read_text().splitlines()
    if line.startswith("| ") and not line.startswith("| File")
]


def test_the_list_names_every_file_and_no_other():
    about = {"VENDORED.md", *(file.name for file in VENDOR.glob("*.LICENSE.txt"))}
    assert {row[0] for row in LISTED} == {file.name for file in VENDOR.iterdir()} - about


@pytest.mark.parametrize("row", LISTED, ids=lambda row: row[0])
def test_a_vendored_file_is_the_one_that_was_taken(row):
    file, version, _licence, package, digest = row
    assert hashlib.sha256((VENDOR / file).read_bytes()).hexdigest() == digest
    assert version
    assert package


@pytest.mark.parametrize("row", LISTED, ids=lambda row: row[0])
def test_a_vendored_file_has_its_licence_beside_it(row):
    licence = (VENDOR / row[2].rpartition(", ")[2]).read_text()
    assert any(words in licence for words in ("Permission to use, copy, modify", "SIL OPEN FONT LICENSE"))


def test_every_icon_that_a_page_asks_for_is_there():
    """A missing one would be an empty place that nobody notices."""
    known = set(icon_names(FOLDER))
    asked = set()
    for template in (PROJECT_ROOT / "templates").rglob("*.html"):
        text = template.read_text()
        asked |= set(re.findall(r"""(?:ui\.icon|icon_piece)\(["']([\w-]+)["']\)""", text))
        asked |= set(re.findall(r"""icon=["']([\w-]+)["']""", text))
    assert asked
    assert asked <= known


def test_nothing_that_browsers_load_names_another_host():
    for file in FOLDER.rglob("*"):
        if file.suffix in {".css", ".svg"}:
            assert set(re.findall(r"https?://[\w.]+", file.read_text())) <= {"http://www.w3.org"}
