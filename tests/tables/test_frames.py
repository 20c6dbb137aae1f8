"""The tables keep the contract."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from attrs import evolve
from invented import build_reports, build_sections, vesmark

from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.model import Edition, Editions
from tipcompare.report.evidence import evidence_spans, gather_evidence
from tipcompare.report.lifelines import list_dropped as find_gone
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.series import get_profile
from tipcompare.tables import COLUMNS, make_table, make_tables
from tipcompare.tables.categories import RATINGS
from tipcompare.tables.columns import VALUES, list_names
from tipcompare.tables.rows import list_dropped

DEMO = Path(__file__).resolve().parents[2] / "corpora" / "demo"
BOTH = ("first_edition", "later_edition")

CONTRACT = {
    "reports": "series, country, country_name, edition, revision, source, sha256, rating, chars, sections, "
    "recommendations, metrics, warnings, kind, covers",
    "ratings": "series, country, edition, rating, rating_label, direction, previous_rating, waiver, heading_rating, "
    "statement_rating, consistent, char_start, char_end, country_name, rank, page, area",
    "sections": "series, country, edition, ordinal, kind, heading, found_by, char_start, char_end, words, similarity, "
    "country_name, aligned_to, aligned_by, page",
    "recommendations": "series, country, edition, ordinal, area, text, char_start, char_end, recurrence_id, status, "
    "first_edition, editions_seen, match_score, matched_by, previous, country_name, printed_first, years_agree, "
    "page, list, nearest",
    "metrics": "series, country, edition, measure, value, qualifier, unit, period, year, comparison, level, "
    "exploitation, sex, age, nationality, actor, section, number_text, char_start, char_end, sentence, country_name, "
    "accused, scope, period_by, rule, certainty, sentence_start, sentence_end, page",
    "answers": "series, country, country_name, edition, measure, year, value, unit, status, qualifier, char_start, "
    "char_end, sentence, certainty, others, source, page, period, period_by, breakdown, parts, stands",
    "evidence": "series, country, edition, ordinal, later_edition, polarity, actor, certainty, score, char_start, "
    "char_end, sentence, country_name, page, part",
    "restatements": "series, country, measure, year, dimensions, first_edition, first_value, later_edition, "
    "later_value, kind, country_name",
    "warnings": "series, country, edition, code, message, char_start, char_end, country_name",
    "lives": "series, country, recurrence_id, first_edition, last_edition, editions_seen, times_printed, stood_since, "
    "printed_first, returns, fate, likely, gone_in, into, origins, left_censored, right_censored, ordinal, area, text, "
    "char_start, char_end, country_name, page, list",
    "wording_changes": "series, country, old_edition, old_ordinal, new_edition, new_ordinal, kind, old_words, "
    "new_words, match_score, old_start, old_end, new_start, new_end, country_name",
}

LINKS = {"recommendations": ["previous", "nearest"], "sections": ["aligned_to"], "answers": ["others"]}


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    """The tables of Vesmark."""
    return make_tables([vesmark()])


def test_one_history_may_come_alone(tables: dict[str, pd.DataFrame]) -> None:
    """Editions without a list around them give the tables of a list with them alone."""
    for name, table in make_tables(vesmark()).items():
        pd.testing.assert_frame_equal(table, tables[name])


def test_closed_sets_are_those_of_columns_that_there_are() -> None:
    """A misspelt name would leave a column open and say nothing."""
    assert {f"{table}.{name}" for table in COLUMNS for name in list_names(table)}.issuperset(VALUES)


@pytest.mark.parametrize("name", CONTRACT)
def test_columns_are_those_of_the_contract(name: str, tables: dict[str, pd.DataFrame]) -> None:
    """Names, order and types are the contract's, with rows and without; those for the hand are in order besides."""
    assert list(CONTRACT) == list(tables)
    types = [column.dtype for column in COLUMNS[name]]
    ordered = {*RATINGS, *(["status"] if name == "recommendations" else [])}
    dressed = ["category" if column.name in ordered else column.dtype for column in COLUMNS[name]]
    for table, expected in (
        (make_table(name, []), types),
        (make_table(name, [vesmark()]), types),
        (tables[name], dressed),
    ):
        assert list(table.columns) == CONTRACT[name].split(", ")
        assert [str(dtype) for dtype in table.dtypes] == expected


