"""Tables for the hand: ratings and statuses as ordered categories, so that they sort and compare as they should."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from tipcompare.model.comparison import Status
from tipcompare.model.figures import AnswerStatus
from tipcompare.series import get_profile

if TYPE_CHECKING:
    import pandas as pd

RATINGS = ("rating", "previous_rating", "heading_rating", "statement_rating")
STATUSES: tuple[str, ...] = get_args(Status)


def list_values(name: str, series: str) -> dict[str, tuple[str, ...]]:
    """Return all values of those columns of a table whose values are a closed set and are no categories.

    Args:
        name: of the table.
        series: key of the series profile.
    """
    known = {"measure": tuple(measure.name for measure in get_profile(series).figures.measures)}
    return {**known, "status": get_args(AnswerStatus)} if name == "answers" else known


def dress_table(table: pd.DataFrame, series: str) -> pd.DataFrame:
    """Return `table` with its ratings in order of the series' scale and its statuses as categories.

    Args:
        table: one of the contract.
        series: key of the series profile; a rating without a rank stands after the ranked ones, which says nothing of
            how good it is.
    """
    import pandas as pd

    scale = sorted(get_profile(series).rating.scale, key=lambda level: (level.rank is None, level.rank or 0))
    values = list(dict.fromkeys(level.value for level in scale))
    dressed = {}
    for name in RATINGS:
        if name in table and values:
            dressed[name] = pd.Categorical(table[name], values, ordered=True)
    if "status" in table and "recurrence_id" in table:
        dressed["status"] = pd.Categorical(table["status"], STATUSES, ordered=True)
    return table.assign(**dressed)
