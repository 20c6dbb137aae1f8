"""Tables by keyword, values that show themselves, and charts: what a notebook lives on."""

from __future__ import annotations

import copy
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import pandas as pd
import pytest
from chapters import CHAPTER
from folders import NARRATIVE, put

import tipcompare as tc
from tipcompare.changes import build_history
from tipcompare.corpus import Corpus, Settings
from tipcompare.corpus.cache import Cache
from tipcompare.corpus.plots import plot_answers, plot_ratings, plot_survival
from tipcompare.errors import MissingExtraError, ParseError, ReadError, UnknownNameError, UseError
from tipcompare.notebook import preview, register
from tipcompare.tables import COLUMNS
from tipcompare.tables.survival import survive

MOST_SHOWN = 1500


@pytest.fixture(scope="module")
def corpus(demo: Path) -> Corpus:
    """The embedded corpus."""
    return Corpus.load(demo)


def values_in(value: object) -> Iterator[object]:
    """Yield a value and every value within it."""
    if isinstance(value, tuple):
        for item in value:
            yield from values_in(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield from values_in(getattr(value, field.name))


def test_no_value_shows_more_than_a_few_lines(corpus: Corpus) -> None:
    """The corpus, its histories and everything in them have a short representation."""
    shown = [repr(corpus)] + [repr(value) for history in corpus for value in values_in(history)]
    assert max(map(len, shown)) <= MOST_SHOWN
    assert max(text.count("\n") for text in shown) < 5


def test_lists_of_any_length_are_shown_by_their_count() -> None:
    """What a long list gives when it is matched, and where a long text names a group."""
    texts = [f"Open shelter {word}." for word in ("one", "two", "three", "four", "five")]
    found = tc.match(texts, [text.replace("Open", "Fund") for text in texts[:4]], explain=True)
    assert (
        repr(found)
        == f"ListMatches(items=<4>, dropped=<1>, threshold={found.threshold}, warnings=<0>, dropped_ids=<0>)"
    )
    assert all(f"candidates=<{len(item.candidates)}>" in repr(item) for item in found)
    named = tc.TermChange("women", "Women", (), tuple(tc.Span(at, at + 5) for at in range(99)))
    assert repr(named) == "TermChange(key='women', title='Women', old=<0>, new=<99>)"


def test_a_representation_tells_what_there_is(corpus: Corpus) -> None:
    """No rating and no recommendation of a series without, but a list that was not read; of sections, what changed."""
    report = corpus["XVE"][2022]
    unread = attrs.evolve(report, rating=None, recommendations=(), recommendations_read=False)
    none = attrs.evolve(unread, series="human-rights-practices", answers=(), recommendations_read=True)
    assert repr(tc.Editions((unread,))) == "<Editions of Vesmark (XVE), tip: 1 edition 2022, 1 unread list>"
    assert repr(tc.Editions((none,))) == "<Editions of Vesmark (XVE), human-rights-practices: 1 edition 2022>"
    assert "<ul>" not in preview(none)
    same = tc.compare(report, report)
    assert repr(same).endswith(f"sections: 0 of 6 changed; figures on {len(same.answers)} measures")
    changed = tc.SectionChange("summary", "changed", 0.5)
    others = (attrs.evolve(changed, kind="title"), *(attrs.evolve(changed, status=one) for one in ("same", "removed")))
    assert "sections: 1 of 2 changed, 1 removed; figures" in repr(attrs.evolve(same, sections=(changed, *others)))


def test_a_shell_completes_every_entry_point() -> None:
    """`tc.<TAB>` offers what there is before anything of it was imported."""
    assert set(tc.__all__) <= set(dir(tc))


def test_each_table_of_a_corpus_has_a_method_of_its_name(corpus: Corpus) -> None:
    """And gives what `rows` gives; of a history `restatements` are values, as its reports are."""
    for name in set(COLUMNS) - {"reports", "skipped", "codebook"}:
        pd.testing.assert_frame_equal(getattr(corpus, name)(country="XVE"), corpus.rows(name, country="XVE"))
    assert len(corpus.restatements()) == sum(len(history.restatements) for history in corpus) > 0


def test_a_table_is_one_by_whichever_name_it_is_asked_for(corpus: Corpus) -> None:
    """Columns, rows and types are the same from `table`, `rows` and `make_tables`: a rating sorts alike in each."""
    for whose in (corpus, corpus["XVE"]):
        for name, table in tc.make_tables(whose).items():
            pd.testing.assert_frame_equal(table, whose.rows(name))
            pd.testing.assert_frame_equal(table, whose.table(name))
    pd.testing.assert_frame_equal(corpus.dropped(country="XVE"), corpus["XVE"].dropped())
    pd.testing.assert_frame_equal(corpus.dropped(min_years=3), corpus.recommendations(status="dropped", min_years=3))


def test_rows_are_chosen_by_keyword(corpus: Corpus) -> None:
    """Equal, one of several, at least, at most, and words in the text; all of them hold for every row."""
    rows = corpus.recommendations(status=["repeated", "reworded"], min_years=3, max_edition=2015, contains="SHELTER")
    assert len(rows)
    assert set(rows["status"]) <= {"repeated", "reworded"}
    assert rows["editions_seen"].min() >= 3
    assert rows["edition"].max() <= 2015
    assert rows["text"].str.contains("shelter", case=False).all()
    every = corpus.recommendations()
    assert len(corpus.recommendations(country="Vesmark")) == (every["country"] == "XVE").sum()


def test_values_of_the_library_and_of_its_tables_are_taken(corpus: Corpus, demo: Path) -> None:
    """An `Edition` is its year, a `Country` is known by its code, and a number of NumPy is a number."""
    report = corpus["XVE"][2015]
    asked: Any
    for asked in (report.edition, [report.edition], np.int64(2015), 2015.0, np.str_("2015")):
        pd.testing.assert_frame_equal(corpus.ratings(edition=asked), corpus.ratings(edition=2015))
    assert len(corpus.answers(min_edition=report.edition)) == len(corpus.answers(min_edition=2015)) > 0
    for country in (report.country, [report.country], np.str_("XVE")):
        pd.testing.assert_frame_equal(corpus.ratings(country=country), corpus.ratings(country="XVE"))
    assert (corpus[report.country], report.country in corpus) == (corpus["XVE"], True)
    assert Corpus.load(demo, countries=[report.country]).countries() == ("XVE",)
    assert [history.country for history in corpus.histories(report.country)] == ["XVE"]
    with pytest.raises(ParseError, match="no report on 'Mexico' "):
        corpus.history(tc.Country("MEX", "Mexico"))
    table: Any = corpus.ratings(country="XVE")
    path = demo / "2015" / "Vesmark.txt"
    for year in (table["edition"].iloc[0], next(table.itertuples()).edition, table["edition"].max()):
        edition = tc.Edition.parse(year)
        assert (edition, type(edition.year), hash(edition)) == (tc.Edition(int(year)), int, int(year))
        assert tc.from_json(tc.to_json(tc.Edition(year)), tc.Edition) == edition
        assert tc.read(path, edition=year).edition == tc.read(path, edition=edition, country=report.country).edition
        assert edition in (tc.Edition.parse(edition), tc.Edition.parse(np.str_(year)))


@pytest.mark.parametrize("said", [pd.NA, None, True, np.array([2015, 2016]), [], 2015.5, tc.Country("XVE", "Vesmark")])
def test_what_is_no_edition_of_a_history_is_not_in_it(said: Any, corpus: Corpus) -> None:
    """Whatever it is, also where nothing says whether it is equal to anything."""
    history = corpus["XVE"]
    assert said not in history
    with pytest.raises(UnknownNameError, match="no edition "):
        history[said]
    assert all(one in history for one in (2015, 2015.0, np.int64(2015), "2015", history[2015], tc.Edition(2015)))


def test_what_is_given_for_something_else_is_refused(demo: Path, corpus: Corpus) -> None:
    """Nothing is no history, and what is empty is no settings, though it might be taken for none; a line says more."""
    with pytest.raises(ReadError, match=r"2015: a folder, not a file \(Corpus.load and `tipcompare report` read one\)"):
        tc.read(demo / "2015")
    with pytest.raises(UseError, match=r"got History \(it is saved as Editions\)"):
        tc.from_json(tc.to_json(corpus["XVE"]), tc.History)
    with pytest.raises(UnknownNameError, match=r"no report format '' \(a file's name ends in one of \.html, \.md, "):
        tc.write_report(corpus["XVE"], "vesmark")
    with pytest.raises(UseError, match="expected editions to be Editions, got NoneType"):
        tc.History.of(None)  # type: ignore[arg-type]
    given: Any
    for given in ({}, 0, ""):
        with pytest.raises(UseError, match="expected settings to be Settings, got "):
            Corpus.load(demo, settings=given)


@pytest.mark.parametrize("year", [True, 2015.0, np.float64(2015), np.True_, pd.NA, None, b"2015", float("nan")])
def test_what_is_no_year_is_no_edition(year: Any, demo: Path) -> None:
    """A truth, a number with a point, and what is missing are each refused, wherever an edition is asked for."""
    for ask in (tc.Edition, tc.Edition.parse, lambda said: tc.read(demo / "2015" / "Vesmark.txt", edition=said)):
        if year is not None or ask in (tc.Edition, tc.Edition.parse):
            with pytest.raises(UseError, match=r"expected edition to be |Edition\.year: expected an int, got "):
                ask(year)


def test_a_phrase_is_found_however_its_accents_are_spelled(tmp_path: Path) -> None:
    """A text and what is asked of it may each have them apart."""
    for year, place in ((2020, "Zôrlat"), (2021, "Zo\u0302rlat")):
        put(tmp_path, f"{year}/Vesmark.txt", NARRATIVE.format(place=place))
    corpus = Corpus.load(tmp_path, settings=Settings())
    for phrase in ("Zôrlat", "Zo\u0302rlat"):
        assert list(corpus.recommendations(contains=phrase)["status"]) == ["first_read", "repeated"]


def test_a_phrase_is_found_however_its_signs_are_printed(tmp_path: Path) -> None:
    """Quotes, dashes and blanks are typed one way and printed another."""
    for year, place in ((2020, "l’Or\u2011Zôrlat"), (2021, "l'Or-Zôrlat")):
        put(tmp_path, f"{year}/Vesmark.txt", NARRATIVE.format(place=place))
    corpus = Corpus.load(tmp_path, settings=Settings())
    for phrase in ("l'or-zôrlat", "L’Or\u2011Zôrlat"):
        assert len(corpus.recommendations(contains=phrase)) == 2


def test_values_are_taken_as_the_column_has_them(corpus: Corpus) -> None:
    """A year by its digits, one of several phrases; nothing asked for is nothing found."""
    phrases = corpus.recommendations(contains=["shelter", "inspect"])
    assert len(phrases) > max(len(corpus.recommendations(contains=word)) for word in ("shelter", "inspect"))
    for digits, number in (("2015", 2015), (["2015", "2016"], [2015, 2016])):
        pd.testing.assert_frame_equal(corpus.ratings(edition=digits), corpus.ratings(edition=number))
    assert len(corpus.ratings(edition="2015"))
    assert len(corpus.recommendations(min_years="3")) == len(corpus.recommendations(min_years=3))
    assert corpus.recommendations(contains=[]).empty
    assert len(corpus.recommendations(min_years=2.5)) == len(corpus.recommendations(min_years=3))


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda c: c.recommendations(status=1), "expected status to be text, got 1"),
        (lambda c: c.recommendations(contains=None), "expected contains to be text, got None"),
        (lambda c: c.ratings(edition="last"), "expected edition to be a whole number, got 'last'"),
        (lambda c: c.ratings(edition=None), "expected edition to be a whole number, got None"),
        (lambda c: c.ratings(edition=2015.5), "expected edition to be a whole number, got 2015.5"),
        (lambda c: c.ratings(edition=True), "expected edition to be a whole number, got True"),
        (lambda c: c.ratings(edition=[2015, np.False_]), "expected edition to be a whole number, got 2015, np.False_"),
        (lambda c: c.ratings(edition=pd.NA), "expected edition to be a whole number, got <NA>"),
        (lambda c: c.answers(max_value=True), "expected max_value to be a number, got True"),
        (lambda c: c.answers(value=tc.Edition(2015)), "expected value to be a number, got Edition"),
        (lambda c: c.ratings(waiver="yes"), "expected waiver to be True or False, got 'yes'"),
        (lambda c: c.answers(min_certainty="sure"), "expected min_certainty to be a number, got 'sure'"),
        (lambda c: c.answers(min_year=[2015, 2016]), "expected min_year to be one value, got 2"),
        (lambda c: c.ratings(contains="Tier"), "the table ratings has no text that contains could look into"),
        (lambda c: c.recommendations(dropped="yes"), "expected dropped to be bool, got str"),
        (lambda c: c.export(None), "expected folder to be str or PathLike, got NoneType"),
        (lambda c: list(c.histories(3)), "expected codes to be Iterable or Country or NoneType, got int"),
        (lambda _: Settings(cache=""), "expected cache to be a path, got nothing"),
        (lambda _: tc.match(["x"], ["x"], explain="y"), "expected explain to be bool, got str"),  # type: ignore[arg-type]
        (lambda c: tc.to_json(c["XVE"][2015], indent="x"), "expected indent to be int or NoneType, got str"),  # type: ignore[arg-type]
    ],
)
def test_a_value_that_no_row_can_have_is_refused(ask: Any, said: str, corpus: Corpus) -> None:
    """What would give nothing in silence is an error of the program that asks."""
    with pytest.raises(UseError, match=said):
        ask(corpus)


