"""Whatever the texts are, every format can be written and every link leads somewhere."""

from __future__ import annotations

import io
import json
import re
import tempfile
from pathlib import Path

import docx
import jsonschema
import openpyxl
from hypothesis import given
from hypothesis import strategies as st
from invented import Draft, Figure, build_report
from lxml import html

from tipcompare.changes.history import build_history
from tipcompare.model import Editions, ReportWarning, Span
from tipcompare.report import build_page, render_html, render_markdown
from tipcompare.report.document import render_json
from tipcompare.report.figures import gather_figures
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.word import render_docx
from tipcompare.report.workbook import render_workbook
from tipcompare.series import get_profile
from tipcompare.strategies.shaped import shapes_in_order
from tipcompare.strategies.values import history_of_shapes
from tipcompare.tables import COLUMNS, make_tables
from tipcompare.tables.columns import list_names
from tipcompare.tables.json_schema import schema_of_report
from tipcompare.tables.rows import list_dropped

TIP = get_profile("tip")
LINE = st.text(
    st.one_of(st.sampled_from("<>&\"'`|*_[]#\\=~ \u202e\u200bאبé’—\x01\x7f"), st.characters(exclude_categories=["Cs"])),
    min_size=1,
    max_size=60,
).filter(lambda text: not re.search(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029{}]", text) and bool(text.strip()))
FIGURES = st.builds(
    lambda measure, value, year, comparison: Figure(
        measure, str(value), value, f"In {year} there were {{}} {measure}.", year, comparison
    ),
    st.sampled_from(["convictions", "prosecutions", "shelters"]),
    st.one_of(st.none(), st.integers(0, 10**9).map(float)),
    st.integers(2000, 2030),
    st.booleans(),
)
WARNINGS = st.builds(ReportWarning, st.just("doubtful"), LINE, st.one_of(st.none(), st.just(Span(0, 5))))
DRAFTS = st.builds(
    Draft,
    st.integers(2001, 2030),
    st.sampled_from(["1", "2", "2WL", "3", "SC"]),
    st.lists(LINE, max_size=4, unique=True).map(tuple),
    st.lists(FIGURES, max_size=4, unique_by=lambda figure: (figure.measure, figure.year)).map(tuple),
    st.lists(LINE, max_size=3).map(tuple),
    st.lists(WARNINGS, max_size=2).map(tuple),
)
BUILT = st.lists(DRAFTS, min_size=1, max_size=4, unique_by=lambda draft: draft.year).map(
    lambda drafts: build_history([build_report(draft) for draft in drafts], TIP)
)
HISTORIES = BUILT | shapes_in_order(1, 3).map(history_of_shapes)
"""Of whatever words in one shape, and of whatever shapes."""


@given(HISTORIES)
def test_the_page_holds_together(history: Editions) -> None:
    """Every link has its place, no name is used twice, one script is all there is, and every life is shown."""
    page: html.HtmlElement = html.document_fromstring(render_html(build_page(history)).encode("utf-8"))
    names = [str(name) for name in page.xpath("//@id")]
    targets = {str(href)[1:] for href in page.xpath("//@href") if str(href).startswith("#")}
    assert len(names) == len(set(names))
    assert targets <= set(names)
    assert page.xpath("count(//script)") == 1
    assert page.xpath("count(//*[@data-state])") == len(trace_lifelines(history))


@given(HISTORIES)
def test_lives_account_for_every_recommendation(history: Editions) -> None:
    """Each recommendation of each edition is the wording of exactly one life, and each life has a stop an edition."""
    lives = trace_lifelines(history)
    worded = sorted((word.edition, word.ordinal) for life in lives for word in life.wordings)
    assert worded == [(report.edition, item.ordinal) for report in history.reports for item in report.recommendations]
    for life in lives:
        assert [one.edition for one in life.states] == [
            r.edition for r in history.reports if r.edition >= life.wordings[0].edition
        ]


@given(HISTORIES)
def test_one_answer_of_a_year_stands_which_charts_show(history: Editions) -> None:
    """Exactly one of each measure and year, of the edition and with the value that a chart has there."""
    answers = make_tables(history)["answers"]
    panel = answers[answers["stands"]]
    keys = [*zip(panel["measure"], panel["year"], strict=True)]
    assert len(keys) == len(set(keys))
    assert set(keys) == {*zip(answers["measure"], answers["year"], strict=True)}
    told = dict(zip(keys, zip(panel["edition"], panel["value"].fillna(-1), strict=True), strict=True))
    shown = [(one.name, figure) for one in gather_figures(history, TIP) for figure in one.yearly]
    assert told == {
        (name, figure.year): (figure.edition.year, -1 if figure.value is None else figure.value)
        for name, figure in shown
    }


@given(HISTORIES)
def test_the_table_of_lives_is_that_of_recommendations(history: Editions) -> None:
    """A row for each chain, with as many wordings; what is dropped has its row where the edition that lacks it has."""
    lives, rows = (make_tables(history)[name] for name in ("lives", "recommendations"))
    assert list(lives["recurrence_id"]) == sorted(set(rows["recurrence_id"]))
    assert lives["times_printed"].sum() == len(rows)
    names = list_names("recommendations")
    dropped = {tuple(row[names.index(name)] for name in ("recurrence_id", "edition")) for row in list_dropped(history)}
    for life in lives.to_dict("records"):
        own = rows[rows["recurrence_id"] == life["recurrence_id"]].iloc[-1]
        assert (own["edition"], own["editions_seen"], own["first_edition"]) == (
            life["last_edition"],
            life["editions_seen"],
            life["first_edition"],
        )
        gone = (life["recurrence_id"], life["gone_in"])
        assert (life["fate"] == "dropped") == (not life["right_censored"]) == (gone in dropped)


@given(HISTORIES)
def test_every_format_can_be_written(history: Editions) -> None:
    """Markdown is one table row a line, JSON fits its schema, the workbook and the Word file open."""
    assert "\r" not in render_markdown(build_page(history))
    jsonschema.Draft202012Validator(schema_of_report()).validate(json.loads(render_json(history)))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "x.xlsx").write_bytes(render_workbook(history))
        docx.Document(io.BytesIO(render_docx(build_page(history))))
        book = openpyxl.load_workbook(io.BytesIO(Path(folder, "x.xlsx").read_bytes()))
    assert book["recommendations"].max_row == 1 + sum(len(report.recommendations) for report in history.reports)


@given(shapes_in_order(1, 3).map(history_of_shapes))
def test_a_column_with_few_values_has_no_other(history: Editions) -> None:
    """Whatever the shape of the reports, each table keeps to the values that its columns declare."""
    for name, table in make_tables(history).items():
        for column in COLUMNS[name]:
            if column.values:
                assert set(table[column.name].dropna()) <= set(column.values)
