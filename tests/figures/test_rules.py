"""The rules of figures: each has examples that hold, and fail without it, and leaves its false friends alone.

Words stand in the vocabulary.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from told_figures import given_by, read, tell

import tipcompare
from tipcompare.figures.binding import attach
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.certainty import LIKE, fitted_weights
from tipcompare.figures.words.lexicon import GAP, make_lexicon
from tipcompare.figures.words.rule import ALL, Rule
from tipcompare.figures.words.tokens import PAUSES
from tipcompare.language.english import ENGLISH
from tipcompare.series import get_profile

TIP = get_profile("tip")
PACKAGE = Path(tipcompare.__file__).parent
EXAMPLES = [(rule, *example) for rule in RULES for example in rule.examples]
LEFT_ALONE = [(rule, *friend) for rule in RULES for friend in rule.leaves]
UNSHOWN = {
    "own-noun": "it binds by the noun of the phrase itself, and what was ended is told apart behind it (`own_phrase`)",
    "said": "it binds phrases of every kind by a participle within them",
    "termed": "it binds phrases of every kind that a length of time follows",
    "mentioned": "what it binds is what a measure says that a number alone tells (`Counting.mentioned`)",
}
"""Rules with no limit that a sentence could show, and why."""
UNDONE = """
Charges were dropped in 14 cases.
Charges against 14 brokers were dropped.
Prosecutors dropped charges in 14 cases.
Courts dismissed the charges against 14 brokers.
Indictments were withdrawn in 14 cases.
Prosecutors withdrew 14 indictments.
Fourteen indictments were withdrawn.
Convictions were overturned in 14 cases.
Fourteen convictions were overturned.
An appeals court overturned the convictions of 14 traffickers.
An appeals court annulled convictions in 14 cases.
Police abandoned 14 investigations.
Police closed investigations into 14 cases.
Investigations stalled in 14 cases.
Trials collapsed in 14 cases.
Prosecutors failed to secure convictions in 14 cases.
Prosecutors declined charges in 14 cases.
Investigators lacked evidence in 14 cases.
An investigation was lacking in 14 cases.
A lack of evidence prevented convictions in 14 cases.
A lack of evidence prevented courts from convicting 14 brokers.
Prosecution was impossible in 14 cases.
It was impossible to identify 14 victims.
""".strip().splitlines()
"""What was not done, or undone: no rule reads any of it as done."""
READ_OTHERWISE = {
    "not-reported": ("The government did not report any convictions.", "convictions - 2020"),
    "unavailable": ("It was unclear how many victims police identified.", "victims_identified - 2020"),
    "undone": ("Courts did not convict traffickers.", "convictions 0 2020"),
    "penalty-term": (
        "The law prescribed penalties of five to 15 years' imprisonment.",
        "penalty_max 15 None; penalty_min 5 None",
    ),
    "sentence-term": (
        "Courts sentenced one trafficker to four years' imprisonment.",
        "convictions 1 2020; sentence_max 4 2020; sentence_min 4 2020",
    ),
    "in-all": ("In total, the government identified 47 victims.", "victims_identified 47 2020"),
    "on-top": ("The government ran two shelters. It also funded two shelters.", "shelters 2 2020; shelters 2 2020"),
    "goes-on": ("Prosecutors continued to prosecute 12 brokers.", "prosecutions 12 2020"),
    "so-far": ("Courts have convicted 12 brokers.", "convictions 12 2020"),
    "money-spent": ("The government spent 250,000 pesos on shelters.", "funding 250000 2020"),
    "dollars-in-brackets": (
        "The government allocated 20 million euros ($24 million) for victim services.",
        "funding 20000000 2020; funding 24000000 2020",
    ),
}
"""A sentence for each rule that is no declared one: of silences, of lengths of time, of money."""


@pytest.mark.parametrize(("rule", "sentence", "wanted"), EXAMPLES, ids=lambda value: getattr(value, "name", ""))
def test_examples_give_what_they_say(rule: Rule, sentence: str, wanted: str) -> None:
    """Measure, value and year of every example, and nothing else; its rule has a part in it."""
    assert tell(sentence) == given_by(wanted)
    assert rule.name in {item.rule for item in read(sentence)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_can_be_taken_away(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has examples, and without it one of them is read otherwise."""
    monkeypatch.setattr(attach, "RULES", tuple(one for one in RULES if one is not rule))
    said = f"without {rule.name} its examples are read alike: give it one that only it reads, or leave it out"
    assert any(tell(sentence) != given_by(wanted) for sentence, wanted in rule.examples), said


