"""The contract of the tables: which there are, and the columns of each with their types and meaning."""

from __future__ import annotations

from typing import Any, Literal, get_args

from attrs import field, frozen

from tipcompare.model.comparison import Actor, AlignedBy, Fate, MatchedBy, Polarity, RestatementKind, WordingKind
from tipcompare.model.document import Direction, FoundBy, ReportKind
from tipcompare.model.figures import AnswerPeriodBy, AnswerStatus, PeriodBy, Qualifier, Scope

TABLES_SCHEMA = 1
"""Number of the layout of the tables; it grows when a column changes its meaning."""

SCORE_DIGITS = 6
"""Digits after the point that scores keep: more would differ by machine and format."""

Value = str | int | float | bool | None
"""What one cell holds; None for what is missing."""

Row = tuple[Value, ...]
"""The cells of one row, in the order of the columns; None for what is missing."""

Dtype = Literal["string", "Int64", "Float64", "boolean"]


def _list_values(said: Any) -> tuple[str, ...]:
    """The values of a closed set, which may be given as the `Literal` of the model; there "" is for what is missing."""
    return tuple(value for value in (said if isinstance(said, tuple) else get_args(said)) if value)


@frozen
class Column:
    """One column of a table.

    Args:
        name: as in every format.
        dtype: pandas' name of its type; all of them know missing values.
        meaning: one line for the documentation.
        values: all that it can have, whatever the series, where that is a closed set.
    """

    name: str
    dtype: Dtype
    meaning: str
    values: tuple[str, ...] = field(default=(), converter=_list_values)


_SERIES = Column("series", "string", "key of the series profile")
_COUNTRY = Column("country", "string", "ISO 3166 alpha-3 code, XKX for Kosovo, XAA to XZZ for invented countries")
_NAME = Column("country_name", "string", "the country as the source prints it; its name of that year where damaged")
_EDITION = Column("edition", "Int64", "year the edition is called by")
_START = Column("char_start", "Int64", "offset of the first character in the report's own text")
_END = Column("char_end", "Int64", "offset after the last character")
_KEYS = (_SERIES, _COUNTRY, _EDITION)
_SPAN = (_START, _END)
_MEASURE = Column("measure", "string", "what is counted")
_ACTORS = ("government", "courts", "ngo", "international_organization", "other_state", "joint")
_PAGE = Column("page", "Int64", "page of the source, from 1; empty where it has none or which is not known")

