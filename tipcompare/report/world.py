"""The map of the ratings of one edition: countries by level, those too small to see as squares below; SVG."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from textwrap import wrap
from typing import Any
from xml.etree import ElementTree

from attrs import frozen

from tipcompare.report.palette import FILLS, INK, ON_FILLS, PAPER, QUIET
from tipcompare.report.tier_chart import FONT
from tipcompare.series import RatingLevel

SMALL = 12.0
"""Square units of the drawing (1000 wide) below which a country is also drawn as a square."""

TILE, ACROSS, HEAD, FOOT, LINE = (34, 20), 44, 64, 34, 16
KEY_LINE, KEY_LETTER = 24, 9.0
"""From one line of the key to the next, and what a letter of it takes at most."""
PATTERNS = {"level-off": "url(#map-off)", "level-none": "url(#map-none)"}
"""What is no level of the scale is drawn by signs, so that no shade of grey is taken for one."""

UNKNOWN = "not known"
WIDEST = 110
"""Letters of a line below the map, so that it has room for them where they are drawn large."""

SOURCE = "Outlines: Natural Earth, public domain; they say nothing on borders in dispute."


@frozen
class Shade:
    """What the map says of one country.

    Args:
        name: for people.
        label: of its level; empty for none.
        rank: of the level, 1 the best; None off the scale.
        note: what else is said when it is pointed at.
        short: its level in few letters, for a tile.
    """

    name: str
    label: str
    rank: int | None
    note: str = ""
    short: str = ""

    @property
    def level(self) -> str:
        """The class of its level in the drawing."""
        return f"level-{self.rank or 'off'}" if self.label else "level-none"


@cache
def load_world() -> dict[str, Any]:
    """Return the drawing of the world: width, height, and for each code its path, middle and area.

    Source: Natural Earth 1:50m by world-atlas 2.0.2, as `docs/draw_world.py` turns it into paths.
    """
    world: dict[str, Any] = json.loads(files("tipcompare.report").joinpath("assets", "world.json").read_text("utf-8"))
    return world


def draw_map(
    title: str, shades: Mapping[str, Shade], levels: Sequence[tuple[str, RatingLevel]], sources: str = ""
) -> ElementTree.Element:
    """Return the map as an element of SVG; its colours are classes, `level-1` and so on, in a sheet of its own.

    Args:
        title: over the map.
        shades: what it says of each country, by alpha-3 code.
        levels: each level with its name in few letters, for the legend.
        sources: what the ratings are from, below the map; empty for nothing.
    """
    world = load_world()
    squares = sorted(code for code in shades if world["countries"].get(code, {"area": 0.0})["area"] < SMALL)
    rows = -(-len(squares) * ACROSS // int(world["width"]))
    key = _place_key(levels)
    head = HEAD + int(key[-1][1])
    base = head + world["height"]
    credit = [SOURCE, *reversed(wrap(sources, WIDEST))]
    height = base + 44 * rows + (26 if rows else 0) + FOOT + LINE * (len(credit) - 1)
    box = {"viewBox": f"0 0 {world['width']:g} {height}", "role": "img", "class": "world", "aria-label": title}
    root = ElementTree.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": FONT, **box})
    ElementTree.SubElement(root, "rect", {"class": "sheet", "width": f"{world['width']:g}", "height": str(height)})
    _write(root, (12, 28), title, size=20, id="map-title")
    _draw_patterns(root)
    for x, y, short, label, level in key:
        _draw_tile(root, (x, 36 + y), short, level, {"class": f"{level} key"})
        _write(root, (x + 40, 51 + y), label, size=13)
    land = ElementTree.SubElement(root, "g", {"transform": f"translate(0 {head})"})
    for code, shape in world["countries"].items():
        _draw_country(land, code, shades.get(code), shape["path"])
    if squares:
        _draw_squares(root, base, {code: shades[code] for code in squares})
    for place, told in enumerate(credit):
        _write(root, (12, height - 10 - LINE * place), told, size=11, **{"class": "credit"})
    known = sum(bool(shade.label) for shade in shades.values())
    told = f"{known} of {len(shades)} known" if known < len(shades) else ""
    end = {"class": "credit", "text-anchor": "end", "id": "map-known"}
    _write(root, (world["width"] - 12, height - 10), told, size=11, **end)
    return root


def map_document(root: ElementTree.Element) -> str:
    """Return the map as a document of its own, with its colours."""
    fills = [f".level-{rank} {{ fill: {fill}; }}" for rank, fill in FILLS.items() if rank]
    rules = [
        f".sheet {{ fill: {PAPER}; }} text {{ fill: {INK}; }} .quiet {{ fill: {QUIET}; }}",
        f".area {{ stroke: {PAPER}; stroke-width: 0.5; }} .level-none {{ stroke: {QUIET}; stroke-width: 0.5; }}",
        f".hatch {{ stroke: {FILLS[None]}; stroke-width: 3; }} .dot {{ fill: {QUIET}; }}",
        *fills,
        *(f".on-{rank} {{ fill: {ink}; }}" for rank, ink in ON_FILLS.items() if rank),
        f".on-off {{ paint-order: stroke; stroke: {PAPER}; stroke-width: 3px; }}",
    ]
    style = ElementTree.Element("style")
    style.text = " ".join(rules)
    root.insert(0, style)
    width, height = root.attrib["viewBox"].split()[2:]
    root.set("width", width)
    root.set("height", height)
    ElementTree.indent(root, "")
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def _place_key(levels: Sequence[tuple[str, RatingLevel]]) -> list[tuple[float, float, str, str, str]]:
    """Where each level stands in the key, from its first line down, its name in few letters and its own, its class."""
    x, y, found = 12.0, 0.0, []
    named = [(short, level.label, f"level-{level.rank or 'off'}") for short, level in levels]
    for short, label, level in (*named, ("", UNKNOWN, "level-none")):
        wide = 52 + KEY_LETTER * len(label)
        if x + wide > load_world()["width"]:
            x, y = 12.0, y + KEY_LINE
        found.append((x, y, short, label, level))
        x += wide
    return found


def _draw_patterns(root: ElementTree.Element) -> None:
    defined = ElementTree.SubElement(root, "defs")
    for name, tag, sign in (
        ("map-off", "path", {"class": "hatch", "d": "M0 0V6"}),
        ("map-none", "circle", {"class": "dot", "cx": "3", "cy": "3", "r": "0.8"}),
    ):
        size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
        pattern = ElementTree.SubElement(defined, "pattern", {"id": name, **size})
        ElementTree.SubElement(pattern, "rect", {"class": "sheet", "width": "6", "height": "6"})
        ElementTree.SubElement(pattern, tag, sign)


def _draw_tile(
    parent: ElementTree.Element, place: tuple[float, float], short: str, level: str, given: Mapping[str, str]
) -> ElementTree.Element:
    """Draw a level as a tile with its name in few letters, and return the tile."""
    (x, y), (width, height) = place, TILE
    shape = {"x": f"{x:g}", "y": f"{y:g}", "width": str(width), "height": str(height), "rx": "2"}
    tile = ElementTree.SubElement(parent, "rect", {**shape, **given, **_pattern(level)})
    on = {"class": f"on {level.replace('level', 'on')}", "text-anchor": "middle"}
    _write(parent, (x + width / 2, y + 15), short, size=13, **on)
    return tile


def _draw_squares(root: ElementTree.Element, base: float, shades: Mapping[str, Shade]) -> None:
    """Draw the countries that the map has no room for below it, from its lower end down."""
    _write(root, (12, base + 18), "Too small to see, or not on the map", size=12)
    across = int(load_world()["width"]) // ACROSS
    for place, (code, shade) in enumerate(shades.items()):
        x, y = 12 + ACROSS * (place % across), base + 26 + 44 * (place // across)
        tile = _draw_tile(root, (x, y), shade.short, shade.level, {"class": f"area {shade.level}", "data-code": code})
        _name(tile, shade)
        _write(root, (x, y + 32), code, size=10)


def _pattern(level: str) -> dict[str, str]:
    return {"fill": PATTERNS[level]} if level in PATTERNS else {}


def _name(area: ElementTree.Element, shade: Shade) -> None:
    told = ": ".join(part for part in (shade.name, shade.label or UNKNOWN) if part)
    ElementTree.SubElement(area, "title").text = f"{told} ({shade.note})" if shade.note else told


def _draw_country(parent: ElementTree.Element, code: str, shade: Shade | None, path: str) -> None:
    level = shade.level if shade else "level-none"
    known = {"data-code": code} if shade else {}
    shape = {"d": path, "fill-rule": "evenodd", "class": f"area {level}", **_pattern(level), **known}
    area = ElementTree.SubElement(parent, "path", shape)
    if shade:
        _name(area, shade)


def _write(parent: ElementTree.Element, place: tuple[float, float], text: str, *, size: int, **more: str) -> None:
    where = {"x": f"{place[0]:g}", "y": f"{place[1]:g}", "font-size": str(size), **more}
    ElementTree.SubElement(parent, "text", where).text = text
