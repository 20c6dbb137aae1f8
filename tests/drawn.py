"""What must hold of narratives and series that `tipcompare.strategies` draws; used by tests and by `mutants.py`."""

from __future__ import annotations

from attrs import evolve

from tipcompare.changes import compare_reports
from tipcompare.model import Edition
from tipcompare.reading.folding import squash
from tipcompare.series.tip import TIP
from tipcompare.strategies import Damage, EditionSeries, Narrative, apply_damage
from tipcompare.strategies.values import history_of, read_drawn


def reads_as_written(narrative: Narrative) -> None:
    """Rating, direction, sections, recommendations and figures come back."""
    report = read_drawn(narrative)
    assert report.country == narrative.country
    assert report.edition == narrative.edition
    assert report.rating is not None
    assert (report.rating.value, report.rating.direction) == (narrative.rating, narrative.direction)
    assert [s.kind for s in report.sections] == ["title", *(kind for kind, _ in narrative.sections), "furniture"]
    assert tuple(item.text for item in report.recommendations) == narrative.recommendations
    got = [(o.measure, o.value, o.year, o.comparison, o.number_text) for o in report.observations]
    assert got == [(f.measure, f.value, f.year, f.comparison, f.number_text) for f in narrative.figures]
    assert all((o.value is None) == (o.qualifier == "not_reported") for o in report.observations)
    assert report.warnings == ()


def withstands_mirrors(narrative: Narrative, damages: tuple[Damage, ...]) -> None:
    """Wrapped lines, ASCII and the site's furniture change neither rating nor figures nor recommendations."""
    report = read_drawn(evolve(narrative, text=apply_damage(narrative.text, damages)))
    assert report.rating is not None
    assert report.rating.value == narrative.rating
    assert [squash(item.text) for item in report.recommendations] == [squash(t) for t in narrative.recommendations]
    got = [(o.measure, o.value, o.year) for o in report.observations]
    assert got == [(f.measure, f.value, f.year) for f in narrative.figures]


def repeats_what_stays(series: EditionSeries) -> None:
    """A recommendation that stands in both editions is repeated and goes back to where it stood."""
    found = {(o.edition.year, o.ordinal): o for o in history_of(series).occurrences}
    for narrative, fates in zip(series.narratives, series.fates, strict=True):
        year = narrative.edition.year
        assert len(narrative.recommendations) == sum(fate.ordinal is not None for fate in fates)
        for fate in fates:
            if fate.status == "repeated" and fate.ordinal is not None:
                occurrence = found[year, fate.ordinal]
                assert occurrence.status == "repeated"
                assert [(e.year, n) for e, n in occurrence.previous] == list(fate.previous)


def restates_what_differs(series: EditionSeries) -> None:
    """Every figure that a later edition gives otherwise is a restatement, and nothing else is one."""
    found = {(r.measure, r.year, r.first.value, r.later.value) for r in history_of(series).restatements}
    assert found == set(series.restated)


def compares_in_order(series: EditionSeries) -> None:
    """A better tier is up; each old item is kept or dropped, once; unread lists drop nothing."""
    for change in history_of(series).comparisons:
        old, new = change.old, change.new
        assert change.rating is not None
        ranks = [["1", "2", "2WL", "3"].index(r.rating.value) for r in (old, new) if r.rating]
        assert change.rating.kind == ("same" if ranks[0] == ranks[1] else "up" if ranks[1] < ranks[0] else "down")
        olds = [ordinal for item in change.recommendations for ordinal in item.old]
        news = [ordinal for item in change.recommendations for ordinal in item.new]
        assert sorted(olds) == [item.ordinal for item in old.recommendations]
        assert sorted(news) == [item.ordinal for item in new.recommendations]
        unread = evolve(new, recommendations=(), recommendations_read=False, edition=Edition(new.edition.year))
        assert compare_reports(old, unread, TIP).recommendations == ()
