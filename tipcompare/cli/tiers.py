"""`tipcompare tiers`: the tier history of countries from the facts that ship with the program."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.text import Text

from tipcompare.cli.console import (
    PathName,
    drawn,
    form_options,
    make_grid,
    only_one,
    open_console,
    plain,
    print_records,
    quiet_option,
    say,
    say_skipped,
    series_option,
)
from tipcompare.errors import ParseError
from tipcompare.language.counts import count_things

if TYPE_CHECKING:
    from tipcompare.ratings import Placement, TierRow

COUNTS = ("transitions", "time", "reversals", "changes", "outcomes")
REGION_CODES = ("AF", "EAP", "EUR", "NEA", "SCA", "WHA")
SYMBOLS = {"1": "1", "2": "2", "2WL": "W", "3": "3", "SC": "S", None: "·"}
STYLES = {
    "1": "bold green",
    "2": "yellow",
    "2WL": "bold dark_orange3",
    "3": "bold red",
    "SC": "bold magenta",
    None: "dim",
}
LEGEND = "1, 2, 3: tiers; W: Tier 2 Watch List; S: special case; ·: open; blank: not in the facts"


@click.command()
@click.argument("countries", nargs=-1, metavar="[COUNTRY]...")
@click.option("--region", "regions", multiple=True, type=click.Choice(REGION_CODES), help="All countries of a region.")
@click.option("--changes", metavar="YEAR", help="Only what changed in that edition, or in 'all'.")
@click.option("--counts", type=click.Choice(COUNTS), help="A table of counts instead of placements.")
@form_options("every row")
@click.option("--corpus", type=PathName(), help="Count the ratings of these reports, not the shipped ones.")
@series_option()
@click.option("--map", "map_year", metavar="YEAR", type=int, help="Draw the world map of that edition into -o.")
@click.option("-o", "--output", type=PathName(), help="File of the map (.svg).")
@click.option("--svg", type=PathName(), help="Also draw the timeline into this file.")
@quiet_option
@click.pass_obj
def tiers(
    quiet: bool,
    *,
    countries: tuple[str, ...],
    regions: tuple[str, ...],
    changes: str | None,
    counts: str | None,
    form: str | None,
    corpus: Path | None,
    series: str | None,
    svg: Path | None,
    map_year: int | None,
    output: Path | None,
) -> int:
    """Show the tiers of COUNTRY (all, where none is given) in the editions 2001-2025, and the law behind them.

    With --corpus the ratings of your own reports are counted, of any series.
    """
    from tipcompare.cli.tier_counts import count_outcomes, count_ratings, print_rows
    from tipcompare.ratings import rated_placements, tier_rows
    from tipcompare.series import get_profile

    only_one(map=map_year, counts=counts, changes=changes)
    only_one(map=map_year, svg=svg)
    only_one(map=map_year, csv=form == "csv", json=form == "json")
    if corpus is not None:
        only_one(corpus=corpus, map=map_year, output=output, svg=svg, changes=changes)
        return _count_corpus(corpus, counts, form, series=series, wanted=(countries, regions), quiet=quiet)
    profile = get_profile(series or "tip")
    if not profile.rating.checked_against:
        raise ParseError(f"no ratings of {profile.title} ship with the program", hint="--corpus counts your own")
    chosen = _choose(countries, regions)
    rows = tier_rows(chosen)
    if map_year is not None or output is not None:
        _draw_map(output, rows, map_year, quiet=quiet)
        return 0
    if svg is not None:
        _draw(svg, rows, quiet=quiet)
    if counts == "outcomes":
        print_rows(count_outcomes(rows), form)
    elif counts is not None:
        print_rows(count_ratings(counts, rated_placements(chosen), profile), form)
    else:
        _print_rows(rows, changes, form)
    return 0


def _count_corpus(
    corpus: Path,
    counts: str | None,
    form: str | None,
    *,
    series: str | None,
    wanted: tuple[tuple[str, ...], tuple[str, ...]],
    quiet: bool,
) -> int:
    """Print a table of the ratings of your own reports; return the exit code."""
    from tipcompare.cli.tier_counts import count_corpus, print_rows

    if counts == "outcomes":
        raise ParseError("of a corpus only ratings are counted", hint=f"--counts {', '.join(COUNTS[:-1])}")
    counted, skipped = count_corpus(corpus, counts or COUNTS[0], series=series, wanted=wanted, quiet=quiet)
    print_rows(counted, form)
    return say_skipped(skipped, quiet=quiet)


def _print_rows(rows: tuple[TierRow, ...], changes: str | None, form: str | None) -> None:
    from tipcompare.ratings import ROW_COLUMNS, as_records

    shown = rows if changes is None else _changed(rows, changes)
    if form is not None:
        print_records(ROW_COLUMNS, [list(record.values()) for record in as_records(shown)], form)
    elif changes is not None:
        _print_changes(open_console(), shown, [row for row in rows if changes in ("all", str(row.placement.edition))])
    elif len({row.placement.country for row in rows}) == 1:
        _print_country(open_console(), rows)
    else:
        _print_grid(open_console(), rows)


def _choose(countries: tuple[str, ...], regions: tuple[str, ...]) -> tuple[Placement, ...]:
    """The whole histories of the countries and regions asked for; all where nothing is asked for."""
    from tipcompare.countries import find_country, name_in
    from tipcompare.ratings import load_placements

    placements = load_placements()
    if not countries and not regions:
        return placements
    codes = {find_country(country) for country in countries}
    missing = codes - {row.country for row in placements}
    if missing:
        raise ParseError(f"there are no shipped placements of {', '.join(name_in(code) for code in sorted(missing))}")
    return tuple(row for row in placements if row.country in codes or row.region in regions)


def _changed(rows: tuple[TierRow, ...], year: str) -> tuple[TierRow, ...]:
    from tipcompare.ratings import MOVED

    editions = {row.placement.edition for row in rows}
    if year != "all" and (not year.isdigit() or int(year) not in editions):
        raise ParseError(f"no edition {year!r}", hint=f"--changes all, or one of {min(editions)} to {max(editions)}")
    return tuple(row for row in rows if row.change in MOVED and year in ("all", str(row.placement.edition)))


def _print_country(console: Console, rows: tuple[TierRow, ...]) -> None:
    from tipcompare.countries import REGIONS
    from tipcompare.ratings import AS_OF, MOVED, OUTCOME_WORDS

    newest = rows[-1].placement
    region = REGIONS.get(newest.region, "no region")
    console.print(plain(f"{newest.country_name} ({newest.country}), {region}", "bold"))
    _print_staircase(console, rows)
    table = make_grid("edition", "tier", "change", "watch list", "law", "sure", "sources and notes", keys=("edition",))
    for row in rows:
        place, step = row.placement, row.step
        streak = f"{step.streak}{'' if step.certain else ' or more'}" if step.streak else ""
        notes = "; ".join(filter(None, (", ".join(place.sources), _other_codings(place), place.note)))
        cells = (row.change if row.change in MOVED else "", streak, OUTCOME_WORDS[step.outcome])
        table.add_row(str(place.edition), _tier(place), *(plain(cell) for cell in (*cells, place.confidence, notes)))
    console.print(table)
    step = rows[-1].step
    if step.next_due is not None:
        waived = "a waiver can put it off" if step.waivable else "no waiver is left"
        due = f"If it stays on the Watch List, a downgrade is due in {step.next_due}; {waived}"
        console.print(plain(f"{due} (by the law as of {AS_OF})."))


def _print_staircase(console: Console, rows: tuple[TierRow, ...]) -> None:
    """The tiers as steps: one line a level, one column an edition; a dot where the tier is open."""
    from tipcompare.series import get_profile

    placed = {row.placement.edition: row.placement for row in rows}
    levels = get_profile("tip").rating.rungs({place.tier for place in placed.values()})
    for years in _part_years(console, placed, 18):
        console.print(plain(" " * 18 + "".join(f"{year % 100:02d} " for year in years), "dim"))
        for level in levels:
            line = plain(f"{level.label:<18}")
            for year in years:
                place = placed.get(year)
                mark = "   " if place is None else _mark(place, level.value)
                line.append(drawn(console, mark), style=STYLES[level.value] if mark.strip("· ") else "dim")
            console.print(line)
        console.print()


def _part_years(console: Console, editions: Iterable[int], before: int) -> list[range]:
    """The years of `editions` in as few runs as go into a terminal, three signs a year beside `before` others."""
    editions = sorted(editions)
    years = range(editions[0], editions[-1] + 1)
    runs = ceil(len(years) / max((console.width - before) // 3, 1))
    most = ceil(len(years) / runs)
    return [years[start : start + most] for start in range(0, len(years), most)]


def _mark(place: Placement, level: str) -> str:
    if place.tier == level:
        return "██ " if place.confidence != "majority" else "▒▒ "
    return "·  " if place.tier is None and level in place.alternatives else "   "


def _print_grid(console: Console, rows: tuple[TierRow, ...]) -> None:
    """One line a country, one column an edition."""
    by_country: dict[str, dict[int, Placement]] = {}
    for row in rows:
        by_country.setdefault(row.placement.country, {})[row.placement.edition] = row.placement
    for years in _part_years(console, (row.placement.edition for row in rows), 36):
        console.print(plain(" " * 36 + " ".join(f"{year % 100:02d}" for year in years), "dim"))
        for code, placed in by_country.items():
            name = placed[max(placed)].country_name
            line = plain(f"{code} {name[:30]:<31}")
            for year in years:
                place = placed.get(year)
                mark = f" {SYMBOLS[place.tier]:>2}" if place else "   "
                line.append(drawn(console, mark), style=STYLES[place.tier] if place else "")
            console.print(line)
    console.print(plain(drawn(console, LEGEND), "dim"))


def _print_changes(console: Console, rows: tuple[TierRow, ...], asked: Collection[TierRow]) -> None:
    """Print what moved, and of how many of the placements asked for the tier is open, so that no move can be told."""
    from tipcompare.ratings import OUTCOME_WORDS

    table = make_grid("edition", "country", "", "from", "to", "change", "law", "sure", keys=("edition", "country"))
    for row in rows:
        place = row.placement
        since = f" ({row.previous_edition})" if row.previous_edition != place.edition - 1 else ""
        before = Text(_label(row.previous), style=STYLES[row.previous]) + plain(since)
        cells = (plain(place.country), plain(place.country_name), before, _tier(place), plain(row.change))
        table.add_row(str(place.edition), *cells, plain(OUTCOME_WORDS[row.step.outcome]), plain(place.confidence))
    console.print(table)
    ups, downs = (sum(1 for row in rows if row.change == kind) for kind in ("up", "down"))
    console.print(plain(f"{ups} up, {downs} down, {len(rows) - ups - downs} to or from a special case"))
    if still := sum(row.placement.tier is None for row in asked):
        console.print(plain(f"open: {still} of {count_things(len(asked), 'placement')}, of which no move is known"))


def _tier(place: Placement) -> Text:
    return Text(_label(place.tier), style=STYLES[place.tier])


def _label(tier: str | None) -> str:
    from tipcompare.ratings import tier_label

    return tier_label(tier)


def _other_codings(place: Placement) -> str:
    if not place.alternatives:
        return ""
    labels = " or ".join(_label(tier) for tier in place.alternatives)
    return f"may be {labels}" if place.tier is None else f"another coding has {labels}"


def _draw(path: Path, rows: tuple[TierRow, ...], *, quiet: bool) -> None:
    from tipcompare.report.tier_chart import draw_placements
    from tipcompare.writing import write_text

    if path.suffix.lower() != ".svg":
        raise ParseError("the picture can only be drawn as SVG", path=str(path), hint="--svg tiers.svg")
    write_text(path, draw_placements(rows))
    say(f"wrote {path}", quiet=quiet)


def _draw_map(path: Path | None, rows: tuple[TierRow, ...], year: int | None, *, quiet: bool) -> None:
    from tipcompare.report.world import Shade, draw_map, map_document
    from tipcompare.series import get_profile
    from tipcompare.writing import write_text

    placed = [row.placement for row in rows if row.placement.edition == year]
    editions = sorted({row.placement.edition for row in rows})
    hint = f"--map YEAR -o map.svg, with a year from {editions[0]} to {editions[-1]}"
    if year is None or path is None:
        raise ParseError("a map needs a year and a file", hint=hint)
    if path.suffix.lower() != ".svg":
        raise ParseError("the map can only be drawn as SVG", path=str(path), hint=hint)
    if not placed:
        raise ParseError(f"there are no ratings of {year}", hint=hint)
    profile = get_profile("tip")
    shades = {}
    for place in placed:
        level = profile.level(place.tier)
        rank = level.rank if level else None
        shades[place.country] = Shade(place.country_name, _label(place.tier), rank, place.confidence)
    levels = [(level.label, level.rank) for level in profile.rating.scale]
    write_text(path, map_document(draw_map(f"{profile.title} {year}: {profile.rating.title.lower()}", shades, levels)))
    say(f"wrote {path}", quiet=quiet)
