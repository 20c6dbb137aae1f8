"""The documents in the files of a corpus: whose each is, before it is read, and the report each gives."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from attrs import evolve, frozen

from tipcompare.corpus.failures import OTHER_FORMAT, OTHER_SERIES, UNREAD_FORMAT, Skipped, contain, shorten
from tipcompare.corpus.manifest import MANIFEST, ManifestEntry, read_manifest
from tipcompare.countries import name_in
from tipcompare.errors import IdentityError, MissingExtraError, ParseError, ReadError, TipcompareError, UseError
from tipcompare.identity import Attribution, doubt_saved, edition_of, identify, read_path, split_report
from tipcompare.identity.titles import read_names
from tipcompare.model import Country, CountryReport, Edition, SourceText
from tipcompare.model.document import FIRST_YEAR
from tipcompare.model.source import compose_text
from tipcompare.reading import naming_language, read_report
from tipcompare.serialize import from_json
from tipcompare.series import SeriesProfile
from tipcompare.sources import PROVENANCE_SUFFIX, READ_AS_LISTED, SAVED_OTHERWISE, SUFFIXES, read_source, shown_name
from tipcompare.sources.not_english import settle_language
from tipcompare.sources.own_output import OWN, hash_file, is_own_table, listed_in

NOBODY = Country("XVE", "Vesmark")
"""A country that is invented stands for one that nothing names."""

TOLD_OF_FOLDER = "readme"
"""What a file is called that tells of its folder, and is no document in it."""


@frozen
class Document:
    """One document, before it is read.

    Args:
        source: its text; a report that was read before and saved stands for itself.
        identity: whom and which edition it is about.
        stated: whether the manifest says which series it is of.
    """

    source: SourceText | CountryReport
    identity: Attribution
    stated: bool = False

    @property
    def country(self) -> str:
        """Alpha-3 code of the country it is about."""
        return self.identity.country.code


def list_entries(
    root: Path, manifest: Mapping[str, ManifestEntry] | None = None
) -> tuple[list[ManifestEntry], list[Skipped]]:
    """Return what is known of each file that may hold reports, in order of name, and what is passed over.

    Args:
        root: the corpus folder, or one file.
        manifest: what its manifest says, where that was read already.

    Raises:
        ReadError: where there is no such file or folder.
        ParseError: where the manifest is wrong.
    """
    files, skipped = list_files(root)
    own = _find_own(files)
    skipped += [Skipped(name_in_corpus(path, root), OWN) for path in own]
    files = [path for path in files if path not in own]
    names = [name_in_corpus(path, root) for path in files]
    called = f"{root.resolve().name}/{root.name}/file"  # a link has a name of its own
    year = read_path(called).folder if root.is_dir() else None
    manifest = read_manifest(root) if manifest is None else manifest
    entries: list[ManifestEntry] = []
    there = map(compose_text, (*names, *(item.source for item in skipped)))
    missing = sorted(manifest.keys() - set(there))
    away = f"listed in {MANIFEST}, but not there"
    skipped += [Skipped(name, away, fault=True, country=manifest[name].find_code()) for name in missing]
    for name in names:
        suffix = PurePosixPath(name).suffix.lower()
        listed = manifest.get(compose_text(name))
        meant = listed is not None and (suffix not in SAVED_OTHERWISE or suffix in READ_AS_LISTED)
        if suffix in SUFFIXES or meant:
            told = str(year) if year and read_path(name).edition is None else ""
            said = listed or ManifestEntry(name, edition=told)
            entries.append(evolve(said, source=name))  # as it is on the disk
        elif suffix in SAVED_OTHERWISE and PurePosixPath(name).stem.lower() != TOLD_OF_FOLDER:
            skipped.append(Skipped(name, f"{UNREAD_FORMAT}: {suffix} ({SAVED_OTHERWISE[suffix]})"))
        else:
            skipped.append(Skipped(name, f"{OTHER_FORMAT}: {suffix or 'no suffix'}"))
    return entries, skipped


def list_files(root: Path) -> tuple[list[Path], list[Skipped]]:
    """Return every file below `root`, or `root` itself, in order of its name, and what there can be no file.

    What is hidden, by a name that begins with a point, is left out without a word.

    Raises:
        ReadError: where there is no such file or folder, or it is neither.
    """
    if not _is_folder(root):
        return [root], []
    found: list[Path] = []
    skipped: list[Skipped] = []
    waiting = [root]  # not by `os.walk`, which goes down no further than Python's stack
    while waiting:
        here = waiting.pop()
        try:
            for entry in os.scandir(here):
                path = Path(entry)
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
                elif not entry.is_file(follow_symlinks=False):
                    skipped.append(Skipped(name_in_corpus(path, root), _name_kind(path.lstat().st_mode)))
                elif not entry.name.endswith(PROVENANCE_SUFFIX) and path != root / MANIFEST:
                    found.append(path)
        except OSError as error:
            reason = f"the folder cannot be read: {error.strerror}"
            skipped.append(Skipped(here.relative_to(root).as_posix(), reason, fault=True))
    return sorted(found), skipped


def _is_folder(root: Path) -> bool:
    """Return whether what lies at `root` is a folder, and no file.

    Raises:
        ReadError: where it is neither.
    """
    try:
        mode = root.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):  # the last: a path that no system has, with a NUL in it
        raise ReadError("no such file or folder", path=str(root)) from None
    except OSError as error:
        raise ReadError(error.strerror or "cannot be read", path=str(root)) from error
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        raise ReadError(_name_kind(mode), path=str(root))
    return stat.S_ISDIR(mode)


def _find_own(files: list[Path]) -> set[Path]:
    """Those that a list in a folder above them says this program wrote, and that are as it wrote them."""
    there = set(files)
    lists = ((folder, listed_in(folder)) for folder in {path.parent for path in files})
    listed = ((folder, folder / name, digest) for folder, noted in lists for name, digest in noted.items())
    return {path for folder, path, digest in listed if path in there and hash_file(path, folder) in digest.split()}


def _name_kind(mode: int) -> str:
    """Return what that is which is neither a file nor a folder."""
    if stat.S_ISLNK(mode):
        return "a link, which is not followed"
    kind = "pipe" if stat.S_ISFIFO(mode) else "socket" if stat.S_ISSOCK(mode) else "device"
    return f"a {kind}, not a file"


def name_in_corpus(path: Path, root: Path) -> str:
    """Return the path of a file below the corpus folder, with `/`.

    A file that is the whole corpus keeps those of its folders that say something of its country and edition.
    """
    if path != root:
        return path.relative_to(root).as_posix()
    placed = place_file(path)
    told = read_path(placed.as_posix())
    tails = ("/".join(placed.parts[start:]) for start in range(len(placed.parts) - 1, -1, -1))
    return next((tail for tail in tails if read_path(tail) == told), path.name)


def place_file(path: Path) -> Path:
    """Return the path of one file, below the folder one is in where it names none itself and that is one of a year."""
    placed = path if path.parent.name else Path(Path.cwd().name, path)
    return placed if read_path(placed.as_posix()).folder else path


def find_in_corpus(name: str, root: Path) -> Path:
    """Return where the file called `name` in the corpus is; the opposite of `name_in_corpus`."""
    return root if root.is_file() else root / name


def is_saved(name: str) -> bool:
    """Return whether a file is one of those in which this program saves reports, by its name."""
    return PurePosixPath(name).suffix.lower() == ".json"


def load_saved(data: bytes, name: str | None = None) -> CountryReport:
    """Return the report that was saved as `data`, a JSON document.

    Raises:
        ParseError: where the JSON holds no report, or is in no encoding that JSON may be in.
    """
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise ParseError(f"not JSON: {error}", path=name, hint="it is damaged, or saved in another encoding") from None
    return from_json(text, CountryReport, path=name)


def open_documents(data: bytes, entry: ManifestEntry, profile: SeriesProfile) -> Iterator[Document | Skipped]:
    """Yield each document in the bytes of one file, or why it is none, in order."""
    try:
        if is_saved(entry.source):
            if is_own_table(data):
                raise ReadError(OWN)
            report = load_saved(data)
            if report.series == profile.key:
                report = doubt_saved(report, entry.source, entry.country or None, entry.edition or None)
                named = evolve(report, source=shown_name(entry.source))
                yield Document(named, Attribution(report.country, report.edition))
            else:
                yield Skipped(entry.source, f"{OTHER_SERIES} {report.series}")
            return
        wholes = read_source(data, entry.source)
    except TipcompareError as error:
        yield _skip(entry.source, error)
        return
    yield from name_documents(wholes, entry, profile)


def name_documents(
    wholes: Sequence[SourceText], entry: ManifestEntry, profile: SeriesProfile
) -> Iterator[Document | Skipped]:
    """Yield each document in the texts of one file, or why it is none, in order.

    Args:
        wholes: what `read_source` found in the file, at least one.
        entry: its path below the corpus folder, and what the manifest says of it.
        profile: of the series it belongs to.
    """
    sources, stated = split_sources(wholes, entry.source, profile)
    country = entry.country if len(sources) == 1 and entry.country else None
    for source in (settle_language(source, profile.language) for source in sources):
        try:
            with naming_language(source), telling_little(source, profile):
                identity = identify(source, profile, country, entry.edition or stated)
        except TipcompareError as error:
            yield _skip(entry.source, error)
        else:
            yield Document(source, identity, bool(entry.series))


@contextmanager
def telling_little(source: SourceText, profile: SeriesProfile) -> Iterator[None]:
    """Return a block in which a failure to tell country or edition says first that no report is there, where so.

    Nobody need state either of what is none: it is read as of any country, where neither text nor path names one.

    Raises:
        ParseError: with what reading it ends in, before what cannot be told.
    """
    try:
        yield
    except IdentityError as error:
        year = Edition(profile.lists.since or FIRST_YEAR)
        named, _ = read_names(source, profile, year.year, None)
        code = named.code if named else read_path(source.source).code
        anyone = Country(code, name_in(code, year.year)) if code else NOBODY
        try:
            read_report(source, profile, identity=Attribution(anyone, year))
        except ParseError as little:
            said = f"{little.message}; {error.message}"
            raise ParseError(said, path=error.path, hint=little.hint) from None
        raise


def split_sources(
    wholes: Sequence[SourceText], name: str, profile: SeriesProfile
) -> tuple[tuple[SourceText, ...], str | None]:
    """Return the documents in one file, a whole report split into its narratives, and the edition such a whole states.

    Args:
        wholes: what `read_source` found in the file, at least one.
        name: its path.
        profile: of the series it belongs to.
    """
    path = read_path(name)
    parts = tuple(part for whole in wholes for part in split_report(whole, profile, path))
    return parts, edition_of(wholes[0], profile, path) if len(parts) > len(wholes) else None


def read_document(document: Document, profile: SeriesProfile) -> CountryReport | Skipped:
    """Return the report that `document` holds, or why there is none; no error over it costs another document."""
    source = document.source
    if isinstance(source, CountryReport):
        return source

    def read() -> CountryReport | Skipped:
        try:
            return read_report(source, profile, identity=document.identity)
        except TipcompareError as error:
            return _skip(source.source, error)

    found = contain(read, source.source)
    if isinstance(found, Skipped):
        return evolve(found, country=document.country, edition=str(document.identity.edition.year))
    return found


def _skip(name: str, error: TipcompareError) -> Skipped:
    """That a document is none, as an error says; a value that cannot be is a fault of what reads, and none of its."""
    if isinstance(error, UseError):
        raise error
    return Skipped(name, shorten(error), fault=isinstance(error, MissingExtraError))
