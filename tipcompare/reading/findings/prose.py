"""Figures in the prose of a chapter without tables of figures, as chapters were before 2015.

Beside such tables prose is left alone: there it gives parts of what the tables give whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Observation, Section
from tipcompare.series import SeriesProfile

_REFERENCES = re.compile(
    r"\((?:Tables? )?[\d,;\s–-]+\)"
    r"|(?:\bN[°º]|\b(?:Nos?\.|Sections?|Articles?|Laws?|Decrees?|Acts?|Tables?)) ?\d[\w./–-]*"
)


def read_prose(
    text: str, sections: Sequence[Section], profile: SeriesProfile, edition: Edition
) -> tuple[Observation, ...]:
    """Return the figures in the prose of a chapter that has no tables of figures.

    Of several figures of one measure and year in a sentence the first is taken: it is the whole, and the others are
    its parts, which no table and no XML of the series breaks down. Where a sentence says that there is no information,
    the figure is not reported, whatever its "no" would mean elsewhere.

    Args:
        text: the report's own text.
        sections: of the report.
        profile: of the series: its measures, the vocabulary of its language, the layout of its chapters.
        edition: whose reporting period "the reporting period" is.
    """
    rule = profile.layout.chapter
    if rule is None:
        return ()
    plain = _REFERENCES.sub(lambda found: " " * len(found[0]), text)
    unreported = _any_of(rule.unreported)
    asides = {measure: _any_of((pattern,)) for measure, pattern in rule.asides}
    wholes: dict[tuple[object, ...], Observation] = {}
    for one in read_observations(plain, sections, profile, edition)[0]:
        sentence = one.sentence.of(plain)
        if one.measure in asides and asides[one.measure].search(sentence):
            continue
        if one.value == 0 and unreported.search(sentence):
            one = evolve(one, value=None, qualifier="not_reported")
        wholes.setdefault((one.sentence, one.measure, one.year), one)
    return tuple(wholes.values())


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) or "(?!)", re.I)