@pytest.mark.parametrize(
    ("ask", "hint"),
    [
        (lambda c: c.recommendations(statu="new"), "did you mean 'status'"),
        (lambda c: c.recommendations(status="repeted"), "did you mean 'repeated'"),
        (lambda c: c.recommendations(min_yeers=2), "no column in the table recommendations: 'yeers'"),
        (lambda c: c.table("rating"), "did you mean 'ratings'"),
        (lambda c: c.answers(measure="conviction"), "did you mean 'convictions'"),
        (lambda c: c["XVE"].answers(status="state"), "did you mean 'stated'"),
        (lambda c: c["XVE"][1999], "one of 2014"),
        (lambda c: c.answers(country="Germany"), "no country 'Germany' \\(one of XOL, XSB, XVE\\)"),
        (lambda c: c.recommendations(country=["Vesmark", "Germany"]), "no country 'Germany'"),
        (lambda c: c.answers(country="XVA"), "no country 'XVA' \\(one of XOL, XSB, XVE\\)"),
        (lambda c: c.answers(country=tc.Country("DEU", "Germany")), "no country 'Germany'"),
        (lambda c: c["Germany"], "no report on 'Germany' \\(there is one on XOL, XSB, XVE\\)"),
        (lambda c: c.sources("XVA"), "no report on 'XVA' \\(there is one on XOL, XSB, XVE\\)"),
        (lambda c: c["XVE"].ratings(country="Orlenia"), "no country 'Orlenia'"),
        (lambda c: c.survival(by="counry"), "did you mean 'country'"),
        (lambda c: c.ratings(direction="upgrade"), "did you mean 'upgraded'"),
        (lambda c: c.ratings(rating_label="Tier2"), "did you mean 'Tier 2'"),
        (lambda c: c.rows("restatements", kind="revise"), "did you mean 'revised'"),
        (lambda c: c.rows("reports", kind="narative"), "did you mean 'narrative'"),
        (lambda c: c.evidence(polarity="didnt"), "did you mean 'did not'"),
        (lambda c: c.evidence(actor="goverment"), "did you mean 'government'"),
        (lambda c: c.metrics(qualifier="exactly"), "did you mean 'exact'"),
        (lambda c: c.metrics(scope=["total", "whole"]), "one of total, part, single"),
        (lambda c: c.metrics(sex="femal"), "did you mean 'female'"),
        (lambda c: c.metrics(actor="goverment"), "did you mean 'government'"),
        (lambda c: c.metrics(section="protecton"), "did you mean 'protection'"),
        (lambda c: c.sections(kind="protecton"), "did you mean 'protection'"),
        (lambda c: c.sections(found_by="headings"), "did you mean 'heading'"),
        (lambda c: c.warnings(code="no-recomendations"), "did you mean 'no-recommendations'"),
        (lambda c: c.recommendations(matched_by="verbatm"), "did you mean 'verbatim'"),
        (lambda c: c.recommendations(series="x"), "one of tip"),
        (lambda c: c.codebook(table="answer"), "did you mean 'answers'"),
        (lambda c: c.codebook(column="polarty"), "did you mean 'polarity'"),
    ],
)
def test_a_name_that_is_not_there_is_answered_with_the_nearest(ask: Any, hint: str, corpus: Corpus) -> None:
    """Columns, values, tables and editions are spelt for whoever spelt them wrongly."""
    with pytest.raises(UnknownNameError, match=hint):
        ask(corpus)


