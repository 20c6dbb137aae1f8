"""Periods that a sentence names, as the tables write them."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.language import PeriodKind, Vocabulary

_MOST_OF_A_YEAR, _A_YEAR, _OVER_A_YEAR, _MOST_OF_TWO = 9, 11, 13, 18
"""Months from the first to the last: of most of a year and of one at least, of a year and of a figure of one at most.

"March 30, 2019 to April 1, 2020" is a year.
"""
_FIRST_MONTH = 4
_SEVERAL = 3
"""Years that "the past several years" are at least."""
_REACH = 64
"""Characters before its year, or the word that tells that it is one, among which a period begins."""
_OF_ACCOUNT = re.compile(r"\d[-–]\d")
"""Two years that are joined without a word or a blank."""
_GROUP = re.compile(r"\(\?P<([a-z_]+)>")
_HINT = re.compile(
    r"year|Year|period|Period|previous|Previous|decade|months|one before|one preceding|the past|19\d\d|20\d\d|"
    r"in [A-Z]|In [A-Z]"
)


@frozen
class Period:
    """A period and where it is named.

    Args:
        start, end: offsets in the sentence.
        name: `CY2020`, `FY2020`, `RP2021`, `2020-H1`, `2020-01/2020-06`, `asof-2020-10`, `2020-06`.
        year: the year it is about.
        also: another year that is named with it: "in both 2016 and 2017"; the last of several years,
            of the past two the first.
        since: the year before, or the first, of several that it is of together: "over the past five years".
    """

    start: int
    end: int
    name: str
    year: int
    also: int | None = None
    since: int | None = None

    @property
    def last_year(self) -> Period:
        """The period itself, or the later of two years that are named: what a sentence that names none goes on with."""
        back = self.since is not None and self.also is not None and self.also < self.year
        return self if self.also is None or back else evolve(self, name=f"CY{self.also}", year=self.also, also=None)


def month_number(name: str, vocabulary: Vocabulary) -> int:
    """Return the number of a month, January 1; 0 for any other word."""
    names = [month.lower() for month in vocabulary.months]
    return names.index(name.lower()) + 1 if name.lower() in names else 0


def reporting_period(edition: int, lag: int) -> tuple[str, int]:
    """Return the name and the year of the reporting period of an edition.

    Example:
        >>> reporting_period(2021, 1)
        ('RP2021', 2020)
    """
    return f"RP{edition}", edition - lag


def name_year_before(period: str, year: int) -> str:
    """Return the name of the period a year before that of a `year`.

    Example:
        >>> name_year_before("RP2021", 2020), name_year_before("2020-H1", 2020)
        ('RP2020', 'CY2019')
    """
    kind, edition = period[:2], period[2:]
    return f"{kind}{int(edition) - 1}" if kind.isalpha() and edition.isdigit() else f"CY{year - 1}"


def covers_part(period: str) -> bool:
    """Return whether a period so named is a part of a year: a month, a half, months that come to less than twelve."""
    return "-" in period and _count_months(period) < _A_YEAR


def covers_most(period: str) -> bool:
    """Return whether a period so named is most of a year, ten or eleven months."""
    return _MOST_OF_A_YEAR <= _count_months(period) < _A_YEAR


def covers_more(period: str) -> bool:
    """Return whether a period so named is more than a year, by more than the days of its first and last months."""
    return _count_months(period) > _OVER_A_YEAR


def _count_months(period: str) -> int:
    """Return how many months lie between the first and the last of a period so named; 0 where it names but one."""
    first, _, last = period.partition("/")
    return 12 * (int(last[:4]) - int(first[:4])) + int(last[5:7]) - int(first[5:7]) if last else 0


def name_months(year: int, first: int, until_year: int, last: int, *, whole: bool = True) -> str:
    """Return the name of the months from the first to the last: `2019-04/2020-03`, of all of a year `CY2019`.

    Where they are not `whole`, "January to mid-December", it is the months: `2019-01/2019-12` lacks days of the last.
    """
    if whole and (first, until_year, last) == (1, year, 12):
        return f"CY{year}"
    return f"{year}-{first:02}/{until_year}-{last:02}"


def find_periods(sentence: str, vocabulary: Vocabulary, edition: int, lag: int, before: str = "") -> tuple[Period, ...]:
    """Return the periods a sentence names, in order; where two ways of naming overlap, the earlier rule holds.

    "In the same period" is the last one named before it, here or else the only one of the sentence `before`, where that
    opens with it or tells it of more than a year.

    Args:
        sentence: as printed.
        vocabulary: how its language names periods.
        edition: year of the edition, which "the reporting period" is that of.
        lag: years from the edition back to the year it mostly reports on.
        before: the sentence before it.
    """
    found: list[Period] = []
    for match in _match_periods(sentence, vocabulary):
        assert match.lastgroup is not None
        index = int(match.lastgroup.removeprefix("rule"))
        kind = vocabulary.periods[index].kind
        if kind == "that":  # "than in 2019; in that year, courts convicted six"
            told = found or (find_periods(before, vocabulary, edition, lag) if before else ())
            one = found or (len({period.name for period in told}) == 1 and _holds(told[0], before))
            found += [evolve(last, start=match.start(), end=match.end()) for last in told[-1:] if one]
            continue
        if kind == "before-previous" and not any(period.year == edition - lag - 1 for period in found):
            kind = "previous"  # "nine, and three the year before that", not "12 in 2019, and nine the year before that"
        name, year = _name(kind, match, index, (vocabulary, edition, lag))
        also = int(match[f"until_year{index}"]) if kind == "both" else edition - lag if kind == "each" else None
        since = _since(kind, match, index, vocabulary, year)
        if kind == "years" and since is not None:
            also = _last_year(match, index)
        elif kind == "months" and _count_months(name) > _MOST_OF_TWO:
            since = int(name[:4])  # "between March 2019 and May 2021"
        elif since == year - 2:
            also = year - 1
        found.append(Period(match.start(), match.end(), name, year, also, since))
    return tuple(found)


def _holds(period: Period, sentence: str) -> bool:
    """Return whether a period is that of all its sentence: one that opens it, or one of more than a year."""
    span = period.since is not None or "/" in period.name
    return span or " " not in sentence[: period.start].rstrip()  # not "a trial that began in 2015", "up from 9 in 2016"


def _since(kind: PeriodKind, match: re.Match[str], index: int, vocabulary: Vocabulary, year: int) -> int | None:
    """Return since when a period is of several years together; None where it is of one."""
    if kind in ("past", "earlier"):
        return year - _count(match[f"count{index}"], vocabulary)
    account = _OF_ACCOUNT.search(match[0]) is not None  # "from 2019-2020" may be one year of account
    return year if kind == "years" and _last_year(match, index) > year + account else None


def _last_year(match: re.Match[str], index: int) -> int:
    """Return the last of several years, told from the first on or back from the last: "in 2020, 2019, or 2018"."""
    return max(int(match[f"year{index}"]), int(match[f"until_year{index}"]))


def _count(said: str, vocabulary: Vocabulary) -> int:
    """Return how many years or months a word says; several are three."""
    return int(dict(vocabulary.numbers).get(said.lower(), said if said.isdecimal() else _SEVERAL))


def _place(said: str, vocabulary: Vocabulary) -> int:
    """Return which of several an ordinal says, from 1 on; 0 for any other word."""
    ordinals = vocabulary.ordinals
    return ordinals.index(said.lower()) + 1 if said.lower() in ordinals else int(said[:1]) if said[:1].isdigit() else 0


@lru_cache(maxsize=256)
def _match_periods(sentence: str, vocabulary: Vocabulary) -> tuple[re.Match[str], ...]:
    """Return where a sentence names periods; the next edition repeats most sentences."""
    hint = _HINT.search(sentence)
    return () if hint is None else tuple(_compile(vocabulary).finditer(sentence, max(0, hint.start() - _REACH)))


@lru_cache(maxsize=8)
def _compile(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return one pattern for all rules; the groups of each carry its number."""
    parts = []
    for index, rule in enumerate(vocabulary.periods):
        numbered = _GROUP.sub(lambda found, index=index: f"(?P<{found[1]}{index}>", rule.pattern)  # type: ignore[misc]
        parts.append(f"(?P<rule{index}>{numbered})")
    return re.compile(rf"\b(?={vocabulary.period_opening})(?:{'|'.join(parts)})", re.I)


