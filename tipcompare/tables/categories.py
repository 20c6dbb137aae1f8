"""Tables for the hand: ratings and statuses as ordered categories, so that they sort and compare as they should."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from tipcompare.language import Vocabulary, words
from tipcompare.model.comparison import Status
from tipcompare.series import BUILT_IN, SeriesProfile, get_profile
from tipcompare.tables.columns import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

RATINGS = ("rating", "previous_rating", "heading_rating", "statement_rating")
BREAKDOWNS = ("exploitation", "sex", "age")
STATUSES: tuple[str, ...] = get_args(Status)
WARNING_CODES = words(
    "action-without-years, bytes-left-out, characters-lost, country-differs, cut-off, direction-differs, "
    "edition-differs, encoding-guessed, encoding-repaired, figure-unread, heading-cut, headings-lost, "
    "later-determination, narrative-doubtful, no-figures, no-rating, no-recommendations, no-section, not-assessed, "
    "not-english, note-marks-left-out, "
    "other-edition, other-narrative, page-cut-short, pages-damaged, pages-without-text, placement-differs, "
    "previous-rating-differs, prose-left-out, rating-differs, recommendations-glued, same-text, section-doubtful, "
    "several-countries, several-sources, several-territories, shared-chapter, sum-differs, table-row-unread, "
    "unknown-elements, unknown-rating, unlike-sources, waiver-not-due, waiver-not-stated, words-joined, "
    "xml-outside-records, years-differ"
)
"""The codes of this package's own warnings, besides `no-` and a kind of section: that it is missing."""


def list_values(name: str, series: str) -> dict[str, tuple[str, ...]]:
    """Return all values of those columns of a table whose values are a closed set and are no categories.

    `rating_label` has those of the scale, beside which a row may have what its document prints.

    Args:
        name: of the table.
        series: key of the series profile. One that a package adds may warn of what it alone knows.
    """
    profile = get_profile(series)
    kinds = (*(rule.kind for rule in profile.sections), "furniture")
    known = {column.name: column.values for column in COLUMNS[name] if column.values}
    known |= {"series": (series,), "measure": tuple(measure.name for measure in profile.figures.measures)}
    if name == "ratings":
        known["rating_label"] = tuple(level.label for level in profile.rating.scale)
    if name == "codebook":
        columns = dict.fromkeys(column.name for table in COLUMNS.values() for column in table)
        known |= {"table": tuple(COLUMNS), "column": tuple(columns)}
    if name == "sections":
        known["kind"] = kinds
    if name == "metrics":
        known |= {"section": kinds, **_list_breakdowns(profile)}
    if name == "warnings" and profile.key in BUILT_IN:
        known["code"] = (*WARNING_CODES, *(f"no-{rule.kind}" for rule in profile.sections))
    return known


def _list_breakdowns(profile: SeriesProfile) -> dict[str, tuple[str, ...]]:
    """The values of breakdowns that are words of the series' language, and not as printed."""
    language = profile.figures.vocabulary or Vocabulary()
    told = {name: tuple(value for kind, value, _ in language.dimensions if kind == name) for name in BREAKDOWNS}
    return {name: values for name, values in told.items() if values}


def dress_table(table: pd.DataFrame, *series: str) -> pd.DataFrame:
    """Return `table` with its ratings in order of the series' scale and its statuses as categories.

    Args:
        table: one of the contract.
        series: key of the series profile; ratings of none or of several have no order, and stay as they are. A rating
            without a rank stands after the ranked ones, which says nothing of how good it is.
    """
    import pandas as pd

    dressed = {}
    if len(series) == 1:
        scale = sorted(get_profile(*series).rating.scale, key=lambda level: (level.rank is None, level.rank or 0))
        values = list(dict.fromkeys(level.value for level in scale))
        dressed = {name: pd.Categorical(table[name], values, ordered=True) for name in RATINGS if name in table}
    if "status" in table and "recurrence_id" in table:
        dressed["status"] = pd.Categorical(table["status"], STATUSES, ordered=True)
    return table.assign(**dressed)