def test_what_a_series_never_has_is_not_asked_for(corpus: Corpus) -> None:
    """Where none has figures or ratings, a measure or a rating is a mistake, and not answered with an empty table."""
    page = attrs.evolve(corpus["XVE"][2022], series="human-rights-practices", rating=None, answers=(), observations=())
    pages = tc.History.of(build_history([page]))
    for ask in (
        lambda: pages.answers(measure="convictions"),
        lambda: pages.metrics(measure="convictions"),
        lambda: pages.ratings(rating="2"),
        lambda: pages.ratings(rating_label="Tier 2"),
        lambda: pages.plot_answers("convictions"),
    ):
        with pytest.raises(UnknownNameError, match=r"^no (measure 'convictions'|rating '2'|rating_label 'Tier 2')$"):
            ask()
    assert pages.answers().empty


def test_text_that_is_missing_is_asked_for_alike(corpus: Corpus) -> None:
    """By an empty text, whether the values of the column are a closed set or not, alone or with others."""
    for name, column in (("ratings", "direction"), ("recommendations", "previous"), ("metrics", "sex")):
        missing = corpus.table(name)[column].isna().sum()
        assert 0 < missing == len(corpus.rows(name, **{column: ""}))
    ratings = corpus.table("ratings").previous_rating
    assert len(corpus.ratings(previous_rating=["", "2"])) == (ratings.isna() | (ratings == "2")).sum()


