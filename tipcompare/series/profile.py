"""What a report series declares of itself: values only, read by `tipcompare.reading` and shown by the reports.

A value that cannot be right is refused when it is made, by an error of one line that names the field.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from attrs import Attribute, field, frozen

from tipcompare.language.tags import ENGLISH_TAG, NO_TAG, as_tag, is_english, name_language, write_tag
from tipcompare.model.declarations import of_their_kinds, refuse
from tipcompare.series.chapters import ChapterRule, RecordRule
from tipcompare.series.measures import Figures, Measure, Numerals, name_in_prose
from tipcompare.series.patterns import (
    Letters,
    Running,
    compiles,
    is_named,
    letters,
    named_once,
    running,
    spelled,
    titled_where,
)
from tipcompare.series.rating_rules import RatingLevel, RatingRules
from tipcompare.series.themes import Theme

_KEY = r"[a-z0-9]+(-[a-z0-9]+)*"


@frozen(field_transformer=of_their_kinds)
class SectionRule:
    """How one kind of section is told.

    Args:
        kind: its name in the tables (`prosecution`); what is said of one holds of its parts, `section/part`, too.
        title: its name for people (`Prosecution`).
        headings: what the letters of a whole heading line may be.
        cues: what the letters of an opening begin with where the heading is lost; the more telling first.
        elements: top-level elements of an XML record that belong to it.
        terms: beginnings of words that tell its paragraphs where neither heading nor cue does, in lower case.
        since: first edition that is expected to have it; None where each page is, and no narrative.
        notes: whether it holds sources and notes, whose changes are counted and not shown.
    """

    kind: str = field(validator=is_named(r"[a-z0-9_]+(/[a-z0-9_]+)?"))
    title: str
    headings: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    cues: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    elements: tuple[str, ...] = ()
    terms: tuple[Letters, ...] = field(default=(), converter=spelled, validator=compiles())
    since: int | None = None
    notes: bool = False


Sign = Literal[
    "rated title",
    "plain title",
    "name",
    "rating",
    "statement",
    "first statement",
    "section",
    "sections",
    "opening",
    "edition",
]
"""What speaks for a text being one of the series': a title with country and rating, one with nothing else in its line,
one that is the country's name, or a rating alone; a statement on the rating, a paragraph that begins as `statements`
say; one section, or two, told by heading or opening; one that begins as `openings` say; a head with an edition."""


@frozen(field_transformer=of_their_kinds)
class Identity:
    """How a document says which country and which edition it is of.

    Args:
        titles: head lines that name the country (`name`) and at times the edition (`year`), case ignored.
        inner_titles: further forms of a title (`name`) that count in a document whose country is known: by themselves
            they tell none, since lists and links print them too.
        name_sentences: sentences that name the country (`name`) where no head line does.
        editions: what says safely which edition a text is (`year`), case ignored.
        other_documents: the letters of head lines of documents that are about the series and not of it.
        anywhere: whether `editions` are told by the whole text, by what it says most often, and not by its head alone.
        openings: the letters that a paragraph of a document begins with where it is cut off early.
        statements: the letters that its statement on the rating, or on what a section is about, begins with.
        quoting: the letters by which somebody else tells what the series says; a paragraph with such tells nothing.
        told_by: sets of signs of which one must be there, all of it, for a text to be one of the series'.
        hinted_by: sets of signs of which one is enough too, with a warning.
    """

    titles: tuple[Running, ...] = field(default=(), converter=running, validator=compiles("name"))
    inner_titles: tuple[Running, ...] = field(default=(), converter=running, validator=compiles("name"))
    name_sentences: tuple[Running, ...] = field(default=(), converter=running, validator=compiles("name"))
    editions: tuple[Running, ...] = field(default=(), converter=running, validator=compiles("year"))
    other_documents: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    anywhere: bool = False
    openings: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    statements: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    quoting: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    told_by: tuple[tuple[Sign, ...], ...] = ()
    hinted_by: tuple[tuple[Sign, ...], ...] = ()


@frozen(field_transformer=of_their_kinds)
class Layout:
    """How a document is laid out, and what stands around it.

    Args:
        reader: which of the readings its text takes: `narrative` (TIP), `chapter` (Findings), `page` (headings), or
            one that an installed package adds (see `tipcompare.reading.reader_of`).
        orders: orders in which the sections have stood, the usual ones first; sections may be missing.
        furniture: lines that the site or the printer put around the text.
        running_heads: lines that the printer put into the middle of sentences, at page ends.
        starts: lines that always begin a paragraph: titles and headings.
        inner_headings: headings that part a paragraph in whose middle they stand, after a full stop.
        charts: the letters of whole lines that are furniture too.
        bundled: whether a document may hold the reports of several countries, each under its title.
        numbers: the letters of headings that are a section's number alone (`number`), with its name in the next.
        parts: lines that are headings of parts of a section, whether the series knows them or not.
        record: where its XML has what; None where it has no XML.
        chapter: how its chapters are laid out; None for the other readings.
    """

    reader: str = field(validator=is_named(_KEY))
    orders: tuple[tuple[str, ...], ...] = ()
    furniture: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    running_heads: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    starts: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    inner_headings: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    charts: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    bundled: bool = False
    numbers: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles("number"))
    parts: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    record: RecordRule | None = None
    chapter: ChapterRule | None = None


@frozen(field_transformer=of_their_kinds)
class Lists:
    """How a series recommends.

    Args:
        title: what its recommendations are called (`Prioritized recommendations`); empty where there are none.
        directives: verbs a recommendation begins with, in lower case, with their accents or without.
        adverbs: the letters of what may stand before them.
        leads: words that begin a clause which may stand before them, up to its comma, likewise.
        duties: the letters of who ought to act, before such a verb in a list (`The government must`).
        prose: the letters that a sentence of advice begins with, where there is no list.
        since: first edition that is expected to recommend anything; None where each is.
        none: what is printed in place of a recommendation where there is none.
        sections: kinds of sections that are lists.
        lead_ins: for running text, case ignored: what leads in a list in any other section, up to its end.
        prose_in: kinds of sections in which sentences of advice are looked for, where there is no list.
        addressed: headings of lists that say whom (`whom`) they are for, case ignored: a second list is kept apart.
    """

    title: str = field(default="", validator=titled_where("sections", "lead_ins", "prose"))
    directives: tuple[Letters, ...] = field(default=(), converter=spelled, validator=compiles())
    adverbs: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    leads: tuple[Letters, ...] = field(default=(), converter=spelled, validator=compiles())
    duties: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    prose: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    since: int | None = None
    none: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    sections: tuple[str, ...] = ()
    lead_ins: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    prose_in: tuple[str, ...] = ()
    addressed: tuple[Running, ...] = field(default=(), converter=running, validator=compiles("whom"))


def _known(*parts: str) -> Callable[[SeriesProfile, Attribute[Any], Any], None]:
    """Return the validator of a field that names kinds of sections, itself or in these parts: each must be declared."""

    def check(instance: SeriesProfile, attribute: Attribute[Any], value: Any) -> None:
        known = {rule.kind for rule in instance.sections}
        for part in parts or ("",):
            named = getattr(value, part) if part else value
            for kind in (kind for one in named for kind in ((one,) if isinstance(one, str) else one)):
                if kind not in known:
                    name = f"{attribute.name}.{part}" if part else attribute.name
                    raise refuse(instance, name, f"no section of kind {kind!r} is declared")

    return check


def _known_in_prose(instance: SeriesProfile, _attribute: Attribute[Any], value: Figures) -> None:
    """Refuse sections that measures name as told in them, or as telling no figure of theirs, where there are none."""
    known = {"", *(rule.kind for rule in instance.sections)}
    for name in ("home", "aside"):
        for measure, kind in name_in_prose(value.measures, name):
            if kind not in known:
                raise refuse(measure, f"prose.{name}", f"no section of kind {kind!r} is declared")


def _known_areas(instance: SeriesProfile, attribute: Attribute[Any], value: tuple[tuple[str, str], ...]) -> None:
    _known()(instance, attribute, tuple(kind for _, kind in value))


def _can_be_read(instance: SeriesProfile, attribute: Attribute[Any], value: Layout) -> None:
    if value.reader in ("narrative", "page") and not all(instance.orders):
        raise refuse(instance, "sections", "expected at least one besides the title")
    if value.reader == "chapter" and value.chapter is None:
        raise refuse(instance, f"{attribute.name}.chapter", "expected how its chapters are laid out")


def _is_tag(instance: SeriesProfile, attribute: Attribute[Any], value: str) -> None:
    if not write_tag(value):
        raise refuse(instance, attribute.name, NO_TAG.format(value))


def _is_read_for_figures(instance: SeriesProfile, _attribute: Attribute[Any], value: str) -> None:
    """Refuse words around figures in another language than English: the rules that read by them are of English."""
    if instance.figures.vocabulary is not None and not is_english(value):
        what = f"prose is read for figures in English alone, and the series is in {name_language(value)}"
        raise refuse(instance, "figures.vocabulary", f"expected None, since {what}")


@frozen(cache_hash=True, field_transformer=of_their_kinds)
class SeriesProfile:
    """One report series.

    Args:
        key: as in `--series`.
        title: the series' full name.
        publisher: who issues it.
        sections: in the usual order.
        identity: how a document says which country and edition it is of.
        layout: how a document is laid out.
        rating: what the series rates.
        lists: what it recommends.
        figures: what it counts.
        effort_sections: kinds of sections that tell what was done, in which evidence on recommendations is looked for.
        area_sections: (area, kind of section) of the areas that head its recommendations: where their matter is told.
        formulas: sentences that stand in every document of the series, and tell nothing of one country.
        themes: what its recommendations ask for, for reports to choose by; empty where the publisher has areas.
        rights: whose its words are, for who passes tables on; empty where that is not known.
        language: of its documents, as a tag of BCP 47 (`fr`, `pt-BR`). What English words alone tell is told of series
            in English alone: figures of prose, evidence, groups that are named, what differs in a wording.
    """

    key: str = field(validator=is_named(_KEY))
    title: str
    publisher: str
    sections: tuple[SectionRule, ...] = field(default=(), validator=named_once("kind"))
    identity: Identity = Identity()
    layout: Layout = field(validator=[_known("orders"), _can_be_read], kw_only=True)
    rating: RatingRules = field(default=RatingRules(), validator=_known("rated_sections"))
    lists: Lists = field(default=Lists(), validator=_known("sections", "prose_in"))
    figures: Figures = field(default=Figures(), validator=[_known("sections"), _known_in_prose])
    effort_sections: tuple[str, ...] = field(default=(), validator=_known())
    area_sections: tuple[tuple[str, str], ...] = field(default=(), validator=_known_areas)
    formulas: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    themes: tuple[Theme, ...] = ()
    rights: str = ""
    language: str = field(default=ENGLISH_TAG, converter=as_tag, validator=[_is_tag, _is_read_for_figures])

    @property
    def orders(self) -> tuple[tuple[str, ...], ...]:
        """The orders its sections have stood in; where none is declared, the one of their declaration."""
        kinds = (rule.kind for rule in self.sections if "/" not in rule.kind and rule.kind != "title")
        return self.layout.orders or (tuple(kinds),)

    @property
    def numerals(self) -> Numerals:
        """How its rows and cells print numbers; empty where nothing says so."""
        return self.figures.numerals or ("1,234.5" if is_english(self.language) else "")

    @property
    def notes(self) -> frozenset[str]:
        """The kinds of its sections that list sources."""
        return frozenset(rule.kind for rule in self.sections if rule.notes)

    def level(self, value: str | None) -> RatingLevel | None:
        """Return the rating level called `value`, or None."""
        return next((level for level in self.rating.scale if level.value == value), None)

    def measure(self, name: str) -> Measure | None:
        """Return the measure called `name`, or None."""
        return next((measure for measure in self.figures.measures if measure.name == name), None)

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
