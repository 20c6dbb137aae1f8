"""Reports for people: one module a format."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.errors import WriteError, expect
from tipcompare.model import Comparison, CountryReport, Editions
from tipcompare.sources.own_output import hash_file
from tipcompare.writing import READ, find_target, write_bytes

if TYPE_CHECKING:
    from tipcompare.changes.series_wide import SeriesWide, find_series_wide
    from tipcompare.corpus import Corpus
    from tipcompare.report.cite import Origins
    from tipcompare.report.formats import Place, Subject, as_history, render_report
    from tipcompare.report.html import render_html
    from tipcompare.report.markdown import render_markdown
    from tipcompare.report.page import Page, build_page


def write_report(
    subject: Subject | Corpus,
    path: str | Path,
    *,
    home: str = "",
    series_wide: SeriesWide | None = None,
    origins: Origins | None = None,
) -> Path:
    """Write a report and return where to begin reading.

    Args:
        subject: a corpus, a history, a comparison of two editions, or one report alone.
        path: a file whose name ends in .html, .md, .json, .xlsx or .docx (the .docx of a comparison is an exhibit with
            tracked changes); for a corpus of several countries a folder, which gets a page a country and an index.
        series_wide: changes of wording that many countries share, as `find_series_wide` gives them; the page can
            then leave them out. A corpus finds its own.
        home: link from the page to the overview it belongs to; empty where it stands alone.
        origins: where the files were fetched from, as `tipcompare.report.cite.read_origins` gives it, for citations. A
            corpus finds its own.

    Raises:
        UnknownNameError: where the name ends in nothing known.
        ParseError: where a corpus of several countries is to go into one file, nothing in it could be read, or the
            format ends in an error nobody foresaw, which is named with its place.
        UseError: where a format that a package adds gives something else than bytes.
        WriteError: where the file cannot be written, or is a source that was read (of one saved as JSON nobody knows).
        MissingExtraError: where the format needs a part that is not installed.
    """
    from tipcompare.corpus import Corpus
    from tipcompare.corpus.failures import on_one_line
    from tipcompare.report.formats import Place, reports_of
    from tipcompare.report.pages import write_corpus

    expect("path", path, str, PathLike)
    expect("subject", subject, Corpus, Editions, Comparison, CountryReport)
    if isinstance(subject, Corpus):
        return write_corpus(subject, path)
    target = find_target(path)
    if hash_file(target, target.parent) in {report.sha256 for report in reports_of(subject)} - {""}:
        raise WriteError(READ, path=str(path))
    place = Place(home, series_wide, origins or {})
    write_bytes(path, on_one_line(lambda: _render(subject, Path(path).suffix, place), str(path)))
    return Path(path)


def _render(subject: Subject, suffix: str, place: Place) -> bytes:
    if isinstance(subject, Comparison) and suffix.lower() == ".docx":
        from tipcompare.report.exhibit import build_exhibit
        from tipcompare.report.tracked import render_exhibit

        return render_exhibit(build_exhibit(subject, place.origins))
    from tipcompare.report.formats import as_history, render_report

    return render_report(as_history(subject), suffix, place)


def __getattr__(name: str) -> object:
    """Import what comes with templates and the drawing of pages when it is first asked for: a terminal does without."""
    if name not in __all__:
        raise AttributeError(f"module 'tipcompare.report' has no attribute {name!r}")
    from tipcompare.changes import series_wide
    from tipcompare.report import formats, html, markdown, page

    found: object = next(
        vars(home)[name] for home in (page, formats, html, markdown, series_wide) if name in vars(home)
    )
    globals()[name] = found
    return found


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
