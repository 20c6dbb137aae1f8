"""What is said of a measure and year, without what does not compete, sorted once, and the choice that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from tipcompare.figures.binding.rules import DOUBTFUL, RULES
from tipcompare.figures.negation.unsaid import TWICE
from tipcompare.figures.scopes.new_or_going_on import GOES_ON, IN_ALL, SO_FAR
from tipcompare.figures.whose.other_states import OTHER_STATE
from tipcompare.model import Answer, Observation, Span
from tipcompare.model.document import is_of
from tipcompare.model.figures import OWN_ACTORS, AnswerStatus
from tipcompare.series.prose import Counting

WITHIN = frozenset(rule.name for rule in RULES if rule.inherits == "part" or "including" in rule.needs) | frozenset(
    rule.name for rule in RULES if rule.cue in ("opening", "told", "carried")
)
"""Rules whose figures are parts of others, and add nothing to them."""
JOINS = frozenset(rule.name for rule in RULES if rule.inherits or rule.again)
"""Rules that take what is counted from a number before them."""
MENTIONED = frozenset(rule.name for rule in RULES if rule.cue == "all")
_OF_THEM = ("noun-of", "done", IN_ALL, SO_FAR)
"""Rules of people in cases that are told before them: "initiated a total of 28 prosecutions, charging 35 men"."""
FOUND_OUT = frozenset(rule.name for rule in RULES if rule.cue == "purpose" or rule.name.startswith("done-bare"))
"""Rules of what was done to some out of others: "of 120 victims, police identified 44"."""


@frozen
class Chosen:
    """The figure that an answer is made of, or the first of its parts, how it answers, its value, and these parts."""

    item: Observation
    status: AnswerStatus
    value: float | None
    parts: tuple[Observation, ...] = ()


@frozen(eq=False)
class Accounts:
    """All that is said of a measure and year, in order of the text, sorted by what it may answer.

    Args:
        items: all that competes.
        counting: how prose speaks of the measure.
        against: of each sentence that compares years, the span from its first figure of an earlier year to its last.
        told: the figures of anyone.
        own: those of the country.
        sure: those of these that no doubtful rule tells.
        weak: those that only a word such as "reported" tells.
        zeros: what the country did none of.
        missing: what is not reported as a whole.
        leads: of the span of each figure of anyone the rule by which it is sure.
        victims_found: how many victims there were in all that year, where a total is told of those found; else nought.
    """

    items: Sequence[Observation]
    counting: Counting
    against: Mapping[Span, Span]
    told: Sequence[Observation]
    own: Sequence[Observation]
    sure: Sequence[Observation]
    weak: Sequence[Observation]
    zeros: Sequence[Observation]
    missing: Sequence[Observation]
    leads: Mapping[Span, str]
    victims_found: float


def sort_accounts(
    items: Sequence[Observation], counting: Counting, against: Mapping[Span, Span], victims_found: float
) -> Accounts:
    """Return what competes, sorted: see `Accounts`."""
    told = [item for item in items if item.value and not _is_only_source(item, items)]
    zeros = [item for item in items if item.value == 0 and item.actor in OWN_ACTORS and item.scope != "single"]
    if any(map(is_whole, zeros)):  # "did not open any cases; it continued two"
        told = [item for item, lead in zip(told, _leads(told), strict=True) if lead not in (GOES_ON, SO_FAR)]
    own = [item for item in told if item.actor in OWN_ACTORS]
    leads = {item.span: lead for item, lead in zip(told, _leads(told), strict=True)}
    doubtful = DOUBTFUL - ({"state"} if counting.sure_states else set())
    # "94 suspects were under investigation, up from 77 the year before"
    told_much = {o.span for o in own if o.rule in ("state", "weak") and is_whole(o) and o.sentence in against}
    sure = [item for item in own if leads[item.span] not in doubtful or item.span in told_much]
    if counting.of_accused:  # "Police referred 12 cases for prosecution. Prosecutors charged 14 suspects."
        done = [item for item in sure if item.rule != "purpose"]
        sure = done if any(is_whole(item) or item.rule == "list" for item in done) else sure
    return Accounts(
        items,
        counting,
        against,
        told,
        own,
        sure=sure,
        weak=[item for item in own if leads[item.span] == "weak"],
        zeros=zeros,
        missing=[item for item in items if item.value is None and item.scope == "total"],
        leads=leads,
        victims_found=victims_found,
    )


def may_overlap(said: Accounts) -> bool:
    """Return whether it is said right behind one of the country's figures that several may have counted the same."""
    return any(item.rule == TWICE and led.actor in OWN_ACTORS for led, item in pairwise(said.items))


def amount(item: Observation | Answer | Chosen) -> float:
    """Return what a figure or a choice comes to; what is not reported to nothing."""
    return item.value or 0.0


