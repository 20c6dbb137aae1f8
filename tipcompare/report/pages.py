"""The reports on a corpus in two steps, so that each country can be worked on alone.

First each country gives its outline and the changes of wording in it. From those of all countries comes what they
share; then each country's page is rendered with what of its own changes is the series' own.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from tipcompare.changes.series_wide import gather_changes, keep_shared, pack_changes, share_changes, unpack_changes
from tipcompare.corpus import Corpus
from tipcompare.corpus.cache import make_key
from tipcompare.corpus.units import Made, Task
from tipcompare.errors import ParseError, UnknownNameError
from tipcompare.model import Editions
from tipcompare.report.cite import Origins, read_origins
from tipcompare.report.formats import Place, format_of, known_formats, render_report
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.outline import outline_history, pack_outline
from tipcompare.report.site.parcel import make_parcel, pack_parcel
from tipcompare.writing import write_bytes


def write_corpus(corpus: Corpus, path: str | Path, *, kind: str = "html") -> Path:
    """Write the reports on a corpus and return where to begin reading.

    Args:
        corpus: its countries are worked through one by one; what was read before is not read again.
        path: a file, where its name ends in a format of reports and the corpus has one country; else a folder, which
            gets a file a country and, for html and md, an index.
        kind: format of the files in a folder.

    Raises:
        ParseError: where there are several countries for one file, nothing could be read or there is no such format.
        WriteError: where a file cannot be written.
        MissingExtraError: where the format needs a part that is not installed.
    """
    target = Path(path)
    if target.suffix and not target.is_dir():
        return _write_one(corpus, target)
    if kind not in known_formats():
        raise UnknownNameError("report format", kind, list(known_formats()))
    written: list[Made] = []
    made: dict[str, Made] = {}
    for outcome in corpus.run(Task("outline", make_outline, again=True)):
        if outcome.made is not None:
            made[outcome.country] = outcome.made
    shared = corpus.attempt(
        lambda: share_outlines({country: parts["changes"] for country, parts in made.items()}), "series-wide wording"
    )
    made = {code: {name: part for name, part in parts.items() if name != "changes"} for code, parts in made.items()}
    home = f"index.{kind}" if kind == "html" else ""

    def page_of(code: str) -> Task:
        wide, origins = (shared or {}).get(code, b""), read_origins(corpus.sources(code))
        make = partial(make_pages, kind=kind, place=Place(home, unpack_changes(wide), origins))
        return Task(make_key([f"report .{kind}", home, wide.decode(), repr(sorted(origins.items()))]), make)

    for outcome in corpus.run(page_of, made):
        if outcome.made is not None:
            for name, data in outcome.made.items():
                write_bytes(target / name, data)
            written.append(made[outcome.country])
    render = known_formats()[kind].render_index
    index = corpus.attempt(lambda: render(written), f"index.{kind}") if render else None
    for name, data in (index or {}).items():
        write_bytes(target / name, data)
    return target / f"index.{kind}" if index else target


def _write_one(corpus: Corpus, target: Path) -> Path:
    """Write the report on the only country of `corpus` to one file."""
    suffix = target.suffix.lower()
    format_of(suffix)
    if len(corpus) > 1:
        codes, hint = ", ".join(corpus.countries()[:5]), "name a folder, or one country with --country"
        raise ParseError(f"one file cannot hold {len(corpus)} countries ({codes} ...)", path=str(target), hint=hint)
    origins = read_origins({name: path for code in corpus.countries() for name, path in corpus.sources(code).items()})
    make = partial(make_report, suffix=suffix, origins=origins)
    key = make_key([f"report {suffix}", repr(sorted(origins.items()))])
    for outcome in corpus.run(Task(key, make, again=True)):
        if outcome.made is not None:
            write_bytes(target, outcome.made["report"])
    return target


def make_outline(history: Editions) -> dict[str, bytes]:
    """Return what the other countries' pages and the index need of this country."""
    lives = trace_lifelines(history)
    return {
        "outline": pack_outline(outline_history(history, lives)),
        "changes": pack_changes(gather_changes(history)),
        "parcel": pack_parcel(make_parcel(history, lives)),
    }


def share_outlines(changes: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return for each country those of its changes of wording that many countries share.

    Args:
        changes: by country, as `make_outline` gives them.
    """
    wide = share_changes(changes.values())
    return {country: keep_shared(packed, wide) for country, packed in changes.items()}


def make_pages(history: Editions, *, kind: str, place: Place) -> Mapping[str, bytes]:
    """Return the files on one country in a folder of reports, by name.

    Args:
        history: of the country.
        kind: the format's name.
        place: where they stand among others.
    """
    found = known_formats()[kind]
    if found.render_pages is not None:
        return found.render_pages(history, place)
    return {f"{history.country.lower()}.{kind}": found.render(history, place)}


def make_report(history: Editions, *, suffix: str, origins: Origins) -> dict[str, bytes]:
    """Return the report on one country in one file.

    Args:
        history: of the country.
        suffix: of the file's name (`.html`).
        origins: where its files were fetched from, where that is known.
    """
    return {"report": render_report(history, suffix, Place(origins=origins))}
