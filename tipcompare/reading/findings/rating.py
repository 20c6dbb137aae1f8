"""The rating of a chapter: the level printed under its title, and the sentence that gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from tipcompare.countries import candidates
from tipcompare.model import Rating, ReportWarning, Span
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.folding import fold, squash, squash_lines
from tipcompare.reading.narrative_title import Title
from tipcompare.reading.rating import Statement, decide_rating, read_statement, states_rating
from tipcompare.reading.wording import Wording, match_level
from tipcompare.series import ChapterRule, RatingLevel

_DASH = re.compile(r"\s*[-–—]")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_NAME = 8


def printed_level(lines: Sequence[Line], name: str) -> str:
    """Return the level printed under the title, as printed; that of the territory `name` where several have one."""
    above = [(lines[index - 1].key if index else "", line) for index, line in enumerate(lines) if line.kind == "rating"]
    own = [line for key, line in above if same_name(key, name)]
    return next((line.text for line in own or (line for _, line in above)), "")


def same_name(key: str, name: str) -> bool:
    """Return whether a line's key is `name`, with or without an addition (`Falkland Islands (Islas Malvinas)`)."""
    wanted = squash(name)
    return bool(key) and (key == wanted or (len(key) > 4 and (key.startswith(wanted) or wanted.startswith(key))))


def read_rating(
    text: str, heading: Span | None, wording: Wording, rule: ChapterRule
) -> tuple[Rating | None, list[ReportWarning]]:
    """Return the rating that the heading, if there is one, and the statement on the country or territory give.

    There is a warning where there is none or they disagree; `text` is the report's own up to its references.
    """
    printed = match_level(heading.of(text), wording.profile) if heading is not None else None
    title = Title(0, 0, 0, printed[0].value) if printed else None
    rating, doubts = decide_rating(title, _find_statement(text, wording), heading, wording.profile)
    if rating is not None and heading is not None and printed is not None:
        rating = evolve(rating, label=_label(heading.of(text), *printed, rule))
    return rating, doubts


def _label(whole: str, level: RatingLevel, end: int, rule: ChapterRule) -> str:
    """Return the level with the reason behind its dash, both as people write them where the printer did not."""
    if _DASH.match(whole, end) is None:
        return level.label
    written = {squash(reason): f"{level.label} – {reason}" for reason in rule.reasons}
    return written.get(squash(whole[end:]), whole)


def _find_statement(text: str, wording: Wording) -> Statement:
    """Return what the sentence that states the rating says; the one about the country where there are several."""
    lines = list(re.finditer(r"[^\n]+", text))
    keys = squash_lines([line[0] for line in lines])
    telling = [Span(*line.span()) for line, key in zip(lines, keys, strict=True) if wording.levels.search(key)]
    folded = fold(text[: telling[-1].end] if telling else "")
    stating = [one for one, said in folded.sentences(telling) if states_rating(said, wording)]
    own = [one for one in stating if len(stating) > 1 and _names(one.of(text), wording)]
    return read_statement(folded, (own or stating)[:1], wording)


def _names(sentence: str, wording: Wording) -> bool:
    """Return whether a sentence names the country: in words of its own, not within the name of another."""
    words = [word.span() for word in _WORD.finditer(sentence)]
    free = 0
    for index, (start, _) in enumerate(words):
        if start >= free and sentence[start].isupper():
            runs = (sentence[start:end] for _, end in reversed(words[index : index + _LONGEST_NAME]))
            name = next((run for run in runs if squash(run) in wording.names or candidates(run)), "")
            if name and (squash(name) in wording.names or wording.code in candidates(name)):
                return True
            free = start + len(name)
    return False
