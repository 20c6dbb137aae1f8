"""The rows of each table of the contract, as plain values in the order of its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from tipcompare.align.paragraphs import compare_paragraphs
from tipcompare.align.words import count_words
from tipcompare.changes.printed_years import list_read, years_agree
from tipcompare.changes.said_later import list_said_later
from tipcompare.language.kinds import write_pairs
from tipcompare.model import (
    Answer,
    CountryReport,
    Edition,
    Editions,
    Observation,
    Occurrence,
    Section,
    SectionChange,
)
from tipcompare.model.comparison import ItemKey
from tipcompare.model.figures import find_standing, tell_answer
from tipcompare.series import get_profile
from tipcompare.tables.codebook import list_codebook
from tipcompare.tables.columns import COLUMNS, SCORE_DIGITS, Row, Value, list_names
from tipcompare.tables.filters import check_table
from tipcompare.tables.lives import bounds, life_rows, wording_rows

GOVERNMENT = "government"
"""Whose an answer is of which the figure is not there."""

Account = tuple[float | None, str, str]
"""Value, unit and actor, as of the others of an answer."""

DROPPED = "dropped"
_EMPTY = ("ordinal", "char_start", "char_end", "match_score", "matched_by", "nearest", "page")
"""What is empty of a recommendation that an edition no longer has."""


def list_rows(name: str, history: Editions) -> list[Row]:
    """Return the rows of one table on one country, in order of edition and place in the text, mostly.

    Args:
        name: one of `COLUMNS`.
        history: of the country.

    Returns:
        One tuple a row, a cell for each of the table's columns; each is of the type of its column (`Float64` always a
        float), or None where it is missing. No text is empty: formats differ in what they make of that.

    Raises:
        UnknownNameError: where there is no such table.
        ValueError: where a row has not a cell for each column that is declared.
    """
    rows = [tuple(None if cell == "" else cell for cell in row) for row in _ROWS[check_table(name)](history)]
    columns = len(COLUMNS[name])
    if uneven := next((len(row) for row in rows if len(row) != columns), None):
        raise ValueError(f"the table {name} has {columns} columns, and its rows in tables/rows.py {uneven} cells")
    return rows


def list_dropped(history: Editions) -> list[Row]:
    """Return one row for each recommendation that an edition dropped, in order of edition and of the older list.

    Held against each other are the lists that were read: an edition whose list was not is passed over, as it is where
    the status of a recommendation is told.

    Returns:
        Rows of the table `recommendations`, of the edition that no longer has it: status `dropped`, the text as it
        stood in the list read before, `previous` where it stood there; ordinal, offsets and score are empty.
    """
    names = list_names("recommendations")
    stood: dict[tuple[Value, Value], dict[str, Value]] = {}
    for row in list_rows("recommendations", history):
        cells = dict(zip(names, row, strict=True))
        stood[cells["edition"], cells["ordinal"]] = cells
    goes_on = {(one.edition, before) for one in history.occurrences for before in one.previous}
    rows: list[Row] = []
    for old, new in pairwise(report for report in history.reports if report.recommendations_read):
        for item in old.recommendations:
            key = (old.edition, item.ordinal)
            if (new.edition, key) not in goes_on:
                told: dict[str, Value] = {"edition": new.edition.year, "status": DROPPED, "previous": _item(key)}
                cells = stood[old.edition.year, item.ordinal] | dict.fromkeys(_EMPTY) | told
                rows.append(tuple(cells[name] for name in names))
    return rows


def _keys(report: CountryReport) -> tuple[str, str, int]:
    return (report.series, report.country.code, report.edition.year)


def _float(value: float | None) -> float | None:
    return None if value is None else float(value)


def _score(value: float) -> float:
    return round(float(value), SCORE_DIGITS)


def _report_rows(history: Editions) -> Iterator[Row]:
    figures = get_profile(history.series).figures
    for report in history.reports:
        yield (
            report.series,
            report.country.code,
            report.country.name,
            report.edition.year,
            report.edition.revision,
            report.source,
            report.sha256,
            report.rating.value if report.rating else None,
            len(report.text),
            len(report.sections),
            len(report.recommendations) if report.recommendations_read else None,
            len(report.observations),
            len(report.warnings),
            report.kind,
            report.edition.year - figures.reporting_lag if figures.measures else None,
        )


def _rating_rows(history: Editions) -> Iterator[Row]:
    profile = get_profile(history.series)
    for report in history.reports:
        for rating in report.ratings:
            level = profile.level(rating.value)
            yield (
                *_keys(report),
                rating.value,
                rating.label,
                rating.direction,
                rating.previous,
                rating.waiver,
                rating.heading_value,
                rating.statement_value,
                rating.consistent,
                *bounds(rating.span),
                report.country.name,
                level.rank if level else None,
                report.page_at(rating.span.start),
                rating.area,
            )


def _section_rows(history: Editions) -> Iterator[Row]:
    changes = {(c.new.edition, change.kind): (c.old, change) for c in history.comparisons for change in c.sections}
    for report in history.reports:
        keys = _keys(report)
        words = count_words(report.text, [section.span for section in report.sections])
        for ordinal, (section, count) in enumerate(zip(report.sections, words, strict=True), 1):
            yield (
                *keys,
                ordinal,
                section.kind,
                section.heading,
                section.found_by,
                *bounds(section.span),
                count,
                *_alignment(report, section, changes.get((report.edition, section.kind))),
                report.page_at(section.span.start),
            )


def _alignment(report: CountryReport, section: Section, found: tuple[CountryReport, SectionChange] | None) -> Row:
    """The cells on what a section was: of several sections of its own kind the one with its heading, where there is."""
    if found is None or not found[1].old_kinds:
        return (None, report.country.name, None, None)
    old, change = found
    places = [(k, other) for k, other in enumerate(old.sections, 1) if other.kind in change.old_kinds]
    same = [place for place in places if (place[1].kind, place[1].heading) == (section.kind, section.heading)]
    named = same or places
    score = _score(_measure_alike((old, report), ([other for _, other in named], [section]), change))
    return (score, report.country.name, " ".join(_item((old.edition, k)) for k, _ in named), change.aligned_by)


def _measure_alike(
    reports: tuple[CountryReport, CountryReport], sides: tuple[list[Section], list[Section]], change: SectionChange
) -> float:
    """How alike these sections are, 0-1: of several that a change tells of together it tells how alike all are."""
    spans = (
        [p.old for p in change.paragraphs if p.old is not None],
        [p.new for p in change.paragraphs if p.new is not None],
    )
    own = [
        sorted(span for span in told if any(one.span.start <= span.start < one.span.end for one in side))
        for told, side in zip(spans, sides, strict=True)
    ]
    if change.status == "same" or [*map(len, own)] == [*map(len, spans)]:
        return change.similarity
    old, new = ([span.of(report.text) for span in told] for report, told in zip(reports, own, strict=True))
    return compare_paragraphs(old, new)[1]


def _recommendation_rows(history: Editions) -> Iterator[Row]:
    occurrences = {(item.edition, item.ordinal): item for item in history.occurrences}
    read = list_read(history)
    for report in history.reports:
        keys = _keys(report)
        for item in report.recommendations:
            found = occurrences[report.edition, item.ordinal]
            printed = item.printed_first
            nearest = "" if found.nearest is None else _item(found.nearest)
            told = (report.page_at(item.span.start), item.list, nearest)
            years = (report.country.name, printed, years_agree(printed, found, read))
            yield (*keys, item.ordinal, item.area, item.text, *bounds(item.span), *_recurrence(found), *years, *told)


def _recurrence(occurrence: Occurrence) -> Row:
    return (
        occurrence.recurrence_id,
        occurrence.status,
        occurrence.first_edition.year,
        occurrence.editions_seen,
        _score(occurrence.match_score),
        occurrence.matched_by,
        " ".join(map(_item, occurrence.previous)),
    )


def _item(key: ItemKey) -> str:
    """Return what joins `edition` and `ordinal`: a history of a corpus has one revision of a year."""
    edition, ordinal = key
    return f"{edition.year}:{ordinal}"


def _metric_rows(history: Editions) -> Iterator[Row]:
    for report in history.reports:
        keys = _keys(report)
        for item in report.observations:
            sentence = item.sentence.of(report.text)
            told_by = item.period_by if item.period else None
            told = (item.accused, item.scope, told_by, item.rule, _score(item.certainty))
            places = (report.country.name, *told, *bounds(item.sentence), report.page_at(item.span.start))
            yield (*keys, *_figure(item), *bounds(item.span), sentence, *places)


def _figure(item: Observation) -> Row:
    return (
        item.measure,
        _float(item.value),
        item.qualifier,
        item.unit,
        item.period,
        item.year,
        item.comparison,
        item.level,
        item.exploitation,
        item.sex,
        item.age,
        item.nationality,
        item.actor,
        item.section,
        item.number_text,
    )


def _answer_rows(history: Editions) -> Iterator[Row]:
    accounts: dict[tuple[str, int], list[tuple[Edition, Account]]] = {}
    standing = _list_standing(history)
    for report in history.reports:
        actors = {(item.measure, item.span): item.actor for item in report.observations}
        for item in report.answers:
            account = (item.value, item.unit, actors.get((item.measure, item.span), GOVERNMENT))
            accounts.setdefault((item.measure, item.year), []).append((report.edition, account))
    for report in history.reports:
        for item in report.answers:
            others = [
                *((report.edition, other) for other in item.others),
                *(told for told in accounts[item.measure, item.year] if told[0] != report.edition),
            ]
            yield (
                report.series,
                report.country.code,
                report.country.name,
                report.edition.year,
                item.measure,
                item.year,
                _float(item.value),
                item.unit,
                item.status,
                item.qualifier,
                *bounds(item.span),
                item.sentence.of(report.text),
                _score(item.certainty),
                " ".join(_account(edition, *other) for edition, other in others if other[0] is not None),
                report.source,
                report.page_at(item.span.start),
                item.period,
                item.period_by,
                write_pairs(item.breakdown),
                " ".join("{}-{}".format(*bounds(part)) for part in item.parts),
                (report.edition, item.measure, item.year) in standing,
            )


def _list_standing(history: Editions) -> frozenset[tuple[Edition, str, int]]:
    """Edition, measure and year of the answers that stand."""
    told: dict[str, list[tuple[int, Edition, Answer]]] = {}
    for report in history.reports:
        for item in report.answers:
            told.setdefault(item.measure, []).append((item.year, report.edition, item))
    standing = set()
    for measure, answers in told.items():
        answers.sort(key=lambda one: one[:2])
        ranked = [tell_answer(item, edition.year) for _, edition, item in answers]
        standing |= {(answers[place][1], measure, answers[place][0]) for place in find_standing(ranked)}
    return frozenset(standing)


def _evidence_rows(history: Editions) -> Iterator[Row]:
    for old, new, evidence in list_said_later(history):
        for item in evidence:
            yield (
                *_keys(old),
                item.ordinal,
                new.edition.year,
                item.polarity,
                item.actor,
                _score(item.certainty),
                _score(item.score),
                *bounds(item.span),
                item.span.of(new.text),
                new.country.name,
                new.page_at(item.span.start),
                item.part.of(old.text) if item.part else "",
            )


def _account(edition: Edition, value: float | None, unit: str, actor: str) -> str:
    return ":".join((str(edition.year), f"{value or 0.0:.12g}", unit.replace(" ", "_"), actor))


def _restatement_rows(history: Editions) -> Iterator[Row]:
    for item in history.restatements:
        yield (
            history.series,
            history.country,
            item.measure,
            item.year,
            "",
            item.first_edition.year,
            _float(item.first.value),
            item.later_edition.year,
            _float(item.later.value),
            item.kind,
            history.reports[-1].country.name,
        )


def _warning_rows(history: Editions) -> Iterator[Row]:
    for report in history.reports:
        for item in report.warnings:
            yield (*_keys(report), item.code, item.message, *bounds(item.span), report.country.name)


_ROWS: dict[str, Callable[[Editions], Iterator[Row]]] = {
    "reports": _report_rows,
    "ratings": _rating_rows,
    "sections": _section_rows,
    "recommendations": _recommendation_rows,
    "metrics": _metric_rows,
    "answers": _answer_rows,
    "evidence": _evidence_rows,
    "restatements": _restatement_rows,
    "warnings": _warning_rows,
    "lives": life_rows,
    "wording_changes": wording_rows,
    "skipped": lambda _history: iter(()),
    "codebook": lambda history: iter(list_codebook(history.series)),
}
