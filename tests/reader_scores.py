"""How figures and answers that were read are set against what readers of the same text said.

The definitions are those of `score_readers.py` of the given labels: a figure is right where value, measure and year
are a label's and the places overlap. Recall is over what both readers label (or the only one), precision allows what
either does; where they differ on a year, unit or qualifier (`x|y`), either is right.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from tipcompare.model import Answer, CountryReport, Observation
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

CORE = frozenset(
    {
        *("investigations", "prosecutions", "convictions", "arrests", "funding"),
        *("victims_identified", "victims_assisted", "victims_referred"),
        *("sentence_min", "sentence_max", "sentence_mean"),
    }
)
TWO_READERS, CHECK = ("tip2018_{}.csv",), ("check/tip2018_{}.csv",)
MORE = (str(Path(__file__).parent / "accuracy" / "more-{}.csv"),)
"""The given narratives that had no labels: twelve read by two blind readers, the rest by one; places, no text."""
_COUNTED = ("both", "single")
_LISTS = ("profile", "recommendations")
_SLACK = 0.011
_CAPITALS = "[A-Z][A-Z ,.'’-]+"
_BETWEEN = rf"(?:\s+|\s*\d{{1,3}}{_CAPITALS}|\s*{_CAPITALS}\d{{1,3}})"
"""What stands between two words in the file: blanks, or the head of a page, which is not in the report's text."""
Row = Mapping[str, str]
Place = tuple[int, int]


@frozen(eq=False)
class Narrative:
    """One labelled narrative and what was read of it.

    Args:
        file: its name without the ending.
        report: as read.
        labels, answers: what readers said of its figures, and of each measure and year.
        figures: what was read, each once, with its place in the file.
    """

    file: str
    report: CountryReport
    labels: tuple[Row, ...]
    answers: tuple[Row, ...]
    figures: tuple[tuple[Observation, Place | None], ...]


def load_narratives(corpora: Path, names: Sequence[str]) -> tuple[Narrative, ...]:
    """Read each narrative that the label files called `names` speak of ("{}" stands for figures, then for answers)."""
    labels, answers = (
        [row for name in names for row in _rows(corpora.parent / "labels" / name.format(kind))]
        for kind in ("figures", "answers")
    )
    found = []
    for file in sorted({row["file"] for row in labels}):
        path = corpora / "tip-2018" / "clean" / "2018" / f"{file}.txt"
        (source,) = read_source(path.read_bytes(), f"2018/{path.name}")
        report = read_report(source, get_profile("tip"))
        mine, told = (tuple(row for row in rows if row["file"] == file) for rows in (labels, answers))
        found.append(Narrative(file, report, mine, told, place_figures(report, path.read_text(encoding="utf-8"))))
    return tuple(found)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def place_figures(report: CountryReport, text: str) -> tuple[tuple[Observation, Place | None], ...]:
    """Return the figures outside the lists, each once, with where it stands in the file: by its sentence and number."""
    found: dict[object, tuple[Observation, Place | None]] = {}
    for item in report.observations:
        if item.section not in _LISTS:
            place = _find(report, item, text)
            key = (place, item.measure, item.value, item.year, item.unit, item.qualifier)
            found.setdefault(key, (item, place))
    return tuple(found.values())


def _find(report: CountryReport, item: Observation, text: str) -> Place | None:
    pattern = _BETWEEN.join(map(re.escape, item.sentence.of(report.text).split()))
    sentence = min(re.finditer(pattern, text), key=lambda m: abs(m.start() - item.sentence.start), default=None)
    if sentence is None or not item.value:
        return sentence and sentence.span()
    number = re.compile(rf"(?<![\w.,]){re.escape(item.number_text)}(?!\w)")
    starts = [m.start() for m in number.finditer(text, *sentence.span())]
    offset = sentence.start() + item.span.start - item.sentence.start
    near = min(starts, key=lambda start: abs(start - offset), default=None)
    return sentence.span() if near is None else (near, near + len(item.number_text))


def _same(label: Row, item: Observation, place: Place | None) -> bool:
    """Return whether value, measure and place are the label's."""
    if place is None or item.measure != label["measure"]:
        return False
    if not (place[0] < int(label["char_end"]) and int(label["char_start"]) < place[1]):
        return False
    if label["kind"] == "not_reported":
        return item.value is None and item.qualifier in ("not_reported", "incomplete")
    if item.value is None or not label["value"]:
        return False
    value = float(label["value"])
    time = label["measure"].startswith(("sentence", "penalty"))
    return abs(value - item.value) <= (_SLACK if time else 1e-6 * max(1.0, abs(value)))


