"""The rules that bind a number to what it counts: each a named value with its reach and examples of its own.

A rule starts at a number's phrase and goes `before` or `after` it through the sentence, or looks at the phrase `own`ly,
until it meets its cue. It gives up after `reach` tokens, or at the first token that `ends` it. `what` says which
phrases it binds. The cue gives the measures: those of the word itself, or, where the rule `inherits`, those of an
earlier number. The first rule that finds something holds. Every example is run as a test.

Cues: `noun`, `verb`, `weak`, `state` are words of the measures (see `Counting`), `said` a participle within the phrase;
`comparison`, `part`, `list`, `bracket` stand between a number and an earlier one.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Cue = Literal[
    "opening",
    "noun",
    "verb",
    "weak",
    "state",
    "condition",
    "purpose",
    "said",
    "comparison",
    "part",
    "list",
    "bracket",
    "carried",
    "told",
    "denied",
    "all",
]
Relation = Literal["", "comparison", "part", "list"]
"""How a number stands to an earlier one: of another year, out of it, or beside it under the same verb."""

_PEOPLE = frozenset({"victim", "suspect", "official", "person", "case"})
_LOOSE = frozenset({"bare", "unknown"})
_ALL = _PEOPLE | _LOOSE


@frozen
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
        paired: whether a number told by a participle stands right before it ("nine charged and four convicted").
        far: whether it reaches over others of a list, so that a participle right behind the phrase says more.
        doubtful: whether it tells what is counted by little: a figure of any other rule goes before its own.
        again: whether what its cue gives must have been counted before in the sentence, or left open there.
        leads: whether its figure may lead a list of parts that make up the whole.
        examples: sentences of our own with what they give: (sentence, "measure value year; ...").
    """

    name: str
    cue: Cue
    side: Literal["own", "before", "after"]
    reach: int = 0
    ends: frozenset[str] = frozenset()
    what: frozenset[str] = _ALL
    needs: frozenset[str] = frozenset()
    inherits: Relation = ""
    passes_whole: bool = False
    of_number: bool = False
    joined: bool = False
    paired: bool = False
    far: bool = False
    doubtful: bool = False
    again: bool = False
    leads: bool = False
    examples: tuple[tuple[str, str], ...] = ()


_CLAUSE = frozenset({";", ":", "—", "–", "comparison", "break"})
_BEFORE = _CLAUSE | {",", "including", "verb", "relative", "negation"}
_AFTER = _CLAUSE | {"negation", "verb"}

