"""Charts of figures for Word: the program draws them itself, from the numbers in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import cycle
from typing import Any

from attrs import frozen
from lxml import etree

from tipcompare.report.figures import Measured, ShownFigure
from tipcompare.report.plots import line_points

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WIDTH, HEIGHT = 5_400_000, 2_100_000
"""Of a chart, in the unit of Word: 360,000 to the centimetre."""

WHOLE = "of the whole"
"""What the points of a line are, as the legend says."""

OF_KINDS = ("triangle", "dash", "plus", "star")
"""The signs of lines of one kind alone, in order."""

INK, PALE = "1D4E89", "D6E3F2"
"""The colour of lines and signs, and of what makes one hollow."""

SIGNS: tuple[tuple[str, str, int, str, Callable[[ShownFigure], bool]], ...] = (
    ("sum of parts (Σ)", "square", 8, INK, lambda figure: figure.summed and not figure.unsure),
    ("of a part only", "diamond", 9, INK, lambda figure: figure.part and not figure.unsure),
    ("uncertain (?)", "circle", 4, PALE, lambda figure: figure.unsure and not (figure.summed or figure.part)),
    ("sum of parts (Σ), uncertain (?)", "square", 8, PALE, lambda figure: figure.summed and figure.unsure),
    ("of a part only, uncertain (?)", "diamond", 9, PALE, lambda figure: figure.part and figure.unsure),
)
"""What lies over the points of a line, and over what lies there before: what the legend calls it, its symbol and size,
its colour, and of which figures it is."""

WHOLE_NUMBER, FRACTION = "#,##0", "#,##0.0#"
"""How the numbers of a chart are written: as in the tables."""

SUM, DOUBT = '"Σ "', '" ?"'
"""What such a format has before a sum, and behind what is uncertain."""


Points = Sequence[tuple[int, float | None]]
"""Year and value, ascending; without a value the line is broken."""


@frozen
class Series:
    """What a chart draws in one way.

    Args:
        name: in the legend.
        points: its points.
        symbol, size, colour: of each.
        labels: by year the side of its point on which a value is written, and in what format.
        line: whether a line joins them.
    """

    name: str
    points: Points
    symbol: str
    size: int
    colour: str
    labels: Mapping[int, tuple[str, str]]
    line: bool = False


def add_chart(document: Any, title: str, measured: Measured, *, told: str) -> None:
    """Add the chart of a measure to a python-docx document: a line through what is whole, diamonds of parts.

    As on a page the greatest figure and the newest are written at their points, where no line leads through them.

    Args:
        document: that it is added to.
        title: over it.
        measured: the figures.
        told: what it shows in words, for those who do not see it.
    """
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    chart = _chart(title, _list_series(measured))
    count = sum(part.partname.startswith("/word/charts/") for part in document.part.package.iter_parts()) + 1
    name = PackURI(f"/word/charts/chart{count}.xml")
    part = Part(name, KIND, etree.tostring(chart, xml_declaration=True, encoding="UTF-8", standalone=True))
    relation = document.part.relate_to(part, f"{RELATION}/chart")
    document.add_paragraph().add_run()._r.append(_drawing(relation, count, told))


def _list_series(measured: Measured) -> list[Series]:
    """Return the lines of a chart, one a kind, then what marks its sums, its parts and what is uncertain of them."""
    known = measured.known
    sides = {max(known, key=lambda figure: figure.value or 0).year: "t", known[-1].year: "r"}
    signs = _signs_of(figure.value for figure in known)
    labels = {
        figure.year or 0: (sides[figure.year], f"{SUM * figure.summed}{signs}{DOUBT * figure.unsure}")
        for figure in known
        if figure.year in sides
    }
    found, symbols = [], cycle(OF_KINDS)
    for kind in dict.fromkeys(figure.breakdown for figure in known if not figure.part):
        of = {figure.year for figure in known if figure.breakdown == kind}
        points = [(year, value if year in of else None) for year, value in line_points(measured)]
        symbol = next(symbols) if kind else "circle"
        found.append(Series(kind or WHOLE, points, symbol, 7, INK, labels, line=True))
    for name, symbol, size, colour, chosen in SIGNS:
        own = labels if symbol == "diamond" else {}
        found.append(Series(name, line_points(measured, chosen), symbol, size, colour, own))
    return [one for one in found if any(value is not None for _, value in one.points)]


def _signs_of(values: Iterable[float | None]) -> str:
    """Return the format of numbers: as in the tables."""
    return WHOLE_NUMBER if all(float(value or 0).is_integer() for value in values) else FRACTION


def _chart(title: str, drawn: Sequence[Series]) -> etree._Element:
    space = etree.Element(_c("chartSpace"), nsmap={"c": CHART, "a": DRAWING})
    chart = etree.SubElement(space, _c("chart"))
    text = _add(chart, "title", "tx", "rich")
    etree.SubElement(text, f"{{{DRAWING}}}bodyPr")
    run = etree.SubElement(etree.SubElement(text, f"{{{DRAWING}}}p"), f"{{{DRAWING}}}r")
    etree.SubElement(run, f"{{{DRAWING}}}rPr", sz="1100", b="1")
    etree.SubElement(run, f"{{{DRAWING}}}t").text = title
    _set(chart, "autoTitleDeleted", "0")
    plot = _add(chart, "plotArea")
    etree.SubElement(plot, _c("layout"))
    lines = _add(plot, "lineChart")
    _set(lines, "grouping", "standard")
    signs = _signs_of(value for series in drawn for _, value in series.points)
    for place, series in enumerate(drawn):
        _add_series(_add(lines, "ser"), place, series, signs)
    _set(lines, "marker", "1")
    for axis in ("1", "2"):
        _set(lines, "axId", axis)
    _add_axes(plot, signs)
    if [series.name for series in drawn] != [WHOLE]:
        _add_legend(chart, drawn)
    _set(chart, "plotVisOnly", "1")
    _set(chart, "dispBlanksAs", "gap")
    return space


def _add_legend(chart: etree._Element, drawn: Sequence[Series]) -> None:
    """Tell what the signs are; the circle of the whole only where it lies bare at some point."""
    legend = _add(chart, "legend")
    _set(legend, "legendPos", "b")
    covered = {year for series in drawn if not series.line for year, value in series.points if value is not None}
    for place, series in enumerate(drawn):
        if series.name == WHOLE and covered.issuperset(year for year, value in series.points if value is not None):
            _set(entry := _add(legend, "legendEntry"), "idx", str(place))
            _set(entry, "delete", "1")


def _add_series(series: etree._Element, place: int, given: Series, signs: str) -> None:
    _set(series, "idx", str(place))
    _set(series, "order", str(place))
    _add(series, "tx", "v").text = given.name
    _paint(etree.SubElement(_add(series, "spPr"), f"{{{DRAWING}}}ln", w="22225"), INK if given.line else "")
    marker = _add(series, "marker")
    _set(marker, "symbol", given.symbol)
    _set(marker, "size", str(given.size))
    look = _add(marker, "spPr")
    _paint(look, given.colour)
    _paint(etree.SubElement(look, f"{{{DRAWING}}}ln", w="9525"), INK)
    labels = _add(series, "dLbls")
    for at, (year, value) in enumerate(given.points):
        if value is not None and year in given.labels:
            side, own = given.labels[year]
            _set(label := _add(labels, "dLbl"), "idx", str(at))
            _show_value(label, own, side)
    _show_value(labels, signs)
    _fill(_add(series, "cat", "strLit"), [str(year) for year, _ in given.points])
    numbers = _add(series, "val", "numLit")
    _add(numbers, "formatCode").text = signs
    _fill(numbers, [None if value is None else f"{value:.15g}" for _, value in given.points])
    _set(series, "smooth", "0")


def _paint(element: etree._Element, colour: str) -> None:
    """Fill a shape or a line with a colour; with none where there is no colour."""
    if colour:
        etree.SubElement(etree.SubElement(element, f"{{{DRAWING}}}solidFill"), f"{{{DRAWING}}}srgbClr", val=colour)
    else:
        etree.SubElement(element, f"{{{DRAWING}}}noFill")


def _show_value(labels: etree._Element, signs: str, side: str = "") -> None:
    """Write the value of a point on that side of it; of none where there is no side."""
    etree.SubElement(labels, _c("numFmt"), formatCode=signs, sourceLinked="0")
    if side:
        _set(labels, "dLblPos", side)
    shown = {"showVal": "1" if side else "0"}
    for key in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"):
        _set(labels, key, shown.get(key, "0"))


def _add_axes(plot: etree._Element, signs: str) -> None:
    for kind, own, other, side in (("catAx", "1", "2", "b"), ("valAx", "2", "1", "l")):
        axes = _add(plot, kind)
        _set(axes, "axId", own)
        scaling = _add(axes, "scaling")
        _set(scaling, "orientation", "minMax")
        if kind == "valAx":
            _set(scaling, "min", "0")
        _set(axes, "delete", "0")
        _set(axes, "axPos", side)
        if kind == "valAx":
            etree.SubElement(axes, _c("numFmt"), formatCode=signs, sourceLinked="0")
        _set(axes, "majorTickMark", "out")
        _set(axes, "minorTickMark", "none")
        _set(axes, "crossAx", other)


def _fill(literal: etree._Element, values: Sequence[str | None]) -> None:
    _set(literal, "ptCount", str(len(values)))
    for place, value in enumerate(values):
        if value is not None:
            point = etree.SubElement(literal, _c("pt"), idx=str(place))
            etree.SubElement(point, _c("v")).text = value


def _drawing(relation: str, number: int, told: str) -> Any:
    from docx.oxml import OxmlElement

    drawing = OxmlElement("w:drawing")
    box = etree.SubElement(drawing, f"{{{INLINE}}}inline")
    etree.SubElement(box, f"{{{INLINE}}}extent", cx=str(WIDTH), cy=str(HEIGHT))
    etree.SubElement(box, f"{{{INLINE}}}docPr", id=str(number), name=f"Chart {number}", descr=told)
    graphic = etree.SubElement(box, f"{{{DRAWING}}}graphic")
    data = etree.SubElement(graphic, f"{{{DRAWING}}}graphicData", uri=CHART)
    chart = etree.SubElement(data, _c("chart"), nsmap={"c": CHART})
    chart.set(f"{{{RELATION}}}id", relation)
    return drawing


def _c(name: str) -> str:
    return f"{{{CHART}}}{name}"


def _add(parent: etree._Element, *names: str) -> etree._Element:
    for name in names:
        parent = etree.SubElement(parent, _c(name))
    return parent


def _set(parent: etree._Element, name: str, value: str) -> None:
    etree.SubElement(parent, _c(name), val=value)
