"""The tools with what an assistant is told of each, served over the Model Context Protocol."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import getdoc, signature
from typing import Any

from tipcompare.assistant.tools import Tools
from tipcompare.corpus import Corpus
from tipcompare.errors import MissingExtraError, TipcompareError, UnknownNameError
from tipcompare.series import get_profile
from tipcompare.tables.codebook import list_codebook
from tipcompare.tables.rows import DROPPED
from tipcompare.version import __version__

INSTRUCTIONS = """\
A corpus as tools for an assistant: read-only and bounded, each result with its words and its place.

Each row has the `source` it stands in and `quoted_edition`, whose text `char_start` and `char_end` are of: of evidence
the later edition, of what was dropped the one that still had it. It has `quote` where it is of a place in that text,
which a doubt on a whole report is not. `left_off` counts the rows that an answer has no room for: ask again with
`after`, the number of rows you have, or for less.

What to say and what not: no rows mean that nothing was read, neither that there was nothing nor that nothing was
reported. A null `value` was not reported, which is not zero; a figure is told with its unit, status and qualifier, and
as uncertain where its `certainty` is below 0.8. What has `likely` true is told as likely. `new` and `dropped` are
against the edition read before, which may be years older (see `countries`): nothing is known of editions that are not
there. `first_read` is not new. `doubts` says what of an edition was not read or does not fit. The files are those there
were when this server began: what came since, or was changed, it does not know. The tables `metrics` and `warnings` are
what `figures` and `doubts` list.
"""
"""What an assistant is told of all of them."""

TABLES = {"figures": "metrics", "doubts": "warnings"}
"""The table that a tool gives rows of, where it is called otherwise."""

TOOLS = (
    *("countries", "ratings", "recommendations", "lives", "answers", "figures", "restatements"),
    *("evidence", "doubts", "compare", "cite"),
)
"""The names of the tools, which are methods of `Tools`."""

CODED = ("status", "direction", "fate", "kind", "qualifier", "period_by", "scope")
"""The columns of which a description tells what each value means."""

PLAIN = ("series", "country", "edition", "country_name")
"""The columns that need no description."""


def describe(name: str, series: str) -> str:
    """Return what a tool is for, the measures it may be asked for, and what the columns of its rows mean.

    Args:
        name: of the tool.
        series: key of the series profile.
    """
    tool, table = getattr(Tools, name), TABLES.get(name, name)
    told = [getdoc(tool)]
    if "measure" in signature(tool).parameters:
        told.append(f"`measure` is one of {', '.join(one.name for one in get_profile(series).figures.measures)}.")
    told.append("\n".join(_describe_columns(table, series)))
    return "\n\n".join(filter(None, told))


def _describe_columns(table: str, series: str) -> Iterator[str]:
    """A line for each column of a table, and one for each value of those that are in `CODED`."""
    for _, of, column, value, _, meaning, _, _ in list_codebook(series):
        if of == table and value is None and column not in PLAIN:
            yield f"`{column}`: {meaning}"
        elif of == table and column in CODED and meaning and value != DROPPED:
            yield f"  {value}: {meaning}"


def serve(corpus: Corpus) -> None:
    """Answer an assistant over standard input and output until it goes away.

    Args:
        corpus: what it may ask about.

    Raises:
        MissingExtraError: where the protocol's library is not installed.
    """
    try:
        from mcp.server import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
        from mcp.types import Tool, ToolAnnotations
        from pydantic import ValidationError
    except ImportError:
        raise MissingExtraError("serving an assistant", "mcp") from None

    class Server(MCPServer):
        """Refuses arguments that a tool has not, which would be left out in silence, and says so in its schemas."""

        async def list_tools(self) -> list[Tool]:
            closed = {"additionalProperties": False}
            listed = await super().list_tools()
            return [tool.model_copy(update={"input_schema": tool.input_schema | closed}) for tool in listed]

        async def call_tool(self, name: str, arguments: dict[str, Any], *context: Any) -> Any:
            known = signature(getattr(tools, name)).parameters if name in TOOLS else arguments
            for argument in arguments:
                if argument not in known:
                    raise ToolError(str(UnknownNameError(f"argument of {name}:", argument, list(known))))
            try:
                return await super().call_tool(name, arguments, *context)
            except ToolError as error:
                if isinstance(error.__cause__, TipcompareError):
                    raise ToolError(str(error.__cause__)) from None
                if isinstance(error.__cause__, ValidationError):
                    wrong = (f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.__cause__.errors())
                    raise ToolError(f"{name}: {'; '.join(wrong)}") from None
                raise

    server = Server("tipcompare", version=__version__, instructions=INSTRUCTIONS, log_level="ERROR")
    tools = Tools(corpus)
    for name in TOOLS:
        tool = getattr(tools, name)
        hints, told = ToolAnnotations(read_only_hint=True, open_world_hint=False), describe(name, corpus.series)
        server.tool(name=name, description=told, annotations=hints, structured_output=True)(tool)
    server.run("stdio")
