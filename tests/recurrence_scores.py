"""How well recurrence is told, against the first years the publisher prints, beside simpler methods in the same run.

PYTHONPATH=. python tests/recurrence_scores.py ../shared/corpora/dol-findings
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from attrs import frozen
from rapidfuzz import fuzz, process
from scipy.optimize import linear_sum_assignment
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score, roc_auc_score

from tipcompare.align.calibration import Calibration
from tipcompare.align.folding import fold_text
from tipcompare.align.recurrence import trace_recurrence
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport

FIRST_REPORT, FIRST_EDITION = 2014, 2013
Floats = npt.NDArray[np.float64]
Histories = dict[str, list[CountryReport]]
Labels = dict[tuple[str, int, int], int]
Scorer = Callable[[list[str], list[str]], Floats]


@frozen
class Call:
    """What was said of one action, and what the publisher says.

    Args:
        country, year, area: whose, by its code, when, and under which heading.
        continues, said: whether it goes back to an earlier edition, by the publisher and by the method.
        score: 0-1, the higher the likelier to go back.
        verbatim: whether it stands word for word in the edition before.
        first_right: whether the first edition is the publisher's.
    """

    country: str
    year: int
    area: str
    continues: bool
    said: bool
    score: float
    verbatim: bool
    first_right: bool


def list_codes(histories: Histories) -> dict[str, str]:
    """Return the code of each name that a country has in its editions."""
    return {report.country.name: code for code, editions in histories.items() for report in editions}


def load(corpus: Path) -> tuple[Histories, Labels]:
    """Return the editions of each country by its code, and the first year of each labelled action.

    A country's name changes over the years, its code does not.
    """
    histories: Histories = {}
    for report in sorted(Corpus.load(corpus / "xml", series="dol-findings").reports):
        histories.setdefault(report.country.code, []).append(report)
    codes = list_codes(histories)
    with (corpus / "labels.csv").open(encoding="utf-8") as table:
        labels = {
            (codes[row["country"]], int(row["report_year"]), int(row["ordinal"])): int(float(row["first_suggested"]))
            for row in csv.DictReader(table)
            if row["first_suggested"]
        }
    return histories, labels


def call_traced(histories: Histories, labels: Labels, calibration: Calibration | None = None) -> list[Call]:
    """Return what the library says of every labelled action."""
    found = {
        (code, item.edition.year, item.ordinal): (item.match_score, bool(item.previous), item.first_edition.year)
        for code, editions in histories.items()
        for item in trace_recurrence(editions, calibration=calibration).occurrences
    }
    return judge(histories, labels, found)


def call_baseline(histories: Histories, labels: Labels, scorer: Scorer, *, greedy: bool = False) -> list[Call]:
    """Return what pairing neighbouring editions one to one by a scorer says, at the threshold that calls most right."""
    linked: dict[tuple[str, int, int], tuple[float, tuple[str, int, int] | None]] = {}
    for code, editions in histories.items():
        for old, new in pairwise(editions):
            olds, news = [i.text for i in old.recommendations], [i.text for i in new.recommendations]
            if not olds or not news:
                continue
            scores = scorer(olds, news)
            for row, column in _pair_greedily(scores) if greedy else zip(*linear_sum_assignment(-scores), strict=True):
                key = (code, new.edition.year, new.recommendations[int(column)].ordinal)
                source = (code, old.edition.year, old.recommendations[int(row)].ordinal)
                linked[key] = (float(scores[row, column]), source)
    calls = [judge(histories, labels, _chain(histories, linked, limit)) for limit in np.linspace(0.2, 0.9, 29)]
    return max(calls, key=lambda one: float(np.mean([call.continues == call.said for call in one])))


def judge(
    histories: Histories, labels: Labels, found: dict[tuple[str, int, int], tuple[float, bool, int]]
) -> list[Call]:
    """Set what was said against the labels, for actions of countries that have the edition before."""
    calls = []
    for code, editions in histories.items():
        texts = {r.edition.year: {fold_text(item.text) for item in r.recommendations} for r in editions}
        for report in editions:
            year = report.edition.year
            for item in report.recommendations:
                first = labels.get((code, year, item.ordinal))
                if first is None or year < FIRST_REPORT or not texts.get(year - 1):
                    continue
                score, said, began = found[code, year, item.ordinal]
                same, right = fold_text(item.text) in texts[year - 1], began == max(first, FIRST_EDITION)
                calls.append(Call(code, year, item.area, first < year, said, score, same, right))
    return calls


def measure(calls: Sequence[Call]) -> dict[str, float]:
    """Return auc_reworded, accuracy, f1_new and first_year, as the maintainers' scorer defines them."""
    rest = [call for call in calls if not call.verbatim]
    return {
        "auc_reworded": float(roc_auc_score([call.continues for call in rest], [call.score for call in rest])),
        "accuracy": float(np.mean([call.continues == call.said for call in calls])),
        "f1_new": float(f1_score([not call.continues for call in rest], [not call.said for call in rest])),
        "first_year": float(np.mean([call.first_right for call in calls])),
    }


