"""Fit the numbers of `tipcompare.align.calibration` and the lexicon beside it, and say how well they carry over.

    pip install jax
    python benchmarks/fit_alignment.py ../shared/corpora/dol-findings --write

The publisher prints beside each action the first year in which it was suggested: an action is continuing where that is
before the edition's year, and goes back to an earlier one with the same year. The numbers maximise the likelihood of
both, through the matching of each whole list; those of single concepts are held near neutral, the nearer the less the
data says of them. With `--folds` the countries are left out in turn, and the figures of the held-out ones are printed
beside those of the fit.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs
import jax
import jax.flatten_util
import jax.numpy as jnp
import numpy as np
from attrs import frozen
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score

from tipcompare.align import lexicon
from tipcompare.align.calibration import FITTED, Calibration
from tipcompare.align.candidates import Candidates, Chain
from tipcompare.align.folding import fold_text
from tipcompare.align.lexicon import Concept
from tipcompare.align.marginals import pair_marginals
from tipcompare.align.recurrence import Step, trace_recurrence
from tipcompare.align.wordings import FEATURES, find_concepts, prepare_wordings
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport
from tipcompare.series.directives import STOP_WORDS

jax.config.update("jax_enable_x64", True)

FIRST_REPORT, FIRST_EDITION = 2014, 2013
NEAR, NEAR_NEUTRAL = 1e-6, 0.02
RIDGE, RIDGE_FACTOR, RIDGE_COST = 3.6e-4, 2.2e-4, 7.5e-4
"""How strongly the weights are held to those of `START`, and the numbers of concepts to neutral."""
FACTOR_BOUNDS, COST_BOUNDS = (-0.7, 0.7), (-0.5, 1.0)
"""Of the logarithm of a concept's factor, and of its cost: no single word decides what two recommendations are."""
IN_COUNTRIES = 5
"""A concept has numbers of its own where so many countries have it: none is a country's own word."""
ROUNDS = 6
PASSES = 2
"""The chains that a list is compared with depend on how the lists before were matched."""
SHAPES = ((9, 20), (9, 32), (14, 44), (32, 72))
"""Lists are padded to the first of these, new by old, that they fit into."""
START = Calibration(
    weights=(4.0, 5.0, 1.0, 6.0, 6.0, 1.0, 0.0, 0.0, 0.0, -1.0),
    same_area=3.0,
    gap=-8.0,
    long_gap=-2.0,
    intercept=-14.0,
    slope=0.5,
    offset=1.0,
    threshold=0.27,
    lexicon={},
)
"""Rough numbers to begin from, and to stay near, so that a fold left out has no part in them."""
Labels = dict[tuple[str, int, int], int]
Reports = dict[str, list[CountryReport]]


@frozen(eq=False)
class Block:
    """The items of one edition and what they may go back to.

    Args:
        features: shape (items, slots, features).
        continues: whether each item goes back to an earlier edition, by its label.
        labelled: whether it has a label.
        consistent: whether an item and a slot have the same first year, or the slot has none.
        new, old: 1 where an item, or a slot, has a concept: shape (items, concepts), (slots, concepts).
        rarity: what the rarity of each concept in the country's history alone would weigh.
        concepts: the stems.
    """

    features: np.ndarray
    continues: np.ndarray
    labelled: np.ndarray
    consistent: np.ndarray
    new: np.ndarray
    old: np.ndarray
    rarity: np.ndarray
    concepts: tuple[str, ...]


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
    """What each list may go back to, as the matching with `calibration` finds it."""
    blocks: list[Block] = []
    for name, editions in reports.items():
        read = [report for report in editions if report.recommendations_read]
        texts = {fold_text(item.text): item.text for report in read for item in report.recommendations}
        concepts = tuple(dict.fromkeys(c for text in texts for c in find_concepts(text) if c not in STOP_WORDS))
        plain = prepare_wordings(tuple(texts.values()), {})

        def observe(
            step: Step,
            places: list[int],
            chains: list[Chain],
            found: Candidates,
            name=name,
            read=read,
            concepts=concepts,
            plain=plain,
        ) -> None:
            year = step.report.edition.year
            if year < FIRST_REPORT or not found.slots or not places:
                return
            first = [labels.get((name, year, step.report.recommendations[k].ordinal), 0) for k in places]
            olds = [chains[chain] for chain, _ in found.slots]
            old = [labels.get((name, read[chain.last].edition.year, chain.ordinal), 0) for chain in olds]
            new_first, old_first = np.array(first)[:, None], np.array(old)[None, :]
            new_rows = plain.concepts[[step.rows[k] for k in places]]
            old_rows = plain.concepts[[chains[chain].wordings[slot - 1] for chain, slot in found.slots]]
            told = np.flatnonzero((new_rows > 0).any(axis=0) | (old_rows > 0).any(axis=0))
            blocks.append(
                Block(
                    found.features,
                    new_first[:, 0] < year,
                    new_first[:, 0] > 0,
                    (old_first == new_first) | (old_first == 0),
                    new_rows[:, told] > 0,
                    old_rows[:, told] > 0,
                    np.maximum(new_rows[:, told].max(axis=0), old_rows[:, told].max(axis=0)) ** 2,
                    tuple(concepts[k] for k in told.tolist()),
                )
            )

        trace_recurrence(editions, calibration=calibration, observe=observe)
    return blocks