def test_a_name_that_no_row_has_now_gives_none(corpus: Corpus) -> None:
    """What is of a closed set, or stands in the table, is never refused."""
    for name in COLUMNS:
        table = corpus.table(name)
        for column in (one for one in COLUMNS[name] if one.values):
            told = corpus.rows(name, **{column.name: list(column.values)})
            assert len(told) == table[column.name].notna().sum()
    assert corpus.warnings(code="no-recommendations").empty
    assert corpus.warnings(code="no-protection").empty


def test_ratings_and_statuses_are_in_order(corpus: Corpus) -> None:
    """The best rating sorts first, whatever its letters; what was dropped has a row where it is asked for."""
    ratings = corpus.ratings()
    ranked = ratings.dropna(subset=["rank"]).sort_values("rating")
    assert ranked["rank"].is_monotonic_increasing
    assert (ratings["rating"] > "2").sum() == (ratings["rank"] > 2).sum()
    dropped = corpus.recommendations(status="dropped")
    assert len(dropped)
    assert dropped["ordinal"].isna().all()
    pd.testing.assert_frame_equal(corpus.rows("recommendations", status="dropped"), dropped)
    assert len(corpus.recommendations(dropped=True)) == len(corpus.recommendations()) + len(dropped)
    changes = [change for history in corpus for found in history.comparisons for change in found.recommendations]
    assert len(dropped) == sum(change.status == "dropped" for change in changes)


