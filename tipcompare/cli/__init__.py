"""The command line program: one module a command, and one place where failures become a line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from tipcompare import __version__
from tipcompare.cli.cache import cache
from tipcompare.cli.compare import compare
from tipcompare.cli.console import quiet_option
from tipcompare.cli.export import export
from tipcompare.cli.fetch import fetch
from tipcompare.cli.report import report
from tipcompare.cli.series import series
from tipcompare.cli.show import show
from tipcompare.cli.tiers import tiers
from tipcompare.errors import TipcompareError

BAD_INPUT = 2
INTERRUPTED = 130


@click.group(context_settings={"obj": False, "help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tipcompare", message="%(prog)s %(version)s")
@quiet_option
def cli() -> None:
    """Compare yearly country reports: tiers, recommendations, figures and text, edition by edition."""


for _command in (cache, compare, export, fetch, report, series, show, tiers):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program on `arguments` (by default the command line's) and exit.

    The exit status is 0 where all went well, 1 where some of what was asked for could not be had and was named, 2 with
    one line on standard error where the input or the call was bad, and 130 where the user broke off. A reader of
    standard output that goes away is no error.
    """
    try:
        status = cli.main(args=arguments, prog_name="tipcompare", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (click.Abort, KeyboardInterrupt):
        _fail("broken off", INTERRUPTED)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        hint = f" (see {context.command_path} --help)" if context is not None else ""
        _fail(f"{error.format_message()}{hint}", BAD_INPUT)
    except TipcompareError as error:
        _fail(str(error), BAD_INPUT)
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error), BAD_INPUT)
    else:
        sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int) -> None:
    print(f"tipcompare: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(status)


__all__ = ["BAD_INPUT", "cli", "main"]
