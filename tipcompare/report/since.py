"""What is to be said beside "since": where the publisher's own year and the chain differ, and what a chain rests on."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.changes.printed_years import find_weak_links, list_read, years_agree
from tipcompare.language.counts import list_names
from tipcompare.model import Edition, Editions
from tipcompare.model.comparison import ItemKey

_ONE, _SEVERAL = "by a likely match", "by likely matches"
"""How what is said of the weak links of a chain begins."""


def gather_caveats(history: Editions) -> dict[ItemKey, str]:
    """Return, for each (edition, ordinal), what is to be said beside its "since"; empty where nothing is."""
    read, weak = list_read(history), find_weak_links(history)
    printed = {(r.edition, item.ordinal): item.printed_first for r in history.reports for item in r.recommendations}
    dated = {edition for (edition, _), year in printed.items() if year is not None}
    found = {}
    for item in history.occurrences:
        key, year, first = (item.edition, item.ordinal), printed[item.edition, item.ordinal], item.first_edition
        if year is None:
            unread = ["no year could be read beside it"] if item.edition in dated else []
            found[key] = "; ".join([*_tell_weak(weak[key]), *unread])
        elif years_agree(year, item, read):
            found[key] = "" if year == first.year else f"as printed; read here from {first}"
        else:
            found[key] = f"as printed; matched here from {first}"
    return found


def merge_likely(caveats: Sequence[str]) -> list[str]:
    """Return what is said of several recommendations, in short where their likely matches are in different editions.

    Example:
        >>> merge_likely(["", "by a likely match in 2014", "by likely matches in 2014 and 2015"])
        ['', 'by likely matches', 'by likely matches']
    """
    likely = {caveat for caveat in caveats if caveat.startswith((_ONE, _SEVERAL))}
    return [_SEVERAL if len(likely) > 1 and caveat in likely else caveat for caveat in caveats]


def _tell_weak(editions: Sequence[Edition]) -> list[str]:
    """Return what is said of the weak links of a chain.

    Example:
        >>> _tell_weak([Edition(2016), Edition(2018)])
        ['by likely matches in 2016 and 2018']
    """
    if not editions:
        return []
    return [f"{_SEVERAL if len(editions) > 1 else _ONE} in {list_names(list(map(str, editions)))}"]