def test_the_tables_of_a_history_are_its_rows_of_the_corpus(corpus: Corpus) -> None:
    """One country's tables are the same from either face."""
    for name in ("recommendations", "ratings", "metrics", "answers", "evidence", "warnings", "sections"):
        own = getattr(corpus["XOL"], name)()
        pd.testing.assert_frame_equal(own, getattr(corpus, name)(country="XOL"))


@pytest.mark.parametrize("name", [*(name for name in COLUMNS if name != "codebook"), "dropped"])
def test_rows_on_countries_are_those_of_the_whole_table(name: str, corpus: Corpus, demo: Path, tmp_path: Path) -> None:
    """Whether the whole table is known or nothing is, in this run or on the disk, and however countries are called."""

    def ask(whose: Corpus, **filters: Any) -> pd.DataFrame:
        return whose.recommendations(dropped=True, **filters) if name == "dropped" else whose.rows(name, **filters)

    whole = ask(corpus)
    calls: list[tuple[Any, set[str]]] = [("XVE", {"XVE"}), (["orlenia", "XVE"], {"XOL", "XVE"}), ("Saberia", {"XSB"})]
    for asked, codes in [*calls, ([], set())]:
        fresh, again = (Corpus.load(demo, settings=Settings(cache=Cache(tmp_path))) for _ in range(2))
        expected = whole[whole["country"].isin(codes)].reset_index(drop=True)
        pd.testing.assert_frame_equal(ask(fresh, country=asked), expected)
        pd.testing.assert_frame_equal(ask(corpus, country=asked), expected)
        for kept in (again, fresh):
            pd.testing.assert_frame_equal(ask(kept), whole)


@pytest.mark.parametrize("carry", [lambda it: pickle.loads(pickle.dumps(it)), copy.copy, copy.deepcopy])
def test_a_corpus_goes_to_another_process(carry: Any, demo: Path, tmp_path: Path) -> None:
    """It is the same countries of the same folder and series, worked through alike, and so are its histories."""
    corpus = Corpus.load(demo, countries=["XVE"], settings=Settings(cache=tmp_path))
    there = carry(corpus)
    assert repr(there) == repr(corpus)
    assert (carry(corpus["XVE"]), there["XVE"]) == (corpus["XVE"], corpus["XVE"])
    assert carry(corpus.history)("Vesmark") == corpus["XVE"]


def test_what_is_asked_of_one_country_reads_no_other(demo: Path) -> None:
    """A corpus of a hundred countries would take a hundred times as long."""
    seen: list[str] = []
    corpus = Corpus.load(demo, settings=Settings(progress=lambda _done, _total, what: seen.append(what)))
    seen.clear()
    assert len(corpus.ratings(country="Vesmark"))
    assert len(corpus.recommendations(country=["XVE"], dropped=True))
    assert seen == ["XVE"]


def test_a_country_of_which_nothing_can_be_read_has_no_rows(tmp_path: Path) -> None:
    """By itself or before all others; what can be read of others is told, and where nothing can, that is said."""
    put(tmp_path, "2021/Orlenia.txt", "Nothing in here is a narrative.")
    corpus = Corpus.load(tmp_path, settings=Settings())
    for _ in range(2):  # whoever asks again is told again
        with pytest.raises(ParseError, match="no report could be read"):
            corpus.ratings(country="Orlenia")
    put(tmp_path, "2021/Vesmark.txt")
    for first, second in (("XOL", "XVE"), ("XVE", "XOL")):
        corpus = Corpus.load(tmp_path, settings=Settings())
        assert len(corpus.ratings(country=first)) + len(corpus.ratings(country=second)) == len(corpus.ratings()) == 1
        assert set(corpus.ratings()["country"]) == {"XVE"}


