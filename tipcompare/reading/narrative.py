"""The country narrative of the Trafficking in Persons Report: text to title, rating, sections and recommendations.

The steps are told in docs/reading.md: undo the line layout, find the title, set the furniture apart, place each
paragraph in its section, then read the rating from title and summary and the recommendations from their list, or from
sentences of advice where there is no list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from attrs import evolve, frozen

from tipcompare.errors import ParseError
from tipcompare.figures import read_observations
from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import Country, Edition, Rating, Recommendation, ReportWarning, Section, SourceText, Span
from tipcompare.model.document import FoundBy
from tipcompare.reading.evidence import OPENING, Passage, find_passages, part_at_headings, weigh
from tipcompare.reading.folding import Folded, fold, squash
from tipcompare.reading.heading import Title, find_title
from tipcompare.reading.layout import LaidOut, undo_layout
from tipcompare.reading.lists import advice_in, directives_for, doubts_about, number_items, split_items
from tipcompare.reading.parts import Parts
from tipcompare.reading.rating import decide_rating, read_statement
from tipcompare.reading.sections import Evidence, Placed, place
from tipcompare.reading.statement import levels_in, read_facts
from tipcompare.reading.wording import NOTHING, Wording, wording_for
from tipcompare.series import SeriesProfile


@lru_cache(maxsize=64)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for lines of the text."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


@frozen
class _Reading:
    """A narrative on its way: its text, its letters, and each passage with its section."""

    laid: LaidOut
    folded: Folded
    wording: Wording
    title: Title | None
    passages: tuple[Passage, ...]
    evidence: tuple[Evidence, ...]
    placed: tuple[Placed, ...]
    second: dict[int, str]

    def spans_of(self, kind: str) -> list[Span]:
        """Return the bodies of the passages in sections of this kind, headings left out."""
        return self.spans_within(kind, 0, len(self.passages))

    def spans_within(self, kind: str, first: int, end: int) -> list[Span]:
        """Return the same of the passages from the one at `first` up to the one at `end`."""
        text = self.laid.text
        pairs = zip(self.passages[first:end], self.placed[first:end], strict=True)
        bodies = [Span(p.body, p.span.end) for p, placed in pairs if placed.kind == kind]
        return [body for body in bodies if text[body.start : body.end].strip()]


def read_narrative(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of the narrative in `source`.

    Args:
        source: one document; where it holds several narratives, the one of `country` is read, the rest is furniture.
        profile: of the series.
        country: whose narrative it is, under any name.
        edition: which edition; it only decides which sections are expected, never how the text is read.

    Raises:
        ParseError: where the text is no narrative.
    """
    reading = _place_passages(source, profile, country)
    hints = _require_narrative(source, reading, profile)
    sections = _sections(reading)
    rating, rating_doubts = _read_rating(reading, sections, profile)
    items, read, item_doubts = _read_recommendations(reading, profile, edition, rating)
    missing = _missing_sections(sections, profile, edition, rating)
    doubts = (
        *hints,
        *_other_narratives(reading),
        *rating_doubts,
        *missing,
        *_doubtful_sections(reading),
        *item_doubts,
        *_cut_off(reading),
    )
    observations, sums = read_observations(reading.laid.text, sections, profile, edition)
    return Parts(
        text=reading.laid.text,
        sections=sections,
        rating=rating,
        recommendations=items,
        recommendations_read=read,
        observations=observations,
        warnings=(*doubts, *sums),
    )


def _place_passages(source: SourceText, profile: SeriesProfile, country: Country) -> _Reading:
    furniture = _any_of(profile.layout.furniture)
    laid = undo_layout(source, _any_of(profile.layout.running_heads), _any_of(profile.layout.starts))
    folded = fold(laid.text)
    wording = wording_for(profile, country)
    parts = (part for block in laid.blocks for part in part_at_headings(folded.clean, block, wording))
    laid = evolve(laid, blocks=tuple(parts))
    title = find_title(laid, wording)
    passages = find_passages(laid, folded, title, (profile, wording, furniture))
    inside = [p for p in passages if p.kind == ""]
    evidence = weigh(folded.clean, folded, inside, (profile, wording))
    second = find_second_lists(laid.text, passages, profile, wording)
    edges = [0, *(sum(p.kind == "" for p in passages[:index]) for index in second), len(inside)]
    placed = iter(one for start, end in pairwise(edges) for one in place(evidence[start:end], profile))
    every = tuple(next(placed) if p.kind == "" else Placed(p.kind, False, "order") for p in passages)
    weighed = iter(evidence)
    full = tuple(next(weighed) if p.kind == "" else Evidence() for p in passages)
    return _Reading(laid, folded, wording, title, tuple(passages), full, every, second)


