"""A corpus as tools for an assistant: read-only and bounded, each result with its words and its place.

Each row has the `source` it stands in and `quoted_edition`, whose text `char_start` and `char_end` are of: of evidence
the later edition, of what was dropped the one that still had it. It has `quote` where it is of a place in that text,
which a doubt on a whole report is not. `left_off` counts the rows that an answer has no room for: ask again with
`after`, the number of rows you have, or for less.

Each function answers with plain values; `serve` gives them to an assistant over the Model Context Protocol.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import getdoc, signature
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from attrs import frozen

from tipcompare.corpus import Corpus
from tipcompare.errors import MissingExtraError, TipcompareError, UnknownNameError, UseError
from tipcompare.model import Comparison, CountryReport, Rating, Span
from tipcompare.series import get_profile
from tipcompare.series.untold import SAID, tell_untold
from tipcompare.tables.columns import COLUMNS
from tipcompare.tables.filters import Choice
from tipcompare.tables.rows import DROPPED
from tipcompare.version import __version__

if TYPE_CHECKING:
    import pandas as pd

MOST_ROWS = 50
"""Rows of one answer; what is left off is counted."""

MOST_CHARACTERS = 4_000
"""Characters of a text that is cited at once."""

TABLES = {"figures": "metrics", "doubts": "warnings"}
"""The table that a tool gives rows of, where it is called otherwise."""

Reply = dict[str, Any]
Asked = ParamSpec("Asked")


def _checked(tool: Callable[Concatenate[Tools, Asked], Reply]) -> Callable[Concatenate[Tools, Asked], Reply]:
    """Have `tool` refuse what the series never gives and an edition that is not there: no rows would say as much."""

    @wraps(tool)
    def ask(self: Tools, /, *args: Asked.args, **given: Asked.kwargs) -> Reply:
        asked = signature(tool).bind(self, *args, **given).arguments
        self.check(tool.__name__, asked.get("country", ""), asked.get("edition", 0))
        return tool(self, *args, **given)

    return ask


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

    @_checked
    def ratings(self, country: str = "", edition: int = 0, after: int = 0) -> Reply:
        """List ratings with the words that state them; of one country (name or code) or edition where given."""
        return self._rows(self.corpus.ratings(**_given(country=country, edition=edition)), after)

    @_checked
    def recommendations(
        self,
        country: str = "",
        edition: int = 0,
        status: str = "",
        contains: str = "",
        min_years: int = 0,
        after: int = 0,
    ) -> Reply:
        """List recommendations with how long each has stood; those dropped only where `status` asks for them.

        `status` is one of first_read, new, repeated, reworded, split, merged, returned, dropped (the edition no longer
        has it); `contains` is a phrase that must stand in it, in any case and with any quotes, dashes and blanks;
        `min_years` in how many editions it has stood at the least. `not_read` are the editions asked for whose list
        could not be read.
        """
        given = _given(country=country, edition=edition, status=status, contains=contains, min_years=min_years)
        reports = self.corpus.rows("reports", **_given(country=country, edition=edition))
        unread = reports.loc[reports["recommendations"].isna(), ["country", "edition"]]
        return {**self._rows(self.corpus.recommendations(**given), after), "not_read": _bound(unread)}

    @_checked
    def answers(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0, after: int = 0) -> Reply:
        """List one figure for each measure and year of an edition, with its sentence and how sure it is.

        `status` says what it is: stated, a sum, a part, zero, or not reported, which is not zero.
        """
        given = _given(country=country, measure=measure, year=year, edition=edition)
        return self._rows(self.corpus.answers(**given), after)

    @_checked
    def figures(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0, after: int = 0) -> Reply:
        """List every figure, breakdowns too, each with its sentence: what is counted (`measure`), of which year."""
        given = _given(country=country, measure=measure, year=year, edition=edition)
        return self._rows(self.corpus.metrics(**given), after)

    @_checked
    def evidence(
        self, country: str = "", edition: int = 0, ordinal: int = 0, polarity: str = "", after: int = 0
    ) -> Reply:
        """List passages of later editions that speak to a recommendation (of `edition`, `ordinal`): no verdict.

        `polarity` is one of did, did not, planned, unclear; `certainty` says how often such is right.
        """
        if country and edition and ordinal:
            known = [item.ordinal for item in self.corpus[country][edition].recommendations]
            if ordinal not in known:
                raise UnknownNameError("recommendation", str(ordinal), list(map(str, known)))
        given = _given(country=country, edition=edition, ordinal=ordinal, polarity=polarity)
        return self._rows(self.corpus.evidence(**given), after)

    @_checked
    def doubts(self, country: str = "", edition: int = 0, after: int = 0) -> Reply:
        """List what could not be read or does not fit: say so before you rely on an edition.

        `skipped` are files that gave no report: of no edition, and of any country.
        """
        found = self._rows(self.corpus.warnings(**_given(country=country, edition=edition)), after)
        return {**found, "skipped": _list_skipped(self.corpus)}

    @_checked
    def compare(self, country: str, old: int, new: int, after: int = 0) -> Reply:
        """Say what became of each recommendation and of the ratings between two editions of a country's report.

        `old` is the earlier one. `likely`: a status that is only so. `not_read` are those of the two whose list could
        not be read: then nothing can be said of recommendations.
        """
        from tipcompare.changes import compare
        from tipcompare.changes.printed_years import is_likely
        from tipcompare.report.areas import set_out

        if old >= new:
            raise UseError(f"expected old to be an edition before new, got {old} and {new}")
        history = self.corpus[country]
        found = compare(history[old], history[new])
        changes = [
            {
                "status": change.status,
                "likely": is_likely(change, found),
                "old": _quote_items(found.old, change.old),
                "new": _quote_items(found.new, change.new),
            }
            for change in found.recommendations
        ]
        rating = _compare_ratings(found, found.old.rating, found.new.rating)
        rated = set_out((found.old, found.new), get_profile(found.new.series))
        areas = [{"area": one.area, **_compare_ratings(found, *one.ratings)} for one in rated if one.area]
        reports = (report for report in (found.old, found.new) if not report.recommendations_read)
        unread = [{"country": report.country.code, "edition": report.edition.year} for report in reports]
        shown = _page(changes, after)
        told = {"recommendations": shown["rows"], "left_off": shown["left_off"]}
        return {"rating": rating, "areas": areas, **told, "not_read": _page(unread)}

    def cite(self, country: str, edition: int, char_start: int, char_end: int) -> Reply:
        """Quote a report by its offsets, letter for letter, with the file it stands in.

        `left_off` counts the characters after `char_end` that were asked for: ask again from there.
        """
        report = self.corpus[country][edition]
        if not 0 <= char_start < char_end <= len(report.text):
            raise TipcompareError(f"expected offsets within 0 and {len(report.text)}, got {char_start} to {char_end}")
        end = min(char_end, char_start + MOST_CHARACTERS)
        return {**_quote(report, char_start, end), "left_off": char_end - end}

    def check(self, tool: str, country: str, edition: int) -> None:
        """Refuse what `tool` could only answer with nothing.

        Args:
            tool: its name.
            country: name or code; empty where all are asked for.
            edition: its year; 0 where all are.

        Raises:
            TipcompareError: where the series never has what it gives, or there is no such country or edition.
        """
        profile = get_profile(self.corpus.series)
        ratings, lists, measures = profile.rating.scale, profile.lists.title, profile.figures.measures
        had = {
            "ratings": ratings,
            "recommendations": lists,
            "evidence": lists,
            "answers": measures,
            "figures": measures,
        }
        if not had.get(tool, tool != "compare" or ratings or lists):
            raise TipcompareError(f"the series {profile.key} has nothing for {tool} to tell")
        if tool == "evidence" and (untold := tell_untold(profile, SAID)):
            raise TipcompareError(untold)
        if country and edition:
            self.corpus[country][edition]
        elif edition:
            years = self.corpus.table("reports")["edition"].unique().tolist()
            if edition not in years:
                raise UnknownNameError("edition", str(edition), list(map(str, sorted(years))))

    def _rows(self, table: pd.DataFrame, after: int = 0) -> Reply:
        found = _bound(table, after)
        for row in found["rows"]:
            edition, _, dropped = row["previous"].partition(":") if row.get("status") == DROPPED else ("", "", "")
            report = self.corpus[row["country"]][edition or row.get("later_edition", row["edition"])]
            row |= {"quoted_edition": report.edition.year, "source": report.source}
            if dropped:
                row |= next(_bounds(item.span) for item in report.recommendations if item.ordinal == int(dropped))
            if row["char_start"] is not None:  # a warning may be of a whole report
                row["quote"] = report.text[row["char_start"] : row["char_end"]]
        return found


def _from(after: int) -> slice:
    """Which rows an answer has room for, after so many."""
    if after < 0:
        raise UseError(f"expected after to be 0 or more, got {after}")
    return slice(after, after + MOST_ROWS)


def _page(rows: list[Reply], after: int = 0) -> Reply:
    """The rows after so many that an answer has room for, and how many are left off."""
    return {"rows": rows[_from(after)], "left_off": _left_off(len(rows), after)}


def _left_off(count: int, after: int) -> int:
    return max(0, count - after - MOST_ROWS)


def _bound(table: pd.DataFrame, after: int = 0) -> Reply:
    """What `_page` gives, of the rows of a table."""
    rows: list[Reply] = json.loads(table.iloc[_from(after)].to_json(orient="records", force_ascii=False))
    return {"rows": rows, "left_off": _left_off(len(table), after)}


def _list_skipped(corpus: Corpus) -> Reply:
    """What is known to have given no report."""
    return _page([{"source": item.source, "reason": item.reason} for item in corpus.skipped_so_far])


def _quote_items(report: CountryReport, ordinals: tuple[int, ...]) -> list[Reply]:
    found = (item.span for item in report.recommendations if item.ordinal in ordinals)
    return [_quote(report, span.start, span.end) for span in found]


def _compare_ratings(found: Comparison, old: Rating | None, new: Rating | None) -> Reply:
    """Two ratings with the words that state them, and which way the newer one went."""
    from tipcompare.changes.rating import tell_way

    kind = tell_way(old, new, get_profile(found.new.series))
    return {"old": _quote_rating(found.old, old), "new": _quote_rating(found.new, new), "change": kind}


def _quote_rating(report: CountryReport, rating: Rating | None) -> Reply | None:
    """A rating with the words that state it; None where none was read."""
    return {"rating": rating.value, **_quote(report, rating.span.start, rating.span.end)} if rating else None


def _quote(report: CountryReport, start: int, end: int) -> Reply:
    place = {"source": report.source, "edition": report.edition.year, **_bounds(Span(start, end))}
    return {"quote": report.text[start:end], **place}


def _bounds(span: Span) -> Reply:
    return {"char_start": span.start, "char_end": span.end}


def _given(**filters: Choice) -> Mapping[str, Any]:
    """The filters that were given: empty text and 0 stand for none."""
    return {name: value for name, value in filters.items() if value not in ("", 0)}


TOOLS = ("countries", "ratings", "recommendations", "answers", "figures", "evidence", "doubts", "compare", "cite")
"""The names of the tools, which are methods of `Tools`."""


def describe(name: str, series: str) -> str:
    """Return what a tool is for, the measures it may be asked for, and what the columns of its rows mean.

    Args:
        name: of the tool.
        series: key of the series profile.
    """
    tool, columns = getattr(Tools, name), COLUMNS.get(TABLES.get(name, name), ())
    told = [getdoc(tool)]
    if "measure" in signature(tool).parameters:
        told.append(f"`measure` is one of {', '.join(one.name for one in get_profile(series).figures.measures)}.")
    told += ["\n".join(f"`{column.name}`: {column.meaning}" for column in columns)] if columns else []
    return "\n\n".join(filter(None, told))


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
        hints, told = ToolAnnotations(read_only_hint=True, open_world_hint=False), describe(name, corpus.series)
        server.tool(name=name, description=told, annotations=hints, structured_output=True)(tool)
    server.run("stdio")
