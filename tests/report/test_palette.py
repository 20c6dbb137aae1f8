"""Pages and pictures have one palette."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import tipcompare.report
from tipcompare.report.palette import FILLS, INK, LINES, ON_FILLS, PAPER, QUIET, RULE
from tipcompare.report.ratings import shorten_scale
from tipcompare.report.world import Shade, draw_map, map_document
from tipcompare.series import get_profile

LEVEL = "level-{}".format
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


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(*pair: str) -> float:
    """Return the contrast of two colours (WCAG 2)."""
    low, high = sorted(map(luminance, pair))
    return (high + 0.05) / (low + 0.05)


def test_a_map_tells_its_levels_in_grey() -> None:
    """By day and by night each level is darker than the one above it, clear of it and of the paper around."""
    texts = [(ASSETS / name).read_text(encoding="utf-8") for name in ("style.css", "site.css")]
    every = [re.findall(rf"--{name}: (#[0-9a-f]{{6}})", "".join(texts)) for name in ("paper", *map(LEVEL, range(1, 5)))]
    assert [len(found) for found in every] == [2] * 5
    for paper, *levels in zip(*every, strict=True):
        shades = [luminance(colour) for colour in levels]
        assert shades == sorted(shades, reverse=True)
        assert min(contrast(*pair) for pair in itertools.pairwise(levels)) >= 1.7
        assert min(contrast(paper, colour) for colour in levels) >= 1.2
        letters = [ON_FILLS[rank] for rank in (1, 2, 3, 4)]
        assert min(map(contrast, levels, letters)) >= 4.5


def test_what_is_no_level_is_drawn_by_signs() -> None:
    """On a map what is off the scale and what is not known have patterns, and each tile names its level."""
    profile = get_profile("tip")
    scale = shorten_scale(profile)
    shades = {
        f"X{place:02}": Shade("x", level.label, level.rank, "", short) for place, (short, level) in enumerate(scale)
    }
    drawn = draw_map("x", {**shades, "XZZ": Shade("z", "", None)}, scale)
    tags = {tag: list(drawn.iter(tag)) for tag in ("rect", "text", "pattern")}
    tiles = [rect for rect in tags["rect"] if "data-code" in rect.attrib]
    assert len(tiles) == len(shades) + 1
    ids = {f"url(#{pattern.attrib['id']})" for pattern in tags["pattern"]}
    apart = {rect.attrib["class"].split()[1] for rect in tiles if rect.attrib.get("fill") in ids}
    assert apart == {"level-off", "level-none"}
    written = [text.text or "" for text in tags["text"] if "on" in text.attrib.get("class", "").split()]
    assert written == 2 * [*(short for short, _ in scale), ""]
    document = map_document(drawn)
    assert all(f".level-{rank} {{ fill: {FILLS[rank]}; }}" in document for rank in (1, 2, 3, 4))


def test_letters_can_be_read() -> None:
    """Lines on paper and letters on areas have a contrast of 4.5 to 1."""
    pairs = [(colour, PAPER) for colour in LINES.values()] + [(ON_FILLS[rank], FILLS[rank]) for rank in FILLS]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
