"""The country narrative of the Trafficking in Persons Report: a title with a rating, a statement, sections, a list.

The steps are told in docs/reading.md; `NARRATIVE` at the end of this module is the list of them. Where a document holds
several narratives, the one of the country asked for is read and the rest is furniture. The edition only decides which
sections are expected, never how the text is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, pairwise

from attrs import evolve

from tipcompare.errors import ParseError
from tipcompare.identity.titles import stated_years
from tipcompare.language.bullets import ITEM_SIGNS, LEADING, OPENS_ITEM
from tipcompare.language.capitals import CAPITAL
from tipcompare.language.sentences import ELIDED, TERMINAL, ends_with
from tipcompare.model import ReportWarning, Span
from tipcompare.reading.folding import squash
from tipcompare.reading.headings import top_kind
from tipcompare.reading.layout import Block
from tipcompare.reading.lists import begins_item
from tipcompare.reading.narrative_title import QUOTES, Title, find_other, find_title, other_title
from tipcompare.reading.pipeline import Draft, ListPlace, Passage, Step, lay_out, read_figures, read_lists, run_steps
from tipcompare.reading.rating import find_reasons, read_rating, states_rating
from tipcompare.reading.sections import NO_EVIDENCE, Evidence, place, word_shares
from tipcompare.reading.wording import letters_of_sections
from tipcompare.series.patterns import any_of

_OPENING = 220
"""Letters of a paragraph that are looked at for a cue."""

_LONGEST_LOOSE = 160
"""Characters up to which a passage may be no sentence."""
_MAX_HEADING, _MAX_FURNITURE, _FEWEST_WORDS, _MOST_LINES = 90, 450, 4, 3
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-G])[.)]\s+")
_HEADING_END = re.compile(r"[.:—–]|\s-\s|-{2}")
_CAPITAL_AFTER = re.compile(rf"[\s\"“{ITEM_SIGNS}–-]*(?:\(?\d{{1,2}}[.)]\s*)?{CAPITAL}")


def find_heading(draft: Draft) -> Draft:
    """Find the title and the passages under it; what is not of the narrative is set apart, and the rest is weighed."""
    title = find_title(draft.blocks, draft.folded, draft.wording)
    passages = tuple(_weigh(draft, _find_passages(draft, title)))
    other = [p.span for p in passages if p.other]
    message = "the text holds the narrative of another country; it was left out"
    doubts = [ReportWarning("other-narrative", message, Span(other[0].start, other[-1].end))] if other else []
    return evolve(draft, title=title, passages=passages).warn(*doubts)


def _find_passages(draft: Draft, title: Title | None) -> Iterator[Passage]:
    """Yield the passages of the text in order: title, narrative, and the furniture around and within it."""
    blocks, like = [*draft.blocks], ""
    if title is not None:
        over, end = Span(blocks[title.first].span.start, title.end), blocks[title.last].span.end
        for block in blocks[: title.first]:
            yield Passage(block.span, kind="furniture", other=_is_narrative(draft, block.span))
        yield Passage(over, kind="title", found_by="heading")
        blocks[: title.last + 1] = [Block(Span(title.end, end))] if title.end < end else []
        like = over.of(draft.text)
    other = find_other(draft.text, blocks, like, draft.wording)
    yield from _set_apart(draft, _join_headings(draft, blocks[:other]))
    yield from (Passage(block.span, kind="furniture", other=True) for block in blocks[other:])


def _join_headings(draft: Draft, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, those as one that are the two or three lines of a heading with the country's name."""
    joined: list[Block] = []
    for index, block in enumerate(blocks):
        if not joined or joined[-1].span.end <= block.span.start:
            wholes = (Span(block.span.start, one.span.end) for one in blocks[index + 1 : index + _MOST_LINES])
            named = [whole for whole in wholes if _is_named_heading(draft, whole)]
            joined.append(evolve(block, span=named[-1]) if named else block)
    return joined


def _is_named_heading(draft: Draft, span: Span) -> bool:
    if span.end - span.start > _MAX_HEADING:
        return False
    letters = draft.folded.between(span.start, span.end)
    headings = letters_of_sections(draft.wording, "headings")
    return letters.endswith(draft.wording.names) and any(heading.fullmatch(letters) for _, heading in headings)


