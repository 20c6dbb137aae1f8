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

from tipcompare.report.palette import EMPTY, FILLS, INK, PAPER, QUIET
from tipcompare.report.tier_chart import FONT

SMALL = 12.0
"""Square units of the drawing (1000 wide) below which a country is also drawn as a square."""

SQUARE, ACROSS, HEAD, FOOT, LINE = 20, 44, 64, 34, 16
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
    """

    name: str
    label: str
    rank: int | None
    note: str = ""

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
    title: str, shades: Mapping[str, Shade], levels: Sequence[tuple[str, int | None]], sources: str = ""
) -> ElementTree.Element:
    """Return the map as an element of SVG; its colours are classes, `level-1` and so on, in a sheet of its own.

    Args:
        title: over the map.
        shades: what it says of each country, by alpha-3 code.
        levels: label and rank of each level, for the legend.
        sources: what the ratings are from, below the map; empty for nothing.
    """
    world = load_world()
    squares = sorted(code for code in shades if world["countries"].get(code, {"area": 0.0})["area"] < SMALL)
    rows = -(-len(squares) * ACROSS // int(world["width"]))
    base = HEAD + world["height"]
    credit = [SOURCE, *reversed(wrap(sources, WIDEST))]
    height = base + 44 * rows + (26 if rows else 0) + FOOT + LINE * (len(credit) - 1)
    box = {"viewBox": f"0 0 {world['width']:g} {height}", "role": "img", "class": "world", "aria-label": title}
    root = ElementTree.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": FONT, **box})
    ElementTree.SubElement(root, "rect", {"class": "sheet", "width": f"{world['width']:g}", "height": str(height)})
    _write(root, (12, 28), title, size=20, id="map-title")
    _draw_legend(root, levels)
    land = ElementTree.SubElement(root, "g", {"transform": f"translate(0 {HEAD})"})
    for code, shape in world["countries"].items():
        _draw_country(land, code, shades.get(code), {"d": shape["path"], "fill-rule": "evenodd"}, "path")
    if squares:
        _write(root, (12, base + 18), "Too small to see, or not on the map", size=12)
    across = int(world["width"]) // ACROSS
    for place, code in enumerate(squares):
        x, y = 12 + ACROSS * (place % across), base + 26 + 44 * (place // across)
        shape = {"x": str(x), "y": str(y), "width": str(SQUARE), "height": str(SQUARE), "rx": "2"}
        _draw_country(root, code, shades[code], shape, "rect")
        _write(root, (x, y + 32), code, size=10)
    for place, told in enumerate(credit):
        _write(root, (12, height - 10 - LINE * place), told, size=11, **{"class": "credit"})
    known = sum(bool(shade.label) for shade in shades.values())
    told = f"{known} of {len(shades)} known" if known < len(shades) else ""
    end = {"class": "credit", "text-anchor": "end", "id": "map-known"}
    _write(root, (world["width"] - 12, height - 10), told, size=11, **end)
    return root


def map_document(root: ElementTree.Element) -> str:
    """Return the map as a document of its own, with its colours."""
    fills = [f".level-{rank or 'off'} {{ fill: {fill}; }}" for rank, fill in FILLS.items()]
    rules = [
        f".sheet {{ fill: {PAPER}; }} text {{ fill: {INK}; }} .quiet {{ fill: {QUIET}; }}",
        f".level-none {{ fill: {EMPTY}; }} .area {{ stroke: {PAPER}; stroke-width: 0.5; }}",
        *fills,
    ]
    style = ElementTree.Element("style")
    style.text = " ".join(rules)
    root.insert(0, style)
    width, height = root.attrib["viewBox"].split()[2:]
    root.set("width", width)
    root.set("height", height)
    ElementTree.indent(root, "")
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def _draw_legend(root: ElementTree.Element, levels: Sequence[tuple[str, int | None]]) -> None:
    x = 12.0
    for label, rank in (*levels, (UNKNOWN, 0)):
        level = "level-none" if rank == 0 else f"level-{rank or 'off'}"
        shape = {"x": f"{x:g}", "y": "40", "width": "14", "height": "14", "rx": "2", "class": f"{level} key"}
        ElementTree.SubElement(root, "rect", shape)
        _write(root, (x + 20, 52), label, size=13)
        x += 42 + 7.2 * len(label)


def _draw_country(
    parent: ElementTree.Element, code: str, shade: Shade | None, shape: Mapping[str, str], tag: str
) -> None:
    level = shade.level if shade else "level-none"
    known = {"data-code": code} if shade else {}
    area = ElementTree.SubElement(parent, tag, {**shape, "class": f"area {level}", **known})
    if shade:
        told = ": ".join(part for part in (shade.name, shade.label or UNKNOWN) if part)
        ElementTree.SubElement(area, "title").text = f"{told} ({shade.note})" if shade.note else told


def _write(parent: ElementTree.Element, place: tuple[float, float], text: str, *, size: int, **more: str) -> None:
    where = {"x": f"{place[0]:g}", "y": f"{place[1]:g}", "font-size": str(size), **more}
    ElementTree.SubElement(parent, "text", where).text = text
