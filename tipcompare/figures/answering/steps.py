"""How an answer is chosen of all that is said of a measure and year: steps, of which the first that chooses answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tipcompare.figures.amounts.money import COMPARED_SUM
from tipcompare.figures.answering.accounts import JOINS, Accounts, Chosen, amount, first_of, is_whole, may_overlap
from tipcompare.figures.answering.sums import are_apart, sum_of_list
from tipcompare.figures.answering.wholes import (
    beyond,
    find_whole,
    first_whole,
    is_main_of_paid,
    made_much_of,
    most_served,
    share_of,
)
from tipcompare.figures.binding.rules import DOUBTFUL
from tipcompare.figures.negation.unsaid import DOUBTS, TWICE
from tipcompare.figures.scopes.new_or_going_on import GOES_ON
from tipcompare.figures.words.periods import covers_most, covers_part
from tipcompare.model import Observation


def whole(said: Accounts) -> Chosen | None:
    """Choose the country's own whole, or what its parts come to: "40 men and 12 women were identified"."""
    told = find_whole(said)
    if told is None or (told.item.rule == "participle" and _is_behind_part(told, said)):
        return None
    before = (o.sentence for o in said.missing if o.span < told.item.span)
    if told.item.scope == "part" and any(sentence != told.item.sentence for sentence in before):
        return None  # examples: "It did not report how many. One unit opened four and one nine"
    before = (o.sentence for o in said.zeros if is_whole(o) and o.span < told.item.span)
    divided = told.status == "sum" and told.item.rule == "bracket"
    if divided and any(sentence in said.against for sentence in before):
        return None  # of what goes on: "opened no trials, compared with two in 2019. It indicted five (three from"
    incomplete = any(item.qualifier == "incomplete" and item.rule != TWICE for item in said.missing)
    told = share_of(told, said) if said.counting.shared or incomplete or may_overlap(said) else told
    told = most_served(told, said.sure) if said.counting.goods else told
    told = made_much_of(said, told) or told
    # what one agency did, beside another: "the FPU opened 100 trials. The police opened 30"
    like = (o for o in said.sure if is_whole(o) and o.unit == told.item.unit and o.value != told.value)
    apart = any(not o.agency or are_apart(told.item, o) for o in like) and told.item.agency != ""
    incomplete = incomplete or (apart and said.counting.of_accused)
    # "It did not report the total number. Police referred nine"
    partly = incomplete and told.status == "stated" and told.item.sentence not in said.against
    if part := _told_of_some(told, said):
        return Chosen(part, "partial", part.value)
    return Chosen(told.item, "partial", told.value) if partly else told


def none_at_all(said: Accounts) -> Chosen | None:
    """Choose that there was none, where what else is sure is of parts behind it: "none; it kept up trials of nine".

    Behind a nought that is set against another year any breakdown is of what goes on, "none, compared with three in
    2019. Four men were on trial for forced labor". What one agency did nothing of others may have done.
    """
    nothing = next((item for item in said.zeros if is_whole(item)), None)
    if nothing is None or said.counting.money:
        return None
    goes_on = nothing.sentence in said.against
    rivals = (o for o in said.sure if o.span < nothing.span or (o.scope == "total" and not goes_on))
    of_one = said.counting.shared and nothing.agency
    return None if any(rivals) else Chosen(nothing, "partial" if of_one else "zero", 0.0)


def doubtful_whole(said: Accounts) -> Chosen | None:
    """Choose a whole that is only reported, where the country has no greater figure: "charities registered 40"."""
    told = first_whole(said.weak, said.against)
    return None if told is None or beyond(told, said.sure) else told


def not_reported(said: Accounts) -> Chosen | None:
    """Choose that it is not reported, but behind a figure: "it did not report how many; one court alone tried nine".

    Such a figure is a total; a part where what is not reported is only the number of some who are named, "to an unknown
    number of repatriated victims"; any term told before in the same section, or in the same sentence, since what is
    not reported are the other terms; of care what others gave with the state's money; what went on from before,
    "did not report opening any trials but continued three"; and what another agency or part of the country did, or
    was done in most of the year. Any amount of money is worth more than that the amount of all is not told, and that
    some got none, told before it.
    """
    silent = next(iter(said.missing), None)
    if silent is None or silent.qualifier == "incomplete":
        return None
    some = ("total", "part") if silent.rule == "said" else ("total",)
    if said.counting.money:
        told = bool(said.sure) or any(item.span < silent.span for item in said.zeros)
    else:
        ahead, term = silent.section == "summary", bool(said.counting.term)  # a summary tells of what the text has
        before = (
            o
            for o in said.sure
            if (ahead or o.span < silent.span or (o.sentence == silent.sentence and (o.scope == "total" or term)))
            and not o.comparison
        )
        told = any(o.scope in some or (term and o.section == silent.section) for o in before)
        goes_on = (o for o in said.sure if o.rule == GOES_ON and not o.comparison)
        told = told or any(are_apart(silent, o) for o in said.sure) or any(goes_on)
        told = told or (said.counting.shared and any(o.actor == "joint" for o in said.sure))
        told = told or any(covers_most(o.period) for o in said.sure)
    return None if told else Chosen(silent, "not_reported", None)


