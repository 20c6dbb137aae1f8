"""`tipcompare match`: two spreadsheets of recommendations, or of anything that is revised."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import click
from attrs import evolve, frozen

from tipcompare.cli.console import PathName, not_over, quiet_option, say
from tipcompare.errors import ParseError, ReadError
from tipcompare.model import ListMatch, ListMatches

_COLUMNS = ("new_id", "old_id", "status", "match_score", "matched_by", "runner_up")
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers")


@frozen
class _Table:
    """The columns of a spreadsheet that are matched: what names each row, its text, its heading if there are any.

    Besides, what had to be guessed of its encoding, in words.
    """

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    groups: tuple[str, ...] | None
    doubts: tuple[str, ...]


@click.command(name="match")
@click.argument("old", type=PathName())
@click.argument("new", type=PathName())
@click.option("--text", default="text", show_default=True, help="Column with the texts.")
@click.option("--id", "identity", default="id", show_default=True, help="Column that names each row.")
@click.option("--group", help="Column with the heading each row stands under, if any.")
@click.option("--language", default="en", show_default=True, help="Language of the texts: fr, es, pt-BR, ...")
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
    language: str,
    output: Path | None,
    explain: bool,
) -> None:
    """Match the rows of two CSV tables: kept, reworded, split, merged, new or dropped.

    One row for each link, one for each new row without any and one for each old one without: new_id, old_id, status,
    match_score, matched_by, runner_up. The score is the probability that a reader would call both the same; of a list
    that is not English it is none, which is told.
    """
    from tipcompare.align.lists import match as match_lists
    from tipcompare.serialize import to_json

    if output is not None and output.suffix.lower() in _WORKBOOKS:
        raise click.UsageError(f"{output} would be no workbook: what is written is CSV")
    not_over(output, old, new)
    left, right = (_read_table(path, (identity, text, group)) for path in (old, new))
    matched = partial(match_lists, old_groups=left.groups, new_groups=right.groups, explain=explain)
    found = matched(left.texts, right.texts, language=language)
    for doubt in (*left.doubts, *right.doubts, *(told.message for told in found.warnings)):
        say(doubt, quiet=quiet)
    found = _name_items(found, left.ids, right.ids)
    written = to_json(found) + "\n" if explain else _write_rows(_list_links(found))
    if output is None:
        click.echo(written, nl=False)
    else:
        from tipcompare.writing import write_text

        write_text(output, written)
        say(f"wrote {output}", quiet=quiet)


def _read_table(path: Path, names: tuple[str, str, str | None]) -> _Table:
    """The columns asked for, of a CSV table with a line of names; a row that could only be misread is refused."""
    from tipcompare.sources import AS_TEXT
    from tipcompare.sources.spreadsheets import load_table, read_rows

    if path.suffix.lower() in _WORKBOOKS:
        raise ReadError("expected a CSV table, got a workbook", path=str(path), hint="save its sheet as CSV UTF-8")
    loaded, doubts = load_table(path)
    rows = read_rows(loaded, path, [name for name in names if name is not None], whole=True)
    kept: dict[str, list[str]] = {}
    first, header = next(rows, (1, []))
    options = zip(("--id", "--text", "--group"), names, strict=True)
    asked = {option: name for option, name in options if name is not None}
    places = [_place_of(option, asked, header, path, first) for option in asked]
    for line, row in rows:
        identity, text, *group = (row[place] for place in places)
        identity = identity.strip()
        if not identity or identity in kept:
            message = f"{identity!r} names two rows" if identity else "the row has no name"
            raise ParseError(message, path=str(path), line=line, hint=f"see the column {header[places[0]]!r}")
        kept[identity] = [text, *(" ".join(heading.split()) for heading in group)]
    texts, *groups = zip(*kept.values(), strict=True) if kept else ((),) * (len(places) - 1)
    told = tuple(f"{path}: {doubt.message} ({AS_TEXT}, if letters come out wrong)" for doubt in doubts)
    return _Table(tuple(kept), texts, groups[0] if groups else None, told)


def _place_of(option: str, asked: Mapping[str, str], header: Sequence[str], path: Path, line: int) -> int:
    """Where in a row the column of this option stands, or the one that is called so but for blanks and capitals."""
    from tipcompare.sources.spreadsheets import fold_name

    name = asked[option]
    exactly = [k for k, own in enumerate(header) if own == name]
    found = exactly or [k for k, own in enumerate(header) if fold_name(own) == fold_name(name)]
    if len(found) != 1:
        wanted, names = "one column" if found else "a column", ", ".join(" ".join(own.split()) for own in header)
        hint = f"name another that both tables have with {option}"
        if not {*map(fold_name, header)} & {*map(fold_name, asked.values())}:
            parted = ", parted by commas, semicolons or tabs" if len(header) == 1 else ""
            hint = f"the first line holds the names of the columns{parted}; {hint}"
        raise ParseError(f"expected {wanted} {name!r}, got {names}", path=str(path), line=line, hint=hint)
    return found[0]


def _name_items(found: ListMatches, old: Sequence[str], new: Sequence[str]) -> ListMatches:
    """The same, with what names each row in both tables."""

    def name(item: ListMatch) -> ListMatch:
        candidates = (evolve(one, old_id=old[one.old_ordinal - 1]) for one in item.candidates)
        olds = tuple(old[source] for source in item.olds)
        return evolve(item, new_id=new[item.new], old_ids=olds, candidates=tuple(candidates))

    return evolve(found, items=tuple(map(name, found)), dropped_ids=tuple(old[source] for source in found.dropped))


def _list_links(found: ListMatches) -> Iterator[tuple[object, ...]]:
    """One row for each link, one for each new row without any, and one for each that was dropped."""
    for item in found:
        for named, (_, score) in zip(item.old_ids or ("",), item.links, strict=True):
            yield item.new_id, named, item.status, score, item.matched_by, item.runner_up
    for named in found.dropped_ids:
        yield "", named, "dropped", "", "", ""


def _write_rows(rows: Iterable[tuple[object, ...]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(rows)
    return written.getvalue()
