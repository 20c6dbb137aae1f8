"""Fit the numbers of the matching on several series together, and say how well they carry to what was left out.

    make fit                                                    # the same as the next two lines
    PYTHONPATH=tests python benchmarks/fit_alignment.py ../shared --write
    PYTHONPATH=tests python benchmarks/fit_alignment.py ../shared --left-out

Three sources of labels, each with the same weight, so that none rules: the first years that the publisher of the
child-labor Findings prints, what two readers say of some of these actions, and the mapping that the publisher of a
revised list gives. The numbers make the labels likeliest, through the competition in each whole list. The publisher's
years are taken for a reader who errs: how often is estimated from the actions that were read as well. What the years do
not tell (which of several older items of one year a newer one goes back to) is settled anew in each pass, as the
likeliest. Then the line that makes scores probabilities is drawn on whole items, by all three; then comes, by the same
items, what an older item counts that stays word for word, and so is linked to nothing else; last, by `fit_returns`, the
line of what was away.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
import cattrs
import numpy as np
import numpy.typing as npt
from attrs import frozen
from fit_returns import fit_returns
from other_scores import (
    Reading,
    Revision,
    load_readings,
    load_revision,
    measure_readings,
    measure_revision,
    show,
)
from recurrence_scores import FIRST_REPORT, Histories, Labels, call_traced, load, measure
from return_scores import JUDGED, Judged, load_returns
from scipy.optimize import Bounds, minimize, minimize_scalar

from tipcompare.align import calibration as shipped
from tipcompare.align.calibration import CONTEXT, Calibration
from tipcompare.align.candidates import Candidates
from tipcompare.align.competition import HIGHEST, compete
from tipcompare.align.lists import weigh_lists
from tipcompare.align.pairs import FEATURES
from tipcompare.align.recurrence import walk_editions

Floats = npt.NDArray[np.float64]
Readings = dict[tuple[str, int, int], Reading]

START = Calibration(
    weights={
        "covered_less": 3.0,
        "covered_more": 3.0,
        "letters": 4.0,
        "rarest": 0.5,
        "lead": 0.3,
        "opening": 0.0,
        "same_area": 1.0,
        "gap": -2.0,
        "long_gap": -1.0,
        "kept": -3.0,
    },
    intercept=-6.5,
    competition=0.8,
    slope=1.0,
    offset=2.0,
)
"""Rough numbers to begin with, and what each is held to where the labels say little of it."""

PASSES = 4
RIDGE = 1e-2
"""How strongly a weight, times the spread of its feature, is held to where it began."""
LEAST_SPREAD = 0.1
WRONG, NEXT = 0.5, 0.5
"""What a pair counts that is wrong for an item with a right one; and each of the two next likeliest wrong ones."""
SOURCES = ("years", "readers", "mapping")


@frozen(eq=False)
class Labelled:
    """One list of items as it was weighed, with what one source says of it.

    Args:
        source: of `SOURCES`.
        candidates: the pairs of both lists.
        continues: of each newer item, 1 or 0; not a number where nothing is said.
        right: of each pair, whether it is what the item goes back to, as far as is known.
        open: of each pair, whether nothing is known of it.
        weight: of each newer item.
        firm: whether all right pairs count, and not the likeliest alone.
    """

    source: str
    candidates: Candidates
    continues: Floats
    right: npt.NDArray[np.bool_]
    open: npt.NDArray[np.bool_]
    weight: Floats
    firm: bool = False


@frozen
class Corpus:
    """What is fitted on.

    Args:
        histories: of the Findings, by country.
        years: the publisher's first years.
        readings: what readers say.
        revision: a revised list; none where it is left out.
        returned: what is said of pairs of which the older was away.
    """

    histories: Histories
    years: Labels
    readings: Readings
    revision: Revision | None
    returned: Judged = attrs.field(factory=dict)


@frozen(eq=False)
class Sample:
    """The pairs that are fitted on in one pass, with the rivals of each.

    Args:
        features, truth, weight: of each pair.
        misses, alarms: how often its source calls a continuing one new, and a new one continuing.
        mine, rivals, overlap: of each rival, which pair it stands against, its features, and what it claims of it.
    """

    features: Floats
    truth: Floats
    weight: Floats
    misses: Floats
    alarms: Floats
    mine: npt.NDArray[np.int64]
    rivals: Floats
    overlap: Floats


def label_lists(corpus: Corpus, calibration: Calibration) -> Iterator[Labelled]:
    """Yield every list with the labels of every source, as the matching with `calibration` comes to it."""
    for code, editions in corpus.histories.items():
        for seen, _ in walk_editions(editions, calibration=calibration):
            year, items = seen.step.report.edition.year, seen.step.report.recommendations
            found = seen.candidates
            if not len(found.new):
                continue
            places = [(code, year, items[place].ordinal) for place in seen.places]
            read = [report for report in editions if report.recommendations_read]
            olds = [(read[chain.last].edition.year, chain.ordinal) for chain in seen.chains]
            if year >= FIRST_REPORT:
                first = np.array([corpus.years.get(place, 0) for place in places])
                before = np.array([corpus.years.get((code, *old), 0) for old in olds])
                same = (before[found.old] == first[found.new]) | (before[found.old] == 0)
                continues = np.where(first == 0, np.nan, first < year)
                yield Labelled("years", found, continues, same, np.zeros_like(same), np.ones(len(places)))
            readings = [corpus.readings.get(place) for place in places]
            if any(readings):
                yield _label_readings(found, readings, olds)
    if corpus.revision is not None:
        yield _label_mapping(corpus.revision, calibration)


def _label_readings(found: Candidates, readings: Sequence[Reading | None], olds: Sequence[tuple[int, int]]) -> Labelled:
    right = np.array(
        [
            reading is not None and olds[old] in reading.links
            for reading, old in zip((readings[new] for new in found.new), found.old, strict=True)
        ],
        dtype=np.bool_,
    )
    continues = np.array([np.nan if reading is None else float(reading.continues) for reading in readings])
    weight = np.array([0.0 if reading is None else reading.weight for reading in readings])
    return Labelled("readers", found, continues, right, np.zeros_like(right), weight)


def _label_mapping(revision: Revision, calibration: Calibration) -> Labelled:
    weighed, places, _ = weigh_lists(revision.old, revision.new, calibration=calibration)
    found = weighed.candidates
    told = {(new, old): relation for new, old, relation in revision.links}
    relations = np.array([told.get((places[n], o), "") for n, o in zip(found.new, found.old.tolist(), strict=True)])
    covers = relations == "covers"
    related = {new for new, _, relation in revision.links if relation != "covers"}
    continues = np.array([float(place in related) for place in places])
    right = (relations != "") & ~covers
    return Labelled("mapping", found, continues, right, covers, np.ones(len(continues)), firm=True)


def choose_pairs(labelled: Labelled, calibration: Calibration) -> Iterator[tuple[int, float, float]]:
    """Yield (place of the pair, whether it is right, weight) of what is fitted on in one list."""
    found = labelled.candidates
    logits = compete(found.logits, found.rivals, calibration.competition)
    order = np.lexsort((-logits, found.new))
    bounds = np.searchsorted(found.new[order], np.arange(found.items + 1))
    for item, continues in enumerate(labelled.continues.tolist()):
        own = order[bounds[item] : bounds[item + 1]]
        own = own[~found.kept[own]]  # only what may be linked
        if np.isnan(continues) or not len(own):
            continue
        right = own[labelled.right[own]] if continues else own[:0]
        wrong = own[~labelled.right[own] & ~labelled.open[own]] if continues else own[~labelled.open[own]]
        if continues and not len(right):
            continue
        weight = float(labelled.weight[item])
        for place in right if labelled.firm else right[:1]:
            yield int(place), 1.0, weight
        for rank, place in enumerate(wrong[:3].tolist()):
            yield place, 0.0, weight * (WRONG if continues else 1.0) * (NEXT if rank else 1.0)


def take_sample(lists: Sequence[Labelled], calibration: Calibration, errors: tuple[float, float]) -> Sample:
    """Gather the pairs of all lists with their rivals, each source weighing the same."""
    parts: list[Sample] = []
    count = 0
    totals = dict.fromkeys(SOURCES, 1e-9)
    chosen = [list(choose_pairs(labelled, calibration)) for labelled in lists]
    for labelled, rows in zip(lists, chosen, strict=True):
        totals[labelled.source] += sum(weight for *_, weight in rows)
    for labelled, rows in zip(lists, chosen, strict=True):
        if not rows:
            continue
        places = np.array([place for place, *_ in rows])
        found = labelled.candidates
        order = np.argsort(places, kind="stable")
        at = np.searchsorted(places[order], found.rivals.mine)
        inside = at < len(places)
        inside[inside] = places[order][at[inside]] == found.rivals.mine[inside]
        noisy = float(labelled.source == "years")
        parts.append(
            Sample(
                features=found.features[places],
                truth=np.array([truth for _, truth, _ in rows]),
                weight=np.array([weight for *_, weight in rows]) / totals[labelled.source],
                misses=np.full(len(rows), errors[0] * noisy),
                alarms=np.full(len(rows), errors[1] * noisy),
                mine=order[at[inside]] + count,
                rivals=found.features[found.rivals.other[inside]],
                overlap=found.rivals.overlap[inside],
            )
        )
        count += len(rows)
    return Sample(*(np.concatenate([getattr(part, name.name) for part in parts]) for name in attrs.fields(Sample)))


def fit_numbers(sample: Sample, begin: Calibration) -> Calibration:
    """Find the numbers that make the labels likeliest."""
    names = (*FEATURES, *CONTEXT)
    spread = np.maximum(sample.features.std(axis=0), LEAST_SPREAD)
    held = np.array([START.weights[name] for name in names]) * spread
    first = np.array([begin.weights[name] for name in names]) * spread
    values = [*first.tolist(), begin.intercept, float(np.log(begin.competition)), begin.slope, begin.offset]
    bounds = Bounds(
        [-np.inf] * (len(names) + 1) + [-3.0, 0.2, -np.inf], [np.inf] * (len(names) + 1) + [1.0, 3.0, np.inf]
    )

    def lose(x: Floats) -> float:
        return measure_loss(x, sample, spread, held)[0]

    def slope_of(x: Floats) -> Floats:
        return measure_loss(x, sample, spread, held)[1]

    best = minimize(lose, values, jac=slope_of, method="L-BFGS-B", bounds=bounds).x
    weights = {name: round(float(value), 3) for name, value in zip(names, best[: len(names)] / spread, strict=True)}
    return attrs.evolve(
        begin,
        weights=weights,
        intercept=round(float(best[-4]), 3),
        competition=round(float(np.exp(best[-3])), 3),
        slope=round(float(best[-2]), 3),
        offset=round(float(best[-1]), 3),
    )


NO_PAIR = -99.0


def measure_loss(values: Floats, sample: Sample, spread: Floats, held: Floats) -> tuple[float, Floats]:
    """Negative log likelihood of the labels, and its gradient."""
    size = len(spread)
    weights, (intercept, strength, slope, offset) = values[:size] / spread, values[size:]
    strength = np.exp(strength)
    logits = np.clip(sample.rivals @ weights + intercept, -20.0, HIGHEST)
    odds = sample.overlap * np.exp(logits)
    against = np.bincount(sample.mine, odds, minlength=len(sample.truth))
    left = sample.features @ weights + intercept - strength * np.log1p(against)
    chance = 1.0 / (1.0 + np.exp(-np.clip(slope * left + offset, -40.0, 40.0)))
    said = np.clip(chance * (1.0 - sample.misses) + (1.0 - chance) * sample.alarms, 1e-9, 1.0 - 1e-9)
    loss = -(sample.weight * np.where(sample.truth > 0, np.log(said), np.log(1.0 - said))).sum()
    by_said = -sample.weight * np.where(sample.truth > 0, 1.0 / said, -1.0 / (1.0 - said))
    by_line = by_said * (1.0 - sample.misses - sample.alarms) * chance * (1.0 - chance)
    by_left = by_line * slope
    by_rival = -(strength * by_left / (1.0 + against))[sample.mine] * odds
    away = values[:size] - held
    gradient = np.concatenate(
        [
            (sample.features.T @ by_left + sample.rivals.T @ by_rival) / spread + 2.0 * RIDGE * away,
            [by_left.sum() + by_rival.sum(), -(by_left * np.log1p(against)).sum() * strength],
            [(by_line * left).sum() + 2e-3 * (slope - 1.0), by_line.sum()],
        ]
    )
    return float(loss + RIDGE * (away**2).sum() + 1e-3 * (slope - 1.0) ** 2), gradient


def draw_line(lists: Sequence[Labelled], begin: Calibration, errors: tuple[float, float]) -> Calibration:
    """Set slope and offset so that the best score of an item among what it may be linked to is its probability."""
    items = gather_items(lists, begin, linked=True)

    def loss(line: Floats) -> float:
        return measure_items(items, line, errors)

    slope, offset = minimize(loss, [begin.slope, begin.offset], method="Nelder-Mead", options={"xatol": 1e-6}).x
    return attrs.evolve(begin, slope=round(float(slope), 3), offset=round(float(offset), 3))


def weigh_kept(lists: Sequence[Labelled], begin: Calibration, errors: tuple[float, float]) -> Calibration:
    """Set what an older item that stays counts, so that the scores of whole items are likeliest."""

    def put(kept: float) -> Calibration:
        return attrs.evolve(begin, weights={**begin.weights, "kept": round(float(kept), 3)})

    def loss(kept: float) -> float:
        items = gather_items(lists, put(kept), linked=False)
        away = (kept - START.weights["kept"]) * LEAST_SPREAD
        return measure_items(items, (begin.slope, begin.offset), errors) + RIDGE * away**2

    return put(minimize_scalar(loss, bounds=(-10.0, 0.0), method="bounded", options={"xatol": 1e-3}).x)


def gather_items(lists: Sequence[Labelled], numbers: Calibration, *, linked: bool) -> Floats:
    """Of each item its best log odds, its label, its weight, and whether its source errs: shape (items, 4).

    With `linked` the best among what it may be linked to, otherwise among what stays word for word as well.
    """
    gathered = [np.empty((0, 4))]
    for source in SOURCES:
        parts = [np.empty((0, 4))]
        for labelled in lists:
            if labelled.source == source:
                found = labelled.candidates
                left = compete(numbers.weigh(found.features), found.rivals, numbers.competition)
                best = np.full(found.items, NO_PAIR)
                np.maximum.at(best, found.new, np.where(found.kept & linked, NO_PAIR, left))
                told = (best > NO_PAIR) & ~np.isnan(labelled.continues)
                noisy = np.full(found.items, float(source == "years"))
                parts.append(np.column_stack([best, labelled.continues, labelled.weight, noisy])[told])
        items = np.concatenate(parts)
        items[:, 2] /= max(items[:, 2].sum(), 1e-9)
        gathered.append(items)
    return np.concatenate(gathered)


def measure_items(items: Floats, line: Sequence[float] | Floats, errors: tuple[float, float]) -> float:
    """Negative log likelihood of the labels of whole items, with slope and offset of the line."""
    best, truth, weight, noisy = items.T
    chance = 1.0 / (1.0 + np.exp(-np.clip(line[0] * best + line[1], -40.0, 40.0)))
    said = np.clip(chance * (1.0 - errors[0] * noisy) + (1.0 - chance) * errors[1] * noisy, 1e-9, 1.0 - 1e-9)
    return -float((weight * np.where(truth > 0, np.log(said), np.log(1.0 - said))).sum())


def fit(corpus: Corpus) -> Calibration:
    """Fit all numbers."""
    fitted, errors = START, estimate_errors(corpus.readings)
    for _ in range(PASSES):
        lists = list(label_lists(corpus, fitted))
        fitted = fit_numbers(take_sample(lists, fitted, errors), fitted)
    lists = list(label_lists(corpus, fitted))
    fitted = weigh_kept(lists, draw_line(lists, fitted, errors), errors)
    return fit_returns(corpus.histories, corpus.returned, corpus.readings, fitted)


def estimate_errors(readings: Readings) -> tuple[float, float]:
    """How often the printed years call new what readers call continuing, and the reverse; none without readings."""
    shares = []
    for continues in (True, False):
        own = [reading for reading in readings.values() if reading.continues == continues]
        total = sum(reading.weight for reading in own)
        shares.append(sum(reading.weight for reading in own if reading.published != continues) / max(total, 1e-9))
    return shares[0], shares[1]


def load_all(shared: Path) -> Corpus:
    """Read the corpora and the labels beside them."""
    histories, years = load(shared / "corpora" / "dol-findings")
    readings = load_readings(shared / "labels" / "recurrence_readers.csv", histories)
    revision = load_revision(shared / "corpora" / "revisions" / "asvs")
    return Corpus(histories, years, readings, revision, load_returns())


def split_countries(corpus: Corpus, folds: int, fold: int) -> tuple[Corpus, Corpus]:
    """Deal the countries into folds: all but one fold, and that fold."""
    codes = set(sorted(corpus.histories)[fold::folds])
    return _keep(corpus, set(corpus.histories) - codes), _keep(corpus, codes)


def _keep(corpus: Corpus, codes: set[str]) -> Corpus:
    """The same with some countries alone."""
    return attrs.evolve(
        corpus,
        histories={code: editions for code, editions in corpus.histories.items() if code in codes},
        readings={place: reading for place, reading in corpus.readings.items() if place[0] in codes},
        returned={pair: says for pair, says in corpus.returned.items() if pair[0][0] in codes},
    )


def summarise(corpus: Corpus, calibration: Calibration | None = None) -> Iterator[str]:
    """Yield a line for each source."""
    if corpus.readings:
        yield f"readers: {show(measure_readings(corpus.histories, corpus.readings, calibration))}"
    if corpus.revision is not None:
        yield f"mapping: {show(measure_revision(corpus.revision, calibration))}"
    if corpus.histories:
        yield f"years:   {show(measure(call_traced(corpus.histories, corpus.years, calibration)))}"


def write_numbers(calibration: Calibration, shared: Path, path: Path) -> None:
    """Write the data file that the package reads, with what it was fitted on."""
    sources = {
        "years": shared / "corpora" / "dol-findings" / "labels.csv",
        "readers": shared / "labels" / "recurrence_readers.csv",
        "mapping": shared / "corpora" / "revisions" / "asvs" / "links.csv",
        "returns": JUDGED,
    }
    described = {}
    for name, source in sources.items():
        content = source.read_bytes()
        rows = sum(1 for _ in csv.reader(content.decode("utf-8").splitlines())) - 1
        described[name] = {"file": source.name, "rows": rows, "sha256": hashlib.sha256(content).hexdigest()}
    told = {"numbers": cattrs.unstructure(calibration), "fitted_by": "make fit", "fitted_on": described}
    path.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="folder with corpora/ and labels/")
    parser.add_argument("--write", action="store_true", help="write the numbers into the package")
    parser.add_argument(
        "--left-out", action="store_true", help="fit without each series, and without folds of countries"
    )
    options = parser.parse_args()
    corpus = load_all(options.shared)
    fitted = fit(corpus)
    print(fitted, *summarise(corpus, fitted), sep="\n", flush=True)
    if options.write:
        write_numbers(fitted, options.shared, Path(shipped.__file__).with_name("calibration.json"))
    if options.left_out:
        without = fit(attrs.evolve(corpus, revision=None))
        print("\nwithout the revised list", without, *summarise(corpus, without), sep="\n", flush=True)
        without = fit(Corpus({}, {}, {}, corpus.revision))
        print("\nwithout the Findings", without, *summarise(corpus, without), sep="\n", flush=True)


if __name__ == "__main__":
    main()
