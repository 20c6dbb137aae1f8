"""Observations to answers: of each measure and year the one figure that a reader would put into a spreadsheet.

Source: the conventions on answers that two independent readers followed (docs/metrics.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from math import log
from types import MappingProxyType

from attrs import evolve

from tipcompare.figures.answering.accounts import (
    WITHIN,
    Chosen,
    amount,
    first_of,
    is_aside,
    is_whole,
    leave_to_rows,
    sort_accounts,
    told_at_home,
    total_of,
    without_whom,
)
from tipcompare.figures.answering.steps import STEPS
from tipcompare.figures.answering.sums import add_up, sum_of_list
from tipcompare.figures.certainty import rate_answer
from tipcompare.figures.scopes.new_or_going_on import IN_ALL
from tipcompare.figures.words.periods import name_year_before
from tipcompare.figures.words.sentence import is_next
from tipcompare.model import Answer, Observation, Span
from tipcompare.model.document import section_of
from tipcompare.model.figures import OWN_ACTORS
from tipcompare.series.prose import Counting

_PLAIN = Counting()
_FOOTINGS = (
    *(("stated", "stated"), ("stated", "sum"), ("stated", "partial")),
    *(("sum", "stated"), ("sum", "partial"), ("partial", "sum"), ("partial", "partial")),
)
"""How an answer and that of the year after stand where the one may be of another footing."""


def answer_figures(
    observations: Sequence[Observation], counts: Mapping[str, Counting] = MappingProxyType({})
) -> tuple[Answer, ...]:
    """Return one answer for each measure and year that the observations speak of, in order of measure and year.

    A figure that is the country's own whole comes first, then the sum of parts that make it up, then the best part;
    what is said of officials or by others never stands for the country where anything else does, what is said of one
    incident, of victims whom others helped or of another state never. A zero is the answer only where no figure is but
    of parts told behind it, as of what goes on from years before; an unreported figure only where none is.

    Args:
        observations: of one report, in order of its text.
        counts: how prose speaks of each measure: which sections never tell the country's own figure of it, whether
            its figures add up, whether it is money, which bound of a term it is (see `Counting`).
    """
    observations = leave_to_rows(observations, counts)
    groups: dict[tuple[str, int], list[Observation]] = {}
    against: dict[str, dict[Span, Span]] = {}
    ends = {kind: item.span for item in observations for kind in (item.section, section_of(item.section))}
    for item in _carry_laws(observations):
        if item.year is not None and not is_aside(item, counts.get(item.measure, _PLAIN), ends):
            groups.setdefault((item.measure, item.year), []).append(item)
        if item.comparison:
            told = against.setdefault(item.measure, {})
            told[item.sentence] = Span(told.get(item.sentence, item.span).start, item.span.end)
    _reach_back(observations, against)
    _add_years_before(groups)
    victims = {year: _total_in(items) for (name, year), items in groups.items() if counts.get(name, _PLAIN).mentioned}
    found: dict[tuple[str, int], Answer | None] = {}
    for (measure, year), items in sorted(groups.items(), reverse=True):
        counting = counts.get(measure, _PLAIN)
        competing = told_at_home(without_whom(items), counting.home)
        said = sort_accounts(competing, counting, against.get(measure, {}), victims.get(year, 0.0))
        steps = (step(said) for step in STEPS)  # the first that chooses anything answers
        choice = add_up(said) if counting.adds else next(filter(None, steps), None)
        answer = _make(choice, said.items)
        found[measure, year] = _set_against(
            answer, items, found.get((measure, year + 1)), groups.get((measure, year + 1), ())
        )
    known = {(item.measure, item.year, item.span) for item in observations}
    answers = (answer for answer in reversed(found.values()) if answer is not None)
    return tuple(
        answer if (answer.measure, answer.year, answer.span) in known else evolve(answer, period_by="inferred")
        for answer in answers
    )


def _total_in(items: Sequence[Observation]) -> float:
    """Return the greatest total that the country has of something, nought where there is none."""
    return max((amount(item) for item in items if is_whole(item) and item.actor in OWN_ACTORS), default=0.0)


def _reach_back(observations: Sequence[Observation], against: Mapping[str, dict[Span, Span]]) -> None:
    """Add to `against` the sentence right before one that has only figures of another year: "This compared with".

    The last figures of a measure before it must be of that sentence. Where these only come on top of those of the
    sentence before, that is set against a whole of its size too: "found 80. It also found four men. This compared with
    95". What `against` holds of each measure is changed.
    """
    last: dict[str, Observation] = {}
    under: dict[tuple[str, Span], Observation] = {}
    told = {(item.measure, item.sentence) for item in observations if not item.comparison}
    for item in observations:
        before = last.get(item.measure, item)
        if is_next(item.sentence, before.sentence) and (item.measure, item.sentence) not in told:
            against[item.measure].setdefault(before.sentence, item.span)
            main = under.get((item.measure, before.sentence), before)
            if is_whole(item) and amount(item) >= amount(main) / 2:
                against[item.measure].setdefault(main.sentence, item.span)
        elif is_next(item.sentence, before.sentence) and item.scope == "part" and item.rule not in WITHIN:
            under[item.measure, item.sentence] = before
        last[item.measure] = item


def _add_years_before(groups: dict[tuple[str, int], list[Observation]]) -> None:
    """Add what says the same of the years before, of a part where more is told: "for the third consecutive year".

    Or that there was none in them, "for the first time in six years".

    Not of some alone, beside those there were: "identified 52. It found nobody among refugees in the past four years".
    """
    told = frozenset(groups)
    again = [(item, items) for items in groups.values() for item in items if item.repeated and not item.comparison]
    for item in [item for item, items in again if item.scope != "part" or not any(o.value for o in items)]:
        for _ in range(1, item.repeated):
            assert item.year is not None
            period, year = name_year_before(item.period, item.year), item.year - 1
            scope = "part" if (item.measure, year) in told else item.scope
            item = evolve(item, year=year, period=period, scope=scope, value=0.0)
            groups.setdefault((item.measure, year), []).append(item)


def _set_against(
    answer: Answer | None, items: Sequence[Observation], later: Answer | None, told: Sequence[Observation]
) -> Answer | None:
    """Return the answer of a year that is only set against: the figure that the answer of the year after is.

    Wherever that is told, of all that is `told` of its year. No sum, which is of figures that correspond to more than
    one of the year after, but where the others are set against figures that answer nothing there, nor where a part of
    the country is silent there: "north: not reported (79 in 2019); south: nine (20 in 2019)". What is set against a
    part of these, and is more like it, is of that part, as is what stands before the last part of a sum: "opened 7 for
    begging, against 14 in 2019, and 31 for servitude", and what such a sentence tells of the year before that.
    """
    if answer is None or later is None or (answer.status, later.status) not in _FOOTINGS:
        return answer
    if not _told_as(answer, items).comparison or any(o.scope != "part" and not o.comparison for o in items):
        return answer  # parts of that year may be told in their own right
    if later.status == "partial":
        silent = any(o.value is None and o.level for o in told)
        return answer if silent and answer.status == "sum" else _against_part(answer, items, later, told)
    if answer.status == "partial":  # "found 14 men and nine boys (six and two in 2019). Two boys begged (17 in 2019)"
        beside = [o for o in items if o.sentence == later.sentence != answer.sentence]
        return _make(sum_of_list(beside), items) or answer
    if later.status == "sum":
        before = total_of(o for o in told if o.span < answer.span and o.sentence == answer.sentence)
        of_part = 0 < before < (later.value or 0)
        return _make(Chosen(_told_as(answer, items), "partial", answer.value), items) if of_part else answer
    same = {o.sentence: o.span for o in told if (o.value, o.unit) == (later.value, later.unit) and is_whole(o)}
    same[later.sentence] = later.span
    led = (o for o in without_whom(items) if o.sentence in same and o.span > same[o.sentence])
    alike = "total", _told_as(later, told).dimensions
    whole = (o for o in led if o.value and (is_whole(o) or (o.scope, o.dimensions) == alike))
    beside = [o for o in whole if not _is_of_other(o, same[o.sentence], later, told)]
    if answer.status == "sum" and not (len(beside) == 1 and _are_of_others(items, set(same), told)):
        return answer
    main = first_of(sorted(beside, key=lambda item: item.actor == "joint"))
    if main is not None and main.item.actor == "joint" != _told_as(later, told).actor:
        return answer  # "found 29 (44 in 2019), and six by others, for a total of 35, compared with 54 in 2019"
    one = _told_as(answer, items)
    if main is None and _is_of_part(answer, later, told, bracket=one.rule == "bracket"):
        main = _of_same_line(answer, items, later) or Chosen(one, "partial", answer.value)
    return _make(main, items) or answer


def _against_part(
    answer: Answer, items: Sequence[Observation], later: Answer, told: Sequence[Observation]
) -> Answer | None:
    """Return the answer of a year that is set against a part, the answer of the year after: a part, too."""
    part = _of_same_part(items, later, told) or _of_same_line(answer, items, later)
    kind = _told_as(later, told).dimensions  # "640 children, up from 590 in 2019"
    along = bool(kind) and all(item.dimensions == kind for item in items)
    # "the navy freed 29 (44 in 2019, and 31 in 2018), and the army nine"
    along = (along or all(item.comparison for item in told)) and answer.sentence == later.sentence
    # "embassies found 90 victims. This compared with 80 in 2019"
    only = [o.scope for o in told if o.value] == ["part"] and _told_as(answer, items).span > later.span
    along = along or (only and is_next(answer.sentence, later.sentence))
    if along and answer.status == "stated":
        return _make(Chosen(_told_as(answer, items), "partial", answer.value), items)
    return answer if part is None or part.value == answer.value else _make(part, items)


def _of_same_part(items: Sequence[Observation], later: Answer, told: Sequence[Observation]) -> Chosen | None:
    """Return the figure that a part, the answer of the year after, is set against right behind it.

    Where one sentence sets others beside it against others: "freed 29 (44 in 2019), and a charity six (10 in 2019)".
    """
    beside = [o.span for o in told if o.span > later.span and o.sentence == later.sentence]
    alone = not beside or any(o.sentence != later.sentence for o in items if o.value)
    near = () if alone else (o for o in items if o.value and later.span < o.span < min(beside))
    return first_of(near, "partial")


def _of_same_line(answer: Answer, items: Sequence[Observation], later: Answer) -> Chosen | None:
    """Return the one figure of the sentence that answers of the year after, where another sentence has another one.

    So that one line answers of all years: "gave homes $9 ($8 in 2019). It gave courses $5 ($20 in 2019)".
    """
    line = [o for o in items if (o.sentence, o.unit) == (later.sentence, later.unit) and o.actor in OWN_ACTORS]
    alone = len(line) == 1 and answer.sentence != later.sentence
    return first_of((o for o in line if alone and o.value), "partial")


def _are_of_others(items: Sequence[Observation], same: Set[Span], told: Sequence[Observation]) -> bool:
    """Return whether all figures but those of the sentences that answer are set against others of the year after."""
    others = {item.sentence for item in items if item.comparison} - same
    return bool(others) and others <= {item.sentence for item in told if item.value}


def _carry_laws(items: Sequence[Observation]) -> list[Observation]:
    """Return figures with the one law named before them in their sentence, of two in a row the second of which adds.

    "Police tried nine brokers under the old law; courts convicted eight. It also tried seven under the new one; courts
    convicted five."
    """
    laws: dict[Span, dict[str, Span]] = {}
    more: set[Span] = set()
    for item in items:
        told = laws.setdefault(item.sentence, {})
        if item.law:
            told.setdefault(item.law, item.span)
        if item.law and item.scope == "part" and item.value and not (item.comparison or item.rule in WITHIN):
            more.add(item.sentence)
    carried: dict[Span, tuple[str, Span]] = {}
    for first, then in pairwise(sorted(laws)):
        beside = is_next(then, first) and then in more and first not in more
        if beside and len(laws[first]) == len(laws[then]) == 1 and laws[first].keys() != laws[then].keys():
            carried.update({sentence: next(iter(laws[sentence].items())) for sentence in (first, then)})
    most: dict[str, float] = {}
    found: list[Observation] = []
    for item in items:
        law, begins = carried.get(item.sentence, ("", item.span))
        both = item.rule == IN_ALL and amount(item) > most.get(item.measure, 0)  # "in total courts convicted 13"
        under = bool(law) and not (item.comparison or both)
        if under:
            most[item.measure] = max(most.get(item.measure, 0), amount(item))
        found.append(evolve(item, law=law) if under and not item.law and begins < item.span else item)
    return found


def _is_of_other(item: Observation, main: Span, later: Answer, told: Sequence[Observation]) -> bool:
    """Return whether brackets stand behind a lesser whole than the main one: "found 44; offices found six (two in"."""
    like = (o for o in told if (o.sentence, o.unit) == (item.sentence, item.unit))
    less = (o for o in like if 0 < amount(o) < amount(later))  # not "it found 19 of the 56 (22 in 2019)"
    return item.rule == "bracket" and any(is_whole(o) and main < o.span < item.span for o in less)


def _told_as(answer: Answer, items: Sequence[Observation]) -> Observation:
    return next(item for item in items if item.span == answer.span)


def _is_of_part(answer: Answer, later: Answer, told: Sequence[Observation], *, bracket: bool) -> bool:
    """Return whether the figure right before one that it is set against is like it, and that of all is not.

    In one sentence only where it stands in brackets behind that.
    """
    partner = max((o for o in told if o.value and o.span < answer.span), key=lambda item: item.span, default=None)
    if partner is None or (later.sentence in (answer.sentence, partner.sentence) and not bracket):
        return False  # "convicted 88, 60 of them for sex trafficking. This compared with 22 in 2019"
    if not (partner.value and later.value and answer.value):
        return False
    near, far = (abs(log(answer.value / value)) for value in (partner.value, later.value))
    return near < far


def _make(choice: Chosen | None, items: Sequence[Observation]) -> Answer | None:
    if choice is None:
        return None
    item = choice.item
    assert item.year is not None
    shared = [set(part.dimensions) for part in choice.parts or (item,)]
    like = item.scope, item.dimensions
    others = dict.fromkeys(
        (other.value, other.unit, other.actor)
        for other in items
        if other.value is not None
        and (other.unit != item.unit or other.actor not in OWN_ACTORS)
        and (other.scope, other.dimensions) == like
        and (other.value, other.unit, other.actor) != (item.value, item.unit, item.actor)
    )
    return Answer(
        measure=item.measure,
        year=item.year,
        value=choice.value,
        unit=item.unit,
        status=choice.status,
        qualifier=item.qualifier,
        span=item.span,
        sentence=item.sentence,
        certainty=rate_answer(item, choice.status, items),
        period=item.period,
        others=tuple(others),
        period_by=item.period_by if item.period else "",
        breakdown=tuple(pair for pair in item.dimensions if all(pair in pairs for pairs in shared)),
        parts=tuple(sorted(part.span for part in choice.parts)),
    )
