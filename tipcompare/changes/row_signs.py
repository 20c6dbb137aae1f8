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
    marks = any_of((rule.citations,)) if rule.citations else None
    return RowSigns(re.compile(rf"(?:^|(?<=\s))(?:{last})[*†‡§]*$", re.IGNORECASE), compile_folded(heads), marks)
