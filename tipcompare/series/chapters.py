"""Where the facts of a series stand that is printed in chapters with tables, or kept as records of XML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import Attribute, field, frozen

from tipcompare.language import Words
from tipcompare.model.declarations import of_their_kinds, refuse
from tipcompare.series.patterns import Letters, Running, as_letters, as_running, compiles, in_pairs, letters, running


def _by_measure(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, Running], ...]:
    return in_pairs(lambda measure, pattern: (measure, as_running(pattern)), pairs)


def _two_years(instance: object, attribute: Attribute[Any], value: Letters) -> None:
    if re.compile(value).groups < 2:
        raise refuse(instance, attribute.name, "expected two groups of digits, the older year first")


def _names_months(instance: object, attribute: Attribute[Any], value: Running) -> None:
    if value:
        compiles("month", "year", "until", "until_year", "part")(instance, attribute, value)


@frozen(field_transformer=of_their_kinds)
class RecordRule:
    """Which elements of an XML record carry what; `/` parts a path of tags below the record.

    Args:
        name: the country's name.
        rating: the rating, as printed.
        recommendations: the group of areas that hold the recommendations.
        item: one recommendation, anywhere in that group.
        text: its text, in the item.
        years: the years printed beside it, in the item.
        part: a part of the country with figures of its own, within a measure's element.
        part_name: the part's name, in the part.
        part_value: the part's figure, in the part.
    """

    name: str
    rating: str
    recommendations: str
    item: str
    text: str
    years: str
    part: str
    part_name: str
    part_value: str


@frozen(field_transformer=of_their_kinds)
class ChapterRule:
    """How the printed chapters of a series are laid out.

    The patterns are matched against a line's letters and digits alone, in lower case: `II. LEGAL FRAME WORK` is
    `iilegalframework`. Spaces in a pattern are for the reader and do not count.

    Args:
        running_heads: whole lines at the head or foot of a page, with or without its number.
        continued: whole lines that say a table goes on over a page break, a repeated caption among them.
        action_caption: the caption of the table of recommendations.
        action_head: the head of its columns.
        action_head_part: a part of that head that stands by itself.
        entity_head: letters of that head where it has a column for whom an action is for; empty where it never has.
        entities: words that are such an addressee's name beside the names of places.
        small_words: words within such names that have no capital.
        areas: what stands in its first column, as printed.
        subheadings: whole lines that head a part of a section.
        table_heads: the heads of the tables' columns, from the beginning of a line on; over rows they are whole lines.
        captions: beginnings of whole lines that are captions of tables and figures.
        open_ends: ends of lines that end no paragraph (matched against the text itself).
        open_labels: ends of lines that end no label of a row (likewise, case ignored).
        cells: what may stand in a table's cell beside numbers and `not_reported` (likewise, case ignored).
        uncounted: beginnings of labels of rows in tables of figures that are of no measure, nor of a part of one.
        references: what is printed among the prose as figures and counts nothing (likewise).
        citations: marks of sources among the prose, whose numbers are other ones in each edition (likewise).
        figures_head: the head of a table of figures for two years, old and new; two groups of four digits.
        note_period: a note that says which months a marked figure covers (matched against the text itself); groups
            `month`, `year` (may be missing), `until`, `until_year`, and `part` where the last month is not whole.
        reasons: what may stand behind a level and a dash, as people write it.
        unreported: sentences whose "no" says that nothing is known, not that there were none (likewise).
        asides: (measure, sentences in which its words count something else: inspectors that were trained) (likewise,
            with a hash in place of the number).
        parts: (measure, sentences in which its words count a part of it: inspections for child labor, where all kinds
            are counted); what was none of it, and is not known of it, is a part too (likewise).
        duties: beginnings of sentences that tell what an agency is to do, and so of nothing that was done (matched
            against the text itself).
        beside: what stands between two figures of one measure that come to the whole together, and neither of which is
            a part of the other (likewise, from the end of the first to the second).
        alike: (measure, sentences that surely count some of what the rows of a table count, where the section has such
            a table) (likewise, with a hash in place of the number); figures of others stand beside that count.
        cues: words near which a number is read in the prose of a section with tables of figures; none is with none.
        not_beside: what makes a sentence beside such a table count nothing of its year (likewise).
    """

    running_heads: tuple[Letters, ...] = field(converter=letters, validator=compiles())
    continued: tuple[Letters, ...] = field(converter=letters, validator=compiles())
    action_caption: Letters = field(converter=as_letters, validator=compiles())
    action_head: Letters = field(converter=as_letters, validator=compiles())
    action_head_part: Letters = field(converter=as_letters, validator=compiles())
    areas: tuple[str, ...]
    subheadings: tuple[Letters, ...] = field(converter=letters, validator=compiles())
    table_heads: tuple[Letters, ...] = field(converter=letters, validator=compiles())
    figures_head: Letters = field(converter=as_letters, validator=[compiles(), _two_years])
    captions: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    entity_head: str = ""
    entities: tuple[str, ...] = ()
    small_words: tuple[str, ...] = ()
    open_ends: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    open_labels: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    cells: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    uncounted: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    references: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    citations: Running = field(default=Running(), converter=as_running, validator=compiles())
    note_period: Running = field(default=Running(), converter=as_running, validator=_names_months)
    reasons: tuple[str, ...] = ()
    unreported: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    asides: tuple[tuple[str, Running], ...] = field(default=(), converter=_by_measure, validator=compiles())
    parts: tuple[tuple[str, Running], ...] = field(default=(), converter=_by_measure, validator=compiles())
    duties: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    beside: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    alike: tuple[tuple[str, Running], ...] = field(default=(), converter=_by_measure, validator=compiles())
    cues: Words = ()
    not_beside: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