def measure_calibration(calls: Sequence[Call], bins: int = 10) -> tuple[float, list[tuple[float, float, int]]]:
    """Return the calibration error of reworded actions, and (mean score, share continuing, count) of each bin."""
    rest = [call for call in calls if not call.verbatim]
    scores, truth = np.array([call.score for call in rest]), np.array([call.continues for call in rest])
    places = np.minimum((scores * bins).astype(int), bins - 1)
    rows = [
        (float(scores[places == k].mean()), float(truth[places == k].mean()), int((places == k).sum()))
        for k in range(bins)
        if (places == k).any()
    ]
    return sum(abs(score - share) * count for score, share, count in rows) / len(rest), rows


def bootstrap(calls: Sequence[Call], rounds: int = 400) -> dict[str, tuple[float, float]]:
    """Return the middle 95% of each measure when the countries are drawn anew, with replacement."""
    by_country: dict[str, list[Call]] = {}
    for call in calls:
        by_country.setdefault(call.country, []).append(call)
    names = sorted(by_country)
    chance = np.random.default_rng(0)
    drawn = [
        measure([call for name in chance.choice(names, len(names)) for call in by_country[name]]) for _ in range(rounds)
    ]
    return {
        key: (
            float(np.quantile([one[key] for one in drawn], 0.025)),
            float(np.quantile([one[key] for one in drawn], 0.975)),
        )
        for key in drawn[0]
    }


def make_scorers(histories: Histories) -> dict[str, Scorer]:
    """Return the simpler methods, each with scores 0-1."""
    texts: list[str] = [
        item.text for editions in histories.values() for report in editions for item in report.recommendations
    ]
    terms = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    terms.fit(texts)

    def by_fuzz(scorer: Callable[..., float]) -> Scorer:
        return lambda old, new: process.cdist(old, new, scorer=scorer, dtype=np.float64) / 100.0

    def by_terms(old: list[str], new: list[str]) -> Floats:
        return np.asarray((terms.transform(old) @ terms.transform(new).T).toarray())

    return {
        "rapidfuzz ratio": by_fuzz(fuzz.ratio),
        "rapidfuzz WRatio": by_fuzz(fuzz.WRatio),
        "rapidfuzz token_set_ratio": by_fuzz(fuzz.token_set_ratio),
        "TF-IDF of words and pairs": by_terms,
    }


def _pair_greedily(scores: Floats) -> list[tuple[int, int]]:
    """The best pair first, then the best of what is left."""
    pairs, rows, columns = [], set[int](), set[int]()
    for place in np.argsort(-scores, axis=None, kind="stable").tolist():
        row, column = divmod(place, scores.shape[1])
        if row not in rows and column not in columns:
            pairs.append((row, column))
            rows.add(row)
            columns.add(column)
    return pairs


def _chain(
    histories: Histories, linked: dict[tuple[str, int, int], tuple[float, tuple[str, int, int] | None]], limit: float
) -> dict[tuple[str, int, int], tuple[float, bool, int]]:
    """Follow the links above a limit back to where each chain began."""
    found: dict[tuple[str, int, int], tuple[float, bool, int]] = {}
    for code, editions in histories.items():
        for report in editions:
            for item in report.recommendations:
                key = (code, report.edition.year, item.ordinal)
                score, source = linked.get(key, (0.0, None))
                goes_on = source is not None and score >= limit
                found[key] = (score, goes_on, found[source][2] if goes_on and source else report.edition.year)
    return found


def main(corpus: Path) -> None:
    """Print the figures as a table, with their intervals, by year and by area."""
    histories, labels = load(corpus)
    calls = call_traced(histories, labels)
    rows = {"tipcompare": measure(calls)}
    scorers = make_scorers(histories)
    for name, scorer in scorers.items():
        rows[f"{name}, one to one"] = measure(call_baseline(histories, labels, scorer))
    greedy = call_baseline(histories, labels, scorers["rapidfuzz token_set_ratio"], greedy=True)
    rows["rapidfuzz token_set_ratio, greedy"] = measure(greedy)
    print("| method | " + " | ".join(rows["tipcompare"]) + " |")
    for name, figures in rows.items():
        print(f"| {name} | " + " | ".join(f"{value:.3f}" for value in figures.values()) + " |")
    for key, (low, high) in bootstrap(calls).items():
        print(f"{key}: 95% of country bootstraps in {low:.3f} to {high:.3f}")
    print(f"expected calibration error {measure_calibration(calls)[0]:.4f}", *measure_calibration(calls)[1], sep="\n")
    groups: tuple[Callable[[Call], str], ...] = (lambda call: str(call.year), lambda call: call.area)
    for group in groups:
        for value in sorted({group(call) for call in calls}):
            own = [call for call in calls if group(call) == value]
            if len({call.continues for call in own if not call.verbatim}) == 2:
                print(f"| {value} | {len(own)} | " + " | ".join(f"{x:.3f}" for x in measure(own).values()) + " |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
