"""Whatever mirrors do to a narrative, it is read as before, or a warning says that it could not be."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcompare.errors import UseError
from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.reading.folding import fold, squash
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.pipeline import Parts
from tipcompare.series import Figures
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source
from tipcompare.strategies import DAMAGES, Damage, apply_damage, mirror_damage

ROOT = Path(__file__).parents[2]
FILES = tuple(sorted((ROOT / "corpora" / "demo").glob("[12]*/*.txt")))
PROFILE = evolve(TIP, figures=Figures())
EXAMPLES = int(os.environ.get("MIRROR_EXAMPLES", "2000" if os.environ.get("CI") == "true" else "300"))


@cache
def original(path: Path) -> tuple[str, CountryReport, list[tuple[str, str]]]:
    """Return a narrative's text, its report, and the letters of each paragraph with their section."""
    (source,) = read_source(path.read_bytes(), path.relative_to(ROOT / "corpora" / "demo").as_posix())
    report = read_report(source, PROFILE)
    paragraphs = []
    for section in report.sections:
        body = section.span.of(report.text)[len(section.heading) :]
        paragraphs += [(squash(line), section.kind) for line in body.split("\n") if squash(line)]
    return source.text, report, paragraphs


def read_damaged(path: Path, damages: tuple[Damage, ...]) -> Parts:
    """Return the parts of the damaged narrative."""
    text, report, _ = original(path)
    (source,) = read_source(apply_damage(text, damages).encode(), report.source)
    return read_narrative(source, PROFILE, report.country, report.edition)


def misplaced(parts: Parts, paragraphs: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Return the paragraphs that do not stand in their section: letters, section expected, section found."""
    folded = fold(parts.text)
    wrong = []
    position = 0
    for letters, kind in paragraphs:
        if kind == "recommendations":
            continue
        found = folded.letters.find(letters, position)
        if found < 0:
            wrong.append((letters[:60], kind, "lost"))
            continue
        position = found + len(letters)
        ends = (folded.offset(found), folded.offset(position - 1))
        kinds = {
            section.kind for section in parts.sections for at in ends if section.span.start <= at < section.span.end
        }
        if kinds != {kind}:
            wrong.append((letters[:60], kind, "/".join(sorted(kinds))))
    return wrong


def differences(path: Path, damages: tuple[Damage, ...]) -> list[object]:
    """Return what the damage changed in the reading and no warning speaks of."""
    _, report, paragraphs = original(path)
    parts = read_damaged(path, damages)
    codes = {warning.code for warning in parts.warnings}
    found: list[object] = list(misplaced(parts, paragraphs))
    old, new = report.rating, parts.rating
    if old is None or new is None or (old.value, old.direction, old.waiver) != (new.value, new.direction, new.waiver):
        found.append(("rating", new))
    items = [squash(item.text) for item in parts.recommendations]
    if items != [squash(item.text) for item in report.recommendations] and "recommendations-glued" not in codes:
        found.append(("recommendations", [item.text[:50] for item in parts.recommendations]))
    return found


@pytest.mark.parametrize("names", [("Orlenia",), ("Sabland", "Saberia"), ("Vesmark",)], ids=" ".join)
@settings(max_examples=-(-EXAMPLES // 3))
@given(damages=mirror_damage(max_size=len(DAMAGES)), data=st.data())
def test_mirrors_change_nothing(names: tuple[str, ...], damages: tuple[Damage, ...], data: st.DataObject) -> None:
    """Rating, section of each paragraph and recommendations stay the same under damages of all kinds at once."""
    path = data.draw(st.sampled_from([path for path in FILES if path.stem in names]))
    assert differences(path, damages) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_each_damage_alone_changes_nothing(name: str) -> None:
    """Every kind of damage is tried by itself on every narrative, in several forms."""
    assert {
        (path.name, path.parent.name, choice): lost
        for path in FILES
        for choice in range(4)
        if (lost := differences(path, (Damage(name, choice),)))
    } == {}


def test_damage_is_real() -> None:
    """Each kind of damage changes at least one of the narratives."""
    texts = [path.read_text(encoding="utf-8") for path in FILES]
    assert all(any(apply_damage(text, (Damage(name),)) != text for text in texts) for name in DAMAGES)


@pytest.mark.parametrize("mark", ["*", "•"])
def test_items_with_a_line_each_are_damaged(mark: str) -> None:
    """They get other marks, in a paragraph or on their lines, or lose them; so do items that begin behind a heading."""
    text = f"Recommendations:\n\n{mark} Train judges.\n{mark} Open a shelter.\n{mark} Enact a law.\n\nNext."
    damaged = [apply_damage(text, (damage,)) for damage in (Damage("other bullets", 2), Damage("other bullets", 8))]
    assert damaged[0] == "Recommendations:\n\nTrain judges. · Open a shelter. · Enact a law.\n\nNext."
    assert damaged[1] == "Recommendations:\n\n· Train judges.\n· Open a shelter.\n· Enact a law.\n\nNext."
    glued = apply_damage(text, (Damage("glued items"),))
    assert glued == f"Recommendations:\n\n{mark} Train judges.Open a shelter.Enact a law.\n\nNext."
    both = apply_damage(text, (Damage("run-in headings", 1), Damage("other bullets", 8)))
    assert both == "Recommendations:\n· Train judges.\n· Open a shelter.\n· Enact a law.\n\nNext."


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (Damage("no-break blanks", 0), "word\u00a0"),
        (Damage("page breaks", 0), "word\n\fword"),
        (Damage("page breaks", 2), r"word\n\n\d+\n\nword"),
        (Damage("page breaks", 4), r"word\n\d+\n\fword"),
        (Damage("page breaks", 6), "word\n\n\fword"),
    ],
)
@pytest.mark.parametrize("lines", [(), (Damage("hard wraps"),)])
def test_pages_end_and_blanks_hold_within_a_paragraph(damage: Damage, lines: tuple[Damage, ...], told: str) -> None:
    """In whole paragraphs as between their lines."""
    assert re.search(told, apply_damage(("word " * 60 + "\n\n") * 20, (*lines, damage)))


def test_lines_end_behind_a_hyphen_too() -> None:
    """In one of two forms; in the other a word with hyphens is whole."""
    text = "long-distance " * 40
    assert ["-\n" in apply_damage(text, (Damage("hard wraps", choice),)) for choice in (1, 17)] == [False, True]


def test_an_unknown_damage_is_refused() -> None:
    """A damage is one of those that are listed."""
    with pytest.raises(ValueError, match="expected a damage"):
        Damage("fire")


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda: mirror_damage(names="ASCII"), "expected names to be a tuple of names, got 'ASCII'"),
        (lambda: mirror_damage(names=("asci",)), "expected a damage of .*, got 'asci'"),
        (lambda: mirror_damage(names=None), "expected names to be Iterable, got NoneType"),  # type: ignore[arg-type]
        (lambda: mirror_damage(names=()), "expected names, got nothing"),
        (lambda: mirror_damage(max_size=0), "expected max_size to be at least 1, got 0"),
        (lambda: Damage("other bullets", 1.5), "expected choice to be int, got float"),  # type: ignore[arg-type]
        (lambda: apply_damage("x", ("ASCII",)), "expected each of damages to be Damage"),  # type: ignore[arg-type]
        (lambda: apply_damage("x", Damage("ASCII")), "expected damages to be tuple or list"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_damage_is_refused_at_the_call(ask: Callable[[], object], said: str) -> None:
    """One line names the argument, before anything is drawn."""
    with pytest.raises(UseError, match=said):
        ask()
