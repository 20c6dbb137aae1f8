"""What an edition no longer asks for, as rows beside its recommendations."""

from __future__ import annotations

from tipcompare.model import Editions
from tipcompare.tables.columns import Row, Value, list_names
from tipcompare.tables.rows import list_rows

DROPPED = "dropped"
_EMPTY = ("ordinal", "char_start", "char_end", "match_score", "matched_by", "nearest", "page")


def list_dropped(history: Editions) -> list[Row]:
    """Return one row for each recommendation that an edition dropped, in order of edition and of the older list.

    Returns:
        Rows of the table `recommendations`, of the edition that no longer has it: status `dropped`, the text as it
        stood in the edition before, `previous` where it stood there; ordinal, offsets and score are empty.
    """
    names = list_names("recommendations")
    stood = {}
    for row in list_rows("recommendations", history):
        cells = dict(zip(names, row, strict=True))
        stood[cells["edition"], cells["ordinal"]] = cells
    rows: list[Row] = []
    for comparison in history.comparisons:
        for change in comparison.recommendations:
            if change.status == DROPPED:
                cells = stood[comparison.old.edition.year, change.old[0]]
                told: dict[str, Value] = dict.fromkeys(_EMPTY)
                told |= {"edition": comparison.new.edition.year, "status": DROPPED}
                told["previous"] = f"{comparison.old.edition.year}:{change.old[0]}"
                rows.append(tuple({**cells, **told}[name] for name in names))
    return rows
