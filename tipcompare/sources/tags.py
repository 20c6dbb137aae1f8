"""A page's tags before it is parsed, read as a parser reads them: what would take it minutes or gigabytes is refused.

A parser is quadratic in depth and in the attributes of one tag, and repeats bold and the like that is never closed in
each paragraph after it. What is counted here is never less than what it makes: only the tag that was opened last is
closed, with what it closes by itself closed in so many words; and where other rules hold (in scripts, drawings,
formulas, comments) nothing is left that could be told otherwise by these.
"""

from __future__ import annotations

import re

from attrs import define, field

from tipcompare.errors import ReadError

MAX_DEPTH = 1_000
MAX_LOOKS = 50_000_000
"""How many open tags a parser may look through, at all tags together: hundreds of times what a page takes."""

MAX_ATTRIBUTES = 500
MAX_TAGS = 1_500_000
"""Of a page with its attributes, an XML or a part of a Word document; a report of 600 pages has a million."""


def words(line: str) -> frozenset[str]:
    """Return the words of a line, such as names of tags."""
    return frozenset(line.split())


_BLANKS = r"\t\n\f\r "
_ATTRIBUTE = re.compile(
    rf"[^{_BLANKS}/>][^{_BLANKS}/>=]*+(?:[{_BLANKS}]*+=[{_BLANKS}]*+(?:\"[^\"]*+\"?|'[^']*+'?|[^{_BLANKS}>]*+))?+"
)
_TOKEN = re.compile(
    rf"<(?P<closes>/?)(?P<name>[a-zA-Z][^{_BLANKS}/>]*+)(?P<attributes>(?:[{_BLANKS}/]++|{_ATTRIBUTE.pattern})*+)>?"
    r"|(?P<doctype><!doctype\b[^>]*+>?)|<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?/][^>]*+>?",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = "<!---->"
_DRAWN = frozenset({"svg", "math"})
_UNREAD = _DRAWN | {"script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"}
_END_OF = {name: re.compile(f"</{name}(?=[{_BLANKS}/>])", re.IGNORECASE) for name in (*_UNREAD, "title")}
_UNCOUNTED = words(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
    " html head body"
)
"""Empty ones, and those of which there is but one."""
_REPEATED = words("a b big code em font i nobr s small strike strong tt u")
_CELL, _TERM = frozenset({"p", "td", "th"}), frozenset({"p", "dt", "dd"})
_CLOSED_BY = {
    **{name: frozenset({name}) for name in ("a", "p", "option")},
    "li": frozenset({"p", "li"}),
    "dt": _TERM,
    "dd": _TERM,
    "td": _CELL,
    "th": _CELL,
    "tr": _CELL | {"tr"},
}
"""What ends where such an element begins right in it."""
_CLOSED_WITH = words("p li dt dd option tr td th tbody thead tfoot")
_CLOSING = words(
    "address article aside blockquote center div dl fieldset figure footer form header li main nav ol section table"
    " tbody td tfoot th thead tr ul"
)
"""What may be closed before what was begun in it, of the elements that need no closing tag."""


def empty_unread(markup: str, name: str) -> str:
    """Return a page without comments and what is in its scripts, drawings and the like, fit to be parsed.

    Args:
        markup: the page.
        name: the path to show.

    Raises:
        ReadError: where it has more tags, deeper ones or more attributes in one than a page has.

    Source: HTML Living Standard, sections 13.2.5 (tokenization) and 13.2.6 (tree construction).

    Example:
        >>> empty_unread("<ul><li a='>'>x<!-- y --><script>document.write('<b>')</script>z</ul>", "x.html")
        "<ul><li a='>'>x<!----><script></script>z</li></ul>"
    """
    pieces: list[str] = []
    tags, kept, place, unclosed = _Tags(name), 0, markup.find("<"), set[str]()
    while place >= 0:
        found = _TOKEN.match(markup, place)
        if found is None:
            place = markup.find("<", place + 1)
            continue
        tag, end = (found["name"] or "").lower(), found.end()
        instead = found[0] if tag or found["doctype"] else _NOTHING
        if found["closes"]:
            instead = tags.close(tag) + instead
        elif tag in _DRAWN or tag == "plaintext":
            instead = _NOTHING
            end = end if tag in unclosed else _find_end(markup, end, tag, end)
            unclosed |= {tag} if end == found.end() else set()
        elif tag:
            tags.open(tag, found["attributes"])
            if tag in _END_OF:
                end = _find_end(markup, end, tag, len(markup))
                instead += markup[found.end() : end].replace("<", "&lt;") if tag == "title" else ""
        if instead != markup[place:end]:
            pieces += (markup[kept:place], instead)
            kept = end
        place = markup.find("<", end)
    return "".join((*pieces, markup[kept:]))


def _find_end(markup: str, start: int, tag: str, without: int) -> int:
    """Return where the tag that closes `tag` begins; `without` where there is none."""
    found = _END_OF[tag].search(markup, start) if tag in _END_OF else None
    if found and tag == "script":
        comment = markup.rfind("<!--", start, found.start())
        within = markup[comment : found.start()].lower() if comment >= 0 else ""
        if "<script" in within and "-->" not in within:  # which that one closes
            found = _END_OF[tag].search(markup, found.end())
    return found.start() if found else without


@define
class _Tags:
    """The tags that are open, and how many there were, with their attributes and those that a parser repeats.

    Args:
        page: the path to show.
        names: of what is open, the outermost first.
        weights: of each, where it is repeated: itself and its attributes.
        made: how many there were.
        looks: how many were open at each of them, added up.
        repeated: how many each paragraph has again.
    """

    page: str
    names: list[str] = field(factory=list)
    weights: list[int] = field(factory=list)
    made: int = 0
    looks: int = 0
    repeated: int = 0

    def open(self, name: str, attributes: str) -> None:
        many = len(_ATTRIBUTE.findall(attributes)) if attributes else 0
        if many > MAX_ATTRIBUTES:
            raise ReadError(f"a tag with more than {MAX_ATTRIBUTES} attributes", path=self.page)
        self._count(1 + many)
        closed = _CLOSED_BY.get(name, ())
        while self.names and self.names[-1] in closed:
            self._pop()
        if name in _UNCOUNTED:
            return
        self.names.append(name)
        self.weights.append(1 + many if name in _REPEATED else 0)
        self.repeated += self.weights[-1]
        if len(self.names) > MAX_DEPTH:
            raise ReadError(f"markup nested more than {MAX_DEPTH} deep", path=self.page)

    def close(self, name: str) -> str:
        """Close the tag that was opened last, if it has that name; return the tags that close what it closes."""
        self._count(1)
        last = len(self.names) - 1
        while name in _CLOSING and last >= 0 and self.names[last] != name and self.names[last] in _CLOSED_WITH:
            last -= 1
        if last < 0 or self.names[last] != name:
            return ""
        within = [self._pop() for _ in range(len(self.names) - 1 - last)]
        self._pop()
        return "".join(f"</{tag}>" for tag in within)

    def _count(self, many: int) -> None:
        self.made += many + self.repeated
        self.looks += len(self.names)
        if self.looks > MAX_LOOKS:
            raise ReadError(f"markup nested deep in more than {MAX_LOOKS:,} places", path=self.page)
        if self.made > MAX_TAGS:
            raise ReadError(f"a page with more than {MAX_TAGS:,} tags and attributes", path=self.page)

    def _pop(self) -> str:
        self.repeated -= self.weights.pop()
        return self.names.pop()
