"""Histories whose documents may be others', and the files of a site on some."""

from __future__ import annotations

from attrs import evolve
from invented import build_reports

from tipcompare.changes.history import build_history
from tipcompare.model import Country, CountryReport, Editions, ReportWarning
from tipcompare.report.outline import unpack_outline
from tipcompare.report.pages import make_outline
from tipcompare.report.site.pages import render_site
from tipcompare.series import get_profile

DOUBT = ReportWarning("same-text", "the text is word for word that of another")


def make_history(*doubted: int, code: str = "XVE", name: str = "Vesmark", editions: int | None = None) -> Editions:
    """Return a history of so many editions, all where None, those in doubt that stand at these places."""
    reports: list[CountryReport] = [evolve(report, country=Country(code, name)) for report in build_reports()]
    for place in doubted:
        reports[place] = evolve(reports[place], warnings=(DOUBT,))
    return build_history(reports[:editions], get_profile("tip"))


def make_site(*histories: Editions) -> dict[str, str]:
    """Return what is in the files of a site that are about all countries, by file, but for the libraries."""
    made = [make_outline(history) for history in histories]
    files = render_site([unpack_outline(parts["outline"]) for parts in made], made)
    return {name: text.decode() for name, text in files if not name.startswith("assets/vendor")}
