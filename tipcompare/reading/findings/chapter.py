"""A printed chapter to a report: its rating, sections, suggested actions and figures.

The flow: `lines` -> the table of actions (`actions`) and where tables of figures stand (`tables`) -> the text laid out
anew (`layout`) -> the rating (here), the figures (of the `tables`, and of the prose around them).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, compress, pairwise

from attrs import evolve

from tipcompare.countries import is_named_in
from tipcompare.errors import ParseError
from tipcompare.figures.beside_tables import read_around_tables
from tipcompare.figures.whole_in_each_part import take_once
from tipcompare.language.hyphens import whole_words
from tipcompare.model import Country, Edition, Rating, Recommendation, ReportWarning, SourceText, Span
from tipcompare.reading.findings.actions import read_actions
from tipcompare.reading.findings.layout import Laid, lay_out
from tipcompare.reading.findings.lines import Line, read_lines
from tipcompare.reading.findings.tables import find_tables, read_tables
from tipcompare.reading.folding import fold, squash, squash_lines
from tipcompare.reading.narrative_title import Title
from tipcompare.reading.pipeline import Parts
from tipcompare.reading.rating import Statement, decide_rating, read_statement, states_rating
from tipcompare.reading.wording import Wording, match_level, wording_for
from tipcompare.series import ChapterRule, SeriesProfile

_DASH = re.compile(r"\s*[-–—]")


def read_chapter(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of a chapter; of one on several territories, the rating and the actions of `country` alone.

    Raises:
        ParseError: where the series has no chapters, or neither a rating nor a section was found.
    """
    rule = profile.layout.chapter
    if rule is None:
        raise ParseError(f"the series {profile.key} has no chapters", path=source.source)
    lines = read_lines(source.text, profile, rule, country.name)
    words = whole_words([line.text for line in lines])
    table = read_actions(lines, rule, words)
    tables = find_tables(lines, profile, rule)
    kept = frozenset(chain.from_iterable(one.taken for one in tables))
    laid = lay_out(lines, rule, table, kept, rating=_printed_level(lines, country.name), words=words)
    body = laid.text[: next((s.span.start for s in laid.sections if s.kind == "references"), len(laid.text))]
    rating, doubts = _read_rating(body, laid.rating, wording_for(profile, country), rule, country.name)
    if rating is None and {line.kind for line in lines} <= {"text", "furniture", "name"}:
        raise ParseError("neither a rating nor a section heading was found", path=source.source, hint="a chapter?")
    own = evolve(edition, year=table.year or edition.year)  # filed under another, its prose is still of its own year
    cells, unread = read_tables(tables, laid, profile, rule)
    in_cells, too_much = take_once(cells, profile.figures.measures)
    rows = [laid.lines[index] for index in kept & laid.lines.keys()]
    in_prose = read_around_tables(laid.text, laid.sections, profile, rule, own, country.code, in_cells, rows)
    found, unclear = _recommendations(laid, country.name)
    recommendations = found if own == edition else ()  # another edition's list says nothing of this one's
    return Parts(
        text=laid.text,
        sections=laid.sections,
        rating=rating,
        recommendations=recommendations,
        recommendations_read=bool(recommendations),
        observations=(*sorted(in_cells), *in_prose),
        warnings=(*doubts, *unclear, *too_much, *_doubts(laid, unread, edition, own)),
    )


def _recommendations(laid: Laid, name: str) -> tuple[tuple[Recommendation, ...], tuple[ReportWarning, ...]]:
    """Return the actions addressed to `name`, and a warning where the table has those of several territories."""
    parts = dict.fromkeys(row.part for row, _ in laid.actions if row.part)
    own = next((part for part in parts if _same_name(squash(part), name)), None)
    chosen = ("", own) if own else ("", *parts)
    rows = [(row, span) for row, span in laid.actions if row.part in chosen]
    found = tuple(Recommendation(n, span, row.text, row.area, row.years) for n, (row, span) in enumerate(rows, 1))
    doubt = ReportWarning("several-territories", f"actions of {', '.join(parts)} together: none of them is {name}")
    if own:
        said = f"a chapter on {'; '.join(parts)} together: its rating and list are those of {name}, its text is of all"
        doubt = ReportWarning("shared-chapter", said)
    return found, (doubt,) if len(parts) > 1 else ()


def _doubts(laid: Laid, unread: Sequence[str], edition: Edition, own: Edition) -> Iterator[ReportWarning]:
    """Yield warnings on what the chapter should have and has not, or has of another year than that of its actions."""
    if not laid.actions:
        yield ReportWarning("no-recommendations", "no table of suggested actions was found")
    for row, span in laid.actions:
        if not row.years:
            yield ReportWarning("action-without-years", "no years stand beside this action", span)
    if unread:
        yield ReportWarning("table-row-unread", f"rows of figures not read: {'; '.join(unread)}")
    if own != edition:
        said = f"filed under {edition}, but its actions are those suggested to {own.year}"
        yield ReportWarning("other-edition", f"{said}: not taken for those of {edition}")


def _printed_level(lines: Sequence[Line], name: str) -> str:
    """Return the level printed under the title, as printed; that of the territory `name` where several have one."""
    printed = [(above.key, line.text) for above, line in pairwise((Line("", ""), *lines)) if line.kind == "rating"]
    return min(printed, key=lambda one: not _same_name(one[0], name), default=("", ""))[1]


def _same_name(key: str, name: str) -> bool:
    """Return whether a line's key is `name`, with or without an addition (`Falkland Islands (Islas Malvinas)`)."""
    wanted = squash(name)
    return key == wanted or (len(key) > 4 and (key.startswith(wanted) or wanted.startswith(key)))


def _read_rating(
    text: str, heading: Span | None, wording: Wording, rule: ChapterRule, name: str
) -> tuple[Rating | None, list[ReportWarning]]:
    """Return the rating that the heading, if there is one, and the statement give, and what is doubtful about it.

    Its label has the reason behind the dash, if there is one, both as people write them where the printer did not.
    """
    whole = heading.of(text) if heading is not None else ""
    printed = match_level(whole, wording.profile)
    title = Title(0, 0, 0, printed[0].value) if printed else None
    rating, doubts = decide_rating(title, _find_statement(text, wording, name), heading, wording.profile)
    if rating is not None and printed is not None:
        level, end = printed
        written = {squash(reason): f"{level.label} – {reason}" for reason in rule.reasons}
        label = written.get(squash(whole[end:]), whole) if _DASH.match(whole, end) else level.label
        rating = evolve(rating, label=label)
    return rating, doubts


def _find_statement(text: str, wording: Wording, name: str) -> Statement:
    """Return what the sentence that states the rating says; the one about the country where there are several."""
    folded, lines = fold(text), [*re.finditer(r"[^\n]+", text)]
    letters = squash_lines([line[0] for line in lines])
    telling = (Span(*line.span()) for line in compress(lines, map(wording.levels.search, letters)))
    stating = [one for one, said in folded.sentences(telling) if states_rating(said, wording)]
    own = (one for one in stating if len(stating) > 1 and is_named_in(one.of(text), wording.code, name))
    return read_statement(folded, [*own, *stating][:1], wording)