@pytest.mark.parametrize(("rule", "sentence", "wanted"), LEFT_ALONE, ids=lambda value: getattr(value, "name", ""))
def test_a_rule_leaves_its_false_friends_alone(
    rule: Rule, sentence: str, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read as said and not by it, and are near: with a limit of it loosened something else is read."""
    assert tell(sentence) == given_by(wanted)
    assert rule.name not in {item.rule for item in read(sentence)}
    if rule.name not in UNSHOWN:
        told = []
        for loose in _loosen(rule):
            monkeypatch.setattr(attach, "RULES", tuple(loose if one is rule else one for one in RULES))
            told.append(tell(sentence))
        assert any(one != given_by(wanted) for one in told), f"no limit of {rule.name} keeps it from {sentence!r}"


def _loosen(rule: Rule) -> Iterator[Rule]:
    """Yield a rule with each of its limits taken away, one at a time."""
    yield evolve(rule, what=rule.what | ALL | {kind for kind, _ in ENGLISH.kinds})
    yield evolve(rule, reach=rule.reach + 8)
    yield from (evolve(rule, ends=rule.ends - {end}) for end in rule.ends)
    yield from (evolve(rule, needs=rule.needs - {need}) for need in rule.needs)
    for flag in ("passes_whole", "of_number", "joined", "far", "again", "goods"):
        off: dict[str, Any] = {flag: False}
        yield evolve(rule, **off)
    if rule.side != "own":
        yield evolve(rule, side="after" if rule.side == "before" else "before")


def test_each_rule_has_a_false_friend() -> None:
    """A rule says of the nearest sentence that it leaves alone what is read of it (`leaves`)."""
    assert [rule.name for rule in RULES if not rule.leaves] == []
    assert UNSHOWN.keys() <= {rule.name for rule in RULES}


@pytest.mark.parametrize("sentence", UNDONE)
def test_what_was_undone_is_no_figure(sentence: str) -> None:
    """Nor would a rule be right that reads it: it is too wide."""
    assert [f"{item.rule}: {item.measure}" for item in read(sentence) if item.value] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules_name_what_is_there(rule: Rule) -> None:
    """Each mark that ends its way or is needed on it, and each kind of phrase, is declared or a known sign."""
    marks = {mark for mark, _ in ENGLISH.marks} | PAUSES | {"to"}
    kinds = {kind for kind, _ in ENGLISH.kinds} | ALL | {"measure"}
    assert rule.ends | rule.needs <= marks, f"no marks of the vocabulary: {sorted((rule.ends | rule.needs) - marks)}"
    assert rule.what <= kinds, f"no kinds of phrases: {sorted(rule.what - kinds)}"


@pytest.mark.parametrize("name", [*(rule.name for rule in RULES), *READ_OTHERWISE])
def test_each_rule_has_a_certainty(name: str) -> None:
    """Its figures have weighed in the fit, or it is said which rule it is a case of."""
    fitted = {value for of, feature, value in fitted_weights() if (of, feature) == ("figure", "rule")}
    said = f"no figure of {name} has weighed: say in LIKE of tipcompare/figures/certainty.py of which rule it is a case"
    assert LIKE.get(name, name) in fitted, said


@pytest.mark.parametrize("name", READ_OTHERWISE)
def test_what_no_declared_rule_reads_is_read(name: str) -> None:
    """What is not reported or nought, lengths of time and money name the rule that took them."""
    sentence, wanted = READ_OTHERWISE[name]
    assert tell(sentence) == given_by(wanted)
    assert name in {item.rule for item in read(sentence)}


def test_rules_have_names_of_their_own() -> None:
    """The column `rule` tells them apart."""
    assert len({rule.name for rule in RULES}) == len(RULES)


LISTS = {"figures/words/numbers.py"}
"""The module that has one: the kinds of numbers."""
VALUES = {
    *("total", "zero", "partial", "part", "stated", "states", "officials"),
    *(rule.name for rule in RULES),
    *(rule.cue for rule in RULES),
}


def _names() -> set[str]:
    """Return the names and values that code handles, which are no words of a text."""
    tables = (ENGLISH.marks, ENGLISH.kinds, ENGLISH.actors, ENGLISH.qualifiers)
    names = {name for table in tables for name, *_ in table}
    return names | {text for name, value, _ in ENGLISH.dimensions for text in (name, value)} | VALUES


def _modules(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _strings(tree: ast.AST) -> Iterator[str]:
    """Yield the strings of code but its docstrings, the names of marks and the values of declared rules."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("does", "Rule"):
            skipped |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


def test_code_holds_no_words_of_what_is_counted() -> None:
    """No string in figures/ is one that the lexicon knows as a thing, a deed, an actor, a number or a currency.

    It looks at whole strings of four letters or more; names and values that code handles are left out, and so are
    words of grammar ("of", "to"), which the lexicon gives none of these meanings.
    """
    content = {
        word
        for word, meaning in make_lexicon(ENGLISH, TIP.figures.measures).words.items()
        if meaning.kind or meaning.verbs or meaning.nouns or meaning.weak or meaning.states or meaning.actor
    } | {word for words in (ENGLISH.numbers, ENGLISH.currencies) for word, *_ in words}
    found = {
        place: {text for text in _strings(tree) if text in content - _names() and len(text) > 3}
        for place, tree in _modules("figures")
    }
    named = {place: words for place, words in found.items() if words}
    assert named == {}, "these words belong into tipcompare/language/ or the series: give them a mark, and ask for that"


def test_a_gap_stands_before_the_last_word_of_a_phrase() -> None:
    """None is declared that no text can meet: a phrase is looked up by the one word behind its gap."""
    lexicon = make_lexicon(ENGLISH, TIP.figures.measures)
    assert [words for words in (*lexicon.phrases, *lexicon.gapped) if GAP in words] == []


def test_modules_hold_no_lists_of_words() -> None:
    """No module of these rooms binds a collection with three words of the vocabulary to a name at its top."""
    words = {word for table in (ENGLISH.marks, ENGLISH.qualifiers) for _, group in table for word in group}
    words |= {word for word, _ in ENGLISH.numbers}
    found = {
        place
        for place, tree in _modules("figures", "identity", "reading")
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        if len(set(" ".join(_strings(node.value)).split()) & words - _names()) >= 3
    }
    assert found <= LISTS
