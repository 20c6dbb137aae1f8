"""Fit the numbers of `tipcompare.align.calibration`, and say how well they carry over to countries not seen.

    python benchmarks/fit_alignment.py ../shared/corpora/dol-findings

The publisher prints beside each action the first year in which it was suggested: an action is continuing where that is
before the edition's year, and goes back to an earlier one with the same year. The numbers maximise the likelihood of
both, through the matching of each whole list; with `--folds` the countries are left out in turn, and the figures of the
held-out ones are printed beside those of the fit.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path

import attrs
import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score

from tipcompare.align.calibration import FITTED, Calibration
from tipcompare.align.candidates import Candidates, Chain
from tipcompare.align.folding import fold_text
from tipcompare.align.marginals import pair_marginals
from tipcompare.align.recurrence import Step, trace_recurrence
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport

FIRST_REPORT, FIRST_EDITION = 2014, 2013
RIDGE, STEP, NEAR = 1e-5, 1e-3, 1e-6
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5)
START = Calibration(
    weights=(4.0, 5.0, 1.0, 6.0, 6.0, 1.0, 0.0),
    same_area=3.0,
    gap=-8.0,
    long_gap=-2.0,
    intercept=-14.0,
    slope=0.5,
    offset=1.0,
)
"""Rough numbers to begin from, so that a fold left out has no part in them."""
Labels = dict[tuple[str, int, int], int]
Reports = dict[str, list[CountryReport]]
Block = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def load_labels(corpus: Path) -> Labels:
    with (corpus / "labels.csv").open(encoding="utf-8") as table:
        return {
            (row["country"], int(row["report_year"]), int(row["ordinal"])): int(float(row["first_suggested"]))
            for row in csv.DictReader(table)
            if row["first_suggested"]
        }


def load_reports(corpus: Path) -> Reports:
    reports: Reports = {}
    for report in sorted(Corpus.load(corpus / "xml", series="dol-findings").reports):
        reports.setdefault(report.country.name, []).append(report)
    return reports


def collect_blocks(reports: Reports, labels: Labels, calibration: Calibration) -> list[Block]:
    """Features, whether each item continues and is labelled, and which old items share its first year."""
    blocks: list[Block] = []
    for name, editions in reports.items():
        read = [report for report in editions if report.recommendations_read]

        def observe(
            step: Step, places: list[int], chains: list[Chain], found: Candidates, name=name, read=read
        ) -> None:
            year = step.report.edition.year
            if year < FIRST_REPORT or not found.slots or not places:
                return
            first = [labels.get((name, year, step.report.recommendations[k].ordinal), 0) for k in places]
            olds = [chains[chain] for chain, _ in found.slots]
            old = [labels.get((name, read[chain.last].edition.year, chain.ordinal), 0) for chain in olds]
            new_first, old_first = np.array(first)[:, None], np.array(old)[None, :]
            blocks.append(
                (
                    found.features,
                    new_first[:, 0] < year,
                    new_first[:, 0] > 0,
                    (old_first == new_first) | (old_first == 0),
                )
            )

        trace_recurrence(editions, calibration=calibration, observe=observe)
    return blocks


def measure_loss(numbers: np.ndarray, blocks: Sequence[Block]) -> float:
    """Mean negative log likelihood of continuing, and of going back to an item with the same first year."""
    total = count = 0.0
    for features, continues, labelled, consistent in blocks:
        pairs = pair_marginals(features @ numbers[:-3] + numbers[-3])
        for chances in (pairs.sum(axis=1), (pairs * consistent).sum(axis=1)):
            kept = np.clip(chances, NEAR, 1 - NEAR)
            logits = numbers[-2] * np.log(kept / (1 - kept)) + numbers[-1]
            total += float((np.logaddexp(0, np.where(continues, -logits, logits)) * labelled).sum()) / 2
        count += labelled.sum()
    return total / max(count, 1)


def fit_weights(blocks: Sequence[Block], start: Calibration, rounds: int) -> Calibration:
    def objective(numbers: np.ndarray) -> tuple[float, np.ndarray]:
        base = measure_loss(numbers, blocks)
        slope = np.array([(measure_loss(numbers + STEP * axis, blocks) - base) / STEP for axis in np.eye(len(numbers))])
        return base + RIDGE * float(numbers @ numbers), slope + 2 * RIDGE * numbers

    first = np.array(
        [
            *start.weights,
            start.same_area,
            start.gap,
            start.long_gap,
            start.intercept,
            start.slope,
            start.offset,
        ]
    )
    best = minimize(objective, first, jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    numbers = [round(float(number), 3) for number in best]
    names = ("same_area", "gap", "long_gap", "intercept", "slope", "offset")
    return attrs.evolve(start, weights=tuple(numbers[:-6]), **dict(zip(names, numbers[-6:], strict=True)))


def fit_line(blocks: Sequence[Block], calibration: Calibration) -> Calibration:
    """Set slope and offset so that the scores are probabilities of continuing."""
    weights = [*calibration.weights, calibration.same_area, calibration.gap, calibration.long_gap]
    logits, truth = [], []
    for features, continues, labelled, _ in blocks:
        chances = pair_marginals(features @ np.array(weights) + calibration.intercept).sum(axis=1)
        kept = np.clip(chances, NEAR, 1 - NEAR)[labelled]
        logits += list(np.log(kept / (1 - kept)))
        truth += list(continues[labelled])
    line = LogisticRegression(C=1e6).fit(np.array(logits)[:, None], truth)
    return attrs.evolve(
        calibration, slope=round(float(line.coef_[0][0]), 3), offset=round(float(line.intercept_[0]), 3)
    )


def fit(reports: Reports, labels: Labels, rounds: int) -> Calibration:
    """Fit the weights, then the line, then the threshold that calls most actions and most first years right."""
    fitted = fit_weights(collect_blocks(reports, labels, START), START, rounds)
    fitted = fit_line(collect_blocks(reports, labels, fitted), fitted)
    options = [attrs.evolve(fitted, threshold=threshold) for threshold in THRESHOLDS]
    return max(
        options, key=lambda option: float(np.mean([(t == s, f) for t, s, _, _, f in score(reports, labels, option)]))
    )


def score(reports: Reports, labels: Labels, calibration: Calibration) -> list[tuple[bool, bool, float, bool, bool]]:
    """For each labelled action: continues, said to, score, word for word in the edition before, right first edition."""
    rows = []
    for name, editions in reports.items():
        texts = {r.edition.year: {fold_text(item.text) for item in r.recommendations} for r in editions}
        own = {(r.edition.year, item.ordinal): fold_text(item.text) for r in editions for item in r.recommendations}
        for item in trace_recurrence(editions, calibration=calibration).occurrences:
            year, first = item.edition.year, labels.get((name, item.edition.year, item.ordinal), 0)
            if first and year >= FIRST_REPORT and texts.get(year - 1):
                same = own[year, item.ordinal] in texts[year - 1]
                right = item.first_edition.year == max(first, FIRST_EDITION)
                rows.append((first < year, item.status != "new", item.match_score, same, right))
    return rows


def summarise(rows: Sequence[tuple[bool, bool, float, bool, bool]]) -> str:
    truth, said, scores, same, first = (np.array(column) for column in zip(*rows, strict=True))
    rest = ~same
    bins = np.minimum((scores[rest] * 10).astype(int), 9)
    gaps = [abs(scores[rest][bins == k].mean() - truth[rest][bins == k].mean()) * (bins == k).mean() for k in set(bins)]
    return (
        f"auc_reworded {roc_auc_score(truth[rest], scores[rest]):.4f}  accuracy {(truth == said).mean():.4f}  "
        f"f1_new {f1_score(~truth[rest], ~said[rest]):.4f}  first_year {first.mean():.4f}  "
        f"ece {sum(gaps):.4f}  n {len(rows)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    labels, reports = load_labels(options.corpus), load_reports(options.corpus)
    print("shipped ", summarise(score(reports, labels, FITTED)), flush=True)
    names = list(np.random.default_rng(0).permutation(sorted(reports)))
    held: list[tuple[bool, bool, float, bool, bool]] = []
    for fold in range(options.folds):
        left_out = set(names[fold :: options.folds])
        train = {name: editions for name, editions in reports.items() if name not in left_out}
        fitted = fit(train, labels, options.rounds)
        held += score({name: reports[name] for name in left_out}, labels, fitted)
    print("held out", summarise(held), flush=True)
    fitted = fit(reports, labels, options.rounds)
    print("fitted  ", summarise(score(reports, labels, fitted)), fitted, sep="\n")


if __name__ == "__main__":
    main()
