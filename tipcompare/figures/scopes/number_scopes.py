"""Which numbers are the country's own whole, a part of it, or of one incident: it asks the others of the room."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.scopes.by_some_bodies import (
    acts_somewhere,
    by_hotline,
    by_one_alone,
    is_by_others,
    is_in_other_data,
    may_be_by_others,
    told_by_others,
)
from tipcompare.figures.scopes.countrys_own import comes_on_top, is_beside, of_one_group, of_some_alone
from tipcompare.figures.scopes.doubtful_ones import are_less_certain, come_after_certain, come_after_others
from tipcompare.figures.scopes.incidents import (
    are_of_one_case,
    are_some_in_opening_case,
    is_beside_incident,
    is_by_one,
    is_opening_one,
    tells_incident,
)
from tipcompare.figures.scopes.named_as_part import is_for_else, only_part
from tipcompare.figures.scopes.new_or_going_on import begun_before, goes_on
from tipcompare.figures.scopes.no_victims import (
    are_counted_with_others,
    are_strangers,
    may_be_others,
    none_of_punished,
    only_got_help,
    only_in_danger,
)
from tipcompare.figures.scopes.partly_of_topic import (
    are_many_of_else,
    are_more_than_ours,
    are_more_than_victims,
    is_lesser_in_front,
    may_be_other_cases,
)
from tipcompare.figures.scopes.some_of_more import (
    are_chosen_again,
    are_some_of,
    are_some_of_told,
    counted_out,
    out_of_number,
    some_of_whom,
)
from tipcompare.figures.scopes.told_totals import are_given_else, are_in_cases, let_come_to
from tipcompare.figures.whose.actors import of_funded
from tipcompare.figures.whose.audiences import are_others_staff
from tipcompare.figures.whose.laws import are_under_one_law, is_under_other_law, of_lesser_crime
from tipcompare.figures.words.periods import covers_part
from tipcompare.figures.words.sentence import Bound, Scene, is_one_more
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import Token, at, has
from tipcompare.figures.words.verbs import before_light, follows
from tipcompare.model.figures import Scope

_OF_YEARS = frozenset({"bracket", "list", "part"})
"""Rules by which a number of another year may be told: "(12 in 2019)", "299 in 2020 - a rise - and 86 in 2019"."""


def tell_scopes(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated]) -> tuple[Scope, ...]:
    """Return whether each number is the country's own whole, a part, or one incident, in order.

    Those in a list that shares one verb are parts of what they come to together; the figure of another year is what
    the one it is compared with is.
    """
    listed = _find_lists(scene, bound, dated)
    incident, of_others = tells_incident(scene), scene.tokens[0].does("counted-out")  # "Of these, courts tried two"
    opened = bound[0].measures if bound and bound[0].phrase.whole else ()  # "of the six trials, courts ended two"
    found, beside = list[Scope](), set[int]()
    for place, (item, when) in enumerate(zip(bound, dated, strict=True)):
        if not item.measures:
            found.append("total")  # nobody asks
            continue
        alike = item.of in beside and item.rule != "part" and (item.rule != "list" or item.phrase.what != "victim")
        if alike or is_beside(scene, item) or _are_others(scene, bound, place):
            beside.add(place)
        other_year = item.rule in _OF_YEARS and when.period.year != dated[item.of].period.year
        other_year = other_year and (item.rule != "part" or _has_own_year(scene, item, when))
        if place in beside or _is_one(scene, item, incident=incident) or _is_lesser(scene, bound, place, when):
            found.append("single")
        elif item.of >= 0 and (item.relation == "comparison" or other_year):
            of_list = bound[item.of].relation == "list" or (item.of, dated[item.of].period.year) in listed
            of_all = _is_of_all(scene, bound, dated, place) if of_list else _is_new(scene, bound, item)
            like: Scope = "total" if of_all else found[_set_against(scene, bound, item)]
            found.append("part" if _are_some_then(scene, bound, item, when) else like)
            if _shares_bracket(scene, bound, dated, place):
                found[-2:] = "part", "part"
        elif item.rule == "part" and _are_all_involved(scene, item, bound[item.of]):
            found.append(found[item.of])
        else:
            out_of = (of_others and not _is_next_stage(scene, item)) or item.rule == "opening"
            out_of = out_of or _is_by_article(scene, item) or (place > 0 and item.is_of(opened))
            part = (
                out_of
                or _is_led_by_some(scene, bound, dated, place)
                or (place, when.period.year) in listed
                or are_chosen_again(scene, bound, dated, place)
                or _is_part(scene, bound, place, when)
            )
            found.append("part" if part else "total")
        if "single" not in found[-2:] and come_after_others(scene, bound, place):
            found[-2:] = "part", "part"
    let_come_to(scene, bound, dated, found)
    return tuple(found)


def _are_others(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether those counted are not told to be whom the measure is of, or came after those who are."""
    item = bound[place]
    # "12 victims, nine of them migrants"
    of_victims = item.relation == "part" and bound[item.of].phrase.what == "victim"
    return (
        bool(scene.accepting("victim", item.measures))
        and (
            (not of_victims and are_strangers(scene, item))
            or may_be_others(scene, bound, place)
            or are_more_than_victims(scene, bound, place)
            or are_counted_with_others(scene, item)
        )
    ) or (
        only_in_danger(scene, item)
        or are_more_than_ours(scene, bound, place)
        or none_of_punished(scene, item)
        or come_after_certain(scene, bound, place)
        or only_got_help(scene, bound, place)
    )


