"""Figures and answers of real narratives against what two independent readers said of them: never below the last."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from figure_calibration import OFS, Of, fit, load_first_read, measure_error, rate_left_out
from lacking import tell_lack
from reader_scores import (
    CHECK,
    MORE,
    TWO_READERS,
    Narrative,
    judge_answers,
    judge_figures,
    load_narratives,
    score_answers,
    score_figures,
)

import tipcompare as tc
from tipcompare.figures import certainty
from tipcompare.model import Answer, CountryReport

FIGURES = {
    "f1": 0.983,
    "core_f1": 0.983,
    "year": 1.0,
    "unit": 0.998,
    "qualifier": 0.985,
    "officials_told_apart": 0.957,
    "figure": 0.984,
    "zero": 0.942,
    "not_reported": 1.0,
}
ANSWERS = 0.992
"""Last reached on the narratives that two readers labelled; rules were made with these in sight."""
OFFICIALS_FALSE, WRONG = 0.002, 0.008
OTHERS = {"f1": 0.939, "core_f1": 0.943, "year": 0.998, "unit": 0.967, "officials_told_apart": 1.0}
OTHER_ANSWERS, OTHERS_WRONG = 0.96, 0.02
"""Likewise on the other given narratives, which rules were made with too, but not with these labels."""
ERROR = 0.05
ALIKE = 0.99


@pytest.fixture(scope="module")
def labels(corpora: Path) -> Path:
    """The folder of the corpora, where the labels stand beside it."""
    if not (corpora.parent / "labels" / "tip2018_figures.csv").is_file():
        tell_lack(f"no labels beside {corpora}")
    return corpora


@pytest.fixture(scope="module")
def narratives(labels: Path) -> tuple[Narrative, ...]:
    """The narratives of two readers."""
    return load_narratives(labels, TWO_READERS)


def test_figures_reach_the_last(narratives: tuple[Narrative, ...]) -> None:
    """Each share of the figures of two readers stays at or above the one last reached."""
    scores = score_figures(narratives)
    print(f"{len(narratives)} narratives: {scores}")
    assert {name: scores[name] for name, floor in FIGURES.items() if scores[name] < floor} == {}
    assert scores["officials_false"] <= OFFICIALS_FALSE


def test_answers_reach_the_last(narratives: tuple[Narrative, ...]) -> None:
    """So do the answers, and few are wrong."""
    scores = score_answers(narratives)
    print(f"{len(narratives)} narratives: {scores}")
    assert scores["right"] >= ANSWERS
    assert scores["wrong"] <= WRONG


def test_other_readers_of_other_narratives_are_met_as_before(labels: Path) -> None:
    """Figures and answers of the given narratives that had no labels, by readers who knew nothing of the program."""
    narratives = load_narratives(labels, MORE)
    figures, answers = score_figures(narratives), score_answers(narratives)
    print(f"{len(narratives)} narratives: {figures}, answers {answers}")
    assert {name: figures[name] for name, floor in OTHERS.items() if figures[name] < floor} == {}
    assert answers["right"] >= OTHER_ANSWERS
    assert answers["wrong"] <= OTHERS_WRONG


@pytest.mark.parametrize("of", OFS)
def test_certainty_is_how_often_it_is_right(of: Of) -> None:
    """Of the figures and answers with a certainty of p, a share of p was right, on narratives that were left out."""
    judged = load_first_read(of)
    error, bins = measure_error(judged, rate_left_out(judged))
    print(f"{of}: calibration error {error:.4f}", *bins, sep="\n")
    assert error <= ERROR


def test_the_shipped_certainty_holds_where_nobody_made_rules(labels: Path) -> None:
    """On the check set, which takes no part in rules or fit, as many are right as the certainties say."""
    narratives = load_narratives(labels, CHECK)
    figures = [(item.certainty, right) for one in narratives for item, right in judge_figures(one) if item.rule]
    answers = [(one.certainty, right) for n in narratives for _, one, right in judge_answers(n) if one is not None]
    for name, rated in (("figures", figures), ("answers", answers)):
        sure, right = (sum(float(pair[k]) for pair in rated) / len(rated) for k in (0, 1))
        print(f"{name}: mean certainty {sure:.3f}, right {right:.3f}")
        assert abs(sure - right) <= ERROR


def test_the_shipped_certainty_is_what_the_fit_gives() -> None:
    """Whoever changes the rows or the fit writes the file anew."""
    fitted = {(of, *pair): weight for of in OFS for pair, weight in fit(load_first_read(of)).items()}
    shipped = certainty.fitted_weights()
    single = {key: weight for key, weight in fitted.items() if "|" not in key[2]}
    assert {key: shipped[key] for key in single} == pytest.approx(single, abs=0.002)


@pytest.mark.parametrize("of", ["observations", "answers"])
def test_printed_and_clean_narratives_give_the_same(labels: Path, of: str) -> None:
    """What a mirror did to the text leaves country, measure, value, year and unit of figures and answers alone."""
    folders = (labels / "tip-2018" / name for name in ("printed", "clean"))
    printed, clean = (Counter(_keys(folder, of)) for folder in folders)
    share = 2 * (printed & clean).total() / (printed.total() + clean.total())
    print(f"{of}: printed {printed.total()}, clean {clean.total()}, the same {share:.4f}")
    assert share >= ALIKE


def test_no_head_of_a_page_is_left_in_a_text(labels: Path) -> None:
    """What the print has over its pages is in no printed narrative's text, nor in its recommendations."""
    reports = tc.Corpus.load(labels / "tip-2018" / "printed", series="tip").reports
    left = [found[0] for report in reports for found in re.finditer(r"\d{2,3}[A-Z][A-Z ]{4,}", report.text)]
    assert left == []


