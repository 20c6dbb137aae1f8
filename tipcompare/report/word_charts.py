"""Charts of figures for Word: the program draws them itself, from the numbers in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
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
    signs = _signs_of(value for series in drawn for _, value in series.points)
    lines = (_series(place, series, signs) for place, series in enumerate(drawn))
    axes = [_c("axId", val=axis) for axis in ("1", "2")]
    return _c(
        "chartSpace",
        _c(
            "chart",
            _c(
                "title",
                _c("tx", _c("rich", _a("bodyPr"), _a("p", _a("r", _a("rPr", sz="1100", b="1"), _a("t", title))))),
            ),
            _c("autoTitleDeleted", val="0"),
            _c(
                "plotArea",
                _c("layout"),
                _c("lineChart", _c("grouping", val="standard"), *lines, _c("marker", val="1"), *axes),
                _axis("catAx", ("1", "2"), "b"),
                _axis("valAx", ("2", "1"), "l", signs),
            ),
            *([] if [series.name for series in drawn] == [WHOLE] else [_legend(drawn)]),
            _c("plotVisOnly", val="1"),
            _c("dispBlanksAs", val="gap"),
        ),
    )


def _legend(drawn: Sequence[Series]) -> etree._Element:
    """What the signs are; the circle of the whole only where it lies bare at some point."""
    covered = {year for series in drawn if not series.line for year, value in series.points if value is not None}
    hidden = [
        _c("legendEntry", _c("idx", val=str(place)), _c("delete", val="1"))
        for place, series in enumerate(drawn)
        if series.name == WHOLE and covered.issuperset(year for year, value in series.points if value is not None)
    ]
    return _c("legend", _c("legendPos", val="b"), *hidden)


def _series(place: int, given: Series, signs: str) -> etree._Element:
    written = [
        _c("dLbl", _c("idx", val=str(at)), *_show_value(given.labels[year][1], given.labels[year][0]))
        for at, (year, value) in enumerate(given.points)
        if value is not None and year in given.labels
    ]
    look = _c("spPr", _paint(given.colour), _a("ln", _paint(INK), w="9525"))
    numbers = _list_points(None if value is None else f"{value:.15g}" for _, value in given.points)
    return _c(
        "ser",
        _c("idx", val=str(place)),
        _c("order", val=str(place)),
        _c("tx", _c("v", given.name)),
        _c("spPr", _a("ln", _paint(INK if given.line else ""), w="22225")),
        _c("marker", _c("symbol", val=given.symbol), _c("size", val=str(given.size)), look),
        _c("dLbls", *written, *_show_value(signs)),
        _c("cat", _c("strLit", *_list_points(str(year) for year, _ in given.points))),
        _c("val", _c("numLit", _c("formatCode", signs), *numbers)),
        _c("smooth", val="0"),
    )


def _paint(colour: str) -> etree._Element:
    """What fills a shape or a line with a colour; with none where there is no colour."""
    return _a("solidFill", _a("srgbClr", val=colour)) if colour else _a("noFill")


def _show_value(signs: str, side: str = "") -> list[etree._Element]:
    """What writes the value of a point on that side of it; of none where there is no side."""
    shown = {"showLegendKey": "0", "showVal": "1" if side else "0"}
    shown |= dict.fromkeys(("showCatName", "showSerName", "showPercent", "showBubbleSize"), "0")
    place = {"dLblPos": side} if side else {}
    return [_number_format(signs), *(_c(key, val=value) for key, value in (place | shown).items())]


def _number_format(signs: str) -> etree._Element:
    return _c("numFmt", formatCode=signs, sourceLinked="0")


def _axis(kind: str, own_and_other: tuple[str, str], side: str, signs: str = "") -> etree._Element:
    """An axis; one of values has numbers in a format, and begins with nought."""
    own, other = own_and_other
    return _c(
        kind,
        _c("axId", val=own),
        _c("scaling", _c("orientation", val="minMax"), *([_c("min", val="0")] if signs else [])),
        _c("delete", val="0"),
        _c("axPos", val=side),
        *([_number_format(signs)] if signs else []),
        _c("majorTickMark", val="out"),
        _c("minorTickMark", val="none"),
        _c("crossAx", val=other),
    )


def _list_points(values: Iterable[str | None]) -> list[etree._Element]:
    told = list(values)
    points = (_c("pt", _c("v", value), idx=str(place)) for place, value in enumerate(told) if value is not None)
    return [_c("ptCount", val=str(len(told))), *points]


def _drawing(relation: str, number: int, told: str) -> Any:
    from docx.oxml import OxmlElement

    drawing = OxmlElement("w:drawing")
    box = etree.SubElement(drawing, f"{{{INLINE}}}inline")
    etree.SubElement(box, f"{{{INLINE}}}extent", cx=str(WIDTH), cy=str(HEIGHT))
    etree.SubElement(box, f"{{{INLINE}}}docPr", id=str(number), name=f"Chart {number}", descr=told)
    graphic = etree.SubElement(box, f"{{{DRAWING}}}graphic")
    data = etree.SubElement(graphic, f"{{{DRAWING}}}graphicData", uri=CHART)
    chart = etree.SubElement(data, f"{{{CHART}}}chart", nsmap={"c": CHART})
    chart.set(f"{{{RELATION}}}id", relation)
    return drawing


def _make(namespace: str, name: str, *content: etree._Element | str, **attributes: str) -> etree._Element:
    element = etree.Element(f"{{{namespace}}}{name}", attributes, nsmap={"c": CHART, "a": DRAWING})
    for part in content:
        if isinstance(part, str):
            element.text = part
        else:
            element.append(part)
    return element


_c, _a = partial(_make, CHART), partial(_make, DRAWING)
"""Make an element of charts, or of drawings, of its name, its text or what is in it, and its attributes."""
