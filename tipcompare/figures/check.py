"""Whether the parts of a figure add up to it, its years are those of its edition, and what was counted and not read."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import evolve

from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.words.numbers import is_misread
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.language import Vocabulary
from tipcompare.model import Edition, Observation, ReportWarning, Span

PARTS = frozenset(rule.name for rule in RULES if rule.inherits in ("part", "list"))
"""Rules that bind a number as part of one before it."""
_KINSHIP = ("sex", "age")
_FEW = 2
"""So many figures with a stated year say nothing of the edition."""
_NEAR = 3
"""Words behind a number that cannot be read among which what it counts stands."""
_TAKEN = frozenset("0123456789lio")
"""Signs, in lower case, with which a number that cannot be read may begin: the letters are taken for digits."""
COUNTED = frozenset({"victim", "suspect", "case", "measure"})
"""What is counted in a figure of any series: a number beside another noun says nothing of what is missed."""


def check_sums(
    text: str, observations: Sequence[Observation], vocabulary: Vocabulary, unread: Sequence[Span]
) -> tuple[ReportWarning, ...]:
    """Return a warning for each total whose parts, by one breakdown, come to another sum.

    Parts stand behind their total in its sentence, each told from the others by one breakdown; where one of them is
    told by nothing, by the same as another, or was not read, they do not claim to be the whole. They may fall short of
    it where the text says that they are only some ("including"); they may never exceed it. Figures that are not exact
    are not added up. Those in brackets behind a part are of that one: "240 adults (17 men and 223 women)".
    """
    found = []
    wholes = {_of(item) for item in observations if item.scope == "total"}
    missed = sorted(span.start for span in unread)
    for index, total in enumerate(observations):
        if total.value is None or total.qualifier != "exact" or total.unit == "years" or total.scope != "total":
            continue
        parts = _behind(total, observations[index + 1 :])
        come_to = list(accumulate((part.value or 0.0 for part in parts), initial=0.0))
        last = {so_far: place for place, so_far in enumerate(come_to)}
        next_unread = bisect(missed, total.span.start)
        read = next_unread == len(missed) or missed[next_unread] > total.sentence.end
        for first, until, whole in _groups(parts):
            sum_of_parts = come_to[until] - come_to[first]
            led = parts[first - 1] if first > 0 and parts[first].rule == "bracket" else total
            ends = max(last.get(total.value, -1), last.get(total.value + come_to[first], -1))
            # "130: 86 women and 44 men, of whom 21 were children"
            if ends > first + 1 or _of(evolve(total, value=sum_of_parts)) in wholes:
                continue  # with those of other breakdowns it is the whole, or it is another whole of the sentence
            between = text[led.span.end : parts[first].span.start]
            whole = whole and read and not any(word in between for word in vocabulary.some_only)
            of = led.value or 0.0
            if sum_of_parts > of or (whole and sum_of_parts < of):
                found.append(_warn(led, parts[first:until], sum_of_parts))
    return tuple(found)


def _of(item: Observation) -> tuple[str, int | None, Span, float | None]:
    """Return what a whole is of and what it comes to: people are counted beside their cases, with parts of theirs."""
    return item.measure, item.year, item.sentence, item.value


def _behind(total: Observation, later: Sequence[Observation]) -> list[Observation]:
    """Return the figures that stand behind a total as parts of it, up to the next that is none."""
    parts: list[Observation] = []
    for item in later:
        if item.sentence != total.sentence:
            break
        if (item.measure, item.unit, item.year, item.actor) != (total.measure, total.unit, total.year, total.actor):
            continue
        if item.rule not in PARTS or item.value is None or item.qualifier != "exact" or item.comparison:
            break
        parts.append(item)
    return parts


def _groups(parts: Sequence[Observation]) -> Iterator[tuple[int, int, bool]]:
    """Yield the first and last place of the stretches of two or more parts that one breakdown tells apart.

    Each with whether it may be the whole: not where the list goes on, or began, with a part that nothing tells or that
    is told as one of them is.
    """
    first = 0
    while first < len(parts):
        names = _told_by(parts[first])
        told: set[tuple[str, ...]] = set()
        until = first
        while until < len(parts) and _told_by(parts[until]) == names and _kind(parts[until], names) not in told:
            told.add(_kind(parts[until], names))
            until += 1
        if names and until - first > 1:
            beside = (_told_by(part) for part in (*parts[max(0, first - 1) : first], *parts[until : until + 1]))
            yield first, until, all(other not in ((), names) for other in beside)
        first = max(until, first + 1)


def _kind(part: Observation, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(getattr(part, name) for name in names)


def _told_by(part: Observation) -> tuple[str, ...]:
    """Return the breakdowns that tell a part from others; sex and age together are one."""
    names = tuple(name for name, _ in part.dimensions if name != "actor")
    return names if len(names) == 1 or names == _KINSHIP else ()


def _warn(total: Observation, parts: Sequence[Observation], sum_of_parts: float) -> ReportWarning:
    added = " + ".join(f"{part.value:g}" for part in parts)
    places = ", ".join(f"{item.span.start}-{item.span.end}" for item in (total, *parts))
    message = f"{total.measure}: {added} = {sum_of_parts:g}, but the total is {total.value:g} (at {places})"
    return ReportWarning("sum-differs", message, total.span)


def check_years(observations: Sequence[Observation], edition: Edition, lag: int) -> Iterator[ReportWarning]:
    """Yield a warning where the years that a text states are not those of its edition: it may be filed under another.

    An edition tells of the year it reports on, which is `lag` years before its own, and of none to come; what it sets
    against these may be of any year. One of the next year has as many figures of the year after that, or more. "The
    reporting period" is whichever the edition has, and says nothing of it, but that what is told beside it may be of
    years before: a few figures are then no evidence.

    Source: 75 narratives read as of the year before, of their own and of the one after (docs/warnings.md).
    """
    told = [item for item in observations if item.period_by == "stated" and item.year is not None]
    stated = [item for item in told if not item.period.startswith("RP")]
    own = sorted(item.year or 0 for item in stated if not item.comparison)
    if len(stated) <= _FEW or not own:
        return
    due, newest, besides = edition.year - lag, own[-1], sum(not item.comparison for item in told) - len(own)
    late = newest < due and len(own) > min(besides, _FEW)
    if late or own[-2:][0] > edition.year:
        yield ReportWarning("edition-differs", f"read as edition {edition}, but its newest figures are of {newest}")
    elif own.count(due + 1) >= max(own.count(due), _FEW):
        message = f"read as edition {edition}, but as many of its figures are of {due + 1} as of {due}, or more"
        yield ReportWarning("edition-differs", message)


def find_unread(scene: Scene, bound: Sequence[Bound]) -> Iterator[Span]:
    """Yield the numbers of a sentence that count victims, suspects, cases or what a measure names, and no rule took.

    "In one case" tells of an incident, "accounts belonging to two suspects" whose something is, "both cases" of what
    was told, "two victim centers" of centers: they count nothing.
    """
    for item in bound:
        first, end = item.phrase.first, item.phrase.end
        if item.rule or item.measures or scene.tokens[first].number_kind != "count":
            continue
        value = scene.tokens[first].value
        if (first > 0 and scene.tokens[first - 1].does("owner")) or scene.tokens[first].does("pair"):
            continue
        then = next((p for p in scene.phrases if p.first == end), item.phrase) if item.phrase.part else item.phrase
        head = scene.tokens[then.end - 1]
        if value > 1 and (not head.key.endswith(("s", "ed")) or head.text[:1].isupper()):
            continue
        if item.phrase.what in COUNTED and not (item.phrase.what == "case" and value == 1):
            yield scene.span(first, end)


def find_misread(scene: Scene) -> Iterator[Span]:
    """Yield the numbers of a sentence that cannot be read, with what they count: "2O7 victims", "1, 346 cases"."""
    tokens = scene.tokens
    for place, token in enumerate(tokens):
        if token.number is not None or token.key[:1] not in _TAKEN or token.key.isalpha():
            continue
        if is_misread(token.text) or is_misread(token.key):
            near = range(place + 1, min(place + 1 + _NEAR, len(tokens)))
            counted = (i for i in near if tokens[i].meaning.kind in COUNTED or tokens[i].meaning.nouns)
            if end := next(counted, 0):
                yield scene.span(place, end + 1)


def warn_unread(text: str, unread: Sequence[Span]) -> Iterator[ReportWarning]:
    """Yield a warning for each number with its noun phrase that no rule took."""
    for span in unread:
        yield ReportWarning("figure-unread", f"{' '.join(span.of(text).split())!r} was not read as a figure", span)
