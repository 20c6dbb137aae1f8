"""Charts for notebooks, where matplotlib is installed: ratings over the years, a figure over the years, survival."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipcompare.errors import MissingExtraError, expect
from tipcompare.language.kinds import read_pairs, tell_kind
from tipcompare.model.figures import SURE, find_standing, list_alike
from tipcompare.series import get_profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

MOST_LINES = 12
"""Lines in one chart at most: more cannot be told apart."""

MARKERS = "os^Dv<>Ph*Xd"

KIND = "*"
"""What stands beside a point of one kind where there are too many to name the kind of each."""

SIGNS = {"Σ": "sum of parts", "?": "uncertain, hollow", "part": "of a part only", KIND: "of one kind alone"}
"""What is written beside a point that does not simply stand, and what it means."""

NAMED_KINDS = 4
"""Points of one kind in a chart at most beside which that is written in words: more would lie on each other."""


def plot_ratings(ratings: pd.DataFrame, series: str) -> Axes:
    """Return the ratings over the editions as steps, the best above, a line a country, and one for each area rated.

    An edition without a rating, or with one off the scale, is a gap: nobody knows that the one before still held.

    Args:
        ratings: rows of that table.
        series: key of the series profile, whose scale is the axis.

    Raises:
        MissingExtraError: where matplotlib is not installed.
    """
    axes = _open_axes("edition", get_profile(series).rating.title)
    levels = {level.rank: level.label for level in get_profile(series).rating.scale if level.rank is not None}
    ranked = ratings.dropna(subset=["rank"])
    ranked = ranked.assign(line=ranked["country"] + " " + ranked["area"].fillna(""))
    for (_, rows), marker in zip(_lines(ranked, "line"), MARKERS, strict=False):
        label = ", ".join(rows[["country_name", "area"]].iloc[-1].dropna())
        told = rows.groupby("edition")["rank"].last()
        steps = told.reindex(range(told.index.min(), told.index.max() + 1)).astype(float)
        axes.step(steps.index, steps, where="post", marker=marker, label=label)
    axes.set_yticks(sorted(levels), [levels[rank] for rank in sorted(levels)])
    axes.invert_yaxis()
    return _finish(axes, _left_out(ranked, "line"))


def plot_answers(answers: pd.DataFrame, measure: str) -> Axes:
    """Return what is answered on a measure over the years, a line a country; a year without a value is a gap.

    A hollow point is uncertain; beside a sum stands "Σ", beside what is uncertain "?". Beside an answer of a part alone
    stands "part", and no line leads to it: it is not set against wholes. Beside one of a kind stands which, or "*"
    where many are of one, and a line leads only to others of that kind.

    Args:
        answers: rows of that table; of each country those in the unit that most of its years have, and of several
            editions' answers on a year the one that stands (see `find_standing`).
        measure: which (`prosecutions`).

    Raises:
        MissingExtraError: where matplotlib is not installed.
    """
    expect("measure", measure, str)
    axes = _open_axes("year", measure.replace("_", " "))
    rows = answers[(answers["measure"] == measure) & answers["value"].notna() & answers["year"].notna()]
    rows = rows.reset_index(drop=True)
    alike = rows.loc[sorted(place for _, own in rows.groupby("country") for place in _list_standing(own))]
    kinds = alike.reindex(columns=["breakdown"], fill_value="")["breakdown"].fillna("")  # older tables lack the column
    drawn = alike.assign(whole=alike["status"] != "partial", kind=[tell_kind(read_pairs(cell)) for cell in kinds])
    found = drawn[drawn["country"].isin([name for name, _ in _lines(drawn, "country")])]
    named = (found["kind"] != "").sum() <= NAMED_KINDS
    signed = (kind if named or not kind else KIND for kind in found["kind"])
    found = found.assign(sign=[*map(_sign, found["status"], found["certainty"], signed)])
    for (_, line), marker in zip(_lines(found, "country"), MARKERS, strict=False):
        label = str(line["country_name"].iloc[-1])
        (drawn_line,) = axes.plot(*_join_points(line[line["whole"]].sort_values("year")), marker=marker, label=label)
        _mark_points(axes, line, marker, drawn_line.get_color())
    axes.set_ylim(bottom=0)
    signs = {sign for told in found["sign"] for sign in told.replace(",", "").split()}
    meant = [f"{sign}: {told}" for sign, told in SIGNS.items() if sign in signs]
    return _finish(axes, [*meant, *_left_out(drawn, "country")])


def _list_standing(own: pd.DataFrame) -> list[int]:
    """Return the places of a country's answers that stand, of those in the unit of its line."""
    loose = (own["status"] == "sum") & (own["certainty"] < SURE)
    columns = (own["unit"].fillna(""), own["year"].astype(int), own["value"].astype(float), own["edition"].astype(int))
    told = [*zip(*columns, own["status"] == "partial", loose, strict=True)]
    alike = list_alike(told)
    return [own.index[place] for place in find_standing(told) if alike[place]]


