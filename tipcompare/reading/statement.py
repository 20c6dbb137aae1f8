"""What heading and statement say about a rating, each thing with the words that say it."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from tipcompare.model import RatingFact, Span
from tipcompare.reading.folding import Folded
from tipcompare.reading.wording import Wording, compile_folded
from tipcompare.series import SeriesProfile

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth"),
)
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

LONGEST_LEAD = 24
"""Letters before a move in which it may be said that it was required and not made."""


@frozen
class _Rules:
    facts: tuple[tuple[str, str, re.Pattern[str]], ...]
    moves: tuple[tuple[re.Pattern[str], str], ...]
    bare: re.Pattern[str]
    origins: re.Pattern[str]
    origins_after: re.Pattern[str]
    past: re.Pattern[str]
    required: re.Pattern[str]


def read_facts(
    folded: Folded, within: Span, profile: SeriesProfile, wording: Wording, *, heading: Span | None = None
) -> tuple[RatingFact, ...]:
    """Return what the text says about its rating, in order of spans.

    Args:
        folded: of the whole text.
        within: the summary, where the statement is looked for.
        profile: of the series.
        wording: of the profile, for this country.
        heading: the title, where there is one; its level is the fact `heading`.
    """
    rules = _rules(profile, wording)
    facts = []
    if heading is not None:
        facts += levels_in(folded, heading, wording, kind="heading")[:1]
    facts += _moves(folded, within, rules, wording)
    start, end = folded.index(within.start), folded.index(within.end)
    done: set[str] = set()
    for kind, value, pattern in rules.facts:
        found = None if kind in done else pattern.search(folded.letters, start, end)
        number = _number(found) if found is not None and not value else value
        if found is not None and number:
            facts.append(RatingFact(_span(folded, found.start(), found.end()), kind, number))
            done.add(kind)
    return tuple(sorted(facts))


def levels_in(folded: Folded, within: Span, wording: Wording, *, kind: str) -> list[RatingFact]:
    """Return every level named in a stretch of the text, as facts of this kind, in order."""
    start, end = folded.index(within.start), folded.index(within.end)
    found = wording.levels.finditer(folded.letters, start, end)
    return [fact for level in found for fact in _level_fact(folded, level, wording, kind)]


def _moves(folded: Folded, within: Span, rules: _Rules, wording: Wording) -> list[RatingFact]:
    """The rating the statement gives, what became of it, and the rating before.

    Of several moves the last counts that is about this edition and was made: a waiver sentence names the downgrade
    that was not.
    """
    start, end = folded.index(within.start), folded.index(within.end)
    made: tuple[re.Match[str], re.Match[str], str] | None = None
    before: tuple[int, re.Match[str]] | None = None
    for pattern, direction in rules.moves:
        for move in pattern.finditer(folded.letters, start, end):
            level = wording.levels.match(folded.letters, move.end())
            lead = folded.letters[max(start, move.start() - LONGEST_LEAD) : move.start()]
            if level is None or rules.required.search(lead):
                continue
            if rules.past.match(folded.letters, level.end()):
                before = (move.start(), level)
            elif made is None or move.start() > made[0].start():
                made = (move, level, direction)
    origin = rules.origins.search(folded.letters, start, end)
    if made is not None:
        origin = rules.origins_after.match(folded.letters, made[1].end(), end) or origin
    if origin is not None:
        level = wording.levels.match(folded.letters, origin.end())
        before = before if level is None else (origin.start(), level)
    facts = [] if before is None else _level_fact(folded, before[1], wording, "previous")
    bare = rules.bare.search(folded.letters, start, end) if made is None else None
    if made is not None:
        move, level, direction = made
        facts.append(RatingFact(_span(folded, move.start(), level.end()), "direction", direction))
        facts += _level_fact(folded, level, wording, "statement")
    elif bare is not None and (level := wording.levels.match(folded.letters, bare.end())) is not None:
        facts += _level_fact(folded, level, wording, "statement")
    return facts


def _level_fact(folded: Folded, level: re.Match[str], wording: Wording, kind: str) -> list[RatingFact]:
    value = wording.level_of(level)
    return [] if value is None else [RatingFact(_span(folded, level.start(), level.end()), kind, value)]


def _span(folded: Folded, start: int, end: int) -> Span:
    return Span(folded.offsets[start], folded.end_offset(end))


def _number(found: re.Match[str]) -> str:
    """The count a word stands for, as digits; empty where it stands for none."""
    word = found["number"] if "number" in found.re.groupindex else ""
    digits = re.match(r"\d+", word or "")
    if digits is not None:
        return digits[0]
    for names in (_ORDINALS, _CARDINALS):
        if word in names:
            return str(names.index(word) + 1)
    return ""


@lru_cache(maxsize=512)
def _compile(profile: SeriesProfile, names: str, levels: str) -> _Rules:
    wording = profile.rating
    level = re.sub(r"\?P<level\d+>", "?:", levels)

    def ready(pattern: str) -> re.Pattern[str]:
        return re.compile(
            pattern.replace(" ", "").replace("{country}", f"(?:{names})").replace("{level}", f"(?:{level})")
        )

    return _Rules(
        facts=tuple((rule.kind, rule.value, ready(pattern)) for rule in wording.facts for pattern in rule.patterns),
        moves=tuple((ready(f"(?:{pattern})(?={{level}})"), direction) for pattern, direction in wording.moves),
        bare=ready("{country}(is|was) an?(?={level})"),
        origins_after=ready(f"(?:{'|'.join(wording.origins_after) or '(?!)'})(?={{level}})"),
        origins=ready(f"(?:{'|'.join(wording.origins) or '(?!)'})(?={{level}})"),
        past=compile_folded(wording.past, names),
        required=compile_folded(wording.required, names),
    )


def _rules(profile: SeriesProfile, wording: Wording) -> _Rules:
    return _compile(profile, wording.names, wording.levels.pattern)
