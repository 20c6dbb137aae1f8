"""What the law asked for in each edition, and what was done: streaks, downgrades that were due, waivers, next dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Literal

from attrs import evolve, field, frozen, validators

from tipcompare.errors import expect_each
from tipcompare.ratings.facts import Placement
from tipcompare.ratings.law import LawInForce, law_for

Outcome = Literal[
    "",
    "downgraded",
    "upgraded",
    "waiver",
    "waiver stated",
    "special case",
    "beyond the waiver",
    "kept after return",
    "open",
]

WATCH_LIST, TIER_THREE, SPECIAL_CASE = "2WL", "3", "SC"


@frozen
class LegalStep:
    """One edition of one country under the law.

    Args:
        country: alpha-3.
        edition: the year.
        tier: as placed; None where it is open.
        law: key of the law in force.
        streak: how many editions in a row on the Watch List up to and with this one; 0 where it is not on it.
        counted: how many of them count towards an automatic downgrade.
        certain: False where an open or missing edition before may have lengthened the streak.
        returned: whether the streak began on coming back from the Tier 3 that followed a streak with waived years.
        due: whether a downgrade to Tier 3 was due in this edition.
        outcome: what became of it: downgraded, upgraded (to a tier above the Watch List), waiver (it stayed, so there
            must have been one), waiver stated (the narrative says so), special case, beyond the waiver (it stayed
            longer than any waiver allows), kept after return (it stayed though the rule for returned countries ends
            it) or open (the tier is, unless each that is left is above the Watch List); empty where none was due.
        next_due: the edition in which the next downgrade falls due if the country stays on the list; None where it is
            not on the list or the law sets no limit.
        waivable: whether that one can be put off by a waiver.
    """

    country: str
    edition: int
    tier: str | None
    law: str
    streak: int = field(default=0, validator=validators.ge(0))
    counted: int = field(default=0, validator=validators.ge(0))
    certain: bool = True
    returned: bool = False
    due: bool = False
    outcome: Outcome = ""
    next_due: int | None = None
    waivable: bool = False


@frozen
class _State:
    """What the editions so far leave behind."""

    streak: int = 0
    counted: int = 0
    certain: bool = True
    returned: bool = False
    exhausted: bool = False
    edition: int | None = None


def apply_law(
    placements: Iterable[Placement], *, waivers: Mapping[tuple[str, int], bool] | None = None
) -> tuple[LegalStep, ...]:
    """Return a step for each placement, in order of country and edition.

    An edition that is missing, or open and possibly on the Watch List, ends the streak that we can prove; from there
    on `certain` is False until the country is known to have been off the list.

    Args:
        placements: of any number of countries; at most one for each country and edition.
        waivers: for (country, edition), whether the narrative states a waiver, where it was read.

    Example:
        >>> rows = [Placement("XVE", year, tier) for year, tier in ((2019, "2WL"), (2020, "2WL"), (2021, "3"))]
        >>> [(step.streak, step.due, step.outcome) for step in apply_law(rows)]
        [(1, False, ''), (2, False, ''), (0, True, 'downgraded')]

    Source: 22 U.S.C. 7107(b)(2)(D) and (F), as in force for each edition (`tipcompare.ratings.law`).
    """
    stated = waivers or {}
    steps = []
    for _, rows in groupby(sorted(expect_each("placements", placements, Placement)), key=lambda row: row.country):
        state = _State()
        for row in rows:
            state = _skip_missing(state, row.edition)
            step = _step(state, row, stated.get((row.country, row.edition)))
            steps.append(step)
            state = _after(state, row, step)
    return tuple(steps)


def current_steps(steps: Sequence[LegalStep]) -> tuple[LegalStep, ...]:
    """Return the last step of each country, in order of country.

    Args:
        steps: from `apply_law`.
    """
    return tuple({step.country: step for step in sorted(steps, key=lambda s: (s.country, s.edition))}.values())


def _skip_missing(state: _State, edition: int) -> _State:
    """Editions without a row: nothing is known of them, so neither is the streak's length."""
    if state.edition is None or edition == state.edition + 1:
        return state
    return _State(certain=False, exhausted=state.exhausted, edition=edition - 1)


def _step(state: _State, row: Placement, waiver: bool | None) -> LegalStep:
    law = law_for(row.edition)
    on_list = row.tier == WATCH_LIST
    returned = _returned(state) if on_list else False
    streak = state.streak + 1 if on_list else 0
    counted = state.counted + 1 if on_list and _counts(row.edition, law) else 0
    due = _is_due(state, law)
    step = LegalStep(
        country=row.country,
        edition=row.edition,
        tier=row.tier,
        law=law.key,
        streak=streak,
        counted=counted,
        certain=state.certain if on_list else True,
        returned=returned,
        due=due,
        outcome=_outcome(state, row, law, waiver) if due else "",
    )
    return _with_next(step) if on_list else step


def _counts(edition: int, law: LawInForce) -> bool:
    return law.counted_from is not None and edition >= law.counted_from


def _returned(state: _State) -> bool:
    """Whether this streak is the one after a return; it begins with the first edition after Tier 3."""
    return state.returned if state.streak else state.exhausted


def _is_due(state: _State, law: LawInForce) -> bool:
    if law.years_allowed is None or not state.streak:
        return False
    return _is_over_after_return(state, law) or state.counted >= law.years_allowed


def _is_over_after_return(state: _State, law: LawInForce) -> bool:
    """Whether the years are over that a country has which came back from Tier 3."""
    return law.years_after_return is not None and state.returned and state.streak >= law.years_after_return


def _is_waivable(state: _State, law: LawInForce) -> bool:
    """Whether a waiver can put off a downgrade, by the years that count."""
    return law.years_allowed is not None and state.counted < law.years_allowed + law.waiver_years


def _outcome(state: _State, row: Placement, law: LawInForce, waiver: bool | None) -> Outcome:
    if row.tier is None:
        return "open" if any(map(row.may_be, (WATCH_LIST, TIER_THREE, SPECIAL_CASE))) else "upgraded"
    if row.tier != WATCH_LIST:
        special: dict[str, Outcome] = {TIER_THREE: "downgraded", SPECIAL_CASE: "special case"}
        return special.get(row.tier, "upgraded")
    if waiver:
        return "waiver stated"
    if not _is_waivable(state, law):
        return "beyond the waiver"
    return "kept after return" if _is_over_after_return(state, law) else "waiver"


def _with_next(step: LegalStep) -> LegalStep:
    """When the next downgrade is due if the country stays on the list, under the law of that edition."""
    state = _State(step.streak, step.counted, returned=step.returned)
    for edition in range(step.edition + 1, step.edition + 5):
        law = law_for(edition)
        if _is_due(state, law):
            waivable = _is_waivable(state, law) and not _is_over_after_return(state, law)
            return evolve(step, next_due=edition, waivable=waivable)
        state = evolve(state, streak=state.streak + 1, counted=state.counted + _counts(edition, law))
    return step


def _after(state: _State, row: Placement, step: LegalStep) -> _State:
    if row.tier == WATCH_LIST:
        return _State(step.streak, step.counted, step.certain, step.returned, edition=row.edition)
    if row.tier is None and row.may_be(WATCH_LIST):
        return _State(certain=False, edition=row.edition)
    law = law_for(row.edition)
    limit = law.years_allowed
    waived = limit is not None and state.counted > limit
    exhausted = row.tier == TIER_THREE and (waived or state.exhausted)
    return _State(exhausted=exhausted, edition=row.edition)
