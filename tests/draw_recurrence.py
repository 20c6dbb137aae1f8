"""Draw actions of the Findings, to be judged by reading alone whether they recur, and print their places or their text.

PYTHONPATH=tests python tests/draw_recurrence.py ../shared --apart LABELS.csv
PYTHONPATH=tests python tests/draw_recurrence.py ../shared --apart LABELS.csv --packet 1

The first prints the place of each action drawn and how many it stands for, the second what the reader of one of four
packets sees. None is drawn that stands word for word in the edition before, or that the given labels have already; none
of a country of `--apart`, labels that are kept for a check.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from attrs import frozen
from recurrence_scores import Histories, list_codes, load

from tipcompare.model import CountryReport

SEED, COUNTRIES, EACH, PACKETS = 2042, 44, 12, 4
Placed = tuple[int, int]


@frozen
class Drawn:
    """What was drawn of one country.

    Args:
        code: of the country.
        places: edition and ordinal of each action, in order.
        weight: how many actions each stands for.
    """

    code: str
    places: tuple[Placed, ...]
    weight: float


def list_open(editions: list[CountryReport], given: set[Placed]) -> list[Placed]:
    """Return the actions that may be drawn: not word for word in the edition before, and without a label."""
    found: list[Placed] = []
    for old, new in pairwise(report for report in editions if report.recommendations):
        before = {fold(item.text) for item in old.recommendations}
        found += [(new.edition.year, item.ordinal) for item in new.recommendations if fold(item.text) not in before]
    return [place for place in found if place not in given]


def draw(pools: dict[str, list[Placed]]) -> list[Drawn]:
    """Draw countries, and of each some of its actions.

    Args:
        pools: by country what may be drawn; none of those without any.
    """
    chance, drawn = random.Random(SEED), []
    names = sorted(pools)
    chance.shuffle(names)
    for code in names[:COUNTRIES]:
        items = sorted(pools[code])
        chance.shuffle(items)
        drawn.append(Drawn(code, tuple(sorted(items[:EACH])), len(items) / len(items[:EACH])))
    return drawn


def show_country(editions: list[CountryReport], drawn: Drawn) -> Iterator[str]:
    """Yield all actions of a country as a reader sees them, those to be judged marked; what was said before once."""
    yield f"##### COUNTRY {drawn.code}"
    before: dict[str, Placed] = {}
    for report in (report for report in editions if report.recommendations):
        year, here = report.edition.year, {}
        yield f"\n== {drawn.code} edition {year}"
        for item in report.recommendations:
            place, text = (year, item.ordinal), " ".join(item.text.split())
            same = before.get(fold(text))
            mark = ">>> " if place in drawn.places else ""
            told = text if same is None else f"[same words as {same[0]}:{same[1]}]"
            yield f"{mark}{drawn.code} {year}:{item.ordinal} {told}"
            here[fold(text)] = place
        before |= here


def fold(text: str) -> str:
    """Return a text whose letters' case and spaces tell nothing."""
    return " ".join(text.lower().split())


def list_labelled(path: Path, histories: Histories) -> dict[str, set[Placed]]:
    """Return the places that a file of labels has, by country."""
    codes = list_codes(histories)
    found: dict[str, set[Placed]] = {}
    with path.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            found.setdefault(codes[row["country"]], set()).add((int(row["edition"]), int(row["ordinal"])))
    return found


def main() -> None:
    """Print the draw as CSV without text, or a packet to read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="folder with corpora/ and labels/")
    parser.add_argument("--apart", type=Path, required=True, help="labels whose countries are left out")
    parser.add_argument("--packet", type=int, choices=range(1, PACKETS + 1))
    options = parser.parse_args()
    histories, _ = load(options.shared / "corpora" / "dol-findings")
    given = list_labelled(options.shared / "labels" / "recurrence_readers.csv", histories)
    apart = list_labelled(options.apart, histories)
    pools = {code: list_open(own, given.get(code, set())) for code, own in histories.items() if code not in apart}
    drawn = draw({code: pool for code, pool in pools.items() if pool})
    if options.packet:
        for country in drawn[options.packet - 1 :: PACKETS]:
            print(*show_country(histories[country.code], country), "", sep="\n")
        return
    for country in sorted(drawn, key=lambda one: one.code):
        for year, ordinal in country.places:
            print(country.code, year, ordinal, f"{country.weight:.3f}", sep=",")


if __name__ == "__main__":
    main()
