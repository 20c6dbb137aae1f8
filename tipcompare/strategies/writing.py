"""Invented narratives laid out as the editions were, with the truth of what is in them."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from attrs import field, frozen, validators

from tipcompare.errors import UseError, expect
from tipcompare.model import Country, Edition
from tipcompare.model.checks import between, of_kind, one_of
from tipcompare.strategies.topics import FIGURES, PREVENTION, PROFILE, PROSECUTION, PROTECTION, SUMMARY, Telling

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NOTE = "[Invented narrative for testing. {name} does not exist.]"

ListForm = Literal["semicolons", "bullets", "joined", "stars", "lines"]


@frozen
class NarrativeLayout:
    """How the narratives of some editions were laid out.

    Args:
        key: its name, the first edition it is taken from.
        editions: first and last edition drawn for it.
        title: form of the title line.
        lists: form of the recommendations.
        heading: heading over the recommendations; where it ends in a blank the list runs on in the same line.
        capitals: whether section headings are in capitals.
        profile_first: whether the profile comes before the summary.
        verb: `comply with` or `meet`.
    """

    key: str
    editions: tuple[int, int]
    title: str
    lists: ListForm
    heading: str
    capitals: bool
    profile_first: bool
    verb: str

    @property
    def therefore(self) -> bool:
        """Whether the statement says what became of the tier ("therefore Vesmark remained on Tier 2")."""
        return not self.profile_first


_FOR = "Recommendations for {name}"

LAYOUTS = {
    layout.key: layout
    for layout in (
        NarrativeLayout(
            "2009", (2009, 2013), "{NAME} ({tier})", "semicolons", _FOR + ": ", False, True, "comply with"
        ),
        NarrativeLayout(
            "2014", (2014, 2014), "{NAME} ({tier})", "semicolons", _FOR + ":", False, True, "comply with"
        ),
        NarrativeLayout(
            "2015", (2015, 2016), "{NAME}: {tier}", "semicolons", "RECOMMENDATIONS FOR {NAME}:", True, True, "meet"
        ),
        NarrativeLayout(
            "2017", (2017, 2018), "{NAME}: {TIER}", "semicolons", "RECOMMENDATIONS FOR {NAME}", True, False, "meet"
        ),
        NarrativeLayout(
            "2019", (2019, 2019), "{NAME}: {tier}", "bullets", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
        NarrativeLayout(
            "2020", (2020, 2021), "{NAME}: {tier}", "joined", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
        NarrativeLayout(
            "2022", (2022, 2025), "{NAME} ({tier})", "stars", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
    )
}  # fmt: skip
"""Every layout that narratives are drawn in, by its key, in order of edition.

