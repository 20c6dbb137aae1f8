"""Which section of a new edition is which of the old: by its heading, else by what it says."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

import numpy as np
from attrs import frozen

from tipcompare.align.folding import fold_words
from tipcompare.align.numbering import number_words
from tipcompare.align.sparse import Floats, make_sparse
from tipcompare.model.comparison import AlignedBy

ALIKE, ALIKE_TAKEN = 0.25, 0.4
"""Least cosine of two sections that are one by content, and where the other one has a counterpart of its own kind.

Set on the practices reports of 2016 to 2022 with their headings hidden (docs/accuracy.md)."""

REUSED = 0.5
"""Or so much of the runs of words of one stands in the other, and in no further section."""

_SHORT, ALIKE_SHORT, REUSED_SHORT = 25, 0.5, 0.15
"""Of sections with fewer words than the first, more is asked: a formula ("There were no reports of") tells little."""

SAME_HEADING = 0.1
"""Least cosine where both headings have the same words."""

_HEADING_COUNTS = 0.15
"""What a heading in the same words adds where several sections are alike."""

_RUN = 5
_SEVERAL = -1
_FEWEST = 12
"""Words that a section has at least for its words to tell anything."""


@frozen
class SectionText:
    """One kind of section of an edition.

    Args:
        kind: the section kind.
        heading: its headings as printed; empty where they are lost.
        text: what stands below them, without line breaks.
    """

    kind: str
    heading: str
    text: str


@frozen(order=True)
class SectionLink:
    """Two sections that belong together, by their places in the two lists.

    Args:
        new, old: which ones.
        by: heading where both are of one kind or one part, or their headings have the same words; else content.
    """

    new: int
    old: int
    by: AlignedBy


@frozen(eq=False)
class _Side:
    """The sections of one edition, against those of the other.

    Args:
        codes: the words of each, a character for a word.
        alike: the cosine of each (row) with each other one (column).
        headings: 0-1, the share of words that their headings share.
        taken: columns that have a counterpart of their own kind.
        others: the words of those of the other edition.
        homes: which one of the others has a run of words; _SEVERAL where more than one has it.
    """

    codes: list[str]
    alike: Floats
    headings: Floats
    taken: Collection[int]
    others: list[str]
    homes: dict[str, int]


def align_sections(old: Sequence[SectionText], new: Sequence[SectionText]) -> tuple[SectionLink, ...]:
    """Return which sections belong together, in order of the new ones; one may go with several.

    Sections of one kind go together. Each other one, old or new, is looked for by its words among all sections of the
    other edition, and goes with the one that is most like it, where that is alike enough or has most of its text, else
    with the one that has most of its text, however long that is. What is left goes with what is left of its name under
    another section, where each edition has one such part.

    Args:
        old: the old edition's, each kind once.
        new: the new edition's, likewise.

    Source: words weigh by how few sections have them, after K. Spärck Jones, "A statistical interpretation of term
    specificity and its application in retrieval" (1972), and by the logarithm of how often they stand there.
    """
    places = {section.kind: place for place, section in enumerate(old)}
    links = {
        (k, places[s.kind]): SectionLink(k, places[s.kind], "heading") for k, s in enumerate(new) if s.kind in places
    }
    taken_new, taken_old = {pair[0] for pair in links}, {pair[1] for pair in links}
    open_new = [place for place, section in enumerate(new) if place not in taken_new and section.text]
    open_old = [place for place, section in enumerate(old) if place not in taken_old and section.text]
    if not open_new and not open_old:
        return tuple(links.values())
    codes = number_words([section.text for section in (*old, *new)])
    olds, news = codes[: len(old)], codes[len(old) :]
    alike, headings = _find_cosines(olds, news), _compare_headings(old, new)
    forward = _Side(news, alike, headings, taken_old, olds, _find_homes(olds))
    backward = _Side(olds, alike.T, headings.T, taken_new, news, _find_homes(news))
    for place, other, by in _find_partners(forward, open_new):
        links.setdefault((place, other), SectionLink(place, other, by))
    for place, other, by in _find_partners(backward, open_old):
        links.setdefault((other, place), SectionLink(other, place, by))
    parts_old = _list_parts(old, set(open_old).difference(place for _, place in links))
    parts_new = _list_parts(new, set(open_new).difference(place for place, _ in links))
    for part in parts_old.keys() & parts_new.keys():
        pair = parts_new[part], parts_old[part]
        links[pair] = SectionLink(*pair, "heading")
    return tuple(sorted(links.values()))


def _list_parts(sections: Sequence[SectionText], places: Collection[int]) -> dict[str, int]:
    """Those of these places that are a part of a section (`life/killings`), by a name that no other of them has."""
    names = {place: sections[place].kind.rpartition("/") for place in places}
    counts = Counter(part for _, _, part in names.values())
    return {part: place for place, (above, _, part) in names.items() if above and counts[part] == 1}


def _find_partners(side: _Side, places: Sequence[int]) -> list[tuple[int, int, AlignedBy]]:
    """What each of these sections goes with, where it goes with any: (place, place of the other, by what)."""
    found: list[tuple[int, int, AlignedBy]] = []
    for place in places:
        if len(side.codes[place]) < _FEWEST or not side.others:
            continue
        shares = _share_runs(side, place)
        most = max(shares, key=lambda other: (shares[other], -other), default=0)
        likest = int(np.argmax(side.alike[place] + _HEADING_COUNTS * side.headings[place]))
        same_heading = bool(side.headings[place, likest] == 1.0)
        least = SAME_HEADING if same_heading else ALIKE_TAKEN if likest in side.taken else ALIKE
        if _belongs(side, place, likest, least, shares[likest]):
            found.append((place, likest, "heading" if same_heading else "content"))
        elif shares[most] >= REUSED:
            found.append((place, most, "content"))
    return found


def _belongs(side: _Side, place: int, other: int, least: float, reused: float) -> bool:
    """Whether a section is so much like another one, or has so much of its words, that both belong together."""
    alike = side.alike[place, other]
    short = min(len(side.codes[place]), len(side.others[other])) < _SHORT and alike < ALIKE_SHORT
    return bool(reused >= REUSED or (alike >= least and not (short and reused < REUSED_SHORT)))


def _find_cosines(olds: Sequence[str], news: Sequence[str]) -> Floats:
    """The cosine of the weighed words of each new section (row) with each old one (column)."""
    sections = [np.frombuffer(code.encode("utf-32-le", "surrogatepass"), dtype="<u4") for code in (*olds, *news)]
    words = np.concatenate(sections).astype(np.int64)
    width = int(words.max(initial=0)) + 1
    rows = np.repeat(np.arange(len(sections)), list(map(len, sections)))
    cells, counts = np.unique(rows * width + words, return_counts=True)
    rows, columns = np.divmod(cells, width)
    rare = np.log((1 + len(sections)) / (1 + np.bincount(columns, minlength=width)))
    weights = np.log1p(counts) * rare[columns]
    lengths = np.sqrt(np.bincount(rows, weights**2, minlength=len(sections)))
    weights /= np.where(lengths > 0, lengths, 1.0)[rows]
    weighed = make_sparse(rows, columns, weights, (len(sections), width))
    old = weighed.in_full(0, len(olds))
    own = (weighed.take([place]) for place in range(len(olds), len(sections)))
    return np.array([(old[:, new.columns] * new.values).sum(axis=1) for new in own])


def _compare_headings(old: Sequence[SectionText], new: Sequence[SectionText]) -> Floats:
    """The share of words, 0-1, that each new heading (row) and each old one (column) have in common."""
    olds, news = ([heading_words(section.heading) for section in side] for side in (old, new))
    shares = [[len(own & other) / len(own | other) if own and other else 0.0 for other in olds] for own in news]
    return np.array(shares).reshape(len(news), len(olds))


def heading_words(heading: str) -> frozenset[str]:
    """Return the words of a heading without its number or letter.

    Args:
        heading: as printed.

    Example:
        >>> sorted(heading_words("3. Boats of the Harbor"))
        ['boats', 'harbor', 'of', 'the']
    """
    return frozenset(word for word in fold_words(heading) if len(word) > 1 and not word.isdigit())


def _runs_of(code: str) -> set[str]:
    return {code[start : start + _RUN] for start in range(len(code) - _RUN + 1)}


def _find_homes(codes: Sequence[str]) -> dict[str, int]:
    """Which section alone has each run of words; _SEVERAL where it is not alone."""
    homes: dict[str, int] = {}
    for place, code in enumerate(codes):
        homes.update((run, _SEVERAL if run in homes else place) for run in _runs_of(code))
    return homes


def _share_runs(side: _Side, place: int) -> dict[int, float]:
    """The share, 0-1, of the runs of words of a section that each other one has and no further one in its edition."""
    runs = _runs_of(side.codes[place])
    counts = Counter(side.homes.get(run, _SEVERAL) for run in runs)
    del counts[_SEVERAL]
    return defaultdict(float, {other: count / len(runs) for other, count in counts.items()})
