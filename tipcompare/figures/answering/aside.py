"""What does not compete for the answer of a measure and year, though it is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tipcompare.figures.answering.accounts import DOUBTFUL, amount, is_whole
from tipcompare.figures.whose.other_states import OTHER_STATE
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS
from tipcompare.series.prose import Counting


def is_aside(item: Observation, counting: Counting, ends: Mapping[str, Span]) -> bool:
    """Return whether a figure is never the country's own: of officials, of another state, or by where it stands.

    `ends` are the last figures of each kind of section.
    """
    home = ends.get(counting.home)
    behind = home is not None and item.section != counting.home and home < item.span
    elsewhere = behind or item.section in counting.aside
    return elsewhere or item.accused != "" or item.actor == OTHER_STATE or item.qualifier == "relative"


def without_whom(items: Sequence[Observation]) -> list[Observation]:
    """Return figures without people who only say whom the cases before are of, or cases in how many people are.

    "Two prosecutions of three men", "three men in two cases": what the sentence leads with competes.
    """
    return [item for led, item in zip((None, *items), items, strict=False) if led is None or not _of_whom(item, led)]


def _of_whom(item: Observation, led: Observation) -> bool:
    if led.sentence != item.sentence or led.unit == item.unit:
        return False
    in_cases = item.rule == led.rule != "own-noun" and amount(item) <= amount(led)
    return in_cases or (led.rule == "own-noun" and item.rule in ("noun-of", "done") and not item.comparison)


def told_at_home(items: Sequence[Observation], home: str) -> Sequence[Observation]:
    """Return the figures of the section that tells them, with those of the summary where it has parts; else all.

    No nought goes before what the summary tells, which has it of some, nor a nought or a part before a greater whole
    that another section tells beyond doubt.
    """
    told = [o for o in items if o.section == home and o.value is not None and o.actor in OWN_ACTORS - {"joint"}]
    if not told:
        return items
    others = [o for o in items if o.section != home and o.value]
    sure = (o for o in others if o.rule not in DOUBTFUL)
    outdone = max(map(amount, filter(_is_of_all, sure)), default=0.0) > max(map(amount, told))
    nought_yields = outdone or any(o.section == "summary" for o in others)
    if any(_is_of_all(o) and (o.value or not nought_yields) for o in told):
        return [item for item in items if item.section == home]
    parts = any(amount(o) > 1 for o in told)  # not "one more victim"
    return [item for item in items if item.section in (home, "summary")] if parts and not outdone else items


def _is_of_all(item: Observation) -> bool:
    return is_whole(item) and not item.agency
