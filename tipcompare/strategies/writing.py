"""Invented narratives laid out as the editions were, with the truth of what is in them."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import Any

from attrs import field, fields, frozen

from tipcompare.errors import UseError, expect
from tipcompare.model import Country, Edition
from tipcompare.strategies.calls import ShownAsCall, show_item
from tipcompare.strategies.counting import Counted, Figure, place_figures, tell_figures
from tipcompare.strategies.layouts import LAYOUTS, SPECIAL, TIERS, ListForm, NarrativeLayout
from tipcompare.strategies.said import MORE, PREVENTION, PROFILE, PROSECUTION, PROTECTION, SUMMARY

NOTE = "[Invented narrative for testing. {name} does not exist.]"


@frozen(repr=False)
class Narrative(ShownAsCall):
    """A text and the truth of what is in it; it is shown as the call that writes it.

    Args:
        text: one paragraph a line, blank lines between.
        layout: key in `LAYOUTS`.
        country, edition: whose, and which.
        rating: value on the tip scale.
        direction: `remained`, `upgraded`, `downgraded` or `placed` where the text says so, else None.
        sections: (kind, body) in order; the body is what follows the heading: paragraphs with blank lines between, or
            the lines of the list; in layout `2009` the list begins in the line of its heading, and its body behind it.
        recommendations: the items' texts as they stand.
        figures: in order.
        waiver: whether the text says that one was granted.
        written: what `write_narrative` was called with, which is what is shown; empty for a narrative made by hand.
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
    waiver: bool = False
    written: tuple[tuple[str, Any], ...] = field(default=(), eq=False, kw_only=True)

    def __repr__(self) -> str:
        if self.written and write_narrative(**dict(self.written)) == self:
            return f"write_narrative({', '.join(_show_given(name, value) for name, value in self.written)})"
        told = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(Narrative) if one.name != "written")
        return f"Narrative({', '.join(told)})"


def _show_given(name: str, value: object) -> str:
    return show_item(value) if name in _POSITIONAL else f"{name}={show_item(value)}"


def write_narrative(
    country: Country,
    edition: Edition,
    rating: str,
    items: tuple[str, ...],
    counted: tuple[Counted, ...],
    *,
    before: str | None = None,
    waiver: bool = False,
    more: int = 0,
    paragraphs: int = 1,
) -> Narrative:
    """Return the narrative that an edition would have printed.

    Args:
        country: an invented one.
        edition: decides the layout; 2009 to 2025.
        rating: `1`, `2`, `2WL`, `3` or `SC`, a Special Case.
        items: recommendations, each a sentence that ends in a full stop.
        counted: figures for the year before the edition, one of a measure.
        before: the rating of the edition before, where the statement says what became of it; None for the same.
        waiver: whether the summary says that a waiver was granted, as it may of `2WL` alone.
        more: how many sentences each section has beside those with figures and those that it always has, >= 0, as far
            as there are such.
        paragraphs: in how many a section stands at the most, >= 1.

    Raises:
        UseError: where no layout is known for the edition, a rating is none of these, or something is of another kind.
    """
    _check_given(country, items, counted)
    layout = _find_layout(edition)
    direction = _find_direction(layout, rating, rating if before is None else before)
    _check_more(rating, waiver, more, paragraphs)
    texts = _list_items(items, layout.lists)
    sentences, figures = tell_figures(counted, edition.year - 1)
    bodies = _say_sections(layout, country.name, edition, sentences, more)
    statement = [_statement(layout, country.name, rating, direction)]
    bodies["summary"] = [*statement, *[_WAIVER.format(name=country.name)] * waiver, *bodies["summary"]]
    joined = {kind: _part_evenly(said, paragraphs) for kind, said in bodies.items()}
    joined["recommendations"] = _join_items(texts, layout.lists)
    order = ["summary", "recommendations", "prosecution", "protection", "prevention"]
    order = ["profile", *order] if layout.profile_first else [*order, "profile"]
    sections = tuple((kind, joined[kind]) for kind in order if joined[kind])
    parts = (_with_heading(layout, kind, body, country.name) for kind, body in sections)
    text = "\n\n".join([_title(layout, country.name, rating), *parts, NOTE.format(name=country.name)]) + "\n"
    figures = place_figures(text, sentences, figures)
    given = (country, edition, rating, tuple(items), tuple(counted))
    written = _keep_given(given, before=before, waiver=waiver, more=more, paragraphs=paragraphs)
    return Narrative(
        text, layout.key, country, edition, rating, direction, sections, texts, figures, waiver, written=written
    )


