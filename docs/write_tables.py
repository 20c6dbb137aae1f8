"""Write the list of tables and their columns into docs/output.md: `python docs/write_tables.py`."""

from __future__ import annotations

from pathlib import Path

from tipcompare.tables import COLUMNS

PAGE = Path(__file__).resolve().parent / "output.md"
MARK = "<!-- tables: written by docs/write_tables.py -->\n"


def list_tables() -> str:
    """Return every table's columns as Markdown."""
    parts = []
    for name, columns in COLUMNS.items():
        rows = "".join(f"| `{column.name}` | {column.dtype} | {column.meaning} |\n" for column in columns)
        parts.append(f"### {name}\n\n| column | type | meaning |\n|---|---|---|\n{rows}")
    return "\n".join(parts)


if __name__ == "__main__":
    head = PAGE.read_text(encoding="utf-8").split(MARK)[0]
    PAGE.write_text(f"{head}{MARK}\n{list_tables()}", encoding="utf-8")
