"""The colours can be read, in light and in dark."""

import re

import pytest

from forum.markup import MARK_COLOURS
from forum.static_files import FOLDER, marked_address

STYLE = (FOLDER / "openward.css").read_text()
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.S)[:2]
)

TEXT_ON_GROUND = [
    *((ink, ground) for ink in ("ink", "soft-ink", "accent", "bad") for ground in ("paper", "card")),
    *((ink, "sunken") for ink in ("ink", "soft-ink", "accent")),
    *((ink, "card") for ink in ("accent-strong", "good", "warn")),
    ("good", "good-wash"),
    *(("ink", ground) for ground in ("accent-wash", "good-wash", "warn-wash", "bad-wash", "mark")),
    ("accent", "accent-wash"),
    ("accent-strong", "accent-wash"),
    ("warn", "warn-wash"),
    ("bad", "bad-wash"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
]


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(colours, ink, ground):
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_the_edge_of_a_field_can_be_seen(colours, ground):
    """WCAG 2.2, 1.4.11: at least 3 to 1."""
    assert contrast(colours["strong-line"], colours[ground]) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("number", range(MARK_COLOURS))
def test_the_initial_before_a_name_stands_out(scheme, number):
    pairs = re.findall(rf"\.mark-{number} \{{ background: (#\w{{6}}); color: (#\w{{6}}); \}}", STYLE)
    assert len(pairs) == 2
    assert contrast(*pairs[scheme == "dark"]) >= 4.5


@pytest.mark.parametrize("sheet", sorted(FOLDER.glob("*.css")), ids=lambda sheet: sheet.name)
def test_a_style_asks_only_for_vendored_files_each_under_its_mark(sheet):
    text = sheet.read_text()
    assert "@import" not in text
    for asked in re.findall(r"url\((.*?)\)", text):
        name = asked.strip('"').partition("?")[0]
        assert name.startswith("vendor/")
        assert "/static/" + asked.strip('"') == marked_address(name)


@pytest.mark.parametrize("sheet", sorted(FOLDER.glob("*.css")), ids=lambda sheet: sheet.name)
def test_a_style_uses_only_colours_and_sizes_that_exist(sheet):
    defined = set(re.findall(r"(--[\w-]+):", STYLE))
    assert set(re.findall(r"var\((--[\w-]+)", sheet.read_text())) <= defined