def _same_year(label: Row, item: Observation) -> bool:
    return any(not year or year == str(item.year) for year in label["year"].split("|"))


def judge_figures(narrative: Narrative) -> list[tuple[Observation, bool]]:
    """Return each figure with whether a reader has it."""
    return [
        (item, any(_same(label, item, place) and _same_year(label, item) for label in narrative.labels))
        for item, place in narrative.figures
    ]


def score_figures(narratives: Sequence[Narrative]) -> dict[str, float]:
    """Return the shares that `score_readers.py figures` prints, 0-1, those by kind under the kind's name."""
    n: Counter[str] = Counter()
    for narrative in narratives:
        for label in narrative.labels:
            if label["readers"] in _COUNTED:
                n.update(_count_label(label, narrative))
        for item, right in judge_figures(narrative):
            core = item.measure in CORE
            n.update({"read": 1, "true": right, "core_read": core, "core_true": core and right})

    def share(hits: str, of: str) -> float:
        return round(n[hits] / max(n[of], 1), 4)

    recall, precision = share("hit", "gold"), share("true", "read")
    core_recall, core_precision = share("core_hit", "core_gold"), share("core_true", "core_read")
    return {
        "recall": recall,
        "precision": precision,
        "f1": _f1(recall, precision),
        "core_f1": _f1(core_recall, core_precision),
        "year": share("year", "placed"),
        "unit": share("unit", "figures"),
        "qualifier": share("qualifier", "figures"),
        "officials_told_apart": share("told", "officials"),
        "officials_false": share("false", "others"),
        **{kind: share("hit_" + kind, "n_" + kind) for kind in ("figure", "zero", "not_reported")},
    }


def _count_label(label: Row, narrative: Narrative) -> dict[str, int]:
    same = [item for item, place in narrative.figures if _same(label, item, place)]
    good = [item for item in same if _same_year(label, item)]
    core = label["measure"] in CORE
    counts = {"gold": 1, "hit": bool(good), "core_gold": core, "core_hit": core and bool(good)}
    counts |= {"n_" + label["kind"]: 1, "hit_" + label["kind"]: bool(good)}
    if good and label["kind"] == "figure":
        unit = any(item.unit in label["unit"].split("|") for item in good)
        qualifier = any(item.qualifier in label.get("qualifier", "").split("|") for item in good)
        counts |= {"figures": 1, "unit": unit, "qualifier": qualifier}
    if same:
        officials = "officials" in label["scope"].split("|")
        marked = any(item.accused == "officials" for item in same)
        counts |= {"placed": 1, "year": bool(good), "officials": officials, "told": officials and marked}
        counts |= {"others": not officials, "false": not officials and marked}
    return counts


def _f1(recall: float, precision: float) -> float:
    return round(2 * recall * precision / max(recall + precision, 1e-9), 4)


def judge_answers(narrative: Narrative) -> list[tuple[Row, Answer | None, bool]]:
    """Return what readers answered with our answer, and whether it is theirs."""
    mine = {(answer.measure, str(answer.year)): answer for answer in narrative.report.answers}
    found = []
    for label in narrative.answers:
        if label["readers"] in _COUNTED:
            answer = mine.get((label["measure"], label["year"]))
            found.append((label, answer, _fits(label, answer.value if answer is not None else None)))
    return found


def _fits(label: Row, value: float | None) -> bool:
    statuses = set(label["status"].split("|"))
    if statuses & {"stated", "sum", "partial"}:
        return value is not None and abs(value - float(label["value"])) < 1e-6
    return value == 0 if "zero" in statuses else value is None


def score_answers(narratives: Sequence[Narrative]) -> dict[str, float]:
    """Return the shares of answers that are right, wrong, and silent where readers have a value, 0-1."""
    judged = [one for narrative in narratives for one in judge_answers(narrative)]
    wrong = sum(not right and answer is not None and answer.value is not None for _, answer, right in judged)
    right = sum(right for *_, right in judged)
    total = max(len(judged), 1)
    return {
        "right": round(right / total, 4),
        "wrong": round(wrong / total, 4),
        "silent": round((len(judged) - right - wrong) / total, 4),
    }
