"""What is to be said beside "since": where the publisher's own year and the chain differ, and what a chain rests on."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.changes.printed_years import find_stays, find_weak_links, list_read, skips_years, years_agree
from tipcompare.language.counts import list_names
from tipcompare.model import Edition, Editions
from tipcompare.model.comparison import ItemKey

_ONE, _SEVERAL = "by a likely match", "by likely matches"
"""How what is said of the weak links of a chain begins."""

_RETURNED = "returned, first asked for in"
"""How what is said of a chain begins that was gone from a list and stands again."""


def gather_caveats(history: Editions) -> dict[ItemKey, str]:
    """Return, for each (edition, ordinal), what is to be said beside its "since"; empty where nothing is."""
    read, weak, stays = list_read(history), find_weak_links(history), find_stays(history)
    items = {(report.edition, item.ordinal): item for report in history.reports for item in report.recommendations}
    dated = {edition for (edition, _), item in items.items() if item.printed_first is not None}
    found = {}
    for item in history.occurrences:
        key, first = (item.edition, item.ordinal), item.first_edition
        year = items[key].printed_first
        if year is None:
            away = [f"{_RETURNED} {first}"] if stays[key] != first else []
            unread = ["no year could be read beside it"] if item.edition in dated else []
            found[key] = "; ".join([*away, *_tell_weak(weak[key]), *unread])
        else:
            told = [] if year == first.year else [f"read here from {first}"]
            matched = " ".join([f"matched here from {first}", *_tell_weak(weak[key])])
            told = told if years_agree(year, item, read) else [matched]
            skipped = skips_years(items[key].years)
            said = "as printed, not in each year" if skipped else "as printed" if told else ""
            found[key] = "; ".join(filter(None, (said, *told)))
    return found


def merge_caveats(caveats: Sequence[str]) -> list[str]:
    """Return what is said of several recommendations, in short where only the editions that it names differ.

    Example:
        >>> merge_caveats(["", "by a likely match in 2014", "by likely matches in 2014 and 2015"])
        ['', 'by likely matches', 'by likely matches']
        >>> merge_caveats(["returned, first asked for in 2014", "returned, first asked for in 2015"])
        ['returned, asked for before', 'returned, asked for before']
    """
    told = [caveat.split("; ") for caveat in caveats]
    for begin, short in (((_ONE, _SEVERAL), _SEVERAL), ((_RETURNED,), "returned, asked for before")):
        alike = {part for parts in told for part in parts if part.startswith(begin)}
        if len(alike) > 1:
            told = [[short if part in alike else part for part in parts] for parts in told]
    return ["; ".join(parts) for parts in told]


def _tell_weak(editions: Sequence[Edition]) -> list[str]:
    """Return what is said of the weak links of a chain.

    Example:
        >>> _tell_weak([Edition(2016), Edition(2018)])
        ['by likely matches in 2016 and 2018']
    """
    if not editions:
        return []
    return [f"{_SEVERAL if len(editions) > 1 else _ONE} in {list_names(list(map(str, editions)))}"]
