"""Two editions of a history, others between them or not, compared as its chains have them."""

from __future__ import annotations

from attrs import evolve

from tipcompare.align.folding import spell_text
from tipcompare.align.recurrence import Recurrence
from tipcompare.align.statuses import name_groups
from tipcompare.changes.printed_years import leave_open, weigh_links
from tipcompare.changes.reports import compare_reports
from tipcompare.model import Comparison, CountryReport, Edition, Editions, Link, Occurrence
from tipcompare.model.comparison import ItemKey
from tipcompare.series import SeriesProfile

_Reached = dict[ItemKey, float]
"""What an item goes back to, with 0-1, the score of the weakest link on the way to each."""


def compare_apart(history: Editions, old: CountryReport, new: CountryReport, profile: SeriesProfile) -> Comparison:
    """Return what two editions of a history say of each other, without what shows their texts.

    Of neighbours it is the comparison that the history has. Elsewhere an item is what it goes back to over the editions
    between: what has stood in all of them is not new, however it was reworded on the way.

    Args:
        history: of one country.
        old: one of its reports.
        new: a later one.
        profile: of their series.
    """
    for found in history.comparisons:
        if (found.old.edition, found.new.edition) == (old.edition, new.edition):
            return found
    return compare_reports(old, new, profile, recurrence=_pass_over(history, old, new), shown=False)


def _pass_over(history: Editions, old: CountryReport, new: CountryReport) -> Recurrence:
    """What recurs in the newer of two editions as if none lay between."""
    reached, near = _reach_back(history, old.edition, new.edition)
    items = [item for item in history.occurrences if item.edition == new.edition]
    ends = [reached[item.edition, item.ordinal] for item in items]
    links = [
        Link(item.edition, item.ordinal, *key, score=score, matched_by=item.matched_by)
        for item, found in zip(items, ends, strict=True)
        for key, score in found.items()
        if key[0] == old.edition
    ]
    told = [_tell_apart(item, found, near) for item, found in zip(items, ends, strict=True)]
    places = {(old.edition, item.ordinal): place for place, item in enumerate(old.recommendations)}
    origins = [[places[key] for key in found if key in places] for found in ends]
    spelled = ([spell_text(item.text) for item in report.recommendations] for report in (new, old))
    for group, _, status in name_groups(origins, *spelled):
        for place in group:
            told[place] = evolve(told[place], status=status)
    return Recurrence(tuple(told), tuple(links))


def _reach_back(
    history: Editions, old: Edition, new: Edition
) -> tuple[dict[ItemKey, _Reached], dict[ItemKey, tuple[ItemKey, float]]]:
    """What each item after `old` goes back to in it or before, and what those that do not may yet go on from."""
    scores = weigh_links(history)
    reached, near = dict[ItemKey, _Reached](), dict[ItemKey, tuple[ItemKey, float]]()
    for item in sorted(history.occurrences, key=lambda one: (one.edition, one.ordinal)):
        here, found = (item.edition, item.ordinal), _Reached()
        if not old < item.edition <= new:
            continue
        for before in item.previous:
            for key, score in reached.get(before, {before: 1.0}).items():
                found[key] = max(found.get(key, 0.0), min(score, scores[here, before]))
        reached[here] = found
        opened = leave_open(item.status, item.nearest, item.match_score)
        ends = {} if opened is None else reached.get(opened, {opened: 1.0})
        inherited = [near[before] for before in item.previous if before in near and not found]
        for told in [(key, item.match_score) for key in ends] or inherited:
            near[here] = told
    return reached, near


def _tell_apart(item: Occurrence, found: _Reached, near: dict[ItemKey, tuple[ItemKey, float]]) -> Occurrence:
    """An item as if nothing lay between: what it goes back to before the older edition came back."""
    best = max(found.items(), key=lambda one: (one[1], one[0]), default=None)
    nearest, score = best or near.get((item.edition, item.ordinal)) or (None, 0.0)
    return evolve(item, status="returned" if found else "new", nearest=nearest, match_score=score)
