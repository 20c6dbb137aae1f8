"""Pages and pictures have one palette."""

from __future__ import annotations

import re
from pathlib import Path

import tipcompare.report
from tipcompare.report.palette import EMPTY, FILLS, INK, LINES, ON_FILLS, PAPER, QUIET, RULE

ASSETS = Path(tipcompare.report.__file__).parent / "assets"


def declared(name: str) -> dict[str, str]:
    """Return the first colour that a stylesheet gives each name: that of light pages."""
    found: dict[str, str] = {}
    for key, colour in re.findall(r"--([\w-]+): (#[0-9a-f]{6})", (ASSETS / name).read_text(encoding="utf-8")):
        found.setdefault(key, colour)
    return found


def test_the_stylesheets_have_the_palette() -> None:
    """Paper, ink, the colours of ranks and of areas are those of the pictures."""
    style, site = declared("style.css"), declared("site.css")
    assert [style[name] for name in ("paper", "ink", "quiet", "rule")] == [PAPER, INK, QUIET, RULE]
    assert {rank: style[f"rank-{rank or 'off'}"] for rank in LINES} == LINES
    assert {rank: site[f"level-{rank or 'off'}"] for rank in FILLS} == FILLS
    assert site["level-none"] == EMPTY


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_letters_can_be_read() -> None:
    """Lines on paper and letters on areas have a contrast of 4.5 to 1."""
    pairs = [(colour, PAPER) for colour in LINES.values()] + [(ON_FILLS[rank], FILLS[rank]) for rank in FILLS]
    for pair in pairs:
        low, high = sorted(map(luminance, pair))
        assert (high + 0.05) / (low + 0.05) >= 4.5, pair
