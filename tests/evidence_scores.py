"""How well evidence is told, against readers' judgements of passages, on recommendations of countries left out.

PYTHONPATH=. python tests/evidence_scores.py ../shared/corpora/dol-findings
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from attrs import astuple, fields, frozen
from sklearn.linear_model import LogisticRegression

from tipcompare.changes.certainty import SHOWN, SHOWN_DEEDS, SHOWN_UNPLACED, Signs, Weights, least_shown
from tipcompare.changes.passages import Passage, read_passages
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport
from tipcompare.series import get_profile

JUDGED = Path(__file__).with_name("accuracy") / "evidence-judged.csv"
"""Passages of the Findings judged by reading: their place, a mark of their letters, whether they speak to the
recommendation (yes, partly, no) and what they say of it. `drawn` names the draw; `blind` ones are in no fit. Of the
draws of `deeds`, it was judged alone whether what is asked for was done. The `independent` ones, of which a part is of
the embedded corpus (`demo`), were judged by readers who had no part in the rules and saw the lines alone; so were the
`doubtful` ones, which were drawn not from all that was shown, but from what was near the threshold, tells deeds, or
is silent on what was to be made public;
only those of `doubtful deeds more` were judged, by the lines alone too, by one who knows the program. The `near` ones,
deeds with a certainty of 0.25 to 0.60, were judged by independent readers, who called a third of them borderline: they
count once in the fit, where the program still reads a deed, and what is shown is not measured by them."""

DEMO = Path(__file__).parents[1] / "corpora" / "demo"
SAYS = {"done": "did", "not_done": "did not", "continued": "continued", "planned": "planned", "fact": "unclear"}
INDEPENDENT = ("readers", "independent")
"""Draws of what was shown, judged by readers who had no part in the rules, by how their names begin."""

TIMES = 2.0
"""How often each judgement of such readers counts in the fit, those of `doubtful` passages, too."""

NEAR = "near"
"""How the names of draws of deeds near the threshold begin."""

FOLDS, ROUNDS, RIDGE = 10, 5, 0.1
"""Parts of the countries that are left out in turn, ways to deal them, and how weakly the weights are held to nothing
(scikit-learn's C, each sign brought to one spread); the ridge was chosen by the same cross-validation."""

DEED, SAME = [sign.name for sign in fields(Signs)].index("deed"), 1e-6
"""Place of the sign of a deed, and the spread below which a sign is the same in all cases."""

Key = tuple[str, int, int, int]
Floats = npt.NDArray[np.float64]


@frozen
class Judgement:
    """What a reader said of one passage.

    Args:
        key: country, edition, ordinal, later edition.
        mark: of its letters (see `mark_of`); empty where `letters` has them.
        letters: of the passage, where the labels hold its text.
        relevant: whether it speaks to the recommendation, wholly or partly.
        says: what it may be said to say; empty where it does not speak to it.
        drawn: in which draw it was, or `readers` for the labels of two readers.
    """

    key: Key
    mark: str
    letters: str
    relevant: bool
    says: frozenset[str]
    drawn: str


@frozen
class Case:
    """A passage that the program read and a reader judged."""

    passage: Passage
    judged: Judgement

    @property
    def near(self) -> bool:
        """Whether it is of a draw near the threshold, which is fitted and not measured."""
        return self.judged.drawn.startswith(NEAR)

    @property
    def right(self) -> bool:
        """Whether it speaks to the recommendation and says what the program says it says."""
        return self.judged.relevant and self.passage.clause.says in self.judged.says


def fold_letters(text: str) -> str:
    """Return the letters of a passage in lower case, as the scorer of the labels compares them."""
    return re.sub(r"[^a-z]+", "", text.lower())


def mark_of(text: str) -> str:
    """Return a short mark by which a passage is known again, whatever its offsets have become."""
    return hashlib.sha256(fold_letters(text).encode()).hexdigest()[:10]


def load_judgements(readers: Path) -> list[Judgement]:
    """Return the labels of two readers and our own."""
    found = []
    with readers.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = (row["country"], int(row["old_edition"]), int(row["ordinal"]), int(row["new_edition"]))
            says = frozenset(SAYS[said] for said in row["says"].split("|") if said in SAYS)
            relevant = "no" not in row["relevant"].split("|")
            found.append(Judgement(key, "", fold_letters(row["passage"]), relevant, says, "readers"))
    with JUDGED.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = (row["country"], int(row["edition"]), int(row["ordinal"]), int(row["later_edition"]))
            said = frozenset({row["says"]} - {""})
            found.append(Judgement(key, row["mark"], "", row["relevant"] != "no", said, row["drawn"]))
    return found


def load_fitted(readers: Path) -> list[Judgement]:
    """Return the judgements that are for fitting: all but those of blind draws."""
    return [judged for judged in load_judgements(readers) if not judged.drawn.startswith("blind")]


def load_reports(corpora: Path) -> dict[tuple[str, int], CountryReport]:
    """Return the printed chapters, and the reports of the embedded corpus, by country and edition."""
    reports = (*Corpus.load(corpora / "text", series="dol-findings").reports, *Corpus.load(DEMO).reports)
    return {(report.country.code, report.edition.year): report for report in reports}


def gather_cases(reports: dict[tuple[str, int], CountryReport], judgements: Sequence[Judgement]) -> list[Case]:
    """Return the judged passages that the program reads, each once, in order of place."""
    wanted: defaultdict[tuple[str, int, int], list[Judgement]] = defaultdict(list)
    for judged in judgements:
        wanted[judged.key[0], judged.key[1], judged.key[3]].append(judged)
    return [case for place in sorted(wanted) for case in _cases_at(reports, place, wanted[place])]


def _cases_at(
    reports: dict[tuple[str, int], CountryReport], place: tuple[str, int, int], judged: Sequence[Judgement]
) -> Iterator[Case]:
    country, edition, later = place
    old, new = reports[country, edition], reports[country, later]
    seen: set[Judgement] = set()
    for passage in read_passages(old, new, get_profile(new.series)):
        text = passage.span.of(new.text)
        for judgement in judged:
            if judgement.key[2] == passage.ordinal and judgement not in seen and is_same(judgement, text):
                seen.add(judgement)
                case = Case(passage, judgement)
                if passage.signs.deed > 0 or not case.near:
                    yield case
                break


def is_same(judged: Judgement, text: str) -> bool:
    """Whether a text is the judged passage: its letters, or for the readers' labels most of them."""
    if judged.mark:
        return judged.mark == mark_of(text)
    one, other = judged.letters, fold_letters(text)
    return bool(one) and (one in other or other in one) and min(len(one), len(other)) > 0.6 * max(len(one), len(other))


def to_arrays(cases: Sequence[Case]) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Return the signs of each case, shape (cases, signs), and whether it is right."""
    return np.array([astuple(case.passage.signs) for case in cases]), np.array([case.right for case in cases])


def count_times(cases: Sequence[Case]) -> Floats:
    """Return how often each case counts in the fit."""
    return np.array([TIMES if case.judged.drawn.startswith((*INDEPENDENT, "doubtful")) else 1.0 for case in cases])


def fit(signs: Floats, right: npt.NDArray[np.bool_], times: Floats) -> tuple[Weights, Weights]:
    """Return the weights of the signs of what is no deed and of deeds, where each case counts so many times."""
    deeds = signs[:, DEED] > 0
    told, deed = (_fit(signs[part], right[part], times[part]) for part in (~deeds, deeds))
    return told, deed


def _fit(signs: Floats, right: npt.NDArray[np.bool_], times: Floats) -> Weights:
    """The weights for one kind of claim; a sign that is the same in all cases counts nothing."""
    spread = signs.std(axis=0)
    spread[spread < SAME] = np.inf
    model = LogisticRegression(C=RIDGE, max_iter=3000).fit(signs / spread, right, sample_weight=times)
    return Weights(*np.round([*model.coef_[0] / spread, model.intercept_[0]], 3).tolist())


def call(signs: Floats, weights: tuple[Weights, Weights]) -> Floats:
    """Return the certainty of each case by the weights of what is no deed and of deeds."""
    told, deed = (signs @ np.array(astuple(part)[:-1]) + part.base for part in weights)
    return np.asarray(1.0 / (1.0 + np.exp(-np.where(signs[:, DEED] > 0, deed, told))))


def call_unseen(cases: Sequence[Case], rounds: int = ROUNDS) -> tuple[list[Case], Floats]:
    """Return the cases that are measured, and the certainty of each by weights fitted without its country.

    Certainties are on average over the rounds.
    """
    signs, right, times = *to_arrays(cases), count_times(cases)
    names = sorted({case.judged.key[0] for case in cases})
    called = np.zeros(len(cases))
    for turn in range(rounds):
        dealt = dict(zip(names, np.random.default_rng(turn).permutation(len(names)) % FOLDS, strict=True))
        folds = np.array([dealt[case.judged.key[0]] for case in cases])
        for fold in range(FOLDS):
            weights = fit(*(part[folds != fold] for part in (signs, right, times)))
            called[folds == fold] += call(signs[folds == fold], weights) / rounds
    measured = [place for place, case in enumerate(cases) if not case.near]
    return [cases[place] for place in measured], called[measured]


@frozen
class Figures:
    """What is reached from a certainty on.

    Args:
        shown: passages.
        relevant: share of them that speak to the recommendation.
        right: share of them that say what they are said to say, too.
        wrong: share of those said to tell that something was done or was not done that do not.
        recall: passages told rightly as done or not done over all that both readers call so.
    """

    shown: int
    relevant: float
    right: float
    wrong: float
    recall: float


def measure(cases: Sequence[Case], certainty: Floats, least: float, judgements: Sequence[Judgement]) -> Figures:
    """Return the figures on the passages that are at least so certain, deeds as much less as on pages."""
    each = zip(cases, certainty, strict=True)
    shown = [case for case, sure in each if sure - least >= least_shown(case.passage.signs) - SHOWN]
    claims = [case for case in shown if case.passage.clause.says in ("did", "did not")]
    wanted = [j for j in judgements if j.relevant and len(j.says) == 1 and j.says & {"did", "did not"}]
    unique = {(judged.key, judged.letters or judged.mark) for judged in wanted}
    hit = {(c.judged.key, c.judged.letters or c.judged.mark) for c in claims if c.right}
    return Figures(
        shown=len(shown),
        relevant=sum(case.judged.relevant for case in shown) / max(len(shown), 1),
        right=sum(case.right for case in shown) / max(len(shown), 1),
        wrong=sum(not case.right for case in claims) / max(len(claims), 1),
        recall=len(hit & unique) / max(len(unique), 1),
    )


def main(corpora: Path) -> None:
    """Print the figures on countries left out, for all judgements and for those of two readers alone."""
    judgements = load_fitted(corpora.parents[1] / "labels" / "evidence_readers.csv")
    fitted = gather_cases(load_reports(corpora), judgements)
    cases, certainty = call_unseen(fitted)
    print(len(fitted), "passages judged and read;", sum(case.right for case in fitted), "right")
    print(len(cases), "measured")
    readers = np.array([case.judged.drawn == "readers" for case in cases])
    told = [case for case in cases if case.judged.drawn == "readers"]
    independent = np.array([case.judged.drawn.startswith(INDEPENDENT) for case in cases])
    others = [case for case in cases if case.judged.drawn.startswith(INDEPENDENT)]
    deed = np.array([case.passage.signs.deed > 0 for case in cases])
    for name, part in (("deeds", deed), ("no deeds", ~deed)):
        kept = [case for case, held in zip(cases, part, strict=True) if held]
        print(f"as shown, {name}:", measure(kept, certainty[part], SHOWN, judgements))
    for least in (0.5, SHOWN_DEEDS, 0.65, SHOWN, SHOWN_UNPLACED):
        print(least, "all", measure(cases, certainty, least, judgements))
        ours = [j for j in judgements if j.drawn.startswith(INDEPENDENT)]
        print(least, "independent readers", measure(others, certainty[independent], least, ours))
        own = measure(told, certainty[readers], least, [j for j in judgements if j.drawn == "readers"])
        print(least, "two readers", own)
    for low in np.arange(0.0, 1.0, 0.1):
        inside = (certainty >= low) & (certainty < low + 0.1)
        if inside.any():
            right = np.array([case.right for case in cases])[inside]
            print(f"certainty {low:.1f}-{low + 0.1:.1f}: {inside.sum()} passages, {right.mean():.2f} right")
    print(fit(*to_arrays(fitted), count_times(fitted)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
