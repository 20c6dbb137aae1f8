"""The country narrative of the Trafficking in Persons Report: a title with a rating, a statement, sections, a list.

The steps are told in docs/reading.md; `NARRATIVE` at the end of this module is the list of them. Where a document holds
several narratives, the one of the country asked for is read and the rest is furniture. The edition only decides which
sections are expected, never how the text is read.
"""

from __future__ import annotations

import re
from functools import partial

from attrs import asdict, evolve

from tipcompare.errors import ParseError
from tipcompare.identity.titles import stated_years
from tipcompare.model import ReportWarning, Span
from tipcompare.reading.folding import squash
from tipcompare.reading.narrative_title import QUOTES, Title
from tipcompare.reading.passages import OPENING, find_heading, part_at_headings
from tipcompare.reading.pipeline import (
    Draft,
    ListPlace,
    Passage,
    Step,
    join_sections,
    lay_out_text,
    read_figures,
    read_lists,
    run_steps,
)
from tipcompare.reading.rating import find_reasons, read_rating
from tipcompare.reading.sections import NO_EVIDENCE, place
from tipcompare.series.patterns import any_of


def lay_out(draft: Draft) -> Draft:
    """Undo the line layout, and part paragraphs at the headings in their middle."""
    draft = lay_out_text(draft, draft.source)
    return evolve(draft, laid=evolve(draft.laid, blocks=tuple(part_at_headings(draft))))


def require_narrative(draft: Draft) -> Draft:
    """Refuse a text that speaks of a rating but has nothing of a narrative's build; warn where it has little of it."""
    signs = _find_signs(draft)
    heads = [block.span.of(draft.text) for block in draft.laid.blocks[:12]]
    identity = draft.profile.identity
    other = draft.wording.letters(*identity.other_documents)
    others = any(other.match(squash(line)) for line in heads if len(line) <= 120)
    if "rating" in signs or not others:
        if any(signs.issuperset(needed) for needed in identity.told_by):
            return draft
        if any(signs.issuperset(needed) for needed in identity.hinted_by):
            told = f"little says that this is a narrative, and no more than: {', '.join(sorted(signs))}"
            return draft.warn(ReportWarning("narrative-doubtful", told))
    raise ParseError(
        "not a country narrative: expected a title with a tier, a statement on the minimum standards, sections",
        path=draft.source.source,
    )


def _find_signs(draft: Draft) -> frozenset[str]:
    """Return what speaks for the text being a narrative of this country (see `tipcompare.series.profile.Sign`)."""
    title, folded, wording = draft.title or Title(0, 0, 0, rated=False, named=False), draft.folded, draft.wording
    stating = wording.letters(*draft.profile.identity.statements)
    quoting = [wording.letters(pattern) for pattern in draft.profile.identity.quoting]  # each by its own first letters
    own = (p for p in draft.passages if p.kind == "" and folded.text[p.span.start] not in QUOTES)
    letters = ((p, folded.between(p.span.start, p.span.end)) for p in own)
    inside = [p for p, said in letters if not any(pattern.search(said) for pattern in quoting)]
    kinds = {kind for p in inside for kind in (p.said.heading, *p.said.cues)} - {"", "summary"}
    openings = [folded.between(p.body, min(p.span.end, p.body + OPENING)) for p in inside]
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


def warn_of_others(draft: Draft) -> Draft:
    """Say that another country's narrative was left out."""
    other = [p.span for p in draft.passages if p.other]
    if not other:
        return draft
    message = "the text holds the narrative of another country; it was left out"
    return draft.warn(ReportWarning("other-narrative", message, Span(other[0].start, other[-1].end)))


def place_passages(draft: Draft) -> Draft:
    """Put each passage in its section; what follows the heading of a second list is placed for itself."""
    pieces = ([p.said for p in piece if not p.kind] for _, piece in _part_lists(draft))
    placed = (one for piece in pieces for one in place(piece, draft.profile))
    passages = tuple(p if p.kind else evolve(p, **asdict(next(placed))) for p in draft.passages)
    return evolve(draft, passages=passages, sections=join_sections(draft.text, passages))


def _part_lists(draft: Draft) -> list[tuple[str, list[Passage]]]:
    """Return the passages, apart from the heading on of each list for others than the country, and whom that is for.

    Only what stands behind the country's own list, or behind the last section, can be one: the name that the first
    heading prints may be any that the country has had.
    """
    pattern = any_of(draft.profile.lists.addressed, re.IGNORECASE)
    rule = draft.profile.section("recommendations")
    own = draft.wording.letters(*(rule.headings if rule else ()))
    parts: list[tuple[str, list[Passage]]] = [("", [])]
    seen: set[str] = set()
    for passage in draft.passages:
        heading = " ".join(draft.text[passage.span.start : passage.body].split())
        said = pattern.fullmatch(heading) if passage.heading == "recommendations" else None
        if said and seen and squash(heading) not in seen and not own.fullmatch(squash(heading)):
            parts.append((said["whom"].strip(), []))
        if passage.heading in ("recommendations", draft.profile.orders[0][-1]):
            seen.add(squash(heading))
        parts[-1][1].append(passage)
    return parts


def find_lists(draft: Draft) -> Draft:
    """Find the country's list and those for others."""
    found = (
        (whom, [p for p in draft.telling(piece) if p.kind == "recommendations"]) for whom, piece in _part_lists(draft)
    )
    return evolve(draft, lists=tuple(ListPlace(tuple(inside), whom) for whom, inside in found if inside))


def check_sections(draft: Draft) -> Draft:
    """Warn of each section that this edition should have and the text has not, and of each that only words begin."""
    present = {section.kind for section in draft.sections}
    missing = (
        ReportWarning(f"no-{rule.kind}", f"no section {rule.title!r} was found; the text may be cut or in a new layout")
        for rule in draft.profile.sections
        if rule.since is not None
        and draft.edition.year >= rule.since
        and rule.kind not in present
        and not (draft.special and rule.kind not in ("title", "summary"))
    )
    doubtful = (
        ReportWarning("section-doubtful", f"nothing but its words says that {p.kind} begins here", p.span)
        for p in draft.passages
        if p.begins and p.found_by == "order"
    )
    return draft.warn(*missing, *doubtful)


def check_end(draft: Draft) -> Draft:
    """Warn where the narrative breaks off within a sentence."""
    inside = [p.span for p in draft.passages if p.said is not NO_EVIDENCE]
    end = inside[-1].of(draft.text).rstrip("\"'”’)]» ") if inside else "."
    if end[-1:] in ".!?:;*":
        return draft
    return draft.warn(ReportWarning("cut-off", "the narrative breaks off within a sentence", inside[-1]))


NARRATIVE: tuple[Step, ...] = (
    lay_out,
    find_heading,
    require_narrative,
    warn_of_others,
    place_passages,
    read_rating,
    check_sections,
    find_lists,
    read_lists,
    find_reasons,
    check_end,
    read_figures,
)
"""From text to parts, in this order."""

read_narrative = partial(run_steps, NARRATIVE)
