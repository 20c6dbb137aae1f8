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
    r"|(?P<doctype><!(?i:doctype)\b[^>]*+>?)|<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?/][^>]*+>?",
    re.DOTALL,
)
_DRAWN_TOKEN = re.compile(rf"<!(?i:\[CDATA)\[.*?(?:\]\]>|\Z)|{_TOKEN.pattern}", re.DOTALL)
_NOTHING = "<!---->"
_DRAWN = frozenset({"svg", "math", "plaintext"})
"""What is left out whole: drawings, formulas, and the tag that makes text of all behind it, which stays."""
_UNREAD = frozenset({"script", "style", "textarea", "iframe", "noembed", "noframes"})
_KEPT = frozenset({"title", "xmp"})
"""Whose text is read."""

_END_OF = {name: re.compile(f"</{name}(?=[{_BLANKS}/>])", re.IGNORECASE) for name in _UNREAD | _KEPT}
_UNCOUNTED = words(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
    " html head body"
)
"""Empty ones, and those of which there is but one."""
_REPEATED = words("a b big code em font i nobr s small strike strong tt u")
_BOLD = frozenset({"b", "strong"})
"""Of those, what a reading of the page depends on."""

_INLINE = _REPEATED | words("span sub sup")
_CLOSED_BY = {
    **{name: words(name) for name in ("a", "p", "option")},
    **dict.fromkeys(("dt", "dd"), words("p dt dd")),
    **dict.fromkeys(("td", "th"), words("p td th")),
    "li": words("p li"),
    "tr": words("p td th tr"),
}
"""What ends where such an element begins right in it."""
_CLOSED_WITH = words("p li dt dd option tr td th tbody thead tfoot")
_CLOSING = words(
    "address article aside blockquote center div dl fieldset figure footer form header li main nav ol section table"
    " tbody td tfoot th thead tr ul"
)
"""What may be closed before what was begun in it, of the elements that need no closing tag."""

_CELLS = frozenset({"td", "th"})
"""Formatting goes on neither into them nor behind them."""


def empty_unread(markup: str, name: str) -> str:
    """Return a page without comments and what is in its scripts, drawings and the like, fit to be parsed.

    Raises:
        ReadError: where it has more tags, deeper ones or more attributes in one than a page has.

    Source: HTML Living Standard, sections 13.2.5 (tokenization) and 13.2.6 (tree construction).

    Example:
        >>> empty_unread("<ul><li a='>'>x<!-- y --><script>document.write('<b>')</script>z</ul>", "x.html")
        "<ul><li a='>'>x<!----><script></script>z</li></ul>"
    """
    pieces: list[str] = []
    tags, drawings, kept, end, place = _Tags(name), _Drawings(markup), 0, 0, markup.find("<")
    while place >= 0:
        found = _TOKEN.match(markup, place)
        if found is None:
            place = markup.find("<", place + 1)
            continue
        if tags.carried and markup[end:place].strip():
            pieces += (markup[kept:end], tags.reopen())
            kept = end
        closes, tag, attributes, doctype = found.groups()
        tag, end = tag.lower() if tag else "", found.end()
        if closes:
            if within := tags.close(tag):
                pieces += (markup[kept:place], within)
                kept = place
        elif tag and tag not in _DRAWN:
            tags.open(tag, attributes)
            if tag in _END_OF:
                start, end = end, _find_end(markup, end, tag)
                pieces += (markup[kept:start], markup[start:end].replace("<", "&lt;") if tag in _KEPT else "")
                kept = end
        elif not doctype:
            end = drawings.find_end(found, tag) if tag else end
            pieces += (markup[kept:place], _NOTHING)
            kept = end
        place = markup.find("<", end)
    return "".join((*pieces, markup[kept:]))


def _find_end(markup: str, start: int, tag: str) -> int:
    """Return where the tag that closes `tag` begins; the end of the page where there is none."""
    found = _END_OF[tag].search(markup, start)
    if found and tag == "script":
        comment = markup.rfind("<!--", start, found.start())
        within = markup[comment : found.start()].lower() if comment >= 0 else ""
        if "<script" in within and "-->" not in within:  # which that one closes
            found = _END_OF[tag].search(markup, found.end())
    return found.start() if found else len(markup)