Source: the Trafficking in Persons Report, editions of 2009 to 2025; each is named for the first edition that had it.
"""

TIERS = {"1": "Tier 1", "2": "Tier 2", "2WL": "Tier 2 Watch List", "3": "Tier 3"}
"""From the best to the worst."""


@frozen(order=True)
class Figure:
    """One figure that a narrative gives.

    Args:
        measure, year, comparison: as in `tipcompare.model.Observation`.
        value: how many, >= 0; None where the text says that it was not reported, which is not zero.
        number_text: as it stands in the text: the number, `any` or `no` for none, or what says it was not reported.
    """

    measure: str
    value: float | None
    year: int
    comparison: bool
    number_text: str


@frozen(order=True)
class Counted:
    """What a narrative shall say of one measure.

    Args:
        measure: one of `FIGURES`.
        new: this year's figure, >= 0; None where it was not reported.
        old: the figure of the year before, >= 0; None where none is set beside it.
        choice: which of the ways to say none, or not reported; every number >= 0 is one.
    """

    measure: str = field(validator=one_of(tuple(FIGURES)))
    new: int | None = field(validator=[of_kind(int, NoneType), validators.optional(between(0))])
    old: int | None = field(default=None, validator=[of_kind(int, NoneType), validators.optional(between(0))])
    choice: int = field(default=0, validator=[of_kind(int), between(0)])


@frozen
class Narrative:
    """A text and the truth of what is in it.

    Args:
        text: one paragraph a line, blank lines between.
        layout: key in `LAYOUTS`.
        country, edition: whose, and which.
        rating: value on the tip scale.
        direction: `remained`, `upgraded`, `downgraded` or `placed` where the text says so, else None.
        sections: (kind, body) in order; the body is a paragraph of the text, or the lines of the list; in layout `2009`
            the list begins in the line of its heading, and the body behind that.
        recommendations: the items' texts as they stand.
        figures: in order.
    """

    text: str
    layout: str
    country: Country
    edition: Edition
    rating: str
    direction: str | None
    sections: tuple[tuple[str, str], ...]
    recommendations: tuple[str, ...]
    figures: tuple[Figure, ...]


def write_narrative(
    country: Country,
    edition: Edition,
    rating: str,
    items: tuple[str, ...],
    counted: tuple[Counted, ...],
    *,
    before: str | None = None,
) -> Narrative:
    """Return the narrative that an edition would have printed.

    Args:
        country: an invented one.
        edition: decides the layout; 2009 to 2025.
        rating: `1`, `2`, `2WL` or `3`.
        items: recommendations, each a sentence that ends in a full stop.
        counted: figures for the year before the edition, one of a measure.
        before: the rating of the edition before, where the statement says what became of it; None for the same.

    Raises:
        UseError: where no layout is known for the edition, a rating is none of these, or something is of another kind.
    """
    _check_given(country, items, counted)
    layout = _find_layout(edition)
    direction = _find_direction(layout, rating, rating if before is None else before)
    texts = _list_items(items, layout.lists)
    sentences, figures = _tell_figures(counted, edition.year - 1)
    effort = "maintained" if edition.year % 2 else "increased"
    law = [s for measure, s in sentences if measure != "victims_identified"]
    care = [s for measure, s in sentences if measure == "victims_identified"]
    bodies = {
        "summary": " ".join((_statement(layout, country.name, rating, direction), *SUMMARY)),
        "recommendations": _join_items(texts, layout.lists),
        "prosecution": " ".join((PROSECUTION[0].format(effort=effort), *law, *PROSECUTION[1:])),
        "protection": " ".join((PROTECTION[0].format(effort=effort), *care, *PROTECTION[1:])),
        "prevention": " ".join((PREVENTION[0].format(effort=effort), *PREVENTION[1:])),
        "profile": " ".join((_opening(layout, country.name), *PROFILE)),
    }
    order = ["summary", "recommendations", "prosecution", "protection", "prevention"]
    order = ["profile", *order] if layout.profile_first else [*order, "profile"]
    sections = tuple((kind, bodies[kind]) for kind in order if bodies[kind])
    parts = (_with_heading(layout, kind, body, country.name) for kind, body in sections)
    text = "\n\n".join([_title(layout, country.name, rating), *parts, NOTE.format(name=country.name)]) + "\n"
    return Narrative(text, layout.key, country, edition, rating, direction, sections, texts, figures)


def number_text(value: int) -> str:
    """Return a number as the reports print it: in words below ten.

    Example:
        >>> number_text(7), number_text(1931)
        ('seven', '1,931')
    """
    return WORDS[value] if value < len(WORDS) else f"{value:,}"


def _check_given(country: Country, items: tuple[str, ...], counted: tuple[Counted, ...]) -> None:
    expect("country", country, Country)
    expect("items", items, tuple, list)
    for item in items:
        expect("each of items", item, str)
        if not item.strip():
            raise UseError("expected each of items to be a sentence, got nothing")
    expect("counted", counted, tuple, list)
    measures: set[str] = set()
    for one in counted:
        expect("each of counted", one, Counted)
        if one.measure in measures:
            raise UseError(f"expected each measure to be counted once, got {one.measure} twice")
        measures.add(one.measure)


def _find_layout(edition: Edition) -> NarrativeLayout:
    expect("edition", edition, Edition)
    for layout in LAYOUTS.values():
        if layout.editions[0] <= edition.year <= layout.editions[1]:
            return layout
    raise UseError(f"no layout for {edition}; there is one for 2009 to 2025")


def _find_direction(layout: NarrativeLayout, rating: str, before: str) -> str | None:
    """Return what the statement says became of the tier, if anything."""
    for given in (rating, before):
        if given not in list(TIERS):
            raise UseError(f"expected a rating of {', '.join(TIERS)}, got {given!r}")
    if not layout.therefore:
        return "placed" if rating == "2WL" else None
    steps = list(TIERS).index(rating) - list(TIERS).index(before)
    return "remained" if steps == 0 else "upgraded" if steps < 0 else "downgraded"


def _tell_figures(counted: tuple[Counted, ...], year: int) -> tuple[list[tuple[str, str]], tuple[Figure, ...]]:
    sentences: list[tuple[str, str]] = []
    figures: list[Figure] = []
    for item in sorted(counted, key=lambda item: list(FIGURES).index(item.measure)):
        telling = FIGURES[item.measure]
        sentence, words = _tell_figure(telling, item)
        sentence = sentence.format(new=words, year=year, s="" if item.new == 1 else "s")
        figures.append(Figure(item.measure, None if item.new is None else float(item.new), year, False, words))
        if item.old is not None:
            words = number_text(item.old) if item.old else telling.nought[item.choice % len(telling.nought)]
            sentence += telling.compared.format(old=words, before=year - 1, s="" if item.old == 1 else "s")
            figures.append(Figure(item.measure, float(item.old), year - 1, True, words))
        sentences.append((item.measure, sentence + "."))
    return sentences, tuple(figures)


def _tell_figure(telling: Telling, item: Counted) -> tuple[str, str]:
    """Return the form of the sentence, and the words in it that are the figure."""
    if item.new:
        return telling.some, number_text(item.new)
    forms = telling.unknown if item.new is None else telling.none
    return forms[item.choice % len(forms)]


def _title(layout: NarrativeLayout, name: str, rating: str) -> str:
    tier = TIERS[rating]
    return layout.title.format(NAME=name.upper(), name=name, tier=tier, TIER=tier.upper())


def _statement(layout: NarrativeLayout, name: str, rating: str, direction: str | None) -> str:
    standards = f"{layout.verb} the minimum standards for the elimination of trafficking"
    if rating == "1":
        said = f"The Government of {name} fully {layout.verb.replace('meet', 'meets').replace('comply', 'complies')} "
        said += standards.removeprefix(f"{layout.verb} ")
    elif rating == "3":
        said = f"The Government of {name} does not fully {standards} and is not making significant efforts to do so"
    else:
        said = f"The Government of {name} does not fully {standards} but is making significant efforts to do so"
    if direction is None:
        return f"{said}."
    begin = {"remained": "; therefore {} remained on", "placed": ". {} is placed on"}
    became = begin.get(direction, f"; therefore {{}} was {direction} to").format(name)
    return f"{said}{became} {TIERS[rating]}."


def _opening(layout: NarrativeLayout, name: str) -> str:
    if layout.profile_first:
        return f"{name} is a source, transit, and destination country for people subjected to forced labor."
    return f"As reported over the past five years, human traffickers exploit domestic and foreign victims in {name}."


def _list_items(items: tuple[str, ...], form: ListForm) -> tuple[str, ...]:
    """Return the items as they stand in the text: within a list of semicolons they lose capital and full stop."""
    if form != "semicolons":
        return tuple(items)
    last = len(items) - 1
    return tuple(
        (item if at == 0 else _begin_small(item)).rstrip("." if at != last else "") for at, item in enumerate(items)
    )


def _begin_small(item: str) -> str:
    """Return a sentence as it stands within another: a word with capitals further on, such as NGO, keeps its first."""
    word = item.split()[0]
    return item if word[1:] != word[1:].lower() else item[0].lower() + item[1:]


def _join_items(items: tuple[str, ...], form: ListForm) -> str:
    if form == "semicolons":
        return "; ".join(f"and {item}" if 0 < at == len(items) - 1 else item for at, item in enumerate(items))
    if form == "joined":
        return " • ".join(items)
    mark = {"bullets": "• ", "stars": "* ", "lines": ""}[form]
    return "\n".join(f"{mark}{item}" for item in items)


def _with_heading(layout: NarrativeLayout, kind: str, body: str, name: str) -> str:
    if kind in ("summary", "profile") and not (kind == "profile" and layout.therefore):
        return body
    if kind == "recommendations":
        heading = layout.heading.format(name=name, NAME=name.upper())
        return f"{heading}{body}" if heading.endswith(" ") else f"{heading}\n\n{body}"
    heading = "Trafficking Profile" if kind == "profile" else kind.title()
    return f"{heading.upper() if layout.capitals else heading}\n\n{body}"
