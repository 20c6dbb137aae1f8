"""What was bound in a sentence to observations: each figure with its period, breakdown, actor and place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import product, takewhile
from operator import attrgetter
from typing import Any

from attrs import evolve, frozen

from tipcompare.figures.certainty import rate_figure
from tipcompare.figures.dating.alike import alike_behind, years_alike
from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.dating.first_times import is_first_in_years
from tipcompare.figures.dating.respective import years_of_each
from tipcompare.figures.dating.years_in_a_row import years_in_a_row
from tipcompare.figures.negation.unsaid import DENIALS, DOUBTS, Silence
from tipcompare.figures.scopes.by_some_bodies import is_in_other_data, place_for_some
from tipcompare.figures.scopes.countrys_own import find_host
from tipcompare.figures.scopes.new_or_going_on import done_to_date, name_rule
from tipcompare.figures.scopes.number_scopes import tell_scopes
from tipcompare.figures.scopes.partly_of_topic import may_be_other_cases
from tipcompare.figures.scopes.silent_scopes import (
    is_unknown_of_some,
    of_a_place,
    of_purpose,
    of_some,
    silent_actor,
    silent_kinds,
    silent_scope,
)
from tipcompare.figures.scopes.told_totals import divide_both
from tipcompare.figures.whose.actors import deed_of
from tipcompare.figures.whose.agencies import name_agency, name_silent
from tipcompare.figures.whose.breakdowns import break_down
from tipcompare.figures.whose.laws import name_law
from tipcompare.figures.whose.names import GOVERNMENT, JOINT
from tipcompare.figures.whose.officials import silent_of_officials
from tipcompare.figures.words.lexicon import Acronyms, Lexicon
from tipcompare.figures.words.periods import Period, covers_more, covers_part
from tipcompare.figures.words.rule import LOOSE, PERSONS
from tipcompare.figures.words.sentence import Amount, Bound, Scene
from tipcompare.figures.words.stretches import said_of, tail
from tipcompare.figures.words.tokens import has, has_key, is_dated
from tipcompare.figures.words.verbs import begins_main, is_verb
from tipcompare.model import Edition, Observation
from tipcompare.model.figures import Qualifier, Scope
from tipcompare.series import SeriesProfile

_NEAR_SINCE = 12
"""Tokens from "since" on among which stands since when."""
_NEAR_PEOPLE = 12
"""Numbers before a bare one among which stands who are counted."""
_NEAR_HAVE = 3
"""Tokens before a deed among which stands that it has been done."""
_NEAR_WHICH = 5
"""Tokens before complete data among which stands that these are only of what is told."""
_NEAR_OPENING = 2
"""Tokens that open a sentence, among which stands that all of it is set against what was told before."""


@frozen(eq=False)
class Setting:
    """Where sentences stand: what is the same for all of a report, and of which kind their section is.

    Args:
        text, profile, edition, country: of the report.
        typed: the text with the usual hyphens, each in its place.
        lexicon, acronyms: what words mean, and what the report itself shortens.
        now, ago: what the edition and the one before report on.
        kind: of the section.
    """

    text: str
    typed: str
    profile: SeriesProfile
    edition: Edition
    country: str
    lexicon: Lexicon
    acronyms: Acronyms
    now: Period
    ago: Period
    kind: str = ""


def observe_numbers(
    scene: Scene,
    bound: Sequence[Bound],
    amounts: Mapping[int, Amount],
    dated: Sequence[Dated],
    accused: Sequence[bool],
    setting: Setting,
) -> Iterator[Observation]:
    """Yield an observation for each number and each measure it counts, in order."""
    compared = has(scene.tokens[:_NEAR_OPENING], "comparison")  # "In comparison, police arrested 40 in 2019"
    main = max((setting.now.year if compared else 0, *(d.period.year for d in dated)))
    scopes, both = tell_scopes(scene, bound, dated), divide_both(scene, bound)
    for place, item in enumerate(bound):
        amount = amounts.get(place)
        measures = amount.measures if amount is not None else item.measures
        kind = scene.tokens[item.phrase.first].number_kind
        together = kind == "count" and _of_several_years(scene, item, dated[place], setting.now.year)
        if not measures or (together and amount is None):
            continue
        nothing = kind in ("none", "any")
        years = both_years(dated[place], nothing=nothing)
        each = len(years) == 1 and (nothing or "everyone" in scene.marks)
        if each and (listed := years_of_each(scene.tokens, item.phrase, dated[place].period)):
            years = tuple(evolve(dated[place], period=period) for period in listed)
        if not scene.marks.isdisjoint(("same", "as")):
            alike = {when.period: when for when in (*years_alike(scene.tokens, bound, place, amounts), *years)}
            years = tuple(alike.values())
        whole = bound[item.of] if item.of >= 0 else None
        deed = deed_of(scene, item, whole)
        if deed is whole and whole.of >= 0:  # "gave $9 (€8) to charities, compared with $7 (€6) in 2019"
            deed = deed_of(scene, whole, bound[whole.of])
        law = name_law(scene, item, bound) or (name_law(scene, whole, bound) if whole is not None else "")
        agency, scope = name_agency(scene, deed.phrase.first), scopes[place]
        agency = agency or place_for_some(scene, item.begins) or place_for_some(scene, deed.begins)
        for name, when in product(measures, years):
            counted = scene, item, whole, amount, name, when, setting
            actor = find_host(scene, deed, name)
            if place in both and find_host(scene, bound[both[place]], name) != actor:
                actor = JOINT
            yield _observe(
                *counted, main=main, scope=scope, accused=accused[place], actor=actor, law=law, agency=agency
            )


def _of_several_years(scene: Scene, item: Bound, dated: Dated, now: int) -> bool:
    """Return whether a count is what several years came to together: "over the past five years", "have ... since"."""
    counts, several = scene.any_with("objects", item.measures), dated.period.since is not None
    if several or not counts or "since" not in scene.marks:
        return counts and (several or ("so-far" in scene.marks and done_to_date(scene, item, dated)))
    behind = next((i for i in range(item.phrase.end, len(scene.tokens)) if scene.tokens[i].does("since")), -1)
    if dated.by == "stated" and dated.period.year < now and behind > 0 and begins_main(scene.tokens, behind + 1):
        return not is_dated(scene.tokens[item.phrase.end : behind])  # "tried 12 since it set up a court in 2017"
    opened = scene.tokens[0].does("since")  # "since then courts have tried 61 brokers and convicted 40"
    place = next((i for i, token in enumerate(scene.tokens) if token.does("since")), 0)
    when = tuple(takewhile(lambda token: token.key != ",", scene.tokens[place + 1 : place + _NEAR_SINCE]))
    new = has(when, "last-report") or has(when[:1], "month")  # "since the last report", "since April"
    if new or any(t.period and (t.period.year >= now or t.period.name[:2] == "RP") for t in when):
        return False  # "since the beginning of the reporting period"
    begun = [int(t.key) for t in when if t.is_year] + [t.period.year for t in when if t.period]
    # "since the unit closed in 2018", "since the law passed in 2018 was lax" may be reasons, not "since it was set up
    # in 2018 in the north", "since they passed the 2018 law"
    told = max((i for i, t in enumerate(when, 1) if t.is_year or t.period or t.does("begun")), default=0)
    goes_on = told < len(when) and not when[told].does_any("where-some", "statute")
    clause = range(place + 1, place + 1 + len(when))
    acts = any(is_verb(scene.tokens, i) or scene.tokens[i].does_any("be", "exists") for i in clause)
    why = has(when, *DENIALS) or (goes_on if has(when, "begun") else acts)
    against = "comparison" in scene.marks and not any(t.period and t.period.since is not None for t in scene.tokens)
    alone = opened and item.relation != "comparison" and not has_key(scene.tokens[place : item.begins], ";")
    of_then = dated.period.year in begun if dated.by == "stated" else not (why or against)
    if alone and of_then and min(begun, default=now) < now:
        return True  # "since 2018, courts tried 12"
    deed = item.cue if item.cue >= 0 else item.phrase.first
    near = 0 if opened and dated.by != "stated" else max(0, deed - _NEAR_HAVE)
    return (opened or has(said_of(scene, item), "since")) and has(scene.tokens[near:deed], "have", "exists")


def both_years(dated: Dated, *, nothing: bool) -> tuple[Dated, ...]:
    """Return a number's period, and the other year that is named with it; of nothing, all that are: "2014 to 2016"."""
    period = dated.period
    if period.also is None or (period.since is not None and not nothing):
        return (dated,)
    others = (*range(period.year + 1, period.also), period.also)
    return (
        dated,
        *(evolve(dated, period=evolve(period, name=f"CY{y}", year=y, also=None, since=None)) for y in others),
    )


