"""How long recommendations stand: the share that is still there after so many editions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tipcompare.errors import UseError
from tipcompare.tables.filters import find_column, listed

if TYPE_CHECKING:
    import pandas as pd

BEGUN = {"edition": "first_edition"}
"""The column that tells of a whole chain what another tells of one row."""


def survive(recommendations: pd.DataFrame, lives: pd.DataFrame, by: str | Sequence[str] = ()) -> pd.DataFrame:
    """Return the share of recommendations that stood longer than each number of editions.

    A chain that still stands in the newest edition of its country ends later, nobody knows when: it counts as long as
    it was seen, and not as ended; so does one that was merged into another, in which it lives on. One that stood
    already in the first list that was read, was split off from what stood there, or took it in, began nobody knows
    when: it is left out.

    Args:
        recommendations: rows of that table, of any number of countries.
        lives: rows of that table; a chain counts that has rows in both.
        by: a column, or several, to tell groups by (`area`, `country`); one group of all where empty. A chain belongs
            where its own wording first stood, but to the edition in which it began.

    Returns:
        Columns: those of `by`, as the table has them, then editions (from 1), at_risk (chains seen so long at the
        least), ended (after just so many editions) and share (0-1, that stand longer); in order of all of them.

    Raises:
        UnknownNameError: where there is no such column.
        UseError: where one is named twice.

    Source: Kaplan and Meier, Nonparametric Estimation from Incomplete Observations, 1958.
    """
    import pandas as pd

    columns = [find_column(recommendations, "recommendations", name) for name in listed(by)]
    if len(set(columns)) < len(columns):
        raise UseError(f"expected by to name each column once, got {', '.join(columns)}")
    keys = columns or ["group"]
    found = []
    for key, group in _list_chains(recommendations, lives, columns).groupby(
        keys, observed=True, dropna=False, sort=True
    ):
        steps = group.groupby("editions")["ended"].agg(["size", "sum"]).sort_index()
        at_risk = steps["size"][::-1].cumsum()[::-1]
        share = (1 - steps["sum"] / at_risk).cumprod()
        told = pd.DataFrame({"at_risk": at_risk, "ended": steps["sum"], "share": share}).reset_index()
        own: dict[str, Any] = dict(zip(keys, key if isinstance(key, tuple) else (key,), strict=True))
        found.append(told.assign(**own))
    none = pd.DataFrame(columns=[*keys, "editions", "at_risk", "ended", "share"])
    kinds: dict[str, Any] = {name: recommendations[name].dtype for name in columns}
    kinds |= {"editions": "Int64", "at_risk": "Int64", "ended": "Int64", "share": "Float64"}
    return (pd.concat(found, ignore_index=True) if found else none)[[*kinds]].astype(kinds)


def _list_chains(recommendations: pd.DataFrame, lives: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """The chains whose first edition was read: in how many each was seen, and whether it ended (1, else 0)."""
    chains = lives[~lives["left_censored"] & lives["recurrence_id"].isin(recommendations["recurrence_id"])]
    chains = chains.set_index("recurrence_id")
    ordered = recommendations.sort_values(["edition", "ordinal"]).drop_duplicates("recurrence_id")
    own = ordered.set_index("recurrence_id", drop=False)[[BEGUN.get(name, name) for name in columns]].set_axis(
        columns, axis=1
    )
    ended = (~chains["right_censored"]).astype(int)
    return own.loc[chains.index].assign(editions=chains["editions_seen"], ended=ended, group=0).rename_axis(None)