def test_a_value_of_another_country_alone_is_no_mistake(tmp_path: Path) -> None:
    """A label of no scale that stands in another country's chapter gives no rows, as it does in the whole table."""
    plain = re.sub("(?<=ADVANCEMENT) – EFFORTS.*", "", CHAPTER).replace("Vesmark", "Orlenia")
    put(tmp_path, "2019/Orlenia.txt", plain)
    put(tmp_path, "2019/Vesmark.txt", CHAPTER)
    corpus = Corpus.load(tmp_path, series="dol-findings", settings=Settings())
    (label,) = corpus["Vesmark"].ratings()["rating_label"]
    assert corpus.ratings(country="Orlenia", rating_label=label).empty
    with pytest.raises(UnknownNameError, match="did you mean"):
        corpus.ratings(country="Orlenia", rating_label=f"{label}s")


def test_survival_counts_what_still_stands_as_unfinished() -> None:
    """Two of three chains end after one and two editions; the third still stands, and one from before is left out."""
    names = [*"abbcccd"]
    rows = pd.DataFrame({"recurrence_id": names, "edition": [2020, 2020, 2021, 2021, 2022, 2023, 2019], "ordinal": 1})
    lives = pd.DataFrame({"recurrence_id": [*"abcd"], "editions_seen": [1, 2, 3, 1]})
    lives = lives.assign(left_censored=[False, False, False, True], right_censored=[False, False, True, False])
    told = survive(rows, lives)
    assert told.to_dict("list") == {
        "editions": [1, 2, 3],
        "at_risk": [3, 2, 1],
        "ended": [1, 1, 0],
        "share": [pytest.approx(2 / 3), pytest.approx(1 / 3), pytest.approx(1 / 3)],
    }


def test_survival_leaves_out_what_began_before_the_first_list(corpus: Corpus) -> None:
    """No half of a split is counted whose whole stood in the first list read; a chain is of the edition it began in."""
    rows = corpus.recommendations()
    first = rows[rows["status"] == "first_read"].groupby("country")["edition"].max()
    oldest = rows.groupby("recurrence_id")["first_edition"].transform("min")
    known = rows[oldest > rows["country"].map(first)]
    assert corpus.survival()["at_risk"].max() == known["recurrence_id"].nunique()
    begun = corpus.survival("first_edition").rename(columns={"first_edition": "edition"})
    pd.testing.assert_frame_equal(corpus.survival("edition"), begun)
    assert set(corpus.survival("recurrence_id")["recurrence_id"]) == set(known["recurrence_id"])
    own = rows[rows["country"] == "XVE"], corpus.lives(country="XVE")
    pd.testing.assert_frame_equal(survive(own[0], corpus.lives()), survive(*own))
    pd.testing.assert_frame_equal(survive(rows, own[1]), survive(*own))
    with pytest.raises(UseError, match="expected by to name each column once, got country, country"):
        corpus.survival(["country", "country"])


@pytest.mark.parametrize("by", ["country", "edition", "area", "status", "years_agree", ["country", "edition"]])
def test_survival_has_its_groups_as_the_table_has_them(by: Any, corpus: Corpus) -> None:
    """A year is a number, what is missing is missing, and both can be joined; also where no chain is left."""
    columns = [by] if isinstance(by, str) else by
    rows = corpus.recommendations()
    for told in (corpus.survival(by), survive(rows, corpus.lives().iloc[:0], by)):
        assert told[columns].dtypes.equals(rows[columns].dtypes)
        assert [str(kind) for kind in told.dtypes[len(columns) :]] == ["Int64", "Int64", "Int64", "Float64"]
    assert set(corpus.survival(by)[columns].itertuples(index=False)) <= set(rows[columns].itertuples(index=False))


@pytest.mark.parametrize("by", ["", "country"])
def test_survival_of_nothing_has_its_columns(by: str, corpus: Corpus) -> None:
    """Where no chain began in what was read, the table is empty and the chart too."""
    pytest.importorskip("matplotlib")
    rows, lives = corpus.recommendations(), corpus.lives(left_censored=True)
    for none in (lives, lives.iloc[:0]):
        told = survive(rows, none, by or ())
        assert list(told.columns) == [*([by] if by else []), "editions", "at_risk", "ended", "share"]
        assert told.empty
        plot_survival(told)


