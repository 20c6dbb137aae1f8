"""Draw the house into docs/images/house.svg: every room, and how many modules of it import from which other.

    python docs/draw_house.py

The rooms stand in the order of the import-linter contract; an import that went up would be drawn in red on the left.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import grimp

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "images" / "house.svg"
LINE, LEFT, WIDTH, TOP = 34, 210, 190, 40
INK, QUIET, RED, ARROW = "#1c2430", "#56606e", "#9c1f2e", "#1d4e89"


def rooms() -> list[str]:
    """Return the rooms from the top of the contract to its bottom."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract, *_ = told["tool"]["importlinter"]["contracts"]
    return [name.strip(" ()") for layer in contract["layers"] for name in layer.split("|")]


def count_imports(names: list[str]) -> Counter[tuple[str, str]]:
    """Return how many modules of each room import how many of another: (from, to) with a count."""
    graph = grimp.build_graph("tipcompare")
    found: Counter[tuple[str, str]] = Counter()
    for importer in graph.modules:
        for imported in graph.find_modules_directly_imported_by(importer):
            pair = tuple([*name.split("."), ""][1] for name in (importer, imported))
            if pair[0] != pair[1] and set(pair) <= set(names):
                found[pair[0], pair[1]] += 1
    return found


def main() -> None:
    """Draw and say how many imports there are, and how many go up."""
    names = rooms()
    place = {name: TOP + LINE * number for number, name in enumerate(names)}
    imports = count_imports(names)
    height = TOP + LINE * len(names) + 20
    root = ElementTree.Element(
        "svg", {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 760 {height}", "font-family": "sans-serif"}
    )
    up = 0
    for (source, target), count in sorted(imports.items()):
        start, end = place[source], place[target]
        rises = end < start
        up += rises
        x, bend = (LEFT, -1) if rises else (LEFT + WIDTH, 1)
        reach = x + bend * (30 + abs(end - start) * 0.55)
        path = f"M {x} {start} C {reach:g} {start}, {reach:g} {end}, {x} {end}"
        line = {"d": path, "fill": "none", "stroke": RED if rises else ARROW, "stroke-opacity": "0.35"}
        ElementTree.SubElement(root, "path", {**line, "stroke-width": f"{min(6, 0.6 + count / 6):.1f}"})
    for name in names:
        y = place[name]
        box = {"x": str(LEFT), "y": str(y - 12), "width": str(WIDTH), "height": "24", "rx": "4"}
        ElementTree.SubElement(root, "rect", {**box, "fill": "#fbfaf7", "stroke": QUIET})
        letters = {"x": str(LEFT + 10), "y": str(y + 5), "font-size": "14", "fill": INK}
        ElementTree.SubElement(root, "text", letters).text = name
    title = ElementTree.SubElement(root, "title")
    title.text = f"{len(names)} rooms, {sum(imports.values())} imports between them, {up} of them upwards"
    TARGET.write_text(ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    print(title.text)


if __name__ == "__main__":
    main()