COLUMNS: dict[str, tuple[Column, ...]] = {
    "reports": (
        _SERIES,
        _COUNTRY,
        _NAME,
        _EDITION,
        Column("revision", "string", "name of the revision; empty for the edition as first issued"),
        Column("source", "string", "path below the corpus folder, with /"),
        Column("sha256", "string", "of the source's bytes; of a saved report, of those it was read from"),
        Column("rating", "string", "value on the series' scale; empty where none was read"),
        Column("chars", "Int64", "length of the report's own text"),
        Column("sections", "Int64", "number of sections"),
        Column(
            "recommendations",
            "Int64",
            "number of recommendations; empty where they could not be read, or nothing was assessed (`not-assessed` in "
            "`warnings`)",
        ),
        Column("metrics", "Int64", "number of figures"),
        Column("warnings", "Int64", "number of warnings"),
        Column("kind", "string", "narrative, chapter, record or page", ReportKind),
        Column("covers", "Int64", "year it mostly reports on; empty where the series counts nothing"),
    ),
    "ratings": (
        *_KEYS,
        Column("rating", "string", "value on the series' scale (1, 2, 2WL, 3, SC for tip)"),
        Column("rating_label", "string", "as people say it; of a series that prints it in words, as printed"),
        Column(
            "direction",
            "string",
            "remained, upgraded, downgraded or placed; empty where the text says nothing",
            Direction,
        ),
        Column("previous_rating", "string", "rating it is said to have had before; empty where not stated"),
        Column("waiver", "boolean", "whether a waiver from a required downgrade is stated"),
        Column("heading_rating", "string", "rating printed in the heading; empty where there is none"),
        Column("statement_rating", "string", "rating the statement gives; empty where it gives none"),
        Column("consistent", "boolean", "whether heading and statement agree; true where only one of them speaks"),
        *_SPAN,
        _NAME,
        Column("rank", "Int64", "place of the rating on its scale, 1 the best; empty off the scale"),
        _PAGE,
        Column("area", "string", "chapter or field that is rated; empty where it is the country"),
    ),
    "sections": (
        *_KEYS,
        Column("ordinal", "Int64", "place in the report, from 1"),
        Column(
            "kind",
            "string",
            "section kind of the series profile, or furniture; of a part section/part, where the part has its own "
            "heading's name if the series declares none",
        ),
        Column("heading", "string", "as printed; empty where it has none, as a title, or it is lost"),
        Column("found_by", "string", "heading, cue or order", FoundBy),
        *_SPAN,
        Column("words", "Int64", "number of words"),
        Column(
            "similarity",
            "Float64",
            "0-1 to what aligned_to names; of a part, to the sentences of that like its own; empty without one",
        ),
        _NAME,
        Column("aligned_to", "string", "edition:ordinal of the section or sections it was, separated by a space"),
        Column("aligned_by", "string", "heading or content; empty where it was none", AlignedBy),
        _PAGE,
    ),
    "recommendations": (
        *_KEYS,
        Column(
            "ordinal",
            "Int64",
            "place in the publisher's order, from 1; in XML what asks for nothing (Not applicable) counts, too",
        ),
        Column("area", "string", "the publisher's heading over it; empty where there is none"),
        Column("text", "string", "as printed"),
        *_SPAN,
        Column(
            "recurrence_id",
            "string",
            "of the chain it belongs to: country, edition and ordinal of the first item with it; a part that was split "
            "off, and what is like an older wording alone, begins one of its own",
        ),
        Column("status", "string", "first_read, new, repeated, reworded, split, merged or returned"),
        Column(
            "first_edition", "Int64", "earliest edition of all that it goes back to, whichever chain that belongs to"
        ),
        Column("editions_seen", "Int64", "number of editions it, or what was merged into it, stands in up to this one"),
        Column("match_score", "Float64", "0-1, best score to any recommendation of an earlier edition; 0 without one"),
        Column("matched_by", "string", "pass that made the best link; empty for new", MatchedBy),
        Column("previous", "string", "edition:ordinal of what it goes back to, separated by a space"),
        _NAME,
        Column("printed_first", "Int64", "first year the publisher prints beside it; empty where it prints none"),
        Column("years_agree", "boolean", "whether first_edition is that year, or the first edition read after it"),
        _PAGE,
        Column("list", "string", "whom a second list addresses; empty for the country's own"),
        Column("nearest", "string", "edition:ordinal of what match_score is of, linked or not; empty without one"),
    ),
    "metrics": (
        *_KEYS,
        _MEASURE,
        Column("value", "Float64", "the number; empty where it was not reported, or only another year's tells it"),
        Column(
            "qualifier",
            "string",
            "exact, at_least, approximately, ..., not_reported, not_applicable (N/A), incomplete or relative",
            Qualifier,
        ),
        Column("unit", "string", "what was counted"),
        Column("period", "string", "CY2020, FY2020, RP2021, 2020-H1, 2020-01/2020-06, 2020-06, asof-2020-10 or empty"),
        Column("year", "Int64", "year it is about; empty where it cannot be told"),
        Column("comparison", "boolean", "whether it stands there to compare an earlier year"),
        Column("level", "string", "federal, state, a part of the country as a table names it (Mainland), or empty"),
        Column("exploitation", "string", "sex, labor, unspecified or empty"),
        Column("sex", "string", "female, male or empty"),
        Column("age", "string", "adult, child or empty"),
        Column("nationality", "string", "as printed; empty where none is given"),
        Column("actor", "string", "government, courts, ngo, international_organization, other_state or joint", _ACTORS),
        Column("section", "string", "kind of the section it stands in"),
        Column("number_text", "string", "the number as printed; of a range all of it, `value` being its least"),
        *_SPAN,
        Column("sentence", "string", "the sentence or table row it stands in"),
        _NAME,
        Column(
            "accused",
            "string",
            "officials where the figure is about officials themselves; empty elsewhere",
            ("officials",),
        ),
        Column(
            "scope", "string", "total, part or single (one incident, or what is beside the country's own count)", Scope
        ),
        Column(
            "period_by", "string", "stated, carried or assumed: how its period was told; empty without one", PeriodBy
        ),
        Column("rule", "string", "how the number was attached, by the name of a rule; empty for a cell of a table"),
        Column("certainty", "Float64", "0-1, how often figures of its rule are right on narratives left out"),
        Column("sentence_start", "Int64", "offset of the sentence's first character"),
        Column("sentence_end", "Int64", "offset after its last one"),
        _PAGE,
    ),
    "answers": (
        _SERIES,
        _COUNTRY,
        _NAME,
        _EDITION,
        _MEASURE,
        Column("year", "Int64", "year it is about"),
        Column("value", "Float64", "the figure; empty where it was not reported"),
        Column("unit", "string", "what its sentence leads with"),
        Column(
            "status",
            "string",
            "stated, sum, partial (of a part alone, be it one figure or a sum), zero or not_reported",
            AnswerStatus,
        ),
        Column(
            "qualifier",
            "string",
            "exact, at_least, approximately, ..., not_reported, not_applicable (N/A) or incomplete",
            Qualifier,
        ),
        Column(
            "char_start",
            "Int64",
            "offset of the number's first character in the report's own text; where there are `parts`, of the first's",
        ),
        _END,
        Column("sentence", "string", "the sentence or table row it stands in"),
        Column(
            "certainty",
            "Float64",
            "0-1, how often such answers are right on TIP narratives left out; in other series it only ranks",
        ),
        Column(
            "others",
            "string",
            "accounts of the year with another unit or actor, and those of other editions: edition:value:unit:actor "
            "separated by a space; those that did not report it are left out, and are rows of their own",
        ),
        Column("source", "string", "path below the corpus folder, with /"),
        _PAGE,
        Column("period", "string", "as in `metrics`: CY2020, FY2020, RP2021, ...; of a sum, of its first part"),
        Column(
            "period_by",
            "string",
            "stated, carried or assumed: how its period was told; inferred for a nought of which only words on another "
            'year, or on several together, tell ("the first since 2012"), so that `metrics` has no row of it: at its '
            "place may stand the figure of another year",
            AnswerPeriodBy,
        ),
        Column(
            "breakdown",
            "string",
            "of which kind the figure is, by the columns of `metrics`: `exploitation=sex nationality=Sri_Lankan`, of a "
            "sum what all parts share; empty for the whole",
        ),
        Column(
            "parts",
            "string",
            "where the numbers stand that a sum is of, whatever its status, or the noughts of several kinds: "
            "char_start-char_end of each, separated by a space; empty for one figure",
        ),
        Column(
            "stands",
            "boolean",
            "whether it is the one answer of its country, measure and year that charts show: of several editions' the "
            "newest one that gives a value, in the unit of most years, of the whole, and no uncertain sum, as far as "
            "there is one",
        ),
    ),
    "evidence": (
        *_KEYS,
        Column("ordinal", "Int64", "of the recommendation, in the list of `edition`"),
        Column("later_edition", "Int64", "edition that says it"),
        Column(
            "polarity",
            "string",
            "did, did not, planned or unclear; each from a certainty of its own, so that their numbers are no ratio",
            Polarity,
        ),
        Column("actor", "string", "who did it or did not: government, other or unclear", Actor),
        Column("certainty", "Float64", "0-1, that the passage speaks to the recommendation and says so"),
        Column("score", "Float64", "0-1, how much of the weight of their words both share"),
        Column("char_start", "Int64", "offset of the first character in the later report's own text"),
        _END,
        Column("sentence", "string", "the passage"),
        Column("country_name", "string", "as the later edition prints it; its name of that year where damaged"),
        Column("page", "Int64", "page of the later report's source, from 1; empty where it has none"),
        Column("part", "string", "of several things asked for the one that it speaks to; empty where it is the whole"),
    ),
    "restatements": (
        _SERIES,
        _COUNTRY,
        _MEASURE,
        Column("year", "Int64", "year both values are about"),
        Column("dimensions", "string", "always empty: `answers` has the breakdown of each"),
        Column("first_edition", "Int64", "edition that gave the first value"),
        Column("first_value", "Float64", "that value"),
        Column("later_edition", "Int64", "edition that gave another"),
        Column("later_value", "Float64", "that value"),
        Column("kind", "string", "revised, rounding, unit differs or period differs", RestatementKind),
        Column("country_name", "string", "as the newest edition read prints it; its name of that year where damaged"),
    ),
    "warnings": (
        *_KEYS,
        Column("code", "string", "kebab-case code, explained in docs/warnings.md"),
        Column("message", "string", "one sentence"),
        *_SPAN,
        _NAME,
    ),
    "lives": (
        _SERIES,
        _COUNTRY,
        Column("recurrence_id", "string", "of its chain, as in `recommendations`; one row each"),
        Column("first_edition", "Int64", "earliest edition of all that it goes back to"),
        Column("last_edition", "Int64", "newest edition that has it"),
        Column("editions_seen", "Int64", "number of editions it, or what was merged into it, stands in"),
        Column("times_printed", "Int64", "number of its rows in `recommendations`"),
        Column("stood_since", "Int64", "edition since which every list read up to the last has it"),
        Column("printed_first", "Int64", "first year the publisher prints beside its newest wording; empty for none"),
        Column("returns", "Int64", "how often it came back after an edition without it"),
        Column(
            "fate",
            "string",
            "standing (the newest edition has it), dropped, merged (it went into another, in which it lives on) or "
            "unread (no list after its last edition could be read)",
            Fate,
        ),
        Column(
            "likely",
            "boolean",
            "whether the last that is said of it is only likely: by a link below 0.8, or, of what is new or dropped, "
            "as another that was not linked may yet be the same",
        ),
        Column("gone_in", "Int64", "first edition whose list was read and has it no longer; empty where it may stand"),
        Column("into", "string", "recurrence ids of what it was merged into, separated by a space"),
        Column(
            "origins", "string", "recurrence ids of what it was split off or merged from at its beginning, likewise"
        ),
        Column(
            "left_censored",
            "boolean",
            "whether no list was read before its first edition, so it may have begun earlier",
        ),
        Column("right_censored", "boolean", "whether its end is not known: all but what was dropped"),
        Column("ordinal", "Int64", "place of its newest wording in the list of `last_edition`"),
        Column("area", "string", "the publisher's heading over that; empty where there is none"),
        Column("text", "string", "the newest wording, as printed"),
        Column("char_start", "Int64", "offset of its first character in the text of `last_edition`"),
        _END,
        Column("country_name", "string", "as `last_edition` prints it; its name of that year where damaged"),
        Column("page", "Int64", "page of the source of `last_edition`, from 1; empty where it has none"),
        Column("list", "string", "whom a second list addresses; empty for the country's own"),
    ),
    "wording_changes": (
        _SERIES,
        _COUNTRY,
        Column("old_edition", "Int64", "edition before"),
        Column("old_ordinal", "Int64", "of the recommendation in its list"),
        Column("new_edition", "Int64", "edition after"),
        Column("new_ordinal", "Int64", "of what it became in its list"),
        Column(
            "kind",
            "string",
            "groups added or removed, scope wider or narrower, verb stronger or weaker, deadline, actor, moved up or "
            "down in the list",
            WordingKind,
        ),
        Column(
            "old_words", "string", "the words that tell it in the old edition; empty where only the new one has any"
        ),
        Column("new_words", "string", "those in the new one; empty where only the old one has any"),
        Column(
            "match_score", "Float64", "0-1, of the link between the two; pages tell what became different from 0.8 on"
        ),
        Column("old_start", "Int64", "offset of the old words' first character in the old report's own text"),
        Column("old_end", "Int64", "offset after their last"),
        Column("new_start", "Int64", "offset of the new words' first character in the new report's own text"),
        Column("new_end", "Int64", "offset after their last"),
        Column("country_name", "string", "as the newer edition prints it; its name of that year where damaged"),
    ),
    "skipped": (
        _SERIES,
        Column("country", "string", "alpha-3 code of whom it is about; empty where that is not known"),
        Column("edition", "Int64", "year of the edition it is of; empty where that is not known"),
        Column("source", "string", "path below the corpus folder, with /; of work that failed, the country's code"),
        Column(
            "kind",
            "string",
            "unreadable, unread_format (a document in a format that is not read), not_assessed (the publisher made no "
            "report) or failed (an error, which should not be)",
            ("unreadable", "unread_format", "not_assessed", "failed"),
        ),
        Column("reason", "string", "on one line"),
    ),
    "codebook": (
        _SERIES,
        Column("table", "string", "name of a table"),
        Column("column", "string", "name of a column of it"),
        Column("value", "string", "one of all that it can have; empty in the row on the column itself"),
        Column("label", "string", "the value for people: of a measure, a rating or a section its title"),
        Column("meaning", "string", "what the column holds, or what the value says; of a rule it may be an example"),
        Column("unit", "string", "of a measure, what a bare number of it counts; empty where the text tells it"),
        Column("type", "string", "of the column, as pandas calls it: string, Int64, Float64 or boolean"),
    ),
}
"""The columns of each table, in order."""

OF_A_CORPUS = ("skipped", "codebook")
"""Tables of what stands in no report: of one country by itself they say nothing, and its own files leave them out."""

OF_HISTORIES = tuple(name for name in COLUMNS if name not in OF_A_CORPUS)
"""The other tables."""


def list_names(table: str) -> list[str]:
    """Return the names of the columns of a table of the contract, in order."""
    return [column.name for column in COLUMNS[table]]
