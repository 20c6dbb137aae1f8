"""The rating of a chapter: the level printed under its title, and the sentence that gives it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tipcompare.model import Rating, ReportWarning, Span
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.folding import squash
from tipcompare.reading.wording import match_level
from tipcompare.series import ChapterRule, RatingLevel, SeriesProfile

_DASH = re.compile(r"\s*[-–—]")
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?])\s+|(?<=\))\s+|\n)(?=[“\"(]?[A-Z])")
_SENTENCE_END = re.compile(r"[.!?](?=[”\")]?(?:\s|$|\())")


def printed_level(lines: Sequence[Line], name: str) -> str:
    """Return the level printed under the title, as printed; that of the territory `name` where several have one.

    Args:
        lines: of the whole chapter.
        name: of the country or territory.
    """
    above = [(lines[index - 1].key if index else "", line) for index, line in enumerate(lines) if line.kind == "rating"]
    if not above:
        return ""
    own = [line for key, line in above if same_name(key, name)]
    return (own or [line for _, line in above])[0].text


def same_name(key: str, name: str) -> bool:
    """Return whether a line's key is `name`, with or without an addition (`Falkland Islands (Islas Malvinas)`)."""
    wanted = squash(name)
    return bool(key) and (key == wanted or (len(key) > 4 and (key.startswith(wanted) or wanted.startswith(key))))


def read_rating(
    text: str, heading: Span | None, name: str, profile: SeriesProfile, rule: ChapterRule
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    """Return the rating that heading and statement give, and a warning where there is none or they disagree.

    Args:
        text: the report's own text, up to its references.
        heading: where the level is printed in it; None where it is not.
        name: of the country or territory.
        profile: of the series.
        rule: its chapters' layout.
    """
    printed = match_level(heading.of(text), profile) if heading is not None else None
    said, statement = find_statement(text, name, profile, rule)
    if printed is None and said is None:
        return None, (ReportWarning("no-rating", "neither a heading nor a sentence gives the rating"),)
    if printed is not None and heading is not None:
        level = printed[0]
        label = _label(heading.of(text), level, printed[1], rule)
    else:
        assert said is not None
        level = said
        label = level.label
    span = statement or heading
    assert span is not None
    rating = Rating(
        value=level.value,
        label=label,
        span=span,
        heading_value=printed[0].value if printed else None,
        statement_value=said.value if said else None,
    )
    if rating.consistent:
        return rating, ()
    return rating, (
        ReportWarning(
            "rating-differs", f"the heading says {rating.heading_value}, the text {rating.statement_value}", span
        ),
    )


def _label(whole: str, level: RatingLevel, end: int, rule: ChapterRule) -> str:
    """Return the level with the reason behind its dash, both as people write them where the printer did not."""
    dash = _DASH.match(whole, end)
    if dash is None:
        return level.label
    key = squash(whole[dash.end() :])
    reason = next((reason for reason in rule.reasons if squash(reason) == key), None)
    return whole if reason is None else f"{level.label} – {reason}"


def find_statement(
    text: str, name: str, profile: SeriesProfile, rule: ChapterRule
) -> tuple[RatingLevel | None, Span | None]:
    """Return the level that a sentence states, and that sentence; the one about `name` where there are several."""
    forms = "|".join(form.replace(" ", r"\s+") for level in profile.rating.scale for form in level.forms)
    patterns = [re.compile(statement.replace("{levels}", forms), re.I) for statement in rule.statements]
    matches = [match for pattern in patterns for match in pattern.finditer(text)]
    places = [0, *(found.end() for found in re.finditer("\n", text))], [m.end() for m in _SENTENCE_START.finditer(text)]
    found = [
        (level[0], _sentence(text, places, match.start(), match.end()))
        for match in matches
        if (level := match_level(match["level"], profile))
    ]
    if not found:
        return None, None
    found.sort(key=lambda pair: pair[1])
    wanted = squash(name)
    return next((pair for pair in found if wanted in squash(pair[1].of(text))), found[0])


def _sentence(text: str, places: tuple[list[int], list[int]], start: int, end: int) -> Span:
    """Return the span of the sentence around `start` to `end`.

    Args:
        text: the whole.
        places: where its lines and where its sentences begin.
        start: offset.
        end: offset.
    """
    lines, sentences = places
    after = bisect_right(lines, end)
    last = lines[after] - 1 if after < len(lines) else len(text)
    nearest = bisect_left(sentences, start)
    first = max(lines[bisect_right(lines, start) - 1], sentences[nearest - 1] if nearest else 0)
    stop = _SENTENCE_END.search(text, end, last + 1)
    return Span(first, stop.end() if stop else last)