def choose_concepts(reports: Reports) -> dict[str, int]:
    """Number the concepts that enough countries have, but figures and years, from 1; 0 is every other."""
    counts: Counter[str] = Counter()
    for editions in reports.values():
        texts = {fold_text(item.text) for report in editions for item in report.recommendations}
        counts.update({concept for text in texts for concept in find_concepts(text)} - STOP_WORDS)
    told = [concept for concept, count in counts.items() if count >= IN_COUNTRIES and not concept.isdigit()]
    return {concept: k for k, concept in enumerate(sorted(told), 1)}


def pad_blocks(blocks: Sequence[Block], numbers: Mapping[str, int]) -> list[dict[str, np.ndarray]]:
    """Put blocks of like size into arrays with one more axis in front."""
    stacks = []
    for k, (items, slots) in enumerate(SHAPES):
        fits = [b for b in blocks if next(i for i, s in enumerate(SHAPES) if _fits(b, s)) == k]
        width = max((len(b.concepts) for b in fits), default=0)
        if not fits:
            continue
        stacks.append(
            {
                "features": np.stack([_pad(b.features, (items, slots, len(FEATURES) + 3)) for b in fits]),
                "there": np.stack([_pad(np.ones(b.features.shape[:2]), (items, slots)) for b in fits]),
                "continues": np.stack([_pad(b.continues, (items,)) for b in fits]),
                "labelled": np.stack([_pad(b.labelled, (items,)) for b in fits]),
                "consistent": np.stack([_pad(b.consistent, (items, slots)) for b in fits]),
                "new": np.stack([_pad(b.new, (items, width)) for b in fits]),
                "old": np.stack([_pad(b.old, (slots, width)) for b in fits]),
                "rarity": np.stack([_pad(b.rarity, (width,)) for b in fits]),
                "concepts": np.stack(
                    [_pad(np.array([numbers.get(c, 0) for c in b.concepts]), (width,)) for b in fits]
                ).astype(int),
            }
        )
    return stacks


def _fits(block: Block, shape: tuple[int, int]) -> bool:
    return block.features.shape[0] <= shape[0] and block.features.shape[1] <= shape[1]