def _is_narrative(draft: Draft, span: Span) -> bool:
    """Return whether a paragraph before the title seems to be of another country's narrative."""
    if span.end - span.start < _MAX_FURNITURE:
        return other_title(draft.text, span, "", draft.wording)
    opening = draft.folded.between(span.start, span.start + _OPENING)
    return any(cues.match(opening) for _, cues in letters_of_sections(draft.wording, "cues"))


def _heading_of(draft: Draft, span: Span) -> tuple[str, int]:
    """Return the kind of section whose heading the paragraph is or begins with, and where its body starts."""
    folded = draft.folded
    number = _NUMBER.match(folded.text, span.start, span.end)
    opens = number.end() if number else span.start
    most = min(span.end, opens + _MAX_HEADING)
    ends = [(span.end, span.end)] if most == span.end else []
    ends += (sign.span() for sign in islice(_HEADING_END.finditer(folded.text, opens, most), 1))
    for end, body in ends:
        if kind := top_kind(folded.text[opens:end], draft.profile):
            return kind, body
    for kind, headings in letters_of_sections(draft.wording, "headings"):
        found = headings.match(folded.letters, folded.index(opens))
        if found and _CAPITAL_AFTER.match(folded.text, body := folded.end_offset(found.end()), span.end):
            return kind, body
    return "", span.start


def _set_apart(draft: Draft, blocks: Sequence[Block]) -> list[Passage]:
    """Return blocks as passages: what is furniture, before, within and after the narrative, and notes to the title."""
    heads = [_heading_of(draft, block.span) for block in blocks]
    under = pairwise(place for place, (kind, _) in enumerate(heads) if kind)
    lists = {n for head, end in under if heads[head][0] == "recommendations" for n in range(head, end)}
    kept = [_mark_certain(draft, block, *heads[n], n in lists) for n, block in enumerate(blocks)]
    for order in (range(len(kept) - 1, -1, -1), range(len(kept))):
        for index in order:
            passage = kept[index]
            after = order.step < 0 and index > 0 and kept[index - 1].kind == "furniture"
            if passage.kind == "" and not _is_loose(draft, passage, after):
                break
            if passage.kind != "title":
                kept[index] = Passage(passage.span, kind="furniture")
    return kept


def _mark_certain(draft: Draft, block: Block, kind: str, body: int, listed: bool) -> Passage:
    span, text, layout = block.span, draft.folded.text, draft.profile.layout
    if span.end - span.start <= _MAX_FURNITURE and not kind:
        letters = draft.folded.between(span.start, span.end)
        if text[span.start] in "*†" and draft.wording.letters(*draft.profile.rating.determinations).match(letters):
            return Passage(span, kind="title", note=True, found_by="heading")
        chart = draft.wording.letters(*layout.charts).fullmatch(letters)
        told = block.mark == "item" or (ends_with(span.of(text), (".", ";")) and _opens_item(draft, span, listed=True))
        item = listed and told and len(span.of(text).split()) >= _FEWEST_WORDS
        if chart or (not item and any_of(layout.furniture).match(text, span.start, span.end)):
            return Passage(span, kind="furniture")
    return Passage(span, body, kind, item=block.mark == "item")


def _opens_item(draft: Draft, span: Span, *, listed: bool) -> bool:
    """Return whether a paragraph begins as an item does, behind its mark, if any."""
    mark = LEADING.match(draft.text, span.start, span.end)
    return mark is not None and begins_item(draft.folded, mark.end(), draft.profile, listed=listed)


def _is_loose(draft: Draft, passage: Passage, after_furniture: bool) -> bool:
    """Return whether a passage at an end of the text is no sentence of a narrative."""
    line = passage.span.of(draft.text)
    if passage.heading or passage.item or len(line) >= _LONGEST_LOOSE:
        return False
    words = [word for word in line.split() if len(word) > 3]
    flowing = len(words) >= 5 and sum(word[0].islower() for word in words) * 2 > len(words)
    begins = draft.wording.openings.match(draft.folded.letters, draft.folded.index(passage.body))
    return after_furniture or not (flowing or begins or ends_with(line, TERMINAL))


