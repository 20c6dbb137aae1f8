"""Pages with headings: one section a heading, and without headings the top-level sections by cues and order.

`PAGE` at the end of this module is the list of the steps. Where the markup has headings they alone decide: each begins
a section, whose kind is that of the section it opens or `top/part` within one. In plain text a line is a heading where
the profile knows it; what has lost its heading is put where the words and the order of the series speak for, in its
top-level section.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, dropwhile, pairwise, takewhile
from operator import itemgetter

from attrs import evolve

from tipcompare.errors import ParseError
from tipcompare.figures.rows import read_lines
from tipcompare.language.bullets import NUMBERS_LINE, OPENS_BLOCK, OPENS_LINE
from tipcompare.language.sentences import COLON
from tipcompare.model import Mark, Rating, ReportWarning, Span
from tipcompare.model.document import FoundBy, is_of, section_of
from tipcompare.reading.folding import squash
from tipcompare.reading.headings import is_heading_line, known_part, part_kind, read_headings, section_number, top_kind
from tipcompare.reading.layout import Block
from tipcompare.reading.lists import begins_item
from tipcompare.reading.pipeline import Draft, ListPlace, Passage, Step, lay_out, read_figures, read_lists, run_steps
from tipcompare.reading.sections import Evidence, place_in_order, weigh_kinds, word_shares
from tipcompare.reading.wording import match_level, match_row
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded

UNNUMBERED = 15.0
"""What an order costs for each section that it has more or less than the page's own numbers count."""

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SHORT, _OPENING, _TITLE_WITHIN = 90, 300, 5


def mark_headings(draft: Draft) -> Draft:
    """Keep what the markup has as a heading of some level; where it has none, a line is one where it reads as one.

    Where it has some, a line that is all that the profile knows as the heading of a part, and no heading, is one, too.
    """
    source = draft.source
    marks = [mark for mark in source.marks if mark.kind != "heading" or mark.level]
    own = [mark for mark in marks if mark.kind == "heading"]
    if len(own) > 1:
        marks += _find_lost_parts(source.text, own, draft.profile)
    else:
        marked = {mark.span.start for mark in marks if mark.kind in ("title", "heading")}
        lines = (line for line in _LINE.finditer(source.text) if line.start() not in marked)
        heads = (line for line in lines if is_heading_line(line[0], draft.profile))
        marks += (Mark(Span(*line.span()), "heading", line[0]) for line in heads)
    return evolve(draft, source=evolve(source, marks=tuple(sorted(marks))))


def _find_lost_parts(text: str, own: Sequence[Mark], profile: SeriesProfile) -> Iterator[Mark]:
    """Yield the headings of parts that the markup only shows as such, each in the section that it is a part of."""
    kinds = read_headings([mark.span.of(text) for mark in own], profile)
    known = set(kinds)
    for mark, kind, below in zip(own, kinds, [*own[1:], None], strict=True):
        top, end = section_of(kind), below.span.start if below else mark.span.end
        for line in _LINE.finditer(text, mark.span.end, end) if top else ():
            part = known_part(line[0], top, profile) if len(line[0]) < _SHORT else ""
            if part.startswith(f"{top}/") and part not in known:
                known.add(part)
                yield Mark(Span(*line.span()), "heading", line[0])


def place_passages(draft: Draft) -> Draft:
    """Put each block in its section: where the markup has headings they alone decide, else words and order do too."""
    text, profile = draft.text, draft.profile
    furniture = any_of(profile.layout.furniture)
    apart = [block for block in draft.blocks if furniture.fullmatch(block.span.of(text))]
    blocks = [block for block in draft.blocks if block not in apart]
    title, many = _find_title(draft, blocks)
    passages = [_passage(block, "title", heading=block is title[-1]) for block in title]
    blocks = blocks[many:]
    kinds = read_headings([block.span.of(text) for block in blocks if block.mark == "heading"], profile)
    told = {section_of(kind) for kind in kinds if kind} - {"summary"}
    order: tuple[str, ...] = ()
    if sum(mark.level > 0 for mark in draft.source.marks if mark.kind == "heading") > 1 and len(told) > 1:
        passages += _by_headings(text, blocks, kinds, profile)
        order = max(profile.orders, key=lambda order: len(told.intersection(order)))
    elif blocks:
        found, order = _by_evidence(text, blocks, profile)
        passages += found
    if not any(passage.kind in order for passage in passages):
        raise ParseError(f"no section of a {profile.title} page was found", path=draft.source.source)
    passages += [Passage(block.span, kind="furniture") for block in apart]
    placed = draft.placed(sorted(passages, key=lambda passage: passage.span))
    return placed.warn(*_doubts(placed, order))