def _name(kind: PeriodKind, match: re.Match[str], index: int, setting: tuple[Vocabulary, int, int]) -> tuple[str, int]:
    vocabulary, edition, lag = setting

    def said(name: str) -> str:
        group = f"{name}{index}"
        return (match[group] or "") if group in match.re.groupindex else ""

    def month(name: str) -> int:
        return month_number(said(name), vocabulary)

    back = {"next": -1, "this": 0, "past": 0, "earlier": 1, "previous": 1, "each": 1, "before-previous": 2}.get(kind)
    if back is not None:
        return reporting_period(edition - back, lag)
    if kind == "year-end":
        return f"CY{edition - lag}", edition - lag
    if kind == "month-only":  # the reporting period runs from April to March
        year = edition - lag + (lag > 0 and month("month") < _FIRST_MONTH)
        return f"{year}-{month('month'):02}", year
    year = int(min(said("year"), said("until_year")) if kind == "years" else said("year") or said("until_year"))
    if kind == "half":
        return f"{year}-H{_place(said('half'), vocabulary)}", year
    if kind == "months-of":
        count = min(_count(said("count") or "1", vocabulary) * (3 if said("threes") else 1), 12)
        first, last = _place(said("half"), vocabulary), _place(said("last"), vocabulary)
        begins, ends = (1 + (first - 1) * count, max(first, last) * count) if first else (13 - count, 12)
        return name_months(year, begins, year, ends), year
    if kind == "months":
        first, until, until_year = month("month"), month("until"), int(said("until_year"))
        later = until > 13 - first + (until == first)  # "mid-July 2019 to mid-July 2020" is a year of 2019
        most = until_year - 1 if until_year > year + 1 else until_year if later else year
        return name_months(year, first, until_year, until), most
    if kind in ("as-of", "month"):
        return f"{'asof-' if kind == 'as-of' else ''}{year}-{month('month'):02}", year
    return f"{'FY' if kind == 'fiscal' else 'CY'}{year}", year