def _weigh(draft: Draft, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Yield the passages, those of the narrative with what speaks for the section of each."""
    folded, text = draft.folded, draft.text
    cues = letters_of_sections(draft.wording, "cues")
    stated, under = False, ""  # whether there was a statement, and the kind of the last heading
    for passage in passages:
        if passage.kind:
            yield passage
            continue
        body, letters = passage.told, folded.between(passage.body, passage.span.end)
        opening = letters[:_OPENING]
        under = passage.heading or under
        statement = not stated and states_rating(letters, draft.wording)
        stated = stated or statement
        opens = _opens_item(draft, body, listed=under == "recommendations")
        said = Evidence(
            heading=passage.heading,
            cues=frozenset(kind for kind, pattern in cues if pattern.match(opening)),
            statement=statement,
            listed=bool(letters and (passage.item or opens or OPENS_ITEM.match(text, body.start, body.end))),
            words=word_shares(body.of(text), draft.profile),
            body=bool(letters),
        )
        yield evolve(passage, said=said)


def require_narrative(draft: Draft) -> Draft:
    """Refuse a text that speaks of a rating but has nothing of a narrative's build; warn where it has little of it."""
    signs, identity = _find_signs(draft), draft.profile.identity
    heads = (squash(line) for block in draft.blocks[:12] if len(line := block.span.of(draft.text)) <= 120)
    other = "rating" not in signs and any(map(draft.wording.letters(*identity.other_documents).match, heads))
    told, hinted = (any(map(signs.issuperset, needed)) for needed in (identity.told_by, identity.hinted_by))
    if other or not (told or hinted):
        said = "not a country narrative: expected a title with a tier, a statement on the minimum standards, sections"
        raise ParseError(said, path=draft.source.source)
    little = f"little says that this is a narrative, and no more than: {', '.join(sorted(signs))}"
    return draft if told else draft.warn(ReportWarning("narrative-doubtful", little))


def _find_signs(draft: Draft) -> frozenset[str]:
    """Return what speaks for the text being a narrative of this country (see `tipcompare.series.profile.Sign`)."""
    title, folded, wording = draft.title or Title(0, 0, 0, rated=False, named=False), draft.folded, draft.wording
    stating = wording.letters(*draft.profile.identity.statements)
    quoting = [wording.letters(pattern) for pattern in draft.profile.identity.quoting]  # each by its own first letters
    own = (p for p in draft.passages if p.kind == "" and folded.text[p.span.start] not in QUOTES)
    inside = [p for p in own if not any(said.search(folded.letters, *folded.bounds(p.span)) for said in quoting)]
    kinds = {kind for p in inside for kind in (p.said.heading, *p.said.cues)} - {"", "summary"}
    openings = [folded.between(p.body, min(p.span.end, p.body + _OPENING)) for p in inside]
    signs = {
        "rated title": title.rated and title.named,
        "plain title": title.rated and title.named and title.clean,
        "name": title.named and title.clean is title.rated,
        "rating": title.rated,
        "statement": any(p.said.statement for p in inside),
        "first statement": any(map(stating.match, openings)),
        "section": len(kinds) >= 1,
        "sections": len(kinds) >= 2,
        "opening": any(map(wording.openings.match, openings)),
        "edition": draft.title is None and bool(stated_years(draft.source, draft.profile)),
    }
    return frozenset(sign for sign, there in signs.items() if there)


def place_passages(draft: Draft) -> Draft:
    """Put each passage in its section, and find the lists; what follows the heading of another is placed for itself."""
    every, lists = [], []
    for whom, piece in _part_lists(draft):
        placed = iter(place([p.said for p in piece if not p.kind], draft.profile))
        inside = [p if p.kind else evolve(p, **next(placed)._asdict()) for p in piece]
        listed = tuple(p for p in draft.telling(inside) if p.kind == "recommendations")
        every += inside
        lists += [ListPlace(listed, whom)] if listed else []
    return evolve(draft.placed(every), lists=tuple(lists))


def _part_lists(draft: Draft) -> list[tuple[str, list[Passage]]]:
    """Return the passages, apart from the heading on of each list for others than the country, and whom that is for.

    Only what stands behind the country's own list, or behind the last section, can be one: the name that the first
    heading prints may be any that the country has had.
    """
    pattern = any_of(draft.profile.lists.addressed, re.IGNORECASE)
    own = dict(letters_of_sections(draft.wording, "headings"))
    parts: list[tuple[str, list[Passage]]] = [("", [])]
    seen: set[str] = set()
    for passage in draft.passages:
        heading = " ".join(draft.text[passage.span.start : passage.body].split())
        said = pattern.fullmatch(heading) if passage.heading == "recommendations" else None
        if said and seen and squash(heading) not in seen and not own[passage.heading].fullmatch(squash(heading)):
            parts.append(((said["whom"] or "").strip(), []))
        if passage.heading in ("recommendations", draft.profile.orders[0][-1]):
            seen.add(squash(heading))
        parts[-1][1].append(passage)
    return parts


def check_sections(draft: Draft) -> Draft:
    """Warn of each section that this edition should have and the text has not, and of each that only words begin."""
    told = "no section {!r} was found; the text may be cut or in a new layout"
    present = {section.kind for section in draft.sections}
    due = (rule for rule in draft.profile.sections if rule.since is not None and draft.edition.year >= rule.since)
    expected = (rule for rule in due if not draft.special or rule.kind in ("title", "summary"))
    missing = (ReportWarning(f"no-{r.kind}", told.format(r.title)) for r in expected if r.kind not in present)
    said = "nothing but its words says that {} begins here"
    begun = (p for p in draft.passages if p.begins and p.found_by == "order")
    return draft.warn(*missing, *(ReportWarning("section-doubtful", said.format(p.kind), p.span) for p in begun))


def check_end(draft: Draft) -> Draft:
    """Warn where the narrative breaks off; the end of a list that does is not known, and it counts as not read."""
    inside = [p for p in draft.passages if p.said is not NO_EVIDENCE]
    listed, last, behind = [p for place in draft.lists for p in place.passages], inside[-1:], _list_missing(draft)
    torn = [p for p in (*listed, *last) if ends_with(p.span.of(draft.text), ELIDED)]
    torn = torn or [p for p in last if not ends_with(p.span.of(draft.text), (*TERMINAL, "*"))]
    if not torn and not behind:
        return draft
    said = "breaks off within a sentence" if torn else f"breaks off: it has none of {', '.join(behind)} behind this"
    sure = [p.kind for p in inside if not p.begins or p.found_by != "order"][-1:]
    if draft.recommendations and (not listed or listed[-1].kind in (*sure, (torn or last)[0].kind)):
        said += f"; its list is not whole ({len(draft.recommendations)} items), nothing can be said to be dropped"
        draft = evolve(draft, recommendations=(), recommendations_read=False)
    return draft.warn(ReportWarning("cut-off", f"the narrative {said}", (torn or last)[0].span))


def _list_missing(draft: Draft) -> list[str]:
    """Return the sections this edition should have behind its last one.

    None but where that is its list, two are missing, or it ends as the heading of one begins.
    """
    kinds = dict.fromkeys(section.kind for section in draft.sections)
    for order in () if draft.special else draft.profile.orders:
        here = [kind for kind in order if kind in kinds]
        if here and here == [kind for kind in kinds if kind in order]:
            rules = filter(None, map(draft.profile.section, order[order.index(here[-1]) + 1 :]))
            due = [rule.title for rule in rules if rule.since is not None and draft.edition.year >= rule.since]
            known = len(due) > 1 or here[-1] in draft.profile.lists.sections
            return due if known or (due and _begins_one(draft, due)) else []
    return []


def _begins_one(draft: Draft, titles: Iterable[str]) -> bool:
    """Return whether the text ends as the heading of a section begins: "TRAFFICKING PROF"."""
    tail = squash(draft.passages[-1].span.of(draft.text))
    return bool(tail) and any(squash(title).startswith(tail) for title in titles)


NARRATIVE: tuple[Step, ...] = (
    lay_out,
    find_heading,
    require_narrative,
    place_passages,
    read_rating,
    check_sections,
    read_lists,
    find_reasons,
    check_end,
    read_figures,
)
"""From text to parts, in this order."""

read_narrative = partial(run_steps, NARRATIVE)
