"""Charts of figures for Word: the program draws them itself, from the numbers in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from lxml import etree

from tipcompare.report.figures import Measured
from tipcompare.report.plots import line_points

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WIDTH, HEIGHT = 5_400_000, 2_100_000
"""Of a chart, in the unit of Word: 360,000 to the centimetre."""

WHOLE, PART = "of the whole", "of a part only"
"""What the points of a chart are, as its legend says."""

PALE = "9DB8D9"
"""The colour of points of a part."""

WHOLE_NUMBER, FRACTION = "#,##0", "#,##0.0#"
"""How the numbers of a chart are written: as in the tables."""


Points = Sequence[tuple[int, float | None]]
"""Year and value, ascending; without a value the line is broken."""


def add_chart(document: Any, title: str, measured: Measured, *, told: str) -> None:
    """Add the chart of a measure to a python-docx document: a line through what is whole, pale points of parts.

    As on a page the greatest figure and the newest are written at their points, where no line leads through them.

    Args:
        document: that it is added to.
        title: over it.
        measured: the figures.
        told: what it shows in words, for those who do not see it.
    """
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    drawn = {name: line_points(measured, part=name == PART) for name in (WHOLE, PART)}
    chart = _chart(title, {name: points for name, points in drawn.items() if any(v is not None for _, v in points)})
    count = sum(part.partname.startswith("/word/charts/") for part in document.part.package.iter_parts()) + 1
    name = PackURI(f"/word/charts/chart{count}.xml")
    part = Part(name, KIND, etree.tostring(chart, xml_declaration=True, encoding="UTF-8", standalone=True))
    relation = document.part.relate_to(part, f"{RELATION}/chart")
    document.add_paragraph().add_run()._r.append(_drawing(relation, count, told))


def _chart(title: str, drawn: Mapping[str, Points]) -> etree._Element:
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
    known = [(year, value) for points in drawn.values() for year, value in points if value is not None]
    signs = WHOLE_NUMBER if all(float(value).is_integer() for _, value in known) else FRACTION
    written = {max(known, key=itemgetter(1))[0]: "t", max(known)[0]: "r"}
    for place, (name, points) in enumerate(drawn.items()):
        _add_series(_add(lines, "ser"), (place, name, points), signs, written)
    _set(lines, "marker", "1")
    for axis in ("1", "2"):
        _set(lines, "axId", axis)
    _add_axes(plot, signs)
    if PART in drawn:
        _set(_add(chart, "legend"), "legendPos", "b")
    _set(chart, "plotVisOnly", "1")
    _set(chart, "dispBlanksAs", "gap")
    return space


def _add_series(series: etree._Element, given: tuple[int, str, Points], signs: str, written: Mapping[int, str]) -> None:
    place, name, points = given
    _set(series, "idx", str(place))
    _set(series, "order", str(place))
    _add(series, "tx", "v").text = name
    if name == PART:
        line = etree.SubElement(_add(series, "spPr"), f"{{{DRAWING}}}ln")
        etree.SubElement(line, f"{{{DRAWING}}}noFill")
    marker = _add(series, "marker")
    _set(marker, "symbol", "diamond" if name == PART else "circle")
    if name == PART:
        fill = etree.SubElement(_add(marker, "spPr"), f"{{{DRAWING}}}solidFill")
        etree.SubElement(fill, f"{{{DRAWING}}}srgbClr", val=PALE)
    labels = _add(series, "dLbls")
    for at, (year, value) in enumerate(points):
        if value is not None and year in written:
            _set(label := _add(labels, "dLbl"), "idx", str(at))
            _show_value(label, signs, written[year])
    _show_value(labels, signs)
    _fill(_add(series, "cat", "strLit"), [str(year) for year, _ in points])
    numbers = _add(series, "val", "numLit")
    _add(numbers, "formatCode").text = signs
    _fill(numbers, [None if value is None else f"{value:.15g}" for _, value in points])
    _set(series, "smooth", "0")


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
