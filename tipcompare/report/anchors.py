"""Where a fact stands in the page: the names of its places, and the full text with those places marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable
from typing import Literal

from attrs import frozen

from tipcompare.align.paragraphs import split_paragraphs
from tipcompare.model import Comparison, CountryReport, Edition, Span

TokenKind = Literal["text", "open", "close"]


@frozen
class Said:
    """What an edition says: its words on one line, and the name of their place in the page.

    Args:
        text: the words.
        place: name of the place that has them.
        span: where they stand within a wider place; None where they are all of it.
    """

    text: str
    place: str
    span: Span | None = None


@frozen
class MarkedToken:
    """A step in writing out a marked text: some text, the start of a marked place, or its end.

    Args:
        kind: text, open or close.
        text: the text; for `open` the name of the place.
        role: for `open`, what stands there: `fact`, `number`, `para`.
        cited: whether it is a whole paragraph, which has a link and a citation.
    """

    kind: TokenKind
    text: str = ""
    role: str = ""
    cited: bool = False


@frozen
class MarkedPassage:
    """One section of an edition's full text.

    Args:
        name: the place's name.
        kind: section kind.
        heading: as printed; empty where it is lost.
        tokens: the text with its marked places.
    """

    name: str
    kind: str
    heading: str
    tokens: tuple[MarkedToken, ...]


def name_place(edition: Edition, span: Span) -> str:
    """Return the name of a stretch of an edition's text in the page.

    Example:
        >>> name_place(Edition(2021), Span(10, 20))
        't2021-10-20'
    """
    return f"t{edition}-{span.start}-{span.end}"


def quote_place(report: CountryReport, span: Span) -> Said:
    """Return what an edition says in a stretch of its text."""
    return Said(span.line_of(report.text), name_place(report.edition, span))


def name_page(code: str, edition: str = "") -> str:
    """Return the name of a country's page in a site, or of the one with the text of an edition.

    Example:
        >>> name_page("XVE"), name_page("XVE", "2021")
        ('xve.html', 'xve-2021.html')
    """
    return f"{code.lower()}-{edition}.html" if edition else f"{code.lower()}.html"


def name_item(edition: Edition, ordinal: int) -> str:
    """Return the name of the place of a recommendation in the page, the same whichever editions are loaded.

    Example:
        >>> name_item(Edition(2021), 3)
        'i2021-3'
    """
    return f"i{edition}-{ordinal}"


def name_pairing(comparison: Comparison) -> str:
    """Return the name of the place in the page that sets two editions side by side."""
    return f"c{comparison.old.edition}-{comparison.new.edition}"


def name_part(comparison: Comparison, kind: str) -> str:
    """Return the name of the place in the page that sets one kind of section of two editions side by side."""
    return f"{name_pairing(comparison)}-{kind.replace('/', '-')}"


def mark_text(report: CountryReport, others: Iterable[Span] = ()) -> tuple[MarkedPassage, ...]:
    """Return the full text of `report`, section by section, with every fact's place marked.

    Args:
        report: whose text it is.
        others: places to be marked besides those of the facts in the report.
    """
    numbers = {item.span for item in report.observations}
    facts = {item.sentence for item in report.observations} | {item.span for item in report.recommendations}
    facts |= {item.span for item in report.warnings if item.span} | set(others)
    facts |= {rating.span for rating in report.ratings}
    paragraphs = {span for section in report.sections for span in split_paragraphs(report.text, section.span)}
    roles = dict.fromkeys(paragraphs, "para") | dict.fromkeys(numbers, "number") | dict.fromkeys(facts, "fact")
    places = sorted(roles.items(), key=lambda place: (place[0].start, -place[0].end))
    starts = [span.start for span, _ in places]
    passages = []
    for section in report.sections:
        first, last = (bisect_left(starts, edge) for edge in (section.span.start, section.span.end))
        tokens = tuple(_tokens(report, section.span, places[first:last], paragraphs))
        passages.append(
            MarkedPassage(f"t{report.edition}-s{section.span.start}", section.kind, section.heading, tokens)
        )
    return tuple(passages)


def _tokens(
    report: CountryReport, whole: Span, places: Iterable[tuple[Span, str]], paragraphs: Container[Span]
) -> list[MarkedToken]:
    """The steps of writing `whole`; a place that runs out of the one around it is cut where that ends."""
    steps: list[MarkedToken] = []
    position, ends = whole.start, [whole.end]

    def write_until(offset: int) -> None:
        nonlocal position
        if position < offset:
            steps.append(MarkedToken("text", report.text[position:offset]))
            position = offset

    def close_until(offset: int) -> None:
        while len(ends) > 1 and ends[-1] <= offset:
            write_until(ends.pop())
            steps.append(_CLOSE)

    for span, role in places:
        close_until(span.start)
        write_until(span.start)
        steps.append(MarkedToken("open", name_place(report.edition, span), role, span in paragraphs))
        ends.append(min(span.end, ends[-1]))
    close_until(whole.end)
    write_until(whole.end)
    return steps


_CLOSE = MarkedToken("close")
