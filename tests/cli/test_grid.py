"""Tables and items on narrow terminals."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from program import run
from rich.console import Console
from rich.text import Text

from tipcompare.cli.console import make_grid
from tipcompare.cli.grid import GAP, fit_widths, hang, part_columns


def columns() -> st.SearchStrategy[tuple[int, int]]:
    """Draw the longest word and the longest line of a column."""
    return st.tuples(st.integers(1, 30), st.integers(0, 60)).map(lambda pair: (pair[0], sum(pair)))


@given(measured=st.lists(columns(), min_size=1, max_size=7), room=st.integers(10, 200))
def test_no_column_is_narrower_than_its_words_where_all_have_room(measured: list[tuple[int, int]], room: int) -> None:
    """Nor wider than its lines; where words do not all have room, only columns of the longest are narrower."""
    widths = fit_widths(measured, room, [False] * len(measured))
    words = [word for word, _ in measured]
    assert all(width <= line for width, (_, line) in zip(widths, measured, strict=True))
    if sum(words) <= room:
        assert all(width >= word for width, word in zip(widths, words, strict=True))
    elif room >= len(words):
        narrowed = [width for width, word in zip(widths, words, strict=True) if width < word]
        assert all(width == max(widths) for width in narrowed)
    if room >= len(words):
        assert sum(widths) <= room


@given(
    rows=st.lists(
        st.lists(st.lists(st.text("abc_", min_size=1, max_size=9), max_size=6), min_size=3, max_size=3), min_size=1
    ),
    width=st.integers(33, 80),
)
def test_a_table_breaks_no_word_that_has_room(rows: list[list[list[str]]], width: int) -> None:
    """Every word of every cell stands whole in a line, and no line is wider than the terminal."""
    table = make_grid("one", "two", "three")
    for row in rows:
        table.add_row(*map(" ".join, row))
    console = Console(width=width)
    with console.capture() as printed:
        console.print(table)
    lines = printed.get().splitlines()
    told = sorted(word for line in lines[1:] for word in line.split())
    assert told == sorted(word for row in rows for cell in row for word in cell)
    assert max(map(len, lines)) <= width


def test_a_column_without_anything_is_left_out_but_one_of_numbers() -> None:
    """What an edition gives none of is told by its empty column; a table without rows has its head."""
    console = Console(width=60)
    table = make_grid("measure", "notes", "2021", "2022", numbers=("2021", "2022"))
    for measure in ("cases", "visas"):
        table.add_row(measure, "", "", "4")
    with console.capture() as told:
        console.print(table)
    assert told.get().split() == ["measure", "2021", "2022", "cases", "4", "visas", "4"]
    with console.capture() as told:
        console.print(make_grid("measure", "notes"))
    assert told.get().split() == ["measure", "notes"]


@given(words=st.lists(st.text("abcde", min_size=1, max_size=10), min_size=1), width=st.integers(20, 60))
def test_what_is_wrapped_keeps_its_indent(words: list[str], width: int) -> None:
    """Each further line begins where the words of the first do, and no word is lost."""
    lead = "  1. "
    lines = hang(Console(width=width), lead, Text(" ".join(words), "red")).plain.splitlines()
    assert lines[0].startswith(lead)
    assert all(line.startswith(" " * len(lead)) and line[len(lead)] != " " for line in lines[1:])
    assert " ".join(lines).split()[1:] == words
    assert max(len(line.rstrip()) for line in lines) <= width


def test_items_of_a_narrow_terminal_are_indented(
    demo: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of `show` and `compare`; figures stand with their words whole."""

    def narrow() -> Console:
        return Console(width=60, highlight=False)

    for module in ("show", "compare"):
        monkeypatch.setattr(import_module(f"tipcompare.cli.{module}"), "open_console", narrow)
    old, new = (str(demo / year / "Vesmark.txt") for year in ("2021", "2022"))
    for arguments in (["show", old], ["compare", old, new]):
        assert run(*arguments) == 0
        lines = capsys.readouterr().out.splitlines()
        start = next(n for n, line in enumerate(lines) if "ecommendations" in line and line[0] != " ")
        items = lines[start + 1 : lines.index("", start)]
        assert any(line.startswith("     " if arguments[0] == "show" else "    ") for line in items)
        assert max(map(len, lines)) <= 60
    figures = lines[lines.index("Figures") :]
    assert any(line.split()[:1] == ["victims_identified"] for line in figures)
    assert GAP == 2


@given(count=st.integers(1, 30), room=st.integers(1, 200))
def test_columns_that_have_no_room_go_on_below(count: int, room: int) -> None:
    """Each stands in one run, in order, and every run of more than one has room."""
    titles = [str(2000 + n) for n in range(count)]
    runs = [titles[run] for run in part_columns(titles, room)]
    assert [title for run in runs for title in run] == titles
    assert all(len(run) == 1 or len(run) * (4 + GAP) <= room for run in runs)


def test_words_that_editions_name_stay_whole(
    demo: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many editions there are, the groups are told in words."""
    monkeypatch.setattr(import_module("tipcompare.cli.terms"), "open_console", lambda: Console(width=60))
    run("terms", demo, "--country", "Vesmark")
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("named") for line in lines) > 1
    assert any(line.split()[:2] == ["Civil", "society"] for line in lines)
    assert max(map(len, lines)) <= 60
