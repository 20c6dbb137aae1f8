"""Whether figures answer beside what is said not to be reported."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.answering.added import Chosen
from tipcompare.model import Observation
from tipcompare.series.prose import Counting


def is_elsewhere(whole: Chosen, missing: Sequence[Observation]) -> bool:
    """Return whether a figure stands behind the section that says it is not reported: it is of something else.

    And parts right in that section, which are examples: "did not report how many; one unit opened four and one nine".
    """
    item, status, _ = whole
    return any(
        other.qualifier == "not_reported"
        and (other.section != item.section or (status == "sum" and item.scope == "part"))
        and other.span < item.span
        for other in missing
    )


def is_told_before(
    items: Sequence[Observation], zeros: Sequence[Observation], missing: Observation, counting: Counting
) -> bool:
    """Return whether a figure of some stands before what is not reported: behind it, it is only an example.

    A part does where what is not reported is only the number of some who are named: "to unknown repatriated victims",
    and so does any term told in the same section: what is not reported are the other terms.

    Any amount of money is worth more than that the amount of all is not told, and that some got none, told before it.
    """
    if counting.money:
        return bool(items) or any(item.span < missing.span for item in zeros)
    some = {"total"} | ({"part"} if missing.rule == "said" else set())
    told = (item for item in items if item.scope in some or (counting.term and item.section == missing.section))
    return any(not item.comparison and item.span < missing.span for item in told)
