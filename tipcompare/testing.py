"""For projects that parse country reports themselves: compare what a parser gives with the truth, readably.

A parser is a callable that takes the text of a narrative and gives a dict with any of the keys `rating` (`2WL`),
`direction` (`remained`), `ratings` ((area, value) of each area that is rated by itself), `recommendations` (their texts
in order) and `figures` ((measure, value, year) of each; the value is None where the text says that it was not
reported). Keys that a parser does not give are not held against it,
but for one that it gives of a text and not of the same text again, damaged or not.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import zip_longest
from numbers import Integral, Real
from types import NoneType
from typing import Any, TypeGuard
from unicodedata import category
from zlib import crc32

from attrs import frozen

from tipcompare.errors import MissingExtraError, UseError, expect
from tipcompare.model import CountryReport, Edition
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
"""Text in, a parser's dict out; its keys are any of those named above."""

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
    text: str, truth: Mapping[str, Any], *, parse: Parser | None = None, edition: str | int | Edition | None = None
) -> None:
    """Fail with a readable difference unless reading `text` gives what `truth` says.

    Args:
        text: a narrative.
        truth: any of the keys of a parser's dict.
        parse: the parser to try; tipcompare's own reading of the tip series where None.
        edition: for tipcompare's own reading, where the text does not say it; an `Edition`, or a year as for
            `tipcompare.read`.

    Raises:
        AssertionError: where something differs; the message has a line for each thing.
        UseError: where the truth is no dict, or the parser gives none, or the edition is of another kind.
        ReadError: where tipcompare's own reading is given nothing.
        IdentityError: where it cannot tell country or edition.
        ParseError: where the text is no narrative to it.

    Example:
        >>> from tipcompare.embedded import embedded_path
        >>> text = embedded_path("seeds/mexico-2021.txt").read_text(encoding="utf-8")
        >>> assert_reads(text, {"rating": "2", "direction": "remained"}, edition="2021")
    """
    expect("truth", truth, Mapping)
    found = parse(text) if parse is not None else parse_as_dict(text, edition=edition)
    lines = _hold_against(found, truth)
    if lines:
        raise AssertionError("\n".join(["the reading differs:", *lines]))


def differences(found: Mapping[str, Any], truth: Mapping[str, Any]) -> tuple[str, ...]:
    """Return a line for each thing in which a parser's dict and the truth differ, for the keys that both have.

    Numbers are compared by their value, whatever class they are of; items of a list that only stand elsewhere are told
    in one line.

    Args:
        found: what a parser gave.
        truth: what it should have given.

    Raises:
        UseError: where one of them is no dict.

    Example:
        >>> differences({"rating": "2"}, {"rating": "2WL"})
        ("rating: expected '2WL', got '2'",)
        >>> differences({"recommendations": ["Train police"]}, {"recommendations": ["Train police."]})
        ('recommendations: missing: Train police.', 'recommendations: not there: Train police')
    """
    return _differ(found, truth, str)


def _hold_against(
    found: Mapping[str, Any], truth: Mapping[str, Any], fold: Callable[[str], str] = str
) -> tuple[str, ...]:
    """Return what differs, and first what of the truth was not given at all."""
    lines = _differ(found, truth, fold)
    return (*(f"{key}: not given" for key in truth if key not in found), *lines)


def _differ(found: Mapping[str, Any], truth: Mapping[str, Any], fold: Callable[[str], str]) -> tuple[str, ...]:
    """Return what differs where texts in lists are the same that `fold` makes the same; they are shown as they are."""
    expect("found", found, Mapping)
    expect("truth", truth, Mapping)
    lines: list[str] = []
    for key in (key for key in truth if key in found):
        expected, got = truth[key], found[key]
        if _is_list(expected) and _is_list(got):
            lines += [f"{key}: {told}" for told in _differ_in_items([*expected], [*got], fold)]
        elif _as_compared(expected) != _as_compared(got):
            lines.append(f"{key}: expected {expected!r}, got {got!r}")
    return tuple(lines)


def _differ_in_items(left: list[Any], right: list[Any], fold: Callable[[str], str]) -> Iterator[str]:
    """Yield a line for each item that only one list has, those at one place together, and one for what only moved."""
    old, new = ([_as_compared(item, fold) for item in items] for items in (left, right))
    steps = [step for step in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if step[0] != "equal"]
    moved = Counter(item for step in steps for item in old[step[1] : step[2]])
    moved &= Counter(item for step in steps for item in new[step[3] : step[4]])
    if moved:
        yield ("the same" if Counter(old) == Counter(new) else "others") + " in another order"
    moved_old, moved_new = Counter(moved), Counter(moved)
    for _, *places in steps:
        lost = _take_out(moved_old, old, left, slice(*places[:2]))
        added = _take_out(moved_new, new, right, slice(*places[2:]))
        for pair in zip_longest(lost, added):
            told = zip(("missing", "not there"), pair, strict=True)
            yield from (f"{what}: {item}" for what, item in told if item is not None)


def _take_out(moved: Counter[str], keys: list[str], items: list[Any], place: slice) -> list[str]:
    """Return the items at a place as they are shown, without those that only moved, each of which counts once."""
    left = []
    for key, item in zip(keys[place], items[place], strict=True):
        moved[key] -= 1
        if moved[key] < 0:
            left.append(item if isinstance(item, str) else _as_compared(item))
    return left