def _find_title(draft: Draft, blocks: Sequence[Block]) -> tuple[Sequence[Block], int]:
    """Return the blocks up to and with the title, whole where it is wrapped over two, and how many they were."""
    if blocks and [mark.kind for mark in draft.source.marks[:1]] == ["title"]:
        return blocks[:1], 1
    lines = (block.span.of(draft.text) for block in blocks)
    ends = (len(line) > _OPENING or top_kind(line, draft.profile) not in ("", "title") for line in lines)
    cover = next((place for place, end in enumerate(ends) if end), 0)  # lines over all prose and other headings
    places = range(min(len(blocks), max(cover, _TITLE_WITHIN)))
    for first, last in ((last - more, last) for last in places for more in (0, 1) if more <= last):
        whole = Block(Span(blocks[first].span.start, blocks[last].span.end))
        line = whole.span.of(draft.text)
        if len(line) < _OPENING and top_kind(line, draft.profile) == "title":
            return [*blocks[:first], whole], last + 1
    return (), 0


def _passage(block: Block, kind: str, *, heading: bool = False, found_by: FoundBy = "heading") -> Passage:
    body = block.span.end if heading else block.span.start
    return Passage(block.span, body, kind if heading else "", kind, block.mark == "item", found_by=found_by)


def _by_headings(text: str, blocks: Sequence[Block], kinds: Sequence[str], profile: SeriesProfile) -> Iterator[Passage]:
    headings = (index for index, block in enumerate(blocks) if block.mark == "heading")
    opened = {index: kind or "furniture" for index, kind in zip(headings, kinds, strict=True)}
    kind, prose = "title", False
    for index, block in enumerate(blocks):
        line = block.span.of(text)
        if index in opened:
            kind = opened[index]
            yield _passage(block, kind, heading=True)
        elif index + 1 in opened and section_number(line, profile):
            yield _passage(block, opened[index + 1])
        elif kind in ("title", "furniture") and not prose and len(line) > _SHORT:
            kind, prose = "summary", True
            yield _passage(block, kind, found_by="order")
        else:
            yield _passage(block, kind)


def _by_evidence(text: str, blocks: Sequence[Block], profile: SeriesProfile) -> tuple[list[Passage], tuple[str, ...]]:
    """Return the passages, each in the section that the evidence speaks for, and their order, if enough speaks."""
    highest = max(section_number(block.span.of(text), profile) for block in blocks)
    scored = []
    for order in profile.orders:
        evidence = list(_weigh(text, blocks, _only(profile, order)))
        score, tops = place_in_order(weigh_kinds(evidence, order), order)
        score -= UNNUMBERED * abs(len(order) - 1 - highest) if highest > 1 else 0.0
        scored.append((score, tops, evidence, order))
    _, tops, evidence, order = max(scored, key=itemgetter(0))
    opens = (n for n, (top, said) in enumerate(zip(tops, evidence, strict=True)) if top == said.heading == tops[0])
    over, kind = next(opens, 0), ""  # what stands over the first section's own heading is not of it
    prose = next((n for n, block in enumerate(blocks[:over]) if len(block.span.of(text)) > _SHORT), over)
    passages = [_passage(block, "title", found_by="order") for block in blocks[:prose]]
    passages += [_passage(block, "summary", found_by="order") for block in blocks[prose:over]]
    for (above, top), block, said in [*zip(pairwise(("", *tops)), blocks, evidence, strict=True)][over:]:
        line, heading = block.span.of(text), block.mark == "heading"
        if heading and not (said.heading or section_number(line, profile)):
            kind = part_kind(line, top, profile)
        elif heading or top != above:
            kind = top
        found_by: FoundBy = "heading" if heading or top == above else "cue" if top in said.cues else "order"
        passages.append(_passage(block, kind, heading=heading, found_by=found_by))
    told = {kind for one in scored for said in one[2] for kind in (said.heading, *said.cues)} - {"", "title"}
    return passages, order if told or 2 * len({*tops} - {tops[0]}) > len(order) else ()


