"""A cell of a table or of a record: the number in it, or the word that stands there instead, and what its note says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from attrs import evolve

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.numerals import pattern_of, value_of
from tipcompare.figures.words.periods import covers_more, covers_part, month_number, name_months
from tipcompare.language import table_notes as noting
from tipcompare.language.english import ENGLISH
from tipcompare.language.tags import is_english
from tipcompare.language.vocabulary import Words
from tipcompare.model import Observation, Span
from tipcompare.model.figures import Qualifier
from tipcompare.series import ChapterRule, Measure, SeriesProfile
from tipcompare.series.measures import Numerals
from tipcompare.series.patterns import any_of

_BOUNDS: dict[str, Qualifier] = {bound: qualifier for qualifier, bounds in ENGLISH.qualifiers for bound in bounds}
_SCALES = {"": 1.0, **dict(ENGLISH.scales)}

_BEHIND = r"(?:\s*(?:[*†‡§#^]|\([^()]{0,60}\)))*\s*(?:\(\d[^()]{0,40})?"
"""What stands behind a cell: marks and brackets, the last of which may go on in the next line ("$2 million (8")."""
_MARK = re.compile(r" ?(?:\(\d[\d,; –-]*\) ?)?([*†‡§])")
"""The mark of a note, right behind a figure or behind the marks of its sources."""
_LINE_BELOW = re.compile(r"\n([^\n]*)")
_BELOW = 60
"""Lines below a row within which its note stands."""


def _one_of(words: Words) -> str:
    return rf"\b(?:{'|'.join(words)})\b"


_TALLIES, _MADE_PUBLIC, _TURNS, _NO_LIMIT, _PART_OF_YEAR, _LEFT_OUT_OF_NONE = (
    re.compile(_one_of(words), re.I)
    for words in (
        *(noting.TALLIES, noting.MADE_PUBLIC, noting.TURNS),
        *(noting.NO_LIMIT, noting.PART_OF_YEAR, noting.LEFT_OUT_OF_NONE),
    )
)
_OBJECT = r"\s(?P<object>[^(.,;]{0,80}\w)"
_YEAR = r"\b(?:19|20)\d\d\b"
_OF_TIME = re.compile(rf"{_one_of(noting.OF_TIME)}|{_YEAR}", re.I)
_ALL_TIME = re.compile(rf"(?:\s?(?:{_one_of((*noting.OF_TIME, *noting.BESIDE_TIME))}|{_YEAR}))+", re.I)
_REACH = _one_of((*noting.COVERS, *noting.WHENCE))
_ONLY = (
    re.compile(rf"\bonly\s{_REACH}{_OBJECT}|{_one_of(noting.COVERS)}\sonly{_OBJECT.replace('object', 'other')}", re.I),
    re.compile(rf"{_REACH}{_OBJECT}\sonly\s*(?:[(.;,]|$)", re.I),
)
"""Where "only" is said of what figures are of."""
_LEAVING_OUT = re.compile(rf"{_one_of(noting.LEAVING_OUT)}{_OBJECT}", re.I)
_INCOMPLETE = re.compile(
    rf"{_one_of(noting.TALLIES)}[^,;]{{0,60}}\s(?P<said>{_one_of(noting.INCOMPLETE)})"
    rf"|(?P<called>{_one_of(noting.UNFINISHED)})\s{_one_of(noting.TALLIES)}",
    re.I,
)


def read_cell(text: str, cell: Span, measure: Measure, year: int, profile: SeriesProfile) -> Observation | None:
    """Return what a cell says, or None where that is neither a number nor a word for one that is missing.

    What follows the number (footnote marks, references) is left out of the figure's span.

    Args:
        text: the report's own text.
        cell: where in it the cell stands.
        measure: what it counts.
        year: whose figure it is.
        profile: of the series, with what is printed in place of a figure that is missing.

    Example:
        >>> from tipcompare.series import get_profile
        >>> profile = get_profile("dol-findings")
        >>> def read(cell):
        ...     return read_cell(cell, Span(0, len(cell)), profile.measure("investigations"), 2018, profile)
        >>> read("1,893‡ (75)").value, read("Unknown* (6)").qualifier, read("N/A").qualifier
        (1893.0, 'not_reported', 'not_applicable')
        >>> read("see above") is None
        True
    """
    numerals = profile.numerals
    found = _cell(profile.figures.not_reported, numerals, profile.language).match(text, cell.start, cell.end)
    if found is None:
        return None
    missing, currency = found["missing"] is not None, (found["currency"] or "").strip().upper()
    first = found.start("missing" if missing else "currency" if currency else "digits")
    value = None if missing else value_of(found["digits"], numerals) * _SCALES[(found["scale"] or "").lower()]
    span = Span(first, found.end())
    return Observation(
        span=span,
        number_text=span.of(text),
        measure=measure.name,
        value=value,
        qualifier=_qualify(found, profile),
        unit=SIGNS.get(currency[-1:], currency) or measure.unit,
        period=f"CY{year}",
        year=year,
        sentence=cell,
    )


def _qualify(cell: re.Match[str], profile: SeriesProfile) -> Qualifier:
    if cell["missing"] is None:
        return _BOUNDS.get((cell["bound"] or "").lower(), "exact")
    return "not_applicable" if any_of(profile.figures.not_applicable, re.I).match(cell["missing"]) else "not_reported"


@lru_cache(maxsize=8)
def _value(numerals: Numerals, tag: str) -> str:
    """Return the pattern of a number as cells print it, case ignored; with the words that go with it in English."""
    bounds, scales = (_BOUNDS, filter(None, _SCALES)) if is_english(tag) else ((), ())
    return (
        rf"(?P<bound>{'|'.join(sorted(bounds, key=len, reverse=True)) or '(?!)'})?\s?"
        rf"(?P<currency>US\$|USD ?|[{''.join(SIGNS)}])?\s?(?P<digits>{pattern_of(numerals)})"
        rf"(?: (?P<scale>{'|'.join(scales) or '(?!)'}))?"
    )


@lru_cache(maxsize=8)
def _cell(missing: tuple[str, ...], numerals: Numerals, tag: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?P<missing>{any_of(missing).pattern})(?![A-Za-z])|{_value(numerals, tag)})", re.I)


def last_cell(profile: SeriesProfile, words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the cell at the end of a line, as `value`: a number, or a word for one that is missing.

    Args:
        profile: of the series.
        words: what else its cells print.
    """
    return _last_cell((*profile.figures.not_reported, *words), profile.numerals, profile.language)


