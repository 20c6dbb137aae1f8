"""`tipcompare match`: two spreadsheets of recommendations, or of anything that is revised."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click
from attrs import frozen

from tipcompare.cli.console import PathName, not_over, quiet_option, say
from tipcompare.errors import ParseError, ReadError
from tipcompare.model import ListMatches

_COLUMNS = ("new_id", "old_id", "status", "match_score", "matched_by", "runner_up")
_WORKBOOKS = (".xlsx", ".xls", ".ods")


@frozen
class _Table:
    """The columns of a spreadsheet that are matched: what names each row, its text, its heading if there are any."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    groups: tuple[str, ...] | None


@click.command(name="match")
@click.argument("old", type=PathName())
@click.argument("new", type=PathName())
@click.option("--text", default="text", show_default=True, help="Column with the texts.")
@click.option("--id", "identity", default="id", show_default=True, help="Column that names each row.")
@click.option("--group", help="Column with the heading each row stands under, if any.")
@click.option("-o", "--output", type=PathName(), help="Write the table here instead of printing it.")
@click.option("--explain", is_flag=True, help="Print instead, as JSON, what each new row was compared with, and why.")
@quiet_option
@click.pass_obj
def match(
    quiet: bool,
    *,
    old: Path,
    new: Path,
    text: str,
    identity: str,
    group: str | None,
    output: Path | None,
    explain: bool,
) -> None:
    """Match the rows of two CSV tables: kept, reworded, split, merged or new.

    One row for each link and one for each new row without any: new_id, old_id, status, match_score, matched_by,
    runner_up. The score is the probability that a reader would call both the same; of a list that is not English it is
    none, which is told.
    """
    from tipcompare.align.lists import match as match_lists
    from tipcompare.serialize import to_json

    if output is not None and output.suffix.lower() in _WORKBOOKS:
        raise click.UsageError(f"{output} would be no workbook: what is written is CSV")
    not_over(output, old, new)
    left, right = (_read_table(path, (identity, text, group)) for path in (old, new))
    found = match_lists(left.texts, right.texts, old_groups=left.groups, new_groups=right.groups, explain=explain)
    for doubt in found.warnings:
        say(doubt.message, quiet=quiet)
    written = to_json(found) + "\n" if explain else _write_rows(_list_links(found, left.ids, right.ids))
    if output is None:
        click.echo(written, nl=False)
    else:
        from tipcompare.writing import write_text

        write_text(output, written)
        say(f"wrote {output}", quiet=quiet)


def _read_table(path: Path, names: tuple[str, str, str | None]) -> _Table:
    """The columns asked for, of a CSV table with a line of names; a row that could only be misread is refused."""
    from tipcompare.sources.spreadsheets import read_rows

    if path.suffix.lower() in _WORKBOOKS:
        raise ReadError("expected a CSV table, got a workbook", path=str(path), hint="save its sheet as CSV")
    rows = read_rows(path, [name for name in names if name is not None], whole=True)
    kept: dict[str, list[str]] = {}
    _, header = next(rows, (1, []))
    options = zip(("--id", "--text", "--group"), names, strict=True)
    places = [_place_of(name, header, path, option) for option, name in options if name is not None]
    for line, row in rows:
        identity, *cells = (row[place] for place in places)
        if not identity or identity in kept:
            message = f"{identity!r} names two rows" if identity else "the row has no name"
            raise ParseError(message, path=str(path), line=line, hint=f"see the column {names[0]!r}")
        kept[identity] = cells
    texts, *groups = zip(*kept.values(), strict=True) if kept else ((),) * (len(places) - 1)
    return _Table(tuple(kept), texts, groups[0] if groups else None)


def _place_of(name: str, header: Sequence[str], path: Path, option: str) -> int:
    """Where in a row the column of this name stands."""
    if header.count(name) != 1:
        wanted = "one column" if name in header else "a column"
        expected = f"expected {wanted} {name!r}, got {', '.join(header)}"
        raise ParseError(expected, path=str(path), line=1, hint=f"name another with {option}")
    return header.index(name)


def _list_links(found: ListMatches, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """One row for each link, and one for each new row without any."""
    for item in found:
        for source, score in item.links:
            named = "" if source is None else old[source]
            yield new[item.new], named, item.status, score, item.matched_by, item.runner_up


def _write_rows(rows: Iterable[tuple[object, ...]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(rows)
    return written.getvalue()
