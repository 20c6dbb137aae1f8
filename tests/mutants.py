"""Bugs put into reader and aligner, each of which the drawn narratives must find: `python tests/mutants.py`.

A mutant replaces one piece of one function's source. It is killed by a property of `drawn.py` that fails; the table
says by which, and after how many examples.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import FunctionType
from typing import Any

import drawn
from attrs import frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tipcompare.strategies import edition_series, mirror_damage, narratives
from tipcompare.testing import GENTLE

EXAMPLES = 500

Check = Callable[..., None]
READ: dict[str, Check] = {
    "reads_as_written": lambda narrative, _damages: drawn.reads_as_written(narrative),
    "withstands_mirrors": drawn.withstands_mirrors,
}
READ_TEXTS = st.tuples(narratives(), mirror_damage(names=GENTLE))
SERIES = (
    *(drawn.compares_in_order, drawn.repeats_what_stays, drawn.brings_back_what_was_away),
    *(drawn.rewords_within_its_topic, drawn.keeps_topics_apart, drawn.parts_and_joins, drawn.restates_what_differs),
)
ALIGN: dict[str, Check] = {
    "links_the_likely": lambda _series, table: drawn.links_the_likely(table),
    **{check.__name__: partial(lambda check, series, _table: check(series), check) for check in SERIES},
}
ALIGN_TEXTS = st.tuples(edition_series(max_editions=3), drawn.TABLES)


@frozen
class Mutant:
    """One bug.

    Args:
        name: what is wrong.
        place: `module:function` below the package.
        right: a piece of the function's source.
        wrong: what stands there instead.
    """

    name: str
    place: str
    right: str
    wrong: str


MUTANTS = (
    Mutant(
        "thousands are cut off", "figures.words.numbers:_small", "str.isdigit, found[1]", "str.isdigit, found[1][:3]"
    ),
    Mutant("years are shifted", "figures.words.periods:_name", "    year = int(", "    year = 1 + int("),
    Mutant(
        "a comparison is not told", "figures.observe:_observe", "comparison = not in_law and", "comparison = False and"
    ),
    Mutant("items lose a letter", "reading.lists:_trim", "start + len(words)", "start + len(words) - 1"),
    Mutant(
        "the first item is lost",
        "reading.lists:split_items",
        "for part in parts for item in",
        "for part in parts[1:] for item in",
    ),
    Mutant("semicolons do not part", "reading.lists:_split_at_semicolons", "if cuts and", "if not cuts and"),
    Mutant(
        "a watch list is a tier 2",
        "reading.rating:decide_rating",
        "value = said if cut else printed or said",
        'value = (printed or said or "")[:1]',
    ),
    Mutant("directions are lost", "reading.rating:decide_rating", 'statement.said("direction")', "None"),
    Mutant(
        "section order is ignored",
        "reading.sections:place",
        "enumerate(profile.orders)",
        "enumerate(profile.orders[-1:])",
    ),
    Mutant(
        "headings speak against",
        "reading.sections:_start",
        "HEADING if item.heading == kind",
        "HEADING if item.heading != kind",
    ),
    Mutant(
        "wrapped lines stay apart",
        "reading.layout:_continues",
        "    if following.mark or",
        "    return False\n    if following.mark or",
    ),
    Mutant(
        "ratings go the wrong way",
        "series.profile:SeriesProfile.change_between",
        "ranks[1] < ranks[0]",
        "ranks[1] > ranks[0]",
    ),
    Mutant(
        "dropped is said of the unread",
        "changes.recommendations:compare_recommendations",
        "if not (",
        "if False and not (",
    ),
    Mutant("no is read as one", "figures.observe:_value", 'return 0.0, "exact"', 'return 1.0, "exact"'),
    Mutant(
        "unreported is zero", "figures.observe:observe_silences", "value=silence.value,", "value=silence.value or 0.0,"
    ),
    Mutant("the least alike are matched", "align.matching:match_items", "-chances,", "chances,"),
    Mutant(
        "anything is alike enough", "align.matching:match_items", "chances >= np.where", "chances >= 0.0 * np.where"
    ),
    Mutant("further parts need no more", "align.matching:match_items", "max(calibration.further, ", "min(0.0, "),
    Mutant("twins are linked crosswise", "align.matching:match_items", "taken &= np", "taken &= 0.0 * np"),
    Mutant("what is claimed needs no more", "align.matching:match_items", "> _ALL", "> 2.0"),
    Mutant("rivals do not count", "align.competition:compete", "logits - strength", "logits - 0.0 * strength"),
    Mutant("places are forgotten", "align.recurrence:_continue", "ordinal=item.ordinal", "ordinal=olds[0].ordinal"),
    Mutant("what stayed is returned", "align.statuses:tell_statuses", "< index - 1", "< index"),
    Mutant("links are off by one", "align.recurrence:_place", "chain.ordinal", "chain.ordinal + 1"),
    Mutant("what is like is not restated", "changes.restatements:find_restatements", "if not why", "if why"),
)


@contextmanager
def planted(mutant: Mutant) -> Iterator[None]:
    """Put the bug into the function itself, so that every module that imported it has it."""
    module, _, path = mutant.place.partition(":")
    holder: Any = import_module(f"tipcompare.{module}")
    space = vars(holder)
    for name in path.split("."):
        holder = getattr(holder, name)
    function: FunctionType = holder
    source = textwrap.dedent(inspect.getsource(function))
    assert mutant.right in source, f"{mutant.place} has no {mutant.right!r}"
    scope = dict(space)
    exec("from __future__ import annotations\n" + source.replace(mutant.right, mutant.wrong, 1), scope)
    right = function.__code__
    function.__code__ = scope[function.__name__].__code__
    try:
        yield
    finally:
        function.__code__ = right


def find_killer(mutant: Mutant, examples: int = EXAMPLES) -> tuple[str, int] | None:
    """Return the property that kills the mutant and after how many examples; None where it survives."""
    checks, texts = (READ, READ_TEXTS) if mutant.place.startswith(("reading", "figures")) else (ALIGN, ALIGN_TEXTS)
    with planted(mutant):
        return find_breach(checks, texts, examples)


def find_breach(checks: Mapping[str, Check], texts: st.SearchStrategy[Any], examples: int) -> tuple[str, int] | None:
    """Return the first property that a drawn example breaks, and after how many examples; None where all hold."""
    tried = [0]
    broken: list[str] = []

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(texts)
    def attempt(values: tuple[Any, ...]) -> None:
        tried[0] += 1
        for name, check in checks.items():
            broken.append(name)
            check(*values)
            broken.pop()

    try:
        attempt()
    except Exception:  # noqa: BLE001 - a bug may show itself in any way
        return broken[0], tried[0]
    return None


def main() -> int:
    """Print the table; the exit status is the number of mutants that survive."""
    survivors = 0
    for mutant in MUTANTS:
        killer = find_killer(mutant)
        survivors += killer is None
        told = "SURVIVES" if killer is None else f"{killer[0]:24} {killer[1]:4} examples"
        print(f"{mutant.name:32} {told}", flush=True)
    print(f"{len(MUTANTS) - survivors} of {len(MUTANTS)} killed within {EXAMPLES} examples")
    return survivors


if __name__ == "__main__":
    sys.exit(main())