def test_wording_that_countries_share_is_told_in_words(corpus: Corpus) -> None:
    """Every change names at least three countries, and its words stand in its example."""
    wording = corpus.shared_wording()
    assert list(wording.columns)[:4] == ["old_edition", "new_edition", "old_words", "new_words"]
    assert (wording["countries"] >= 3).all()
    for row in wording.itertuples():
        assert str(row.new_words or row.old_words) in str(row.example).casefold()


def test_charts_are_drawn_where_matplotlib_is(corpus: Corpus) -> None:
    """Each chart has a line for each country or group."""
    pytest.importorskip("matplotlib")
    assert len(corpus.plot_ratings().get_lines()) == len(corpus)
    assert corpus.plot_answers("prosecutions").get_lines()
    assert len(corpus["XVE"].plot_survival().get_lines()) == 1


def shown_in(axes: Any) -> list[str]:
    """The names in the legend of a chart."""
    return [text.get_text() for text in axes.get_legend().get_texts()]


def test_a_chart_tells_which_lines_it_leaves_out(corpus: Corpus) -> None:
    """More than twelve cannot be told apart; whoever is not drawn is counted, and a chart of nothing says so."""
    pytest.importorskip("matplotlib")
    for made, draw in (
        (corpus.ratings(country="XVE"), lambda rows: plot_ratings(rows, "tip")),
        (corpus.answers(country="XVE", measure="convictions"), lambda rows: plot_answers(rows, "convictions")),
        (corpus.survival("country"), plot_survival),
    ):
        many = pd.concat([made.assign(country=f"X{letter}A") for letter in "ABCDEFGHIJKLMNO"])
        assert (len(draw(many).get_lines()), shown_in(draw(many))[-1]) == (12, "3 more not drawn")
        assert "more" not in shown_in(draw(made))[-1]
        nothing = draw(made.iloc[:0])
        assert (list(nothing.get_lines()), [text.get_text() for text in nothing.texts]) == ([], ["nothing to draw"])


def test_a_chart_has_each_line_by_its_name(corpus: Corpus) -> None:
    """Countries are called so on every chart, and each area that is rated and each group has a line of its own."""
    pytest.importorskip("matplotlib")
    names = {"Orlenia", "Saberia", "Vesmark"}
    assert names == set(shown_in(corpus.plot_ratings())) == set(shown_in(corpus.plot_answers("convictions"))[:3])
    rated = corpus.ratings(country="XVE")
    assert set(shown_in(plot_ratings(pd.concat([rated, rated.assign(area="Prisons")]), "tip"))) == {
        "Vesmark",
        "Vesmark, Prisons",
    }
    assert set(shown_in(corpus.plot_survival(["country", "area"]))) == {"XOL, none", "XSB, none", "XVE, none"}
    with pytest.raises(UseError, match="expected measure to be str, got list"):
        corpus.plot_answers(["convictions"])  # type: ignore[arg-type]


def test_no_rating_is_drawn_for_an_edition_that_was_not_read(corpus: Corpus) -> None:
    """A step leads to the next edition, and not over those of which nothing is known."""
    pytest.importorskip("matplotlib")
    (line,) = plot_ratings(corpus.ratings(country="XVE", edition=[2014, 2017, 2018]), "tip").get_lines()
    told = dict(np.asarray(line.get_xydata()).tolist())
    assert [year for year, rank in told.items() if np.isnan(rank)] == [2015, 2016]


def test_charts_keep_parts_from_wholes_and_years_whole(corpus: Corpus) -> None:
    """No line leads to an answer of a part, beside which that is said; no axis of years is marked between two."""
    pytest.importorskip("matplotlib")
    rows = corpus.answers().query("country == 'XVE' and measure == 'prosecutions' and value.notna()").iloc[:2]
    rows = rows.assign(year=[2018, 2019], status=["stated", "partial"])
    axes = plot_answers(rows, "prosecutions")
    (line,) = axes.get_lines()
    drawn = dict(np.asarray(line.get_xydata()).tolist())
    assert [year for year, value in drawn.items() if not np.isnan(value)] == [2018]
    (points,) = axes.collections
    assert np.asarray(points.get_offsets())[:, 0].tolist() == [2019]
    assert all(float(tick).is_integer() for tick in axes.get_xticks())


def test_no_line_leads_from_one_kind_to_another(corpus: Corpus) -> None:
    """Beside what is of a kind stands which, and the line is broken there."""
    pytest.importorskip("matplotlib")
    rows = corpus.answers().query("country == 'XVE' and measure == 'prosecutions' and value.notna()").iloc[:2]
    rows = rows.assign(year=[2018, 2019], status="stated", certainty=0.9, breakdown=["exploitation=sex", ""])
    axes = plot_answers(rows, "prosecutions")
    (line,) = axes.get_lines()
    assert np.isnan(np.asarray(line.get_xydata())[:, 1]).tolist() == [False, True, False]
    assert [text.get_text() for text in axes.texts] == ["sex trafficking"]
    assert not plot_answers(rows.drop(columns="breakdown"), "prosecutions").texts  # as an older version exported them


