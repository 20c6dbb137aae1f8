"""Tables of a corpus as files: what is made of each country, and what an error in a format's code becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from tipcompare.corpus.cache import make_key
from tipcompare.corpus.failures import on_one_line
from tipcompare.corpus.units import Task
from tipcompare.corpus.versions import describe
from tipcompare.tables.formats import FormattedTables, format_history, known_formats, open_export


def export_task(formats: Sequence[str]) -> Task:
    """Return what makes the parts of each country for `open_tables`.

    Args:
        formats: names from `tipcompare.tables.formats.known_formats()`.
    """
    key = make_key(["export", *formats, *(describe(known_formats()[name]) for name in formats)])
    return Task(key, partial(format_history, formats=tuple(formats)), shown=False)


@contextmanager
def open_tables(folder: str | Path, formats: Sequence[str]) -> Iterator[Callable[[FormattedTables], None]]:
    """Give a function that adds parts to the files in `folder`, as `tipcompare.tables.formats.open_export` does.

    What a format ends in is one line; what ends the block, as whoever is told of progress may, stays what it is.

    Args:
        folder: made where it is missing.
        formats: names of formats.

    Raises:
        ParseError: where a format ends in an error nobody foresaw, which is named with its place.
        MissingExtraError: where one needs a part that is not installed.
    """
    with ExitStack() as stack:
        add = on_one_line(lambda: stack.enter_context(open_export(folder, formats)), str(folder))
        yield lambda parts: on_one_line(partial(add, parts), str(folder))
        on_one_line(stack.close, str(folder))
