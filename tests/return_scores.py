"""How often what is called returned is the same thing again, by pairs that were read."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from recurrence_scores import Histories

from tipcompare.align.recurrence import trace_recurrence

Pair = tuple[tuple[str, int, int], tuple[int, int]]
Judged = Mapping[Pair, bool]

JUDGED = Path(__file__).with_name("accuracy") / "returns-judged.csv"
"""Pairs of an action of the Findings and one that was away, and whether the one asks again for what the other did:
whatever was called returned by two states of the matching, read without sight of scores and years by one who knows the
program; seven pairs of a third state, each of an action read before, by one who had seen the scores, and again, among
nine of the others, by one who had seen nothing but the texts: all seven alike. None is of an action in
`recurrence-judged.csv`."""


def load_returns() -> dict[Pair, bool]:
    """Return what is said of each pair, by code, edition and ordinal of the newer, edition and ordinal of the older."""
    found = {}
    with JUDGED.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            year, _, ordinal = row["old"].partition(":")
            place = (row["country"], int(row["edition"]), int(row["ordinal"]))
            found[place, (int(year), int(ordinal))] = row["says"] == "same"
    return found


def measure_returns(histories: Histories, judged: Judged) -> dict[str, float]:
    """Return of what is called returned how much was read and how much of that is right; and how much is found.

    Word for word the same is the same; what stands in no edition before but one that was read otherwise counts as well.

    Args:
        histories: of the Findings.
        judged: what is said of pairs.
    """
    places = {place for place, _ in judged}
    said: list[Pair] = []
    for code, editions in histories.items():
        for item in trace_recurrence(editions).occurrences:
            place = (code, item.edition.year, item.ordinal)
            if item.status == "returned" and place in places:
                (old,) = item.previous
                said.append((place, (old[0].year, old[1])))
    known = [judged[pair] for pair in said if pair in judged]
    return {
        "read": len(known) / len(said),
        "right": sum(known) / len(known),
        "found": sum(known) / sum(judged.values()),
    }
