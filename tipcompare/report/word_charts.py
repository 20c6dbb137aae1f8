"""Charts of figures for Word: the program draws them itself, from the numbers in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WIDTH, HEIGHT = 5_400_000, 2_100_000
"""Of a chart, in the unit of Word: 360,000 to the centimetre."""


def add_chart(document: Any, title: str, points: Sequence[tuple[int, float | None]]) -> None:
    """Add a line chart to a python-docx document, with the figures written at its points.

    Args:
        document: that it is added to.
        title: over it.
        points: year and value, ascending; without a value the line is broken.
    """
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    count = sum(part.partname.startswith("/word/charts/") for part in document.part.package.iter_parts()) + 1
    name = PackURI(f"/word/charts/chart{count}.xml")
    part = Part(
        name, KIND, etree.tostring(_chart(title, points), xml_declaration=True, encoding="UTF-8", standalone=True)
    )
    relation = document.part.relate_to(part, f"{RELATION}/chart")
    document.add_paragraph().add_run()._r.append(_drawing(relation, count, title))


def _chart(title: str, points: Sequence[tuple[int, float | None]]) -> etree._Element:
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
    series = _add(lines, "ser")
    _set(series, "idx", "0")
    _set(series, "order", "0")
    _set(_add(series, "marker"), "symbol", "circle")
    labels = _add(series, "dLbls")
    _set(labels, "dLblPos", "t")
    for key, value in (("showLegendKey", "0"), ("showVal", "1"), ("showCatName", "0"), ("showSerName", "0")):
        _set(labels, key, value)
    _fill(_add(series, "cat", "strLit"), [str(year) for year, _ in points])
    _fill(_add(series, "val", "numLit"), [None if value is None else f"{value:g}" for _, value in points])
    _set(series, "smooth", "0")
    _set(lines, "marker", "1")
    for axis in ("1", "2"):
        _set(lines, "axId", axis)
    for kind, own, other, side in (("catAx", "1", "2", "b"), ("valAx", "2", "1", "l")):
        axes = _add(plot, kind)
        _set(axes, "axId", own)
        scaling = _add(axes, "scaling")
        _set(scaling, "orientation", "minMax")
        if kind == "valAx":
            _set(scaling, "min", "0")
        _set(axes, "delete", "0")
        _set(axes, "axPos", side)
        _set(axes, "crossAx", other)
    _set(chart, "plotVisOnly", "1")
    _set(chart, "dispBlanksAs", "gap")
    return space


def _fill(literal: etree._Element, values: Sequence[str | None]) -> None:
    _set(literal, "ptCount", str(len(values)))
    for place, value in enumerate(values):
        if value is not None:
            point = etree.SubElement(literal, _c("pt"), idx=str(place))
            etree.SubElement(point, _c("v")).text = value


def _drawing(relation: str, number: int, title: str) -> Any:
    from docx.oxml import OxmlElement

    drawing = OxmlElement("w:drawing")
    box = etree.SubElement(drawing, f"{{{INLINE}}}inline")
    etree.SubElement(box, f"{{{INLINE}}}extent", cx=str(WIDTH), cy=str(HEIGHT))
    etree.SubElement(box, f"{{{INLINE}}}docPr", id=str(number), name=f"Chart {number}", descr=title)
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