def find_second_lists(
    text: str, passages: Sequence[Passage], profile: SeriesProfile, wording: Wording
) -> dict[int, str]:
    """Return where lists begin that are for others than the country, as indexes of passages, and whom each is for.

    Only what stands behind the country's own list, or behind the last section, can be one: the name that the first
    heading prints may be any that the country has had.
    """
    pattern = re.compile("|".join(profile.lists.addressed) or "(?!)", re.IGNORECASE)
    own = wording.named_headings.get("recommendations", NOTHING)
    found: dict[int, str] = {}
    seen: set[str] = set()
    last = profile.layout.orders[0][-1] if profile.layout.orders else ""
    for index, passage in enumerate(passages):
        if passage.heading == last:
            seen.add("")
        if passage.heading != "recommendations":
            continue
        heading = " ".join(text[passage.span.start : passage.body].split())
        letters, said = squash(heading), pattern.fullmatch(heading)
        if said and seen - {letters} and letters not in seen and not own.fullmatch(letters):
            found[index] = said["whom"].strip()
        seen.add(letters)
    return found


def _heads_of_others(laid: LaidOut, wording: Wording) -> bool:
    """Return whether one of the first lines says that this is another kind of document."""
    heads = [block.span.of(laid.text) for block in laid.blocks[:12] if block.span.end - block.span.start <= 120]
    return any(wording.others.match(squash(line)) for line in heads)


def _find_signs(reading: _Reading) -> frozenset[str]:
    """Return what speaks for the text being a narrative of this country (see `tipcompare.series.profile.Sign`)."""
    title, folded = reading.title, reading.folded
    inside = [p for p in reading.passages if p.kind == ""]
    kinds = {item.heading for item in reading.evidence if item.heading}
    kinds |= {kind for item in reading.evidence for kind in item.cues}
    openings = [folded.between(p.body, min(p.span.end, p.body + OPENING)) for p in inside]
    signs = {
        "rated title": title is not None and title.rated and title.named,
        "plain title": title is not None and title.rated and title.named and title.clean,
        "name": title is not None and title.named and title.clean is title.rated,
        "rating": title is not None and title.rated,
        "statement": any(item.statement for item in reading.evidence),
        "first statement": any(map(reading.wording.statements.match, openings)),
        "section": bool(kinds - {"summary"}),
        "sections": len(kinds - {"summary"}) >= 2,
        "opening": any(map(reading.wording.openings.match, openings)),
    }
    return frozenset(sign for sign, there in signs.items() if there)


def _require_narrative(source: SourceText, reading: _Reading, profile: SeriesProfile) -> tuple[ReportWarning, ...]:
    """Refuse a text that speaks of a rating but has nothing of a narrative's build; warn where it has little of it."""
    signs = _find_signs(reading)
    of_another_kind = "rating" not in signs and _heads_of_others(reading.laid, reading.wording)
    if not of_another_kind and any(signs.issuperset(needed) for needed in profile.identity.told_by):
        return ()
    if not of_another_kind and any(signs.issuperset(needed) for needed in profile.identity.hinted_by):
        told = ", ".join(sorted(signs))
        return (ReportWarning("narrative-doubtful", f"little says that this is a narrative, and no more than: {told}"),)
    raise ParseError(
        "not a country narrative: expected a title with a tier, a statement on the minimum standards, sections",
        path=source.source,
    )


def _sections(reading: _Reading) -> tuple[Section, ...]:
    """Return the sections: neighbouring passages of one kind under one heading."""
    sections: list[Section] = []
    for passage, placed in zip(reading.passages, reading.placed, strict=True):
        heading = reading.laid.text[passage.span.start : passage.body].strip() if passage.heading else ""
        last = sections[-1] if sections else None
        if last is not None and last.kind == placed.kind and not (heading and last.heading):
            sections[-1] = evolve(last, span=Span(last.span.start, passage.span.end), heading=last.heading or heading)
        else:
            found_by: FoundBy = "heading" if placed.kind == "title" else placed.found_by if placed.begins else "order"
            sections.append(Section(passage.span, placed.kind, heading, found_by))
    return tuple(sections)


