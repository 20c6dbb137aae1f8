"""The tables as files: one module a format.

Each format has two halves: one turns a table into bytes, wherever the table was made; the other puts such parts, in
the order they come, into files that appear whole at the end. So the tables of a corpus can be written country by
country, by any number of workers, and never need to be in memory together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache
from os import PathLike
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from tipcompare.errors import ParseError, UnknownNameError, expect
from tipcompare.installed import join_added, load_named, take_bytes
from tipcompare.model import Editions
from tipcompare.tables import database, xlsx
from tipcompare.tables.cells import Add, format_rows
from tipcompare.tables.columnar import format_arrow, open_parquet
from tipcompare.tables.columns import COLUMNS, OF_HISTORIES, Row
from tipcompare.tables.delimited import format_csv, format_safe_csv, open_csv, open_safe_csv
from tipcompare.tables.records import SCHEMA_FILE, format_json, open_json

FormattedTables = Mapping[str, bytes]
"""What `format_history` gives for one country, by format and table."""


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
    return join_added(BUILT_IN, GROUP)


def check_formats(formats: Iterable[str]) -> list[str]:
    """Return the names in `formats`, each once.

    Raises:
        UnknownNameError: where one is not in `known_formats()`, or there is none.
        ParseError: where two of them write the same files, or the package that adds one is broken.
    """
    expect("formats", formats, Iterable)
    names = list(dict.fromkeys([formats] if isinstance(formats, str) else formats))
    for name in names or [""]:
        expect("each of formats", name, str)
        if name not in known_formats():
            load_named(GROUP, name, Format)
            raise UnknownNameError("format", name, list(known_formats()))
    writers: dict[str, str] = {}
    for name in names:
        for file in known_formats()[name].files:
            if (other := writers.setdefault(file, name)) != name:
                raise ParseError(f"the formats {other} and {name} write the same files; take one of them")
    return names


def format_history(history: Editions, formats: Sequence[str]) -> dict[str, bytes]:
    """Return the tables on one country as parts for `open_export`.

    No DataFrames are made on the way: of small tables they would be most of the work.
    """
    from tipcompare.tables.rows import list_rows  # here, because what is kept needs no numpy

    rows = {name: list_rows(name, history) for name in OF_HISTORIES}
    return {f"{kind}/{name}": format_table(kind, name, rows[name]) for kind in formats for name in rows}


def format_table(kind: str, name: str, rows: Sequence[Row]) -> bytes:
    """Return the rows of a table as a part for `open_export`.

    Raises:
        UseError: where the format gives something else than bytes.
    """
    return take_bytes(known_formats()[kind].format_part(name, rows), f"the format {kind}")


def pack_rows(history: Editions) -> dict[str, bytes]:
    """Return the rows of every table on one country, and `dropped`, packed for `make_frame`."""
    from tipcompare.tables.rows import list_dropped, list_rows

    rows = {name: format_rows(name, list_rows(name, history)) for name in OF_HISTORIES}
    return {**rows, "dropped": format_rows("recommendations", list_dropped(history))}


@contextmanager
def open_export(
    folder: str | Path, formats: Sequence[str], *, tables: Sequence[str] = tuple(COLUMNS)
) -> Iterator[Callable[[FormattedTables], None]]:
    """Give a function that adds what `format_history` gave to the files in `folder`.

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
