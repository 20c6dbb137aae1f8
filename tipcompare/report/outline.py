"""What a page on many countries needs of each: little, so that their histories need not be in memory together."""

from __future__ import annotations

import json
from collections.abc import Sequence

import cattrs
from attrs import asdict, evolve, frozen

from tipcompare.changes.misfiled import list_doubted
from tipcompare.countries import names_of
from tipcompare.countries.lookup import fold_name
from tipcompare.language.counts import list_names
from tipcompare.model import Editions
from tipcompare.report.lifelines import Lifeline, trace_lifelines
from tipcompare.report.ranking import Changes, count_changes
from tipcompare.report.ratings import RatedYear, gather_ratings
from tipcompare.report.structure import count_sections, sum_words
from tipcompare.series import RatingRules, SeriesProfile, get_profile


@frozen
class Longest:
    """The recommendation that has stood longest.

    Args:
        name: its recurrence id.
        text: its newest wording.
        since: the year since which it stands: the publisher's own where it prints one.
        caveat: what is to be said beside that year; empty where nothing is.
    """

    name: str
    text: str
    since: int
    caveat: str


@frozen
class Outline:
    """One country of a corpus.

    Args:
        series: key of the series profile.
        country: alpha-3.
        name: as the newest edition prints it.
        editions: those that were read, ascending.
        years: the years they are of.
        rated: every year that has a rating.
        changes: those of the newest edition; None where there is one edition only.
        longest: None where no recommendation stands in more than one year.
        warnings: number of warnings in all editions.
        areas: whether any edition rates areas each by itself.
        doubted: editions whose documents may be others'.
        words: number of words of each edition but for lists of its sources; none where its ratings are shown.
    """

    series: str
    country: str
    name: str
    editions: tuple[str, ...]
    years: tuple[int, ...]
    rated: tuple[RatedYear, ...]
    changes: Changes | None
    longest: Longest | None
    warnings: int
    areas: bool
    doubted: tuple[str, ...] = ()
    words: tuple[int, ...] = ()

    @property
    def newest(self) -> str:
        """The last edition that was read."""
        return self.editions[-1]

    @property
    def span(self) -> str:
        """The first edition and the last: `2019–2021`."""
        return "–".join(dict.fromkeys((self.editions[0], self.newest)))

    @property
    def find(self) -> str:
        """What it is found by: every name of it, and its code, without case and accents."""
        return fold_name(" ".join((self.name, self.country, *names_of(self.country))))


def outline_history(history: Editions, lives: Sequence[Lifeline] | None = None) -> Outline:
    """Return what a page on many countries needs of this one.

    Args:
        history: of the country.
        lives: of its recommendations, where they were traced already.
    """
    profile, rated = get_profile(history.series), gather_ratings(history)
    traced = trace_lifelines(history) if lives is None else lives
    lives = [life for life in traced if life.stands and life.span]
    return Outline(
        series=history.series,
        country=history.country,
        name=history.reports[-1].country.name,
        editions=tuple(str(report.edition) for report in history.reports),
        years=tuple(report.edition.year for report in history.reports),
        rated=rated,
        changes=count_changes(history, profile, traced),
        longest=next((Longest(one.name, one.text, one.since, one.caveat) for one in lives), None),
        warnings=sum(len(report.warnings) for report in history.reports),
        areas=any(report.area_ratings for report in history.reports),
        doubted=list_doubted(history.reports),
        words=()
        if rated and profile.rating.title  # which stands in its place
        else tuple(sum_words(count_sections(report), profile) for report in history.reports),
    )


def profile_of(outlines: Sequence[Outline]) -> SeriesProfile:
    """Return the profile of the series, without its rating where areas alone are rated: those the country's page has.

    Args:
        outlines: at least one, all of one series.
    """
    profile = get_profile(outlines[0].series)
    alone = any(one.areas for one in outlines) and not any(one.rated for one in outlines)
    return evolve(profile, rating=RatingRules()) if alone else profile


def name_doubted(outlines: Sequence[Outline]) -> tuple[str, ...]:
    """Return the documents of all countries that may be others', by name: `Vesmark 2021 and 2022`."""
    named = sorted((one for one in outlines if one.doubted), key=lambda one: (fold_name(one.name), one.country))
    return tuple(f"{one.name} {list_names(one.doubted)}" for one in named)


def find_missing(years: Sequence[int]) -> tuple[int, ...]:
    """Return the years between the first and the last of `years`, ascending, that are none of them."""
    return tuple(year for year in range(years[0], years[-1]) if year not in years)


def pack_outline(outline: Outline) -> bytes:
    """Return `outline` as JSON."""
    return json.dumps(asdict(outline), ensure_ascii=False).encode("utf-8", "replace")


def unpack_outline(data: bytes) -> Outline:
    """Return what `pack_outline` packed."""
    return cattrs.structure(json.loads(data), Outline)
