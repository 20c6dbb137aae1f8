"""The English in which a note below a table says that a figure is not of all.

Declarations only: words in lower case.
"""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, phrases, words

TALLIES: Words = words("data, figure, figures, number, numbers, statistics, total, totals, count, counts")
"""What a note calls figures: a sentence without one of these says nothing of how far they go."""

COVERS: Words = words(
    "include, includes, included, cover, covers, covered, reflect, reflects, reflected, count, counts, counted, "
    "refer to, refers to, concern, concerns, represent, represents, comprise, comprises"
)
"""What figures do with what they are of: "the data cover only", "only include"."""

WHENCE: Words = words("for, from, of")
"""Words behind "only" and before what figures are of: "only for the capital"; not before a year."""

LEAVING_OUT: Words = words("exclude, excludes, excluded, excluding, not including, except, except for") + phrases(
    "does, do, did, may, might", "not", "include, cover, reflect, count, comprise"
)
"""What figures do with what is left out of them."""

INCOMPLETE: Words = words("incomplete, not complete, not be complete, partial")
"""What figures are of which some are missing, or may be."""

MADE_PUBLIC: Words = words("available, public, published, disclosed, released")
"""What is told of figures where "only" is not of what they cover: "available only in print"."""
