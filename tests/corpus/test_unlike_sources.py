"""Like with like: of several sources the kind that most editions have, and no texts of two kinds compared unwarned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes.misfiled import ANOTHER
from tipcompare.changes.reports import compare_reports
from tipcompare.corpus import Corpus
from tipcompare.corpus.choosing import choose_history
from tipcompare.model import CountryReport, ReportWarning
from tipcompare.model.document import ReportKind
from tipcompare.report.ranking import count_changes
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
TIP = get_profile("tip")
KINDS: tuple[ReportKind, ...] = ("narrative", "record", "")
EIGHT = ("Albania", "Indonesia", "Jamaica", "Kosovo", "Mexico", "Peru", "Philippines", "Uganda")


def warned(report: CountryReport) -> bool:
    """Return whether a report is warned to be of another kind than the one before it."""
    return any(item.code == "unlike-sources" for item in report.warnings)


@given(years=st.lists(st.sets(st.sampled_from(KINDS), min_size=1), min_size=1, max_size=5))
def test_neighbours_are_of_one_kind_where_that_can_be(make_report: MakeReport, years: list[set[ReportKind]]) -> None:
    """A kind that all editions have is taken in all; else each step from kind to kind has its warning and no text."""
    reports = [
        attrs.evolve(
            make_report(str(2018 + place), paragraphs=["Police trained."]), kind=kind, source=f"{2018 + place}/{kind}"
        )
        for place, kinds in enumerate(years)
        for kind in kinds
    ]
    history = choose_history(reports)
    if set.intersection(*years):
        assert len({report.kind for report in history.reports}) == 1
    for comparison in history.comparisons:
        assert comparison.unlike == warned(comparison.new) == (comparison.sections == ())
    assert not warned(history.reports[0])


def test_ratings_and_lists_of_unlike_kinds_are_compared(make_report: MakeReport) -> None:
    """What both have is set side by side, whatever they are; only the share of the text is not told."""
    old = attrs.evolve(make_report("2020", ["Train judges."], rating="2"), kind="narrative")
    new = attrs.evolve(make_report("2021", ["Train judges."], rating="1"), kind="record")
    comparison = compare_reports(old, new, TIP)
    assert (comparison.rating.kind, [c.status for c in comparison.recommendations]) == ("up", ["repeated"])
    changes = count_changes(choose_history([old, new]), TIP)
    assert changes is not None
    assert changes.differs is None


@pytest.mark.slow
def test_three_sources_of_one_country_are_compared_like_with_like(corpora: Path) -> None:
    """Text, PDF and XML in one folder: no step between kinds unwarned, the text differs as much as from one kind."""
    root, profile = corpora / "dol-findings", get_profile("dol-findings")
    together = [
        report
        for name in ("text", "pdf", "xml")
        for report in Corpus.load(root / name, series="dol-findings", countries=EIGHT).reports
    ]
    by_country: dict[str, list[CountryReport]] = {}
    for report in together:
        by_country.setdefault(report.country.code, []).append(report)
    for reports in by_country.values():
        history = choose_history(reports)
        assert all(comparison.unlike == warned(comparison.new) for comparison in history.comparisons)
        kind = history.reports[-1].kind
        alone = choose_history([report for report in reports if report.kind == kind])
        both = (count_changes(history, profile), count_changes(alone, profile))
        shares = [changes.differs for changes in both if changes is not None and changes.differs is not None]
        assert len(shares) == 2
        assert abs(shares[0] - shares[1]) <= 0.05


@pytest.mark.parametrize(("kind", "copied"), [("narrative", True), ("chapter", True), ("record", False)])
def test_records_may_be_alike(make_report: MakeReport, kind: ReportKind, copied: bool) -> None:
    """A narrative with the text of an earlier one may be misfiled; a record of a few goods says its own edition."""
    reports = [attrs.evolve(make_report(year, paragraphs=["Police trained."]), kind=kind) for year in ("2018", "2019")]
    first, second = choose_history(reports).reports
    assert not any(item.code == "same-text" for item in first.warnings)
    assert any(item.code == "same-text" for item in second.warnings) == copied


def test_of_two_alike_the_later_is_not_doubted_where_the_earlier_is_another(make_report: MakeReport) -> None:
    """The earlier one is a copy of the later, which is what it says it is."""
    first, second = (make_report(year, paragraphs=["Police trained."]) for year in ("2018", "2019"))
    doubt = ReportWarning("other-edition", "its actions are those suggested to 2019")
    chosen = choose_history([attrs.evolve(first, warnings=(doubt,)), second]).reports
    assert [[item.code for item in report.warnings if item.code in ANOTHER] for report in chosen] == [[doubt.code], []]
