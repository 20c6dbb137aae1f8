"""Wording that the series changed for many countries at once, in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from attrs import frozen

from tipcompare.changes.series_wide import (
    SeriesWide,
    gather_changes,
    hash_words,
    list_edits,
    pack_changes,
    unpack_changes,
)
from tipcompare.model import Comparison, Edition, Editions


@frozen(order=True)
class SharedWording:
    """One change of wording that many countries' reports share.

    Args:
        old_edition, new_edition: between which two editions.
        old_words: as the older reports have them; empty where words were put in.
        new_words: as the newer ones have them; empty where words were taken out.
        countries: alpha-3 codes of those that share it, sorted.
        example: sentence-like stretch of the first country's newer report around it, or of the older one where the
            words are gone.
    """

    old_edition: Edition
    new_edition: Edition
    old_words: str
    new_words: str
    countries: tuple[str, ...]
    example: str


AROUND = 60
"""Characters shown on each side of a change."""


def find_shared(history: Editions, wide: SeriesWide) -> bytes:
    """Return the changes of one country that are the series' own, packed for `gather_shared`.

    Args:
        history: of the country.
        wide: what many countries share.
    """
    lines = []
    for comparison in history.comparisons:
        shared = wide.get((comparison.old.edition, comparison.new.edition), frozenset())
        if shared:
            lines += [json.dumps([history.country, *told]) for told in dict.fromkeys(_tell(comparison, shared))]
    return "\n".join(lines).encode()


def gather_shared(packed: Iterable[bytes]) -> tuple[SharedWording, ...]:
    """Return the changes of wording of a series, those of most countries first, within each pair of editions.

    Differences of layout alone (a hyphen, a blank, an apostrophe) are left out.

    Args:
        packed: what `find_shared` gave for each country, in order of country.
    """
    countries: dict[tuple[str, ...], list[str]] = {}
    examples: dict[tuple[str, ...], str] = {}
    for part in packed:
        for line in part.decode().splitlines():
            country, old_edition, new_edition, old, new, example = json.loads(line)
            key = (old_edition, new_edition, old, new)
            countries.setdefault(key, []).append(country)
            examples.setdefault(key, example)
    told = [
        SharedWording(
            Edition.parse(key[0]), Edition.parse(key[1]), key[2], key[3], tuple(sorted(set(codes))), examples[key]
        )
        for key, codes in countries.items()
    ]
    return tuple(sorted(told, key=lambda item: (item.old_edition, item.new_edition, -len(item.countries), item)))


def _tell(comparison: Comparison, shared: frozenset[bytes]) -> Iterator[tuple[str, str, str, str, str]]:
    editions = (str(comparison.old.edition), str(comparison.new.edition))
    for edit, old, new in list_edits(comparison):
        if hash_words(old, new) in shared and _letters(old) != _letters(new):
            side, text = (edit.new, comparison.new.text) if new else (edit.old, comparison.old.text)
            example = text[max(0, side.start - AROUND) : side.end + AROUND]
            yield (*editions, old, new, " ".join(example.split()))


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def make_changes(history: Editions) -> dict[str, bytes]:
    """Return every change of words of one country, packed for `tipcompare.changes.series_wide.share_changes`."""
    return {"changes": pack_changes(gather_changes(history))}


def make_shared(history: Editions, *, wide: bytes) -> dict[str, bytes]:
    """Return the changes of one country that are the series' own.

    Args:
        history: of the country.
        wide: what many countries share, as `pack_changes` gives it.
    """
    return {"shared": find_shared(history, unpack_changes(wide))}
