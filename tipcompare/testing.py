"""For projects that parse country reports themselves: compare what a parser gives with the truth, readably.

A parser is a callable that takes the text of a narrative and gives a dict with any of the keys `rating` (`2WL`),
`direction` (`remained`), `recommendations` (their texts in order) and `figures` ((measure, value, year) of each; the
value is None where the text says that it was not reported). Keys that a parser does not give are not held against it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any, TypeGuard

from attrs import frozen

from tipcompare.errors import MissingExtraError, expect
from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources.text import read_text

try:
    from hypothesis import Phase, given, settings
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtraError("tipcompare.testing", "testing") from missing

from tipcompare.strategies import Damage, Narrative, apply_damage, mirror_damage, narratives

Parser = Callable[[str], Mapping[str, Any]]
"""Text in, a parser's dict out; the keys are `rating`, `direction`, `recommendations` and `figures`, any of them."""

Example = tuple[str, Mapping[str, Any]]
"""A text, and the truth of what is in it as a parser's dict."""

GENTLE = ("ASCII", "furniture", "hard wraps")
"""Damages that leave every word of a recommendation in place."""


@frozen
class Breach:
    """One property that a parser breaks, with the shortest example that was found.

    Args:
        rule: name of the property, a key of `RULES`.
        text: what was given to the parser.
        differences: what differs, a line each.
        damages: what was done to the text before, none of which can be left out; empty for the other rules.
    """

    rule: str
    text: str
    differences: tuple[str, ...]
    damages: tuple[Damage, ...] = ()

    def __str__(self) -> str:
        done = f" ({', '.join(damage.name for damage in self.damages)})" if self.damages else ""
        return "\n".join([f"{self.rule}{done}:", *(f"  {line}" for line in self.differences), "in:", self.text])


def assert_reads(
    text: str, truth: Mapping[str, Any], *, parse: Parser | None = None, edition: str | None = None
) -> None:
    """Fail with a readable difference unless reading `text` gives what `truth` says.

    Args:
        text: a narrative.
        truth: any of the keys of a parser's dict.
        parse: the parser to try; tipcompare's own reading of the tip series where None.
        edition: for tipcompare's own reading, where the text does not say it.

    Raises:
        AssertionError: where something differs; the message has a line for each thing.
        ReadError: where tipcompare's own reading is given nothing.
        IdentityError: where it cannot tell country or edition.
        ParseError: where the text is no narrative to it.

    Example:
        >>> from tipcompare.embedded import embedded_path
        >>> text = embedded_path("seeds/mexico-2021.txt").read_text(encoding="utf-8")
        >>> assert_reads(text, {"rating": "2", "direction": "remained"}, edition="2021")
    """
    found = parse(text) if parse is not None else parse_as_dict(text, edition=edition)
    lines = differences(found, truth)
    missing = [f"{key}: not given" for key in truth if key not in found]
    if lines or missing:
        raise AssertionError("\n".join(["the reading differs:", *missing, *lines]))


def differences(found: Mapping[str, Any], truth: Mapping[str, Any]) -> tuple[str, ...]:
    """Return a line for each thing in which a parser's dict and the truth differ, for the keys that both have.

    Args:
        found: what a parser gave.
        truth: what it should have given.

    Example:
        >>> differences({"rating": "2"}, {"rating": "2WL"})
        ("rating: expected '2WL', got '2'",)
        >>> differences({"recommendations": ["Train police"]}, {"recommendations": ["Train police."]})
        ('recommendations: missing: Train police.', 'recommendations: not there: Train police')
    """
    return _differ(found, truth, str)


def _differ(found: Mapping[str, Any], truth: Mapping[str, Any], fold: Callable[[str], str]) -> tuple[str, ...]:
    """Return what differs where items of lists are the same that `fold` makes the same; they are shown as they are."""
    lines: list[str] = []
    for key in (key for key in truth if key in found):
        expected, got = truth[key], found[key]
        if not (_is_list(expected) and _is_list(got)):
            lines += [f"{key}: expected {expected!r}, got {got!r}"] if expected != got else []
            continue
        left, right = ([_plain(item) for item in items] for items in (expected, got))
        old, new = [*map(fold, left)], [*map(fold, right)]
        if old != new and sorted(old) == sorted(new):
            lines += [f"{key}: the same in another order"]
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for _, *places in (step for step in steps if step[0] != "equal"):
            for pair in zip_longest(left[places[0] : places[1]], right[places[2] : places[3]]):
                told = zip(("missing", "not there"), pair, strict=True)
                lines += [f"{key}: {what}: {item}" for what, item in told if item is not None]
    return tuple(lines)


def check_conformance(
    parse: Parser, *, examples: int = 100, drawn: st.SearchStrategy[Example] | None = None
) -> tuple[Breach, ...]:
    """Return the properties that a parser breaks, each with a small example; nothing where it keeps them all.

    Args:
        parse: the parser.
        examples: how many texts are tried for each property.
        drawn: strategy of (text, truth) pairs, for a parser of another series; narratives of the tip series where None.

    Returns:
        At most one breach for each property, in the order of `RULES`. The same parser gives the same breaches, whatever
        the profile and seed of Hypothesis.

    Example:
        >>> [breach.rule for breach in check_conformance(lambda text: {"rating": "2"}, examples=20)]
        ['reads what is there']
    """
    texts = narratives().map(_as_example) if drawn is None else drawn
    found = (_try_rule(rule, parse, examples, texts) for rule in RULES)
    return tuple(breach for breach in found if breach is not None)


