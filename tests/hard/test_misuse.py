"""Whatever a program hands to the public functions, what comes back is a result or one of our own errors."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from folders import NARRATIVE, put
from invented import build_reports

import tipcompare as tc
from tipcompare.changes import build_history, compare_reports
from tipcompare.corpus.history import History
from tipcompare.countries import find_country
from tipcompare.errors import UseError
from tipcompare.model import Country, Edition
from tipcompare.reading import Parts, read_report
from tipcompare.series import get_profile
from tipcompare.sources import load_bytes, read_source
from tipcompare.strategies import narratives

COMPARE: Any = tc.compare
REPORTS = build_reports()
OTHER_COUNTRY = evolve(REPORTS[0], country=Country("XOL", "Orlenia"))
OTHER_SERIES = evolve(REPORTS[0], series="dol-findings", rating=None)
TIP = get_profile("tip")
HISTORY = build_history(REPORTS, TIP)
MOST_LETTERS = 240
NEVER: tuple[Any, ...] = (None, 5, 20.5, True, b"x", "", "a\0b", [], {}, object(), REPORTS[0], float("nan"))


@pytest.mark.parametrize("other", [OTHER_COUNTRY, OTHER_SERIES])
def test_only_like_is_compared(other: tc.CountryReport) -> None:
    """Reports of other countries or series are refused by every function that sets them against each other."""
    with pytest.raises(tc.ParseError, match="two editions of one report"):
        COMPARE(REPORTS[1], other)
    with pytest.raises(tc.ParseError, match="one report for each edition"):
        build_history([REPORTS[1], other], TIP)


def test_a_profile_of_another_series_is_refused() -> None:
    """Read by another scale and other measures, a history of any length would say nonsense without a word."""
    other = get_profile("dol-findings")
    said = "^expected the profile of tip, as the reports are, got that of dol-findings$"
    for number in (1, 2):
        with pytest.raises(tc.ParseError, match=said):
            build_history(REPORTS[:number], other)
    with pytest.raises(tc.ParseError, match=said):
        compare_reports(REPORTS[0], REPORTS[1], other)


CALLS: dict[str, Callable[[Any], object]] = {
    "compare old": lambda value: COMPARE(value, REPORTS[0]),
    "compare new": lambda value: COMPARE(REPORTS[0], value),
    "build_history": lambda value: build_history(value, TIP),
    "build_history of one": lambda value: build_history([value], TIP),
    "build_history profile": lambda value: build_history(REPORTS, value),
    "compare_reports profile": lambda value: compare_reports(REPORTS[0], REPORTS[1], value),
    "read": tc.read,
    "read series": lambda value: tc.read("2021/x.txt", series=value),
    "read country": lambda value: tc.read("2021/x.txt", country=value),
    "read edition": lambda value: tc.read("2021/x.txt", edition=value),
    "load": tc.Corpus.load,
    "load countries": lambda value: tc.Corpus.load("nowhere", countries=value),
    "load country": lambda value: tc.Corpus.load("nowhere", countries=[value]),
    "load series": lambda value: tc.Corpus.load("nowhere", series=value),
    "Corpus": tc.Corpus,
    "load settings": lambda value: tc.Corpus.load("nowhere", settings=value),
    "write subject": lambda value: tc.write_report(value, "x.html"),
    "write path": lambda value: tc.write_report(HISTORY, value),
    "to_json": tc.to_json,
    "from_json": lambda value: tc.from_json(value, tc.CountryReport),
    "from_json kind": lambda value: tc.from_json("{}", value),
    "make_tables": tc.make_tables,
    "make_tables of one": lambda value: tc.make_tables([value]),
    "find_country": find_country,
    "table": History.of(HISTORY).table,
    "read_report": lambda value: read_report(value, TIP),
    "read_report profile": lambda value: read_report(tc.SourceText("", "a.txt", "0" * 64, "text"), value),
    "read_source": lambda value: read_source(value, "a.txt"),
    "read_source name": lambda value: read_source(b"", value),
    "load_bytes": load_bytes,
    "survival": History.of(HISTORY).survival,
    "histories": lambda value: list(tc.Corpus.load("demo").histories([value])),
    "sources": lambda value: tc.Corpus.load("demo").sources(value),
}
VALUES: dict[str, Callable[[Any], object]] = {
    "Edition": tc.Edition,
    "Country": lambda value: tc.Country(value, "Vesmark"),
    "ReportWarning": lambda value: tc.ReportWarning(value, "nothing was read"),
    "SourceText": lambda value: tc.SourceText("", "a.txt", value, "text"),
    "WordingChange": lambda value: tc.WordingChange(value, tc.Span(0, 1)),
    "Settings workers": lambda value: tc.Settings(workers=value),
    "Settings cache": lambda value: tc.Settings(cache=value),
    "Settings progress": lambda value: tc.Settings(progress=value),
    "Settings of both": lambda value: tc.Settings(workers=-1, progress=value),
    "Span": lambda value: tc.Span(value, 2),
    "Span end": lambda value: tc.Span(5, value),
    "RatingFact": lambda value: tc.RatingFact(tc.Span(0, 0), value),
    "Recommendation": lambda value: tc.Recommendation(value, tc.Span(0, 1), "x"),
    "Link": lambda value: tc.Link(tc.Edition(2021), 1, tc.Edition(2020), 1, value, "verbatim"),
    "Country name": lambda value: tc.Country("XVE", value),
    "match groups": lambda value: tc.match(["a"], ["b"], old_groups=value),
    "narratives": lambda value: narratives(layout=value),
    "Workers jobs": tc.Workers,
    "Workers backend": lambda value: tc.Workers(backend=value),
    "Workers scheduler": lambda value: tc.Workers(scheduler=value),
}


@pytest.mark.parametrize("name", CALLS)
def test_values_of_every_kind_give_our_own_errors(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but a result or our own error comes back, and nothing is written to the folder one is in."""
    monkeypatch.chdir(tmp_path)
    for value in NEVER:
        with suppress(tc.TipcompareError):
            CALLS[name](value)
    assert [path for path in tmp_path.iterdir() if not path.name.startswith("x.html")] == []


