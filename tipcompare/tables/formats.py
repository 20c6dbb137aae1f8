"""The tables as files: one module a format.

Each format has two halves: one turns a table into bytes, wherever the table was made; the other puts such parts, in
the order they come, into files that appear whole at the end. So the tables of a corpus can be written country by
country, by any number of workers, and never need to be in memory together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache
from importlib.metadata import entry_points
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from tipcompare.errors import ParseError, UnknownNameError, expect
from tipcompare.model import Editions
from tipcompare.tables import database, xlsx
from tipcompare.tables.cells import Add, format_rows, rows_of
from tipcompare.tables.columnar import format_arrow, open_parquet
from tipcompare.tables.columns import COLUMNS, Row
from tipcompare.tables.delimited import format_csv, format_safe_csv, open_csv, open_safe_csv
from tipcompare.tables.records import SCHEMA_FILE, format_json, open_json

if TYPE_CHECKING:
    import pandas as pd

Tables = Mapping[str, "pd.DataFrame"]
FormattedTables = Mapping[str, bytes]
"""What `format_tables` gives for one country, by format and table."""


@frozen
class Format:
    """One format.

    Args:
        format_part: from a table's name and its rows to a part.
        open_files: from a folder and the tables' names to what adds parts; the files are there when it closes.
        files: the files it writes, `{}` standing for the name of each table.
    """

    format_part: Callable[[str, Sequence[Row]], bytes]
    open_files: Callable[[Path, Sequence[str]], AbstractContextManager[Add]]
    files: tuple[str, ...]


GROUP = "tipcompare.exports"
BUILT_IN: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format(format_csv, open_csv, ("{}.csv",)),
        "json": Format(format_json, open_json, ("{}.json", SCHEMA_FILE)),
        "safe-csv": Format(format_safe_csv, open_safe_csv, ("{}.csv",)),
        "parquet": Format(format_arrow, open_parquet, ("{}.parquet",)),
        "sqlite": Format(format_rows, database.open_sqlite, (database.FILE, database.DESCRIPTION)),
        "xlsx": Format(format_rows, xlsx.open_xlsx, (xlsx.FILE,)),
    }
)


@cache
def known_formats() -> Mapping[str, Format]:
    """Return every format by its name: the built-in ones, then those that installed packages add, by name."""
    points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    added = {point.name: point.load() for point in points if point.name not in BUILT_IN}
    return MappingProxyType({**BUILT_IN, **added})


def export_tables(tables: Tables, folder: str | Path, formats: Iterable[str] = ("csv",)) -> list[Path]:
    """Write `tables` into `folder` in each of `formats`.

    Args:
        tables: DataFrames by name, as `tipcompare.tables.make_tables` gives them.
        folder: made where it is missing.
        formats: names from `known_formats()`; csv, json and parquet make one file a table, sqlite and xlsx one in all.

    Returns:
        The paths written, in order of format and table.

    Raises:
        UnknownNameError: where there is no such format.
        MissingExtraError: where a format needs a part that is not installed.
    """
    names = check_formats(formats)
    with open_export(folder, names, tables=tuple(tables)) as add:
        add(format_tables(tables, names))
    return list_paths(folder, names, tables=tuple(tables))


def check_formats(formats: Iterable[str]) -> list[str]:
    """Return the names in `formats`, each once.

    Raises:
        UnknownNameError: where one is not in `known_formats()`, or there is none.
        ParseError: where two of them write the same files.
    """
    expect("formats", formats, Iterable)
    names = list(dict.fromkeys([formats] if isinstance(formats, str) else formats))
    for name in names or [""]:
        expect("each of formats", name, str)
        if name not in known_formats():
            raise UnknownNameError("format", name, list(known_formats()))
    files = [file for name in names for file in known_formats()[name].files]
    if len(set(files)) < len(files):
        raise ParseError(f"two of the formats {', '.join(names)} write the same files")
    return names


def format_history(history: Editions, formats: Sequence[str]) -> dict[str, bytes]:
    """Return the tables on one country as parts for `open_export`.

    No DataFrames are made on the way: of small tables they would be most of the work.
    """
    from tipcompare.tables.rows import list_rows  # here, because what is kept needs no numpy

    return _format_all({name: list_rows(name, history) for name in COLUMNS}, formats)


def pack_rows(history: Editions) -> dict[str, bytes]:
    """Return the rows of every table on one country, and `dropped`, packed for `make_frame`."""
    from tipcompare.tables.dropped import list_dropped
    from tipcompare.tables.rows import list_rows

    rows = {name: format_rows(name, list_rows(name, history)) for name in COLUMNS}
    return {**rows, "dropped": format_rows("recommendations", list_dropped(history))}


def format_tables(tables: Tables, formats: Iterable[str]) -> dict[str, bytes]:
    """Return each of `tables` in each of `formats`, under `format/table`."""
    return _format_all({name: list(rows_of(table)) for name, table in tables.items()}, formats)


def _format_all(tables: Mapping[str, Sequence[Row]], formats: Iterable[str]) -> dict[str, bytes]:
    return {
        f"{kind}/{name}": known_formats()[kind].format_part(name, rows)
        for kind in formats
        for name, rows in tables.items()
    }


@contextmanager
def open_export(
    folder: str | Path, formats: Sequence[str], *, tables: Sequence[str] = tuple(COLUMNS)
) -> Iterator[Callable[[FormattedTables], None]]:
    """Give a function that adds what `format_tables` gave to the files in `folder`.

    Rows stand in the order in which they were added. The files appear when the block ends well; where it fails, those
    that stood there before are as they were.

    Args:
        folder: made where it is missing.
        formats: names from `known_formats()`.
        tables: names of the tables.

    Raises:
        MissingExtraError: where a format needs a part that is not installed.
    """
    expect("folder", folder, str, PathLike)
    with ExitStack() as stack:
        adds = {name: stack.enter_context(known_formats()[name].open_files(Path(folder), tables)) for name in formats}

        def add(parts: FormattedTables) -> None:
            for key, part in parts.items():
                kind, _, name = key.partition("/")
                adds[kind](name, part)

        yield add


def list_paths(folder: str | Path, formats: Iterable[str], *, tables: Sequence[str] = tuple(COLUMNS)) -> list[Path]:
    """Return the paths of the files that an export writes, in order of format and table."""
    return [
        Path(folder, file.format(name))
        for kind in formats
        for file in known_formats()[kind].files
        for name in (tables if "{}" in file else ("",))
    ]


__all__ = [
    "BUILT_IN",
    "Format",
    "Tables",
    "check_formats",
    "export_tables",
    "format_history",
    "format_tables",
    "known_formats",
    "list_paths",
    "open_export",
    "pack_rows",
]
