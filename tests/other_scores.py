"""How well recurrence is told against what readers say of the Findings, and against a revised list's own mapping."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
from attrs import frozen
from recurrence_scores import Histories, Labels, list_codes
from sklearn.metrics import roc_auc_score

from tipcompare.align.calibration import Calibration, fitted
from tipcompare.align.lists import weigh_lists
from tipcompare.align.matching import match_items
from tipcompare.align.recurrence import trace_recurrence

Place = tuple[str, int, int]
Floats = npt.NDArray[np.float64]

JUDGED = Path(__file__).with_name("accuracy") / "recurrence-judged.csv"
"""517 actions of the Findings that do not stand word for word in the edition before, drawn by `draw_recurrence.py` from
44 countries, none of which has labels kept for a check; none has a label given. What two readers say, blind to the
program and to each other: a quarter was read by both (`reader` a and b), the rest by one. `weight` says of how many
actions of its country each was drawn."""


@frozen
class Reading:
    """What one or two readers say of one action of the Findings.

    Args:
        continues: whether it asks again for what an earlier edition asked for; where two read it, both agree.
        links: (edition, ordinal) of all earlier places of it.
        weight: how many actions it stands for.
        published: whether the publisher's printed year calls it continuing; none where no year is printed.
    """

    continues: bool
    links: frozenset[tuple[int, int]]
    weight: float
    published: bool | None


@frozen
class Revision:
    """Two revisions of a list with the publisher's own mapping.

    Args:
        old, new: texts.
        links: (new, old, relation), by places; `covers` counts neither as relation nor as link.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    links: frozenset[tuple[int, int, str]]


def load_readings(path: Path, histories: Histories) -> dict[Place, Reading]:
    """Return what the readers say, by code, year and ordinal, where both agree."""
    codes = list_codes(histories)
    found = {}
    for row in _rows(path):
        if row["reader1"] == row["reader2"] and row["country"] in codes:
            found[codes[row["country"]], int(row["edition"]), int(row["ordinal"])] = Reading(
                row["reader1"] == "continuing",
                _read_links(row["links"]),
                float(row["weight"]),
                row["publisher"] == "continuing",
            )
    return found


def load_judged(years: Labels) -> dict[Place, Reading]:
    """Return what the readers of `JUDGED` say, by code, year and ordinal, but for what two of them call differently.

    Args:
        years: the first years that the publisher prints.
    """
    read: dict[Place, list[dict[str, str]]] = defaultdict(list)
    for row in _rows(JUDGED):
        read[row["country"], int(row["edition"]), int(row["ordinal"])].append(row)
    return {
        place: Reading(
            rows[0]["says"] == "continuing",
            frozenset().union(*(_read_links(row["links"]) for row in rows)),
            float(rows[0]["weight"]),
            years[place] < place[1] if place in years else None,
        )
        for place, rows in read.items()
        if len({row["says"] for row in rows}) == 1
    }


def _read_links(links: str) -> frozenset[tuple[int, int]]:
    """Editions and ordinals of earlier places, told as `2013:4 2014:2`."""
    return frozenset((int(year), int(ordinal)) for year, _, ordinal in (link.partition(":") for link in links.split()))


def load_revision(folder: Path) -> Revision:
    """Return the two revisions of a folder with old.csv, new.csv and links.csv."""
    old, new = _rows(folder / "old.csv"), _rows(folder / "new.csv")
    places = [{row["id"]: place for place, row in enumerate(rows)} for rows in (old, new)]
    links = frozenset((places[1][r["new"]], places[0][r["old"]], r["relation"]) for r in _rows(folder / "links.csv"))
    return Revision(tuple(row["text"] for row in old), tuple(row["text"] for row in new), links)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def measure_readings(
    histories: Histories, readings: Mapping[Place, Reading], calibration: Calibration | None = None
) -> dict[str, float]:
    """Return agreement, f1_new, auc, links and ece, as the maintainers' scorer defines them."""
    rows = list(call_readings(histories, readings, calibration))
    truth, said, score, weight, right = (np.array(part) for part in zip(*rows, strict=True))
    linked = [bool(r) for t, s, r in zip(truth, said, right, strict=True) if t and s]
    return {
        "agreement": float(weight[truth == said].sum() / weight.sum()),
        "f1_new": _f1(~truth, ~said, weight),
        "auc": float(roc_auc_score(truth, score, sample_weight=weight)),
        "links": float(np.mean(linked)),
        "ece": measure_error(truth, score, weight),
    }


