"""What a report series declares of itself: values only, read by `tipcompare.reading` and shown by the reports."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

from tipcompare.series.prose import Counting, Vocabulary
from tipcompare.series.themes import Theme


@frozen
class SectionRule:
    """How one kind of section is told.

    Args:
        kind: its name in the tables (`prosecution`).
        title: its name for people (`Prosecution`).
        headings: patterns that a whole heading line must match, case ignored, `{country}` standing for any name of
            the country.
        cues: patterns that an opening sentence matches where the heading is lost; the more telling first.
        elements: top-level elements of an XML record that belong to it.
        terms: beginnings of words that tell its paragraphs where neither heading nor cue does, in lower case.
        since: first edition that is expected to have it; None where its absence says nothing.
        notes: whether it holds sources and notes, whose changes are counted and not shown.
    """

    kind: str
    title: str
    headings: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    since: int | None = None
    notes: bool = False


@frozen
class RatingLevel:
    """One level of a rating scale.

    Args:
        value: in the tables (`2WL`).
        label: for people (`Tier 2 Watch List`).
        forms: patterns by which text names it, case ignored.
        rank: place on the scale, 1 the best; None where the level stands outside it (a special case).
    """

    value: str
    label: str
    forms: tuple[str, ...] = ()
    rank: int | None = None


@frozen
class FactRule:
    """One thing a statement may say of the rating.

    Args:
        kind: what it is about (`efforts`).
        value: what it says (`not significant`); empty where the pattern's group `number` says it.
        patterns: folded ones; `{country}` stands for any name of the country, `{level}` for any level of the scale.
    """

    kind: str
    value: str
    patterns: tuple[str, ...]


@frozen
class RatingWording:
    """How prose states a rating. All patterns are folded ones (see `SeriesProfile`).

    Args:
        standards: (pattern, value) of the sentences on the standards; the value is empty where several levels share
            the sentence.
        moves: (pattern, direction) of what is said right before the level.
        origins: patterns of what is said right before the level it had until then.
        past: patterns of what is said right after a level that is the one of an earlier edition.
        waivers: patterns of a waiver from a change that was otherwise required.
        determinations: patterns of a note that the rating was changed after publication.
        unknown: patterns of levels that look like ones of the scale and are none.
        facts: what else statements say; of the rules of one kind the first that is met counts.
        origins_after: patterns of what stands between the level of a move and the level before it.
        required: patterns of what stands right before a move that was due and was not made.
        reasons: (kind, patterns) of how sentences of the summary begin that tell efforts or shortcomings.
        denials: patterns that make a sentence which begins in no such way one of shortcomings.
    """

    standards: tuple[tuple[str, str], ...] = ()
    moves: tuple[tuple[str, str], ...] = ()
    origins: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    waivers: tuple[str, ...] = ()
    determinations: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    facts: tuple[FactRule, ...] = ()
    required: tuple[str, ...] = ()
    origins_after: tuple[str, ...] = ()
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()
    denials: tuple[str, ...] = ()


@frozen
class AdviceWording:
    """How prose recommends.

    Args:
        directives: verbs a recommendation begins with, in lower case.
        adverbs: what may stand before them.
        leads: words that begin a clause which may stand before them, up to its comma.
        prose: folded patterns that a sentence of advice begins with, where there is no list.
        since: first edition that is expected to recommend anything; None where its absence says nothing.
    """

    directives: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    since: int | None = None


@frozen
class Measure:
    """Something that reports count.

    Args:
        name: in the tables (`victims_identified`).
        title: for people (`Victims identified`).
        unit: what a bare number of it counts.
        rows: patterns of table row labels that carry it.
        element: XML element that carries it.
        prose: how running text speaks of it; None where it is not read from text.
    """

    name: str
    title: str
    unit: str = ""
    rows: tuple[str, ...] = ()
    element: str = ""
    prose: Counting | None = None


@frozen
class RecordRule:
    """Which elements of an XML record carry what; `/` parts a path of tags below the record.

    Args:
        name: the country's name.
        rating: the rating, as printed.
        statement: the paragraph that states it.
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
    statement: str
    recommendations: str
    item: str
    text: str
    years: str
    part: str
    part_name: str
    part_value: str


