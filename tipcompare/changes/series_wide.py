"""Changes of wording that many countries' reports share: the series' own, not a country's."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from tipcompare.model import Comparison, Edit, Edition, Editions

_WORD = re.compile(r"[^\W\d_]{2,}")

TwoEditions = tuple[Edition, Edition]
Change = bytes
"""A change of words, as a hash: there are millions of them in a large corpus."""

SeriesWide = Mapping[TwoEditions, frozenset[Change]]
"""The changes of words between each two editions: of one country, or those that many countries share."""

WIDTH = 8
"""Bytes of a hash: among ten million changes two have the same by chance once in 400,000 corpora."""

FEWEST, SHARE = 3, 0.1
"""A change is the series' own where it stands in at least so many countries, and such a share of those compared."""

FEWEST_WORDS = 2
"""Words one side of it has at least, for so few countries to be enough."""

MOST = 0.5
"""One word for another ("meet" for "comply") coincides by chance: it is the series' own in such a share of countries.

Single words put in or taken out, numbers and commas never are."""

AROUND = 60
"""Characters shown on each side of a change."""

SharedRow = tuple[int, int, str, str, int, str, str]
"""Two years, the words of each, how many countries share their change, which, and what stands around it in one."""


def find_series_wide(histories: Iterable[Editions]) -> SeriesWide:
    """Return, for each pair of editions, the changes of words that many countries share.

    Args:
        histories: of many countries in one series.
    """
    return share_changes(pack_changes(gather_changes(history)) for history in histories)


def gather_changes(history: Editions) -> SeriesWide:
    """Return every change of words in one country, by pair of editions."""
    return {(found.old.edition, found.new.edition): frozenset(_changes(found)) for found in history.comparisons}


def make_changes(history: Editions) -> dict[str, bytes]:
    """Return every change of words of one country, packed for `share_changes`."""
    return {"changes": pack_changes(gather_changes(history))}


def share_changes(packed: Iterable[bytes]) -> SeriesWide:
    """Return the changes that many countries share.

    Args:
        packed: what `pack_changes` gave for each country.
    """
    found: dict[TwoEditions, list[bytes]] = {}
    countries: Counter[TwoEditions] = Counter()
    for country in packed:
        for editions, hashes in _split(country):
            countries[editions] += 1
            found.setdefault(editions, []).append(hashes)
    wide = {}
    for editions, parts in found.items():
        every, counts = np.unique(np.frombuffer(b"".join(parts), dtype=f">u{WIDTH}"), return_counts=True)
        least = np.where(every & 1, MOST * countries[editions], SHARE * countries[editions])
        enough = counts >= np.maximum(least, FEWEST)
        wide[editions] = frozenset(int(change).to_bytes(WIDTH, "big") for change in every[enough])
    return wide


def pack_changes(changes: SeriesWide) -> bytes:
    """Return changes as lines: the two editions and the hashes, in hex and in order."""
    lines = (f"{old} {new} {b''.join(sorted(found)).hex()}\n" for (old, new), found in sorted(changes.items()))
    return "".join(lines).encode()


def unpack_changes(packed: bytes) -> SeriesWide:
    """Return what `pack_changes` packed."""
    return {
        editions: frozenset(hashes[start : start + WIDTH] for start in range(0, len(hashes), WIDTH))
        for editions, hashes in _split(packed)
    }


def keep_shared(packed: bytes, wide: SeriesWide) -> SeriesWide:
    """Return those of one country's packed changes that are the series' own."""
    own = unpack_changes(packed)
    return {editions: found & wide.get(editions, frozenset()) for editions, found in own.items()}


def make_shared(history: Editions, *, wide: bytes) -> dict[str, bytes]:
    """Return the changes of one country that are the series' own, packed for `gather_shared`.

    Args:
        history: of the country.
        wide: what many countries share, as `pack_changes` gives it.
    """
    shared = unpack_changes(wide)
    told = (row for found in history.comparisons for row in _tell_shared(found, shared))
    return {"shared": "\n".join(json.dumps([history.country, *row]) for row in dict.fromkeys(told)).encode()}


def gather_shared(packed: Iterable[bytes]) -> list[SharedRow]:
    """Return the changes of wording of a series, those of most countries first, within each pair of editions.

    Differences of layout alone (a hyphen, a blank, an apostrophe) are left out.

    Args:
        packed: what `make_shared` made of each country, in order of country.
    """
    found: dict[tuple[Edition, Edition, str, str], dict[str, str]] = {}
    for line in (line for part in packed for line in part.decode().splitlines()):
        country, old, new, gone, came, example = json.loads(line)
        found.setdefault((Edition.parse(old), Edition.parse(new), gone, came), {}).setdefault(country, example)
    every = sorted(found.items(), key=lambda one: (one[0][:2], -len(one[1]), one[0][2:]))
    return [
        (old.year, new.year, gone, came, len(examples), " ".join(sorted(examples)), next(iter(examples.values())))
        for (old, new, gone, came), examples in every
    ]


def key_of(comparison: Comparison, edit: Edit) -> Change:
    """Return the hash of what `edit` changed, whatever its case and white space.

    Args:
        comparison: whose texts the edit is of.
        edit: one step of a redline in it.

    Returns:
        `WIDTH` bytes; the last bit is 1 where one word stands for another, so that it can be told without the words.
    """
    return hash_words(*_words(comparison, edit))


def hash_words(old: str, new: str) -> Change:
    """Return the hash of a change of words, as `key_of` does."""
    digest = hashlib.blake2b(f"{old}\n{new}".encode(), digest_size=WIDTH).digest()
    return digest[:-1] + bytes([digest[-1] & 0xFE | (max(_count(old), _count(new)) < FEWEST_WORDS)])


def _words(comparison: Comparison, edit: Edit) -> tuple[str, str]:
    old = edit.old.of(comparison.old.text).casefold().split()
    new = edit.new.of(comparison.new.text).casefold().split()
    return " ".join(old), " ".join(new)


def _split(packed: bytes) -> Iterator[tuple[TwoEditions, bytes]]:
    for line in packed.decode().splitlines():
        old, new, hashes = line.split(" ")
        yield (Edition.parse(old), Edition.parse(new)), bytes.fromhex(hashes)


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def list_edits(comparison: Comparison) -> Iterator[tuple[Edit, str, str]]:
    """Yield each step of the sections that changes words, with the old ones and the new as `key_of` takes them."""
    edits = (e for section in comparison.sections for paragraph in section.paragraphs for e in paragraph.redline)
    yield from ((edit, *_words(comparison, edit)) for edit in edits if edit.kind != "equal")


def _changes(comparison: Comparison) -> Iterator[Change]:
    """What is looked for in other countries: several words, or one word in place of another."""
    for _, *words in list_edits(comparison):
        counts = sorted(map(_count, words))
        if counts[1] >= FEWEST_WORDS or counts == [1, 1]:
            yield hash_words(*words)


def _tell_shared(comparison: Comparison, wide: SeriesWide) -> Iterator[tuple[str, ...]]:
    """Yield the editions, the words of each and what stands around them, of each change that is the series' own."""
    editions = (comparison.old.edition, comparison.new.edition)
    shared = wide.get(editions, frozenset())
    for edit, old, new in list_edits(comparison) if shared else ():
        if hash_words(old, new) in shared and _letters(old) != _letters(new):
            side, text = (edit.new, comparison.new.text) if new else (edit.old, comparison.old.text)
            example = text[max(0, side.start - AROUND) : side.end + AROUND]
            yield (*map(str, editions), old, new, " ".join(example.split()))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
