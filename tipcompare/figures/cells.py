"""A cell of a table or of a record: the number in it, or the word that stands there instead."""

from __future__ import annotations

import re
from functools import lru_cache

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.language.english import ENGLISH
from tipcompare.model import Observation, Span
from tipcompare.model.figures import Qualifier
from tipcompare.series import Measure, SeriesProfile
from tipcompare.series.patterns import any_of

_BOUNDS: dict[str, Qualifier] = {bound: qualifier for qualifier, bounds in ENGLISH.qualifiers for bound in bounds}
_SCALES = {"": 1.0, **dict(ENGLISH.scales)}
VALUE = (
    rf"(?P<bound>{'|'.join(sorted(_BOUNDS, key=len, reverse=True))})?\s?(?P<currency>US\$|USD ?|[{''.join(SIGNS)}])?\s?"
    r"(?P<digits>\d{1,3}(?:, ?\d{3}){1,6}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    rf"(?: (?P<scale>{'|'.join(filter(None, _SCALES))}))?"
)
"""A number as cells print it, case ignored."""


def read_cell(text: str, cell: Span, measure: Measure, year: int, profile: SeriesProfile) -> Observation | None:
    """Return what a cell says, or None where that is neither a number nor a word for one that is missing.

    What follows the number (footnote marks, references) is left out of the figure's span.

    Args:
        text: the report's own text.
        cell: where in it the cell stands.
        measure: what it counts.
        year: whose figure it is.
        profile: of the series, with what is printed in place of a figure that is missing.

    Example:
        >>> from tipcompare.series import get_profile
        >>> profile = get_profile("dol-findings")
        >>> def read(cell):
        ...     return read_cell(cell, Span(0, len(cell)), profile.measure("investigations"), 2018, profile)
        >>> read("1,893‡ (75)").value, read("Unknown* (6)").qualifier
        (1893.0, 'not_reported')
        >>> read("see above") is None
        True
    """
    found = _cell(profile.figures.not_reported).match(text, cell.start, cell.end)
    if found is None:
        return None
    missing, currency = found["missing"] is not None, (found["currency"] or "").strip().upper()
    first = found.start("missing" if missing else "currency" if currency else "digits")
    value = None if missing else float(re.sub(r"[, ]", "", found["digits"])) * _SCALES[(found["scale"] or "").lower()]
    span = Span(first, found.end())
    return Observation(
        span=span,
        number_text=span.of(text),
        measure=measure.name,
        value=value,
        qualifier="not_reported" if missing else _BOUNDS.get((found["bound"] or "").lower(), "exact"),
        unit=SIGNS.get(currency[-1:], currency) or measure.unit,
        period=f"CY{year}",
        year=year,
        sentence=cell,
    )


@lru_cache(maxsize=8)
def _cell(missing: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?P<missing>{any_of(missing).pattern})(?![A-Za-z])|{VALUE})", re.I)
