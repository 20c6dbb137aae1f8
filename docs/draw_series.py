"""Draw the figures of one country of the embedded corpus: `python docs/draw_series.py` writes docs/images/series.svg.

A filled dot is the account that holds, a hollow one an account that a later edition gave otherwise.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from attrs import evolve

from tipcompare.changes.trends import FigureSeries, trace_figures
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

ROOT = Path(__file__).resolve().parent.parent
COUNTRY = "Vesmark"
LINES = {"investigations": "#1f5a96", "convictions": "#a04a12", "victims_identified": "#3c7a3c"}
WIDTH, HEIGHT, LEFT, TOP, BOTTOM, RIGHT = 760, 340, 44, 30, 34, 150


def trace_country() -> list[FigureSeries]:
    """Return the totals over whole years that the picture shows, in the unit with the most years."""
    reports = []
    for path in sorted((ROOT / "corpora" / "demo").glob(f"[12]*/{COUNTRY}.txt")):
        (source,) = read_source(path.read_bytes(), f"{path.parent.name}/{path.name}")
        reports.append(read_report(source, get_profile("tip")))
    lines = [line for line in trace_figures(sorted(reports)) if line.shape == "year"]
    longest = {}
    for line in sorted(lines, key=lambda line: len(line.points)):
        whole = tuple(point for point in line.points if point.standing.item.status != "partial")
        longest[line.measure] = evolve(line, points=whole or line.points)
    return [longest[measure] for measure in LINES]


def draw(lines: list[FigureSeries]) -> str:
    """Return the picture as SVG."""
    years = [point.year for line in lines for point in line.points]
    top = max(point.standing.item.value or 0.0 for line in lines for point in line.points)

    def x_of(year: int) -> float:
        return LEFT + (year - min(years)) * (WIDTH - LEFT - RIGHT) / (max(years) - min(years))

    def y_of(value: float | None) -> float:
        return HEIGHT - BOTTOM - (value or 0.0) * (HEIGHT - TOP - BOTTOM) / top

    sheet = ElementTree.Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img")
    sheet.set("font-family", "sans-serif")
    sheet.set("font-size", "12")
    _write(
        sheet, LEFT, 16, f"{COUNTRY}: figures by year; hollow: as first reported, before a later edition restated it"
    )
    for year in range(min(years), max(years) + 1):
        _write(sheet, x_of(year), HEIGHT - 12, str(year), anchor="middle")
    for value in (0, round(top / 2), round(top)):
        _write(sheet, LEFT - 8, y_of(value) + 4, str(value), anchor="end")
        ElementTree.SubElement(sheet, "path", d=f"M{LEFT} {y_of(value):.1f}H{WIDTH - RIGHT}", stroke="#ddd")
    for line in lines:
        color = LINES[line.measure]
        path, before = "", 0
        for point in line.points:
            joined = "L" if point.year == before + 1 else "M"
            path += f"{joined}{x_of(point.year):.1f} {y_of(point.standing.item.value):.1f}"
            before = point.year
        ElementTree.SubElement(sheet, "path", d=path, fill="none", stroke=color)
        for point in line.points:
            for account in point.others:
                if account.item.value != point.standing.item.value:
                    _dot(sheet, x_of(point.year), y_of(account.item.value), "#fff", color)
            _dot(sheet, x_of(point.year), y_of(point.standing.item.value), color, color)
        last = line.points[-1]
        name = line.measure.replace("_", " ")
        _write(sheet, x_of(last.year) + 8, y_of(last.standing.item.value) + 4, name, color=color)
    ElementTree.indent(sheet)
    return ElementTree.tostring(sheet, encoding="unicode") + "\n"


def _write(
    sheet: ElementTree.Element, x: float, y: float, text: str, *, anchor: str = "start", color: str = "#222"
) -> None:
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor, "fill": color}
    ElementTree.SubElement(sheet, "text", place).text = text


def _dot(sheet: ElementTree.Element, x: float, y: float, fill: str, stroke: str) -> None:
    ElementTree.SubElement(sheet, "circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="3.5", fill=fill, stroke=stroke)


if __name__ == "__main__":
    (ROOT / "docs" / "images" / "series.svg").write_text(draw(trace_country()), encoding="utf-8")