def test_ratings_of_one_scale_alone_are_in_order() -> None:
    """Those of two series have none in common, and statuses always have theirs."""
    page = evolve(build_reports()[0], series="human-rights-practices", rating=None)
    other = build_history([page], get_profile("human-rights-practices"))
    for histories, kind in (([], "string"), ([vesmark(), other], "string"), ([other], "category")):
        tables = make_tables(histories)
        assert str(tables["ratings"]["rating"].dtype) == str(tables["reports"]["rating"].dtype) == kind
        assert tables["recommendations"]["status"].cat.ordered


def test_spans_are_slices(tables: dict[str, pd.DataFrame]) -> None:
    """`text[char_start:char_end]` is the recommendation, and the number as printed."""
    texts = {report.edition.year: report.text for report in build_reports()}
    for table, column in (("recommendations", "text"), ("metrics", "number_text")):
        rows = tables[table]
        assert len(rows)
        for edition, start, end, printed in zip(
            rows.edition, rows.char_start, rows.char_end, rows[column], strict=True
        ):
            assert texts[int(edition)][int(start) : int(end)] == printed


def test_recurrence(tables: dict[str, pd.DataFrame]) -> None:
    """A recommendation that stands in every edition is one chain, and goes back to where it stood."""
    rows = tables["recommendations"]
    chain = rows[rows.recurrence_id == "XVE-2018-01"]
    assert chain.edition.tolist() == [2018, 2019, 2021]
    assert chain.status.tolist() == ["first_read", "repeated", "repeated"]
    assert chain.editions_seen.tolist() == [1, 2, 3]
    assert chain.previous.fillna("none").tolist() == ["none", "2018:1", "2019:2"]


def test_what_is_unknown_is_missing(tables: dict[str, pd.DataFrame]) -> None:
    """A figure that was not reported has no value, and a first edition no similarity: neither is zero."""
    unknown = tables["metrics"][tables["metrics"].qualifier == "not_reported"]
    assert unknown.value.isna().tolist() == [True]
    sections = tables["sections"]
    assert sections[sections.edition == 2018].similarity.isna().all()
    assert sections[(sections.edition == 2019) & (sections.kind == "prevention")].similarity.between(0.3, 1).all()


def test_no_text_is_empty_where_another_format_has_it_missing(tables: dict[str, pd.DataFrame]) -> None:
    """A breakdown that a figure has not is missing as its value may be, and so is the period and how that was told."""
    for table in tables.values():
        assert not (table == "").any(axis=None)
    assert tables["metrics"].sex.isna().all()
    (report, *_) = build_reports()
    undated = evolve(report, observations=tuple(evolve(item, period="") for item in report.observations))
    rows = make_table("metrics", [build_history([undated], get_profile("tip"))])
    assert rows[["period", "period_by"]].isna().all(axis=None)


def test_a_section_is_compared_with_the_one_it_is_aligned_to() -> None:
    """Of two of one kind, which stand or fall together in a comparison, each has a likeness of its own."""
    reports = [
        build_sections(
            "human-rights-practices",
            year,
            ("corruption", "Section 4.", "Section 4."),
            ("corruption", "Corruption", f"Corruption\n{text}"),
        )
        for year, text in ((2022, "Two judges of the river court took boats."), (2023, "Nobody was tried."))
    ]
    rows = make_table("sections", [build_history(reports, get_profile("human-rights-practices"))])
    assert rows.aligned_to.tolist()[2:] == ["2022:1", "2022:2"]
    assert rows.similarity[2] == 1.0
    assert rows.similarity[3] < 0.5


