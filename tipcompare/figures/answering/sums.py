"""What parts come to: those of one list, of kinds, laws or agencies that each have a figure, and of what adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import chain

from attrs import evolve

from tipcompare.figures.answering.accounts import WITHIN, Accounts, Chosen, amount, first_of, is_whole, total_of
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.negation.unsaid import DOUBTS
from tipcompare.figures.scopes.new_or_going_on import GOES_ON, ON_TOP, SO_FAR
from tipcompare.figures.words.periods import covers_part
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS, AnswerStatus, Qualifier

_LEADS = frozenset(rule.name for rule in RULES if rule.leads) | {GOES_ON, SO_FAR}
_LISTED = "list"
"""The rule of what a list goes on with."""
_BY_PLACES = _LEADS | {_LISTED}
"""Rules of what places for one kind each did."""
_KINDS = ("exploitation", "age", "sex")
"""Breakdowns whose kinds make up a whole where each has a figure of its own."""
_BY_CHANCE = 12
"""The most that one of a list often is the sum of the others by chance: "one to 15 years, two to ten, three to"."""
_FLOORS: Set[Qualifier] = frozenset({"at_least", "more_than"})
"""How a figure is told that there may be more of."""
_AGAIN = "told-before"
"""The rule of a number that those told before come to."""
_BROUGHT_TO = ("number-of", "list")
"""The rules of a total that those told before it in its sentence brought their number to."""
_UNCLEAR = "unavailable"
_SILENT = ("not-reported", _UNCLEAR)
"""Rules of what is said not to be reported, where a number of those trained may be unknown."""


def sum_of(parts: Sequence[Observation]) -> Chosen:
    """Return what parts of a whole answer together: no more exactly than the least exact of them."""
    said: set[Qualifier] = {part.qualifier for part in parts if part.qualifier != "exact"}
    several: Qualifier = "incomplete" if "incomplete" in said else "at_least" if said <= _FLOORS else "approximately"
    qualifier: Qualifier = several if len(said) > 1 else next(iter(said), "exact")
    in_months = covers_part(parts[0].period)  # "44 men and nine women in the first half of 2016"
    status: AnswerStatus = "partial" if in_months else "sum"
    return Chosen(evolve(parts[0], qualifier=qualifier), status, total_of(parts), tuple(parts))


def sum_told(items: Sequence[Observation]) -> Chosen | None:
    """Return the total to which those before it come: "identified 73 at home; missions found 40, for 113 in all".

    Those of a breakdown among them: "freed 42 workers and 19 women; together this meant 61 victims". Parts too of
    its own sentence, or told by their own deed: "identified 73, and 40 more were found at sea, for 113 in all".
    """
    before: dict[tuple[str, Span | None], tuple[int, float]] = {}
    for item in items:
        if item.rule in WITHIN:
            continue
        for told in (None, item.sentence):
            count, come_to = before.get((item.unit, told), (0, 0.0))
            if is_whole(item) and count > 1 and come_to == item.value:
                return Chosen(item, "stated", item.value)
            before[item.unit, told] = count + 1, come_to + amount(item)
    return None


def _sum_over(told: Mapping[str, Observation]) -> Chosen | None:
    """Return the sum of figures by what each is of; None where one is of nothing, or they are not of one unit."""
    parts = sorted(told.values(), key=lambda item: item.span)
    apart = len(parts) > 1 and "" not in told and len({part.unit for part in parts}) == 1
    return sum_of(parts) if apart else None


def sum_of_kinds(items: Sequence[Observation], *, of_victims: bool) -> Chosen | None:
    """Return the sum over the kinds of exploitation, ages or sexes, where figures of the country are of each alone.

    Of victims also where one comes on top, in a sentence of its own: "found 61 adults. It also found four children".
    Not where of more of a kind it is not known who they are: "sent 34 women and 90 children, some of them victims".
    """
    totals = [item for item in items if item.scope == "total"]
    if of_victims and totals:
        told = Counter(item.sentence for item in items)
        more = (o for o in items if o.rule in _LEADS and o.scope != "single" and told[o.sentence] == 1)
        totals = sorted({*totals, *more}, key=lambda item: item.span)
    for name in _KINDS:
        of_each = {getattr(item, name): item for item in reversed(totals)}
        kinds = _sum_over(of_each)
        doubtful = (o for o in items if o.scope == "single" and getattr(o, name) in of_each)
        unsure = any(amount(o) > amount(of_each[getattr(o, name)]) for o in doubtful)
        if kinds is not None and not unsure:
            listed = sum_of_list(items)
            return listed if listed is not None and listed.item.span < kinds.item.span else kinds
    return None


def sum_of_laws(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum over the articles of the law, where each figure is of one and none is of all.

    So do those of one kind of exploitation beside one law: "12 trials for forced labor and nine under the slavery law".
    """
    of_each: dict[str, list[Observation]] = {}
    for item in items:
        if item.law and item.scope != "single" and (item.comparison or item.rule not in WITHIN):
            of_each.setdefault(item.law, []).append(item)
    lists = {law: _listed(told) for law, told in of_each.items()}
    by_law = {law: evolve(parts[0], value=total_of(parts)) for law, parts in lists.items()}
    if len(by_law) == 1:
        beside = _of_kinds_beside(items, *by_law.values())
        by_law |= beside
        lists |= {kind: (item,) for kind, item in beside.items()}
    laws = _sum_over(by_law)
    if laws is None:
        return None
    most = max(amount(item) for item in by_law.values())
    if len(by_law) > 2 and 2 * most == laws.value and not all(law[0].isdigit() for law in by_law):
        return None  # "tried 12 under the penal code, nine under article 5 and three under article 6"
    totals = (o for o in items if o.law == "" and o.scope == "total" and o not in by_law.values())
    whole = any(amount(item) >= most or item.span < laws.item.span for item in totals)
    return None if whole else evolve(laws, parts=tuple(chain.from_iterable(lists.values())))


