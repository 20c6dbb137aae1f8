"""What heading and statement say about a rating, each thing with the words that say it: the one reader of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from tipcompare.language.sentences import sentence_bounds
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
    standards: tuple[tuple[re.Pattern[str], str], ...]
    facts: tuple[tuple[str, str, re.Pattern[str]], ...]
    moves: tuple[tuple[re.Pattern[str], str], ...]
    bare: re.Pattern[str]
    origins: re.Pattern[str]
    origins_after: re.Pattern[str]
    past: re.Pattern[str]
    required: re.Pattern[str]


@frozen
class Statement:
    """What the sentences on standards and rating say.

    Args:
        span: the first of them; None where none speaks of either.
        facts: each thing they say, in order of spans.
        standard: the rating that follows from what they say of the standards, where it is one alone.
        unknown: where a level that does not exist is named.
    """

    span: Span | None = None
    facts: tuple[RatingFact, ...] = ()
    standard: str | None = None
    unknown: Span | None = None

    def said(self, kind: str) -> str | None:
        """Return the value of the first fact of this kind, or None."""
        return next((fact.value for fact in self.facts if fact.kind == kind), None)


def states_rating(letters: str, profile: SeriesProfile, wording: Wording) -> bool:
    """Return whether a sentence of these letters states the rating or how the standards are met."""
    rules = _rules(profile, wording)
    if any(pattern.search(letters) for pattern, _ in rules.standards):
        return True
    return any(pattern.search(letters) for pattern, _ in rules.moves) or rules.bare.search(letters) is not None


def read_statement(folded: Folded, told: Sequence[Span], profile: SeriesProfile, wording: Wording) -> Statement:
    """Return what the summary says of the rating.

    Args:
        folded: of the whole text.
        told: the paragraphs of the summary, in order.
        profile: of the series.
        wording: of the profile, for this country.
    """
    if not told:
        return Statement()
    rules = _rules(profile, wording)
    text, within = folded.clean, Span(told[0].start, told[-1].end)
    sentences = [Span(*bounds) for span in told for bounds in sentence_bounds(text, span.start, span.end)]
    letters = [(one, folded.between(one.start, one.end)) for one in sentences]
    stating = [(one, said) for one, said in letters if states_rating(said, profile, wording)]
    standards = (value for _, said in stating for pattern, value in rules.standards if pattern.search(said))
    found, unknown = _moves(folded, within, rules, wording)
    facts = (*found, *_other_facts(folded, within, rules))
    return Statement(stating[0][0] if stating else None, tuple(sorted(facts)), next(standards, None) or None, unknown)


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
    facts = levels_in(folded, heading, wording, kind="heading")[:1] if heading is not None else []
    return tuple(sorted((*facts, *read_statement(folded, (within,), profile, wording).facts)))


def _other_facts(folded: Folded, within: Span, rules: _Rules) -> list[RatingFact]:
    start, end = folded.index(within.start), folded.index(within.end)
    facts: dict[str, RatingFact] = {}
    for kind, value, pattern in rules.facts:
        found = None if kind in facts else pattern.search(folded.letters, start, end)
        number = _number(found) if found is not None and not value else value
        if found is not None and number:
            facts[kind] = RatingFact(_span(folded, found.start(), found.end()), kind, number)
    return list(facts.values())


def levels_in(folded: Folded, within: Span, wording: Wording, *, kind: str) -> list[RatingFact]:
    """Return every level named in a stretch of the text, as facts of this kind, in order."""
    start, end = folded.index(within.start), folded.index(within.end)
    found = wording.levels.finditer(folded.letters, start, end)
    return [fact for level in found for fact in _level_fact(folded, level, wording, kind)]


def _moves(folded: Folded, within: Span, rules: _Rules, wording: Wording) -> tuple[list[RatingFact], Span | None]:
    """The rating the statement gives, what became of it, and the rating before; and where it gives none that exists.

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
    unknown = None
    bare = rules.bare.search(folded.letters, start, end) if made is None else None
    if made is not None:
        move, level, direction = made
        facts.append(RatingFact(_span(folded, move.start(), level.end()), "direction", direction))
        facts += _level_fact(folded, level, wording, "statement")
        unknown = _span(folded, level.start(), level.end()) if wording.level_of(level) is None else None
    elif bare is not None and (level := wording.levels.match(folded.letters, bare.end())) is not None:
        facts += _level_fact(folded, level, wording, "statement")
    return facts, unknown


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
        standards=tuple((ready(pattern), value) for pattern, value in wording.standards),
        facts=tuple((rule.kind, rule.value, ready(pattern)) for rule in wording.facts for pattern in rule.patterns),
        moves=tuple((ready(f"(?:{pattern})(?={{level}})"), direction) for pattern, direction in wording.moves),
        bare=ready("{country}(is|was|continuestobe)an?(?={level})"),
        origins_after=ready(f"(?:{'|'.join(wording.origins_after) or '(?!)'})(?={{level}})"),
        origins=ready(f"(?:{'|'.join(wording.origins) or '(?!)'})(?={{level}})"),
        past=compile_folded(wording.past, names),
        required=compile_folded(wording.required, names),
    )


def _rules(profile: SeriesProfile, wording: Wording) -> _Rules:
    return _compile(profile, wording.names, wording.levels.pattern)
