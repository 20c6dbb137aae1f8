"""A whole corpus, country by country: on any number of workers, in bounded memory, with results kept between runs.

A first pass finds whose documents every file holds. Then each country is one unit of work: its documents are read, its
history is built, and only the finished bytes come back, in order of country. So memory grows with the largest country
and not with the corpus, and the same bytes come out whoever did the work. A history that was built is kept, so that
whatever else is asked of it reads nothing again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path

from attrs import evolve

from tipcompare.corpus import kept
from tipcompare.corpus.cache import drop_unused
from tipcompare.corpus.documents import list_entries
from tipcompare.corpus.failures import OTHER_FORMAT, OTHER_SERIES, Skipped
from tipcompare.corpus.guessing import (
    FIRST,
    find_common,
    fit_files,
    guess_series,
    tell_apart,
    tell_passed_over,
    tell_tie,
)
from tipcompare.corpus.kept import Batch, DocumentPlace
from tipcompare.corpus.left_out import tell_whose
from tipcompare.corpus.manifest import ManifestEntry, read_manifest
from tipcompare.corpus.opening import Opened, lose_file, open_file, pack_document
from tipcompare.corpus.progress import tell_nobody, tell_remark
from tipcompare.corpus.settings import Settings
from tipcompare.corpus.units import Material, Outcome, Task, give_nothing, lose_country, read_unit, work_on
from tipcompare.corpus.workers import Workers, run_all
from tipcompare.countries import find_country
from tipcompare.embedded import DEMO, find_path
from tipcompare.errors import ParseError, expect, list_some
from tipcompare.model import Country, CountryReport
from tipcompare.series import get_profile


def survey(
    folder: str | Path, *, series: str | None, countries: Collection[str | Country], settings: Settings
) -> Batch:
    """Return the corpus below `folder` after the first pass: whose documents its files hold.

    Args:
        folder: as for `Corpus.load`.
        series: key of the series profile; None for the one that the documents are of by what is found in them.
        countries: names or alpha-3 codes of those wanted, or `Country` values; all where empty.
        settings: how to go about it.

    Raises:
        ReadError: where there is no such folder.
        ParseError: where no file holds a document of a country wanted, or a series or country is not known.
    """
    expect("folder", folder, str, PathLike)
    expect("countries", countries, Collection, Country)
    expect("settings", settings, Settings)
    root = find_path(folder)
    countries = [countries] if isinstance(countries, str | Country) else countries
    wanted = frozenset(find_country(name) for name in countries)
    manifest = read_manifest(root)
    every, skipped = list_entries(root, manifest)
    key = get_profile(series or _find_series(root, every, settings)).key
    batch = Batch(root, key, wanted, settings, manifest=manifest)
    skipped = [evolve(one, fault=one.fault and (not one.country or _is_wanted(batch, one.country))) for one in skipped]
    entries = [entry for entry in every if entry.series in ("", key)]
    skipped += [Skipped(one.source, f"{OTHER_SERIES} {one.series}") for one in every if one.series not in ("", key)]
    drop_unused(settings.cache)
    places, hashes, refused = _find_places(batch, entries)
    skipped += refused
    units = {code: tuple(sorted(places[code])) for code in sorted(places) if _is_wanted(batch, code)}
    if not units:
        hint = f"there is one on {list_some(sorted(places))}" if places else _hint_series(batch)
        batch = evolve(batch, hashes=hashes, skipped=tuple(skipped))
        raise ParseError(explain_nothing(batch, skipped, others=set(places)), path=str(folder), hint=hint)
    skipped += [Skipped(code, "no report on it was found", fault=True) for code in batch.wanted - set(units)]
    return evolve(batch, units=units, hashes=hashes, skipped=tuple(sorted(skipped)))


def _find_places(
    batch: Batch, entries: Sequence[ManifestEntry]
) -> tuple[dict[str, list[DocumentPlace]], dict[str, str], list[Skipped]]:
    """Return where the documents of each country stand, the hash of each file, and what in them is no document."""
    places: dict[str, list[DocumentPlace]] = {}
    hashes: dict[str, str] = {}
    skipped: list[Skipped] = []
    for entry, opened in _look_into(batch, entries):
        hashes[entry.source] = opened.sha256
        skipped += opened.skipped
        for ordinal, code in enumerate(opened.countries):
            places.setdefault(code, []).append(DocumentPlace(entry, ordinal))
    return places, hashes, skipped


def _look_into(batch: Batch, entries: Sequence[ManifestEntry]) -> Iterator[tuple[ManifestEntry, Opened]]:
    """Yield each file with whose documents it holds, in order: what is kept of it, else what is found now."""
    known = {entry: opened for entry in entries if (opened := kept.load_opening(batch, entry)) is not None}
    fresh = _open_files(batch, [entry for entry in entries if entry not in known])
    for done, entry in enumerate(entries, 1):
        yield entry, known[entry] if entry in known else next(fresh)
        batch.settings.progress(done, len(entries), entry.source)


def run_task(
    batch: Batch, task: Task | Callable[[str], Task], codes: Collection[str] | None = None
) -> Iterator[Outcome]:
    """Yield what `task` makes of each country of `batch`, in order of code; one that fails costs no other.

    Args:
        batch: after the first pass; several tasks may be run on it, one after the other.
        task: one for all, or a function from the country's code to its own.
        codes: of the countries to work on; all where None.

    Raises:
        ParseError: where no country gave anything.
    """
    every = [code for code in batch.units if codes is None or code in codes]
    tasks = {code: task if isinstance(task, Task) else task(code) for code in every}
    missing = [code for code in every if not kept.has_made(batch, tasks[code], code)]
    fresh = _work(batch, missing, tasks)
    skipped = list(batch.skipped)
    any_made = False
    for done, code in enumerate(every, 1):
        outcome = None if code in missing else kept.load_made(batch, tasks[code], code)
        if outcome is None:  # not kept; or kept a moment ago, but damaged or cleared by another run
            outcome = next(fresh if code in missing else _work(batch, [code], tasks))
            kept.keep_made(batch, tasks[code], outcome)
        any_made = any_made or outcome.made is not None
        skipped += outcome.skipped
        batch.settings.progress(done, len(every), code)
        yield evolve(outcome, history=b"")
    if not any_made:
        raise refuse_all(batch, skipped, worked_on=every)


def run_histories(batch: Batch, codes: Sequence[str]) -> Iterator[Outcome]:
    """Yield the history of each country, packed, as what an outcome made: those that were kept, and those built now."""
    tasks = {code: Task("history", give_nothing, again=True) for code in codes}
    missing = [code for code in codes if not kept.has_history(batch, code)]
    fresh = _work(batch, missing, tasks)
    for done, code in enumerate(codes, 1):
        found = None if code in missing else kept.load_history(batch, code)
        if found is None:
            built = next(fresh if code in missing else _work(batch, [code], tasks))
            found = evolve(built, made={"history": built.history} if built.history else None)
        batch.settings.progress(done, len(codes), code)
        yield found


def read_reports(batch: Batch, code: str) -> tuple[list[CountryReport], list[Skipped]]:
    """Return every report on a country, of all sources of each edition, and what could not be read."""
    _spool_documents(batch, [code])
    return read_unit(kept.load_documents(batch, code), batch.series)


def refuse_all(
    batch: Batch, skipped: Sequence[Skipped], codes: Collection[str] = (), *, worked_on: Collection[str] = ()
) -> ParseError:
    """Return that of these countries, all that are wanted where none is named, none gave anything, and why."""
    told = explain_nothing(batch, skipped, codes, worked_on=worked_on)
    return ParseError(told, path=str(batch.root), hint=_hint_series(batch))


def explain_nothing(
    batch: Batch,
    skipped: Sequence[Skipped],
    codes: Collection[str] = (),
    *,
    others: Collection[str] = (),
    worked_on: Collection[str] = (),
) -> str:
    """Return why not one report on these countries, all that are wanted where none is named, could be read.

    What the work on one of the countries `worked_on` ended in goes first, as it was not for want of reports, then what
    is known to be of the countries, then what may be; each with the commonest reasons first. What is of others is not
    told, nor are other formats, unless they are all there is and there are no reports on `others`.
    """
    wanted = frozenset(codes) or batch.wanted
    mine = [item for item in tell_whose(batch, skipped) if not wanted or item.country in ("", *wanted)]
    tried = [item for item in mine if not item.reason.startswith(OTHER_FORMAT)]
    ranks: dict[str, list[int]] = {}
    for item in tried if tried or others else mine:
        rank = 0 if item.fault and item.source in worked_on else 1 if item.country in wanted else 2
        ranks.setdefault(item.reason, []).append(rank)
    reasons = sorted(ranks, key=lambda reason: (min(ranks[reason]), -len(ranks[reason])))[:3]
    told = "; ".join(f"{reason} ({len(ranks[reason])})" for reason in reasons)
    whom = f" on {', '.join(sorted(wanted))}" if wanted else ""
    failed = any(item.fault and item.source in worked_on for item in skipped)
    what = f"nothing could be made of the reports{whom}" if failed else f"no report{whom} could be read"
    return what + (f": {told}" if told else "")


def _find_series(root: Path, entries: Sequence[ManifestEntry], settings: Settings) -> str:
    """The series whose reading finds most in every document looked at, which is said; else the first one there is.

    It is said, too, which series cannot be had, as the documents may be of one of those.

    Raises:
        ParseError: where the documents are of several series, and none of the first one there is.
    """
    for line in tell_passed_over():
        settings.remark(line)
    fitting = fit_files(root, entries, settings.cache)
    found = find_common(fitting)
    if (several := tell_apart(fitting)) and (FIRST,) not in fitting.values():
        raise ParseError(several, path=str(root), hint="name one by --series")
    series = found[0] if len(found) == 1 else FIRST
    if tie := tell_tie(found):
        settings.remark(f"read as the series {series}, though {tie}")
    elif series != FIRST:
        settings.remark(f"read as the series {series}, by what is found in it (--series names another)")
    return series


def _hint_series(batch: Batch) -> str | None:
    """What to do where nothing was read: a folder hides `demo`, it looks like another series, or one went unheard."""
    if batch.root == Path(DEMO):
        return "this is the folder of that name here; the embedded corpus is read where there is none"
    found = guess_series(batch.root, list_entries(batch.root)[0], batch.settings.cache)
    if found and batch.series not in found:
        return tell_tie(found) or f"it looks like the series {found[0]}: --series {found[0]}"
    unheard = tell_passed_over() if batch.settings.remark in (tell_nobody, tell_remark) else ()
    return "; ".join(unheard) or None


def _is_wanted(batch: Batch, code: str) -> bool:
    return not batch.wanted or code in batch.wanted


def _open_files(batch: Batch, entries: Sequence[ManifestEntry]) -> Iterator[Opened]:
    """Open files, with their documents of wanted countries put into the spool, but of none that changed meanwhile."""
    every = run_all(
        open_file,
        entries,
        lambda entry: (kept.load_file(batch, entry), entry, batch.series),
        lose_file,
        workers=batch.settings.workers,
    )
    for entry, opened in zip(entries, every, strict=True):
        same = opened.sha256 == batch.hashes.get(entry.source, opened.sha256)
        for ordinal, (code, document) in enumerate(zip(opened.countries, opened.documents, strict=True)):
            if same and _is_wanted(batch, code):
                kept.put_document(batch, DocumentPlace(entry, ordinal), document)
        kept.keep_opening(batch, entry, opened)
        yield evolve(opened, documents=())


def _work(batch: Batch, codes: Sequence[str], tasks: Mapping[str, Task]) -> Iterator[Outcome]:
    """Work on countries from their histories where those are kept, else from their documents; keep what is built."""
    told = {code for code in codes if kept.has_history(batch, code)}
    _spool_documents(batch, [code for code in codes if code not in told])
    said: dict[str, tuple[Skipped, ...]] = {}
    alone = evolve(batch, settings=evolve(batch.settings, workers=Workers()))

    def hand_over(code: str) -> tuple[str, str, Material, Task]:
        task = evolve(tasks[code], again=tasks[code].again or batch.settings.cache is not None)
        known = kept.load_history(batch, code) if code in told else None
        if known is not None and known.made is not None:
            said[code] = known.skipped
            return code, batch.series, known.made["history"], task
        _spool_documents(alone, [code])
        return code, batch.series, kept.load_documents(batch, code), task

    for outcome in run_all(work_on, codes, hand_over, lose_country, workers=batch.settings.workers):
        whole = evolve(outcome, skipped=(*said.get(outcome.country, ()), *outcome.skipped))
        if whole.history:
            kept.keep_history(batch, whole)
        yield whole


def _spool_documents(batch: Batch, codes: Iterable[str]) -> None:
    """Open again what only the cache knew of, so that every document of these countries is in the spool."""
    places = sorted({place for code in codes for place in batch.units[code] if not kept.has_document(batch, place)})
    every = _open_files(batch, sorted({place.entry for place in places}))
    failed = {item.source: item for opened in every for item in opened.skipped if item.fault}
    for place in places:
        if not kept.has_document(batch, place):
            changed = Skipped(place.entry.source, "changed while the corpus was being read", fault=True)
            kept.put_document(batch, place, pack_document(failed.get(changed.source, changed)))