def test_an_account_of_another_edition_is_of_whom_it_is() -> None:
    """What an organization counted is not the government's in the row of an edition that has it otherwise."""
    reports = [
        evolve(report, observations=tuple(evolve(item, actor="ngo") for item in report.observations))
        for report in build_reports()
    ]
    rows = make_table("answers", [build_history(reports, get_profile("tip"))])
    told = rows[(rows.measure == "convictions") & (rows.year == 2017)]
    assert told.others.tolist() == ["2019:7:persons:ngo", "2018:9:persons:ngo"]


def test_an_answer_can_be_rebuilt_from_its_row() -> None:
    """Its parts are places in the text, blanks part its breakdowns, and its period is told as that of figures."""
    (report, *_) = build_reports()
    span = report.observations[0].span
    lands = ("exploitation", "sex"), ("nationality", "Sri Lankan")
    one = evolve(report.answers[0], period="CY2017", period_by="stated", breakdown=lands, parts=(span, span))
    history = build_history([evolve(report, answers=(one, *report.answers[1:]))], get_profile("tip"))
    rows = make_table("answers", [history])[["period", "period_by", "breakdown", "parts"]]
    place = f"{span.start}-{span.end}"
    first, *others = rows.to_numpy().tolist()
    assert first == ["CY2017", "stated", "exploitation=sex nationality=Sri_Lankan", f"{place} {place}"]
    assert all(not isinstance(cell, str) for row in others for cell in row[2:])


def test_what_was_dropped_is_a_row_of_the_edition_that_lacks_it() -> None:
    """It has the words and the place that it had in the edition before, and no place of its own."""
    names, history = list_names("recommendations"), vesmark()
    rows = [dict(zip(names, row, strict=True)) for row in list_dropped(history)]
    assert [(row["edition"], row["previous"], row["status"]) for row in rows] == [
        (2019, "2018:3", "dropped"),
        (2021, "2019:3", "dropped"),
    ]
    for row, report in zip(rows, history.reports, strict=False):
        assert row["text"] == report.recommendations[2].text
        assert row["ordinal"] is row["char_start"] is row["match_score"] is row["page"] is None


@pytest.fixture(scope="module", params=[2016, 2019])
def over_a_gap(request: pytest.FixtureRequest) -> tuple[int, Editions, Editions]:
    """An edition, the history in which its list was not read, and that of its two neighbours alone."""
    reports = Corpus.load(DEMO)["XVE"].reports
    place = next(place for place, report in enumerate(reports) if report.edition.year == request.param)
    unread = evolve(reports[place], recommendations=(), recommendations_read=False)
    before, after = reports[place - 1], reports[place + 1]
    profile = get_profile("tip")
    return request.param, build_history([before, unread, after], profile), build_history([before, after], profile)


def test_a_list_that_was_not_read_is_passed_over(over_a_gap: tuple[int, Editions, Editions]) -> None:
    """What the next list that was read lacks is dropped there, as the headline counts it, and nothing between."""
    _, over, alone = over_a_gap
    rows = list_dropped(over)
    assert rows
    assert rows == list_dropped(alone)
    assert len(rows) == len(find_gone(over, trace_lifelines(over)))


def test_what_is_said_to_a_list_is_told_over_one_that_was_not_read(over_a_gap: tuple[int, Editions, Editions]) -> None:
    """The edition between says it where it stands next, and the next with a list of its own besides, as without it."""
    year, over, alone = over_a_gap
    told, said = (make_table("evidence", [history]) for history in (over, alone))
    between = told.later_edition == year
    assert len(said)
    assert between.any()
    pd.testing.assert_frame_equal(told[~between].reset_index(drop=True), said)
    marked = {edition.year for edition, spans in evidence_spans(over).items() if spans}
    assert marked == set(told.later_edition)
    shown = {(key, one.edition) for key, several in gather_evidence(over).items() for one in several}
    assert len(shown) == len(told[["edition", "ordinal", "later_edition"]].drop_duplicates())