@frozen
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
        areas: what stands in its first column, as printed.
        subheadings: whole lines that head a part of a section.
        table_heads: beginnings of the heads of the tables' columns.
        figures_head: the head of a table of figures for two years, old and new; two groups of four digits.
        statements: sentences that state the rating; the group `level` holds its name, `{levels}` stands for the forms
            of all of them (matched against the text itself, case ignored).
        note_period: a note that says which months a marked figure covers (matched against the text itself); groups
            `month`, `year` (may be missing), `until`, `until_year`, and `part` where the last month is not whole.
        reasons: what may stand behind a level and a dash, as people write it.
        unreported: sentences whose "no" says that nothing is known, not that there were none (likewise).
        asides: (measure, sentences in which its words count something else: inspectors that were trained) (likewise).
    """

    running_heads: tuple[str, ...]
    continued: tuple[str, ...]
    action_caption: str
    action_head: str
    action_head_part: str
    areas: tuple[str, ...]
    subheadings: tuple[str, ...]
    table_heads: tuple[str, ...]
    figures_head: str
    statements: tuple[str, ...] = ()
    note_period: str = ""
    reasons: tuple[str, ...] = ()
    unreported: tuple[str, ...] = ()
    asides: tuple[tuple[str, str], ...] = ()


@frozen(cache_hash=True)
class SeriesProfile:
    """One report series.

    Folded patterns are regular expressions written as words, in lower case: their spaces are dropped and they are
    matched against the letters and digits of the text alone, so that no quote, dash, wrap or letter-spacing can come
    between. `{country}` stands for any name of the report's country.

    Args:
        key: as in `--series`.
        title: the series' full name.
        publisher: who issues it.
        layout: which of the readings its text takes: `narrative` (TIP), `chapter` (Findings), `page` (headings only),
            or one that an installed package adds (see `tipcompare.reading.reader_of`).
        rating_title: what its rating is called (`Tier`); empty where it has none.
        recommendation_title: what its recommendations are called (`Prioritized recommendations`); empty where none.
        sections: in the usual order.
        scale: its rating levels, best first; empty where it has none.
        measures: what it counts.
        reporting_lag: years from the edition's name back to the year it mostly reports on (TIP 2021: 2020, lag 1).
        furniture: patterns of lines that the site or the printer put around the text.
        running_heads: patterns of lines that the printer put into the middle of sentences, at page ends.
        starts: patterns of lines that always begin a paragraph: titles and headings.
        inner_headings: patterns of headings that part a paragraph in whose middle they stand, after a full stop.
        title_tails: folded patterns of what a title may have between the country's name and the rating.
        other_documents: folded patterns of head lines of documents that are about the series and not of it.
        charts: folded patterns of whole lines that are furniture too, whatever stands between their letters.
        record: where its XML has what; None where it has no XML.
        chapter: how its chapters are laid out; None for the other layouts.
        no_recommendation: patterns of what is printed in place of a recommendation where there is none.
        not_reported: patterns of what is printed in place of a figure that is not known or does not apply.
        titles: patterns of head lines that name the country (`name`) and at times the edition (`year`), case ignored.
        name_sentences: patterns of sentences that name the country (`name`) where no head line does.
        checked_against: the table of ratings that ships with the program and that this series' ratings, and the law
            behind them, can be held against; empty where there is none.
        editions: patterns that say safely which edition a text is (`year`), case ignored.
        orders: orders in which the sections have stood, the usual ones first; sections may be missing.
        wording: how prose states the rating.
        advice: how prose recommends.
        vocabulary: words of its language around figures; None where prose is not read for figures.
        figure_sections: kinds of sections whose prose is read for figures.
        effort_sections: kinds of sections that tell what was done, in which evidence on recommendations is looked for.
        themes: what its recommendations ask for, for reports to choose by; empty where the publisher has areas.
    """

    key: str = field(validator=validators.matches_re(r"[a-z0-9]+(-[a-z0-9]+)*"))
    title: str
    publisher: str
    layout: str
    rating_title: str = ""
    recommendation_title: str = ""
    sections: tuple[SectionRule, ...] = ()
    scale: tuple[RatingLevel, ...] = ()
    measures: tuple[Measure, ...] = ()
    reporting_lag: int = 0
    furniture: tuple[str, ...] = ()
    running_heads: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    inner_headings: tuple[str, ...] = ()
    title_tails: tuple[str, ...] = ()
    other_documents: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    record: RecordRule | None = None
    chapter: ChapterRule | None = None
    no_recommendation: tuple[str, ...] = ()
    not_reported: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    name_sentences: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    checked_against: str = ""
    orders: tuple[tuple[str, ...], ...] = ()
    wording: RatingWording = RatingWording()
    advice: AdviceWording = AdviceWording()
    vocabulary: Vocabulary | None = None
    figure_sections: tuple[str, ...] = ()
    effort_sections: tuple[str, ...] = ()
    themes: tuple[Theme, ...] = ()

    def level(self, value: str | None) -> RatingLevel | None:
        """Return the rating level called `value`, or None."""
        return next((level for level in self.scale if level.value == value), None)

    def measure(self, name: str) -> Measure | None:
        """Return the measure called `name`, or None."""
        return next((measure for measure in self.measures if measure.name == name), None)

    def section(self, kind: str) -> SectionRule | None:
        """Return the section rule for `kind`, or None."""
        return next((rule for rule in self.sections if rule.kind == kind), None)

    def change_between(self, old: str | None, new: str | None) -> Literal["same", "up", "down", "unordered", "unknown"]:
        """Return which way the rating went from `old` to `new` by the ranks of the scale.

        Returns:
            same, up (better), down (worse), unordered where one of them is off the scale, unknown where one is None.
        """
        if old is None or new is None:
            return "unknown"
        if old == new:
            return "same"
        levels = self.level(old), self.level(new)
        ranks = [level.rank for level in levels if level is not None and level.rank is not None]
        if len(ranks) < 2 or ranks[0] == ranks[1]:
            return "unordered"
        return "up" if ranks[1] < ranks[0] else "down"
