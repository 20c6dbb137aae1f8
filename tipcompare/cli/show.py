"""`tipcompare show`: what was read from one file."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from tipcompare.cli.console import (
    PathName,
    country_option,
    make_grid,
    open_console,
    plain,
    print_given,
    quiet_option,
    remarks,
    series_option,
)
from tipcompare.cli.grid import hang
from tipcompare.language.counts import count_things
from tipcompare.model import CountryReport


@click.command()
@click.argument("file", type=PathName())
@series_option()
@country_option()
@click.option("--edition", metavar="YEAR", help="Edition, where neither text nor path says it.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole report as JSON.")
@quiet_option
@click.pass_obj
def show(
    quiet: bool, *, file: Path, series: str | None, country: str | None, edition: str | None, as_json: bool
) -> None:
    """Show what was read from FILE: tier, sections, recommendations, figures and warnings."""
    from tipcompare.corpus.single import read_file
    from tipcompare.serialize import to_json

    report = read_file(file, series=series, country=country, edition=edition, remark=remarks(quiet=quiet))
    if as_json:
        print_given(to_json(report))
        return
    console = open_console()
    _print_head(console, report)
    _print_sections(console, report)
    _print_recommendations(console, report)
    _print_figures(console, report)
    print_warnings(console, report)


def _print_head(console: Console, report: CountryReport) -> None:
    from tipcompare.changes.misfiled import tell_doubts
    from tipcompare.report.areas import set_out
    from tipcompare.series import get_profile

    profile = get_profile(report.series)
    console.print(plain(f"{report.country.name} ({report.country.code}), {profile.title} {report.edition}", "bold"))
    for told in tell_doubts((report,)):
        console.print(plain(told, "bold"))
    for rated in set_out((report,), profile):
        rating = rated.ratings[0]
        said = f", {rating.direction}" if rating and rating.direction else ""
        waiver = ", waiver granted" if rating and rating.waiver else ""
        console.print(plain(f"{rated.title}: {rated.labels[0]}{said}{waiver}"))
    console.print(plain(f"{report.source}, {len(report.text):,} characters"))
    _print_facts(console, report)


def _print_facts(console: Console, report: CountryReport) -> None:
    """What heading and statement say of the rating, with the words that say it; whole reasons are for the pages."""
    facts = [fact for fact in report.rating.facts if fact.kind != "reason"] if report.rating else []
    if not facts:
        return
    console.print(plain("\nWhat is said of it", "bold"))
    table = make_grid("about", "said", "from", "words", numbers=("from",))
    for fact in facts:
        words = plain(fact.span.line_of(report.text))
        table.add_row(plain(fact.kind), plain(fact.value), str(fact.span.start), words)
    console.print(table)


def _print_sections(console: Console, report: CountryReport) -> None:
    from tipcompare.align.words import count_words

    console.print(plain(f"\n{count_things(len(report.sections), 'section')}", "bold"))
    table = make_grid(
        "kind", "found by", "words", "from", "to", "heading", numbers=("words", "from", "to"), keys=("kind",)
    )
    counts = count_words(report.text, [item.span for item in report.sections])
    for item, words in zip(report.sections, counts, strict=True):
        place = (str(item.span.start), str(item.span.end))
        table.add_row(plain(item.kind), item.found_by, str(words), *place, plain(item.heading))
    console.print(table)


def _print_recommendations(console: Console, report: CountryReport) -> None:
    from tipcompare.series import get_profile

    if not get_profile(report.series).lists.title:
        return
    count = count_things(len(report.recommendations), "recommendation")
    told = count if report.recommendations_read else "recommendations could not be read"
    console.print(plain(f"\n{told}", "bold"))
    for item in report.recommendations:
        area = f"[{item.area}] " if item.area else ""
        console.print(hang(console, f"{item.ordinal:>3}. ", plain(f"{area}{item.text}")))


def _print_figures(console: Console, report: CountryReport) -> None:
    from tipcompare.report.figures import tell_breakdown
    from tipcompare.report.values import format_value

    console.print(plain(f"\n{count_things(len(report.observations), 'figure')}", "bold"))
    if not report.observations:
        return
    table = make_grid("measure", "value", "unit", "period", "breakdown", "printed", "from", numbers=("value", "from"))
    for item in report.observations:
        relative = item.qualifier if item.qualifier == "relative" else ""
        value = relative or format_value(item.value, item.qualifier)
        compared = f"{item.period} (comparison)" if item.comparison else item.period
        cells = (item.measure, value, item.unit, compared, tell_breakdown(item), item.number_text, str(item.span.start))
        table.add_row(*(plain(cell) for cell in cells))
    console.print(table)


def print_warnings(console: Console, report: CountryReport, whose: str = "") -> None:
    """Print the warnings of a report, under a line that counts them."""
    console.print(plain(f"\n{count_things(len(report.warnings), 'warning')}{whose}", "bold"))
    for item in report.warnings:
        place = f" (at {item.span.start})" if item.span else ""
        console.print(plain(f"{item.code}: {item.message}{place}"))
