"""The picture of tier histories: a staircase for one country, strips for several; SVG that stands by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from xml.etree import ElementTree

from attrs import frozen

from tipcompare.ratings import AS_OF, LAWS, LawInForce, LegalStep, Placement, TierRow, tier_label
from tipcompare.report.palette import FILLS, INK, LINES, ON_FILLS, PAPER, QUIET, RULE
from tipcompare.series import RatingLevel, get_profile

SHORT = {"1": "1", "2": "2", "2WL": "WL", "3": "3", "SC": "SC"}
FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif"
SOURCE = "Shipped placements of the Trafficking in Persons Report; each with its sources in `tipcompare tiers --csv`."

COLUMN, LEVEL, LABELS, HEAD = 34, 40, 150, 88
ROW, STRIP_LABELS, STRIP_COLUMN = 19, 270, 27

MARKS = {"downgraded": "▼", "upgraded": "▲", "waiver": "w", "waiver stated": "w", "special case": "◆"}


def _colour(colours: Mapping[int | None, str], tier: str | None) -> str:
    """The colour of a tier, by its rank on the scale."""
    level = get_profile("tip").level(tier)
    return colours[level.rank if level else None]


@frozen
class _Sheet:
    """One drawing on its way."""

    root: ElementTree.Element
    first: int
    left: int
    column: int

    def x_of(self, year: int) -> float:
        """Return the middle of the column of `year`."""
        return self.left + self.column * (year - self.first + 0.5)


def draw_placements(rows: Sequence[TierRow]) -> str:
    """Return the SVG of these placements: a staircase where they are one country's, else one strip a country.

    Args:
        rows: from `tipcompare.ratings.tier_rows`, at least one.

    Returns:
        A whole SVG document; nothing in it is fetched from anywhere.
    """
    countries = {row.placement.country for row in rows}
    root = _draw_staircase(rows) if len(countries) == 1 else _draw_strips(rows)
    ElementTree.indent(root, " ")
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def _open_sheet(rows: Sequence[TierRow], columns: tuple[int, int], height: float, title: str) -> _Sheet:
    """A sheet with its paper and its title; `columns` are the width of the labels and of a year."""
    years = [row.placement.edition for row in rows]
    left, column = columns
    width = left + column * (max(years) - min(years) + 1) + 20
    box = {"viewBox": f"0 0 {width} {height:g}", "width": str(width), "height": f"{height:g}", "role": "img"}
    root = ElementTree.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": FONT, **box})
    ElementTree.SubElement(root, "title").text = title
    ElementTree.SubElement(root, "rect", {"width": "100%", "height": "100%", "fill": PAPER})
    _write(root, (20, 34), title, size=20, weight="600")
    return _Sheet(root, min(years), left, column)


def _draw_staircase(rows: Sequence[TierRow]) -> ElementTree.Element:
    newest = rows[-1].placement
    levels = get_profile("tip").rating.rungs({row.placement.tier for row in rows})
    heights = {level.value: HEAD + LEVEL * (place + 0.5) for place, level in enumerate(levels)}
    base = HEAD + LEVEL * len(levels)
    years = f"{rows[0].placement.edition} to {newest.edition}"
    sheet = _open_sheet(rows, (LABELS, COLUMN), base + 112, f"{newest.country_name}: tier by edition, {years}")
    _write(sheet.root, (20, 54), _tell(rows[-1]), size=13, fill=QUIET)
    _draw_levels(sheet, levels, heights, newest.edition)
    _draw_steps(sheet, rows, heights)
    for row in rows:
        _draw_placement(sheet, row.placement, heights)
    _draw_law(sheet, rows, base)
    return sheet.root


def _tell(row: TierRow) -> str:
    """The newest placement in one line, with what comes next."""
    due = row.step.next_due
    after = "" if due is None else f"; if it stays there, a downgrade is due in {due} (by the law as of {AS_OF})"
    return f"{row.placement.edition}: {tier_label(row.placement.tier)}{after}"


def _draw_levels(sheet: _Sheet, levels: list[RatingLevel], heights: dict[str, float], last: int) -> None:
    right = sheet.x_of(last) + COLUMN / 2
    for level in levels:
        y = heights[level.value]
        _line(sheet.root, (LABELS, y), (right, y), stroke=RULE)
        _write(sheet.root, (20, y + 4.5), level.label, size=13, fill=_colour(LINES, level.value), weight="600")
    for year in range(sheet.first, last + 1):
        _write(sheet.root, (sheet.x_of(year), HEAD - 10), f"{year % 100:02d}", size=11, fill=QUIET, anchor="middle")


def _draw_steps(sheet: _Sheet, rows: Sequence[TierRow], heights: dict[str, float]) -> None:
    """The line through the known tiers, dashed over editions that are open or missing."""
    known = [row.placement for row in rows if row.placement.tier is not None]
    for old, new in pairwise(known):
        start = (sheet.x_of(old.edition), heights[old.tier or ""])
        end = (sheet.x_of(new.edition), heights[new.tier or ""])
        gap = new.edition - old.edition > 1
        _line(sheet.root, start, end, stroke="#b9b4a8", width="2.5", dash="2 5" if gap else "")


def _draw_placement(sheet: _Sheet, place: Placement, heights: dict[str, float]) -> None:
    x = sheet.x_of(place.edition)
    group = ElementTree.SubElement(sheet.root, "g")
    ElementTree.SubElement(group, "title").text = _note(place)
    for value in place.alternatives:
        if value in heights:
            y, colour = heights[value], _colour(LINES, value)
            dashed = {"fill": PAPER, "stroke": colour, "stroke-dasharray": "2 3"}
            _box(group, (x - 12, y - 10), (24, 20), {"rx": "5", **dashed})
            if place.tier is None:
                _write(group, (x, y + 4), "?", size=11, fill=colour, anchor="middle")
    if place.tier is not None:
        y, on_it = heights[place.tier], _colour(ON_FILLS, place.tier)
        _box(group, (x - 14, y - 11), (28, 22), {"rx": "5", "fill": _colour(FILLS, place.tier)})
        _write(group, (x, y + 4), SHORT[place.tier], size=11, fill=on_it, anchor="middle", weight="600")


def _note(place: Placement) -> str:
    sources = ", ".join(place.sources)
    parts = (f"{place.edition}: {tier_label(place.tier)}", place.confidence, sources, place.note)
    return "; ".join(part for part in parts if part)


def _draw_law(sheet: _Sheet, rows: Sequence[TierRow], base: float) -> None:
    """Under the staircase: years in a row on the Watch List, what became of downgrades that were due, the law."""
    _write(sheet.root, (20, base + 22), "Years on the list", size=12, fill=QUIET)
    _write(sheet.root, (20, base + 42), "Downgrade due", size=12, fill=QUIET)
    for row in rows:
        x = sheet.x_of(row.placement.edition)
        if row.step.streak:
            _write(sheet.root, (x, base + 22), _streak(row.step), size=12, fill=_colour(LINES, "2WL"), anchor="middle")
        if row.step.due:
            mark = MARKS.get(row.step.outcome, "?")
            _write(sheet.root, (x, base + 42), mark, size=12, fill=INK, anchor="middle")
    last = rows[-1].placement.edition
    for law in LAWS:
        _draw_law_span(sheet, law, base + 54, last)
    legend = "▲ avoided by an upgrade   ▼ made   w waived   dashed: another coding, or open"
    _write(sheet.root, (LABELS, base + 98), legend, size=11, fill=QUIET)


def _draw_law_span(sheet: _Sheet, law: LawInForce, y: float, last: int) -> None:
    start, end = max(law.first_edition, sheet.first), min(law.last_edition or last, last)
    if start > end:
        return
    left = sheet.x_of(start) - COLUMN / 2 + 1
    width = COLUMN * (end - start + 1) - 2
    _box(sheet.root, (left, y), (width, 22), {"fill": "#efece4"})
    if len(law.words) * 5.6 < width:
        _write(sheet.root, (left + 6, y + 15), law.words, size=11, fill=QUIET)


def _streak(step: LegalStep) -> str:
    return f"{step.streak}{'' if step.certain else '+'}"


def _draw_strips(rows: Sequence[TierRow]) -> ElementTree.Element:
    grouped = [(code, list(group)) for code, group in groupby(rows, key=lambda row: row.placement.country)]
    years = [row.placement.edition for row in rows]
    title = f"Tiers of {len(grouped)} countries, {min(years)} to {max(years)}"
    height = HEAD + ROW * len(grouped) + 44
    sheet = _open_sheet(rows, (STRIP_LABELS, STRIP_COLUMN), height, title)
    _write(sheet.root, (20, 54), SOURCE, size=12, fill=QUIET)
    for year in range(min(years), max(years) + 1):
        _write(sheet.root, (sheet.x_of(year), HEAD - 10), f"{year % 100:02d}", size=11, fill=QUIET, anchor="middle")
    for place, (code, group) in enumerate(grouped):
        y = HEAD + ROW * place
        _write(sheet.root, (20, y + 13), code, size=11, fill=QUIET)
        _write(sheet.root, (54, y + 13), group[-1].placement.country_name[:34], size=12)
        for row in group:
            _draw_cell(sheet, row.placement, y)
    legend = "1, 2, 3: tiers   WL: Tier 2 Watch List   SC: special case   dashed: open   blank: not in the facts"
    _write(sheet.root, (20, height - 16), legend, size=12, fill=QUIET)
    return sheet.root


def _draw_cell(sheet: _Sheet, place: Placement, y: float) -> None:
    x = sheet.x_of(place.edition)
    group = ElementTree.SubElement(sheet.root, "g")
    ElementTree.SubElement(group, "title").text = _note(place)
    dashed = {"fill": "none", "stroke": "#b9b4a8", "stroke-dasharray": "2 2"}
    look = dashed if place.tier is None else {"fill": _colour(FILLS, place.tier)}
    _box(group, (x - 12, y + 1), (24, ROW - 3), {"rx": "2", **look})
    if place.tier is not None:
        _write(group, (x, y + 13), SHORT[place.tier], size=10, fill=_colour(ON_FILLS, place.tier), anchor="middle")


def _box(
    parent: ElementTree.Element, place: tuple[float, float], size: tuple[float, float], look: Mapping[str, str]
) -> None:
    shape = {"x": f"{place[0]:g}", "y": f"{place[1]:g}", "width": f"{size[0]:g}", "height": f"{size[1]:g}"}
    ElementTree.SubElement(parent, "rect", {**shape, **look})


def _write(
    parent: ElementTree.Element,
    place: tuple[float, float],
    text: str,
    *,
    size: int = 12,
    fill: str = INK,
    anchor: str = "start",
    weight: str = "400",
) -> None:
    where = {"x": f"{place[0]:g}", "y": f"{place[1]:g}", "font-size": str(size), "fill": fill}
    style = {"text-anchor": anchor, "font-weight": weight}
    element = ElementTree.SubElement(parent, "text", {**where, **style, "xml:space": "preserve"})
    element.text = text


def _line(
    parent: ElementTree.Element,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    stroke: str,
    width: str = "1",
    dash: str = "",
) -> None:
    ends = {"x1": f"{start[0]:g}", "y1": f"{start[1]:g}", "x2": f"{end[0]:g}", "y2": f"{end[1]:g}"}
    dashes = {"stroke-dasharray": dash} if dash else {}
    ElementTree.SubElement(parent, "line", {**ends, "stroke": stroke, "stroke-width": width, **dashes})
