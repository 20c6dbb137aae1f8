"""Parquet: one file a table, with the types of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.errors import MissingExtraError
from tipcompare.writing import replacing

if TYPE_CHECKING:
    import pandas as pd


def write_parquet(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write each table to `<name>.parquet` below `folder` and return the paths.

    Raises:
        MissingExtraError: where pyarrow is not installed.
    """
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise MissingExtraError("Parquet", "parquet") from None
    paths = []
    for name, table in tables.items():
        paths.append(folder / f"{name}.parquet")
        with replacing(paths[-1]) as temporary:
            table.to_parquet(temporary, engine="pyarrow", index=False)
    return paths
