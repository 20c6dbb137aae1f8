"""What an assistant may ask of a corpus; each answer is of plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from attrs import frozen

from tipcompare.assistant.quoting import (
    MOST_CHARACTERS,
    Reply,
    bound,
    bounds,
    compare_ratings,
    page,
    quote,
    quote_answer,
    quote_items,
)
from tipcompare.corpus import Corpus, History
from tipcompare.errors import TipcompareError, UnknownNameError, UseError
from tipcompare.model import Comparison, RecommendationChange
from tipcompare.series import get_profile
from tipcompare.series.untold import SAID, tell_untold
from tipcompare.tables.filters import Choice
from tipcompare.tables.rows import DROPPED

if TYPE_CHECKING:
    import pandas as pd

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
        profile = get_profile(self.corpus.series)
        table = self.corpus.table("reports")
        found = [
            {"country": code, "name": str(rows["country_name"].iloc[-1]), "editions": [int(y) for y in rows["edition"]]}
            for code, rows in table.groupby("country", sort=True)
        ]
        named = {"series": profile.key, "title": profile.title, "publisher": profile.publisher}
        return {**named, "countries": found, "skipped": _list_skipped(self.corpus)}

    @_checked
    def ratings(self, country: str = "", edition: int = 0, after: int = 0) -> Reply:
        """List ratings with the words that state them; of one country (name or code) or edition where given.

        Why a rating is what it is, `compare` tells. `not_rated` are the editions asked for of which no rating of the
        country was read.
        """
        given = _given(country=country, edition=edition)
        unrated = self._lacking("rating", given)
        return {**self._rows(self.corpus.ratings(**given), after), "not_rated": unrated}

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
        """List the recommendations of each edition; those dropped only where `status` asks for them.

        `status` is one of first_read, new, repeated, reworded, split, merged, returned, dropped (the edition no longer
        has it); `contains` is a phrase that must stand in it, in any case and with any quotes, dashes and blanks;
        `min_years` in how many editions it has stood at the least. `likely`: its status is only so; `weak_links` are
        the editions in which it is only likely the same as before: `first_edition` and `editions_seen` rest on them.
        `not_read` are the editions asked for whose list could not be read, or is none (`doubts` tells).
        """
        given = _given(country=country, edition=edition, status=status, contains=contains, min_years=min_years)
        unread = self._lacking("recommendations", _given(country=country, edition=edition))
        return {**self._weigh(self._rows(self.corpus.recommendations(**given), after)), "not_read": unread}

    @_checked
    def lives(self, country: str = "", fate: str = "", contains: str = "", min_years: int = 0, after: int = 0) -> Reply:
        """List each recommendation once, over all editions: what comes back year after year, and what became of it.

        Quoted is its newest wording. `fate` is one of standing, dropped, merged, unread; `contains` and `min_years` are
        as of `recommendations`, and so is `weak_links`.
        """
        given = _given(country=country, fate=fate, contains=contains, min_years=min_years)
        return self._weigh(self._rows(self.corpus.lives(**given), after))

    @_checked
    def answers(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0, after: int = 0) -> Reply:
        """List one figure for each measure and year of an edition, with its sentence and how sure it is.

        `status` says what it is: stated, a sum, a part, zero, or not reported, which is not zero. Where `stands` is
        true, it is the newest that editions say of the year; `restatements` has what they say otherwise.
        """
        given = _given(country=country, measure=measure, year=year, edition=edition)
        return self._rows(self.corpus.answers(**given), after)

    @_checked
    def figures(self, country: str = "", measure: str = "", year: int = 0, edition: int = 0, after: int = 0) -> Reply:
        """List every figure, breakdowns too, each with its sentence: what is counted (`measure`), of which year."""
        given = _given(country=country, measure=measure, year=year, edition=edition)
        return self._rows(self.corpus.metrics(**given), after)

    @_checked
    def restatements(self, country: str = "", measure: str = "", year: int = 0, after: int = 0) -> Reply:
        """List the figures of a year that a later edition gives otherwise, with both sentences and their places.

        Where `kind` is unit differs or period differs, neither value corrects the other.
        """
        found = bound(self.corpus.restatements(**_given(country=country, measure=measure, year=year)), after)
        for row in found["rows"]:
            for which in ("first", "later"):
                report = self.corpus[row["country"]][row[f"{which}_edition"]]
                answers = (one for one in report.answers if (one.measure, one.year) == (row["measure"], row["year"]))
                row |= {which: next(quote_answer(report, one) for one in answers)}
        return found

    @_checked
    def evidence(
        self, country: str = "", edition: int = 0, ordinal: int = 0, polarity: str = "", after: int = 0
    ) -> Reply:
        """List passages of later editions that speak to a recommendation (of `edition`, `ordinal`): no verdict.

        `polarity` is one of did, did not, planned, unclear; `certainty` says how often such is right. No rows say that
        no passage was found, not that nothing was done.
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

        `old` is the earlier one; `between` are the editions that lie between the two: what is new may stand there
        already (`since` is its first edition of all), and what is dropped may be gone there. A rating has the `reasons`
        that its edition gives (statement, efforts, shortcomings, law; of a sentence without a cue of its own the kind
        is that of the one before). `likely`: a status that is only so; `nearest` is the older wording that what is
        returned goes back to, or what is likely new may; `printed` is where the publisher's own years say otherwise.
        `not_read` are those of the two whose list could not be read: then nothing can be said of recommendations.
        """
        from tipcompare.changes.apart import compare_apart
        from tipcompare.report.areas import set_out

        if old >= new:
            raise UseError(f"expected old to be an edition before new, got {old} and {new}")
        history = self.corpus[country]
        found = compare_apart(history, history[old], history[new], get_profile(history.series))
        rating = compare_ratings(found, found.old.rating, found.new.rating)
        rated = set_out((found.old, found.new), get_profile(found.new.series))
        areas = [{"area": one.area, **compare_ratings(found, *one.ratings)} for one in rated if one.area]
        reports = (report for report in (found.old, found.new) if not report.recommendations_read)
        unread = [{"country": report.country.code, "edition": report.edition.year} for report in reports]
        shown = page([_tell_change(history, found, change) for change in found.recommendations], after)
        between = [edition.year for edition in history.editions if old < edition.year < new]
        told = {"between": between, "recommendations": shown["rows"], "left_off": shown["left_off"]}
        return {"rating": rating, "areas": areas, **told, "not_read": page(unread)}

    def cite(self, country: str, edition: int, char_start: int, char_end: int) -> Reply:
        """Quote a report by its offsets, letter for letter, with the file it stands in.

        `left_off` counts the characters after `char_end` that were asked for: ask again from there. The whole
        text has `chars`.
        """
        report = self.corpus[country][edition]
        if not 0 <= char_start < char_end <= len(report.text):
            raise TipcompareError(f"expected offsets within 0 and {len(report.text)}, got {char_start} to {char_end}")
        end = min(char_end, char_start + MOST_CHARACTERS)
        return {**quote(report, char_start, end), "left_off": char_end - end, "chars": len(report.text)}

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
            **dict.fromkeys(("recommendations", "lives", "evidence"), lists),
            **dict.fromkeys(("answers", "figures", "restatements"), measures),
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
        found = bound(table, after)
        for row in found["rows"]:
            edition, _, dropped = row["previous"].partition(":") if row.get("status") == DROPPED else ("", "", "")
            last = row.get("later_edition") or row.get("last_edition") or row["edition"]
            report = self.corpus[row["country"]][edition or last]
            row |= {"quoted_edition": report.edition.year, "source": report.source}
            if dropped:
                row |= next(bounds(item.span) for item in report.recommendations if item.ordinal == int(dropped))
            if row["char_start"] is not None:  # a warning may be of a whole report
                row["quote"] = report.text[row["char_start"] : row["char_end"]]
        return found

    def _lacking(self, column: str, given: Mapping[str, Any]) -> Reply:
        """The editions asked for of which the table of reports has nothing in a column."""
        reports = self.corpus.rows("reports", **given)
        return bound(reports.loc[reports[column].isna(), ["country", "edition"]])

    def _weigh(self, found: Reply) -> Reply:
        """Add to rows on recommendations whether what they say is only likely, and on which links it rests."""
        from tipcompare.changes.lives import trace_lives
        from tipcompare.changes.printed_years import find_weak_links

        likely, weak = dict[tuple[str, int], bool](), dict[tuple[str, int, int], list[int]]()
        for code in {row["country"] for row in found["rows"]}:
            history = self.corpus[code]
            for life in trace_lives(history):
                likely |= {(life.name, one.edition.year): one.likely for one in life.states}
            for (edition, ordinal), rests in find_weak_links(history).items():
                weak[code, edition.year, ordinal] = [one.year for one in rests]
        for row in found["rows"]:
            ordinal = row["ordinal"] or int(row["previous"].partition(":")[2])
            row |= {"weak_links": weak[row["country"], row["quoted_edition"], ordinal]}
            if "likely" not in row:
                row |= {"likely": likely[row["recurrence_id"], row["edition"]]}
        return found


def _list_skipped(corpus: Corpus) -> Reply:
    """What is known to have given no report."""
    return page([{"source": item.source, "reason": item.reason} for item in corpus.skipped_so_far])


def _tell_change(history: History, found: Comparison, change: RecommendationChange) -> Reply:
    """What became of a recommendation, or of those that belong together, with the words of both editions."""
    from tipcompare.changes.printed_years import is_likely, leave_open, tell_printed

    opened = leave_open(change.status, change.nearest, change.best_score)
    near = change.nearest if change.status == "returned" else opened
    begun = (
        one.first_edition.year
        for one in history.occurrences
        if one.edition == found.new.edition and one.ordinal in change.new
    )
    return {
        "status": change.status,
        "likely": is_likely(change, found),
        "old": quote_items(found.old, change.old),
        "new": quote_items(found.new, change.new),
        "since": min(begun, default=None),
        "nearest": quote_items(history[near[0]], near[1:]) if near else [],
        "printed": [*tell_printed(change, found)],
    }


def _given(**filters: Choice) -> Mapping[str, Any]:
    """The filters that were given: empty text and 0 stand for none."""
    return {name: value for name, value in filters.items() if value not in ("", 0)}
