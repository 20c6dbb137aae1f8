"""Sections of two editions side by side, paragraph by paragraph, wherever they moved, split or merged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.align.cuts import join_cuts
from tipcompare.align.folding import plain_letters
from tipcompare.align.numbering import number_texts
from tipcompare.align.paragraphs import (
    ParagraphPair,
    compare_paragraphs,
    join_broken,
    pair_contained,
    pair_openings,
    split_paragraphs,
)
from tipcompare.align.rows import RowSigns, join_rows
from tipcompare.align.sections import SectionLink, SectionText, align_sections, heading_words
from tipcompare.align.sentences import redline_paragraphs
from tipcompare.align.statuses import group_items
from tipcompare.changes.partial import is_partial
from tipcompare.changes.parts import is_part, measure_part, set_rests_apart
from tipcompare.changes.row_signs import find_signs
from tipcompare.changes.strays import find_away
from tipcompare.model import Comparison, CountryReport, ParagraphChange, Section, SectionChange, Span
from tipcompare.model.comparison import AlignedBy, SectionStatus
from tipcompare.series import SeriesProfile

_NOT_COMPARED = frozenset({"furniture"})

_NUMBER = 24
"""Characters, at most, of a number that stands on a line of its own before a heading ("Section 12.")."""

_Paired = tuple[tuple[Span, ...], tuple[ParagraphPair, ...], float]


@frozen(eq=False)
class _Section(SectionText):
    """One kind of section of one edition, and its paragraphs, headings among them: where each stands, what it says.

    Marks of sources in a chapter say nothing. The letters are what redlines go by: blanks and capitals are not in them.
    """

    paragraphs: tuple[Span, ...]
    texts: tuple[str, ...]
    letters: tuple[str, ...]


@frozen(eq=False)
class _Pairing:
    """A section of the new edition with what it was, or one of the old edition that is gone.

    Args:
        kind: of the new section, else of the old one.
        origins: kinds of the old sections it goes back to.
        by: how that was told.
        shared: whether another new section goes back to one of them, too.
        olds, news: their paragraphs; of an old section that several share, each paragraph stands in one of them.
        pairs: which paragraphs belong together, in order of the new ones.
        similarity: 0-1 by words.
        same: whether the letters of both are.
        named: whether it still has the name of what it was.
    """

    kind: str
    origins: tuple[str, ...]
    by: AlignedBy
    shared: bool
    olds: tuple[Span, ...]
    news: tuple[Span, ...]
    pairs: tuple[ParagraphPair, ...]
    similarity: float
    same: bool
    named: bool = False


def compare_sections(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[SectionChange, ...]:
    """Return one change for each kind of section of the new edition, in its order, and for each that is gone.

    One that is gone comes after what it stood after; so does the rest of one that is gone but for a few words, which
    stand in parts that were split off it. Several sections of one kind are taken together, where the first
    stands. A kind that stands in one edition only is looked for by what it says (see `tipcompare.align.sections`). What
    the site put around the text is left out, and so is a heading with nothing below it that stands in one edition only.
    Documents of two kinds have none: their texts are not alike. No paragraph has its redline yet.
    """
    if old.kind and new.kind and old.kind != new.kind:
        return ()
    notes, signs = profile.notes, find_signs(profile)
    olds, news = (_gather(r.text, r.sections, r.kind, notes, signs) for r in (old, new))
    links = sorted(_keep_borne_out((olds, news), align_sections(olds, news)))
    kept = {link.old for link in links}
    numbers = number_texts(text for side in (olds, news) for section in side for text in section.texts)
    pairings = [
        *_pair_all((olds, news), links, numbers),
        *(
            _Pairing(section.kind, (), "", False, section.paragraphs, (), (), 0.0, same=False)
            for place, section in enumerate(olds)
            if place not in kept
        ),
    ]
    bare = {section.kind for side in (olds, news) for section in side if not section.text}
    shown = [p for p in pairings if (p.olds or p.news) and (p.origins or p.kind not in bare)]
    says = [{p.start: t for s in side for p, t in zip(s.paragraphs, s.texts, strict=True)} for side in (olds, news)]
    told = [_tell_change((old, new), p) for p in shown]
    away = find_away((old, new), told, notes)
    whole = {section.kind: _below(section) for section in olds}, {section.kind: _below(section) for section in news}
    changes = []
    for p, change in zip(shown, told, strict=True):
        cut = p.olds, p.news, p.pairs
        if change.status == "split":  # measured to what is like it alone: the rest is of its other parts
            similarity = measure_part([text for kind in p.origins for text in whole[0][kind]], whole[1][p.kind])
            change = evolve(change, similarity=similarity)
        if p.kind not in notes:
            pairs = _pair_rest(p, change.status, says, numbers, away)
            cut = join_cuts((p.olds, says[0]), (p.news, says[1]), pairs, numbers)
        if cut != (p.olds, p.news, p.pairs):
            change = evolve(change, paragraphs=_paragraph_changes(*cut))
        changes.append(change)
    return _put_in_order(old, new, set_rests_apart(old, new, changes))


def _pair_rest(
    p: _Pairing,
    status: str,
    says: Sequence[Mapping[int, str]],
    numbers: Mapping[str, str],
    away: Sequence[Collection[int]],
) -> tuple[ParagraphPair, ...]:
    """The pairs of a section, and those that begin alike or, of a part, are contained, but what stands elsewhere."""
    if len(p.pairs) == min(len(p.olds), len(p.news)):
        return p.pairs
    gone, came = (
        ["" if span.start in apart else numbers[said[span.start]] for span in spans]
        for spans, said, apart in zip((p.olds, p.news), says, away, strict=True)
    )
    return (pair_contained if status == "split" else pair_openings)(gone, came, p.pairs)


def add_headings(comparison: Comparison) -> tuple[SectionChange, ...]:
    """Return the sections of a comparison and, where they stand, those it leaves out: headings with nothing below.

    With them every paragraph of either edition is there once, but for what the site put around the text.
    """
    if comparison.unlike:
        return ()
    old, new, changes = comparison.old, comparison.new, comparison.sections
    gone = {change.kind for change in changes if all(part.new is None for part in change.paragraphs)}
    told = gone.union(*(change.old_kinds for change in changes))
    stands = {change.kind for change in changes} - gone
    removed = [SectionChange(kind, "removed", 0.0, _paragraph_changes(own, (), ())) for kind, own in _others(old, told)]
    added = [SectionChange(kind, "added", 0.0, _paragraph_changes((), own, ())) for kind, own in _others(new, stands)]
    return _put_in_order(old, new, [*changes, *removed, *added])


def _others(report: CountryReport, told: Collection[str]) -> Iterable[tuple[str, list[Span]]]:
    """Each kind of section that is not told of with its paragraphs, in order of the first of each."""
    found: dict[str, list[Span]] = {}
    for section in report.sections:
        if section.kind not in _NOT_COMPARED and section.kind not in told:
            found.setdefault(section.kind, []).extend(split_paragraphs(report.text, section.span))
    return found.items()


def _put_in_order(
    old: CountryReport, new: CountryReport, changes: Sequence[SectionChange]
) -> tuple[SectionChange, ...]:
    """The changes in the order of the new edition, each section that is gone after what it stood after."""
    places = {kind: (place, 0) for place, kind in enumerate(dict.fromkeys(section.kind for section in new.sections))}
    ends: dict[str, int] = {}
    for change in changes:
        for kind in change.old_kinds:
            ends[kind] = max(ends.get(kind, 0), places[change.kind][0])
    after = -1
    for rank, kind in enumerate(dict.fromkeys(section.kind for section in old.sections), 1):
        after = ends.get(kind, after)
        places.setdefault(kind, (after, rank))
    return tuple(sorted(changes, key=lambda change: places[change.kind]))


def redline_sections(
    old: CountryReport, new: CountryReport, changes: Sequence[SectionChange], profile: SeriesProfile
) -> tuple[SectionChange, ...]:
    """Return what `compare_sections` found, with the redline of each paragraph that stands in both editions."""
    notes = profile.notes
    pairs: list[tuple[Span, Span]] = []
    whole: list[bool] = []
    for change in changes:
        own = [(part.old, part.new) for part in change.paragraphs if part.old is not None and part.new is not None]
        pairs += own
        whole += [change.kind in notes] * len(own)
    redlines = iter(redline_paragraphs(old.text, new.text, pairs, whole=whole))

    def redline(part: ParagraphChange) -> ParagraphChange:
        if part.old is None or part.new is None:
            return part
        return ParagraphChange(part.old, part.new, part.similarity, next(redlines))

    return tuple(evolve(change, paragraphs=tuple(map(redline, change.paragraphs))) for change in changes)


@lru_cache(maxsize=2)
def _gather(
    text: str, sections: tuple[Section, ...], document: str, notes: frozenset[str], signs: RowSigns | None
) -> tuple[_Section, ...]:
    """The sections of a report by their kind, in order of the first of each; those of notes line by line.

    In a history every edition but the first and the last is asked for twice in a row.
    """
    mark = signs.marks if signs else None
    kinds = dict.fromkeys(section.kind for section in sections if section.kind not in _NOT_COMPARED)
    found = []
    for kind in kinds:
        own = [section for section in sections if section.kind == kind]
        if kind in notes:
            paragraphs = tuple(part for section in own for part in split_paragraphs(text, section.span))
        else:
            paragraphs = tuple(part for section in own for part in _split_blocks(text, section, document, signs))
        heading = " ".join(section.heading for section in own if section.heading)
        below = "\n".join(text[_end_heading(text, section) : section.span.end] for section in own)
        texts = tuple(mark.sub("", span.of(text)) if mark else span.of(text) for span in paragraphs)
        letters = tuple(map(plain_letters, texts))
        found.append(_Section(kind, heading, below.replace("\n", " ").strip(), paragraphs, texts, letters))
    return tuple(found)


def _end_heading(text: str, section: Section) -> int:
    """Where the heading of a section ends; its number may stand before it on a line of its own."""
    start, length = section.span.start, len(section.heading)
    return max(text.find(section.heading, start, start + _NUMBER + length), start) + length


def _split_blocks(text: str, section: Section, document: str, signs: RowSigns | None) -> tuple[Span, ...]:
    """The paragraphs of a section, and of a chapter the rows of its tables, below the heading, which is one, too."""
    lines = split_paragraphs(text, section.span)
    headed = 1 if lines and section.heading.startswith(lines[0].of(text)) else 0
    below = lines[headed:]
    return (*lines[:headed], *(join_rows(text, below, signs) if document == "chapter" else join_broken(text, below)))


def _keep_borne_out(
    sides: tuple[Sequence[_Section], Sequence[_Section]], links: Sequence[SectionLink]
) -> Iterator[SectionLink]:
    """Yield the links but those by content alone that no two paragraphs bear out, where either section has another.

    "See the report on religion" is like "See the report on trafficking", and neither is a part of the other.
    """
    own, groups = _tie(links, len(sides[1]))
    for group in groups:
        tied = [link for place in group for link in own[place]]
        if len(tied) == 1 or all(link.by == "heading" for link in tied):
            yield from tied
            continue
        gone, came = (
            [(place, text) for place in places for text in _below(side[place])]
            for places, side in zip((sorted({link.old for link in tied}), group), sides, strict=True)
        )
        pairs, _ = compare_paragraphs([text for _, text in gone], [text for _, text in came])
        borne_out = {(came[pair.new][0], gone[pair.old][0]) for pair in pairs}
        yield from (link for link in tied if link.by == "heading" or (link.new, link.old) in borne_out)


def _tie(links: Iterable[SectionLink], count: int) -> tuple[list[list[SectionLink]], list[tuple[int, ...]]]:
    """Return the links of each new section, and which of these belong together as they share old ones."""
    own: list[list[SectionLink]] = [[] for _ in range(count)]
    for link in links:
        own[link.new].append(link)
    return own, group_items([[link.old for link in tied] for tied in own])


def _below(section: _Section) -> tuple[str, ...]:
    """The paragraphs below the heading."""
    return section.texts[1:] if section.heading else section.texts


def _pair_all(
    sides: tuple[Sequence[_Section], Sequence[_Section]], links: Sequence[SectionLink], numbers: Mapping[str, str]
) -> Iterator[_Pairing]:
    """Yield every new section with what it was; sections that share old ones are paired together.

    What has the letters of a new paragraph is compared as that is printed: scans have blanks within words.
    """
    olds, news = sides
    printed = {key: text for section in news for key, text in zip(section.letters, section.texts, strict=True)}
    olds = [evolve(section, texts=tuple(map(printed.get, section.letters, section.texts))) for section in olds]
    said = {span.start: key for section in olds for span, key in zip(section.paragraphs, section.letters, strict=True)}
    own, groups = _tie(links, len(news))
    for group in groups:
        ties: dict[int, list[int]] = {}
        for rank, place in enumerate(group):
            for link in own[place]:
                ties.setdefault(link.old, []).append(rank)
        befores = [(olds[old], ties[old]) for old in sorted(ties)]
        for place, paired in zip(group, _pair_group(befores, [news[place] for place in group], numbers), strict=True):
            gone, pairs, similarity = paired
            shared = any(len(ties[link.old]) > 1 for link in own[place])
            by: AlignedBy = "content" if any(link.by == "content" for link in own[place]) else "heading"
            origins = tuple(olds[link.old].kind for link in own[place])
            came, letters = news[place].paragraphs, "".join(news[place].letters)
            same = "".join([said[span.start] for span in gone]) == letters
            named = any(_keeps_name(news[place], olds[link.old], link) for link in own[place])
            alike = (pairs, 1.0 if same else similarity, same, named)
            yield _Pairing(news[place].kind, origins, by if origins else "", shared, gone, came, *alike)


def _keeps_name(new: _Section, old: _Section, link: SectionLink) -> bool:
    """Whether a section is the same part of another one, or its heading has all words of the one that it had."""
    words = heading_words(old.heading)
    part = new.kind.rpartition("/")[2] == old.kind.rpartition("/")[2]
    return part or link.by == "heading" or bool(words and words <= heading_words(new.heading))


def _pair_group(
    olds: Sequence[tuple[_Section, list[int]]], news: Sequence[_Section], numbers: Mapping[str, str]
) -> list[_Paired]:
    """For each new section the old paragraphs set against it, which of them belong to which of its own, how alike.

    Each old paragraph goes to the section that has its counterpart; one that has none goes where most of its section
    went.

    Args:
        olds: sections of the old edition, each with the places of the new ones that go back to it.
        news: sections of the new one.
        numbers: the words of each paragraph, as `number_texts` tells them.
    """
    gone = [span for section, _ in olds for span in section.paragraphs]
    said = [text for section, _ in olds for text in section.texts]
    pairs, similarity = compare_paragraphs(said, [text for section in news for text in section.texts], numbers)
    if len(news) == 1:
        return [(tuple(gone), pairs, similarity)]
    homes = [place for place, section in enumerate(news) for _ in section.paragraphs]
    went: dict[int, int] = {pair.old: homes[pair.new] for pair in pairs}
    start = 0
    for section, ties in olds:
        places = range(start, start := start + len(section.paragraphs))
        known = [went[place] for place in places if place in went]
        went.update((place, max(known or ties, key=(known or ties).count)) for place in places if place not in went)
    found: list[_Paired] = []
    first = 0
    for home, section in enumerate(news):
        mine = [place for place in range(len(gone)) if went[place] == home]
        here = tuple(gone[place] for place in mine)
        alike = compare_paragraphs([said[place] for place in mine], section.texts, numbers)[1]
        found.append((here, _pairs_within(pairs, mine, first), alike))
        first += len(section.paragraphs)
    return found


def _pairs_within(pairs: Sequence[ParagraphPair], places: Sequence[int], first: int) -> tuple[ParagraphPair, ...]:
    """Return the pairs of old paragraphs at some places, counted among these and the new ones from the `first` on."""
    ranks = {place: rank for rank, place in enumerate(places)}
    here = [pair for pair in pairs if pair.old in ranks]
    return tuple(ParagraphPair(ranks[pair.old], pair.new - first, pair.similarity) for pair in here)


def _tell_change(reports: tuple[CountryReport, CountryReport], pairing: _Pairing) -> SectionChange:
    """What became of a section by the pairs that its paragraphs are in."""
    parts = _paragraph_changes(pairing.olds, pairing.news, pairing.pairs)
    status = _status_of(reports, pairing)
    return SectionChange(pairing.kind, status, pairing.similarity, parts, pairing.origins, pairing.by)


def _status_of(reports: tuple[CountryReport, CountryReport], pairing: _Pairing) -> SectionStatus:
    if not pairing.origins:
        status: SectionStatus = "added" if pairing.news else "removed"
        return "not found" if is_partial(reports[0 if pairing.news else 1]) else status
    if len(pairing.origins) > 1:
        return "merged"
    if pairing.origins == (pairing.kind,):
        return "same" if pairing.same else "changed"
    olds, news = (
        [len(span.of(report.text).split()) for span in spans]
        for report, spans in zip(reports, (pairing.olds, pairing.news), strict=True)
    )
    part = pairing.shared or (not pairing.named and is_part(olds, news, pairing.pairs))
    return "split" if part else "moved"


def _paragraph_changes(
    olds: Sequence[Span], news: Sequence[Span], pairs: Sequence[ParagraphPair]
) -> tuple[ParagraphChange, ...]:
    """The paragraphs in the order of the new edition, each removed one after what it stood after."""
    by_new, by_old = {pair.new: pair for pair in pairs}, {pair.old: pair for pair in pairs}
    removed: dict[int, list[ParagraphChange]] = {}
    after = -1
    for place, span in enumerate(olds):
        if place in by_old:
            after = by_old[place].new
        else:
            removed.setdefault(after, []).append(ParagraphChange(span, None, 0.0))
    changes = removed.get(-1, [])
    for place, span in enumerate(news):
        pair = by_new.get(place)
        if pair is None:
            changes.append(ParagraphChange(None, span, 0.0))
        else:
            changes.append(ParagraphChange(olds[pair.old], span, pair.similarity))
        changes += removed.get(place, ())
    return tuple(changes)
