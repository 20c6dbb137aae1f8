"""Draw the curves of docs/accuracy.md: `PYTHONPATH=tests python docs/draw_accuracy.py ../shared/corpora/dol-findings`.

Writes docs/images/reliability.svg (how often an action with a score goes back) and docs/images/ranking.svg (the share
of continuing actions found at each share of new ones called continuing).
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.sax.saxutils import escape

from recurrence_scores import Call, call_traced, load, measure_calibration
from sklearn.metrics import roc_curve

IMAGES = Path(__file__).resolve().parent / "images"
SIZE, EDGE = 320, 44


def place(x: float, y: float) -> tuple[float, float]:
    """Return where a point of the unit square stands in the picture."""
    return round(EDGE + x * (SIZE - 2 * EDGE), 1), round(SIZE - EDGE - y * (SIZE - 2 * EDGE), 1)


def draw(points: list[tuple[float, float]], labels: tuple[str, str], *, dots: bool) -> str:
    """Return one curve in the unit square, with the diagonal."""
    spots = [place(x, y) for x, y in points]
    low, high = place(0, 0), place(1, 1)
    marks = "".join(f'<circle cx="{x}" cy="{y}" r="3" fill="#1f5a96"/>' for x, y in spots) if dots else ""
    path = " ".join(f"{x},{y}" for x, y in spots)
    middle, side = SIZE / 2, SIZE - 2 * EDGE
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" font-family="sans-serif"
  font-size="11">
<rect width="{SIZE}" height="{SIZE}" fill="#fff"/>
<rect x="{low[0]}" y="{high[1]}" width="{side}" height="{side}" fill="none" stroke="#888"/>
<line x1="{low[0]}" y1="{low[1]}" x2="{high[0]}" y2="{high[1]}" stroke="#bbb" stroke-dasharray="4 3"/>
<polyline points="{path}" fill="none" stroke="#1f5a96" stroke-width="1.5"/>{marks}
<text x="{middle}" y="{SIZE - 12}" text-anchor="middle">{escape(labels[0])} (0 to 1)</text>
<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">{escape(labels[1])} (0 to 1)</text>
</svg>
"""


def rank(calls: list[Call]) -> list[tuple[float, float]]:
    """Return the points of the ranking curve of the reworded and new actions."""
    rest = [call for call in calls if not call.verbatim]
    false, true, _ = roc_curve([call.continues for call in rest], [call.score for call in rest])
    step = max(1, len(false) // 100)
    return [*zip(false[::step].tolist(), true[::step].tolist(), strict=True), (1.0, 1.0)]


def main(corpus: Path) -> None:
    """Write both pictures."""
    calls = call_traced(*load(corpus))
    reliability = [(score, share) for score, share, _ in measure_calibration(calls)[1]]
    (IMAGES / "reliability.svg").write_text(
        draw(reliability, ("score", "share that goes back"), dots=True), encoding="utf-8"
    )
    (IMAGES / "ranking.svg").write_text(
        draw(rank(calls), ("new ones called continuing", "continuing ones found"), dots=False), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
