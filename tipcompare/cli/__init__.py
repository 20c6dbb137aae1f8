"""The command line program: one module a command, and one place where failures become a line."""

from __future__ import annotations

import codecs
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click

from tipcompare.cli.cache import cache
from tipcompare.cli.compare import compare
from tipcompare.cli.console import quiet_option
from tipcompare.cli.export import export
from tipcompare.cli.fetch import fetch
from tipcompare.cli.match import match
from tipcompare.cli.mcp import mcp
from tipcompare.cli.report import report
from tipcompare.cli.series import series
from tipcompare.cli.show import show
from tipcompare.cli.terms import terms
from tipcompare.cli.tiers import tiers
from tipcompare.errors import ParseError, TipcompareError, WriteError
from tipcompare.processes import ENDING, ToldToEndError, told_to_end
from tipcompare.shown import printable
from tipcompare.version import tell_version

BAD_INPUT = 2
INTERRUPTED = 130
ENDED = 128
"""What a shell adds to the number of the signal that ended a program."""

ESCAPED = "tipcompare-escaped"
"""Name of the way in which characters are written that an output cannot take."""


class _Program(click.Group):
    """The commands; an interrupt and a reader who goes away are left to `main`, as click has its own end for them."""

    def make_context(self, *args: Any, **options: Any) -> click.Context:
        """Return what the arguments come to."""
        with _left_to_main():
            return super().make_context(*args, **options)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        with _left_to_main():
            return super().invoke(ctx)


@contextmanager
def _left_to_main() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise click.Abort from None
    except BrokenPipeError:
        raise BrokenPipeError from None  # without its number, by which click knows it


@click.group(
    cls=_Program,
    invoke_without_command=True,
    context_settings={"obj": False, "help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--version", is_flag=True, is_eager=True, help="Show the version, and which code it is, and exit.")
@quiet_option
@click.pass_context
def cli(context: click.Context, *, version: bool) -> None:
    """Compare yearly country reports: tiers, recommendations, figures and text, edition by edition."""
    if version:
        click.echo(f"tipcompare {tell_version()}")
        context.exit()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for _command in (cache, compare, export, fetch, match, mcp, report, series, show, terms, tiers):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program on `arguments` (by default the command line's) and exit.

    The exit status is 0 where all went well, 1 where some of what was asked for could not be had and was named, 2 with
    one line on standard error where the input or the call was bad, 130 where the user broke off, and 143 or 129 where
    it was told to end (SIGTERM, SIGHUP). A reader of standard output that goes away is no error.
    """
    _prepare_streams()
    try:
        _check_environment()
        with told_to_end(*ENDING):
            status = cli.main(args=arguments, prog_name="tipcompare", standalone_mode=False)
        _flush_output()
    except BrokenPipeError:
        _drop_output()
        sys.exit(0)
    except (click.Abort, KeyboardInterrupt):
        _fail("broken off", INTERRUPTED)
    except ToldToEndError as told:
        _fail("told to end", ENDED + told.number)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        hint = f" (see {context.command_path} --help)" if context is not None else ""
        _fail(f"{error.format_message()}{hint}", BAD_INPUT)
    except TipcompareError as error:
        _fail(str(error), BAD_INPUT)
    except OSError as error:
        if error.filename is None:  # it comes from writing what was printed
            _drop_output()
        _fail(f"{error.filename or 'standard output'}: {error.strerror or error}", BAD_INPUT)
    except MemoryError:
        _fail("out of memory", BAD_INPUT)
    else:
        sys.exit(status if isinstance(status, int) else 0)


def _prepare_streams() -> None:
    """Put up with streams that are closed, and with outputs that cannot take every character, which are then escaped.

    What UTF-8 cannot take are bytes of a file's name that are no text: they come out as they came in.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 - open until the end
        elif name != "stdin" and isinstance(stream, io.TextIOWrapper):
            in_utf_8 = codecs.lookup(stream.encoding).name == "utf-8"
            if not in_utf_8 or stream.errors == "strict":
                stream.reconfigure(errors="surrogateescape" if in_utf_8 else ESCAPED)


def _check_environment() -> None:
    """Refuse a SOURCE_DATE_EPOCH that is no number of seconds, over which NumPy stumbles when it is imported.

    Raises:
        ParseError: where it is none.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch and re.fullmatch("[0-9]{1,15}", epoch) is None:
        raise ParseError(f"expected SOURCE_DATE_EPOCH to be a number of seconds, got {epoch!r}")


def _escape(error: UnicodeError) -> tuple[str, int]:
    """Spell characters that an output cannot take as JSON does: what is JSON stays so."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error(ESCAPED, _escape)


def _flush_output() -> None:
    """Write what is left to be written.

    Raises:
        BrokenPipeError: where the reader went away.
        WriteError: where it cannot be written.
    """
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        raise WriteError(error.strerror or "cannot be written", path="standard output") from error


def _drop_output() -> None:
    """Let what cannot be written any more go, so that the interpreter does not try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str, status: int) -> None:
    with suppress(OSError):  # nobody may be there to be told
        print(f"tipcompare: {printable(' '.join(message.split()))}", file=sys.stderr)
    sys.exit(status)


__all__ = ["BAD_INPUT", "cli", "main"]