def _observe(
    scene: Scene,
    item: Bound,
    whole: Bound | None,
    amount: Amount | None,
    name: str,
    dated: Dated,
    setting: Setting,
    *,
    main: int,
    scope: Scope,
    accused: bool,
    **told: Any,
) -> Observation:
    counting, first, year = scene.counts[name], item.phrase.first, dated.period.year
    in_law = counting.term == "penalty"
    value, qualifier = _value(scene, item, amount, dated.period.name)
    scope = "single" if is_unknown_of_some(scene, item) else scope if amount is None else amount.scope
    if value == 0:
        alone = of_a_place(scene, item) or scope == "single"
        scope = "single" if alone else "part" if of_some(scene, item, counting) else scope
        led = scene.tokens[first - 1 : first]
        scope = (of_purpose(led, tail(scene, item)) if counting.money else None) or scope
    # not "in 2019 there were nine, and in 2020 12"
    against = item.relation == "comparison" and (item.rule != "told-again" or year < setting.now.year)
    comparison = not in_law and (against or year < main)
    since = years_in_a_row(scene, first, name, dated.period, setting.now.year) if value == 0 else 0
    made = _make(
        scene,
        range(first, first + 1),
        name,
        dated,
        setting,
        value=value,
        qualifier=qualifier,
        unit=amount.unit if amount is not None else _unit(scene, setting.profile, name, item),
        comparison=comparison,
        repeated=2 if value != 0 and is_first_in_years(scene, item, name, year) else since,
        rule=amount.rule if amount is not None else name_rule(scene, item, dated, compared=comparison, law=told["law"]),
        accused="officials" if counting.of_accused and accused else "",
        scope=scope,
        **told,
        **break_down(scene, item, name, whole),
    )
    return evolve(made, period="", year=None, actor=GOVERNMENT, agency="") if in_law else made