def parse_as_dict(text: str, *, edition: str | None = None) -> dict[str, Any]:
    """Return what tipcompare reads in a narrative of the tip series, as a parser's dict with all its keys.

    Args:
        text: the narrative.
        edition: its year, where the text does not say it.

    Raises:
        UseError: where it is no text.
        ReadError: where the text is empty.
        IdentityError: where country or edition cannot be told.
        ParseError: where the text is no narrative.
    """
    expect("text", text, str)
    return describe(read_report(read_text(text.encode(), "text", "0" * 64), get_profile("tip"), edition=edition))


def describe(report: CountryReport) -> dict[str, Any]:
    """Return a report as a parser's dict with all its keys.

    Args:
        report: of any series.
    """
    rating = report.rating
    return {
        "rating": rating.value if rating else None,
        "direction": rating.direction if rating else None,
        "recommendations": [item.text for item in report.recommendations],
        "figures": [(item.measure, item.value, item.year) for item in report.observations],
    }


def truth_of(narrative: Narrative) -> dict[str, Any]:
    """Return the truth of a drawn narrative as a parser's dict with all its keys.

    Args:
        narrative: as `tipcompare.strategies.narratives` draws it.
    """
    return {
        "rating": narrative.rating,
        "direction": narrative.direction,
        "recommendations": list(narrative.recommendations),
        "figures": [(figure.measure, figure.value, figure.year) for figure in narrative.figures],
    }


def _as_example(narrative: Narrative) -> Example:
    return narrative.text, truth_of(narrative)


def _ask(parse: Parser, text: str) -> Mapping[str, Any]:
    found = parse(text)
    if not isinstance(found, Mapping):
        raise TypeError(f"expected a dict, got {type(found).__name__}")
    return found


def _reads(parse: Parser, given: str, example: Example) -> tuple[str, ...]:
    _, truth = example
    found = _ask(parse, given)
    return differences(found, truth) or (
        () if found.keys() & truth.keys() else ("gives nothing of: " + ", ".join(truth),)
    )


def _is_steady(parse: Parser, given: str, _example: Example) -> tuple[str, ...]:
    return differences(_ask(parse, given), _ask(parse, given))


def _withstands(parse: Parser, given: str, example: Example) -> tuple[str, ...]:
    return _differ(_ask(parse, given), _ask(parse, example[0]), _letters_of)


def _fails_clearly(parse: Parser, given: str, _example: Example) -> tuple[str, ...]:
    try:
        parse(given)
    except ValueError:
        return ()
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises is what is looked for
        return (f"a text cut off raised {type(error).__name__}, which is no ValueError: {error}",)
    return ()


RULES: dict[str, Callable[[Parser, str, Example], tuple[str, ...]]] = {
    "reads what is there": _reads,
    "reads the same twice": _is_steady,
    "withstands what mirrors do": _withstands,
    "fails with a ValueError": _fails_clearly,
}
"""What a parser is held to: what differs, of the parser, the text that it is given and what was drawn."""


def _try_rule(rule: str, parse: Parser, examples: int, texts: st.SearchStrategy[Example]) -> Breach | None:
    """Return the breach with the shortest text; shrinking to one would take a slow parser minutes."""
    broken: list[tuple[Breach, Example]] = []

    @settings(max_examples=examples, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    @given(texts, mirror_damage(names=GENTLE), st.integers(1, 99))
    def check(example: Example, damages: tuple[Damage, ...], share: int) -> None:
        breach = _attempt(rule, parse, example, damages, share)
        if breach is not None:
            broken.append((breach, example))

    check()
    if not broken:
        return None
    found, example = min(broken, key=lambda one: (len(one[0].text), one[0].text))
    for damage in found.damages:
        fewer = tuple(one for one in found.damages if one != damage)
        found = (_attempt(rule, parse, example, fewer) if fewer else None) or found
    return found


def _attempt(
    rule: str, parse: Parser, example: Example, damages: tuple[Damage, ...], share: int = 100
) -> Breach | None:
    """Return how a parser breaks a rule on a text, which may be damaged, or cut off at a share in hundredths."""
    given, done = example[0], damages if rule == "withstands what mirrors do" else ()
    if rule == "fails with a ValueError":
        given = given[: max(1, len(given) * share // 100)]
    given = apply_damage(given, done)
    try:
        lines = RULES[rule](parse, given, example)
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises is what is looked for
        lines = (f"{type(error).__name__}: {error}",)
    return Breach(rule, given, lines, done) if lines else None


def _is_list(value: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, str)


def _plain(item: Any) -> str:
    """Return an item of a list as it is compared and shown; 1 is 1.0."""
    if isinstance(item, str):
        return item
    return repr(tuple(int(value) if isinstance(value, float) and value.is_integer() else value for value in item))


def _letters_of(item: str) -> str:
    """Return an item of a list down to its letters, which no mirror changes."""
    return re.sub(r"[^a-z0-9]+", "", item.lower())


__all__ = [
    "GENTLE",
    "RULES",
    "Breach",
    "Example",
    "Parser",
    "assert_reads",
    "check_conformance",
    "describe",
    "differences",
    "parse_as_dict",
    "truth_of",
]
