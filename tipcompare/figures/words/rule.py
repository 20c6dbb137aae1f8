"""What a rule is that binds a number to what it counts.

A rule starts at a number's phrase and goes `before` or `after` it through the sentence, or looks at the phrase `own`ly,
until it meets its cue. It gives up after `reach` tokens, or at the first token that `ends` it. `what` says which
phrases it binds. The cue gives the measures: those of the word itself, or, where the rule `inherits`, those of an
earlier number. The first rule that finds something holds. Every example is run as a test, and so is what a rule
leaves alone.

Of the cues, `noun`, `verb`, `weak` and `state` are words of `Counting`, `said` is a participle within the phrase.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

Cue = (
    Literal["noun", "verb", "weak", "state", "condition", "purpose", "said"]
    | Literal["comparison", "part", "list", "bracket"]
    | Literal["opening", "carried", "told", "denied", "announced", "again", "all", "term"]
)
"""Words of the measures, what stands between a number and an earlier one, and what was told before or around it."""
Relation = Literal["", "comparison", "part", "list"]
"""How a number stands to an earlier one: of another year, out of it, or beside it under the same verb."""

NOT_ACCUSED = ("victim", "person")
"""Kinds of phrases that name people of whom no crime is told."""
PEOPLE = frozenset({"victim", "suspect", "official", "person", "case"})
PERSONS = PEOPLE - {"case"}
NAMED_OR_BARE = PEOPLE | {"bare"}
LOOSE = frozenset({"bare", "unknown"})
THINGS = frozenset({"thing", "unknown"})
ALL = PEOPLE | LOOSE
"""Kinds of phrases: that name people or cases; people alone; either, or a bare number; a number alone; what may only
say where, or how many of something beside, it was; and all."""
FIELDS = {cue: f"{cue}s" for cue in ("noun", "verb", "state", "condition", "purpose")} | {"weak": "weak"}
"""The field of a word's meaning in which each cue is looked for."""
_BESIDE = ("opening", "bracket", "carried", "told", "announced", "term", "said", "comparison")
"""Cues that are told by more than words of measures: by a mark of that name, or otherwise."""
CLAUSE = frozenset({";", ":", "—", "–", "comparison", "break"})
BEFORE = CLAUSE | {",", "including", "verb", "relative", "negation"}
AFTER = CLAUSE | {"negation", "verb"}
ALONE = AFTER | {",", "and", "be", "have", "relative"}
"""What ends the reach of any rule, of one before a number or behind it, and of a participle that only tells which ones
are meant: "the 14 victims identified"."""
NUMBERED = frozenset({";", ":", "including", "break"})
"""What ends the reach of a rule by which something is told to be so many: "the number of trials rose to 12"."""


@frozen(eq=False)
class Rule:
    """How one kind of construction binds a number.

    Args:
        name: in the column `rule`.
        cue: what it looks for.
        side: where, seen from the number's phrase.
        reach: tokens it goes at most.
        ends: marks of the vocabulary and signs that end its reach.
        what: phrases it binds.
        needs: marks one of which must be met on the way.
        inherits: how it stands to the earlier number whose measures it takes; empty where it takes none.
        passes_whole: whether it leaves alone what others are counted out of ("33 of the 46 victims").
        of_number: whether "the number of" stands before its cue.
        joined: whether a comma or "and" stands right before the number, unless it is of officials.
        far: whether it reaches over others of a list, so that a participle right behind the phrase says more.
        doubtful: whether it tells what is counted by little: a figure of any other rule goes before its own.
        again: whether what its cue gives must have been counted before in the sentence, or left open there.
        goods: whether a list of what is given stands in between, which says nothing else, and "to" before the number.
        leads: whether its figure may lead a list of parts that make up the whole.
        examples: sentences of our own with what they give: (sentence, "measure value year; ...").
        leaves: nearest false friends likewise, of which this rule reads nothing: with a limit of it loosened it would.
        stops: what ends its reach by itself; of a verb it must be told that it is one.
        needed: fields of words for measures, marks and other cues without each of which a sentence says nothing by it.
    """

    name: str
    cue: Cue
    side: Literal["own", "before", "after"]
    reach: int = 0
    ends: frozenset[str] = frozenset()
    what: frozenset[str] = ALL
    needs: frozenset[str] = frozenset()
    inherits: Relation = ""
    passes_whole: bool = False
    of_number: bool = False
    joined: bool = False
    far: bool = False
    doubtful: bool = False
    again: bool = False
    goods: bool = False
    leads: bool = False
    examples: tuple[tuple[str, str], ...] = ()
    leaves: tuple[tuple[str, str], ...] = ()
    stops: frozenset[str] = field(init=False)
    needed: frozenset[str] = field(init=False)

    @stops.default
    def _find_stops(self) -> frozenset[str]:
        return self.ends - {"verb"}

    @needed.default
    def _find_needed(self) -> frozenset[str]:
        if self.cue in _BESIDE:
            return frozenset({self.cue})
        if self.side == "own" or self.inherits:
            return frozenset()
        met = self.needs if self.side == "after" and len(self.needs) == 1 else ()  # of several any will do
        told = (("number", self.of_number), ("goods", self.goods))
        return frozenset({FIELDS[self.cue], *met, *(mark for mark, needs in told if needs)})
