"""`tipcompare fetch`: reports from the publisher's site."""

from __future__ import annotations

import math
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from tipcompare.cli.console import PathName, not_over, progress_bar, quiet_option, remarks, say, series_option
from tipcompare.errors import MissingExtraError, ParseError
from tipcompare.shown import printable


class Amount(click.FloatRange):
    """A number within a range; what is no number, or no end, is refused."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the number that `value` is."""
        found = super().convert(value, param, ctx)
        if not math.isfinite(found):
            self.fail(f"expected a number, got {value!r}", param, ctx)
        return found


@click.command()
@click.argument("countries", nargs=-1, metavar="[COUNTRY]...")
@click.option("--editions", metavar="YEARS", help="Editions to get, such as 2021 or 2019-2024.")
@click.option("--url-list", type=PathName(), help="File of addresses, one a line, each with a path if wanted.")
@click.option("-o", "--output", "folder", type=PathName(), required=True, help="Folder to write to.")
@series_option("tip")
@click.option("--allow-host", "hosts", multiple=True, metavar="HOST", help="A host to ask besides the publisher's own.")
@click.option("--delay", type=Amount(0, 86_400), default=1.0, show_default=True, help="Seconds between requests.")
@click.option("--attempts", type=click.IntRange(1, 20), default=4, show_default=True, help="Attempts for each page.")
@click.option(
    "--max-size", type=Amount(0, 4096, min_open=True), default=64, show_default=True, help="Megabytes of one page."
)
@click.option("--time-limit", type=Amount(1, 86_400), default=120, show_default=True, help="Seconds for one page.")
@click.option("--refresh", is_flag=True, help="Ask for pages that were fetched within the last day as well.")
@click.option("--cache", type=PathName(), help="Folder of what was fetched before.")
@quiet_option
@click.pass_obj
def fetch(quiet: bool, /, *, countries: tuple[str, ...], url_list: Path | None, folder: Path, **options: Any) -> int:
    """Get the reports on COUNTRY from the publisher's site into year folders, or the pages of a list of addresses.

    Beside each file stands where it came from and when. Started again, it goes on where it was broken off. The exit
    status is 1 where a page could not be had.
    """
    try:
        import stamina

        from tipcompare.fetch import Keeping, Limits
        from tipcompare.fetch import fetch as fetch_pages
        from tipcompare.fetch.addresses import files_of
        from tipcompare.fetch.store import default_cache
    except ModuleNotFoundError:
        raise MissingExtraError("fetching", "fetch") from None
    stamina.instrumentation.set_on_retry_hooks(())
    pages, unknown = _choose_pages(countries, url_list, options, quiet)
    if url_list is not None:
        for file in (file for page in pages for file in files_of(page)):
            not_over(folder / file, url_list)
    limits = Limits(
        hosts=frozenset(options["hosts"]),
        max_bytes=int(options["max_size"] * 1024 * 1024),
        total_seconds=options["time_limit"],
        attempts=options["attempts"],
        delay_seconds=options["delay"],
        wait_seconds=min(1.0, options["delay"]) or 0.05,
    )
    keeping = Keeping(folder, options["cache"] or default_cache(), timedelta(0) if options["refresh"] else timedelta(1))
    counts = {"failed": unknown} if unknown else {}
    remark = remarks(quiet=quiet)
    with progress_bar("fetching", quiet=quiet) as advance:
        for outcome in fetch_pages(pages, keeping, limits=limits, progress=advance):
            counts[outcome.status] = counts.get(outcome.status, 0) + 1
            if outcome.status == "failed":
                click.echo(printable(f"tipcompare: {outcome.message}"), err=True)
                continue
            if outcome.message:
                remark(outcome.message)
            if outcome.status != "kept" and outcome.path is not None:
                click.echo(printable(str(outcome.path)))
    say(", ".join(f"{count} {status}" for status, count in sorted(counts.items())) or "nothing to fetch", quiet=quiet)
    return 1 if counts.get("failed") else 0


def _choose_pages(
    countries: tuple[str, ...], url_list: Path | None, options: dict[str, Any], quiet: bool
) -> tuple[list[Any], int]:
    """Return the pages to fetch, and how many editions no address is known of, which are named."""
    from tipcompare.fetch import find_addresses, parse_editions, read_list
    from tipcompare.sources import load_bytes

    pages = (
        [] if url_list is None else list(read_list(load_bytes(url_list).decode("utf-8-sig", "replace"), str(url_list)))
    )
    if not countries and url_list is None:
        raise ParseError("nothing to fetch", hint="name a country with --editions 2019-2024, or give a --url-list")
    if countries and options["editions"] is None:
        raise ParseError("no editions to fetch", hint="state them, as in --editions 2019-2024")
    if options["editions"] is not None and not countries:
        raise ParseError("no country to fetch", hint="--editions are those of the countries named")
    missing = 0
    for country in countries:
        found, unknown = find_addresses(country, parse_editions(options["editions"]), series=options["series"])
        pages += found
        if unknown:
            missing += len(unknown)
            years = ", ".join(map(str, unknown))
            say(f"tipcompare: no address is known for {country} {years}; give it in a --url-list", quiet=False)
        doubtful = ", ".join(page.target for page in found if not page.certain)
        if doubtful:
            say(f"not sure that these are there under the address asked for: {doubtful}", quiet=quiet)
    return pages, missing