def test_a_life_over_a_gap_ends_as_without_it(over_a_gap: tuple[int, Editions, Editions]) -> None:
    """What the next list that was read lacks is gone in it; where no later list was read, nobody knows."""
    year, over, alone = over_a_gap
    told, plain = (make_table("lives", [history]) for history in (over, alone))
    columns = ["recurrence_id", "first_edition", "last_edition", "fate", "gone_in", "left_censored", "right_censored"]
    pd.testing.assert_frame_equal(told[columns], plain[columns])
    assert {"standing", "dropped"} <= set(told.fate)
    cut = build_history(over.reports[:2], get_profile("tip"))
    assert set(make_table("lives", [cut]).fate) == {"unread"}
    assert year not in set(told.gone_in.dropna())


def test_what_became_of_each_is_told_once() -> None:
    """Of invented lists: what stands, was dropped, came back, was merged and was split off, each in one row."""
    lives = make_table("lives", list(Corpus.load(DEMO).histories()))
    assert lives.recurrence_id.is_unique
    assert set(lives.fate) == {"standing", "dropped", "merged"}
    assert (lives["into"].notna() == (lives.fate == "merged")).all()
    assert ((lives.fate == "standing") == lives.gone_in.isna()).all()
    assert lives.returns.sum() > 0 < lives.origins.notna().sum()
    assert set(" ".join([*lives["into"].dropna(), *lives.origins.dropna()]).split()) <= set(lives.recurrence_id)


def test_what_is_of_a_revised_edition_is_named_by_its_year() -> None:
    """So that what a row goes back to is found by the columns `edition` and `ordinal`."""
    first, *later = build_reports()
    revised = evolve(first, edition=Edition(first.edition.year, "revised"))
    told, plain = (build_history([one, *later], get_profile("tip")) for one in (revised, first))
    for name, columns in LINKS.items():
        pd.testing.assert_frame_equal(make_table(name, [told])[columns], make_table(name, [plain])[columns])
    rows = [dict(zip(list_names("recommendations"), row, strict=True)) for row in list_dropped(told)]
    assert [row["previous"] for row in rows] == ["2018:3", "2019:3"]


def test_restatements(tables: dict[str, pd.DataFrame]) -> None:
    """The convictions of 2017 were nine, and seven a year later."""
    rows = tables["restatements"]
    assert rows[["year", "first_edition", "first_value", "later_edition", "later_value"]].values.tolist() == [
        [2017, 2018, 9, 2019, 7]
    ]


def test_an_edition_says_which_year_it_covers() -> None:
    """The Trafficking in Persons Report the year before its own; of a series that counts nothing it is not known."""
    told = make_table("reports", [vesmark()])
    assert list(told["covers"]) == [year - 1 for year in told["edition"]]
    page = build_sections("human-rights-practices", 2020, ("title", "", "Vesmark"))
    uncounted = make_table("reports", [build_history([page], get_profile("human-rights-practices"))])
    assert uncounted["covers"].isna().all()


def test_every_column_is_documented() -> None:
    """The documentation lists every table and column with its meaning."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "output.md").read_text(encoding="utf-8")
    for name, columns in COLUMNS.items():
        section = page.split(f"### {name}\n")[1].split("### ")[0]
        for column in columns:
            told = f"| `{column.name}` | {column.dtype} | {column.meaning} |" in section
            assert told, f"{name}.{column.name} is not as declared: run `python docs/write_tables.py`"


def test_rows_have_the_keys_that_the_documentation_names() -> None:
    """No two rows of a table have one key, and what names a row of another table finds it."""
    tables = make_tables(Corpus.load(DEMO).histories())
    edition = ["series", "country", "edition"]
    keys = {
        "reports": edition,
        "ratings": [*edition, "area"],
        "sections": [*edition, "ordinal"],
        "recommendations": [*edition, "ordinal"],
        "answers": [*edition, "measure", "year"],
        "lives": ["series", "country", "recurrence_id"],
    }
    for name, key in keys.items():
        assert not tables[name].duplicated(key).any(), name
    joins = [("evidence", "recommendations"), ("recommendations", "lives"), ("metrics", "reports")]
    told = [tables["restatements"].assign(edition=tables["restatements"][which]) for which in BOTH]
    for left, name in (*((tables[left], name) for left, name in joins), *((one, "answers") for one in told)):
        assert len(left.merge(tables[name], on=keys[name])) == len(left) > 0, name
