"""The formats of a report: one registry, which the commands, their help and the hints read.

A package adds one by an entry point of the group `tipcompare.reports`, named as the format, that gives a
`ReportFormat`; docs/formats.md takes through it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from attrs import field, frozen

from tipcompare.changes.history import build_history
from tipcompare.changes.series_wide import SeriesWide
from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.units import Made
from tipcompare.errors import ParseError, UnknownNameError, expect, list_some
from tipcompare.installed import join_added, load_named, take_bytes, take_files
from tipcompare.model import Comparison, CountryReport, Editions
from tipcompare.ratings import check_ratings
from tipcompare.report.cite import Origins
from tipcompare.report.html import render_html, render_site_pages
from tipcompare.report.markdown import render_markdown
from tipcompare.report.outline import unpack_outline
from tipcompare.report.overview import render_overview_markdown
from tipcompare.report.page import build_page
from tipcompare.series import get_profile

Subject = Editions | Comparison | CountryReport
GROUP = "tipcompare.reports"


@frozen
class Place:
    """Where a report stands among others.

    Args:
        home: link to the overview it belongs to; empty where it stands alone.
        series_wide: changes of wording that many countries share, which the report then leaves out.
        origins: where the files were fetched from, where that is known.
    """

    home: str = ""
    series_wide: SeriesWide | None = None
    origins: Origins = field(factory=dict)


@frozen
class ReportFormat:
    """One format.

    Args:
        render: from a history and its place to the bytes of a file.
        suffixes: of files, the usual one first.
        render_index: from what `tipcompare.report.pages.make_outline` gave for each country, in order of country, and
            what gave no report though it should be told, to the files about all of them, each with its name, as they
            are made; None where the format has none.
        render_pages: from a history and its place to all files on it in a folder, by name; None where there is one.
    """

    render: Callable[[Editions, Place], bytes]
    suffixes: tuple[str, ...]
    render_index: Callable[[Sequence[Made], Sequence[Skipped]], Iterable[tuple[str, bytes]]] | None = None
    render_pages: Callable[[Editions, Place], Mapping[str, bytes]] | None = None


def _html(history: Editions, place: Place) -> bytes:
    page = build_page(history, series_wide=place.series_wide)
    return render_html(page, home=place.home, origins=place.origins).encode("utf-8", "replace")


def _html_pages(history: Editions, place: Place) -> Mapping[str, bytes]:
    page = build_page(history, series_wide=place.series_wide)
    found = render_site_pages(page, home=place.home, origins=place.origins)
    return {name: text.encode("utf-8", "replace") for name, text in found.items()}


def _markdown(history: Editions, place: Place) -> bytes:
    return render_markdown(build_page(history, series_wide=place.series_wide)).encode("utf-8", "replace")


def _json(history: Editions, _place: Place) -> bytes:
    from tipcompare.report.document import render_json

    return render_json(history).encode("utf-8", "replace")


def _xlsx(history: Editions, _place: Place) -> bytes:
    from tipcompare.report.workbook import render_workbook

    return render_workbook(history)


def _docx(history: Editions, place: Place) -> bytes:
    from tipcompare.report.word import render_docx

    return render_docx(build_page(history, series_wide=place.series_wide))


def _html_index(made: Sequence[Made], skipped: Sequence[Skipped]) -> Iterable[tuple[str, bytes]]:
    from tipcompare.report.site.pages import render_site

    return render_site([unpack_outline(parts["outline"]) for parts in made], made, skipped)


def _markdown_index(made: Sequence[Made], skipped: Sequence[Skipped]) -> Iterable[tuple[str, bytes]]:
    outlines = [unpack_outline(parts["outline"]) for parts in made]
    yield "index.md", render_overview_markdown(outlines, skipped=skipped).encode("utf-8", "replace")


BUILT_IN: Mapping[str, ReportFormat] = MappingProxyType(
    {
        "html": ReportFormat(_html, (".html", ".htm"), _html_index, _html_pages),
        "md": ReportFormat(_markdown, (".md", ".markdown"), _markdown_index),
        "json": ReportFormat(_json, (".json",)),
        "xlsx": ReportFormat(_xlsx, (".xlsx",)),
        "docx": ReportFormat(_docx, (".docx",)),
    }
)


@cache
def known_formats() -> Mapping[str, ReportFormat]:
    """Return every format by its name: the built-in ones, then those that installed packages add, by name."""
    return join_added(BUILT_IN, GROUP)


def format_called(name: str) -> ReportFormat:
    """Return the format called `name`.

    Raises:
        UnknownNameError: where there is none.
        ParseError: where the package that adds it is broken.
    """
    if name not in known_formats():
        load_named(GROUP, name, ReportFormat)
        raise UnknownNameError("report format", name, list(known_formats()))
    return known_formats()[name]


def format_of(suffix: str) -> ReportFormat:
    """Return the format of files whose names end in `suffix`, in any case.

    Raises:
        UnknownNameError: where there is none.
        ParseError: where the package that adds the format of that name is broken.
    """
    for found in known_formats().values():
        if suffix.lower() in found.suffixes:
            return found
    load_named(GROUP, suffix.lower().removeprefix("."), ReportFormat)
    names = [found.suffixes[0] for found in known_formats().values()]
    hint = None if suffix else f"a file's name ends in one of {list_some(names)}"
    raise UnknownNameError("report format", suffix, names, hint=hint)


def render_report(history: Editions, suffix: str, place: Place | None = None) -> bytes:
    """Return the report on one country as the bytes of a file whose name ends in `suffix`.

    Args:
        history: of the country.
        suffix: of the file's name (`.html`).
        place: where it stands among others; alone where None.

    Raises:
        UnknownNameError: where no format has the suffix.
        UseError: where the format gives something else than bytes.
        MissingExtraError: where the format needs a part that is not installed.
    """
    return _render(format_of(suffix), history, place or Place())


def render_files(history: Editions, kind: str, place: Place) -> Mapping[str, bytes]:
    """Return the files on one country in a folder of reports, by name.

    Args:
        history: of the country.
        kind: the format's name.
        place: where they stand among others.

    Raises:
        UseError: where the format gives something else than files.
    """
    found = format_called(kind)
    if found.render_pages is None:
        return {f"{history.country.lower()}.{kind}": _render(found, history, place)}
    pages = found.render_pages(history, place)
    expect(f"what {_whose(found)} gives", pages, Mapping)
    return dict(take_files(pages.items(), _whose(found)))


def render_index(kind: str, made: Sequence[Made], skipped: Sequence[Skipped]) -> Iterator[tuple[str, bytes]]:
    """Yield the files about all countries, each with its name, as they are made; none where the format has none.

    Args:
        kind: the format's name.
        made: what `tipcompare.report.pages.make_outline` gave for each country, in order of country.
        skipped: what gave no report though it should be told.

    Raises:
        UseError: where the format gives something else than files.
    """
    found = format_called(kind)
    if found.render_index is not None:
        yield from take_files(found.render_index(made, skipped), _whose(found))


def _render(found: ReportFormat, history: Editions, place: Place) -> bytes:
    return take_bytes(found.render(history, place), _whose(found))


def _whose(found: ReportFormat) -> str:
    """A format by its name, for errors."""
    return f"the format {next(name for name, one in known_formats().items() if one is found)}"


def reports_of(subject: Subject) -> tuple[CountryReport, ...]:
    """Return the reports that a history, a comparison or a report alone is made of."""
    if isinstance(subject, Editions):
        return subject.reports
    return (subject.old, subject.new) if isinstance(subject, Comparison) else (subject,)


def as_history(subject: Subject) -> Editions:
    """Return `subject` as a history: a comparison has two editions, a report one.

    Raises:
        ParseError: where both editions of a comparison are one.
    """
    if isinstance(subject, Editions):
        return subject
    if isinstance(subject, Comparison) and subject.old.edition == subject.new.edition:
        raise ParseError(f"both are of {subject.old.edition}: there is nothing to report", path=subject.new.source)
    reports = reports_of(subject)
    profile = get_profile(reports[0].series)
    return build_history(check_ratings(sorted(reports), profile), profile)
