"""`tipcompare series`: which report series are known."""

from __future__ import annotations

import click

from tipcompare.cli.console import make_grid, open_console, plain, quiet_option, say


@click.command()
@quiet_option
@click.pass_obj
def series(quiet: bool) -> None:
    """List the report series that are known, with those that installed packages add."""
    from tipcompare.corpus.guessing import tell_passed_over  # here, because it loads all that reads
    from tipcompare.series import known_series, package_of

    grid = make_grid("key", "title", "publisher", "from", keys=("key",))
    for profile in known_series().values():
        grid.add_row(*map(plain, (profile.key, profile.title, profile.publisher, package_of(profile.key))))
    open_console().print(grid)
    for line in tell_passed_over():
        say(line, quiet=quiet)