def _pad(array: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    padded = np.zeros(shape)
    padded[tuple(slice(0, length) for length in array.shape)] = array
    return padded


def pair_logits(numbers: dict[str, jax.Array], stack: dict[str, jax.Array]) -> jax.Array:
    """Log odds of each pair, as `compare_wordings` and `find_candidates` make them."""
    weights = stack["rarity"] * jnp.exp(numbers["factors"][stack["concepts"]])
    costs = numbers["costs"][stack["concepts"]]
    weighed, spent = stack["new"] * weights[:, None, :], stack["new"] * costs[:, None, :]
    shared = jnp.einsum("bnv,bmv->bnm", weighed, stack["old"])
    of_new = shared / jnp.maximum(weighed.sum(2), NEAR)[:, :, None]
    of_old = shared / jnp.maximum((stack["old"] * weights[:, None, :]).sum(2), NEAR)[:, None, :]
    either = spent.sum(2)[:, :, None] + (stack["old"] * costs[:, None, :]).sum(2)[:, None, :]
    unshared = either - 2 * jnp.einsum("bnv,bmv->bnm", spent, stack["old"])
    covered = jnp.stack([jnp.minimum(of_new, of_old), jnp.maximum(of_new, of_old)], axis=-1)
    rest = stack["features"].at[..., len(FEATURES) - 1].set(unshared)[..., 2:]
    return jnp.concatenate([covered, rest], axis=-1) @ numbers["weights"] + numbers["intercept"]


def measure_loss(numbers: dict[str, jax.Array], stacks: Sequence[dict[str, jax.Array]]) -> jax.Array:
    """Negative log likelihood of continuing, and of going back to an item with the same first year."""
    total = jnp.array(0.0)
    for stack in stacks:
        odds = jnp.exp(jnp.clip(pair_logits(numbers, stack), -12.0, 9.0)) * stack["there"]
        pairs = _propagate(odds)
        for chances in (pairs.sum(axis=2), (pairs * stack["consistent"]).sum(axis=2)):
            kept = jnp.clip(chances, NEAR, 1 - NEAR)
            logits = numbers["line"][0] * jnp.log(kept / (1 - kept)) + numbers["line"][1]
            missed = jax.nn.softplus(jnp.where(stack["continues"] > 0, -logits, logits))
            total += (missed * stack["labelled"]).sum() / 2
    return total


def _propagate(odds: jax.Array) -> jax.Array:
    """`pair_marginals`, from one side, over many lists at once."""

    def pass_on(messages: tuple[jax.Array, jax.Array], _: None) -> tuple[tuple[jax.Array, jax.Array], None]:
        weighed = odds * messages[0]
        from_new = 1.0 / (1.0 + weighed.sum(axis=2, keepdims=True) - weighed)
        weighed = odds * from_new
        return (1.0 / (1.0 + weighed.sum(axis=1, keepdims=True) - weighed), from_new), None

    (from_old, from_new), _ = jax.lax.scan(pass_on, (jnp.ones_like(odds), odds), None, length=ROUNDS)
    belief = odds * from_new * from_old
    return belief / (1.0 + belief)


def fit_weights(blocks: Sequence[Block], numbers: Mapping[str, int], start: Calibration, steps: int) -> Calibration:
    """Find the numbers that make the labels likeliest, those of concepts held near neutral."""
    stacks = [{key: jnp.array(value) for key, value in stack.items()} for stack in pad_blocks(blocks, numbers)]
    count = sum(float(block.labelled.sum()) for block in blocks)
    first = {
        "weights": np.array([*start.weights, start.same_area, start.gap, start.long_gap]),
        "intercept": np.array(start.intercept),
        "line": np.array([start.slope, start.offset]),
        "factors": np.zeros(len(numbers) + 1),
        "costs": np.zeros(len(numbers) + 1),
    }
    flat, unravel = jax.flatten_util.ravel_pytree(first)
    unshared = len(FEATURES) - 1

    @jax.jit
    def objective(values: jax.Array) -> jax.Array:
        found = unravel(values)
        found["weights"] = found["weights"].at[unshared].set(-1.0)  # costs are log odds already
        ridge = RIDGE * ((found["weights"] - first["weights"]) ** 2).sum()
        ridge += RIDGE_FACTOR * (found["factors"] ** 2).sum() + RIDGE_COST * (found["costs"] ** 2).sum()
        return measure_loss(found, stacks) / count + ridge

    step = jax.jit(jax.value_and_grad(objective))
    best = minimize(
        lambda v: tuple(np.asarray(x, dtype=float) for x in step(v)),
        np.asarray(flat),
        jac=True,
        method="L-BFGS-B",
        bounds=_bound(first),
        options={"maxiter": steps},
    )
    return _to_calibration(unravel(best.x), numbers, start)


def _bound(first: Mapping[str, np.ndarray]) -> list[tuple[float, float]]:
    """Lowest and highest of each number: those of concepts are held within bounds, of every other concept neutral."""
    free = jax.tree.map(lambda value: np.full_like(value, np.inf, dtype=float), dict(first))
    low, high = {**jax.tree.map(np.negative, free)}, {**free}
    for name, (least, most) in {"factors": FACTOR_BOUNDS, "costs": COST_BOUNDS}.items():
        low[name], high[name] = np.full_like(free[name], least), np.full_like(free[name], most)
        low[name][0] = high[name][0] = 0.0
    pairs = zip(*(np.asarray(jax.flatten_util.ravel_pytree(one)[0]) for one in (low, high)), strict=True)
    return [(float(least), float(most)) for least, most in pairs]


def _to_calibration(found: Mapping[str, np.ndarray], numbers: Mapping[str, int], start: Calibration) -> Calibration:
    weights = [round(float(number), 3) for number in found["weights"]]
    weights[len(FEATURES) - 1] = -1.0
    factors, costs = np.asarray(found["factors"]), np.asarray(found["costs"])
    lexicon = {
        concept: Concept(round(float(np.exp(factors[k])), 2), round(float(costs[k]), 2))
        for concept, k in numbers.items()
        if max(abs(factors[k]), abs(costs[k])) >= NEAR_NEUTRAL
    }
    return attrs.evolve(
        start,
        weights=tuple(weights[:-3]),
        same_area=weights[-3],
        gap=weights[-2],
        long_gap=weights[-1],
        intercept=round(float(found["intercept"]), 3),
        slope=round(float(found["line"][0]), 3),
        offset=round(float(found["line"][1]), 3),
        lexicon=lexicon,
    )


def fit_line(blocks: Sequence[Block], calibration: Calibration) -> Calibration:
    """Set slope and offset so that the scores are probabilities of continuing."""
    weights = [*calibration.weights, calibration.same_area, calibration.gap, calibration.long_gap]
    logits, truth = [], []
    for block in blocks:
        chances = pair_marginals(block.features @ np.array(weights) + calibration.intercept).sum(axis=1)
        kept = np.clip(chances, NEAR, 1 - NEAR)[block.labelled]
        logits += list(np.log(kept / (1 - kept)))
        truth += list(block.continues[block.labelled])
    line = LogisticRegression(C=1e6).fit(np.array(logits)[:, None], truth)
    return attrs.evolve(
        calibration, slope=round(float(line.coef_[0][0]), 3), offset=round(float(line.intercept_[0]), 3)
    )


def fit(reports: Reports, labels: Labels, steps: int) -> Calibration:
    """Fit the weights and the lexicon, then the line; the threshold stays as it is."""
    numbers = choose_concepts(reports)
    fitted = START
    for _ in range(PASSES):
        fitted = fit_weights(collect_blocks(reports, labels, fitted), numbers, START, steps)
    return fit_line(collect_blocks(reports, labels, fitted), fitted)


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


def write_lexicon(calibration: Calibration, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(("concept", "factor", "cost"))
        writer.writerows((name, one.factor, one.cost) for name, one in sorted(calibration.lexicon.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=5, help="0 for none")
    parser.add_argument("--steps", type=int, default=80)
    parser.add_argument("--write", action="store_true", help="write the lexicon to its place in the package")
    options = parser.parse_args()
    labels, reports = load_labels(options.corpus), load_reports(options.corpus)
    print("shipped ", summarise(score(reports, labels, FITTED)), flush=True)
    names = list(np.random.default_rng(0).permutation(sorted(reports)))
    held: list[tuple[bool, bool, float, bool, bool]] = []
    for fold in range(options.folds):
        left_out = set(names[fold :: options.folds])
        train = {name: editions for name, editions in reports.items() if name not in left_out}
        fitted = fit(train, labels, options.steps)
        held += score({name: reports[name] for name in left_out}, labels, fitted)
    if held:
        print("held out", summarise(held), flush=True)
    fitted = fit(reports, labels, options.steps)
    print("fitted  ", summarise(score(reports, labels, fitted)), fitted, sep="\n")
    if options.write:
        write_lexicon(fitted, Path(lexicon.__file__).with_name("lexicon.csv"))


if __name__ == "__main__":
    main()
