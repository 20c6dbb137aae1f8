"""What a notebook shows of a report, a comparison or a history."""

from __future__ import annotations

from tipcompare.model import Comparison, CountryReport, History
from tipcompare.report import as_history, build_page
from tipcompare.report.html import render_template
from tipcompare.report.lifelines import STATE_TITLES

SHOWN = 12
"""How many recommendations a notebook shows."""


def preview(subject: History | Comparison | CountryReport) -> str:
    """Return a short piece of HTML on `subject`: the answers and the recommendations that stand."""
    page = build_page(as_history(subject))
    return render_template("preview.html.j2", page=page, shown=SHOWN, state_titles=STATE_TITLES)