def _of_kinds_beside(items: Sequence[Observation], under: Observation) -> dict[str, Observation]:
    """Return by kind the figures of one kind of exploitation that stand beside one of a law as it does."""
    like = under.sentence, under.unit, under.rule, under.scope
    beside = (o for o in items if not o.law and (o.sentence, o.unit, o.rule, o.scope) == like)
    return {o.exploitation: o for o in beside if o.exploitation and under.scope == "total"}


def _listed(items: Sequence[Observation]) -> Sequence[Observation]:
    """Return the first of some figures, with the others of the list that it begins: "seven men and three women"."""
    listed = sum_of_list(items)
    begun = listed is not None and listed.status == "sum" and listed.item.span == items[0].span
    return listed.parts if listed is not None and begun else items[:1]


def sum_of_agencies(
    items: Sequence[Observation], against: Mapping[Span, Span], missing: Sequence[Observation]
) -> Chosen | None:
    """Return the sum over agencies with names of their own, where prose gives each its figure and the country none.

    Where levels of government are told of each, they are the whole: what an agency did is told again or beside it,
    unless it stands in one sentence with a level. What is known to be incomplete, and of which alone the year before is
    told, stands for itself. No sum where it is `missing` behind them how many there were, as if some were with several.
    A few more that no agency by name is told of make it a part. Without any of these, over places that are for one kind
    each.
    """
    by_agency: dict[str, Observation] = {}
    totals = [item for item in items if item.scope == "total"]
    listed = sum_of_list(items) if totals else None
    if listed is not None and len({part.agency for part in listed.parts}) == 1:
        begun = [o for o in listed.parts[:1] if o.agency and not o.comparison]  # "the navy freed 12 men and nine women"
        totals = [item for item in items if item.scope == "total" or item in begun]
    for item in totals or [item for item in items if _is_place_for_some(item) and item.rule in _BY_PLACES]:
        name = item.agency or item.level
        if not any(_same_agency(name, other) for other in by_agency):
            by_agency.setdefault(name, item)
    levels = [item for item in by_agency.values() if item.level and not item.agency]
    together = {item.sentence for item in (levels if len(levels) > 1 else by_agency.values())}
    told = {name: item for name, item in by_agency.items() if not name or item.sentence in together}
    main = [item for item in told.values() if item.sentence in against]
    apart = len(main) < len(told) and any(item.qualifier == "incomplete" for item in main)
    rest = _told_besides(told, against)
    total = None if apart else _sum_over({name: item for name, item in told.items() if item is not rest})
    unclear = total is not None and any(o.rule in (_UNCLEAR, *DOUBTS) and o.span > total.item.span for o in missing)
    if total is not None:
        beyond = [o for o in items if o.sentence in together and _goes_beyond(o, told)]
        parts = *total.parts, *beyond
        total = Chosen(total.item, "partial" if rest else total.status, amount(total) + total_of(beyond), parts)
    return None if unclear else total


