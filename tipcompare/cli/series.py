"""`tipcompare series`: which report series are known."""

from __future__ import annotations

from importlib.metadata import entry_points

import click

from tipcompare.cli.console import make_grid, open_console, plain
from tipcompare.series import BUILT_IN, GROUP, known_series


@click.command()
def series() -> None:
    """List the report series that are known, with those that installed packages add."""
    grid = make_grid("key", "title", "publisher", "from")
    packages = {point.name: point.dist.name for point in entry_points(group=GROUP) if point.dist}
    for profile in known_series().values():
        origin = "tipcompare" if profile in BUILT_IN else packages.get(profile.key, "a package")
        grid.add_row(*(plain(cell) for cell in (profile.key, profile.title, profile.publisher, origin)))
    open_console().print(grid)
