"""How figures that were read are set against figures labelled by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tipcompare.model import Observation

CORE = frozenset(
    {
        "investigations",
        "prosecutions",
        "convictions",
        "victims_identified",
        "sentence_min",
        "sentence_max",
        "sentence_mean",
        "visas",
        "funding",
    }
)
Row = Mapping[str, str]


def _agrees(row: Row, found: Observation) -> bool:
    value = float(row["value"]) if row["value"] else None
    year = int(row["year"]) if row["year"] else None
    return found.measure == row["measure"] and found.value == value and found.year == year


def score_figures(
    truth: Sequence[Row], found: Sequence[Observation], same_place: Callable[[Row, Observation], bool]
) -> dict[str, float]:
    """Return recall and precision, of the core measures and of all; each figure is used once."""
    left = list(found)
    hits: list[str] = []
    for row in truth:
        match = next((o for o in left if _agrees(row, o) and same_place(row, o)), None)
        if match is not None:
            left.remove(match)
            hits.append(row["measure"])
    counts = {
        "core": (
            sum(measure in CORE for measure in hits),
            sum(row["measure"] in CORE for row in truth),
            sum(o.measure in CORE for o in found),
        ),
        "all": (len(hits), len(truth), len(found)),
    }
    return {
        f"{name}_{kind}": hit / total
        for name, (hit, wanted, given) in counts.items()
        for kind, total in (("recall", max(wanted, 1)), ("precision", max(given, 1)))
    }
