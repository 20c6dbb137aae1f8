"""The tables of the contract: histories in, rows, DataFrames and files out."""

from tipcompare.tables.columns import COLUMNS, TABLES_SCHEMA, Column
from tipcompare.tables.frames import make_table, make_tables

__all__ = ["COLUMNS", "TABLES_SCHEMA", "Column", "make_table", "make_tables"]
