"""What must hold of narratives and series that `tipcompare.strategies` draws; used by tests and by `mutants.py`."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from attrs import evolve
from hypothesis import strategies as st

from tipcompare.align.calibration import RETURNED, fitted
from tipcompare.align.candidates import Candidates
from tipcompare.align.competition import Rivals
from tipcompare.align.matching import match_items
from tipcompare.align.sparse import Floats
from tipcompare.changes import compare_reports
from tipcompare.model import Edition, Occurrence
from tipcompare.reading.folding import squash
from tipcompare.series.tip import TIP
from tipcompare.strategies import Damage, EditionSeries, Fate, Figure, Narrative, apply_damage
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
    assert report.rating.waiver == narrative.waiver
    got = [
        Figure(o.measure, o.value, o.year, o.comparison, o.number_text, o.scope, o.qualifier, o.period)
        for o in report.observations
    ]
    assert got == list(narrative.figures)
    assert [one.span and one.span.of(narrative.text) for one in narrative.figures] == [one.number_text for one in got]
    assert all((o.value is None) == (o.qualifier in ("not_reported", "not_applicable")) for o in report.observations)
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
    for narrative, fates in zip(series.narratives, series.fates, strict=True):
        assert len(narrative.recommendations) == sum(fate.ordinal is not None for fate in fates)
    for occurrence, fate, _ in _told(series):
        if fate.status == "repeated":
            assert (occurrence.status, _previous(occurrence)) == ("repeated", set(fate.previous))


def brings_back_what_was_away(series: EditionSeries) -> None:
    """A recommendation that comes back word for word is returned, and goes back to where it last stood."""
    texts = _texts(series)
    for occurrence, fate, _ in _told(series):
        own = texts[occurrence.edition.year, occurrence.ordinal]
        if fate.status == "returned" and [texts[place] for place in fate.previous] == [own]:
            assert (occurrence.status, _previous(occurrence)) == ("returned", set(fate.previous))


def rewords_within_its_topic(series: EditionSeries) -> None:
    """A whole recommendation in words that never stood before goes back to its own of the edition before."""
    texts = _texts(series)
    for occurrence, fate, fates in _told(series):
        own = texts[occurrence.edition.year, occurrence.ordinal]
        alone = sum(set(fate.previous) & set(other.previous) != set() for other in fates) == 1
        stood = any(text == own for (year, _), text in texts.items() if year < occurrence.edition.year)
        if fate.status == "reworded" and alone and not stood:
            assert _previous(occurrence) == set(fate.previous)


def keeps_topics_apart(series: EditionSeries) -> None:
    """Nothing goes back to a recommendation that asked for something else, in whatever edition."""
    origins: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for occurrence, fate, _ in _told(series):
        own = set(fate.previous).union(*(origins[place] for place in fate.previous))
        origins[occurrence.edition.year, occurrence.ordinal] = own
        assert _previous(occurrence) <= own


def parts_and_joins(series: EditionSeries) -> None:
    """From the first edition to the second, halves go back to their whole and wholes to their halves, word for word."""
    texts = _texts(series)
    for occurrence, fate, _ in _told(series):
        if fate.status in ("split", "merged") and occurrence.edition == series.narratives[1].edition:
            own = texts[occurrence.edition.year, occurrence.ordinal]
            others = [texts[place] for place in fate.previous]
            if all(own in other or other in own for other in others):
                assert (occurrence.status, _previous(occurrence)) == (fate.status, set(fate.previous))


def _told(series: EditionSeries) -> Iterator[tuple[Occurrence, Fate, tuple[Fate, ...]]]:
    """Yield what was found of each recommendation, with what became of it and of all those in its edition."""
    found = {(o.edition.year, o.ordinal): o for o in history_of(series).occurrences}
    for narrative, fates in zip(series.narratives, series.fates, strict=True):
        for fate in fates:
            if fate.ordinal is not None:
                yield found[narrative.edition.year, fate.ordinal], fate, fates


def _texts(series: EditionSeries) -> dict[tuple[int, int], str]:
    """Return the letters of each recommendation by its year and place."""
    items = ((n.edition.year, at, text) for n in series.narratives for at, text in enumerate(n.recommendations, 1))
    return {(year, at): squash(text) for year, at, text in items}


def _previous(occurrence: Occurrence) -> set[tuple[int, int]]:
    return {(edition.year, ordinal) for edition, ordinal in occurrence.previous}


def links_the_likely(rows: list[list[float]]) -> None:
    """Of a small table of log odds those pairs are linked that the rule names, counted pair by pair.

    Whether of what a pair shares each rival claims little, most or all.
    """
    logits = np.array(rows)
    for overlap, further in ((0.4, fitted().further), (0.8, fitted().further), (1.0, 0.65)):
        found = match_items(weigh_table(logits, overlap), fitted())
        chances = np.array([_count_chance(logits, place, overlap) for place in np.ndindex(logits.shape)])
        chances = chances.reshape(logits.shape)
        for row, match in enumerate(found):
            wanted = set()
            for column, chance in enumerate(chances[row]):
                less, more = sorted((chances[row].max(), chances[:, column].max()))
                left = overlap < 0.5 or chance >= less
                if left and chance >= (fitted().threshold if chance >= more else further):
                    wanted.add(column)
            assert set(match.olds) == wanted
            assert np.isclose(match.score, chances[row].max())


def weigh_table(logits: Floats, overlap: float = 1.0) -> Candidates:
    """The pairs of a table of log odds, of which each claims so much of what its rivals share."""
    new, old = (np.array(part) for part in zip(*np.ndindex(logits.shape), strict=True))
    against = [
        (a, b)
        for a in range(logits.size)
        for b in range(logits.size)
        if a != b and (new[a] == new[b] or old[a] == old[b])
    ]
    mine, other = np.array(against, dtype=np.int64).reshape(-1, 2).T
    rivals = Rivals(mine, other, np.full(len(mine), overlap))
    items, chains = logits.shape
    return Candidates(
        items,
        chains,
        new,
        old,
        np.zeros((logits.size, 0)),
        np.zeros((logits.size, len(RETURNED))),
        logits.ravel(),
        rivals,
        np.zeros(logits.size, dtype=np.bool_),
        np.zeros(logits.size, dtype=np.int64),
        logits.ravel(),
    )


def _count_chance(logits: Floats, pair: tuple[int, ...], overlap: float) -> float:
    """The probability of one pair against every other pair of its row and of its column."""
    numbers = fitted()
    rivals = [place for place in np.ndindex(logits.shape) if (place[0] == pair[0]) != (place[1] == pair[1])]
    odds = overlap * sum(math.exp(logits[place]) for place in rivals)
    left = logits[pair] - numbers.competition * math.log(1 + odds)
    return round(1 / (1 + math.exp(-(numbers.slope * left + numbers.offset))), 6)


TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(st.floats(-8, 8), min_size=width, max_size=width), min_size=1, max_size=4)
)
"""Log odds of pairs: new ones by row, old ones by column."""


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