def _make(scene: Scene, places: range, name: str, dated: Dated, setting: Setting, **told: Any) -> Observation:
    """Return an observation of a measure at its place in the text, of the period it is dated in, with its certainty."""
    span = scene.span(places.start, places.stop)
    rule, scope, value, compared = told["rule"], told["scope"], told["value"], told.get("comparison", False)
    return Observation(
        span=span,
        number_text=span.of(setting.text),
        measure=name,
        period=dated.period.name,
        year=dated.period.year,
        period_by=dated.by,
        section=setting.kind,
        sentence=scene.sentence,
        certainty=rate_figure(rule, dated.by, scope, value, compared=compared),
        **told,
    )


def _value(scene: Scene, item: Bound, amount: Amount | None, period: str) -> tuple[float | None, Qualifier]:
    """Return what a number comes to, and how exact it is."""
    number = scene.tokens[item.phrase.first]
    kind = number.number_kind
    if kind == "unknown":
        return None, "not_reported"
    if kind in ("none", "any"):
        return 0.0, "exact"
    qualifier = item.phrase.qualifier if amount is None else amount.qualifier
    if qualifier == "exact" and "partial" in scene.marks and _is_of_partial_data(scene, item):
        qualifier = "incomplete"
    if qualifier == "exact" and amount is None and (covers_more(period) or may_be_other_cases(scene, item)):
        qualifier = "up_to"  # "31 trials, but it was unclear how many involved trafficking"
    return (number.value if amount is None else amount.value), qualifier