@pytest.mark.parametrize("name", VALUES)
def test_a_value_that_cannot_be_is_told_in_one_line(name: str) -> None:
    """A value is made, or refused by a short line of words, with nothing of how it is checked."""
    said = []
    for value in NEVER:
        try:
            VALUES[name](value)
        except tc.TipcompareError as error:
            said.append(str(error))
    assert said
    assert [line for line in said if len(line) > MOST_LETTERS or "Attribute(" in line] == []


WORDS = "VESMARK: Tier 2"
WHOLE: dict[str, Any] = {"text": WORDS, "sections": (tc.Section(tc.Span(0, len(WORDS)), "title"),)}
LOOSE: dict[str, Any] = {"warnings": {"warnings": ("cut off",)}, "rating": {"rating": "2"}}
ITEM = tc.Recommendation(2, tc.Span(0, 7), "VESMARK")
WRONG_PARTS: dict[str, Callable[[], object]] = {
    "expected what the layout narrative gives to be Parts, got NoneType": lambda: None,
    "Parts.text: expected a str, got None": lambda: Parts(**{**WHOLE, "text": None}),
    "Parts.sections: expected a tuple of Section, got [": lambda: Parts(**{**WHOLE, "sections": [*WHOLE["sections"]]}),
    "Parts.warnings: expected a tuple of ReportWarning, got 'cut off'": lambda: Parts(**WHOLE, **LOOSE["warnings"]),
    "Parts.rating: expected a Rating or None, got '2'": lambda: Parts(**WHOLE, **LOOSE["rating"]),
    "rating: it ends at 99, the text at 15": lambda: Parts(**WHOLE, rating=tc.Rating("2", "Tier 2", tc.Span(9, 99))),
    "area_ratings: it ends at 99, the text at 15": lambda: Parts(
        **WHOLE, area_ratings=(tc.Rating("2", "Tier 2", tc.Span(9, 99), area="Law"),)
    ),
    "recommendations: expected ordinals in order, got [2, 2]": lambda: Parts(**WHOLE, recommendations=(ITEM, ITEM)),
}


@pytest.mark.parametrize("said", WRONG_PARTS)
def test_what_a_reading_of_one_s_own_gives_wrongly_is_told_by_its_field(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes a layout is told which part of what it gives cannot be."""
    monkeypatch.setattr("tipcompare.reading.reader_of", lambda _layout: lambda *_given: WRONG_PARTS[said]())
    with pytest.raises((TypeError, ValueError), match=re.escape(said)):
        read_report(tc.SourceText(WORDS, "2021/Vesmark.txt", "0" * 64, "text"), TIP)


def test_a_text_is_no_path() -> None:
    """Who gives the words of a report instead of its path is told so, without the words."""
    with pytest.raises(UseError, match=r"expected path to be a path, got a text of 3,200 characters"):
        tc.read("Open a shelter.\n" * 200)


def test_results_are_kept_where_a_folder_is_named(tmp_path: Path) -> None:
    """A folder for what is kept is named as any path is."""
    put(tmp_path, "2021/vesmark.txt", NARRATIVE)
    corpus = tc.Corpus.load(tmp_path, settings=tc.Settings(cache=str(tmp_path / "kept")))
    assert len(corpus.ratings()) == 1
    assert (tmp_path / "kept").is_dir()


@pytest.mark.parametrize("edition", [2021, "2021", " 2021 "])
def test_an_edition_may_be_a_number(edition: Any, tmp_path: Path) -> None:
    """A year is an edition, however it is spelled; a truth or a fraction is none."""
    path = put(tmp_path, "vesmark.txt", NARRATIVE)
    assert tc.read(path, edition=edition).edition == Edition(2021)
    assert Edition.parse(edition) == Edition(2021)
    for wrong in (True, 2021.0, 99, "21"):
        with pytest.raises((tc.TipcompareError, ValueError)):
            tc.read(path, edition=wrong)  # type: ignore[arg-type]


def test_a_wrong_kind_is_told_by_its_name(tmp_path: Path) -> None:
    """The line has the name of the argument, what was expected and what came."""
    with pytest.raises(UseError, match="expected path to be str or PathLike, got NoneType"):
        tc.read(None)  # type: ignore[arg-type]
    with pytest.raises(UseError, match="expected new to be CountryReport, got str"):
        COMPARE(REPORTS[0], "2021.txt")
    call = partial(tc.from_json, json.dumps({}), kind=str)
    with pytest.raises(UseError, match=r"expected a class of tipcompare\.model, got str"):
        call()
    with pytest.raises(UseError, match="expected folder to be a path, got nothing"):
        tc.Corpus.load("")
