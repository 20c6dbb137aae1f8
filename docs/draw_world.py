"""Turn the outlines of countries into the paths of the map: `python docs/draw_world.py countries-50m.json`.

The file is the one in the npm package world-atlas (2.0.2, ISC licence), which has the outlines of Natural Earth (public
domain) as TopoJSON. Written is `tipcompare/report/assets/world.json`: for each country its paths in the Equal Earth
projection and its middle, in a drawing of 1000 units in width. Arcs are simplified once, so that neighbours still meet.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pycountry

OUT = Path(__file__).resolve().parent.parent / "tipcompare" / "report" / "assets" / "world.json"
WIDTH = 1000.0
TOLERANCE = 0.35
"""Units a simplified line may be off by."""

SMALLEST = 0.6
"""Square units below which an island is left out, unless it is its country's largest."""

UNNUMBERED = {"Kosovo": "XKX", "Somaliland": "SOM", "N. Cyprus": "CYP"}
"""Areas without a number of ISO 3166, and the country whose narrative in the report they are part of."""

LEFT_OUT = {"ATA"}
Point = tuple[float, float]

A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
"""Source: Savric, Patterson and Jenny, The Equal Earth map projection, 2018."""


def project(longitude: float, latitude: float) -> Point:
    """Return a place in the Equal Earth projection, before scaling."""
    angle = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = angle * angle
    power = square**3
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(angle)
    x /= 3 * (9 * A4 * square * power + 7 * A3 * power + 3 * A2 * square + A1)
    return x, -angle * (A4 * square * power + A3 * power + A2 * square + A1)


def read_arcs(atlas: dict[str, Any]) -> list[list[Point]]:
    """Return the arcs, simplified on the map, as longitudes and latitudes."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(simplify(unwrap(points)))
    return arcs


def unwrap(points: Sequence[Point]) -> list[Point]:
    """Return a line whose longitudes do not jump where it crosses the antimeridian."""
    turned, shift = [points[0]], 0.0
    for (before, _), (longitude, latitude) in pairwise(points):
        shift -= 360 * round((longitude - before) / 360)
        turned.append((longitude + shift, latitude))
    return turned


def cut(ring: Sequence[Point]) -> list[list[Point]]:
    """Return the parts of a ring that lie on the map, those beyond its edges brought to the other side."""
    parts = []
    for turn in (-360, 0, 360):
        part = [(x + turn, y) for x, y in ring]
        for edge, side in ((-180.0, 1), (180.0, -1)):
            part = clip(part, edge, side)
        if len(part) > 2:
            parts.append(part)
    return parts


def clip(ring: Sequence[Point], edge: float, side: int) -> list[Point]:
    """Return what of a ring lies on one side of a meridian (Sutherland and Hodgman)."""
    kept: list[Point] = []
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]] if ring else [], strict=True):
        inside, goes_on = side * (x1 - edge) >= 0, side * (x2 - edge) >= 0
        if inside:
            kept.append((x1, y1))
        if inside != goes_on:
            kept.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return kept


SCALE = WIDTH / (2 * project(180, 0)[0])


def place_on_map(point: Point) -> Point:
    """Return a place in units of the drawing."""
    x, y = project(*point)
    return x * SCALE + WIDTH / 2, y * SCALE


def simplify(points: Sequence[Point]) -> list[Point]:
    """Return a line with the points that it needs to stay within the tolerance (Douglas and Peucker)."""
    keep, drawn = {0, len(points) - 1}, [place_on_map(point) for point in points]
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        worst, place = TOLERANCE, 0
        for at in range(first + 1, last):
            off = distance(drawn[at], drawn[first], drawn[last])
            if off > worst:
                worst, place = off, at
        if place:
            keep.add(place)
            spans += [(first, place), (place, last)]
    return [points[place] for place in sorted(keep)]


def distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a stretch."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if not length:
        return math.hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


def ring_of(numbers: Iterable[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    """Return a ring; a number below zero is an arc walked backwards."""
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return unwrap(points)


def area_of(ring: Sequence[Point]) -> float:
    """Return the area of a ring."""
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def path_of(ring: Sequence[Point], top: float) -> str:
    """Return a ring as the path of an SVG, in tenths of a unit and by differences."""
    places = [(round(10 * x), round(10 * (y - top))) for x, y in ring]
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(places)]
    moves = "".join(f"l{dx / 10:g} {dy / 10:g}".replace(" -", "-") for dx, dy in steps if dx or dy)
    return f"M{places[0][0] / 10:g} {places[0][1] / 10:g}{moves}z" if moves else ""


def main() -> None:
    """Write the paths."""
    atlas = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    arcs = read_arcs(atlas)
    rings: dict[str, list[list[Point]]] = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        found = pycountry.countries.get(numeric=shape["id"]) if "id" in shape else None
        code = found.alpha_3 if found else UNNUMBERED.get(shape["properties"]["name"], "")
        if not code or code in LEFT_OUT or "arcs" not in shape:
            continue
        parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings.setdefault(code, []).extend(
            [place_on_map(point) for point in piece]
            for part in parts
            for ring in part
            for piece in cut(ring_of(ring, arcs))
        )
    every = [point for parts in rings.values() for ring in parts for point in ring]
    top, bottom = min(y for _, y in every), max(y for _, y in every)
    countries = {}
    for code, parts in sorted((code, parts) for code, parts in rings.items() if parts):
        largest = max(parts, key=area_of)
        kept = [ring for ring in parts if ring is largest or area_of(ring) >= SMALLEST]
        xs, ys = [x for x, _ in largest], [y - top for _, y in largest]
        middle = [round((min(xs) + max(xs)) / 2, 1), round((min(ys) + max(ys)) / 2, 1)]
        paths = "".join(path_of(ring, top) for ring in kept)
        countries[code] = {"path": paths, "middle": middle, "area": round(sum(map(area_of, kept)), 1)}
    world = {"width": WIDTH, "height": math.ceil(bottom - top), "countries": countries}
    OUT.write_text(json.dumps(world, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")
    print(f"{OUT}: {len(countries)} countries, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
