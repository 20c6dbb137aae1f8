"""JSON: the answers and all tables on one country in one document."""

from __future__ import annotations

import json

from tipcompare.model import Editions
from tipcompare.report.figures import show_restatements
from tipcompare.report.headline import answer_all
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.series import get_profile
from tipcompare.tables.columns import OF_HISTORIES, TABLES_SCHEMA, list_names
from tipcompare.tables.rows import list_rows
from tipcompare.version import tell_version


def render_json(history: Editions) -> str:
    """Return the report on `history` as JSON, laid out as `tipcompare.tables.json_schema.schema_of_report` says."""
    profile = get_profile(history.series)
    answers = answer_all(history, profile, trace_lifelines(history), show_restatements(history, profile))
    document = {
        "schema": TABLES_SCHEMA,
        "tipcompare": tell_version(),
        "series": history.series,
        "country": history.country,
        "country_name": history.reports[-1].country.name,
        "editions": [str(report.edition) for report in history.reports],
        "answers": [
            {name: getattr(answer, name) for name in ("topic", "title", "value", "detail")} for answer in answers
        ],
        "tables": {
            name: [dict(zip(list_names(name), row, strict=True)) for row in list_rows(name, history)]
            for name in OF_HISTORIES
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
