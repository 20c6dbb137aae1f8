"""Numbers of notes that a text has behind its words and sentences: told by their shape and by counting up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from tipcompare.model import ReportWarning

UNIT_BEFORE = re.compile(r"(?:^|[\s\d])(?:[kcm]?m|mi|ft)$")
"""What has a square or a cube: "km", "m"."""
_BRACKETED = re.compile(r"\[(?<=[\w.,;:!?%)”’\"']\[)\^?\d{1,3}\](?:[^\S\n\f]?\[\^?\d{1,3}\])*(?![\w(/]|\.\w)")
_RAISED = re.compile(
    r"[⁰¹²³⁴-⁹](?<=[\w.,;:!?%)”’\"'].)(?<!\b10.)(?<![\s\d]m.)(?<![\s\d]mi.)(?<![\s\d]ft.)(?<![\s\d][kcm]m.)"
    r"[⁰¹²³⁴-⁹]*(?![\w⁻⁺])"
)
"""Not the square of a unit, nor a power of ten."""
_GLUED = re.compile(r"[1-9](?<=(?:[^\W\d_]|[.,;:!?)”’\"']).)\d{0,2}(?![\w%])")
_OPENS = re.compile(r"[^\S\n\f]*(?:[\n\f]|\Z|[\"'“‘(\[]*[^\W_a-z])")
"""What stands behind the end of a sentence: the end of a line, or one that opens."""
_ENDS = re.compile(r"[\"'”’)]?(?:[.,;:!?)][\"'”’)]?)?(?:\s|\Z|—)")
_IN_ADDRESS = re.compile(r"[/@=#$€£\\]|www")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
_WORD = re.compile(r"[^\W\d_]{3}\Z")
_LOOK_BACK = 40
"""Characters before a number within which the word it is glued to stands."""
_SURE, _LIKELY, _DOUBTFUL = 3, 2, 1
_STEPS = 3
"""How far the next number may be: marks between may be lost."""
_LEAST, _LEAST_FIRM, _LEAST_SURE = 4, 3, 2
"""Marks that a run has at least, those of them that may be no decimals, and those that stand behind a sentence."""


@frozen
class _Mark:
    start: int
    end: int
    number: int
    weight: int


def drop_note_marks(text: str) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return a text without the numbers of its notes, and a warning that says how many were left out.

    Numbers in square brackets that are glued to a word or a sentence's end are such marks, and so are raised signs
    (these are left out without a word, as they are of a page). Others are where they count up from the beginning:
    a number that stands by itself may be a figure.

    Args:
        text: of a file; pages may be parted by form feeds.

    Example:
        >>> drop_note_marks("Courts tried nine in 2016.[4] Police did not.")[0]
        'Courts tried nine in 2016. Police did not.'
        >>> drop_note_marks("It met.1 It ran.2 Its force grew7 in 2016.3 It paid.4 Aid rose 2.5 times.")[0]
        'It met. It ran. Its force grew7 in 2016. It paid. Aid rose 2.5 times.'
    """
    text = _RAISED.sub("", text)
    text, many = _BRACKETED.subn("", text) if "]" in text else (text, 0)
    marks = _find_run(text)
    if marks:
        starts, ends = [0, *(mark.end for mark in marks)], [*(mark.start for mark in marks), len(text)]
        text = "".join(text[start:end] for start, end in zip(starts, ends, strict=True))
    many += len(marks)
    said = ReportWarning("note-marks-left-out", f"numbers of notes behind words, left out: {many}")
    return text, (said,) if many else ()


def _find_run(text: str) -> list[_Mark]:
    """Return the marks of the runs that count up, in order; none where most of what looks like one is in no run."""
    marks = [mark for found in _GLUED.finditer(text) if (mark := _judge(text, found.start(), found.end()))]
    taken = {place for run in _runs(marks) for place in run}
    sure = [place for place, mark in enumerate(marks) if mark.weight == _SURE]
    if 2 * len(taken.intersection(sure)) < len(sure):
        return []
    return [marks[place] for place in sorted(taken)]


def _judge(text: str, start: int, end: int) -> _Mark | None:
    """Return a glued number as a mark, with how likely it is one by where it stands."""
    run = text[max(0, start - _LOOK_BACK) : start].split()[-1]
    if _IN_ADDRESS.search(run):
        return None
    core = run.rstrip("\"'”’)")
    word = core.rstrip(".,;:!?")
    if not word or not _ENDS.match(text, end):
        return None
    stop, closed = core[len(word) :], core != run
    if stop[-1:] in (".", "!", "?"):
        weight = _SURE if _OPENS.match(text, end) else 0
    else:
        weight = _LIKELY if stop or closed or _WORD.search(word) else 0
    if stop and word[-1].isdecimal() and not closed and weight and _YEAR.search(word) is None:
        weight = min(weight, _DOUBTFUL if stop == "." else 0)
    return _Mark(start, end, int(text[start:end]), weight) if weight else None


def _runs(marks: Sequence[_Mark]) -> Iterator[list[int]]:
    """Yield the places of marks that count up, run by run; a branch of a run that was yielded is none."""
    best: dict[int, int] = {}
    scores, before = [0] * len(marks), [-1] * len(marks)
    for place, mark in enumerate(marks):
        led = [(scores[best[n]] - 2 * step, best[n]) for step in range(_STEPS) if (n := mark.number - 1 - step) in best]
        if mark.number <= _STEPS:
            led.append((-2 * (mark.number - 1), -1))
        if not led:
            continue
        scores[place], before[place] = max(led)[0] + mark.weight, max(led)[1]
        if scores[place] >= scores[best.get(mark.number, place)]:
            best[mark.number] = place
    taken: set[int] = set()
    for last in sorted(range(len(marks)), key=lambda place: (-scores[place], place)):
        run, place = list[int](), last if scores[last] > 0 else -1
        while place >= 0 and place not in taken:
            run.append(place)
            place = before[place]
        while run and marks[run[0]].weight == _DOUBTFUL:
            run.pop(0)
        if place < 0 and _is_run([marks[k] for k in run]):
            taken.update(run)
            yield run


def _is_run(marks: Sequence[_Mark]) -> bool:
    """Return whether marks, the last of them first, are those of notes: most are the next number each, and sure."""
    weights = [mark.weight for mark in marks]
    firm = len(weights) - weights.count(_DOUBTFUL)
    if len(weights) < _LEAST or firm < _LEAST_FIRM or weights.count(_SURE) < _LEAST_SURE:
        return False
    return 3 * firm >= 2 * len(marks) and 3 * len(marks) >= 2 * marks[0].number
