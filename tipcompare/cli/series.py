"""`tipcompare series`: which report series are known."""

from __future__ import annotations

import click

from tipcompare.cli.console import make_grid, open_console, plain
from tipcompare.series import BUILT_IN, known_series


@click.command()
def series() -> None:
    """List the report series that are known, with those that installed packages add."""
    grid = make_grid("key", "title", "publisher", "from")
    for profile in known_series().values():
        origin = "tipcompare" if profile in BUILT_IN else "a package"
        grid.add_row(*(plain(cell) for cell in (profile.key, profile.title, profile.publisher, origin)))
    open_console().print(grid)