def _told_besides(told: Mapping[str, Observation], against: Mapping[Span, Span]) -> Observation | None:
    """Return the figure of no agency by name that stands behind several of agencies and is less than each of these.

    Or, in one sentence with one of them, less than those before it are together: it is of one more of them. Not one
    that is set against another year: it is of one more who did it, and what the others come to of nothing.
    """
    rest = next((o for name, o in told.items() if not name and against.get(o.sentence, o.span) <= o.span), None)
    named = [item for name, item in told.items() if name]
    before = [o for o in named if rest is not None and o.span < rest.span]
    if rest is None or len(before) < 2:
        return None
    if any(o.sentence == rest.sentence for o in before):
        return rest if amount(rest) < total_of(before) else None
    return rest if before == named and amount(rest) < min(map(amount, named)) else None


def _is_place_for_some(item: Observation) -> bool:
    """Return whether a part is of a place for one kind, which has no name but that: "the women's shelter"."""
    return item.scope == "part" and item.agency.islower()


def _goes_beyond(item: Observation, told: Mapping[str, Observation]) -> bool:
    """Return whether a place for some did more than is told first: "assisted 22 and continued to assist 17".

    Or whether a list goes on there: "the navy freed 12 men and nine women".
    """
    first = told.get(item.agency, item)
    some = any(map(_is_place_for_some, told.values())) and item.scope == "part"
    more = item is not first and item.agency != "" and item.sentence == first.sentence
    listed = more and item.rule == _LISTED and first.scope == "part"
    return listed or (some and not item.agency and item.rule in _LEADS)


def _same_agency(name: str, other: str) -> bool:
    """Return whether two agencies may be one: by what they are called for short, else by any word of their names."""
    words, others = set(name.split()), set(other.split())
    short, shorter = ({word for word in each if word.isupper() and len(word) > 1} for each in (words, others))
    return bool(short & shorter) if short and shorter else bool(words & others)


