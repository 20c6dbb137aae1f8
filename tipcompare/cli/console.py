"""What the commands share: options, progress and the words of a report on a terminal."""

from __future__ import annotations

import functools
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem
from rich.console import Console, JustifyMethod
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from tipcompare.cli.grid import GAP, Grid
from tipcompare.language.counts import count_things
from tipcompare.shown import printable
from tipcompare.writing import READ

if TYPE_CHECKING:
    from tipcompare.corpus.failures import Skipped
    from tipcompare.tables.columns import Value

Command = Callable[..., Any]
Advance = Callable[[int, int, str], None]

_IN_ASCII = str.maketrans({"█": "#", "▒": "%", "·": ".", "→": "->", "–": "-"})


class NamesOption(click.Option):
    """An option whose help lists the names of a registry, which is loaded only when help is asked for."""

    def __init__(self, *args: Any, names: Callable[[], Iterable[str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self._names = names

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the lines of help, with the names."""
        plainly = self.help
        self.help = f"{plainly}: {', '.join(self._names())}."
        try:
            return super().get_help_record(ctx)
        finally:
            self.help = plainly


def _known_series(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    from tipcompare.series import get_profile

    return None if value is None else get_profile(value).key


def _complete_series(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from tipcompare.series import known_series

    return [CompletionItem(key) for key in known_series() if key.startswith(incomplete)]


def series_option(default: str | None = None) -> Callable[[Command], Command]:
    """Return the option `--series`; without a default the series is the one that the documents are of."""
    return click.option(
        "--series",
        default=default,
        show_default=default or "the one the documents are of",
        metavar="KEY",
        callback=_known_series,
        shell_complete=_complete_series,
        help="Report series; `tipcompare series` lists them.",
    )


def _be_quiet(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.obj = True


quiet_option = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    expose_value=False,
    callback=_be_quiet,
    help="Say nothing but results and errors.",
)


def only_one(**given: object) -> None:
    """Refuse options that have no effect together.

    Args:
        given: the value of each by its long name; what is false was not given.

    Raises:
        UsageError: where more than one was given.
    """
    names = [f"--{name}" for name, value in given.items() if value]
    if len(names) > 1:
        context = click.get_current_context(silent=True)
        raise click.UsageError(f"{' and '.join(names[:2])} cannot be had together", context)


def not_over(output: Path | None, *read: Path) -> None:
    """Refuse to write over a file that is read.

    Raises:
        UsageError: where they are one file.
    """
    if output is not None and any(path.is_file() and output.exists() and output.samefile(path) for path in read):
        raise click.UsageError(f"{output} {READ}", click.get_current_context())


def form_options(rows: str) -> Callable[[Command], Command]:
    """Give a command `--csv` and `--json`, which it takes as one value called `form`.

    Args:
        rows: what is printed, for the help.
    """

    def give(command: Command) -> Command:
        @click.option("--csv", "as_csv", is_flag=True, help=f"Print {rows} as CSV.")
        @click.option("--json", "as_json", is_flag=True, help=f"Print {rows} as JSON.")
        @functools.wraps(command)
        def wrapped(*args: Any, as_csv: bool, as_json: bool, **options: Any) -> object:
            only_one(csv=as_csv, json=as_json)
            return command(*args, form="csv" if as_csv else "json" if as_json else None, **options)

        return wrapped

    return give


class PathName(click.Path):
    """A path on the command line; an empty one, that is the folder one is in, a bare `-` and an address are none.

    Args:
        kind: `str` where it matters whether it ends in a slash.
    """

    def __init__(self, kind: type[Path] | type[str] = Path) -> None:
        super().__init__(path_type=kind, readable=False)  # who writes need not read, and who reads is told why not

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path that `value` names."""
        if value == "":
            self.fail("expected a path, got nothing", param, ctx)
        if value == "-":
            self.fail("expected a path, got -: /dev/stdin and /dev/stdout are such, and ./- is a file", param, ctx)
        if str(value).startswith(("https://", "http://")):
            self.fail("expected a path, got an address: such are for the --url-list of `tipcompare fetch`", param, ctx)
        return super().convert(value, param, ctx)


def country_option(*, multiple: bool = False) -> Callable[[Command], Command]:
    """Return the option `--country`, given once or several times."""
    text = "Country by name or ISO code" + ("; may be given several times." if multiple else ".")
    return click.option(
        "--country", "countries" if multiple else "country", multiple=multiple, metavar="COUNTRY", help=text
    )


def plain(text: object, style: str = "") -> Text:
    """Return `text` to be printed as it is: no markup, no terminal codes."""
    return Text(printable(str(text)), style=style)


def drawn(console: Console, signs: str) -> str:
    """Return signs of a drawing or table, in ASCII where the output is not sure to have them.

    Example:
        >>> import io
        >>> drawn(Console(file=io.TextIOWrapper(io.BytesIO(), "cp1252")), "██ –")
        '## -'
    """
    return signs if console.encoding.startswith("utf") else signs.translate(_IN_ASCII)


class _Output(Console):
    """The console of standard output; a reader who goes away is left to who runs the program, not ended upon."""

    def on_broken_pipe(self) -> None:
        """Say so as any other writing does."""
        raise BrokenPipeError


def open_console() -> Console:
    """Return the console of standard output; lines are not wrapped where it is no terminal."""
    console = _Output(highlight=False, emoji=False)
    return console if console.is_terminal else _Output(highlight=False, emoji=False, width=10_000)


def make_grid(*titles: str, numbers: tuple[str, ...] = (), keys: tuple[str, ...] = ()) -> Table:
    """Return an empty table with the columns `titles`; what is too wide for a terminal goes on in lines below.

    A column that gets nothing in any row is not printed, but for those of numbers.

    Args:
        titles: of the columns, in order.
        numbers: those that stand to the right.
        keys: those of which the cells, which are short, stay on one line.
    """
    table = Grid(box=None, pad_edge=False, header_style="bold", padding=(0, GAP, 0, 0))
    for title in titles:
        justify: JustifyMethod = "right" if title in numbers else "left"
        table.add_column(title, justify=justify, overflow="fold", no_wrap=title in keys)
    return table


def print_given(text: str, *, nl: bool = True, kept: str = "\t\n") -> None:
    """Print words from outside: as they are where a program reads them, `printable` where a terminal does."""
    click.echo(printable(text, kept) if sys.stdout.isatty() else text, nl=nl)


def print_records(names: Sequence[str], rows: Sequence[Sequence[Value]], form: str) -> None:
    """Print rows with these names over their cells as `json`, or as `csv` such as that of the tables."""
    from tipcompare.tables.delimited import format_csv

    if form == "json":
        records = [dict(zip(names, row, strict=True)) for row in rows]
        print_given(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        print_given(format_csv("", [tuple(row) for row in (names, *rows)]).decode(), nl=False)


@contextmanager
def progress_bar(title: str, *, quiet: bool) -> Iterator[Advance]:
    """Give a function to call as (done, total, what) that shows progress on standard error, where it is a terminal."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _done, _total, _what: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}"))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(title, total=None, what="")

        def advance(done: int, total: int, what: str) -> None:
            progress.update(task, completed=done, total=total, what=printable(what)[:40])

        yield advance


def say_skipped(skipped: Iterable[Skipped], *, quiet: bool) -> int:
    """Print on standard error what gave no report: each with its reason; other formats and our own in a line.

    Returns:
        The exit status: 1 where something failed that should have given a result. That is said even when quiet, and so
        is what could not be read; what the publisher did not assess is not.
    """
    from tipcompare.corpus.failures import OTHER_FORMAT
    from tipcompare.sources.own_output import OWN

    others: Counter[str] = Counter()
    failed, own = False, 0
    for item in sorted(set(skipped)):
        if item.fault:
            failed = True
            say(f"failed {item.source}: {item.reason}", quiet=False)
        elif item.reason.startswith(OTHER_FORMAT):
            others[item.reason.removeprefix(f"{OTHER_FORMAT}: ")] += 1
        elif item.reason == OWN:
            own += 1
        else:
            say(f"skipped {item.source}: {item.reason}", quiet=quiet and item.kind in (None, "not_assessed"))
    if own:
        say(f"passed over {count_things(own, 'file')} that tipcompare wrote", quiet=quiet)
    if others:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(others.items()))
        say(f"passed over files of other formats: {kinds}", quiet=quiet)
    return 1 if failed else 0


def remarks(*, quiet: bool) -> Callable[[str], None]:
    """Return what prints each remark it is called with as `say` does, and once."""
    return functools.cache(lambda sentence: say(sentence, quiet=quiet))


def say(message: str, *, quiet: bool) -> None:
    """Print a remark on one line of standard error, whatever a file in it is called, unless quiet or unheard."""
    if not quiet:
        with suppress(OSError):
            click.echo(printable(" ".join(message.splitlines())), err=True)
