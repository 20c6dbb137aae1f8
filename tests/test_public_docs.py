"""Every public name says what it takes and gives, in which shape and unit, what it raises, and whose rule it follows.

What must be said is taken from the code: types, validators, and the errors that can be reached from the source. Where a
name follows a rule that is not ours (a statute, a standard, how the reports are printed), `RULES_OF_OTHERS` names it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from published import PLUGIN, Published, list_published
from raising import errors_of

from tipcompare.errors import TipcompareError

PUBLISHED = list_published()

RULES_OF_OTHERS = {
    "tipcompare.changes.evidence:find_evidence": "how to weigh words and what they share",
    "tipcompare.changes.explain:explain_match": "what counts as the same recommendation",
    "tipcompare.changes.history:build_history": "what counts as the same recommendation",
    "tipcompare.countries.lookup:find_country": "codes and names of countries",
    "tipcompare.countries.lookup:name_in": "which edition used which name",
    "tipcompare.countries.regions:region_of": "which country is in which region",
    "tipcompare.fetch.addresses:find_addresses": "where publishers put their pages",
    "tipcompare.fetch:fetch": "how to ask a server again, and when not to",
    "tipcompare.model.document:Country": "codes of countries, invented ones among them",
    "tipcompare.model.document:Edition": "which months an edition is about",
    "tipcompare.model.document:Observation": "reporting periods, and how dates are written",
    "tipcompare.model.document:Rating": "tiers and levels of advancement",
    "tipcompare.reading.identity:identify": "how titles and paths name country and year",
    "tipcompare.reading:read_report": "how the editions were laid out",
    "tipcompare.series:BUILT_IN": "headings, cues, scales and measures of each series",
    "tipcompare.sources:read_source": "how a file says what it is and how it is encoded",
    "tipcompare.strategies.damage:DAMAGES": "what other sites do to a narrative",
    "tipcompare.strategies.writing:LAYOUTS": "how the editions were laid out",
    "tipcompare.ratings.consistency:check_ratings": "when the law allows a waiver",
    "tipcompare.ratings.engine:apply_law": "when a downgrade is due",
    "tipcompare.ratings.facts:load_placements": "which tier each edition gave",
    "tipcompare.ratings.law:law_for": "which law governs which edition",
}
"""Which names hold a rule of others, and which: each must name its source. No other name has one to name."""

UNITS = re.compile(
    r"0-1|\boffset|\byears?\b|\beditions?\b|\bordinals?\b|\bplace\b|\bhow (?:many|often)\b|\bmost\b|\bseconds?\b"
    r"|\bbytes\b|\bspaces\b|\blevel \d|\brank\b|\bweights?\b|\bin the unit\b|>= ?\d"
)
"""What tells the unit or the range of a number. The name itself may tell it: `read_seconds`."""

SHAPES = re.compile(
    r"\bin (?:this|that|the|their)?(?: publisher's)? ?order\b|\border of\b|\bsorted\b|\bascending\b|\bfirst\b"
    r"|\b(?:one|one row|a line|a step) (?:for each|a)\b|\bcolumns?\b|\bkeys?\b|\b[Bb]y (?:its|their|name|source)\b"
    r"|\(\w+, \w+\)|\brows?\b"
)
"""What tells the order, the keys or the columns of several things."""

SEVERAL = re.compile(
    r"^(?:tuple\[.*\.\.\.\]|list\[|dict\[|Mapping\[|Sequence\[|frozenset\[|Iterator\[(?!None)|pd\.|pandas\.)"
)
TRUSTED = frozenset(
    (
        # These raise where the data that ships with the package is broken, which the tests of the data exclude.
        *("tipcompare.embedded:embedded_path", "tipcompare.ratings.facts:load_placements"),
        # These raise where a drawn narrative cannot be read, which the properties of the strategies exclude.
        *("tipcompare.strategies.values:source_of", "tipcompare.strategies.values:read_drawn"),
    )
)
"""Functions whose errors those who call them need not tell."""


def functions() -> Iterator[Published]:
    """Yield what can be called or asked: functions, methods and properties; fixtures only give what they are called."""
    return (one for one in PUBLISHED if code_of(one) is not None and not one.place.startswith(PLUGIN))


def code_of(one: Published) -> Callable[..., Any] | None:
    """Return the function that a published name stands for; None for a class or a constant."""
    value = one.value.fget if isinstance(one.value, property) else getattr(one.value, "__func__", one.value)
    return value if inspect.isfunction(value) else None


def numbers() -> Iterator[tuple[str, str, str]]:
    """Yield where each number is (a field or a parameter), its name, and what is said of it."""
    for one in PUBLISHED:
        code = code_of(one)
        kinds = {field.name: str(field.type) for field in getattr(one.value, "__attrs_attrs__", ())}
        if code is not None:
            kinds = {name: str(p.annotation) for name, p in inspect.signature(code).parameters.items()}
        for name, kind in kinds.items():
            if re.search(r"\b(?:int|float)\b", kind):
                yield one.place, name, one.told.entries["Args"].get(name, "")


@pytest.mark.parametrize("one", PUBLISHED, ids=lambda one: one.place)
def test_it_says_what_it_is(one: Published) -> None:
    """A sentence says what the thing is, or what the function returns, yields or does; each argument is told."""
    assert one.told.summary, "nothing is said"
    code = code_of(one)
    if code is not None and not one.place.startswith(PLUGIN):  # a fixture's arguments are fixtures
        named = list(inspect.signature(code).parameters)
        named = [name for name in named if name not in ("self", "cls", "draw")]
        silent = [
            name for name in named if name not in one.told.entries["Args"] and f"`{name}`" not in one.told.summary
        ]
        assert not silent, f"not told: {', '.join(silent)}"
    for field in getattr(one.value, "__attrs_attrs__", ()):
        assert field.name in one.told.entries["Args"], f"not told: {field.name}"


@pytest.mark.parametrize("one", tuple(functions()), ids=lambda one: one.place)
def test_it_says_what_it_gives(one: Published) -> None:
    """Whatever returns something says what; of several things also their order, keys or columns."""
    code = code_of(one)
    assert code is not None
    kind = str(inspect.signature(code).return_annotation)
    told = one.told.result
    if kind not in ("None", "Iterator[None]") and not isinstance(one.value, property):
        assert re.match(r"(?:Return|Draw|Yield|Read)\b", told) or {"Returns", "Yields"} & set(one.told.sections)
    if SEVERAL.match(kind):
        assert SHAPES.search(told), f"{kind}: in which order, with which keys or columns?"


@pytest.mark.parametrize(("place", "name", "told"), tuple(numbers()))
def test_it_says_the_unit(place: str, name: str, told: str) -> None:
    """A number says its unit, its range or what it counts."""
    assert UNITS.search(f"{name.replace('_', ' ')}: {told}"), told


@pytest.mark.parametrize(
    "one", [one for one in PUBLISHED if hasattr(one.value, "__attrs_attrs__")], ids=lambda one: one.place
)
def test_it_says_the_range(one: Published) -> None:
    """A number that is held to a range says the range."""
    for field in one.value.__attrs_attrs__:  # type: ignore[attr-defined]
        bounds = set(re.findall(r"(>=|<=|>|<) (-?\d+)", repr(field.validator)))
        told = one.told.entries["Args"].get(field.name, "")
        ranges = {
            ("1",): r"from 1|>= 1|how (?:many|often)|in how many",
            ("0", "1"): r"0-1",
            ("0",): r">= 0|how many|how often",
        }
        pattern = ranges.get(tuple(sorted(bound for _, bound in bounds)))
        assert pattern is None or re.search(pattern, told), f"{field.name}: {told}"


@pytest.mark.parametrize("one", tuple(functions()), ids=lambda one: one.place)
def test_it_says_what_it_raises(one: Published) -> None:
    """Every error it raises itself, and every one of ours that comes through it, is told, or a broader one is."""
    code = code_of(one)
    assert code is not None
    own, passed = errors_of(code, trusted=TRUSTED)
    told = one.told.entries["Raises"]
    for error in own | passed:
        broader = [
            kind.__name__ for kind in error.__mro__ if issubclass(kind, TipcompareError) and kind is not TipcompareError
        ]
        assert {error.__name__, *broader} & set(told), f"{error.__name__} is not told"
    ours = {kind.__name__ for kind in passed for kind in kind.__mro__}
    never = [name for name in told if hasattr(tipcompare_errors(), name) and name not in ours]
    assert not never, f"nothing raises {never}"


def test_the_rules_of_others_name_their_source() -> None:
    """A name that follows a rule of others says where the rule stands, and no other name claims a source."""
    assert {one.place for one in PUBLISHED if "Source" in one.told.sections} == set(RULES_OF_OTHERS)


def tipcompare_errors() -> Any:
    """Return the module of the errors."""
    return inspect.getmodule(TipcompareError)
