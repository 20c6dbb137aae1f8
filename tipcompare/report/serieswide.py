"""Changes of wording that many countries' reports share: the series' own, not a country's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tipcompare.model import Comparison, Edit, Edition, History

_WORD = re.compile(r"[^\W\d_]{2,}")

Editions = tuple[Edition, Edition]
Change = tuple[str, str]
SeriesWide = dict[Editions, frozenset[Change]]

FEWEST, SHARE = 3, 0.1
"""A change is the series' own where it stands in at least so many countries, and such a share of those compared."""


FEWEST_WORDS = 2
"""Words one side of it has at least: single words, numbers and commas coincide by chance."""


def find_series_wide(histories: Iterable[History]) -> SeriesWide:
    """Return, for each pair of editions, the changes of words that many countries share.

    Args:
        histories: of many countries in one series.
    """
    counts: dict[Editions, Counter[Change]] = {}
    countries: Counter[Editions] = Counter()
    for history in histories:
        for comparison in history.comparisons:
            editions = (comparison.old.edition, comparison.new.edition)
            countries[editions] += 1
            counts.setdefault(editions, Counter()).update(set(_changes(comparison)))
    return {
        editions: frozenset(
            change for change, count in found.items() if count >= max(FEWEST, SHARE * countries[editions])
        )
        for editions, found in counts.items()
    }


def key_of(comparison: Comparison, edit: Edit) -> Change:
    """Return what `edit` changed, whatever its case and white space."""
    old = edit.old.of(comparison.old.text).casefold().split()
    new = edit.new.of(comparison.new.text).casefold().split()
    return " ".join(old), " ".join(new)


def _changes(comparison: Comparison) -> Iterator[Change]:
    for section in comparison.sections:
        for paragraph in section.paragraphs:
            for edit in paragraph.redline:
                change = key_of(comparison, edit)
                if edit.kind != "equal" and max(len(_WORD.findall(text)) for text in change) >= FEWEST_WORDS:
                    yield change
