"""Parquet: one file a table, with the types of the contract, and a group of rows for each part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from tipcompare.errors import MissingExtraError
from tipcompare.tables.cells import Add, open_each
from tipcompare.tables.columns import Row
from tipcompare.version import tell_version


def format_arrow(name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as a stream of Arrow, with the types of the table called `name`."""
    pa = _import_arrow()
    schema = _schema(name)
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    arrays = [pa.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)]
    batches = pa.Table.from_arrays(arrays, schema=schema)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batches.schema) as stream:
        stream.write_table(batches)
    data: bytes = sink.getvalue().to_pybytes()
    return data


@contextmanager
def open_parquet(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts made by `format_arrow` to `<name>.parquet` below `folder`, one file a table.

    Raises:
        MissingExtraError: where pyarrow is not installed.
    """
    pa = _import_arrow()
    import pyarrow.parquet as pq

    with open_each(folder, names, "parquet") as files, ExitStack() as stack:
        writers = {name: stack.enter_context(pq.ParquetWriter(file, _schema(name))) for name, file in files.items()}

        def add(name: str, part: bytes) -> None:
            with pa.ipc.open_stream(part) as stream:
                table = stream.read_all()
            if len(table):
                writers[name].write_table(table)

        yield add


def _import_arrow() -> Any:
    try:
        import pyarrow as pa
    except ImportError:
        raise MissingExtraError("Parquet", "parquet") from None
    return pa


@cache
def _schema(name: str) -> Any:
    from tipcompare.tables.frames import make_table

    schema = _import_arrow().Schema.from_pandas(make_table(name, []), preserve_index=False)
    return schema.with_metadata({**schema.metadata, "tipcompare": tell_version()})