def _read_rating(
    reading: _Reading, sections: tuple[Section, ...], profile: SeriesProfile
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    text = reading.folded.clean
    sentences = [
        bounds for span in reading.spans_of("summary") for bounds in sentence_bounds(text, span.start, span.end)
    ]
    statement = read_statement(reading.folded, sentences, profile, reading.wording) if sentences else None
    heading = next((section.span for section in sections if section.kind == "title"), None)
    rating, doubts = decide_rating(reading.title, statement, heading, profile)
    notes = tuple(
        ReportWarning("later-determination", "a note says that the rating was changed after publication", p.span)
        for p in reading.passages
        if p.note
    )
    return _with_facts(reading, rating, heading, profile), (*doubts, *notes)


def _with_facts(
    reading: _Reading, rating: Rating | None, heading: Span | None, profile: SeriesProfile
) -> Rating | None:
    """Return the rating with each thing that heading, statement and notes say of it."""
    told = reading.spans_of("summary")
    if rating is None:
        return None
    within = Span(told[0].start, told[-1].end) if told else rating.span
    facts = read_facts(reading.folded, within, profile, reading.wording, heading=heading)
    notes = (p.span for p in reading.passages if p.note)
    changed = [
        fact for note in notes for fact in levels_in(reading.folded, note, reading.wording, kind="determination")
    ]
    before = next((fact.value for fact in facts if fact.kind == "previous"), None)
    return evolve(rating, facts=tuple(sorted((*facts, *changed[-1:]))), previous=rating.previous or before)


def _read_recommendations(
    reading: _Reading, profile: SeriesProfile, edition: Edition, rating: Rating | None
) -> tuple[tuple[Recommendation, ...], bool, tuple[ReportWarning, ...]]:
    text, folded = reading.laid.text, reading.folded
    clean = folded.clean
    directives = directives_for(profile, reading.wording.names)
    edges = [0, *reading.second, len(reading.passages)]
    marked = frozenset(p.body for p in reading.passages if p.item)
    found: list[Recommendation] = []
    doubts: list[ReportWarning] = []
    for (start, end), whom in zip(pairwise(edges), ("", *reading.second.values()), strict=True):
        listed = reading.spans_within("recommendations", start, end)
        items = split_items(clean, folded, listed, directives, marked) if listed else []
        found += number_items(text, items, whom, len(found) + 1)
        doubts += doubts_about(clean, folded, items, directives)
    if found or reading.spans_of("recommendations"):
        return tuple(found), bool(found), tuple(doubts)
    kinds = [rule.kind for rule in profile.sections if rule.kind not in ("title", "profile", "recommendations")]
    spans = sorted(span for kind in kinds for span in reading.spans_of(kind))
    items = advice_in(clean, folded, spans, directives)
    level = profile.level(rating.value) if rating else None
    since = profile.lists.since
    expected = since is not None and edition.year >= since and not (level is not None and level.rank is None)
    if items or not expected:
        return number_items(text, items), True, ()
    message = "no recommendations could be read; nothing can be said to be dropped"
    return (), False, (ReportWarning("no-recommendations", message),)


def _missing_sections(
    sections: tuple[Section, ...], profile: SeriesProfile, edition: Edition, rating: Rating | None
) -> tuple[ReportWarning, ...]:
    """Return a warning for each section that this edition is expected to have and the text has not."""
    level = profile.level(rating.value) if rating else None
    present = {section.kind for section in sections}
    special = level is not None and level.rank is None
    return tuple(
        ReportWarning(f"no-{rule.kind}", f"no section {rule.title!r} was found; the text may be cut or in a new layout")
        for rule in profile.sections
        if rule.since is not None
        and edition.year >= rule.since
        and rule.kind not in present
        and not (special and rule.kind not in ("title", "summary"))
    )


def _doubtful_sections(reading: _Reading) -> tuple[ReportWarning, ...]:
    """Return a warning for each section that only words and order speak for beginning where it does."""
    pairs = zip(reading.passages, reading.placed, strict=True)
    return tuple(
        ReportWarning("section-doubtful", f"nothing but its words says that {placed.kind} begins here", passage.span)
        for passage, placed in pairs
        if placed.begins and placed.found_by == "order"
    )


def _other_narratives(reading: _Reading) -> tuple[ReportWarning, ...]:
    other = [p.span for p in reading.passages if p.other]
    runs = [list(group) for _, group in groupby(other)]
    if not runs:
        return ()
    message = "the text holds the narrative of another country; it was left out"
    return (ReportWarning("other-narrative", message, Span(other[0].start, other[-1].end)),)


def _cut_off(reading: _Reading) -> tuple[ReportWarning, ...]:
    """Return a warning where the narrative breaks off within a sentence."""
    inside = [p.span for p in reading.passages if p.kind == ""]
    if not inside:
        return ()
    end = reading.laid.text[inside[-1].start : inside[-1].end].rstrip("\"'”’)]» ")
    if end[-1:] in ".!?:;*":
        return ()
    return (ReportWarning("cut-off", "the narrative breaks off within a sentence", inside[-1]),)
