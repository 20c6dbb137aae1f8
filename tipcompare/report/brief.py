"""The report in short, as blocks that every format of running text writes in its own way: Markdown and Word."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tipcompare.report.cite import tell_invented, tell_publisher
from tipcompare.report.page import Page
from tipcompare.report.redlines import Fold, Piece


@frozen
class Heading:
    """A heading: of level 2 right below the title, of 3 and 4 further down."""

    level: int
    text: str


@frozen
class Paragraph:
    """A paragraph of the report's own words."""

    text: str


@frozen
class Items:
    """A list of sentences."""

    texts: tuple[str, ...]


@frozen
class Rows:
    """A table of words: what stands over its columns, and its rows."""

    heads: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


@frozen
class Running:
    """A changed paragraph of two editions, what was taken out and put in marked."""

    pieces: tuple[Piece, ...]
    old: str
    new: str


Block = Heading | Paragraph | Items | Rows | Running


def tell_editions(page: Page) -> str:
    """Return the editions from the first to the last, and the years between them that have none."""
    editions = page.editions[0] if len(page.editions) == 1 else f"{page.editions[0]} to {page.editions[-1]}"
    return editions + (f" (none of {', '.join(map(str, page.missing))})" if page.missing else "")


def tell_first(page: Page) -> tuple[str, ...]:
    """Return what is to be known before all else: that the country is invented, what there is on whole editions."""
    invented = tell_invented([(page.code, page.country)])
    return (*([invented] if invented else []), *page.unanswered)


def tell_ratings(page: Page) -> Iterator[Block]:
    """Yield the rating of each year, and why the newest is what it is and the newest change came about.

    Older reasons are in the HTML report.
    """
    title = page.profile.rating.title
    if not title:
        return
    yield Heading(2, title)
    if page.tiers:
        stated = ["; ".join(filter(None, (year.note, year.law))) for year in page.tiers]
        said = [(text,) if any(stated) else () for text in stated]
        rows = ((str(y.year), y.label, *told, y.source) for y, told in zip(page.tiers, said, strict=True))
        yield Rows(("Year", title, *(("Stated",) if any(stated) else ()), "Source"), tuple(rows))
    elif not page.rated_areas:
        yield Paragraph("No edition's rating could be read.")
    if page.rated_areas:
        yield Heading(3, "By area")
        areas = tuple((area.name, *(cell.text for cell in area.cells)) for area in page.rated_areas)
        yield Rows(("Area", *page.editions), areas)
    for reasons in page.reasons[:1]:
        yield Heading(3, f"Why {reasons.label} in {reasons.edition}")
        for group, sentences in reasons.groups:
            yield Paragraph(f"{group}:")
            yield Items(tuple(said.text for said in sentences))
    for why in page.whys[:1]:
        sides = ((row.title, *(" ".join(s.text for s in side) for side in (row.old, row.new))) for row in why.rows)
        yield Heading(3, f"Why it changed: {why.change}")
        yield Rows(("", why.old, why.new), tuple(sides))


def tell_changes(page: Page) -> Iterator[Block]:
    """Yield what is named no longer and what became of each section, newest pair of editions first.

    Of that pair every changed paragraph; those of older pairs are in the HTML report.
    """
    if page.terms.told:
        yield Heading(2, "What is named, and what no longer")
    yield from (Paragraph(one.sentence) for one in page.terms.told)
    if page.pairings:
        yield Heading(2, "Changes in the text")
    for place, pairing in enumerate(page.pairings):
        yield Heading(3, f"{pairing.old} to {pairing.new}")
        became = (
            (part.title, "; ".join(filter(None, (part.became, part.strays))), part.alike, str(part.changed))
            for part in pairing.parts
        )
        yield Rows(("Section", "", "Words in common", "Paragraphs changed"), tuple(became))
        for part in pairing.parts if place == 0 else ():
            changed = [row for row in part.rows if not isinstance(row, Fold)]
            if changed:
                yield Heading(4, part.title)
                yield from (Running(text, pairing.old, pairing.new) for row in changed for text in row.running)


def tell_sources(page: Page) -> Iterator[Block]:
    """Yield the warnings of each edition, and what was read, with its hash."""
    warned = [
        (str(shown.report.edition), item.code, item.message) for shown in page.texts for item, _ in shown.warnings
    ]
    if warned:
        yield Heading(2, "Warnings")
        yield Rows(("Edition", "Code", "What"), tuple(warned))
    yield Heading(2, "Method and sources")
    yield Paragraph(f"Made by tipcompare {page.version}, from reports {tell_publisher(page.profile, page.code)}.")
    if page.placements:
        yield Paragraph(page.placements)
    sources = ((str(shown.report.edition), shown.report.source, shown.report.sha256) for shown in page.texts)
    yield Rows(("Edition", "File", "SHA-256"), tuple(sources))