@lru_cache(maxsize=16)
def _only(profile: SeriesProfile, order: tuple[str, ...]) -> SeriesProfile:
    """Return `profile` with the sections of one order only, since a word may tell another section in another order."""
    kept = tuple(rule for rule in profile.sections if section_of(rule.kind) in (*order, "title"))
    layout = evolve(profile.layout, orders=(order,))
    return SeriesProfile(profile.key, profile.title, profile.publisher, kept, layout=layout)


def _weigh(text: str, blocks: Sequence[Block], profile: SeriesProfile) -> Iterator[Evidence]:
    opened = iter(read_headings([block.span.of(text) for block in blocks if block.mark == "heading"], profile))
    for place, block in enumerate(blocks):
        line = block.span.of(text)
        if block.mark == "heading":
            kind = next(opened)
            known = section_of(known_part(line, "", profile))
            yield Evidence(kind if "/" not in kind else "", frozenset({known} - {""}), body=False)
        else:
            opening = squash(line[:_OPENING])
            cues = frozenset(rule.kind for rule in profile.sections if compile_folded(rule.cues).match(opening))
            first = {} if place else {profile.orders[0][0]: 1.0}
            yield Evidence(cues=cues, listed=None, words=word_shares(line, profile) | first)


def _doubts(draft: Draft, order: Sequence[str]) -> Iterator[ReportWarning]:
    """Yield what is missing of the order, and that headings were."""
    present = {section_of(section.kind) for section in draft.sections}
    if not any(section.heading and section_of(section.kind) in order for section in draft.sections):
        yield ReportWarning("headings-lost", "the page has no headings; sections were told by their words and order")
    title = draft.profile.section("title")
    if title and title.headings and not any(passage.heading == "title" for passage in draft.passages):
        yield ReportWarning("no-title", "no title was found; the page may be cut, or its title in other words")
    rules = (draft.profile.section(kind) for kind in order if kind not in present)
    missing = [rule.title for rule in rules if rule is not None and draft.edition.year >= (rule.since or 0)]
    if missing:
        yield ReportWarning("no-section", f"not found: {', '.join(missing)}; the page may be cut")


def read_printed_ratings(draft: Draft) -> Draft:
    """Read the first rating printed of each area it names, of the section it stands in, else of the country."""
    patterns = [re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in draft.profile.rating.printed]
    rated, doubts = dict[str, Rating](), list[ReportWarning]()
    for passage in (passage for passage in draft.passages if passage.kind != "furniture"):
        matches = (pattern.finditer(draft.text, passage.span.start, passage.span.end) for pattern in patterns)
        for said in sorted(chain(*matches), key=lambda one: one.span()):
            place, found = Span(*said.span()), match_level(said["level"] or "", draft.profile)
            named = (said.groupdict().get("area") or "").strip() or _area_of(draft, passage.kind)
            if found is None:
                doubts.append(ReportWarning("unknown-rating", f"a rating off the scale: {said['level']}", place))
                continue
            span = next((one for one, _ in draft.folded.sentences([passage.span]) if one.contains(place)), place)
            rating = Rating(found[0].value, found[0].label, span, heading_value=found[0].value, area=named)
            if (first := rated.setdefault(named.casefold(), rating)).value != rating.value:
                again = f"{first.area or 'the country'} is rated again: {rating.label}, where {first.label} was taken"
                doubts.append(ReportWarning("rating-differs", again, place))
    return evolve(draft, rating=rated.pop("", None), area_ratings=tuple(rated.values())).warn(*doubts)


def _area_of(draft: Draft, kind: str) -> str:
    """Return the name of the section of this kind, or that it is a part of, where such are rated each by itself."""
    rated = next((of for of in (kind, section_of(kind)) if of in draft.profile.rating.rated_sections), "")
    return rule.title if (rule := draft.profile.section(rated)) is not None else ""


def find_lists(draft: Draft) -> Draft:
    """Find the sections that are lists, and in the others what is led in as one."""
    places: list[ListPlace] = []
    starts = [passage.span.start for passage in draft.passages]
    for section in draft.sections:
        first, end = (bisect_left(starts, offset) for offset in (section.span.start, section.span.end))
        taken = draft.telling(draft.passages[first:end])
        listed = is_of(section.kind, draft.profile.lists.sections)
        parts = _part_lists(draft, section.heading, taken) if listed else [("", part) for part in _led_in(draft, taken)]
        places += (ListPlace(tuple(part), whom, _area_of(draft, section.kind)) for whom, part in parts if part)
    return evolve(draft, lists=tuple(places))


