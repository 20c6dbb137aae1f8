"""What an edition no longer asks for, as rows beside its recommendations."""

from __future__ import annotations

from itertools import pairwise

from tipcompare.model import Editions
from tipcompare.tables.columns import Row, Value, list_names
from tipcompare.tables.rows import list_rows

DROPPED = "dropped"
_EMPTY = ("ordinal", "char_start", "char_end", "match_score", "matched_by", "nearest", "page")


def list_dropped(history: Editions) -> list[Row]:
    """Return one row for each recommendation that an edition dropped, in order of edition and of the older list.

    Held against each other are the lists that were read: an edition whose list was not is passed over, as it is where
    the status of a recommendation is told.

    Returns:
        Rows of the table `recommendations`, of the edition that no longer has it: status `dropped`, the text as it
        stood in the list read before, `previous` where it stood there; ordinal, offsets and score are empty.
    """
    names = list_names("recommendations")
    stood = {}
    for row in list_rows("recommendations", history):
        cells = dict(zip(names, row, strict=True))
        stood[cells["edition"], cells["ordinal"]] = cells
    goes_on = {(one.edition, before) for one in history.occurrences for before in one.previous}
    rows: list[Row] = []
    for old, new in pairwise(report for report in history.reports if report.recommendations_read):
        for item in old.recommendations:
            if (new.edition, (old.edition, item.ordinal)) in goes_on:
                continue
            told: dict[str, Value] = dict.fromkeys(_EMPTY)
            told |= {"edition": new.edition.year, "status": DROPPED}
            told["previous"] = f"{old.edition.year}:{item.ordinal}"
            cells = stood[old.edition.year, item.ordinal]
            rows.append(tuple({**cells, **told}[name] for name in names))
    return rows
