"""`tipcompare cache`: what is kept between runs, and clearing it."""

from __future__ import annotations

import click

from tipcompare.cli.console import quiet_option, say
from tipcompare.language.counts import count_things


@click.command()
@click.option("--clear", is_flag=True, help="Remove everything that is kept.")
@quiet_option
@click.pass_obj
def cache(quiet: bool, *, clear: bool) -> None:
    """Show what results are kept between runs and where (set TIPCOMPARE_CACHE for another folder), or clear them."""
    from tipcompare.corpus.cache import Cache, clear_cache, default_folder, measure_cache

    store = Cache(default_folder())
    if clear:
        removed = clear_cache(store)
        say(f"removed {count_things(removed, 'entry', 'entries')}", quiet=quiet)
        return
    usage = measure_cache(store)
    click.echo(f"folder: {store.folder}")
    entries = count_things(usage.entries, "entry", "entries")
    click.echo(f"{entries}, {show_size(usage.size)}; what is not used for 30 days is removed")


def show_size(size: int) -> str:
    """Return a number of bytes for people.

    Example:
        >>> show_size(512), show_size(15_400_000)
        ('512 B', '15.4 MB')
    """
    amount, units = float(size), ["B", "kB", "MB", "GB", "TB"]
    while amount >= 1000 and len(units) > 1:
        amount, units = amount / 1000, units[1:]
    return f"{amount:.0f} B" if units[0] == "B" else f"{amount:.1f} {units[0]}"
