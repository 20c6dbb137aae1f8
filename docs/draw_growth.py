"""Draw how time grows, from what `make bench` wrote: `python docs/draw_growth.py out/benchmarks.md`.

Writes docs/images/growth-editions.svg (aligning, and comparing in full, by the number of editions of one country) and
docs/images/growth-corpus.svg (the export of a corpus by its size); from benchmarks/full_series.log instead,
growth-site.svg and growth-memory.svg (a site by its countries). The dashed line goes through the first and the last
measurement: where it grows evenly, all lie on it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

IMAGES = Path(__file__).resolve().parent / "images"
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 360, 260, 56, 24, 20, 44
Points = Sequence[tuple[float, float]]


def read_table(page: str, heading: str) -> list[list[str]]:
    """Return the cells of the table of `page` whose first heading is `heading`, without its two head lines."""
    rows = [line.strip("| ").split(" | ") for line in page.split(f"| {heading} |", 1)[1].split("\n\n")[0].splitlines()]
    return rows[2:]


def draw(points: Points, labels: tuple[str, str]) -> str:
    """Return the points in axes that begin at zero, with a straight line through the first and the last."""
    most_x, most_y = max(x for x, _ in points), max(y for _, y in points)
    side, rise = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        return round(LEFT + x * side / most_x, 1), round(HEIGHT - BOTTOM - y * rise / most_y, 1)

    floor, middle = HEIGHT - BOTTOM, TOP + rise / 2
    (x1, y1), (x2, y2) = place(*points[0]), place(*points[-1])
    spots = [(x, *place(x, y)) for x, y in points]
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="3.5" fill="#1f5a96"/>' for _, x, y in spots)
    years = "".join(f'<text x="{x}" y="{floor + 16}" text-anchor="middle">{value:g}</text>' for value, x, _ in spots)
    marks = "".join(
        f'<text x="{LEFT - 8}" y="{place(0, value)[1] + 4}" text-anchor="end">{value:.3g}</text>'
        f'<path d="M{LEFT} {place(0, value)[1]}H{WIDTH - RIGHT}" stroke="#ddd"/>'
        for value in (0, most_y / 2, most_y)
    )
    path = " ".join(f"{x},{y}" for _, x, y in spots)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"
  font-family="sans-serif" font-size="11">
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>{marks}
<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#888" stroke-dasharray="4 3"/>
<polyline points="{path}" fill="none" stroke="#1f5a96" stroke-width="1.5"/>{dots}{years}
<text x="{LEFT + side / 2}" y="{HEIGHT - 10}" text-anchor="middle">{escape(labels[0])}</text>
<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">{escape(labels[1])}</text>
</svg>
"""


def draw_site(log: str) -> None:
    """Draw seconds of CPU and memory of making a site by the number of its countries."""
    found = re.findall(r"^(\d+) countries: report .*?, (\d+) s of CPU, (\d+) MB", log, re.MULTILINE)
    for name, label, place in (("site", "a site, seconds of CPU", 1), ("memory", "MB at the peak", 2)):
        points = [(int(row[0]), float(row[place])) for row in found]
        (IMAGES / f"growth-{name}.svg").write_text(draw(points, ("countries", label)), encoding="utf-8")


def main() -> None:
    """Draw the pictures."""
    page = Path(sys.argv[1]).read_text(encoding="utf-8")
    if sys.argv[1].endswith(".log"):
        draw_site(page)
        return
    editions = read_table(page, "editions")
    aligned = draw([(int(row[0]), float(row[1]) * 1000) for row in editions], ("editions", "aligning, ms of CPU"))
    compared = draw([(int(row[0]), float(row[3]) * 1000) for row in editions], ("editions", "in full, ms of CPU"))
    grown = [(int(row[0].split()[0]), float(row[4])) for row in read_table(page, "growth")]
    corpus = draw(grown, ("times the countries", "export, seconds of CPU"))
    for name, picture in (("aligning", aligned), ("editions", compared), ("corpus", corpus)):
        (IMAGES / f"growth-{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
