"""`tipcompare compare`: two editions of one country's report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from tipcompare.cli.console import (
    PathName,
    country_option,
    drawn,
    make_grid,
    not_over,
    only_one,
    open_console,
    plain,
    quiet_option,
    remarks,
    say,
    series_option,
)
from tipcompare.cli.grid import hang
from tipcompare.cli.show import print_warnings
from tipcompare.model import Comparison, CountryReport, Edit, RecommendationChange
from tipcompare.shown import printable


@click.command()
@click.argument("old", type=PathName())
@click.argument("new", type=PathName())
@series_option()
@country_option()
@click.option("--json", "as_json", is_flag=True, help="Print the whole comparison as JSON.")
@click.option("-o", "--output", type=PathName(), help="Write a report (.html, .md, .docx, .xlsx, .json) instead.")
@click.option("--explain", type=click.IntRange(min=1), help="Say why this item of the newer list was matched so.")
@quiet_option
@click.pass_obj
def compare(
    quiet: bool,
    *,
    old: Path,
    new: Path,
    series: str | None,
    country: str | None,
    as_json: bool,
    output: Path | None,
    explain: int | None,
) -> None:
    """Compare two editions: what became of the tier, each recommendation, the figures and the text."""
    from tipcompare.changes.reports import compare_reports
    from tipcompare.corpus.single import read_file
    from tipcompare.series import get_profile

    only_one(json=as_json, output=output, explain=explain)
    not_over(output, old, new)
    remark = remarks(quiet=quiet)
    left, right = (read_file(path, series=series, country=country, remark=remark) for path in (old, new))
    _require_one_report(left, right, new)
    if explain is not None:
        _print_explanation(open_console(), left, right, explain)
        return
    if right.edition < left.edition:
        say(f"the editions run backwards: {left.edition} is set against the older {right.edition}", quiet=quiet)
    shown = as_json or output is not None
    comparison = compare_reports(left, right, get_profile(left.series), shown=shown)
    if output is not None:
        from tipcompare.report import write_report
        from tipcompare.report.cite import read_origins

        write_report(comparison, output, origins=read_origins({left.source: old, right.source: new}))
        say(f"wrote {output}", quiet=quiet)
    elif as_json:
        from tipcompare.serialize import to_json

        click.echo(to_json(comparison))
    else:
        _print_comparison(open_console(), comparison)


def _require_one_report(old: CountryReport, new: CountryReport, path: Path) -> None:
    """Refuse two countries or two series; the path is that of the newer."""
    from tipcompare.errors import ParseError

    if old.country.code != new.country.code:
        hint = "compare.html of `tipcompare report FOLDER` sets countries side by side"
        raise ParseError(f"two countries: {old.country.name} and {new.country.name}", path=str(path), hint=hint)
    if old.series != new.series:
        raise ParseError(f"two series: {old.series} and {new.series}", path=str(path))


def _print_explanation(console: Console, old: CountryReport, new: CountryReport, ordinal: int) -> None:
    """Say what one recommendation was compared with, what they share, and what decided."""
    from tipcompare.changes.explain import explain_match
    from tipcompare.errors import ParseError

    try:
        found = explain_match(old, new, ordinal)
    except ValueError as error:
        raise ParseError(str(error)) from error
    console.print(plain(f"{new.edition}:{ordinal} {_texts(new)[ordinal]}", "bold"))
    traced = ", ".join(f"{old.edition}:{place}" for place in found.old_ordinals) or "nothing: it is new"
    console.print(plain(f"goes back to {traced}; score {found.score:.3f}, a pair counts from {found.threshold:.2f}"))
    if found.old_ordinals and not found.candidates:
        console.print(plain("it stands word for word in the older edition"))
    for candidate in found.candidates:
        text = _texts(old)[candidate.old_ordinal]
        kept = " (stays word for word, and is linked to itself alone)" if dict(candidate.features)["kept"] else ""
        console.print(plain(f"\n{old.edition}:{candidate.old_ordinal} {candidate.chance:.3f}{kept} {text}"))
        console.print(plain("  shared: " + ", ".join(f"{term} {weight:.2f}" for term, weight in candidate.shared)))
        console.print(plain("  alike: " + ", ".join(f"{name} {value:.2f}" for name, value in candidate.features)))


def _print_comparison(console: Console, comparison: Comparison) -> None:
    from tipcompare.changes.misfiled import tell_doubts
    from tipcompare.changes.partial import tell_partial
    from tipcompare.report.areas import set_out, tell_step
    from tipcompare.series import get_profile
    from tipcompare.series.untold import DIFFERS, tell_untold

    old, new = comparison.old, comparison.new
    profile = get_profile(new.series)
    console.print(plain(f"{new.country.name}, {profile.title}: {old.edition} to {new.edition}", "bold"))
    for told in (*filter(None, map(tell_partial, (old, new))), *tell_doubts((old, new))):
        console.print(plain(told, "bold"))
    for rated in set_out((old, new), profile):
        console.print(plain(f"{rated.title}: {tell_step(rated, profile)}"))
    if profile.lists.title:
        had = [str(len(r.recommendations)) if r.recommendations_read else "not read" for r in (old, new)]
        console.print(plain(f"\nRecommendations: {' to '.join(had)}", "bold"))
        for change in comparison.recommendations:
            _print_change(console, comparison, change)
        if comparison.recommendations and (untold := tell_untold(profile, DIFFERS)):
            console.print(plain(untold))
        unread = " and ".join(str(report.edition) for report in (old, new) if not report.recommendations_read)
        if unread:
            console.print(plain(f"no list of {unread} was read: nothing is called dropped"))
    _print_figures(console, comparison)
    if comparison.unlike:
        console.print(plain(f"\nunlike sources: a {old.kind} and a {new.kind}; their texts are not compared", "bold"))
    else:
        _print_sections(console, comparison)
    for report in (old, new):
        if report.warnings:
            print_warnings(console, report, f" of {report.edition}")


def _print_sections(console: Console, comparison: Comparison) -> None:
    from tipcompare.changes.parts import share_shown
    from tipcompare.changes.strays import find_strays
    from tipcompare.report.structure import tell_alike, tell_rest, tell_strays
    from tipcompare.series import get_profile

    profile = get_profile(comparison.new.series)
    strays = find_strays(comparison, profile.notes)
    console.print(plain("\nSections", "bold"))
    table = make_grid("section", "status", "words in common", "was", numbers=("words in common",))
    for section in comparison.sections:
        kinds = ", ".join(section.old_kinds) if section.old_kinds != (section.kind,) else ""
        told = (tell_rest(comparison, section, profile), tell_strays(comparison, section, profile, strays))
        was = "; ".join(filter(None, (kinds, *told)))
        alike = tell_alike(section.status, share_shown(comparison, section))
        table.add_row(plain(section.kind), section.status, alike, plain(was))
    console.print(table)


def _texts(report: CountryReport) -> dict[int, str]:
    """The words of each recommendation by its ordinal: a list may have gaps where the publisher asks for nothing."""
    return {item.ordinal: item.text for item in report.recommendations}


def _print_change(console: Console, comparison: Comparison, change: RecommendationChange) -> None:
    from tipcompare.changes.printed_years import is_likely, tell_printed
    from tipcompare.report.evidence import tell_differences

    olds, news = _texts(comparison.old), _texts(comparison.new)
    near = "" if change.links else _tell_open(change, comparison)
    likely = "likely " if is_likely(change, comparison) else ""
    score = f" {max(link.score for link in change.links):.2f}" if change.links else near
    console.print(plain(f"{likely}{change.status:<9} {drawn(console, tell_places(change))}{score}", "bold"))
    for told in (*tell_differences(change, comparison), *tell_printed(change, comparison)):
        console.print(hang(console, "    ", plain(told, "dim")))
    if change.redline:
        console.print(hang(console, "    ", mark_redline(change.redline, comparison)))
    elif change.status == "repeated":
        console.print(hang(console, "    ", plain(news[change.new[0]])))
    else:
        for ordinal in change.old:
            console.print(hang(console, "  - ", plain(olds[ordinal], "red")))
        for ordinal in change.new:
            console.print(hang(console, "  + ", plain(news[ordinal], "green")))


def tell_places(change: RecommendationChange) -> str:
    """What goes on as what, by number.

    Of what was split or merged, where only some of it is likely, that stands before the numbers.
    """
    from tipcompare.changes.printed_years import is_weak

    def tell(place: int, scores: list[float], *, alone: bool) -> str:
        return f"{'likely ' if is_weak(scores) and not whole and not alone else ''}{place}"

    whole = is_weak(link.score for link in change.links)
    olds = [(place, [link.score for link in change.links if link.old_ordinal == place]) for place in change.old]
    news = [(place, [link.score for link in change.links if link.new_ordinal == place]) for place in change.new]
    sides = (", ".join(tell(*one, alone=len(side) == 1) for one in side) or "–" for side in (olds, news))
    return " → ".join(sides)


def _tell_open(change: RecommendationChange, comparison: Comparison) -> str:
    """What is called new or dropped by little may yet go back to or on in, with how likely that is."""
    from tipcompare.changes.printed_years import leave_open

    if older := leave_open(change.status, change.nearest, change.best_score):
        return " perhaps from {}:{} {:.2f}".format(*older, change.best_score)
    gone = {(comparison.old.edition, ordinal) for ordinal in change.old}
    return "".join(
        f" perhaps goes on in {comparison.new.edition}:{other.new[0]} {other.best_score:.2f}"
        for other in comparison.recommendations
        if leave_open(other.status, other.nearest, other.best_score) in gone
    )


def mark_redline(redline: Iterable[Edit], comparison: Comparison) -> Text:
    """Return a redline for a terminal: [-taken out-] and {+put in+}, in colours where there are any."""
    from tipcompare.report.redlines import run_redline

    line = Text()
    for piece in run_redline(redline, comparison.old.text, comparison.new.text):
        bare = printable(piece.text.rstrip())
        space = piece.text[len(piece.text.rstrip()) :]
        if piece.kind == "delete" and bare:
            line.append(f"[-{bare}-]", style="red strike")
        elif piece.kind == "insert" and bare:
            line.append(f"{{+{bare}+}}", style="green")
        else:
            line.append(bare)
        line.append(space)
    return line


def _print_figures(console: Console, comparison: Comparison) -> None:
    from tipcompare.changes.restatements import find_unlike
    from tipcompare.report.figures import count_answer, format_answer

    if comparison.answers:
        console.print(plain("\nFigures", "bold"))
        editions = (str(comparison.old.edition), str(comparison.new.edition))
        table = make_grid("measure", "of", *editions, numbers=editions)
        for change in comparison.answers:
            sides = (change.old, change.new)
            units = {item.unit for item in sides if item is not None and item.value is not None}
            tell = format_answer if len(units) < 2 else count_answer
            unit = " or ".join(sorted(units))
            table.add_row(
                plain(change.measure),
                plain(unit),
                *("" if item is None else tell(item) for item in sides),
            )
        console.print(table)
    for item in comparison.restatements:
        first = f"{count_answer(item.first)} in {item.first_edition}"
        later = f"{count_answer(item.later)} in {item.later_edition}"
        console.print(plain(f"restated: {item.measure} {item.year}: {first}, {later} ({item.kind})"))
    for one in find_unlike(comparison.reports):
        told = ", ".join(f"{count_answer(each.item)} in {each.edition}" for each in (one.first, one.later))
        console.print(plain(f"given otherwise: {one.first.item.measure} {one.first.item.year}: {told} ({one.why})"))
