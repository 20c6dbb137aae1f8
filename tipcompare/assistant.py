"""A corpus as tools for an assistant: read-only and bounded, each result with its words and its place.

Each row has `quote`, the `source` it stands in, and `quoted_edition`, whose text `char_start` and `char_end` are of: of
evidence the later edition, of what was dropped the one that still had it.

Each function answers with plain values; `serve` gives them to an assistant over the Model Context Protocol.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from inspect import signature
from typing import TYPE_CHECKING, Any

from attrs import frozen

from tipcompare.corpus import Corpus
from tipcompare.errors import MissingExtraError, TipcompareError, UnknownNameError
from tipcompare.model import CountryReport, Span
from tipcompare.tables.dropped import DROPPED
from tipcompare.tables.filters import Choice
from tipcompare.version import __version__

if TYPE_CHECKING:
    import pandas as pd

MOST_ROWS = 50
"""Rows of one answer; what is left off is counted."""

MOST_CHARACTERS = 4_000
"""Characters of a text that is cited at once."""

Reply = dict[str, Any]


@frozen
class Tools:
    """What an assistant may ask of a corpus.

    Args:
        corpus: the corpus; nothing of it is changed.
    """

    corpus: Corpus

    def countries(self) -> Reply:
        """List the countries with the editions that are there, the series, and the files that gave none (`skipped`)."""
        table = self.corpus.table("reports")
        found = [
            {"country": code, "name": str(rows["country_name"].iloc[-1]), "editions": [int(y) for y in rows["edition"]]}
            for code, rows in table.groupby("country", sort=True)
        ]
        return {"series": self.corpus.series, "countries": found, "skipped": _list_skipped(self.corpus)}

    def ratings(self, country: str = "", edition: int = 0) -> Reply:
        """List ratings with the words that state them; of one country (name or code) or edition where given."""
        return self._rows(self.corpus.ratings(**_given(country=country, edition=edition)))

    def recommendations(
        self, country: str = "", edition: int = 0, status: str = "", contains: str = "", min_years: int = 0
    ) -> Reply:
        """List recommendations with how long each has stood.

        `status` is one of first_read, new, repeated, reworded, split, merged, returned, dropped; `contains` are words
        that must stand in it; `min_years` in how many editions it has stood at the least.
        """
        given = _given(country=country, edition=edition, status=status, contains=contains, min_years=min_years)
        return self._rows(self.corpus.recommendations(**given))

    def answers(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0) -> Reply:
        """List one figure for each measure and year of an edition, with its sentence and how sure it is.

        `status` says what it is: stated, a sum, a part, zero, or not reported, which is not zero.
        """
        return self._rows(self.corpus.answers(**_given(country=country, measure=measure, year=year, edition=edition)))

    def figures(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0) -> Reply:
        """List every figure, breakdowns too, each with its sentence: what is counted (`measure`), of which year."""
        return self._rows(self.corpus.metrics(**_given(country=country, measure=measure, year=year, edition=edition)))

    def evidence(self, country: str = "", edition: int = 0, ordinal: int = 0, polarity: str = "") -> Reply:
        """List passages of later editions that speak to a recommendation (of `edition`, `ordinal`): no verdict.

        `polarity` is one of did, did not, continued, planned, unclear; `certainty` says how often such is right.
        """
        given = _given(country=country, edition=edition, ordinal=ordinal, polarity=polarity)
        return self._rows(self.corpus.evidence(**given))

    def doubts(self, country: str = "", edition: int = 0) -> Reply:
        """List what could not be read or does not fit: say so before you rely on an edition.

        `skipped` are files that gave no report: of no edition, and of any country.
        """
        found = self._rows(self.corpus.warnings(**_given(country=country, edition=edition)))
        return {**found, "skipped": _list_skipped(self.corpus)}

    def compare(self, country: str, old: int, new: int) -> Reply:
        """Say what became of each recommendation and of the rating between two editions of a country's report."""
        from tipcompare.changes import compare

        history = self.corpus[country]
        found = compare(history[old], history[new])
        changes = [
            {
                "status": change.status,
                "old": _quote_items(found.old, change.old),
                "new": _quote_items(found.new, change.new),
            }
            for change in found.recommendations
        ]
        rating = {"old": _quote_rating(found.old), "new": _quote_rating(found.new), "change": found.rating.kind}
        return {"rating": rating, "recommendations": changes[:MOST_ROWS], "left_off": max(0, len(changes) - MOST_ROWS)}

    def cite(self, country: str, edition: int, char_start: int, char_end: int) -> Reply:
        """Quote a report by its offsets, letter for letter, with the file it stands in."""
        report = self.corpus[country][edition]
        if not 0 <= char_start < char_end <= len(report.text):
            raise TipcompareError(f"expected offsets within 0 and {len(report.text)}, got {char_start} to {char_end}")
        return _quote(report, char_start, min(char_end, char_start + MOST_CHARACTERS))

    def _rows(self, table: pd.DataFrame) -> Reply:
        found = _bound(table)
        for row in found["rows"]:
            edition, _, dropped = row["previous"].partition(":") if row.get("status") == DROPPED else ("", "", "")
            report = self.corpus[row["country"]][edition or row.get("later_edition", row["edition"])]
            row |= {"quoted_edition": report.edition.year, "source": report.source}
            if dropped:
                row |= next(_bounds(item.span) for item in report.recommendations if item.ordinal == int(dropped))
            if row["char_start"] is not None:  # a warning may be of a whole report
                row["quote"] = report.text[row["char_start"] : row["char_end"]]
        return found