def _is_of_partial_data(scene: Scene, item: Bound) -> bool:
    """Return whether a number is told in data that are partial: "partial data from the north showed 12".

    Not "in 2019, the latest year for which it had complete data". What is missing of this year says nothing of the one
    it is set against.
    """
    whole = item.relation == "comparison"
    ahead = (place for place in scene.where({"partial"}) if place < item.phrase.first)
    led = (scene.tokens[max(0, place - _NEAR_WHICH) : place] for place in ahead)
    partly = any(not whole if has(near, "negation") else not has(near, "which") for near in led)
    return partly and not is_in_other_data(scene, item)


def _unit(scene: Scene, profile: SeriesProfile, name: str, item: Bound) -> str:
    """Return what a measure counts here: what was said to be counted, else the measure's own unit.

    Of a bare number that are the people counted last before it: "arrested 12 brokers and tried nine".
    """
    counting, what = scene.counts[name], item.counted
    if what == "bare":
        place = bisect_left(scene.phrases, item.phrase.first, key=attrgetter("first"))
        before = (p.what for p in reversed(scene.phrases[max(0, place - _NEAR_PEOPLE) : place]) if p.what not in LOOSE)
        last = next(before, "")
        what = last if last in PERSONS.intersection(dict(counting.objects)) else what
    unit = counting.noun_unit if what == "measure" else dict(counting.objects).get(what)
    if unit:
        return unit
    measure = profile.measure(name)
    assert measure is not None
    return measure.unit


def observe_references(scene: Scene, bound: Sequence[Bound], setting: Setting) -> Iterator[Observation]:
    """Yield what is only set against the figure of another year: "half as many as in 2019", "an increase of 12"."""
    tokens = scene.tokens
    for index in scene.where({"reference"}):
        last = index + (index + 1 < len(tokens) and tokens[index + 1].number is not None)
        before = [place for place, item in enumerate(bound) if item.measures and item.phrase.first < index]
        when = next((i for i in range(last + 1, len(tokens)) if tokens[i].period is not None), -1)
        period = tokens[when].period if when >= 0 else None
        near = (*tokens[max(last + 1, when - 2) : when], *tokens[when + 2 : when + 3])
        told = any(token.number is not None for token in near)  # "half, from 86 in 2019", "half that of 2019 (86)"
        if not before or period is None or told or bound[before[-1]].relation == "comparison":
            continue
        item = bound[before[-1]]
        yield _make(
            scene,
            range(index, last + 1),
            item.measures[0],
            Dated(period, "stated"),
            setting,
            value=None,
            qualifier="relative",
            unit=_unit(scene, setting.profile, item.measures[0], item),
            comparison=True,
            scope="part",
            rule="reference",
        )


def observe_silences(
    scene: Scene, silences: Sequence[tuple[Silence, Dated | None]], setting: Setting
) -> Iterator[Observation]:
    """Yield an observation for each measure of each silence that is of some period, in order."""
    tokens, now = scene.tokens, setting.now.year
    for silence, dated in silences:
        if dated is None:
            continue
        officials = silent_of_officials(scene, silence)
        reach = tokens[silence.last - 1 if silence.asked < 0 else silence.asked : silence.until]
        some_told = silence.rule == "not-reported" and has(reach, "in-full")  # not "no data on the total number"
        incomplete = some_told or has(reach, "partial") or silence.rule in DOUBTS
        alike = alike_behind(tokens, silence.last, silence.until) if "as" in scene.marks else ()
        actor = silent_actor(scene, silence)
        agency = name_silent(scene, silence.first) if silence.value is None else ""
        for name, when in product(silence.measures, (*alike, *both_years(dated, nothing=True))):
            counting = scene.counts[name]
            measure = setting.profile.measure(name)
            assert measure is not None
            scope: Scope = "part" if covers_part(when.period.name) else silent_scope(scene, silence, counting)
            again = 0
            if silence.value == 0:
                again = years_in_a_row(scene, silence.first, name, when.period, now, last=silence.since)
            yield _make(
                scene,
                range(silence.first, silence.last),
                name,
                when,
                setting,
                value=silence.value,
                qualifier="exact" if silence.value is not None else "incomplete" if incomplete else "not_reported",
                unit=measure.unit,
                accused="officials" if counting.of_accused and officials else "",
                actor=actor,
                agency=agency,
                rule=silence.rule,
                scope=scope,
                repeated=again,
                **silent_kinds(scene, silence, counting),
            )