def any_whole(said: Accounts) -> Chosen | None:
    """Choose a whole that any rule tells, where the country has no greater figure: "nine awaited trial"; else a sum."""
    told = first_whole(said.own, said.against)
    if told is not None and not (beyond(told, said.sure) or _is_behind_part(told, said)):
        return told
    listed = _told_in_summary(said.own) or (None if may_overlap(said) else sum_of_list(said.own))
    return None if listed is None or beyond(listed, said.sure) else listed


def best_part(said: Accounts) -> Chosen | None:
    """Choose the greatest of the best parts, the least of a least bound: "tried 12 in the north and nine in the south".

    What the text tells goes before its summary, and before what a doubtful rule read, and what it begins with, set
    against another year, before what is behind it; what others did is none of the country's where they helped victims.
    Parts are held against each other only in the unit of the first one: of two currencies neither is greater.
    """
    own = [item for item in _main_amounts(said) if item.scope != "single"]
    helped = "victim" in dict(said.counting.objects)
    ranked = own or [item for item in said.told if item.scope != "single" and not helped]
    if not ranked:
        return None

    opening = min(item.sentence for item in ranked)

    def rank(item: Observation) -> tuple[bool, ...]:
        doubtful = item.section == "summary", said.leads[item.span] in DOUBTFUL
        # "in the first three quarters", not what went on; money paid over two years is of both
        in_months = "/" in item.period and not said.counting.money
        led = item.sentence == opening and opening in said.against and not (item.comparison or said.counting.money)
        # not "opened a trafficking investigation. It continued four"
        goes_on = item.rule == GOES_ON and item is not ranked[0]
        joint = item.actor == "joint" and not is_main_of_paid(item, said)
        return *doubtful, goes_on, joint, not led, item.rule == "part", not in_months

    first = min(ranked, key=lambda item: (rank(item), item.span))
    like = (item for item in ranked if item.unit == first.unit and rank(item) == rank(first))
    if first.scope == "total":  # not what goes on beside what is new: "tried two and kept up trials of nine"
        like = (o for o in like if o.scope == "total" or o.sentence != first.sentence or o.rule in JOINS)
    sign = 1.0 if said.counting.bound == "min" else -1.0
    best = min(like, key=lambda item: (sign * amount(item), item.span))
    return Chosen(best, "stated" if said.counting.bound and not best.dimensions else "partial", best.value)


def none_of_some(said: Accounts) -> Chosen | None:
    """Choose that none of some was, "none of the judges were trained"; of one kind of victims it is no answer.

    Nor in a year that a part is set against: "two were women (none in 2019)", unless it is of all that some did, "two
    of nine courts reported 12 convictions, against no convictions in 2019", or of months. But of two kinds is,
    "convicted nobody for sex trafficking, and nobody for forced labor".
    """
    if len({item.exploitation for item in said.zeros} - {""}) > 1:
        return Chosen(said.zeros[0], "zero", 0.0, tuple(said.zeros))
    zeros = [item for item in said.zeros if not item.dimensions]
    wholes = (item for item in zeros if item.scope == "total")
    told = (o for o in zeros if not o.comparison or o.rule == "own-noun" or covers_part(o.period))
    return first_of(wholes, "zero") or first_of(told, "partial")


def unknown(said: Accounts) -> Chosen | None:
    """Choose that what is not said is not known, of all or of some; not where data are only said to be incomplete."""
    silent = (item for item in said.items if item.value is None and item.scope != "single")
    return first_of((item for item in silent if item.rule not in DOUBTS), "not_reported")


STEPS: tuple[Callable[[Accounts], Chosen | None], ...] = (
    whole,
    none_at_all,
    doubtful_whole,
    not_reported,
    any_whole,
    best_part,
    none_of_some,
    unknown,
)
"""How one of several figures is chosen, from top to bottom: the first step that chooses anything answers."""


def _is_behind_part(told: Chosen, said: Accounts) -> bool:
    """Return whether what is told in passing stands behind what was done in a part of the year.

    "Identified 30 in the first half of 2020. Though police reported 80 found in raids, they sent none of them to care".
    """
    before = (o for o in said.sure if o.span < told.item.span and o.unit == told.item.unit)
    return told.item.period_by == "assumed" and any(covers_part(o.period) for o in before)


def _told_of_some(told: Chosen, said: Accounts) -> Observation | None:
    """Return the part told before to which what is added up comes: "two of nine courts tried 12. They tried four"."""
    before = (
        o for o in said.sure if o.scope == "part" and o.sentence < told.item.sentence and o.unit == told.item.unit
    )
    return next((o for o in before if told.status == "sum" and o.value == told.value), None)


def _told_in_summary(items: Sequence[Observation]) -> Chosen | None:
    """Return the figure of the summary to which all that stand in the text come; None where none is."""
    told: dict[str, set[float]] = {}
    for item in items:
        if item.section != "summary":
            told.setdefault(item.unit, set()).add(amount(item))
    sums = {unit: sum(values) for unit, values in told.items() if len(values) > 1}
    return first_of(item for item in items if item.section == "summary" and sums.get(item.unit) == item.value)


def _main_amounts(said: Accounts) -> Sequence[Observation]:
    """Return the country's figures, amounts without those beside one of their section set against another year's."""
    if not said.counting.money:
        return said.own
    beside = (o for o in said.own if o.sentence in said.against)
    main = {o.span for o in beside if o.span.end <= said.against[o.sentence].end or o.rule == COMPARED_SUM}
    sections = {item.section for item in said.own if item.span in main}
    return [item for item in said.own if item.span in main or item.section not in sections]