def _bound(table: pd.DataFrame) -> Reply:
    """The first rows of a table, and how many are left off."""
    rows: list[Reply] = json.loads(table.head(MOST_ROWS).to_json(orient="records", force_ascii=False))
    return {"rows": rows, "left_off": len(table) - len(rows)}


def _list_skipped(corpus: Corpus) -> Reply:
    """What is known to have given no report."""
    skipped = [{"source": item.source, "reason": item.reason} for item in corpus.skipped_so_far]
    return {"rows": skipped[:MOST_ROWS], "left_off": max(0, len(skipped) - MOST_ROWS)}


def _quote_items(report: CountryReport, ordinals: tuple[int, ...]) -> list[Reply]:
    found = (item.span for item in report.recommendations if item.ordinal in ordinals)
    return [_quote(report, span.start, span.end) for span in found]


def _quote_rating(report: CountryReport) -> Reply | None:
    """The rating with the words that state it; None where none was read."""
    if report.rating is None:
        return None
    return {"rating": report.rating.value, **_quote(report, report.rating.span.start, report.rating.span.end)}


def _quote(report: CountryReport, start: int, end: int) -> Reply:
    place = {"source": report.source, "edition": str(report.edition), **_bounds(Span(start, end))}
    return {"quote": report.text[start:end], **place}


def _bounds(span: Span) -> Reply:
    return {"char_start": span.start, "char_end": span.end}


def _given(**filters: Choice) -> Mapping[str, Any]:
    """The filters that were given: empty text and 0 stand for none."""
    return {name: value for name, value in filters.items() if value not in ("", 0)}


TOOLS = ("countries", "ratings", "recommendations", "answers", "figures", "evidence", "doubts", "compare", "cite")
"""The names of the tools, which are methods of `Tools`."""


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
                raise

    server = Server("tipcompare", version=__version__, instructions=__doc__, log_level="ERROR")
    tools = Tools(corpus)
    for name in TOOLS:
        tool = getattr(tools, name)
        hints = ToolAnnotations(read_only_hint=True, open_world_hint=False)
        server.tool(name=name, description=tool.__doc__, annotations=hints, structured_output=True)(tool)
    server.run("stdio")
