"""The figures of docs/tiers.md are those of the shipped facts."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tipcompare.ratings import apply_law, load_placements

PAGE = Path(__file__).resolve().parents[2] / "docs" / "tiers.md"


def test_the_outcomes_are_those_of_the_engine() -> None:
    """Each edition's row, and the sum, can be computed from the shipped placements."""
    due = [step for step in apply_law(load_placements()) if step.due]
    rows = re.findall(
        r"^\| (\d{4}|all) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text("utf-8"), re.M
    )
    assert {row[0] for row in rows} == {"all", *(str(step.edition) for step in due)}
    for edition, *figures in rows:
        outcomes = Counter(step.outcome for step in due if edition in ("all", str(step.edition)))
        explained = [outcomes[kind] for kind in ("upgraded", "downgraded", "waiver")]
        total = outcomes.total()
        assert [int(figure) for figure in figures] == [total, *explained, total - sum(explained)]


def test_the_confidence_of_the_rows_is_told() -> None:
    """One table counts every row once, another the rows of each source."""
    rows = dict(re.findall(r"^\| `([\w/ ]+)` \| (\d+) \|", PAGE.read_text("utf-8"), re.M))
    known = Counter[str](row.confidence for row in load_placements())
    known.update(source for row in load_placements() for source in row.sources)
    assert {kind: int(count) for kind, count in rows.items()} == known