def total_of(items: Iterable[Observation]) -> float:
    """Return what figures come to together; those that are not reported add nothing."""
    return sum(map(amount, items))


def is_whole(item: Observation) -> bool:
    """Return whether a figure is a total of no breakdown."""
    return item.scope == "total" and not item.dimensions


def first_of(items: Iterable[Observation], status: AnswerStatus = "stated") -> Chosen | None:
    """Return the choice of the first of some figures, None where there is none."""
    return next((Chosen(item, status, item.value) for item in items), None)


def _leads(items: Sequence[Observation]) -> list[str]:
    """Return the rule by which each figure is sure: its own, or that of the figure in its sentence that it joins."""
    found: list[str] = []
    for place, item in enumerate(items):
        joins = found and item.rule in JOINS and items[place - 1].sentence == item.sentence
        found.append(found[-1] if joins else item.rule)
    return found


def _is_only_source(item: Observation, items: Sequence[Observation]) -> bool:
    """Return whether those mentioned are more than were found: "of 120 suspected victims, police identified 44"."""
    if item.rule not in MENTIONED:
        return False
    found = [o for o in items if o.sentence == item.sentence and o.rule in FOUND_OUT]
    return bool(found) and total_of(found) < amount(item)


def is_aside(item: Observation, counting: Counting, ends: Mapping[str, Span]) -> bool:
    """Return whether a figure is never the country's own: of officials, of another state, or by where it stands.

    Nor is how many victims others helped, where that is not known. `ends` are the last figures of each kind of section.
    """
    home = ends.get(counting.home)
    behind = home is not None and not is_of(item.section, (counting.home,)) and home < item.span
    elsewhere = behind or is_of(item.section, counting.aside)
    theirs = item.value is None and item.actor not in OWN_ACTORS and "victim" in dict(counting.objects)
    return elsewhere or theirs or item.accused != "" or item.actor == OTHER_STATE or item.qualifier == "relative"


def leave_to_rows(items: Sequence[Observation], counts: Mapping[str, Counting]) -> Sequence[Observation]:
    """Return figures without prose on what a row tells, and without rows that leave unknown what prose tells.

    A row of a measure that is told `by_rows` counts all by a definition that prose may not share: of what it leaves
    unknown prose tells a part at most.
    """
    by_rows = {measure for measure, counting in counts.items() if counting.by_rows}
    rows = {(item.measure, item.year) for item in items if not item.rule and item.measure in by_rows}
    if not rows or all(not item.rule for item in items):
        return items
    known = {(item.measure, item.year) for item in items if not item.rule and item.value is not None}
    parts = {(o.measure, o.year) for o in items if o.rule and o.value and o.scope == "part"} & (rows - known)
    return [o for o in items if (o.measure, o.year) not in rows or bool(o.rule) == ((o.measure, o.year) in parts)]


def without_whom(items: Sequence[Observation]) -> list[Observation]:
    """Return figures without people who only say whom the cases before are of, or cases in how many people are.

    "Two prosecutions of three men", "three men in two cases": what the sentence leads with competes.
    """
    return [item for led, item in zip((None, *items), items, strict=False) if led is None or not _of_whom(item, led)]


def _of_whom(item: Observation, led: Observation) -> bool:
    if led.sentence != item.sentence or led.unit == item.unit:
        return False
    in_cases = item.rule == led.rule != "own-noun" and amount(item) <= amount(led)
    in_cases = in_cases or (item.rule == "part" and item.scope == "total")  # "nine cases involving 12 suspects"
    by_name = led.rule == "own-noun" and (led.scope != "part" or amount(led) > 1)  # not "a trafficking investigation"
    return in_cases or (by_name and item.rule in _OF_THEM and not item.comparison)


def told_at_home(items: Sequence[Observation], home: str) -> Sequence[Observation]:
    """Return the figures of the section that tells them, with those of the summary where it has parts; else all.

    No nought goes before what the summary tells, which has it of some, nor a nought or a part before a greater whole
    that another section tells beyond doubt.
    """
    here = [o for o in items if is_of(o.section, (home,))]
    told = [o for o in here if o.value is not None and o.actor in OWN_ACTORS - {"joint"}]
    if not told:
        return items
    others = [o for o in items if not is_of(o.section, (home,)) and o.value]
    sure = (o for o in others if o.rule not in DOUBTFUL)
    outdone = max(map(amount, filter(_is_of_all, sure)), default=0.0) > max(map(amount, told))
    nought_yields = outdone or any(o.section == "summary" for o in others)
    if any(_is_of_all(o) and (o.value or not nought_yields) for o in told):
        return here
    parts = any(amount(o) > 1 for o in told)  # not "one more victim"
    return [item for item in items if is_of(item.section, (home, "summary"))] if parts and not outdone else items


def _is_of_all(item: Observation) -> bool:
    return is_whole(item) and not item.agency
