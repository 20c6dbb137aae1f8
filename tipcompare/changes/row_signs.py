"""What tells the rows of the tables that a series is printed with, of what its profile declares."""

from __future__ import annotations

import re

from tipcompare.align.folding import bare_letters
from tipcompare.align.rows import RowSigns
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded


def find_signs(profile: SeriesProfile) -> RowSigns | None:
    """Return what tells rows of the tables of a series; None where it is printed without."""
    rule = profile.layout.chapter
    if rule is None:
        return None
    last = any_of((*profile.figures.not_reported, *rule.cells)).pattern
    heads = (*rule.subheadings, *rule.table_heads, rule.figures_head, rule.action_head, *map(bare_letters, rule.areas))
    cells = re.compile(rf"(?<!\S)(?:{last})[*†‡§]*$", re.IGNORECASE)
    return RowSigns(cells, compile_folded(heads), find_mark(profile))


def find_mark(profile: SeriesProfile) -> re.Pattern[str] | None:
    """Return what marks of sources look like in the chapters of a series; None where they are not told."""
    rule = profile.layout.chapter
    return re.compile(rule.citations) if rule and rule.citations else None