def _part_lists(draft: Draft, heading: str, passages: Sequence[Passage]) -> list[tuple[str, list[Passage]]]:
    """Return whom each list of a section is for, if told, and its paragraphs without the line that leads it in.

    That line says whom the list is for or ends in a colon: the first may, and any where all others behind a mark have
    one as well; what stands over it without a mark is then no item.
    """
    addressed = any_of(draft.profile.lists.addressed, re.IGNORECASE)
    told = [(passage, " ".join(passage.told.of(draft.text).split()), _is_item(draft, passage)) for passage in passages]
    behind = [*dropwhile(lambda one: not one[2], told)]
    headed = behind != [] and all(item or line.endswith(COLON) for _, line, item in behind)
    parts: list[tuple[re.Match[str] | None, list[Passage]]] = [(addressed.fullmatch(heading), [])]
    for passage, line, item in told:
        said = addressed.fullmatch(line)
        if said or (line.endswith(COLON) and not item and (headed or passage is passages[0])):
            parts.append((said or parts[0][0], []))
        else:
            parts[-1][1].append(passage)
    loose = headed and len(parts) > 1 and not any(_is_item(draft, passage) for passage in parts[0][1])
    return [((said["whom"] or "").strip() if said else "", part) for said, part in parts[loose:]]


def _led_in(draft: Draft, passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield each list that a paragraph leads in: the rest of it, and what follows it as items do, up to the next."""
    if not draft.profile.lists.lead_ins:
        return
    leads = any_of(draft.profile.lists.lead_ins, re.IGNORECASE | re.MULTILINE)
    led = {n: found for n, one in enumerate(passages) if (found := leads.search(draft.text, one.body, one.span.end))}
    for place, end in pairwise([*led, len(passages)]):
        rest = evolve(passages[place], body=led[place].end(), item=False)
        yield draft.telling([rest, *takewhile(partial(_is_item, draft), passages[place + 1 : end])])


def _is_item(draft: Draft, passage: Passage) -> bool:
    text, body = draft.text, passage.body
    marked = any(mark.match(text, body) for mark in (OPENS_LINE, NUMBERS_LINE, OPENS_BLOCK))
    return passage.item or marked or begins_item(draft.folded, body, draft.profile)


def read_rows(draft: Draft) -> Draft:
    """Read lines that are the name of a measure and its figures, and warn of those of which some is not read."""
    if not any(measure.rows for measure in draft.profile.figures.measures):
        return draft
    text, told = draft.text, [one for one in draft.passages if one.kind != "furniture" and one.heading != "title"]
    lines = [(one.span, one.kind, match_row(one.span.of(text), draft.profile)) for one in told]
    year = draft.edition.year - draft.profile.figures.reporting_lag
    found, doubts = read_lines(text, lines, year, draft.profile)
    return evolve(draft, observations=tuple(found)).warn(*doubts)


def check_printed(draft: Draft) -> Draft:
    """Warn of what the series declares and the text was not read to have: ratings and rows of figures."""
    rules, rated = draft.profile.rating, {rating.area for rating in draft.area_ratings}
    due = ((_area_of(draft, one.kind), one.span) for one in draft.sections if one.kind in rules.rated_sections)
    missing = [(area, span) for area, span in due if area not in rated]
    doubts = [ReportWarning("no-rating", f"no rating was found in {area}", span) for area, span in missing]
    if rules.printed and not (draft.rating or rated):
        doubts = [ReportWarning("no-rating", "no rating was found, though the series prints one")]
    if any(measure.rows for measure in draft.profile.figures.measures) and not draft.observations:
        doubts.append(ReportWarning("no-figures", "no row of figures was found, though the series prints some"))
    return draft.warn(*doubts)


PAGE: tuple[Step, ...] = (
    mark_headings,
    lay_out,
    place_passages,
    read_printed_ratings,
    find_lists,
    read_lists,
    read_rows,
    check_printed,
    read_figures,
)
"""From text to parts, in this order."""

read_page = partial(run_steps, PAGE)
