"""The colours can be read, in light and in dark."""

import re

import pytest

from forum.setting import PROJECT_ROOT

STYLE = (PROJECT_ROOT / "forum/static/openward.css").read_text()
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.S)[:2]
)

TEXT_ON_GROUND = [
    *((ink, ground) for ink in ("ink", "soft-ink", "accent", "bad") for ground in ("paper", "card")),
    *((ink, "sunken") for ink in ("ink", "soft-ink", "accent")),
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


def test_the_style_asks_nothing_from_elsewhere():
    assert "url(" not in STYLE
    assert "@import" not in STYLE
