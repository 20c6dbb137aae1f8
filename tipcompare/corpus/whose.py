"""Whom what gave no report is about, and of which edition, where that is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

from attrs import evolve

from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.kept import Batch
from tipcompare.identity import read_path
from tipcompare.model import Edition
from tipcompare.model.source import compose_text
from tipcompare.sources import SAVED_OTHERWISE, shown_name


def tell_whose(batch: Batch, skipped: Iterable[Skipped]) -> list[Skipped]:
    """Return what gave no report, each with country and edition where text, manifest or path tell them.

    What is neither a file of the corpus nor a country is of something made of all countries, and stays as it is.
    """
    files, year = known_sources(batch), _year_of(batch)
    return [_tell(item, batch, year) if shown_name(item.source) in files else item for item in skipped]


def known_sources(batch: Batch) -> Collection[str]:
    """Return the names of files and countries that what gave no report may be called by."""
    return {*map(shown_name, batch.hashes), *(shown_name(item.source) for item in batch.skipped), *batch.units}


def _year_of(batch: Batch) -> Edition | None:
    """The edition that the corpus folder itself is called by."""
    return read_path(f"{batch.root.resolve().name}/file").folder if batch.root.is_dir() else None


def _tell(item: Skipped, batch: Batch, year: Edition | None) -> Skipped:
    if item.source in batch.units or item.source in batch.wanted:
        return evolve(item, country=item.source)
    entry = batch.manifest.get(compose_text(item.source))
    path = PurePosixPath(item.source)
    clues = read_path(str(path.with_suffix("")) if path.suffix.lower() in SAVED_OTHERWISE else item.source)
    stated = Edition.parse(entry.edition) if entry is not None and entry.edition else None
    edition = stated or clues.edition or year
    country = item.country or (entry.find_code() if entry is not None else "") or clues.code or ""
    return evolve(item, country=country, edition=item.edition or (str(edition.year) if edition is not None else ""))
