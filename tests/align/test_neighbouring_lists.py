"""Lists of two editions that follow each other, in words of our own after how such lists change; labelled by reading.

Items change their places and are strengthened, narrowed, joined and parted, an agency is named, a law that was asked
for is passed and its use is asked for, and little is new.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest

import tipcompare as tc

TABLE = Path(__file__).with_name("neighbouring_lists.csv")
NARRATIVE = """VESMARK: Tier 2

The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking but is making
significant efforts to do so.

{}

PROSECUTION

The government increased law enforcement efforts.

PROTECTION

The government maintained protection efforts.

PREVENTION

The government maintained prevention efforts.
"""
Labelled = tuple[str, list[str], list[str], set[tuple[int, int]]]


def load_lists() -> list[Labelled]:
    """Return the name of each two lists, the older items, the newer ones, and which goes back to which, from 1."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    found = []
    for name, group in groupby(rows, key=lambda row: row["lists"]):
        own = list(group)
        old, new = ([row["text"] for row in own if row["edition"] == edition] for edition in ("older", "newer"))
        links = {(int(row["item"]), int(source)) for row in own for source in row["back_to"].split()}
        found.append((name, old, new, links))
    return found


@pytest.mark.parametrize(("name", "old", "new", "links"), load_lists())
def test_each_item_goes_back_to_what_a_reader_names(
    name: str, old: list[str], new: list[str], links: set[tuple[int, int]]
) -> None:
    """Neither more nor less, whatever was moved, joined or parted; and what a reader finds dropped is."""
    found = tc.match(old, new)
    assert {(item.new + 1, source + 1) for item in found for source in item.olds} == links, name
    assert {place + 1 for place in found.dropped} == set(range(1, len(old) + 1)) - {source for _, source in links}


def _in_bullets(items: list[str]) -> str:
    return "PRIORITIZED RECOMMENDATIONS:\n\n" + "\n".join(f"• {item}." for item in items)


def _in_one_sentence(items: list[str]) -> str:
    first, *rest = items
    listed = "; ".join([first, *(item[0].lower() + item[1:] for item in rest[:-1])])
    return f"RECOMMENDATIONS FOR VESMARK\n\n{listed}; and {rest[-1][0].lower()}{rest[-1][1:]}."


@pytest.mark.parametrize("write", [_in_bullets, _in_one_sentence])
@pytest.mark.parametrize(("name", "old", "new", "links"), load_lists())
def test_whole_narratives_are_compared_alike(
    name: str,
    old: list[str],
    new: list[str],
    links: set[tuple[int, int]],
    write: Callable[[list[str]], str],
    tmp_path: Path,
) -> None:
    """Read from narratives, in bullets or as one long sentence, the same items go back to the same."""
    reports = []
    for year, items in (("2020", old), ("2021", new)):
        path = tmp_path / year / "Vesmark.txt"
        path.parent.mkdir()
        path.write_text(NARRATIVE.format(write(items)), encoding="utf-8")
        reports.append(tc.read(path))
    changes = tc.compare(*reports).recommendations
    assert {(item, source) for change in changes for item in change.new for source in change.old} == links, name
