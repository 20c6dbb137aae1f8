"""The rating of a narrative: what its heading prints and what its statement says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import cast

from attrs import frozen

from tipcompare.model import Rating, ReportWarning, Span
from tipcompare.model.document import Direction
from tipcompare.reading.folding import Folded
from tipcompare.reading.heading import Title
from tipcompare.reading.statement import LONGEST_LEAD
from tipcompare.reading.wording import Wording, compile_folded
from tipcompare.series import SeriesProfile


@frozen
class Statement:
    """What the sentences on standards and rating say.

    Args:
        span: the first of them.
        value: the rating they name, or that follows from what they say of the standards; None where neither.
        named: whether a level is named.
        direction: what became of the rating.
        previous: the rating it had.
        waiver: whether a waiver is said to have been granted.
        unknown: where a level that does not exist is named.
    """

    span: Span
    value: str | None = None
    named: bool = False
    direction: Direction | None = None
    previous: str | None = None
    waiver: bool = False
    unknown: Span | None = None


@frozen
class _Patterns:
    standards: tuple[tuple[re.Pattern[str], str], ...]
    moves: re.Pattern[str]
    directions: dict[str, str]
    origins: re.Pattern[str]
    past: re.Pattern[str]
    required: re.Pattern[str]
    waivers: re.Pattern[str]


@lru_cache(maxsize=512)
def _patterns(profile: SeriesProfile, names: str, level: str) -> _Patterns:
    wording = profile.rating
    anonymous = re.sub(r"\?P<level\d+>", "?:", level)
    moves, directions = [], {}
    for number, (pattern, direction) in enumerate(wording.moves):
        moves.append(f"(?P<move{number}>{re.sub(r'[(](?![?])', '(?:', pattern)})(?={anonymous})")
        directions[f"move{number}"] = direction
    origins = "|".join(f"(?:{pattern})" for pattern in wording.origins) or "(?!)"
    return _Patterns(
        standards=tuple((compile_folded((pattern,), names), value) for pattern, value in wording.standards),
        moves=re.compile("|".join(moves).replace(" ", "") or "(?!)"),
        directions=directions,
        origins=re.compile(f"(?:{origins})(?={anonymous})".replace(" ", "")),
        past=compile_folded(wording.past, names),
        required=compile_folded(wording.required, names),
        waivers=compile_folded(wording.waivers, names),
    )


def states_rating(letters: str, profile: SeriesProfile, wording: Wording) -> bool:
    """Return whether a sentence of these letters states the rating or how the standards are met."""
    patterns = _patterns(profile, wording.names, wording.levels.pattern)
    if any(pattern.search(letters) for pattern, _ in patterns.standards):
        return True
    return patterns.moves.search(letters) is not None or wording.bare.search(letters) is not None


def read_statement(
    folded: Folded, sentences: list[tuple[int, int]], profile: SeriesProfile, wording: Wording
) -> Statement | None:
    """Return what the sentences of the summary say of the rating; None where none of them speaks of it.

    Args:
        folded: of the whole text.
        sentences: of the summary, in order.
        profile: of the series.
        wording: of the profile, for this country.
    """
    told = [s for s in sentences if states_rating(folded.between(*s), profile, wording)]
    if not told:
        return None
    patterns = _patterns(profile, wording.names, wording.levels.pattern)
    start, end = folded.index(sentences[0][0]), folded.index(sentences[-1][1])
    move, past = _moves(folded.letters, (start, end), patterns, wording)
    origin = patterns.origins.search(folded.letters, start, end) or past
    level = wording.levels.match(folded.letters, move.end()) if move else None
    if level is None:
        bare = next((b for s in told if (b := wording.bare.search(folded.between(*s)))), None)
        level = wording.levels.match(bare.string, bare.end()) if bare else None
    value = wording.level_of(level) if level else _standard(folded, told, patterns)
    unknown = level is not None and value is None and move is not None
    return Statement(
        span=Span(*told[0]),
        value=value,
        named=level is not None and value is not None,
        direction=cast("Direction | None", patterns.directions[move.lastgroup or ""]) if move else None,
        previous=_previous(folded.letters, origin, wording),
        waiver=patterns.waivers.search(folded.letters, start, end) is not None,
        unknown=Span(folded.offsets[level.start()], folded.end_offset(level.end())) if unknown and level else None,
    )


def _moves(
    letters: str, within: tuple[int, int], patterns: _Patterns, wording: Wording
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return what is said of the rating of this edition first, and of an earlier edition last."""
    now, past = None, None
    for move in patterns.moves.finditer(letters, *within):
        if patterns.required.search(letters, max(within[0], move.start() - LONGEST_LEAD), move.start()):
            continue
        level = wording.levels.match(letters, move.end())
        if level is not None and patterns.past.match(letters, level.end()):
            past = move
        else:
            now = now or move
    return now, past


def _previous(letters: str, origin: re.Match[str] | None, wording: Wording) -> str | None:
    level = wording.levels.match(letters, origin.end()) if origin else None
    return wording.level_of(level) if level else None


def _standard(folded: Folded, told: list[tuple[int, int]], patterns: _Patterns) -> str | None:
    """Return the rating that what is said of the standards stands for, where it stands for one alone."""
    for sentence in told:
        letters = folded.between(*sentence)
        for pattern, value in patterns.standards:
            if pattern.search(letters):
                return value or None
    return None


def decide_rating(
    title: Title | None, statement: Statement | None, heading: Span | None, profile: SeriesProfile
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    """Return the rating that heading and statement give together, and what is doubtful about it.

    The heading goes first, as it is what the publisher rated; where both speak and differ, that is a warning.
    """
    printed = title.value if title else None
    said = statement.value if statement else None
    warnings = []
    if title is not None and title.rated and printed is None and heading is not None:
        warnings.append(_unknown(heading))
    if statement is not None and statement.unknown is not None:
        warnings.append(_unknown(statement.unknown))
    cut = _is_cut(title, said, profile)
    value = said if cut else printed or said
    span = statement.span if statement else heading
    if value is None or span is None:
        return None, (*warnings, ReportWarning("no-rating", "no rating was found in heading or statement", span))
    if cut:
        message = (
            f"the heading is cut to {_label(profile, printed or '')}; {_label(profile, said or '')} is what begins so"
        )
        warnings.append(ReportWarning("heading-cut", message, span, heading))
    elif printed and said and printed != said:
        message = f"the heading gives {_label(profile, printed)}, the statement {_label(profile, said)}"
        warnings.append(ReportWarning("rating-differs", message, span, heading))
    rating = Rating(
        value=value,
        label=_label(profile, value),
        span=span,
        direction=statement.direction if statement else None,
        previous=statement.previous if statement else None,
        waiver=statement.waiver if statement else False,
        heading_value=printed,
        statement_value=said,
    )
    return rating, tuple(warnings)


def _is_cut(title: Title | None, said: str | None, profile: SeriesProfile) -> bool:
    """Return whether the heading ends with what the name of the statement's level only begins with."""
    if title is None or title.value is None or said is None or not title.clean:
        return False
    return _label(profile, said).startswith(f"{_label(profile, title.value)} ")


def _unknown(span: Span) -> ReportWarning:
    return ReportWarning("unknown-rating", "a rating is printed that is not on the series' scale", span)


def _label(profile: SeriesProfile, value: str) -> str:
    level = profile.level(value)
    return level.label if level else value
