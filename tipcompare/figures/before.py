"""What the sentences of a section leave for the next one: whom it goes on from, who acted, and years that were told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import define, evolve, field, frozen

from tipcompare.figures.certainty import as_part, rate_figure
from tipcompare.figures.dating.dated import Calendar, Dated, Last
from tipcompare.figures.dating.told_years import is_bracketed, only_looks_back
from tipcompare.figures.scopes.new_or_going_on import told_for
from tipcompare.figures.scopes.no_victims import are_strangers, only_in_danger
from tipcompare.figures.whose.names import GOVERNMENT
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import is_definite
from tipcompare.figures.words.rule import LOOSE, PERSONS
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene, counts_places
from tipcompare.figures.words.tokens import Token, at, has, has_key, has_kind
from tipcompare.figures.words.verbs import follows
from tipcompare.model import Observation, Span

_OPENING = 3
"""Tokens of the opening of a sentence by which it only sets others against what was told: "This was up from"."""

Pairs = Sequence[tuple[Bound, Dated]]
"""The numbers of a sentence in order, each with when it is."""


@frozen
class Left:
    """What a sentence leaves for the very next one.

    Args:
        measures: of the people or places that it counts: "of these, nine were convicted".
        period: of its figures; None where there are none of people, or where it is a sentence more ago.
        officials: how many of those it counts are officials.
        aside: whether it only sets others against what was told before it.
        newer: period of what it sets others against, where it opens with that: "in comparison, it tried six in 2019".
        partly: how many of its data are those of some regions, where it has no figure itself; of the second what is set
            against the first.
        in_case: whether it tells of one incident.
        accused_of_else: how many it tells as accused of another crime.
    """

    measures: tuple[str, ...] = ()
    period: Period | None = None
    officials: float = 0.0
    aside: bool = False
    newer: Period | None = None
    partly: int = 0
    in_case: bool = False
    accused_of_else: frozenset[float] = frozenset()


_NOTHING = Left()


@define
class Before:
    """What is known from the sentences before.

    Args:
        left: what the last one left.
        told: periods of the figures told, by measure and value.
        counted: what these count, as their phrases say, "22 cases".
        audiences: callings of those for whom the first events of a measure and value in a sentence were.
        refused: measures and values of what was told by name and is no figure: "received 37 referrals".
        last: newest periods of the figures of the last sentence that has any, by measure.
        newest: the newest year told of each measure.
        beside: the other year that the last sentence with figures gives in brackets.
        first: the first figure of each measure and value; of a line that takes calls, whatever the value.
        doing: who acted in the last sentence that tells of a measure; the government where several did.
        units: in which the last sentence that tells of a measure counts; none where in several.
        tried: the last figure of accused people, of one kind of exploitation alone; None where that is of none.
        currencies: in which sums of money were told.
        old_case: whether the last sentence told of one case of an earlier year.
        in_danger: measures of people who are only in danger, with what these are called.
        sentence: the text of the last one.
    """

    left: Left = _NOTHING
    told: dict[tuple[str, float], Period] = field(factory=dict)
    counted: dict[tuple[str, float], str] = field(factory=dict)
    audiences: dict[tuple[str, float], frozenset[str]] = field(factory=dict)
    refused: set[tuple[str, float | None]] = field(factory=set)
    last: Mapping[str, Last] = field(factory=dict)
    newest: dict[str, int] = field(factory=dict)
    beside: Period | None = None
    first: dict[tuple[str, float | None], Observation] = field(factory=dict)
    doing: dict[str, str] = field(factory=dict)
    units: dict[str, str] = field(factory=dict)
    tried: Observation | None = None
    currencies: set[str] = field(factory=set)
    old_case: bool = False
    in_danger: set[tuple[str, str]] = field(factory=set)
    sentence: str = ""

    def take(self) -> Left:
        """Return what the last sentence left; one without a figure leaves the measures of that alone."""
        taken, self.left = self.left, Left(self.left.measures) if self.left.measures else _NOTHING
        return taken

    def refuse(self, scene: Scene, bound: Iterable[Bound]) -> None:
        """Keep what a sentence tells by name that is no figure."""
        none = (item.phrase for item in bound if item.rule == LEFT_OUT)
        self.refused.update((name, scene.tokens[phrase.first].value) for phrase in none for name in phrase.nouns)

    def make_calendar(
        self, scene: Scene, left: Left, terms: Mapping[int, tuple[str, ...]], now: Period, ago: Period
    ) -> Calendar:
        """Return what a sentence without a period of its own falls back on: see `Calendar`."""
        carries = scene.continued and not _returns(scene.tokens, left) and not self._counts_anew(scene, left)
        points = has(scene.tokens[:_OPENING], "pointing", "counted-out", "same")  # not "identified victims included"
        carried = (left.period if points else left.newer or left.period) if carries else None
        return Calendar(now, ago, carried, self.told, self.last, terms, self.beside, left.aside)

    def _counts_anew(self, scene: Scene, left: Left) -> bool:
        """Return whether a sentence opens with a whole that is not the one looked back at: "Of the 40 prosecuted"."""
        whole = next((phrase for phrase in scene.phrases[:1] if phrase.whole), None)
        if whole is None or not left.aside:
            return False
        return all((name, scene.tokens[whole.first].value) not in self.told for name in left.measures)

    def note(
        self, scene: Scene, left: Left, pairs: Pairs, terms: Mapping[int, tuple[str, ...]], officials: float
    ) -> None:
        """Keep what a sentence tells."""
        told: dict[tuple[str, float], tuple[Period, str]] = {}
        audiences: dict[tuple[str, float], frozenset[str]] = {}
        danger = (item for item, _ in pairs if only_in_danger(scene, item))
        self.in_danger.update((name, item.phrase.head) for item in danger for name in item.measures)
        for item, when in pairs:
            number = scene.tokens[item.phrase.first]
            if number.number_kind != "count":
                continue
            whom = told_for(scene, item)
            for name in item.measures:
                told.setdefault((name, number.value), (when.period.last_year, item.counted))
                audiences.setdefault((name, number.value), whom)
        self.told.update({key: period for key, (period, _) in told.items()})
        self.counted.update({key: what for key, (_, what) in told.items()})
        self.audiences.update(audiences)
        on = [item.phrase.first for item, _ in pairs if "negation" in scene.marks]
        unknown = any(follows(scene.tokens, first, "regarding") for first in on)  # "gave no news on 12 cases of 2019"
        back = self._goes_back(pairs)
        # "obtained its first conviction in 2012": what comes next is of the report's year
        firsts = {when.period.year for item, when in pairs if scene.tokens[item.phrase.first].does("first-one")}
        last = _last_of(scene, pairs, terms, back=back)
        last = {name: one for name, one in last.items() if one.period.year not in firsts}
        self.last = self.last if unknown else last or self.last
        stated = (when.period for item, when in pairs if when.by == "stated" and is_bracketed(scene.tokens, item))
        self.beside = next(stated, None)
        looks_back = only_looks_back(scene)
        aside = unknown or back or looks_back
        opens = has(scene.tokens[:1], "comparison") and not looks_back  # not "this compared with nine in 2019"
        newer = left.newer or left.period if opens else None
        in_case, accused = self.left.in_case, self.left.accused_of_else
        measures, period = _leave(scene, pairs, left)
        period = period if period is None or period.year not in firsts else None
        self.left = Left(measures, period, officials, aside, newer, in_case=in_case, accused_of_else=accused)

    def complete(
        self, scene: Scene, left: Left, bound: Sequence[Bound], found: Iterable[Observation]
    ) -> Iterator[Observation]:
        """Yield the figures of a sentence with what it leaves unsaid of people told before, and remember them.

        One told again, and parts of those told before, with its actor: "NGOs freed 58. Most of them (49) were men"; its
        agency and scope are those of the first time: "the navy freed 58. The army housed nine of the 58". Of those
        tried for one kind of exploitation some who were convicted with that kind, of which they are the whole:
        "Prosecutors charged 12 labor traffickers. Nine of these were convicted". What a place of others did is theirs:
        "A charity ran one shelter. The shelter housed 12". All that a sentence only sets against what was told is there
        to compare: "This was a rise from seven investigations and one prosecution in 2019". What stands behind "It gave
        data from only some regions" is a part.
        """
        host = self._host_of(scene, bound[0].phrase.first if bound else 0)
        opens = bound and bound[0].phrase.first == 0 and bound[0].phrase.part  # "Nine of these"
        doer, tried, doing, units = "", self.tried if opens else None, dict[str, str](), dict[str, str]()
        some = _find_as_before(scene, bound)
        numbers = (item.phrase for item in bound if is_definite(scene.tokens, item.phrase))
        known = {scene.span(phrase.first, phrase.first + 1) for phrase in numbers}  # "the 22 cases"
        for one in self._kept(scene, known, found):
            accused = scene.counts[one.measure].of_accused
            before = self.first.get((one.measure, one.value)) if one.span in known else None
            one = _as_first_told(one, before) if before is not None else one
            if one.rule == "told-before":
                doer = before.actor if before is not None else self.doing.get(one.measure, "")
            elif one.rule == "carried":
                doer = self.doing.get(one.measure, "")
            again = one.rule == "told-before"  # "a charity said that, beside these 40 victims, police freed two"
            if doer and (again or (one.actor == GOVERNMENT and one.rule in ("carried", "part"))):
                one = evolve(one, actor=doer)
            if tried is not None and accused and one.measure != tried.measure and not one.dimensions and one.value:
                one = evolve(one, exploitation=tried.exploitation, scope=tried.scope)
            one = evolve(one, unit=self.units.get(one.measure) or one.unit) if one.span in some else one
            one = evolve(one, actor=host) if host and one.actor == GOVERNMENT else one
            one = as_part(one) if left.partly > one.comparison and one.value and one.scope == "total" else one
            self.first.setdefault((one.measure, None if scene.counts[one.measure].within else one.value), one)
            if accused and not one.comparison and one.value:
                alone = [name for name, _ in one.dimensions] == ["exploitation"] and one.scope == "total"
                self.tried = one if alone else None
            doing[one.measure] = one.actor if doing.setdefault(one.measure, one.actor) == one.actor else GOVERNMENT
            units[one.measure] = one.unit if units.setdefault(one.measure, one.unit) == one.unit else ""
            yield one
        self.doing.update(doing)
        self.units.update(units)

    def _kept(self, scene: Scene, known: Collection[Span], found: Iterable[Observation]) -> Iterator[Observation]:
        """Yield the figures but those of what was none before: "of the 37 referrals" that came in.

        Where a sentence looks back, what is older than what was told is only there to compare.
        """
        newest = self.newest if only_looks_back(scene) else {}
        for one in found:
            what = one.measure, one.value
            if one.span in known and what in self.refused and what not in self.first:
                continue
            older = one.year is not None and one.year < newest.get(one.measure, 0)
            yield evolve(one, comparison=True) if older else one

    def _host_of(self, scene: Scene, until: int) -> str:
        """Return who runs the one place that opens a sentence which names nobody up to a number; empty for none."""
        before = scene.tokens[:until]
        subject = before[before[0].does("definite")] if len(before) > 1 else None
        if subject is None or subject.key.endswith("s") or any(token.meaning.actor for token in before):
            return ""
        lines = (name for name, counting in scene.counts.items() if counting.within and subject.does(counting.within))
        told = [(name, 1.0) for name in subject.meaning.nouns] + [(name, None) for name in lines]
        return next((first.actor for place in told if (first := self.first.get(place)) and first.actor), "")

    def _goes_back(self, pairs: Pairs) -> bool:
        """Return whether a sentence only tells of years before those told of its measures, and note what it tells."""
        told = [(name, when.period.year) for item, when in pairs for name in item.measures]
        back = bool(told) and all(self.newest.get(name, 0) > year for name, year in told)
        for name, year in told:
            self.newest[name] = max(self.newest.get(name, 0), year)
        return back


def _as_first_told(one: Observation, before: Observation) -> Observation:
    """Return a figure as it was told first, where it is told again: of which agency, and whether it is of all.

    As many of another year or kind are others: "freed one child. The one adult went home". Where no agency tells it
    again it is the country's: "the navy freed 58. Of the 58, nine were children".
    """
    kinds = dict(before.dimensions)
    if one.year != before.year or any(kinds.get(name, kind) != kind for name, kind in one.dimensions):
        return one
    scope = before.scope if one.scope == "total" else one.scope
    certainty = rate_figure(one.rule, one.period_by, scope, one.value, compared=one.comparison)
    return evolve(one, agency=one.agency and before.agency, scope=scope, certainty=certainty)


def _find_as_before(scene: Scene, bound: Sequence[Bound]) -> Collection[Span]:
    """Return where numbers stand that have no noun of their own, nor one by those they go with.

    "Nine cases. Four were closed (two in 2019)", not "were brokers"; "it did not report how many were closed (two in".
    """
    found: dict[int, Span] = {}
    asked = any(at(scene.tokens, i + 1).does_any("be", "involving") for i in scene.where({"how-many"}))
    for place, item in enumerate(bound):
        goes_on = (
            item.of in found or item.rule == "carried" or (asked and item.of < 0 and item.relation == "comparison")
        )
        if (
            goes_on
            and item.counted in LOOSE
            and not has_kind(scene.tokens[item.phrase.end : item.phrase.end + _OPENING], *PERSONS)
        ):
            found[place] = scene.span(item.phrase.first, item.phrase.first + 1)
    return found.values()


def _returns(tokens: Sequence[Token], before: Left) -> bool:
    """Return whether who acts is back in the year of the report: "It tried 12. In 2019, it tried nine. It freed 12".

    Or does what is set against the year that was told, or a later one: "It freed 12, compared with eight in 2019".
    """
    if before.period is None or not tokens[0].does("they"):
        return False
    turn = next((i for i, token in enumerate(tokens) if token.does("comparison")), len(tokens))
    against = next((token.period for token in tokens[turn:] if token.period is not None), None)
    return before.aside or (against is not None and against.year >= before.period.year)


def _last_of(scene: Scene, pairs: Pairs, terms: Mapping[int, tuple[str, ...]], *, back: bool) -> dict[str, Last]:
    """Return the newest period that a sentence gives a figure of each measure for, besides one that is set against.

    As is what had been done before all that the sentence, or one before it, tells first: "in 2019 it had freed 20".
    """
    found: dict[str, Last] = {}
    tokens = scene.tokens
    against = pairs[0][1].period.year if pairs and has(tokens[:_OPENING], "comparison") else -1
    first = next((item.phrase.first for item, _ in pairs if item.measures), 0) if "moves" in scene.marks else 0
    had = "had" in scene.keys  # "identified 59. In 2019, it had identified 84"
    newest = 0
    # "this was a rise in trials from 2019, when", "this was fewer than nine tried in 2019 and six tried in 2018"
    moved = has(tokens[:first], "moves") or (back and had) or only_looks_back(scene)
    silent = {name for _, _, names in scene.silent for name in names}  # "did not report freeing any, though it had 52"
    for place, (item, when) in enumerate(pairs):
        if item.relation == "comparison":
            against = when.period.year
            continue
        if are_strangers(scene, item):
            continue  # "helped 900 returnees in 2019. Police helped nine child victims"
        newest = max(newest, when.period.year if item.measures else 0)
        earlier = had and (when.period.year < newest or has_key(tokens[max(0, item.cue - 2) : item.cue], "had"))
        for name in terms.get(place, item.measures) if when.period.since is None else ():
            if name not in found or when.period.year > found[name].period.year:
                found[name] = Last(
                    when.period.last_year, set_against=moved or earlier or name in silent or when.period.year == against
                )
    return found


def _leave(scene: Scene, pairs: Pairs, before: Left) -> tuple[tuple[str, ...], Period | None]:
    """Return the measures and the period that a sentence leaves; where it counts no people those left `before` it.

    Of those found or referred, and helped, what was done first: "12 were referred and given care. Of these, nine were".
    """
    counts, tokens = scene.counts, scene.tokens if "comparison" in scene.marks else ()
    turn = next((i for i, token in enumerate(tokens) if i and token.does("comparison")), len(scene.tokens))
    for item, when in pairs:
        people = scene.accepting("person", item.measures)
        of = pairs[item.of][0].phrase if item.of >= 0 else item.phrase  # "one quarter (20) got that status. Most (60)"
        share = scene.tokens[of.first].number_kind == "share"
        if people and not share and item.relation != "comparison" and item.phrase.first < turn:
            first = people if counts[people[0]].shared else tuple(n for n in people if not counts[n].shared)
            return first, when.period.last_year
    for item, when in pairs:
        if item.relation == "" and scene.any_with("within", item.measures):
            return item.measures, when.period.last_year
    compared = any(item.relation == "comparison" for item, _ in pairs)
    measures = _with_places(scene, pairs, before.measures)
    return measures, before.period if compared else None


def _with_places(scene: Scene, pairs: Pairs, left: tuple[str, ...]) -> tuple[str, ...]:
    """Return the measures left before a sentence that counts no people, with those of the places that it tells of."""
    whole = (name for item, _ in pairs if item.relation == "" for name in item.measures)
    placed = tuple(name for name in dict.fromkeys(whole) if counts_places(scene.counts[name]))
    again = bool(placed) and any(counts_places(scene.counts[name]) for name in left)
    return placed if again else (*left, *placed)  # a second sentence on places tells nothing of people any more
