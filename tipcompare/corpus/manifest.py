"""A table that says what the files of a corpus are, where neither their text nor their paths do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from attrs import frozen

from tipcompare.countries import find_country
from tipcompare.errors import IdentityError, ParseError, ReadError
from tipcompare.model import Edition
from tipcompare.series import get_profile
from tipcompare.sources import load_text
from tipcompare.sources.spreadsheets import read_rows

MANIFEST = "manifest.csv"
COLUMNS = ("source", "country", "edition", "series", "title")
NEAR = 0.8
"""How like one of `COLUMNS`, 0-1, a further column is that was meant for it (`serie`); `country_name` is another."""

NO_MANIFEST: Mapping[str, ManifestEntry] = MappingProxyType({})


@frozen(order=True)
class ManifestEntry:
    """What the manifest says of one file; empty where it leaves it to the file.

    Args:
        source: path below the corpus folder, with `/`.
        country: alpha-3 code, or any name of it.
        edition: `2021` or `2008-revised`.
        series: key of the series profile.
        title: for people; nothing is read from it.
    """

    source: str
    country: str = ""
    edition: str = ""
    series: str = ""
    title: str = ""

    def find_code(self) -> str:
        """Return the alpha-3 code of the country, by the names of its year; empty where none is said."""
        year = Edition.parse(self.edition).year if self.edition else None
        return find_country(self.country, year=year) if self.country else ""


def read_manifest(folder: Path) -> Mapping[str, ManifestEntry]:
    """Return what `manifest.csv` in `folder` says, by source; nothing where there is none.

    The table has a header row, and commas, semicolons or tabs between its cells; `source` is needed, the other columns
    of `COLUMNS` are not, and further ones are left alone, unless their name is nearly one of those. A file that is not
    listed is read as if there were no manifest.

    Args:
        folder: the corpus.

    Raises:
        ReadError: where it is there and cannot be read.
        ParseError: where a row is wrong; the message names the line.
    """
    path = folder / MANIFEST
    if path.is_symlink():
        raise ReadError("is a link, which is not followed", path=str(path), hint="put the table itself there")
    if not path.is_file():
        return NO_MANIFEST
    text, _ = load_text(path)
    rows = read_rows(text, path, ["source"], whole=False)
    _, header = next(rows, (1, []))
    _check_columns(header, str(path))
    entries: dict[str, ManifestEntry] = {}
    for line, row in rows:
        said = dict(zip(header, map(str.strip, row), strict=False))
        if any(said.get(name) for name in COLUMNS):
            entry = ManifestEntry(**{name: said.get(name, "") for name in COLUMNS})
            _check(entry, entries, f"{path}:{line}")
            entries[entry.source] = entry
    return MappingProxyType(entries)


def _check_columns(names: Sequence[str], path: str) -> None:
    """Refuse a table without sources, a column of ours that stands twice, and one that was meant for it and is none."""
    if "source" not in names:
        raise ParseError("expected a header row with the column 'source'", path=path, line=1)
    if twice := [name for name in COLUMNS if names.count(name) > 1]:
        raise ParseError(f"expected one column {twice[0]!r}, got {', '.join(names)}", path=path, line=1)
    for name in names:
        near = ["edition"] if name.casefold() == "year" else get_close_matches(name.casefold(), COLUMNS, cutoff=NEAR)
        if near and name not in COLUMNS and near[0] not in names:
            raise ParseError(f"no column {name!r}", path=path, line=1, hint=f"did you mean {near[0]!r}?")


def _check(entry: ManifestEntry, entries: Mapping[str, ManifestEntry], place: str) -> None:
    """Refuse what could only be misread later."""
    if not entry.source or entry.source.startswith("/") or ".." in PurePosixPath(entry.source).parts:
        raise ParseError(f"expected a path below the corpus, got {entry.source!r}", path=place)
    if entry.source in entries:
        raise ParseError(f"{entry.source!r} is listed twice", path=place)
    try:
        if entry.series:
            get_profile(entry.series)
        entry.find_code()
    except IdentityError as error:
        raise ParseError(error.message, path=place, hint=error.hint) from None
    except ParseError as error:
        error.path = place
        raise
    except ValueError as error:
        raise ParseError(str(error), path=place) from None