def sum_of_list(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum of the parts that make up the whole: those of one list that shares its verb.

    Or those side by side in a sentence that are of different levels ("nine federal and 22 state investigations"), and
    those that one figure is compared with.
    """
    for index, first in enumerate(items):
        then = first.comparison and first.rule in ("list", "said")  # "47 and eight, and 70 and four in"
        if first.rule not in _LEADS and not then:
            continue
        parts, inside = [first], 0.0
        for item in items[index + 1 :]:
            if item.rule == "part" and item.sentence == first.sentence:
                continue
            if first.rule != "bracket" and item.sentence == first.sentence and _divides(parts[-1], item, inside):
                inside += amount(item)
                continue
            if item.sentence != first.sentence or item.unit != first.unit or not _beside(parts, item):
                break
            parts.append(item)
            inside = 0.0
        # "41 cases and the navy 25, for 66 in all", "66, made up of 41 and 25"
        ends, half = (parts[-1], parts[0]) if len(parts) > 2 else (), total_of(parts) / 2
        whole = next((end for end in ends if end.value == half > _BY_CHANCE and not _is_kind(end, parts)), None)
        if whole is not None:
            return Chosen(whole, "stated", whole.value)
        if len(parts) > 1 and not _are_those_before(items[:index], parts):
            return sum_of(parts)
    return None


def _are_those_before(before: Sequence[Observation], parts: Sequence[Observation]) -> bool:
    """Return whether brackets only divide a total told before them: "referred 52 children (20 boys and 32 girls)"."""
    first = parts[0]
    led = before[-1:] if first.rule == "bracket" and not first.comparison else ()
    told = "total", first.sentence, total_of(parts)
    return any((one.scope, one.sentence, one.value) == told for one in led)


def _divides(whole: Observation, item: Observation, inside: float) -> bool:
    """Return whether a figure divides the one before its brackets: "52 children (20 boys, 32 girls) and 43 adults"."""
    told = item.rule == "bracket" or (inside > 0 and item.rule == "list")
    return told and inside + amount(item) <= amount(whole)


def _beside(parts: Sequence[Observation], item: Observation) -> bool:
    """Return whether a figure makes up a whole together with those before it.

    Not the country's own with that of others whom it pays: "state-funded charities helped 40 and police nine".
    """
    first = parts[0]
    if (first.actor == "joint" and item.actor != "joint") or any(_may_overlap(part, item) for part in parts):
        return False
    if _is_next_kind(parts, item, "level"):
        return True
    if first.comparison and item.comparison and any(_is_next_kind(parts, item, name) for name in _KINDS):
        return True  # not of "12 in 2019 (nine men and three women)"
    if first.rule in ("compared", "told-again"):
        of_kind = item.scope == "part" or item.exploitation  # "against four sex and one labor trafficking victim in"
        return bool(of_kind) and item.rule in (first.rule, "list") and first.scope == "part"
    years = first.rule == item.rule == "bracket" and first.comparison  # "28 suspects (62) and ten others (18)"
    years = years and _told_of_people(first) == _told_of_people(item)
    among = bool(item.exploitation) and any(part.dimensions == item.dimensions for part in parts)
    years = years and not among  # "190 labor victims (110), which included seven for begging (five)"
    said = first.rule == item.rule == "said" and first.comparison and item.comparison
    return (years or said or item.rule == "list") and first.scope == item.scope == "part"


def _may_overlap(part: Observation, item: Observation) -> bool:
    """Return whether one is of a nationality alone and the other of kinds of any: "40 foreign victims and 60 men"."""
    names = [{name for name, _ in one.dimensions} for one in (part, item)]
    return {"nationality"} in names and bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1])


def _told_of_people(item: Observation) -> set[str]:
    """Return the breakdowns of people that a figure is told by."""
    return {name for name, _ in item.dimensions} - {"exploitation"}


def _is_kind(item: Observation, parts: Sequence[Observation]) -> bool:
    """Return whether a figure is of a kind that others stand beside: "90 women, 60 men, and 30 girls"."""
    kinds = [dict(part.dimensions) for part in parts]
    return any(kind.get(name, value) != value for name, value in item.dimensions for kind in kinds)


def _is_next_kind(parts: Sequence[Observation], item: Observation, name: str) -> bool:
    told = [getattr(part, name) for part in parts]
    return "" not in told and getattr(item, name) not in ("", *told)


def add_up(said: Accounts) -> Chosen | None:
    """Return the sum over the country's own figures, none of them twice, or the one there is; else what is nought.

    A total told first that comes to no less than all others is the whole, as is one told behind the new ones that comes
    to these and the old: "beside its one shelter it opened four. The five". One figure alone is partial where it is of
    one group or course. What there was none of for some alone, and what was not reported of some, is no answer.
    """
    own = [item for item in said.items if item.actor in OWN_ACTORS and item.scope != "single"]
    zeros = [item for item in own if item.value == 0 and item.scope == "total"]
    figures = [item for item in own if item.value]
    told = _new(figures) or figures[:1]
    for item in figures:
        before = [o for o in said.items if o.span < item.span and o.actor in OWN_ACTORS and o.rule not in WITHIN]
        if item.rule == _AGAIN and amount(item) == total_of(before) > total_of(told):
            return first_of([item])
        brought = item.scope == "total" and item.rule in _BROUGHT_TO and amount(item) >= total_of(before)
        if brought and any(o.sentence == item.sentence for o in before):
            return first_of([item])
    if told:
        whole = sum_told(told)
        told = told[told.index(whole.item) :] if whole is not None else told
        totals = [item for item in told if item.scope == "total"]
        parts = [item for item in told if item.scope != "total"]
        if told[0] in totals and total_of(totals) >= total_of(parts):
            told = totals
        return sum_of(told) if len(told) > 1 else first_of(told, "stated" if totals else "partial")
    if zeros:
        return first_of(zeros, "zero")
    silent = (item for item in own if item.value is None and item.rule not in DOUBTS)
    missing = (item for item in silent if item.scope == "total" or item.rule not in _SILENT)
    return first_of(missing, "not_reported")


def _new(told: Sequence[Observation]) -> list[Observation]:
    """Return the figures that are of an event or place each: no parts, and none told again in another sentence.

    The summary tells again what stands in the text.
    """
    body = [item for item in told if item.section != "summary"] or told
    found: list[Observation] = []
    for item in body:
        if item.rule in WITHIN and not item.comparison:
            continue
        # "one" is never what "the one" before it was
        if item.value == 1 or item.rule == ON_TOP or not any(_may_be_same(item, other) for other in found):
            found.append(item)
    return found


def _may_be_same(item: Observation, other: Observation) -> bool:
    """Return whether a figure may be one told in another sentence: as much, and not of another agency by name."""
    alike = (item.value, item.unit, item.section) == (other.value, other.unit, other.section)
    return alike and not are_apart(item, other) and item.sentence != other.sentence


def are_apart(item: Observation, other: Observation) -> bool:
    """Return whether figures are of two agencies by name, or of two levels or parts of the country without any."""
    if item.agency or other.agency:
        return bool(item.agency and other.agency) and not _same_agency(item.agency, other.agency)
    return "" != item.level != other.level != ""
