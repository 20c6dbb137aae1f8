"""The passages of a text, and what speaks for the section of each."""

from __future__ import annotations

from attrs import field, frozen

from tipcompare.model import Span
from tipcompare.model.document import FoundBy

OPENING = 220
"""Letters of a paragraph that are looked at for a cue."""


@frozen
class Evidence:
    """What speaks for the section of one paragraph.

    Args:
        heading: kind whose heading it is, or begins with; empty where none.
        cues: kinds whose typical opening it has.
        statement: whether it holds the first statement on rating or standards.
        listed: whether it begins as a recommendation does.
        words: for each kind 0-1, the share of its telling words.
        body: whether there is text beside the heading.
    """

    heading: str = ""
    cues: frozenset[str] = frozenset()
    statement: bool = False
    listed: bool = False
    words: dict[str, float] = field(factory=dict)
    body: bool = True


NO_EVIDENCE = Evidence()


@frozen
class Passage:
    """One paragraph of the text, or a heading line.

    Args:
        span: where it stands.
        body: offset where the text after its heading begins; the start of the span where it has none.
        heading: kind of section whose heading it is or begins with; empty where none.
        kind: of the section it is in; `title` or `furniture` where that is certain, empty before it was placed.
        item: whether the format said that it is a list item.
        note: whether it is a note that the rating was changed later.
        other: whether it belongs to the narrative of another country.
        said: what speaks for its section.
        begins: whether its section begins with it.
        found_by: what decided that.
    """

    span: Span
    body: int
    heading: str = ""
    kind: str = ""
    item: bool = False
    note: bool = False
    other: bool = False
    said: Evidence = NO_EVIDENCE
    begins: bool = False
    found_by: FoundBy = "order"