def check_conformance(
    parse: Parser, *, examples: int = 100, drawn: st.SearchStrategy[Example] | None = None
) -> tuple[Breach, ...]:
    """Return the properties that a parser breaks, each with a small example; nothing where it keeps them all.

    Args:
        parse: the parser.
        examples: how many texts are tried for each property.
        drawn: strategy of (text, truth) pairs, for a parser of another series; narratives of the tip series where None,
            all of whose figures are of years that stand in them, since a parser is not told the edition.

    Raises:
        UseError: where one of these is of another kind, or what is drawn is no text with its truth.

    Returns:
        At most one breach for each property, in the order of `RULES`. The same parser gives the same breaches, whatever
        the profile and seed of Hypothesis.

    Example:
        >>> [breach.rule for breach in check_conformance(lambda text: {"rating": "2"}, examples=20)]
        ['reads what is there']
    """
    if not callable(parse):
        raise UseError(f"expected parse to be a function, got {type(parse).__name__}")
    expect("examples", examples, int)
    if examples < 1:
        raise UseError(f"expected examples to be at least 1, got {examples}")
    expect("drawn", drawn, st.SearchStrategy, NoneType)
    texts = narratives(reporting_periods=False).map(_as_example) if drawn is None else drawn.map(_expect_example)
    try:
        return tuple(breach for rule in RULES if (breach := _try_rule(rule, parse, examples, texts)) is not None)
    except UseError as error:
        error.__notes__ = []  # Hypothesis notes the whole strategy, by pages
        raise


def parse_as_dict(text: str, *, edition: str | int | Edition | None = None) -> dict[str, Any]:
    """Return what tipcompare reads in a narrative of the tip series, as a parser's dict with all its keys.

    Args:
        text: the narrative.
        edition: its year, or an `Edition`, where the text does not say it.

    Raises:
        UseError: where it is no text, or the edition of another kind.
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

    Raises:
        UseError: where it is none.
    """
    expect("report", report, CountryReport)
    rating = report.rating
    return {
        "rating": rating.value if rating else None,
        "ratings": [(one.area, one.value) for one in report.area_ratings],
        "direction": rating.direction if rating else None,
        "recommendations": [item.text for item in report.recommendations],
        "figures": [(item.measure, item.value, item.year) for item in report.observations],
    }


def truth_of(narrative: Narrative) -> dict[str, Any]:
    """Return the truth of a drawn narrative as a parser's dict with all its keys.

    Args:
        narrative: as `tipcompare.strategies.narratives` draws it.

    Raises:
        UseError: where it is none.
    """
    expect("narrative", narrative, Narrative)
    return {
        "rating": narrative.rating,
        "direction": narrative.direction,
        "recommendations": list(narrative.recommendations),
        "figures": [(figure.measure, figure.value, figure.year) for figure in narrative.figures],
    }


def _as_example(narrative: Narrative) -> Example:
    return narrative.text, truth_of(narrative)


def _expect_example(drawn: object) -> Example:
    match drawn:
        case (str() as text, Mapping() as truth) if truth:
            return text, truth
    hint = "map it by: lambda one: (one.text, truth_of(one))" if isinstance(drawn, Narrative) else None
    got = "a Narrative" if isinstance(drawn, Narrative) else f"{drawn!r:.60}"
    raise UseError(f"expected drawn to give pairs of a text and its truth, got {got}", hint=hint)


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
    seed = crc32(given.encode(errors="surrogatepass"))  # Hypothesis sets chance back for each example, to one number
    random.seed(seed)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(seed)
    first, second = _ask(parse, given), _ask(parse, given)
    return _hold_against(second, first) or _hold_against(first, second)


def _withstands(parse: Parser, given: str, example: Example) -> tuple[str, ...]:
    return _hold_against(_ask(parse, given), _ask(parse, example[0]), _letters_of)


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
    lines = _try_once(rule, parse, given, example)
    if not lines or (done and _try_once(rule, parse, example[0], example)):  # no mirror did what is so without one
        return None
    return Breach(rule, given, lines, done)


def _try_once(rule: str, parse: Parser, given: str, example: Example) -> tuple[str, ...]:
    try:
        return RULES[rule](parse, given, example)
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises is what is looked for
        return (f"{type(error).__name__}: {error}",)


def _is_list(value: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)


def _as_compared(value: Any, fold: Callable[[str], str] = str) -> str:
    """Return what of a value is compared, and shown of what is no text."""
    return repr(_plain(value, fold))


def _plain(value: Any, fold: Callable[[str], str]) -> Any:
    """Return a value in Python's own classes, so that equal ones look the same: 1.0 and NumPy's 1 as 1."""
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, Real) and not isinstance(value, bool):
        number = int(value) if isinstance(value, Integral) else float(value)
        return int(number) if number == number // 1 else number
    return tuple(_plain(item, fold) for item in value) if _is_list(value) else value


def _letters_of(text: str) -> str:
    """Return a text down to its letters, signs on them and digits, of any script, which no mirror changes."""
    return "".join(sign for sign in text.casefold() if category(sign)[0] in "LMN")


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