def _keys(folder: Path, of: str) -> list[tuple[str, str, float | None, int | None, str]]:
    return [
        (report.country.code, item.measure, item.value, item.year, item.unit)
        for report in tc.Corpus.load(folder, series="tip").reports
        for item in getattr(report, of)
    ]


@pytest.fixture(scope="module")
def mexico(labels: Path, seed: Path) -> tuple[CountryReport, CountryReport]:
    """Two editions of one country, as a user reads them."""
    return tc.read(labels / "tip-2018" / "clean" / "2018" / "Mexico.txt", series="tip"), tc.read(seed, series="tip")


def _said(report: CountryReport, measure: str) -> dict[int, Answer]:
    return {answer.year: answer for answer in report.answers if answer.measure == measure}


def test_two_editions_of_one_country_are_answered_as_they_say(mexico: tuple[CountryReport, CountryReport]) -> None:
    """Convictions, victims and prosecutions of the seed and of the edition three years before."""
    old, new = mexico
    assert _said(old, "convictions")[2017].value == 95
    assert {year: _said(new, "convictions")[year].value for year in (2018, 2019, 2020)} == {
        2018: 60,
        2019: 29,
        2020: 59,
    }
    assert _said(old, "victims_identified")[2017].value == 667
    assert _said(new, "victims_identified")[2020].value == 673
    assert _said(new, "prosecutions")[2019].value == 522


def test_no_zero_that_a_text_does_not_say_of_its_country(mexico: tuple[CountryReport, CountryReport]) -> None:
    """Each zero among the answers is said of the whole country, not of officials, a part or others."""
    for report in mexico:
        for answer in report.answers:
            if answer.value == 0:
                item = next(
                    one for one in report.observations if one.span == answer.span and one.measure == answer.measure
                )
                print(report.edition, answer.measure, answer.year, answer.sentence.of(report.text))
                assert (item.accused, item.scope, item.dimensions) == ("", "total", ())


def test_no_figure_is_of_a_year_to_come(narratives: tuple[Narrative, ...]) -> None:
    """What an edition counts was there when it was written: after its own year only what is told as of some day."""
    ahead = [
        (one.file, answer.measure, answer.year)
        for one in narratives
        for answer in one.report.answers
        if answer.year > one.report.edition.year and answer.value is not None and not answer.period.startswith("asof-")
    ]
    assert ahead == []


def test_figures_stand_where_they_are_said_to(narratives: tuple[Narrative, ...]) -> None:
    """Every figure is found again in the file by its sentence."""
    lost = [one.file for one in narratives for item, place in one.figures if place is None]
    assert lost == []
