"""`tipcompare terms`: which groups of people and topics the editions name, how often, and which no longer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tipcompare.cli.console import (
    PathName,
    country_option,
    drawn,
    form_options,
    make_grid,
    open_console,
    plain,
    print_records,
    quiet_option,
    say_skipped,
    series_option,
)
from tipcompare.cli.grid import part_columns
from tipcompare.cli.work import Work, open_corpus, work_options
from tipcompare.errors import ParseError

if TYPE_CHECKING:
    from tipcompare.changes.terms import Groups
    from tipcompare.model import Editions

COLUMNS = ("country", "country_name", "edition", "term", "title", "count", "sentence", "char_start", "char_end")


@click.command()
@click.argument("corpus", type=PathName(), required=False)
@series_option()
@country_option(multiple=True)
@click.option(
    "--list",
    "own",
    type=PathName(),
    help="A list of your own: a line each, `title: form, form` or the form alone; * any ending.",
)
@form_options("every count, with the first sentence,")
@work_options
@quiet_option
@click.pass_obj
def terms(
    quiet: bool,
    *,
    corpus: Path | None,
    series: str | None,
    countries: tuple[str, ...],
    own: Path | None,
    form: str | None,
    work: Work,
) -> int:
    """Count which groups the reports below CORPUS name, edition by edition, and tell what is no longer said."""
    groups = _read_groups(own)
    with open_corpus(corpus, work, series=series, countries=countries, quiet=quiet) as found:
        histories = list(found)
    if form is not None:
        print_records(COLUMNS, [row for history in histories for row in _list_counts(history, groups)], form)
    else:
        for history in histories:
            _print_history(history, groups)
    return say_skipped(found.skipped, quiet=quiet)


def _read_groups(path: Path | None) -> Groups:
    from tipcompare.changes.terms import read_groups
    from tipcompare.language.groups import GROUPS
    from tipcompare.sources import load_text

    if path is None:
        return GROUPS
    text, _ = load_text(path)
    try:
        groups = read_groups(text.splitlines())
    except ValueError as error:
        raise ParseError(str(error), path=str(path)) from error
    if not groups:
        raise ParseError("no word in the list", path=str(path), hint="a line each, `title: form, form`")
    return groups


def _list_counts(history: Editions, groups: Groups) -> list[tuple[str | int, ...]]:
    from tipcompare.changes.terms import sentence_around, trace_terms
    from tipcompare.series import get_profile

    rows: list[tuple[str | int, ...]] = []
    for line in trace_terms(history, get_profile(history.series), groups):
        for report, spans in zip(history.reports, line.places, strict=True):
            said: tuple[str | int, ...] = ("", "", "")
            if spans:
                sentence = sentence_around(report.text, spans[0]).line_of(report.text)
                said = (sentence, spans[0].start, spans[0].end)
            names = (report.country.code, report.country.name, report.edition.year)
            rows.append((*names, line.key, line.title, len(spans), *said))
    return rows


def _print_history(history: Editions, groups: Groups) -> None:
    from tipcompare.report.terms import tell_terms
    from tipcompare.series import get_profile

    console = open_console()
    told = tell_terms(history, get_profile(history.series), groups)
    editions = tuple(str(report.edition) for report in history.reports)
    console.print(plain(f"{history.reports[-1].country.name} ({history.country})", "bold"))
    for one in told.told:
        console.print(plain(one.sentence))
    if not told.namings:
        console.print(plain(told.untold or "none of the words is named"))
        return
    names = min(max(len(naming.title) for naming in told.namings), console.width // 2)
    for run in part_columns(editions, console.width - names):
        table = make_grid("named", *editions[run], numbers=editions[run])
        for naming in told.namings:
            counts = (drawn(console, str(count or "–")) for count in naming.counts[run])
            table.add_row(plain(naming.title, "red" if naming.silenced else ""), *counts)
        console.print(table)
