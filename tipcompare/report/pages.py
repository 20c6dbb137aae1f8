"""The reports on a corpus in two steps, so that each country can be worked on alone.

First each country gives its outline and the changes of wording in it. From those of all countries comes what they
share; then each country's page is rendered with what of its own changes is the series' own.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from tipcompare.changes.series_wide import keep_shared, make_changes, pack_changes, share_changes
from tipcompare.corpus import Corpus
from tipcompare.corpus.cache import make_key
from tipcompare.corpus.spill import Shelf, open_shelf
from tipcompare.corpus.units import Made, Task
from tipcompare.corpus.versions import describe
from tipcompare.corpus.workers import release_workers
from tipcompare.errors import ParseError, UnknownNameError, list_some
from tipcompare.installed import tell_hidden
from tipcompare.language.counts import count_things
from tipcompare.model import Editions
from tipcompare.report.anchors import name_page
from tipcompare.report.cite import Origins, read_origins
from tipcompare.report.folder import ReportFolder
from tipcompare.report.formats import (
    BUILT_IN,
    GROUP,
    Place,
    ReportFormat,
    format_called,
    format_of,
    render_files,
    render_index,
    render_report,
)
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.outline import outline_history, pack_outline, unpack_outline
from tipcompare.report.site.country_data import make_parcel
from tipcompare.version import tell_version
from tipcompare.writing import write_bytes


def write_corpus(corpus: Corpus, path: str | Path, *, kind: str = "html") -> Path:
    """Write the reports on a corpus and return where to begin reading.

    Args:
        corpus: its countries are worked through one by one; what was read before is not read again.
        path: a file, where its name ends in a format of reports and the corpus has one country; else a folder (which it
            is, too, where it is there or `path` is a text that ends in a slash), which gets a file a country and, for
            html and md, an index. Pages of countries that were not asked for stay as an earlier run wrote them; the
            index is about those asked for, which is remarked.
        kind: format of the files in a folder.

    Raises:
        ParseError: where there are several countries for one file, nothing could be read or there is no such format.
        WriteError: where a file cannot be written, or one that was read or that this program did not write is in
            its place.
        MissingExtraError: where the format needs a part that is not installed.
    """
    target = Path(path)
    if format_of_file(path):
        return _write_one(corpus, target)
    for line in tell_hidden(GROUP, BUILT_IN, kind):
        corpus.remark(line)
    has_index = format_called(kind).render_index is not None
    folder = ReportFolder.open(target, kind)
    folder.spare(*_name_fixed(kind, index=has_index))
    with open_shelf() as shelf:
        found = _write_pages(corpus, folder, shelf)
        release_workers()
        unread = [item for item in corpus.skipped if item.told]
        index = None
        if has_index:
            index = corpus.attempt(lambda: shelf.put(render_index(kind, list(found.values()), unread)), f"index.{kind}")
        folder.write(index or {})
    stayed, changed = folder.clear(lambda country: _stays(corpus, country, found))
    if changed:
        why = "changed since tipcompare wrote it, so it stays though nothing is about it any more: remove it by hand"
        corpus.lose(list_some(changed), why)
    others = stayed - set(corpus.countries())
    if index and others:
        told, left = list_some(list(found)), count_things(len(others), "other country stay", "other countries stay")
        corpus.remark(f"the pages on all countries now tell of {told} alone; those of {left} as they were")
    return target / f"index.{kind}" if index else target


def format_of_file(path: str | Path) -> ReportFormat | None:
    """Return the format of the one file that `path` names; None where it names a folder, as `write_corpus` tells them.

    Raises:
        UnknownNameError: where its name ends in no format.

    Example:
        >>> format_of_file("vesmark"), format_of_file("v1.0/"), format_of_file("vesmark.md") is format_called("md")
        (None, None, True)
    """
    suffix = Path(path).suffix
    if not suffix or str(path).endswith(("/", os.sep)) or Path(path).is_dir():
        return None
    try:
        return format_of(suffix)
    except UnknownNameError as error:
        error.hint = f"{error.hint}; a folder with a point in its name ends in / or has to be there"
        raise


def _name_fixed(kind: str, *, index: bool) -> Sequence[str]:
    """Return the names of the files that are about all countries, so that nothing is written where one may not be."""
    if kind == "html":
        from tipcompare.report.site.pages import FIXED_NAMES

        return FIXED_NAMES
    return (f"index.{kind}",) if index else ()


def _write_pages(corpus: Corpus, folder: ReportFolder, shelf: Shelf) -> dict[str, Made]:
    """Write the pages of each country, and return what `make_outline` made of those that have any, by country."""
    made = {
        outcome.country: shelf.put(outcome.made.items())
        for outcome in corpus.run(Task("outline", make_outline, again=True))
        if outcome.made is not None
    }
    folder.spare(*(name for code, parts in made.items() for name in _name_pages(code, folder.kind, parts)))
    shared = corpus.attempt(lambda: share_changes(parts["changes"] for parts in made.values()), "series-wide wording")
    home = f"index.{folder.kind}" if folder.kind == "html" else ""
    by = [f"report .{folder.kind}", describe(format_called(folder.kind)), tell_version(), home]

    def page_of(code: str) -> Task:
        wide, origins = keep_shared(made[code]["changes"], shared or {}), read_origins(corpus.sources(code))
        make = partial(render_files, kind=folder.kind, place=Place(home, wide, origins))
        return Task(make_key([*by, pack_changes(wide).decode(), repr(sorted(origins.items()))]), make)

    found = {}
    for outcome in corpus.run(page_of, made):
        if outcome.made is not None:
            folder.write(outcome.made, outcome.country)
            found[outcome.country] = made[outcome.country]
    return found


def _name_pages(code: str, kind: str, parts: Made) -> list[str]:
    """The files on a country in a folder; none where a package that adds the format names them."""
    if kind == "html":
        return [name_page(code, edition) for edition in ("", *unpack_outline(parts["outline"]).editions)]
    return [] if format_called(kind).render_pages else [f"{code.lower()}.{kind}"]


def _stays(corpus: Corpus, country: str, found: Collection[str]) -> bool:
    """Whether pages of an earlier run on a country, or on all, stay: something failed now, or it was not asked for."""
    missing = country not in found and (country in corpus.countries() or country not in (corpus.wanted or {country}))
    return corpus.may_lack(country) or (missing and country != "")


def _write_one(corpus: Corpus, target: Path) -> Path:
    """Write the report on the only country of `corpus` to one file."""
    suffix = target.suffix.lower()
    by = [f"report {suffix}", describe(format_of(suffix)), tell_version()]
    if len(corpus) > 1:
        codes, hint = list_some(corpus.countries()), "name a folder, or take one country alone"
        raise ParseError(f"one file cannot hold {len(corpus)} countries, {codes}", path=str(target), hint=hint)
    corpus.refuse_over(target)
    origins = read_origins({name: path for code in corpus.countries() for name, path in corpus.sources(code).items()})
    make = partial(make_report, suffix=suffix, origins=origins)
    for outcome in corpus.run(Task(make_key([*by, repr(sorted(origins.items()))]), make, again=True)):
        if outcome.made is not None:
            write_bytes(target, outcome.made["report"])
    return target


def make_outline(history: Editions) -> dict[str, bytes]:
    """Return what the other countries' pages and the index need of this country."""
    lives = trace_lifelines(history)
    return {
        "outline": pack_outline(outline_history(history, lives)),
        **make_changes(history),
        **make_parcel(history, lives),
    }


def make_report(history: Editions, *, suffix: str, origins: Origins) -> dict[str, bytes]:
    """Return the report on one country in one file."""
    return {"report": render_report(history, suffix, Place(origins=origins))}