def call_readings(
    histories: Histories, readings: Mapping[Place, Reading], calibration: Calibration | None = None
) -> Iterable[tuple[bool, bool, float, float, bool]]:
    """Yield what they say of each action that has a reading, what we say, score, weight, whether a link is right."""
    wanted: dict[str, list[Place]] = defaultdict(list)
    for place in readings:
        wanted[place[0]].append(place)
    for code in sorted(wanted.keys() & histories.keys()):
        traced = trace_recurrence(histories[code], calibration=calibration).occurrences
        found = {(item.edition.year, item.ordinal): item for item in traced}
        for place in sorted(wanted[code]):
            item, reading = found[place[1:]], readings[place]
            right = any((edition.year, ordinal) in reading.links for edition, ordinal in item.previous)
            yield reading.continues, bool(item.previous), item.match_score, reading.weight, right


def bootstrap_readings(
    histories: Histories, readings: Mapping[Place, Reading], rounds: int = 1000
) -> dict[str, tuple[float, float]]:
    """Return the middle 95% of agreement and auc when the countries are drawn anew, with replacement."""
    own = {
        code: np.array(list(call_readings(histories, {p: r for p, r in readings.items() if p[0] == code})), dtype=float)
        for code in sorted({place[0] for place in readings})
    }
    chance, drawn = np.random.default_rng(0), []
    for _ in range(rounds):
        rows = np.concatenate([own[code] for code in chance.choice(sorted(own), len(own))])
        truth, said, score, weight, _ = rows.T
        drawn.append(((truth == said) @ weight / weight.sum(), roc_auc_score(truth, score, sample_weight=weight)))
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    return {name: (float(low[k]), float(high[k])) for k, name in enumerate(("agreement", "auc"))}


def measure_revision(revision: Revision, calibration: Calibration | None = None) -> dict[str, float]:
    """Return accuracy, auc, precision of links, recall by relation and ece, as the maintainers' scorer defines them."""
    numbers = calibration or fitted()
    weighed, places, same = weigh_lists(revision.old, revision.new, calibration=numbers)
    matches = dict(zip(places, match_items(weighed.candidates, numbers), strict=True))
    links = {(place, source) for place, source in same.items()}
    links |= {(place, old) for place, match in matches.items() for old in match.olds}
    score = np.array([matches[k].score if k in matches else 1.0 for k in range(len(revision.new))])
    related = {(new, old) for new, old, _ in revision.links}
    truth = _mark(revision, {new for new, _, relation in revision.links if relation != "covers"})
    said = _mark(revision, {new for new, _ in links})
    other = np.array([text not in set(revision.old) for text in revision.new])
    recalls = {}
    for name, kinds in (("kept", {"moved", "kept"}), ("split", {"split"}), ("merge", {"merged"})):
        asked = [(new, old) for new, old, relation in revision.links if relation in kinds]
        recalls[f"{name}_recall"] = float(np.mean([pair in links for pair in asked]))
    return {
        "accuracy": float((truth == said).mean()),
        "f1_new": _f1(~truth, ~said, np.ones(len(truth))),
        "auc": float(roc_auc_score(truth[other], score[other])),
        "link_precision": len(links & related) / max(len(links), 1),
        **recalls,
        "ece": measure_error(truth, score, np.ones(len(truth))),
    }


def measure_error(truth: npt.NDArray[np.bool_], score: Floats, weight: Floats, bins: int = 10) -> float:
    """Return the expected calibration error over equal bins of the score."""
    places = np.clip((score * bins).astype(int), 0, bins - 1)
    error = [
        abs(float(((score - truth) * weight)[places == k].sum())) for k in range(bins) if weight[places == k].sum()
    ]
    return sum(error) / float(weight.sum())


def _mark(revision: Revision, places: set[int]) -> npt.NDArray[np.bool_]:
    return np.array([place in places for place in range(len(revision.new))])


def _f1(truth: npt.NDArray[np.bool_], said: npt.NDArray[np.bool_], weight: Floats) -> float:
    both = weight[truth & said].sum()
    return float(2 * both / max(2 * both + weight[truth ^ said].sum(), 1e-9))


def show(figures: Mapping[str, float]) -> str:
    """Return figures as one line."""
    return "  ".join(f"{name} {value:.3f}" for name, value in figures.items())