def _is_led_by_some(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether a bare number follows some counted out: "four of the men fled, and three stood trial".

    Or it is told of them who they were, as it is of most: "most were women, nine were minors". Or any is of some of
    those told before it, or stands in a list of who did the same.
    """
    item, led = bound[place], bound[0]
    bare = item.phrase.what == "bare" and not item.phrase.whole
    same = place > 0 and dated[place].period.year == dated[place - 1].period.year  # not "six in 2019 and 12 in 2020"
    if _is_within_list(bound, place) or (same and _is_beside_included(scene, bound, place)):
        return True
    if bare and "most-of" in scene.marks and _are_beside_most(scene.tokens, item):
        return True
    return are_some_of_told(scene, bound, dated, place) or (
        place > 0
        and bare
        and led.measures == item.measures
        and led.phrase.part
        and dated[0].period == dated[place].period
    )


def _is_within_list(bound: Sequence[Bound], place: int) -> bool:
    """Return whether the same is told between those of a list: "NGOs sent 9; embassies sent 3; the board sent 2"."""
    item = bound[place]
    behind = (b for b in bound[place + 1 :] if b.relation == "list" and 0 <= b.of < place)
    return item.rule in ("done", "done-bare") and any(b.measures == item.measures for b in behind)


def _is_beside_included(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether some stand beside such as are among others: "including six found in May and 12 found at sea"."""
    item, before, tokens = bound[place], bound[place - 1], scene.tokens
    alike = before.rule == item.rule == "participle" and before.measures == item.measures
    led, joint = (before_light(tokens, b.phrase.first, qualifiers=True) for b in (before, item))
    joined = tokens[joint].does("and") and not tokens[joint].begins_clause
    return alike and joined and tokens[led].does("including")


def _are_beside_most(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether it is told who those counted were, behind who most of all were: "most were women, nine were"."""
    most = next((i for i in range(item.phrase.first) if tokens[i].does("most-of")), item.phrase.first)
    be = at(tokens, item.phrase.end).does("be") and item.cue != item.phrase.end + 1
    return be and has(tokens[most : item.phrase.first], "be")


def _are_some_then(scene: Scene, bound: Sequence[Bound], item: Bound, when: Dated) -> bool:
    """Return whether a number of another year is of some only: "16 of the 19" then, or four in its first months.

    Or of many who are of another crime.
    """
    out_of = item.phrase.part and not (out_of_number(scene.tokens, item) and not are_some_of(bound, item.of))
    of_months = item.relation != "comparison" and covers_part(when.period.name)
    return out_of or of_months or are_many_of_else(scene, item)


def _is_one(scene: Scene, item: Bound, *, incident: bool) -> bool:
    """Return whether a number tells of one: one person, the victims of one case, the staff of another body."""
    if incident and not is_beside_incident(scene, item):
        return True
    one = _is_by_article(scene, item) and item.rule != "own-noun"
    of_case = are_of_one_case(scene, item) or are_some_in_opening_case(scene, item)
    of_case = of_case or is_opening_one(scene, item)
    return one or of_case or are_others_staff(scene, item) or is_by_one(scene, item)


def _is_by_article(scene: Scene, item: Bound) -> bool:
    """Return whether "a" tells of one, "opened a trafficking investigation": there may be more, but for the first."""
    one = scene.tokens[item.phrase.first].number_kind == "one" and "first-time" not in scene.marks
    return one and not is_one_more(scene, item.phrase)


def _are_all_involved(scene: Scene, item: Bound, whole: Bound) -> bool:
    """Return whether the accused in cases are told, or their cases: "nine cases involving 12 suspects", no part.

    Not some of them: "nine cases, including 12 suspects".
    """
    told = are_in_cases(item, whole) or are_in_cases(whole, item)
    return told and scene.tokens[item.cue - 1].key != "," and not item.phrase.part


def _shares_bracket(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether a number makes up one in brackets with that before it: "(seven by police and five by us in 2019)".

    Or of what is compared: "against finding nine men and 12 others", or one by one with what two did: "the navy freed
    20, and the army freed 17, against 12 and five, respectively". Of another year than what stands before these.
    """
    (item, before), tokens = (bound[place], bound[place - 1]), scene.tokens
    depth, year = tokens[item.phrase.first].depth, dated[place].period.name
    alike = item.relation == before.relation == "comparison" and all(b.relation != "part" for b in bound[:place])
    between = tokens[bound[before.of].phrase.end : bound[item.of].phrase.first]
    two = any(token.begins_clause or token.does("negation") for token in between)
    kinds = item.of == before.of and all(b.phrase.dimensions or b.phrase.nationality for b in (item, before))
    two = alike and (kinds or (two and "respectively" in scene.marks))
    beside = (two or item.rule == "list") and tokens[before.phrase.first].depth == depth
    beside = beside and (depth > 0 or alike)  # not "40, nine of them girls, against finding 30 and"
    of_year = year == dated[place - 1].period.name != dated[item.of].period.name
    return beside and of_year and item.of >= 0 and before.measures == item.measures


def _find_lists(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated]) -> set[tuple[int, int]]:
    """Return the first number of each list that shares one verb, with the year of those that come to it."""
    return {
        (item.of, dated[place].period.year)
        for place, item in enumerate(bound)
        if item.relation == "list"
        and scene.tokens[item.phrase.first].number_kind != "none"  # "nine victims and no child victims"
        and not _is_first_of_these(scene.tokens, item.phrase.first)
        and not goes_on(scene, item)
        and not (are_in_cases(item, bound[item.of]) or are_given_else(scene, item, bound[item.of]))
        and not (are_less_certain(scene, item, bound[item.of]) or is_lesser_in_front(scene, bound, item.of))
        and not (_is_aside(scene, item, bound) or only_in_danger(scene, item) or are_strangers(scene, item))
        and not (comes_on_top(scene, item) and is_by_others(scene, item, bound[item.of]))
    }


def _is_first_of_these(tokens: Sequence[Token], first: int) -> bool:
    """Return whether one of those told before was the first of its kind: "tried 12 cases, its first one in years"."""
    return tokens[first].does("first-one") and at(tokens, first - 2).key == ","


def _is_aside(scene: Scene, item: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether a number is of a lesser crime, told beside trafficking: "nine for trafficking, 14 for pimping"."""
    if item.relation != "list" or "lesser-crime" not in scene.marks:
        return False
    end = bound[item.of].phrase.end
    until = next((phrase.first for phrase in scene.phrases if phrase.first >= end), item.phrase.first)
    led = (*scene.tokens[:2], *scene.tokens[end:until])  # "under other laws, courts tried six in 2019 and nine in 2020"
    return of_lesser_crime(scene, item) and not has(led, "lesser-crime")


def _is_lesser(scene: Scene, bound: Sequence[Bound], place: int, when: Dated) -> bool:
    """Return whether a lesser crime is told beside trafficking: in its list, or on top of what was told before.

    "Tried at least one. It also tried 14 for pimping", not where a year of its own is told.
    """
    item = bound[place]
    if not of_lesser_crime(scene, item):
        return False
    before = when.by != "stated" and any(name in item.measures for name, _ in scene.told)
    besides = before and comes_on_top(scene, item, bound[:place])
    return besides or _is_aside(scene, item, bound) or is_lesser_in_front(scene, bound, place)


def _is_of_all(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether a number set against a list is of no kind: "two men and nine girls, against 27 people".

    Not one of several: "two likely and nine confirmed victims, against six likely and 12 confirmed ones".
    """
    item, year = bound[place], dated[place].period.year
    phrase = item.phrase
    alike = [i for i, b in enumerate(bound) if b.relation == item.relation and b.measures == item.measures]
    if any(dated[i].period.year == year for i in alike if i != place):
        return False
    told = phrase.part or phrase.actor or phrase.dimensions or phrase.nationality
    bare = phrase.what == "unknown" and bound[item.of].phrase.what != "measure"  # of the noun they share
    return not (told or bare or any(t.meaning.dimensions for t in tail(scene, item)))


def _is_new(scene: Scene, bound: Sequence[Bound], item: Bound) -> bool:
    """Return whether a number is of what was begun, set against what goes on: "kept up two, against eight opened".

    Or, behind both, of neither by name: "opened eight trials and kept up two, against 12 trials in 2019", whatever was
    done anew: "convicted eight and kept trying two, against 12 trials and nine convictions in 2019".
    Or of all regions, set against some.
    """
    against, begins = bound[item.of], (set(item.measures) & set(token.meaning.weak) for token in tail(scene, item))
    named = item.phrase.what == "measure"
    told = (b for b in bound[: item.of] if b.measures and (named or b.measures == against.measures))
    both = (not goes_on(scene, b) for b in told)
    new = (any(begins) or any(both)) and not goes_on(scene, item) and goes_on(scene, against)
    return new or is_in_other_data(scene, item)


def _set_against(scene: Scene, bound: Sequence[Bound], item: Bound) -> int:
    """Return the place of the number of whose scope one of another year is: not of some of those told by its own deed.

    "Convicted 12 and sentenced six of them, against nine convicted in 2019".
    """
    other = bool(scene.tokens[item.cue].meaning.verbs) and not (item.phrase.part or only_part(scene, item))
    same = (place for place in range(item.of - 1, -1, -1) if bound[place].measures == item.measures)
    return next(same, item.of) if other and bound[item.of].phrase.part else item.of


def _has_own_year(scene: Scene, item: Bound, when: Dated) -> bool:
    """Return whether the year of a number stands right behind it: "and 86 in 2019"."""
    led, behind = scene.tokens[item.phrase.first - 1], scene.tokens[item.phrase.end : item.phrase.end + 2]
    own = led.does("and") and not out_of_number(scene.tokens, item)
    return own and when.by == "stated" and any(token.period is not None for token in behind)


def _is_led(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether those counted are some of the accused of a stage before: "tried 12 and convicted nine of them"."""
    item = bound[place]
    before = next((b for b in reversed(bound[:place]) if b.measures and b.relation != "comparison"), item)
    stages = all(scene.counts[name].of_accused for name in (*item.measures, *before.measures))
    counted = scene.tokens[item.phrase.first].value > 1  # not "neither" or "one of whom was tried"
    return stages and counted and not item.is_of(before.measures)


def _is_next_stage(scene: Scene, item: Bound) -> bool:
    """Return whether what was done to some of those told before is another deed: "tried 80. Of these, it convicted 30".

    Not what others are only asked to do: "of these, police referred two for prosecution".
    """
    return bool(scene.carried) and not item.is_of(scene.carried) and item.rule != "purpose"


def _are_all_told(scene: Scene, item: Bound) -> bool:
    """Return whether both are all whom the sentences before count of a measure: "identified two. It sent both home".

    Not those of one case.
    """
    most: dict[str, float] = {}
    for name, value in scene.told:
        most[name] = max(most.get(name, 0.0), value)
    value = scene.tokens[item.phrase.first].value
    return not scene.in_case and value in [most[name] for name in scene.accepting(item.phrase.what, most)]


def _is_part(scene: Scene, bound: Sequence[Bound], place: int, when: Dated) -> bool:
    """Return whether a number by itself is of a part: of others, of one agency or group, or of a part of the year."""
    item, tokens, first = bound[place], scene.tokens, bound[place].phrase.first
    adds = scene.any_with("adds", item.measures)  # each is whole by itself: "ran two shelters and also funded three"
    return (
        # not "a total of 100"
        (item.relation in ("part", "list") and not tokens[first - 1].does("sum"))
        or tokens[first].does("first-one")  # "its first conviction", there may be more by now
        or (tokens[first].does("pair") and not _are_all_told(scene, item))
        or (first > 0 and tokens[first - 1].does("rest"))
        or (counted_out(tokens, item) and not _is_led(scene, bound, place))
        # "among them 5 who"
        or (follows(tokens, first, "counted-out") and at(tokens, item.phrase.end).does("relative"))
        or (
            not adds
            and (goes_on(scene, item) or comes_on_top(scene, item, bound[:place]) or acts_somewhere(scene, item))
        )
        or some_of_whom(scene, bound, place)
        or begun_before(tokens, item, when)
        or (item.rule == "done-again" and tokens[item.cue].does("concludes"))  # "opened 12 and completed four"
        or by_one_alone(scene, item)
        or by_hotline(scene, item)
        or told_by_others(scene, item)
        or may_be_by_others(scene, item)
        or may_be_other_cases(scene, item)
        or are_many_of_else(scene, item)
        or of_funded(scene, item)
        or of_lesser_crime(scene, item)
        or is_under_other_law(scene, item)
        or of_some_alone(scene, item)
        or is_for_else(scene, item)
        or are_under_one_law(scene, item)
        or only_part(scene, item)
        or of_one_group(scene, item)
        # "in May 2019, a total of 12 were tried", not "two cases with a total of 12"
        or (covers_part(when.period.name) and (not tokens[first - 1].does("sum") or tokens[first - 2].key == "with"))
    )