def _keep_given(given: tuple[Any, ...], **more: Any) -> tuple[tuple[str, Any], ...]:
    """Return what a narrative was written with, by name, without what is as usual."""
    usual = {"before": None, "waiver": False, "more": 0, "paragraphs": 1}
    return (*zip(_POSITIONAL, given, strict=True), *(pair for pair in more.items() if pair[1] != usual[pair[0]]))


_POSITIONAL = ("country", "edition", "rating", "items", "counted")
_WAIVER = (
    "Because the government devoted sufficient resources to a written plan, {name} was granted a waiver from an "
    "otherwise required downgrade to Tier 3."
)


def _check_more(rating: str, waiver: bool, more: int, paragraphs: int) -> None:
    expect("waiver", waiver, bool)
    if waiver and rating != "2WL":
        raise UseError(f"expected a waiver on 2WL alone, got one on {rating}")
    check_range("more", more, 0)
    check_range("paragraphs", paragraphs, 1)


def check_range(name: str, value: int, least: int, most: int | None = None) -> None:
    """Refuse what is no number, or one that is out of bounds, by the name of the argument that it was given as."""
    expect(name, value, int)
    if value < least:
        raise UseError(f"expected {name} to be at least {least}, got {value}")
    if most is not None and value > most:
        raise UseError(f"expected {name} to be at most {most}, got {value}")


def _say_sections(
    layout: NarrativeLayout, name: str, edition: Edition, sentences: list[tuple[str, str]], more: int
) -> dict[str, list[str]]:
    """Return the sentences of each section: its opening, the figures with others between them, and the rest."""
    effort = "maintained" if edition.year % 2 else "increased"
    always = {
        "summary": SUMMARY,
        "prosecution": PROSECUTION,
        "protection": PROTECTION,
        "prevention": PREVENTION,
        "profile": (_opening(layout, name), *PROFILE),
    }
    said = {}
    for kind, (first, *rest) in always.items():
        told = [sentence for section, sentence in sentences if section == kind]
        others = list(MORE[kind][:more])
        mixed = [one for pair in zip_longest(told, others) for one in pair if one]
        said[kind] = [first.format(effort=effort), *mixed, *rest]
    return said


def _part_evenly(sentences: list[str], most: int) -> str:
    """Return sentences in so many paragraphs at the most, none of them of less than two."""
    count = max(1, min(most, len(sentences) // 2))
    ends = [len(sentences) * place // count for place in range(count + 1)]
    return "\n\n".join(" ".join(sentences[start:end]) for start, end in pairwise(ends))


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
        if given not in [*TIERS, SPECIAL]:
            raise UseError(f"expected a rating of {', '.join((*TIERS, SPECIAL))}, got {given!r}")
    if SPECIAL in (rating, before):
        return None
    if not layout.therefore:
        return "placed" if rating == "2WL" else None
    steps = list(TIERS).index(rating) - list(TIERS).index(before)
    return "remained" if steps == 0 else "upgraded" if steps < 0 else "downgraded"


def _title(layout: NarrativeLayout, name: str, rating: str) -> str:
    tier = TIERS.get(rating, "Special Case")
    return layout.title.format(NAME=name.upper(), name=name, tier=tier, TIER=tier.upper())


def _statement(layout: NarrativeLayout, name: str, rating: str, direction: str | None) -> str:
    if rating == SPECIAL:
        return f"{name} is a Special Case."
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
    mark = {"bullets": "• ", "stars": "* "}[form]
    return "\n".join(f"{mark}{item}" for item in items)


def _with_heading(layout: NarrativeLayout, kind: str, body: str, name: str) -> str:
    if kind in ("summary", "profile") and not (kind == "profile" and layout.therefore):
        return body
    if kind == "recommendations":
        heading = layout.heading.format(name=name, NAME=name.upper())
        return f"{heading}{body}" if heading.endswith(" ") else f"{heading}\n\n{body}"
    heading = "Trafficking Profile" if kind == "profile" else kind.title()
    return f"{heading.upper() if layout.capitals else heading}\n\n{body}"