@define
class _Drawings:
    """Where the drawings and formulas of a page end; nothing is looked through twice for one tag.

    Args:
        markup: the page.
        ends: of those that were met, by where they begin.
        seen: how far the page was looked through, by tag.
    """

    markup: str
    ends: dict[int, int] = field(factory=dict)
    seen: dict[str, int] = field(factory=dict)

    def find_end(self, opening: re.Match[str], tag: str) -> int:
        """Return where the last tag of a drawing begins; the end of `opening` where it is closed at once or never."""
        if tag != "plaintext" and not _closes_itself(opening) and opening.start() >= self.seen.get(tag, 0):
            self._look(opening.start(), tag)
        return self.ends.get(opening.start(), opening.end())

    def _look(self, start: int, tag: str) -> None:
        """Pair off the tags from `start` on, until the first is closed; what is never closed has no end."""
        opened: list[int] = []
        for found in _DRAWN_TOKEN.finditer(self.markup, start):
            if (found["name"] or "").lower() != tag:
                continue
            if found["closes"]:
                self.ends[opened.pop()] = found.start()
            elif not _closes_itself(found):
                opened.append(found.start())
            if not opened:
                self.seen[tag] = found.end()
                return
        self.seen[tag] = len(self.markup)


def _closes_itself(tag: re.Match[str]) -> bool:
    """Return whether a tag ends in a slash that is of no attribute's value."""
    return tag["attributes"].endswith("/") and _ATTRIBUTE.sub("=", tag["attributes"]).endswith("/")


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
        carried: bold that was closed with what it was begun in, and goes on where words follow.
    """

    page: str
    names: list[str] = field(factory=list)
    weights: list[int] = field(factory=list)
    made: int = 0
    looks: int = 0
    repeated: int = 0
    carried: list[str] = field(factory=list)

    def open(self, name: str, attributes: str) -> None:
        many = len(_ATTRIBUTE.findall(attributes)) if attributes else 0
        if many > MAX_ATTRIBUTES:
            raise ReadError(f"a tag with more than {MAX_ATTRIBUTES} attributes", path=self.page)
        self._count(1 + many)
        names = self.names
        if closed := _CLOSED_BY.get(name):
            while names and names[-1] in closed:
                self._pop()
            if name in _CELLS:
                self.carried = []
        elif name in _UNCOUNTED:
            return
        names.append(name)
        self.weights.append(1 + many if name in _REPEATED else 0)
        self.repeated += self.weights[-1]
        if len(names) > MAX_DEPTH:
            raise ReadError(f"markup nested more than {MAX_DEPTH} deep", path=self.page)

    def close(self, name: str) -> str:
        """Close the last tag of that name, if only such as end with it follow; return the tags that close those.

        Of bold that ends with it, three go on at most, as a parser has it (13.2.4.3).
        """
        self._count(1)
        if self.names and self.names[-1] == name and not self.carried:  # so it is at nearly all
            self._pop()
            return ""
        last, over = len(self.names) - 1, _INLINE | _CLOSED_WITH if name in _CLOSING else _INLINE
        while last >= 0 and self.names[last] != name and self.names[last] in over:
            last -= 1
        if last < 0 or self.names[last] != name:
            if name in self.carried:
                self.carried.remove(name)
            return ""
        within = [self._pop() for _ in range(len(self.names) - 1 - last)]
        self._pop()
        bold = [] if _CELLS & {name, *within} else [*self.carried, *(tag for tag in within if tag in _BOLD)]
        self.carried = bold[-3:]
        return "".join(f"</{tag}>" for tag in within)

    def reopen(self) -> str:
        """Open again what goes on; return its tags."""
        carried, self.carried = self.carried, []
        for tag in carried:
            self.open(tag, "")
        return "".join(f"<{tag}>" for tag in carried)

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
