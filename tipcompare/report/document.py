"""JSON: the answers and all tables on one country in one document."""

from __future__ import annotations

import json

from tipcompare.model import Editions
from tipcompare.report.page import build_page
from tipcompare.tables.columns import COLUMNS, TABLES_SCHEMA, list_names
from tipcompare.tables.rows import list_rows
from tipcompare.version import tell_version


def render_json(history: Editions) -> str:
    """Return the report on `history` as JSON, laid out as `tipcompare.tables.json_schema.schema_of_report` says."""
    page = build_page(history)
    document = {
        "schema": TABLES_SCHEMA,
        "tipcompare": tell_version(),
        "series": history.series,
        "country": history.country,
        "country_name": page.country,
        "editions": list(page.editions),
        "answers": [
            {"topic": answer.topic, "title": answer.title, "value": answer.value, "detail": answer.detail}
            for answer in page.answers
        ],
        "tables": {
            name: [dict(zip(list_names(name), row, strict=True)) for row in list_rows(name, history)]
            for name in COLUMNS
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