def test_lines_as_long_stand_as_the_table_has_them(corpus: Corpus) -> None:
    """Whatever is told of a part alone; of two answers of one edition the last stands, as in the table."""
    pytest.importorskip("matplotlib")
    row = corpus.answers().query("country == 'XVE' and measure == 'prosecutions' and value.notna()").iloc[[0] * 4]
    row = row.assign(country=["XOL", "XOL", "XVE", "XVE"], year=[2018, 2019, 2018, 2018], value=[9.0, 8.0, 4.0, 5.0])
    row = pd.concat([row, row.iloc[-1:].assign(year=2019)]).assign(certainty=0.9)
    row["status"] = ["stated", "stated", "stated", "stated", "partial"]
    lines = plot_answers(row, "prosecutions").get_lines()
    assert [np.asarray(line.get_xydata()).tolist() for line in lines] == [[[2018, 9], [2019, 8]], [[2018, 5]]]
    flipped = row.assign(status=["partial", "stated", "stated", "stated", "stated"])
    lines = plot_answers(flipped, "prosecutions").get_lines()
    assert [np.asarray(line.get_xydata()).tolist() for line in lines] == [[[2019, 8]], [[2018, 5], [2019, 5]]]


def test_a_chart_of_many_kinds_has_a_sign_for_them(corpus: Corpus) -> None:
    """Written out at each point they would lie on each other; what the sign means is said in the legend."""
    pytest.importorskip("matplotlib")
    row = corpus.answers().query("country == 'XVE' and measure == 'prosecutions' and value.notna()").iloc[[0] * 6]
    row = row.assign(year=range(2018, 2024), status="stated", certainty=0.9, breakdown=["exploitation=sex"] * 5 + [""])
    axes = plot_answers(row, "prosecutions")
    assert [text.get_text() for text in axes.texts] == ["*"] * 5
    legend = axes.get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()[1:]] == ["*: of one kind alone"]


def test_charts_tell_sums_parts_and_what_is_uncertain(corpus: Corpus) -> None:
    """Beside their points stand signs, of which the legend says what they mean; what is uncertain is hollow."""
    pytest.importorskip("matplotlib")
    rows = corpus.answers().query("country == 'XVE' and measure == 'prosecutions' and value.notna()").iloc[:2]
    rows = rows.assign(year=[2018, 2019], status=["sum", "partial"], certainty=[0.5, 0.9])
    axes = plot_answers(rows, "prosecutions")
    assert sorted(text.get_text() for text in axes.texts) == ["part", "Σ ?"]
    (points,) = axes.collections
    hollow = [color.tolist() == [1, 1, 1, 1] for color in np.asarray(points.get_facecolor())]
    years = np.asarray(points.get_offsets())[:, 0].tolist()
    assert dict(zip(years, hollow, strict=True)) == {2018: True, 2019: False}
    legend = axes.get_legend()
    assert legend is not None
    assert [text.get_text()[:4] for text in legend.get_texts()[1:]] == ["Σ: s", "?: u", "part"]


def test_charts_name_their_extra(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without matplotlib the command that installs it is told."""
    monkeypatch.setitem(__import__("sys").modules, "matplotlib.figure", None)
    with pytest.raises(MissingExtraError, match=r"tipcompare\[plot\]"):
        corpus.plot_ratings()


def test_a_notebook_is_told_how_to_show_our_values(corpus: Corpus) -> None:
    """Every kind of value is registered by its name, with a function that gives HTML; a chart, with one that draws it.

    One that pyplot holds is left to the notebook, which would show it twice.
    """
    pyplot = pytest.importorskip("matplotlib.pyplot")

    class Formatter:
        known: dict[tuple[str, str], Any] = {}  # noqa: RUF012

        def for_type_by_name(self, module: str, name: str, show: Any) -> None:
            self.known[module, name] = show

    class Display:
        formatters = {"text/html": Formatter(), "image/png": Formatter()}  # noqa: RUF012

    class Shell:
        display_formatter = Display()

    register(Shell())
    for value in (corpus, corpus["XVE"], corpus["XVE"].comparisons[0], corpus["XVE"].reports[0]):
        kind = type(value)
        assert Formatter.known[kind.__module__, kind.__name__](value).startswith("<")
    for chart in (corpus.plot_ratings(), corpus["XVE"].plot_answers("convictions"), corpus.plot_survival()):
        draw = Formatter.known[type(chart).__module__, type(chart).__name__]
        assert draw(chart).startswith(b"\x89PNG")
    assert draw(pyplot.subplots()[1]) is None
    pyplot.close("all")