def _join_points(line: pd.DataFrame) -> tuple[list[float], list[float]]:
    """Return the years and values of a line, with a gap before each of another kind than the year before."""
    told = [*zip(line["year"].astype(int), line["value"].astype(float), line["kind"], strict=True)]
    points: list[tuple[float, float]] = []
    for place, (year, value, kind) in enumerate(told):
        if place and (told[place - 1][0], told[place - 1][2]) != (year - 1, kind):
            points.append((year - 0.5, float("nan")))
        points.append((year, value))
    return [year for year, _ in points], [value for _, value in points]


def _sign(status: str, certainty: float, kind: str) -> str:
    """What is written beside a point."""
    signs = ({"sum": "Σ", "partial": "part"}.get(status, ""), "?" if certainty < SURE else "")
    return ", ".join(filter(None, (" ".join(filter(None, signs)), kind)))


def _mark_points(axes: Axes, line: pd.DataFrame, marker: str, color: str) -> None:
    """Draw the points of parts, and hollow ones over those of a line that are uncertain, each with its sign."""
    marked = line[line["sign"] != ""]
    own = marked[~marked["whole"] | (marked["certainty"] < SURE)]
    fills = ["white" if unsure else color for unsure in own["certainty"] < SURE]
    years, values = own["year"].astype(int), own["value"].astype(float)
    axes.scatter(years, values, marker=marker, facecolors=fills or color, edgecolors=color, zorder=3)
    for year, value, sign in zip(marked["year"], marked["value"], marked["sign"], strict=True):
        axes.annotate(sign, (int(year), float(value)), xytext=(5, 5), textcoords="offset points", size=8, color=color)


def plot_survival(survival: pd.DataFrame) -> Axes:
    """Return the share of recommendations still standing after so many editions, a line a group.

    Args:
        survival: what `tipcompare.tables.survival.survive` gave, of whatever groups.

    Raises:
        MissingExtraError: where matplotlib is not installed.
    """
    axes = _open_axes("editions", "share that stands longer")
    group = [name for name in survival.columns if name not in ("editions", "at_risk", "ended", "share")]
    told = survival[group].astype("string").fillna("none").assign(last="")
    named = survival.assign(line=[", ".join(key[:-1]) or "all" for key in told.itertuples(index=False, name=None)])
    for (name, rows), marker in zip(_lines(named, "line"), MARKERS, strict=False):
        axes.step([0, *rows["editions"]], [1.0, *rows["share"]], where="post", marker=marker, label=name)
    axes.set_ylim(0, 1.02)
    return _finish(axes, _left_out(named, "line"))


def _lines(rows: pd.DataFrame, column: str) -> list[tuple[str, pd.DataFrame]]:
    """The rows of each value of a column, those with the most rows first, as many as can be told apart."""
    counts = rows[column].value_counts()
    return [(str(name), rows[rows[column] == name]) for name in list(counts.index)[:MOST_LINES]]


def _left_out(rows: pd.DataFrame, column: str) -> list[str]:
    """How many lines there would be beyond those that can be told apart, where there would be any."""
    count = rows[column].nunique() - MOST_LINES
    return [f"{count} more not drawn"] if count > 0 else []


def _open_axes(x: str, y: str) -> Any:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("a chart", "plot") from None
    axes = Figure(figsize=(8, 4), layout="constrained").subplots()
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    return axes


def _finish(axes: Any, signs: Sequence[str]) -> Axes:
    """Return a chart with its legend, behind which is told what its signs mean and what it leaves out."""
    from matplotlib.lines import Line2D

    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    if handles := axes.get_legend_handles_labels()[0]:
        handles += [Line2D([], [], linestyle="none", label=told) for told in signs]
        axes.legend(handles=handles, loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    else:
        axes.text(0.5, 0.5, "nothing to draw", ha="center", transform=axes.transAxes)
    finished: Axes = axes
    return finished
