"""The figures of docs/tiers.md are those of the shipped facts."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
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


def test_who_came_back_after_waived_years_left_sooner() -> None:
    """Stays on the Watch List that followed a Tier 3 and lasted to 2019 or beyond: after waived years and others."""
    lasted: dict[bool, list[int]] = {True: [], False: []}
    for _, rows in groupby(apply_law(load_placements()), key=lambda step: step.country):
        stays = [(tier, list(steps)) for tier, steps in groupby(rows, key=lambda step: step.tier)]
        for (_, old), (between, _), (tier, new), after in zip(
            stays, stays[1:], stays[2:], [*stays[3:], None], strict=False
        ):
            if (old[0].tier, between, tier) == ("2WL", "3", "2WL") and new[-1].edition >= 2019:
                waived = any("waive" in step.outcome for step in old)
                lasted[waived] += [len(new)] if waived or after else []
    print(lasted)
    told = " ".join(PAGE.read_text("utf-8").split())
    longer = sum(count > 1 for count in lasted[False])
    assert set(lasted[True]) == {1}
    assert f"all {len(lasted[True])} of countries that had used a waiver were of one edition" in told
    assert f"and {longer} of the {len(lasted[False])} others that have ended were longer" in told
