"""Every layout the report has had, and what mirrors make of it: one invented narrative for each row of the table."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tipcompare.model import Country, Edition
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.pipeline import Parts
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

LAYOUTS = Path(__file__).parents[1] / "layouts"
CODES = {"Vesmark": "XVE", "Saberia": "XSB", "Orlenia": "XOL"}
with (LAYOUTS / "expected.csv").open(encoding="utf-8", newline="") as stream:
    ROWS = tuple(csv.DictReader(stream))


def read_layout(row: dict[str, str]) -> Parts:
    """Return the parts of the narrative that one row of the table names."""
    name = f"{row['edition']}/{row['file']}.txt"
    (source,) = read_source((LAYOUTS / f"{row['file']}.txt").read_bytes(), name)
    return read_narrative(source, TIP, Country(CODES[row["country"]], row["country"]), Edition.parse(row["edition"]))


def sections_of(parts: Parts) -> str:
    """Return the kind of section of each line of the text, runs of one kind written as kind*length."""
    runs: list[tuple[str, int]] = []
    for section in parts.sections:
        for line in section.span.of(parts.text).split("\n"):
            if line.strip() and runs and runs[-1][0] == section.kind:
                runs[-1] = (section.kind, runs[-1][1] + 1)
            elif line.strip():
                runs.append((section.kind, 1))
    return " ".join(kind if length == 1 else f"{kind}*{length}" for kind, length in runs)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['file']}: {row['row']}")
def test_a_layout_is_read(row: dict[str, str]) -> None:
    """Tier, direction, section of each line, recommendations and warnings are those of the table."""
    parts = read_layout(row)
    assert sections_of(parts) == row["sections"]
    assert [item.text for item in parts.recommendations] == [
        text for text in row["recommendations"].split(" || ") if text
    ]
    assert parts.rating is not None
    assert (parts.rating.value, parts.rating.direction or "") == (row["tier"], row["direction"])
    assert parts.rating.waiver == (row["waiver"] == "true")
    assert " ".join(sorted({warning.code for warning in parts.warnings})) == row["warnings"]