@lru_cache(maxsize=8)
def _last_cell(missing: tuple[str, ...], numerals: Numerals, tag: str) -> re.Pattern[str]:
    value = _value(numerals, tag)
    return re.compile(rf"(?:^|(?<=\s))(?P<value>{value}|{any_of(missing).pattern}){_BEHIND}$", re.I)


def without_whole(part: str, profile: SeriesProfile) -> str:
    """Return the name of a part of the country that a figure is of; empty where it is one of the whole country."""
    return "" if any_of(profile.figures.whole, re.I).fullmatch(part.strip()) else part


def clear_whole(found: Sequence[Observation]) -> Iterator[Observation]:
    """Yield figures of several parts; one whose name has those of all the others in it is no part, but the country."""
    parts = {one.level for one in found} - {""}
    whole = max(parts, key=len) if len(parts) > 2 else ""
    told = whole != "" and all(part in whole for part in parts)
    yield from (evolve(one, level="") if told and one.level == whole else one for one in found)


def is_part(label: str) -> bool:
    """Return whether a label is a name: words with capitals, and small words between them."""
    words = label.split()
    return label[0].isupper() and len(words) <= 6 and all(word[0].isupper() or len(word) <= 3 for word in words)


def as_noted(said: Observation, text: str, rule: ChapterRule, tag: str) -> Observation:
    """Return a cell's figure as the note to it limits it.

    A part where it covers months of a year, or only some of what is counted ("only", "does not include"); incomplete
    where the note says that it is, or may be; "up to" where it covers more than a year. `tag` is of the language.
    """
    period = noted_period(text, said.span.end, rule) or said.period
    note = _note_to(text, said.span.end) if said.value is not None and is_english(tag) else ""
    tallies = note != "" and _TALLIES.search(note) is not None
    some = covers_part(period) or (tallies and _of_some(note))
    most = bool(said.value) and covers_more(period)
    told: Qualifier = "incomplete" if _is_doubtful(note) else "up_to" if most else "exact"
    return evolve(
        said,
        period=period,
        scope="part" if some else said.scope,
        qualifier=told if said.qualifier == "exact" else said.qualifier,
    )


def _of_some(note: str) -> bool:
    """Return whether a note says that figures are of some alone: "for the capital only", "do not include farms"."""
    only = next(filter(None, (pattern.search(note) for pattern in _ONLY)), None)
    if only and not _MADE_PUBLIC.search(note) and not _TURNS.search(note, 0, only.start()):
        return _limits(next(filter(None, only.groups())))
    out = _LEAVING_OUT.search(note)
    if out is None or _TURNS.search(note, 0, out.start()):
        return False
    return not _LEFT_OUT_OF_NONE.search(out["object"]) and not _ALL_TIME.fullmatch(out["object"])


def _limits(words: str) -> bool:
    """Return whether figures of these words alone are of some: not of the whole country, nor of a year."""
    if _NO_LIMIT.search(words):
        return False
    return _PART_OF_YEAR.search(words) is not None or not _OF_TIME.search(words)


def _is_doubtful(note: str) -> bool:
    """Return whether a note says that figures are, or may be, incomplete: these ones, and not those of some year."""
    found = _INCOMPLETE.search(note)
    if found is None or _OF_TIME.search(note.replace(found["said"] or "", "")):
        return False
    return not _TURNS.search(note, 0, found.start("said" if found["said"] else "called"))


def _note_to(text: str, end: int) -> str:
    """Return the first sentence of the note to a figure that ends at `end`, with its mark; empty where it has none.

    The figure is marked by one of `*†‡§` after it, or after its sources; its note is the next line below that begins
    with the mark.
    """
    marked = _MARK.match(text, end)
    below = (line[1] for line in islice(_LINE_BELOW.finditer(text, end), _BELOW)) if marked else ()
    return next((line.partition(". ")[0] for line in below if marked and line.startswith(marked[1])), "")


def noted_period(text: str, end: int, rule: ChapterRule) -> str:
    """Return the months that the note to a figure says it covers (`2018-01/2018-11`); empty where none does.

    The figure ends at `end`. A note of a whole calendar year gives that year's name (`CY2018`).
    """
    note = _note_to(text, end) if rule.note_period else ""
    found = any_of((rule.note_period,)).match(note) if note else None
    if found is None:
        return ""
    until_year = int(found["until_year"])
    first, last = month_number(found["month"], ENGLISH), month_number(found["until"], ENGLISH)
    return name_months(int(found["year"] or until_year), first, until_year, last, whole=not found["part"])
