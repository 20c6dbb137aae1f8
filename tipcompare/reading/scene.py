"""What has been heard of a sentence: its frames, its numbers, who speaks, whether another year is compared."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen

from tipcompare.model.document import Qualifier
from tipcompare.reading.phrases import Dimensions
from tipcompare.series.prose import Counting

NEVER = -9
"""The place of something that has not been heard."""


@frozen(eq=False)
class Frame:
    """A verb or noun under which numbers may stand.

    Args:
        measures: what such numbers count.
        place: of the word.
        clause: number of its clause.
        by_verb: whether it is a verb.
    """

    measures: tuple[str, ...]
    place: int
    clause: int
    by_verb: bool


@frozen(eq=False)
class Heard:
    """Where a period was named: offset, place among the words, whether for comparison, clause, brackets around it."""

    start: int
    place: int
    comparing: bool
    clause: int
    depth: int


@define(eq=False)
class Item:
    """A number on its way to becoming an observation.

    Args:
        start, end: offsets of the number.
        measures: what it counts; several only for "did not prosecute or convict any".
        fixed: whether a noun or a verb right beside it says so, rather than what went before.
        named: whether its own noun names the measure.
        kind, head: the kind of thing counted and its noun; empty where only the number stands there.
        own, told, around: breakdowns by its noun phrase, by what is said of it, by the subject of its clause.
        place: of its number among the words; `after` is the place where its noun phrase ends.
        clause: number of the clause.
        depth: of brackets it stands in.
        closed: whether what follows is no longer said of it.
    """

    start: int
    end: int
    value: float | None
    place: int
    after: int
    clause: int
    comparing: bool
    actor: str
    around: Dimensions
    depth: int = 0
    qualifier: Qualifier = "exact"
    measures: tuple[str, ...] = ()
    fixed: bool = True
    named: bool = False
    unit: str = ""
    kind: str = ""
    head: str = ""
    own: Dimensions = field(factory=dict)
    told: Dimensions = field(factory=dict)
    closed: bool = False


@define(eq=False)
class Scene:
    """What has been heard of a sentence so far.

    Args:
        counts: the measures and how prose speaks of them.
        frames: heard in this sentence, the newest last.
        context: breakdowns given in the subject of the clause; `fresh` once a new subject may begin.
        actor: who acts; `other_actor` is the last one that was not the government.
        comparing: whether figures of another year are being given for comparison; `outer` as before each open bracket.
        negated_at, unreported_at: places of the last negation and of the last negated verb of reporting.
        partial: whether the account is said to be incomplete.
        law: whether a law is spoken of.
        term: penalty or sentence, when lengths of time are given; `average` whether as a mean.
        money_at: place of the last word for giving or spending money.
        currencies: words that this report uses for money.
        clause: number of the clause.
        periods: where periods were named.
        item: the number that is being spoken of; None between two.
        items: all numbers so far.
        leads: measures that the noun of another one may lead to; their numbers may stand far from the verb.
        carried: measures that the sentence before leaves, where this one goes on with them.
    """

    counts: Mapping[str, Counting]
    frames: list[Frame] = field(factory=list)
    context: Dimensions = field(factory=dict)
    fresh: bool = False
    actor: str = ""
    other_actor: str = ""
    comparing: bool = False
    outer: list[bool] = field(factory=list)
    negated_at: int = NEVER
    unreported_at: int = NEVER
    partial: bool = False
    law: bool = False
    term: str = ""
    average: bool = False
    money_at: int = NEVER
    currencies: set[str] = field(factory=set)
    clause: int = 0
    periods: list[Heard] = field(factory=list)
    item: Item | None = None
    items: list[Item] = field(factory=list)
    carried: tuple[str, ...] = ()
    leads: frozenset[str] = frozenset()


def current_frame(scene: Scene) -> Frame:
    """Return the frame under which a number would stand now."""
    return scene.frames[-1] if scene.frames else Frame(scene.carried, NEVER, NEVER, False)


def hear_period(scene: Scene, start: int, place: int, *, apart: bool = False) -> None:
    """Note that a period was named; `apart` where it is not that of the figures around it."""
    scene.periods.append(Heard(start, place, scene.comparing or apart, scene.clause, len(scene.outer)))


def open_item(scene: Scene, start: int, end: int, place: int, after: int) -> Item:
    """Return a new item at the point the sentence has reached."""
    return Item(
        start=start,
        end=end,
        value=None,
        place=place,
        after=after,
        clause=scene.clause,
        comparing=scene.comparing,
        actor=scene.actor,
        depth=len(scene.outer),
        around={name: set(values) for name, values in scene.context.items()},
    )
