"""JSON Schemas of what is written as JSON, made from the columns of the tables."""

from __future__ import annotations

from tipcompare.tables.columns import COLUMNS, OF_HISTORIES, TABLES_SCHEMA, Column
from tipcompare.version import tell_version

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TYPES = {"string": "string", "Int64": "integer", "Float64": "number", "boolean": "boolean"}

Schema = dict[str, object]


def schema_of_tables() -> Schema:
    """Return the JSON Schema of one file of `tipcompare export --format json`: one table with its records."""
    tables: list[Schema] = [
        _object({"schema": {"const": TABLES_SCHEMA}, "table": {"const": name}, "records": {"$ref": f"#/$defs/{name}"}})
        for name in COLUMNS
    ]
    about = {"$schema": DIALECT, "$comment": f"tipcompare {tell_version()}", "title": "A table of tipcompare"}
    return {**about, "oneOf": tables, "$defs": _definitions()}


def schema_of_report() -> Schema:
    """Return the JSON Schema of a report written as .json: the answers and all tables on one country."""
    text: Schema = {"type": "string"}
    answer = _object({"topic": text, "title": text, "value": text, "detail": text})
    properties: dict[str, Schema] = {
        "schema": {"const": TABLES_SCHEMA},
        "tipcompare": text,
        "series": text,
        "country": text,
        "country_name": text,
        "editions": {"type": "array", "items": text, "minItems": 1},
        "answers": {"type": "array", "items": answer},
        "tables": _object({name: {"$ref": f"#/$defs/{name}"} for name in OF_HISTORIES}),
    }
    return {
        "$schema": DIALECT,
        "title": "A report of tipcompare on one country",
        **_object(properties),
        "$defs": {name: _definitions()[name] for name in OF_HISTORIES},
    }


def _definitions() -> Schema:
    return {name: {"type": "array", "items": _object(dict(map(_column, columns)))} for name, columns in COLUMNS.items()}


def _column(column: Column) -> tuple[str, Schema]:
    return column.name, {"type": [_TYPES[column.dtype], "null"], "description": column.meaning}


def _object(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
