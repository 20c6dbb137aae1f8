"""The English in which a note below a table says that a figure is not of all.

Declarations only: words in lower case.
"""

from __future__ import annotations

from tipcompare.language.english_periods import MONTHS
from tipcompare.language.vocabulary import Words, phrases, words

TALLIES: Words = words("data, figure, figures, number, numbers, statistics, total, totals, count, counts")
"""What a note calls figures: a sentence without one of these says nothing of how far they go."""

COVERS: Words = words(
    "include, includes, included, cover, covers, covered, reflect, reflects, reflected, count, counts, counted, "
    "refer to, refers to, concern, concerns, represent, represents, comprise, comprises"
)
"""What figures do with what they are of: "the data cover only", "only include"."""

WHENCE: Words = words("for, from, of")
"""Words before what figures are of: "only for the capital", "of the capital only"."""

LEAVING_OUT: Words = words("exclude, excludes, excluding, not including, except, except for") + phrases(
    "does, do, did, may, might", "not", "include, cover, reflect, count, comprise"
)
"""What figures do with what is left out of them."""

TURNS: Words = words(
    "not, no, never, neither, nor, cannot, unlike, longer, which, who, that, past, previous, earlier, last"
)
"""Words behind which a note says of other figures, or the contrary, what it seems to say."""

NO_LIMIT: Words = words(
    "whole, entire, full, all, each, every, once, twice, same, country, nation, nationwide, 12 months, twelve months"
)
"""Words of what limits nothing: "only for the whole country", "counted only once"."""

PART_OF_YEAR: Words = words("half, quarter, semester, trimester, months")
"""Words of a time that is less than a year."""

OF_TIME: Words = words("year, years, period, periods") + tuple(map(str.lower, MONTHS))
"""Words of what may be all of a year."""

BESIDE_TIME: Words = words(
    "the, this, that, a, in, for, of, from, to, and, calendar, fiscal, reporting, financial, fy, cy"
)
"""Words that stand with those of a year."""

LEFT_OUT_OF_NONE: Words = words(
    "duplicate, duplicates, duplicated, duplication, double, twice, same, repeat, repeated, change, changes, method, "
    "methods, methodology, revision, revisions, estimates, rounding, where, none, no, only"
)
"""Words of what figures leave out and are of all still: "excludes duplicates", "except where noted"."""

INCOMPLETE: Words = phrases("is, are, was, were, may be, might be", "incomplete, partial, not complete") + phrases(
    "may, might", "not be complete"
)
"""What is said of figures of which some are missing, or may be."""

UNFINISHED: Words = words("incomplete, partial")
"""What such figures are called: "partial data"."""

MADE_PUBLIC: Words = words("available, public, published, disclosed, released")
"""What is told of figures where "only" is not of what they cover: "available only in print"."""
