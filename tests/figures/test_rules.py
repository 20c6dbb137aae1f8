"""The rules of figures: each has examples that hold, and fail without it; words stand in the vocabulary."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from told_figures import given_by, read, tell

import tipcompare
from tipcompare.figures.binding import attach
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.words.lexicon import GAP, make_lexicon
from tipcompare.figures.words.rule import Rule
from tipcompare.series import get_profile

TIP = get_profile("tip")
PACKAGE = Path(tipcompare.__file__).parent
EXAMPLES = [(rule, *example) for rule in RULES for example in rule.examples]
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
    assert any(tell(sentence) != given_by(wanted) for sentence, wanted in rule.examples)


@pytest.mark.parametrize("name", READ_OTHERWISE)
def test_what_no_declared_rule_reads_is_read(name: str) -> None:
    """What is not reported or nought, lengths of time and money name the rule that took them."""
    sentence, wanted = READ_OTHERWISE[name]
    print(read(sentence))
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
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    tables = (vocabulary.marks, vocabulary.kinds, vocabulary.actors, vocabulary.qualifiers)
    names = {name for table in tables for name, *_ in table}
    return names | {text for name, value, _ in vocabulary.dimensions for text in (name, value)} | VALUES


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
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    content = {
        word
        for word, meaning in make_lexicon(vocabulary, TIP.figures.measures).words.items()
        if meaning.kind or meaning.verbs or meaning.nouns or meaning.weak or meaning.states or meaning.actor
    } | {word for words in (vocabulary.numbers, vocabulary.currencies) for word, *_ in words}
    found = {
        place: {text for text in _strings(tree) if text in content - _names() and len(text) > 3}
        for place, tree in _modules("figures")
    }
    assert {place for place, words in found.items() if words} == set()


def test_a_gap_stands_before_the_last_word_of_a_phrase() -> None:
    """None is declared that no text can meet: a phrase is looked up by the one word behind its gap."""
    assert TIP.figures.vocabulary is not None
    lexicon = make_lexicon(TIP.figures.vocabulary, TIP.figures.measures)
    assert [words for words in (*lexicon.phrases, *lexicon.gapped) if GAP in words] == []


def test_modules_hold_no_lists_of_words() -> None:
    """No module of these rooms binds a collection with three words of the vocabulary to a name at its top."""
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    words = {word for table in (vocabulary.marks, vocabulary.qualifiers) for _, group in table for word in group}
    words |= {word for word, _ in vocabulary.numbers}
    found = {
        place
        for place, tree in _modules("figures", "identity", "reading")
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        if len(set(" ".join(_strings(node.value)).split()) & words - _names()) >= 3
    }
    print(sorted(found))
    assert found <= LISTS
