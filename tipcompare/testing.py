"""For projects that parse country reports themselves: compare what a parser gives with the truth, readably.

A parser is a callable that takes the text of a narrative and gives a dict with any of the keys `rating` (`2WL`),
`direction` (`remained`), `recommendations` (their texts in order) and `figures` ((measure, value, year) of each; the
value is None where the text says that it was not reported). Keys that a parser does not give are not held against it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import ndiff
from typing import Any, TypeGuard

from attrs import frozen
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources.text import read_text
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
        text: the narrative given to the parser.
        differences: what differs, a line each.
    """

    rule: str
    text: str
    differences: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join([f"{self.rule}:", *(f"  {line}" for line in self.differences), "in:", self.text])


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
    """
    lines: list[str] = []
    for key in (key for key in truth if key in found):
        expected, got = truth[key], found[key]
        if not (_is_list(expected) and _is_list(got)):
            lines += [f"{key}: expected {expected!r}, got {got!r}"] if expected != got else []
        elif [_plain(item) for item in expected] != [_plain(item) for item in got]:
            changes = ndiff([_plain(item) for item in expected], [_plain(item) for item in got])
            lines += [f"{key}: {line.rstrip()}" for line in changes if line[:1] in "-+"]
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
        At most one breach for each property, in the order of `RULES`.

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
        ReadError: where the text is empty.
        IdentityError: where country or edition cannot be told.
        ParseError: where the text is no narrative.
    """
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


def _reads(parse: Parser, example: Example, _damages: tuple[Damage, ...]) -> tuple[str, ...]:
    text, truth = example
    found = _ask(parse, text)
    return differences(found, truth) or (
        () if found.keys() & truth.keys() else ("gives nothing of: " + ", ".join(truth),)
    )


def _is_steady(parse: Parser, example: Example, _damages: tuple[Damage, ...]) -> tuple[str, ...]:
    text, _ = example
    return differences(_ask(parse, text), _ask(parse, text))


def _withstands(parse: Parser, example: Example, damages: tuple[Damage, ...]) -> tuple[str, ...]:
    text, _ = example
    return differences(_folded(_ask(parse, apply_damage(text, damages))), _folded(_ask(parse, text)))


def _fails_clearly(parse: Parser, example: Example, _damages: tuple[Damage, ...]) -> tuple[str, ...]:
    text, _ = example
    try:
        parse(text[: len(text) // 3])
    except ValueError:
        return ()
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises is what is looked for
        return (f"a text cut off raised {type(error).__name__}, which is no ValueError",)
    return ()


RULES: dict[str, Callable[[Parser, Example, tuple[Damage, ...]], tuple[str, ...]]] = {
    "reads what is there": _reads,
    "reads the same twice": _is_steady,
    "withstands what mirrors do": _withstands,
    "fails with a ValueError": _fails_clearly,
}
"""What a parser is held to."""


def _try_rule(rule: str, parse: Parser, examples: int, texts: st.SearchStrategy[Example]) -> Breach | None:
    """Return the breach with the shortest text; shrinking to one would take a slow parser minutes."""
    broken: list[Breach] = []

    @settings(max_examples=examples, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    @given(texts, mirror_damage(names=GENTLE))
    def check(example: Example, damages: tuple[Damage, ...]) -> None:
        try:
            lines = RULES[rule](parse, example, damages)
        except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises is what is looked for
            lines = (f"{type(error).__name__}: {error}",)
        if lines:
            text = apply_damage(example[0], damages) if rule == "withstands what mirrors do" else example[0]
            broken.append(Breach(rule, text, lines))

    check()
    return min(broken, key=lambda breach: (len(breach.text), breach.text), default=None)


def _is_list(value: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, str)


def _plain(item: Any) -> str:
    """Return an item of a list as it is compared and shown; 1 is 1.0."""
    if isinstance(item, str):
        return item
    return repr(tuple(int(value) if isinstance(value, float) and value.is_integer() else value for value in item))


def _folded(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return a parser's dict with its recommendations down to their letters, which no mirror changes."""
    items = found.get("recommendations")
    if not _is_list(items):
        return dict(found)
    return {**found, "recommendations": [re.sub(r"[^a-z0-9]+", "", str(item).lower()) for item in items]}


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
