"""Every span of every table is the thing itself, over the embedded corpus, the seed and the real series."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from coded import find_unlisted

from tipcompare.changes import build_history
from tipcompare.corpus import Corpus, read
from tipcompare.model import Editions
from tipcompare.series import get_profile
from tipcompare.tables import COLUMNS, make_table
from tipcompare.tables.columns import OF_HISTORIES

SAMPLE = ("ALB", "IDN", "JAM", "XKX", "PER", "PHL", "UGA")


def load(folder: Path, series: str, countries: tuple[str, ...] = ()) -> list[Editions]:
    """Return the histories of a corpus."""
    return list(Corpus.load(folder, series=series, countries=countries).histories())


@pytest.fixture(scope="module", params=["demo", "seed", "xml", "chapters", "pages"])
def histories(request: pytest.FixtureRequest, demo: Path, seed: Path) -> list[Editions]:
    """The histories of one corpus after another."""
    if request.param == "demo":
        return load(demo, "tip")
    if request.param == "seed":
        return [build_history([read(seed)], get_profile("tip"))]
    corpora: Path = request.getfixturevalue("corpora")
    if request.param == "pages":
        return load(corpora / "human-rights-practices", "human-rights-practices", ("MEX", "JAM"))
    folder = corpora / "dol-findings" / ("xml" if request.param == "xml" else "text")
    return load(folder, "dol-findings", SAMPLE)


def test_every_span_is_the_thing_itself(histories: list[Editions]) -> None:
    """`text[char_start:char_end]` is the recommendation, the number, the heading's section, the place of a warning."""
    texts = {(h.country, r.edition.year): r.text for h in histories for r in h.reports}
    records = any(r.source.endswith(".xml") for h in histories for r in h.reports)  # their headings are tags, not text
    printed = {"recommendations": "text", "lives": "text", "metrics": "number_text", "evidence": "sentence"}
    rows = 0
    for name in COLUMNS:
        frame = make_table(name, histories)
        if "char_start" not in frame:
            continue
        for row in frame[frame["char_start"].notna()].to_dict("records"):
            edition = row[{"evidence": "later_edition", "lives": "last_edition"}.get(name, "edition")]
            text = texts[str(row["country"]), int(edition)]
            start, end = int(row["char_start"]), int(row["char_end"])
            assert 0 <= start <= end <= len(text), (name, row)
            found = text[start:end]
            if name in printed:
                assert found == row[printed[name]], (name, row)
            if name in ("sections", "ratings"):
                assert found.strip(), (name, row)
            if name == "sections" and not pd.isna(row["heading"]) and not records:
                assert str(row["heading"]) in found, (name, row)
            rows += 1
    assert rows > 0


def test_the_words_of_a_change_stand_where_it_says(histories: list[Editions]) -> None:
    """On both sides, as far as they have any."""
    texts = {(h.country, r.edition.year): r.text for h in histories for r in h.reports}
    for row in make_table("wording_changes", histories).to_dict("records"):
        assert not pd.isna(row["old_words"]) or not pd.isna(row["new_words"])
        for side in ("old", "new"):
            if not pd.isna(words := row[f"{side}_words"]):
                text = texts[str(row["country"]), int(row[f"{side}_edition"])]
                assert text[int(row[f"{side}_start"]) : int(row[f"{side}_end"])] == words


def test_one_answer_stands_where_there_is_any(histories: list[Editions]) -> None:
    """So those that stand are a panel with one row for each country, measure and year."""
    key = ["country", "measure", "year"]
    answers = make_table("answers", histories)
    panel = answers.loc[answers["stands"], key]
    assert not panel.duplicated().any()
    assert len(panel) == len(answers[key].drop_duplicates())


def test_every_coded_value_is_in_the_codebook(histories: list[Editions]) -> None:
    """Whatever the corpus, nothing has to be guessed."""
    book = make_table("codebook", histories[:1])
    tables = {name: make_table(name, histories) for name in OF_HISTORIES}
    assert find_unlisted(tables, book) == set()
