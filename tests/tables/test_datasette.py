"""Datasette itself serves the exported file, with what stands beside it: titles, meanings, facets and search."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from waiting import finish

from tipcompare.corpus import Corpus
from tipcompare.tables.columns import COLUMNS
from tipcompare.tables.database import DESCRIPTION, FILE


async def ask(folder: Path, paths: list[str]) -> list[Any]:
    """Return what Datasette answers for each path."""
    from datasette.app import Datasette

    described = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
    served = Datasette([str(folder / FILE)], metadata=described)
    await served.invoke_startup()
    return [await served.client.get(path) for path in paths]


@pytest.mark.filterwarnings("ignore")
def test_datasette_serves_the_export(demo: Path, tmp_path: Path) -> None:
    """Search finds recommendations, facets count them, a row has its page, and every column its meaning."""
    pytest.importorskip("datasette")
    Corpus.load(demo).export(tmp_path, ["sqlite"])
    table = "/tipcompare/recommendations"
    paths = [f"{table}.json?_search=shelters&_facet=status&_shape=objects", f"{table}/1", table, "/tipcompare/ratings"]
    found, row, page, ratings = finish(ask(tmp_path, paths))
    assert [answer.status_code for answer in (found, row, page, ratings)] == [200] * 4
    answer = found.json()
    assert answer["rows"]
    assert all("shelter" in row["text"].casefold() for row in answer["rows"])
    assert answer["facet_results"]
    assert "One row for each recommendation" in page.text
    for column in COLUMNS["ratings"]:
        assert column.name in ratings.text
    assert "place of the rating on its scale" in ratings.text