RULES: tuple[Rule, ...] = (
    Rule(
        "own-noun",
        "noun",
        "own",
        what=frozenset({"measure"}),
        leads=True,
        examples=(("Police opened 12 investigations.", "investigations 12 2020"),),
    ),
    Rule(
        "done-to",
        "verb",
        "after",
        reach=4,
        ends=_AFTER | {",", "and"},
        needs=frozenset({"be"}),
        passes_whole=True,
        leads=True,
        examples=(
            ("Five traffickers were convicted in 2020.", "convictions 5 2020"),
            ("Police arrested brokers and five people were convicted.", "convictions 5 2020"),
        ),
    ),
    Rule(
        "number-of",
        "noun",
        "before",
        reach=9,
        ends=frozenset({";", ":", "including"}),
        what=frozenset({"bare"}),
        of_number=True,
        examples=(
            (
                "The number of investigations increased from 12 in 2019 to 15 in 2020.",
                "investigations 12 2019; investigations 15 2020",
            ),
        ),
    ),
    Rule(
        "number-done",
        "verb",
        "before",
        reach=9,
        ends=frozenset({";", ":", "including"}),
        what=frozenset({"bare"}),
        of_number=True,
        examples=(
            (
                "The number of victims identified increased from 12 in 2019 to 35 in 2020.",
                "victims_identified 12 2019; victims_identified 35 2020",
            ),
            (
                "The number of identified victims increased from 12 in 2019 to 35 in 2020.",
                "victims_identified 12 2019; victims_identified 35 2020",
            ),
        ),
    ),
    Rule(
        "purpose",
        "purpose",
        "after",
        reach=10,
        ends=_AFTER | {",", "relative"},
        passes_whole=True,
        examples=(("The ministry assisted five victims with voluntary return.", "repatriations 5 2020"),),
    ),
    Rule(
        "participles",
        "verb",
        "after",
        reach=1,
        what=_ALL,
        paired=True,
        examples=(
            (
                "Courts convicted six traffickers in 2020, compared with 14 suspects prosecuted and nine brokers "
                "convicted in 2019.",
                "convictions 6 2020; prosecutions 14 2019; convictions 9 2019",
            ),
        ),
    ),
    Rule(
        "done",
        "verb",
        "before",
        reach=14,
        ends=_BEFORE,
        what=_PEOPLE | {"message", "site"},
        passes_whole=True,
        leads=True,
        examples=(
            ("Courts convicted six traffickers in 2020.", "convictions 6 2020"),
            ("Police investigated 12 cases in 2020.", "investigations 12 2020"),
            (
                "The government identified and assisted 31 victims.",
                "victims_assisted 31 2020; victims_identified 31 2020",
            ),
        ),
    ),
    Rule(
        "done-bare",
        "verb",
        "before",
        reach=4,
        ends=_BEFORE | {"and"},
        what=_LOOSE,
        passes_whole=True,
        leads=True,
        examples=(("Police arrested 12 Northerners.", "arrests 12 2020"),),
    ),
    Rule(
        "noun-of",
        "noun",
        "before",
        reach=7,
        ends=_BEFORE,
        needs=frozenset({"link", "to"}),
        what=_ALL,
        leads=True,
        examples=(("There were convictions of four Northerners.", "convictions 4 2020"),),
    ),
    Rule(
        "done-to-later",
        "verb",
        "after",
        reach=22,
        ends=_AFTER,
        needs=frozenset({"be"}),
        passes_whole=True,
        examples=(("Nine children from the northern shore were identified.", "victims_identified 9 2020"),),
    ),
    Rule(
        "participle",
        "verb",
        "after",
        reach=3,
        ends=_AFTER | {",", "and", "be", "have", "relative"},
        what=_PEOPLE | {"bare"},
        examples=(("The report tells of 14 victims identified by police.", "victims_identified 14 2020"),),
    ),
    Rule(
        "done-to-whom",
        "verb",
        "after",
        reach=6,
        ends=_AFTER | {",", "be"},
        what=_PEOPLE | {"bare"},
        needs=frozenset({"object"}),
        examples=(("Of the 22 brokers whom judges sentenced, many paid fines.", "convictions 22 2020"),),
    ),
    Rule(
        "state",
        "state",
        "after",
        reach=8,
        ends=_AFTER | {","},
        passes_whole=True,
        doubtful=True,
        examples=(("Seven defendants were awaiting trial.", "prosecutions 7 2020"),),
    ),
    Rule(
        "weak",
        "weak",
        "before",
        reach=9,
        ends=_BEFORE,
        passes_whole=True,
        doubtful=True,
        leads=True,
        examples=(("The ministry reported 45 victims.", "victims_identified 45 2020"),),
    ),
    Rule(
        "said",
        "said",
        "own",
        doubtful=True,
        examples=(("The 43 convicted traffickers were fined.", "convictions 43 2020"),),
    ),
    Rule(
        "done-again",
        "weak",
        "before",
        reach=2,
        ends=_BEFORE | {"and"},
        what=frozenset({"bare"}),
        passes_whole=True,
        again=True,
        leads=True,
        examples=(
            (
                "Police opened 12 investigations in 2020; in 2019 they had opened nine.",
                "investigations 12 2020; investigations 9 2019",
            ),
        ),
    ),
    Rule(
        "compared",
        "comparison",
        "before",
        reach=40,
        ends=frozenset({";"}),
        inherits="comparison",
        leads=True,
        examples=(
            (
                "Courts convicted six traffickers in 2020, compared with four in 2019.",
                "convictions 6 2020; convictions 4 2019",
            ),
        ),
    ),
    Rule(
        "nothing-given",
        "denied",
        "own",
        what=_LOOSE,
        examples=(
            ("The government provided no protection services to men.", "victims_assisted 0 2020"),
            ("The government did not provide any services to victims.", "victims_assisted 0 2020"),
        ),
    ),
    Rule(
        "part",
        "part",
        "before",
        reach=12,
        ends=frozenset({";", ":"}),
        inherits="part",
        passes_whole=True,
        examples=(
            (
                "Police identified 20 victims, including 12 girls.",
                "victims_identified 20 2020; victims_identified 12 2020",
            ),
        ),
    ),
    Rule(
        "bracket",
        "bracket",
        "before",
        reach=12,
        inherits="part",
        leads=True,
        examples=(
            (
                "Police identified 20 victims (14 in 2019).",
                "victims_identified 20 2020; victims_identified 14 2019",
            ),
        ),
    ),
    Rule(
        "list",
        "list",
        "before",
        reach=30,
        inherits="list",
        passes_whole=True,
        far=True,
        examples=(("Courts convicted six traffickers and nine brokers.", "convictions 6 2020; convictions 9 2020"),),
    ),
    Rule(
        "done-in-list",
        "verb",
        "before",
        reach=22,
        ends=_CLAUSE | {"including", "verb", "relative", "negation"},
        what=frozenset({"official", "person", "victim", "suspect"}),
        passes_whole=True,
        joined=True,
        far=True,
        examples=(("The academy trained police, border guards, and 15 judges.", "trainees 15 2020"),),
    ),
    Rule(
        "led-in-list",
        "noun",
        "before",
        reach=24,
        ends=_CLAUSE | {"including", "verb", "relative", "negation"},
        what=frozenset({"official"}),
        needs=frozenset({"link"}),
        passes_whole=True,
        far=True,
        examples=(
            (
                "The ministry organized training sessions on asylum, migration, and the new law for 90 officers.",
                "trainees 90 2020",
            ),
        ),
    ),
    Rule(
        "done-including",
        "verb",
        "before",
        reach=22,
        ends=_CLAUSE | {"verb", "relative", "negation"},
        what=frozenset({"official", "person", "victim", "suspect", "bare"}),
        needs=frozenset({"including"}),
        passes_whole=True,
        far=True,
        examples=(
            ("The academy trained judges and officers of all ranks, including 30 recruits.", "trainees 30 2020"),
        ),
    ),
    Rule(
        "included",
        "noun",
        "before",
        reach=12,
        ends=_CLAUSE | {"relative", "negation"},
        needs=frozenset({"including"}),
        passes_whole=True,
        leads=True,
        examples=(("State investigations in 2020 included 24 suspected cases.", "investigations 24 2020"),),
    ),
    Rule(
        "condition",
        "condition",
        "after",
        reach=8,
        ends=_AFTER | {","},
        passes_whole=True,
        doubtful=True,
        examples=(("Nine girls were exploited in sex trafficking.", "victims_identified 9 2020"),),
    ),
    Rule(
        "opening",
        "opening",
        "own",
        what=frozenset({"bare", "person", "unknown"}),
        examples=(("Of the victims identified in 2020, 12 were girls.", "victims_identified 12 2020"),),
    ),
    Rule(
        "told-before",
        "told",
        "own",
        what=frozenset({"case", "suspect", "official", "person", "victim"}),
        examples=(
            (
                "Police investigated 22 cases. Of the 22 cases, 20 cases involved begging and two involved servitude.",
                "investigations 22 2020; investigations 22 2020; investigations 20 2020; investigations 2 2020",
            ),
        ),
    ),
    Rule(
        "carried",
        "carried",
        "own",
        what=frozenset({"victim", "person", "bare", "suspect"}),
        doubtful=True,
        examples=(
            (
                "Police identified 20 victims. Of those, 12 were women.",
                "victims_identified 20 2020; victims_identified 12 2020",
            ),
            (
                "Police assisted 20 victims. Twelve of the victims were women.",
                "victims_assisted 20 2020; victims_assisted 12 2020",
            ),
        ),
    ),
    Rule(
        "mentioned",
        "all",
        "own",
        what=frozenset({"victim"}),
        doubtful=True,
        examples=(("Of the 40 victims, 12 received care.", "victims_identified 40 2020; victims_assisted 12 2020"),),
    ),
)
