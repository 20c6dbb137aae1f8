"""Reports for people: one module a format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tipcompare.changes.history import build_history
from tipcompare.changes.series_wide import SeriesWide, find_series_wide
from tipcompare.errors import ParseError
from tipcompare.model import Comparison, CountryReport, History
from tipcompare.ratings import check_ratings
from tipcompare.report.html import render_html
from tipcompare.report.markdown import render_markdown
from tipcompare.report.page import Page, build_page
from tipcompare.series import get_profile
from tipcompare.writing import write_bytes

Subject = History | Comparison | CountryReport


def write_report(subject: Subject, path: str | Path, *, home: str = "", series_wide: SeriesWide | None = None) -> None:
    """Write the report on one country to the file at `path`, in the format its name ends in.

    Args:
        subject: a history, a comparison of two editions, or one report alone.
        path: ends in .html, .md, .json, .xlsx or .docx; the .docx of a comparison is an exhibit with tracked changes.
        series_wide: changes of wording that many countries share, as `find_series_wide` gives them; the page can
            then leave them out.
        home: link from the page to the overview it belongs to; empty where it stands alone.

    Raises:
        ParseError: where the name ends in nothing known.
        WriteError: where the file cannot be written.
        MissingExtraError: where the format needs a part that is not installed.
    """
    suffix = Path(path).suffix
    if isinstance(subject, Comparison) and suffix.lower() == ".docx":
        from tipcompare.report.exhibit import build_exhibit
        from tipcompare.report.tracked import render_exhibit

        write_bytes(path, render_exhibit(build_exhibit(subject)))
    else:
        write_bytes(path, render_report(as_history(subject), suffix, home=home, series_wide=series_wide))


def render_report(history: History, suffix: str, *, home: str = "", series_wide: SeriesWide | None = None) -> bytes:
    """Return the report on one country as the bytes of a file whose name ends in `suffix` (see `write_report`)."""
    kind = suffix.lower()
    if kind in TEXT_FORMATS:
        return TEXT_FORMATS[kind](build_page(history, series_wide=series_wide), home).encode("utf-8", "replace")
    if kind == ".json":
        from tipcompare.report.document import render_json

        return render_json(history).encode("utf-8", "replace")
    if kind == ".xlsx":
        from tipcompare.report.workbook import render_workbook

        return render_workbook(history)
    if kind == ".docx":
        from tipcompare.report.word import render_docx

        return render_docx(build_page(history, series_wide=series_wide))
    raise ParseError(f"no report format {suffix or 'without a suffix'!r}", hint=HINT)


def as_history(subject: Subject) -> History:
    """Return `subject` as a history: a comparison has two editions, a report one."""
    if isinstance(subject, History):
        return subject
    reports = (subject.old, subject.new) if isinstance(subject, Comparison) else (subject,)
    profile = get_profile(reports[0].series)
    return build_history(check_ratings(sorted(reports), profile), profile)


TEXT_FORMATS: dict[str, Callable[[Page, str], str]] = {
    ".htm": lambda page, home: render_html(page, home=home),
    ".html": lambda page, home: render_html(page, home=home),
    ".markdown": lambda page, _home: render_markdown(page),
    ".md": lambda page, _home: render_markdown(page),
}
"""What renders each format that is text: the page and the link home in, the text out."""

HINT = "one of .docx, .html, .json, .md, .xlsx"

__all__ = [
    "Page",
    "Subject",
    "as_history",
    "build_page",
    "find_series_wide",
    "render_html",
    "render_markdown",
    "render_report",
    "write_report",
]
