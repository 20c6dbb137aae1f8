"""What the editions of a country name and name no longer, and how long their sections are, for a page."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tipcompare.changes.misfiled import list_doubted, tell_doubt
from tipcompare.changes.prose import is_prose, part_line
from tipcompare.changes.strays import find_strays
from tipcompare.changes.terms import Groups, TermLine, sentence_around, trace_terms
from tipcompare.language.groups import GROUPS
from tipcompare.model import Comparison, CountryReport, Editions, Span
from tipcompare.report.anchors import Said, name_part, name_place
from tipcompare.report.structure import (
    count_sections,
    name_aside,
    name_section,
    sum_words,
    tell_length,
    tell_rest,
    tell_strays,
)
from tipcompare.series import SeriesProfile
from tipcompare.series.untold import NAMED, tell_untold

MOST = 3
"""Sentences that are shown of the last edition that names a group."""

SHORTEST = 50
"""Letters that a sentence has at least, to say something: headings and parts of lists do not."""

LISTED = 12
"""Names that a page lists at once; the rest opens."""

FEWER, LEAST = 0.25, 8
"""A group is named far less where it was named at least so often, and now so small a share of that as often."""


@frozen
class Naming:
    """One group over the editions.

    Args:
        key, title: of the group.
        counts: how often each edition names it.
        first, last: editions that name it first and last.
        silenced: whether the newest edition does not name it.
        fewer: whether the newest edition names it far less than the one before.
        sentences: of the last edition that names it.
    """

    key: str
    title: str
    counts: tuple[int, ...]
    first: str
    last: str
    silenced: bool
    fewer: bool
    sentences: tuple[Said, ...]


@frozen
class Length:
    """One kind of section over the editions: its title and number of words in each; None where there is none."""

    title: str
    words: tuple[int | None, ...]


@frozen
class Told:
    """What changed in the newest edition, at a glance.

    Args:
        lead: a sentence, or what stands before a list.
        items: the list, each with the name of its place in the page, which is empty for one that has none.
    """

    lead: str
    items: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """All of it as one sentence."""
        return f"{self.lead}: {', '.join(item for item, _ in self.items)}." if self.items else self.lead


@frozen
class Terms:
    """What a page says of words and lengths.

    Args:
        told: what changed in the newest edition.
        namings: every group that any edition names.
        lengths: of the sections, those of the newest edition first.
        totals: words of each edition, but for lists of its sources.
        aside: the sections that `totals` leaves out, for people; empty where none.
        doubted: editions that may be others, or of another country.
        untold: that no groups are told by the words at hand, which are English; empty where they are.
    """

    told: tuple[Told, ...]
    namings: tuple[Naming, ...]
    lengths: tuple[Length, ...]
    totals: tuple[int, ...]
    aside: str
    doubted: tuple[str, ...]
    untold: str = ""


def tell_terms(history: Editions, profile: SeriesProfile, groups: Groups = GROUPS) -> Terms:
    """Return what the editions of `history` name, and how long they are."""
    lines = trace_terms(history, profile, groups)
    namings = tuple(_name(history, line) for line in lines)
    counted = [count_sections(report) for report in history.reports]
    kinds = dict.fromkeys(kind for held in counted for kind in held)
    lengths = (Length(name_section(kind, profile), tuple(held.get(kind) for held in counted)) for kind in kinds)
    totals = tuple(sum_words(held, profile) for held in counted)
    shown = tuple(sorted(lengths, key=lambda length: length.words[-1] is None))
    doubted = list_doubted(history.reports)
    told = tuple(_tell(history, profile, namings, counted[-2:]))
    untold = tell_untold(profile, NAMED) if groups is GROUPS else ""
    return Terms(told, namings, shown, totals, name_aside(kinds, profile), doubted, untold)


def _name(history: Editions, line: TermLine) -> Naming:
    place = max(place for place, spans in enumerate(line.places) if spans)
    before, now = (0, *line.counts)[-2:]
    return Naming(
        key=line.key,
        title=line.title,
        counts=line.counts,
        first=str(line.first),
        last=str(line.last),
        silenced=line.silenced,
        fewer=before >= LEAST and 0 < now <= FEWER * before,
        sentences=_quote(history.reports[place], line.places[place]),
    )


def _quote(report: CountryReport, spans: tuple[Span, ...]) -> tuple[Said, ...]:
    """Sentences that name a group, each once: whole ones first, the shortest that say something, with their places."""
    found: dict[str, Said] = {}
    for span in spans:
        words, place = _say(report.text, span)
        found.setdefault(words, Said(words, name_place(report.edition, _paragraph(report, span)), place))
    told = sorted(found.values(), key=lambda said: (not is_prose(said.text), len(said.text) < SHORTEST, len(said.text)))
    return tuple(told[:MOST])


def _say(text: str, span: Span) -> tuple[str, Span]:
    """The sentence that a word stands in, without notes, and where; where it breaks off, dots say so."""
    around = sentence_around(text, span)
    parts = part_line(text, around.start, around.end)
    start, end = next((part for part in parts if part[0] <= span.start < part[1]), (around.start, around.end))
    said = Span(start, end)
    words = said.line_of(text)
    return (f"{words} …" if words[-1:].isalnum() and is_prose(f"{words}.") else words), said


def _paragraph(report: CountryReport, span: Span) -> Span:
    """The paragraph that a word stands in, as the full text marks it."""
    section = report.section_at(span.start)
    within = section.span if section else Span(0, len(report.text))
    start = max(within.start, report.text.rfind("\n", 0, span.start) + 1)
    end = report.text.find("\n", span.start, within.end)  # a name may go on in the next line
    line = report.text[start : within.end if end < 0 else end]
    start += len(line) - len(line.lstrip())
    return Span(start, start + len(line.strip()))


def _tell(
    history: Editions, profile: SeriesProfile, namings: tuple[Naming, ...], counted: list[dict[str, int]]
) -> list[Told]:
    """What differs between the two newest editions, of which `counted` has the words of each kind of section."""
    if len(counted) < 2 or not sum_words(counted[0], profile):
        return []
    old, new = (str(report.edition) for report in history.reports[-2:])
    doubt = tell_doubt(history.reports[-2:])
    told = [Told(doubt)] if doubt else []
    told += [Told(f"{new} has {tell_length(counted[0], counted[1], old, profile)}.")]
    for lead, named in (
        (f"Named in {old} and not in {new}", [n.title for n in namings if n.silenced and n.counts[-2]]),
        ("Named far less", [f"{n.title} ({n.counts[-2]} to {n.counts[-1]})" for n in namings if n.fewer]),
        (f"Named in {new} and not in {old}", [n.title for n in namings if n.counts[-1] and not n.counts[-2]]),
    ):
        told += [Told(lead, tuple((item, "") for item in named))] if named else []
    gone = tuple(_list_gone(history.comparisons[-1], profile))
    return [*told, Told(f"Sections of {old} with none like them found in {new}", gone)] if gone else told


def _list_gone(comparison: Comparison, profile: SeriesProfile) -> Iterator[tuple[str, str]]:
    """Yield each section that was removed or not found, with what of it stands elsewhere, and its place in the page."""
    gone = [change for change in comparison.sections if all(part.new is None for part in change.paragraphs)]
    strays = find_strays(comparison, profile.notes) if gone else {}
    for change in gone:
        rest = tell_rest(comparison, change, profile).partition(",")[0]
        stray = tell_strays(comparison, change, profile, strays)
        told = " ".join(filter(None, (name_section(change.kind, profile), rest, stray and f"({stray})")))
        yield told, name_part(comparison, change.kind)
