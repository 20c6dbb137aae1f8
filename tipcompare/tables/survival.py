"""How long recommendations stand: the share that is still there after so many editions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tipcompare.errors import UseError
from tipcompare.tables.filters import find_column, listed

if TYPE_CHECKING:
    import pandas as pd

BEGUN = {"edition": "first_edition"}
"""The column that tells of a whole chain what another tells of one row."""


def survive(recommendations: pd.DataFrame, by: str | Sequence[str] = ()) -> pd.DataFrame:
    """Return the share of recommendations that stood longer than each number of editions.

    A chain that still stands in the newest edition of its country ends later, nobody knows when: it counts as long as
    it was seen, and not as ended; so does one that was merged into another, in which it lives on. One that stood
    already in the first list that was read, or was split off from what stood there, began nobody knows when: it is left
    out.

    Args:
        recommendations: rows of that table, of any number of countries.
        by: a column, or several, to tell groups by (`area`, `country`); one group of all where empty. A chain belongs
            where its own wording first stood, but to the edition in which it began.

    Returns:
        Columns: those of `by`, then editions (from 1), at_risk (chains seen so long at the least), ended (after just so
        many editions) and share (0-1, that stand longer); in order of all of them.

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
    for key, group in _list_chains(recommendations, columns).groupby(keys, observed=True, dropna=False, sort=True):
        steps = group.groupby("editions")["ended"].agg(["size", "sum"]).sort_index()
        at_risk = steps["size"][::-1].cumsum()[::-1]
        share = (1 - steps["sum"] / at_risk).cumprod()
        told = pd.DataFrame({"at_risk": at_risk, "ended": steps["sum"], "share": share}).reset_index()
        for name, value in reversed(list(zip(keys, key if isinstance(key, tuple) else (key,), strict=True))):
            told.insert(0, name, str(value) if columns else 0)
        found.append(told)
    none = pd.DataFrame(columns=[*keys, "editions", "at_risk", "ended", "share"])
    table = pd.concat(found, ignore_index=True) if found else none
    return table if columns else table.drop(columns="group")


def _list_chains(recommendations: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """The chains whose first edition was read: in how many each was seen, and whether it ended (1, else 0)."""
    rows = recommendations[recommendations["status"] != "dropped"]
    places = zip(rows["country"], rows["edition"], rows["ordinal"], strict=True)
    went_on = {
        (country, was)
        for country, previous in zip(rows["country"], rows["previous"].fillna(""), strict=True)
        for was in previous.split()
    }
    rows = rows.assign(
        **{name: rows[name].fillna("") for name in columns if rows[name].dtype == "string"},
        newest=rows.groupby("country", observed=True)["edition"].transform("max"),
        read_first=rows["country"].map(rows[rows["status"] == "first_read"].groupby("country")["edition"].max()),
        chain=rows["recurrence_id"],
        went_on=[(country, f"{edition}:{ordinal}") in went_on for country, edition, ordinal in places],
    )
    chains = (
        rows.sort_values(["edition", "ordinal"])
        .groupby("chain", observed=True)
        .agg(
            **{name: (BEGUN.get(name, name), "first") for name in columns},
            begun=("first_edition", "first"),
            read_first=("read_first", "first"),
            editions=("editions_seen", "max"),
            last=("edition", "max"),
            went_on=("went_on", "last"),
            newest=("newest", "first"),
        )
    )
    chains = chains[~(chains["begun"] <= chains["read_first"]).fillna(False).astype(bool)]
    gone = (chains["last"] < chains["newest"]) & ~chains["went_on"]
    return chains.assign(ended=gone.astype(int), group=0)
