"""What the path of a document says of its country and edition."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from attrs import frozen

from tipcompare.countries import code_of
from tipcompare.model import Edition
from tipcompare.model.source import compose_text
from tipcompare.series.titles import IN_FILE_NAMES, REVISIONS
from tipcompare.sources import SUFFIXES

_YEAR_IN_PATH = re.compile(
    r"(?<![0-9A-Za-z])(?P<year>(?:19|20)\d\d)"
    rf"(?:[-_. ]?(?P<revision>{'|'.join(REVISIONS)}))?(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_GLUED_YEAR = re.compile(r"[^\W\d_](?P<year>(?:19|20)\d\d)(?![0-9A-Za-z])")
"""A year right behind a word (`tip2018`), which names no edition."""
_NO_TEXT = re.compile(r"\\udc[89a-f][0-9a-f]")
"""How a byte of a file's name that is no text is shown."""
_PATH_NOISE = re.compile(rf"\b(?:{'|'.join(IN_FILE_NAMES)})\b", re.IGNORECASE)


@frozen
class PathClues:
    """What a path says.

    Args:
        code: alpha-3; None where no part names a country.
        name: that part as written; empty where none does.
        edition: None where no part names one.
        folder: the edition that the nearest folder named by a year alone is of; None where there is none.
        several: the nearest part that names several years, and so no edition; empty where none does.
        glued: the year of the nearest part that has one glued to a word, where none nearer names an edition.
    """

    code: str | None = None
    name: str = ""
    edition: Edition | None = None
    folder: Edition | None = None
    several: str = ""
    glued: Edition | None = None


def read_path(path: str) -> PathClues:
    """Return what a path says of country and edition; the parts nearest to the file's name go first.

    Example:
        >>> clues = read_path("tip2020/Mexico-2021.txt")
        >>> clues.code, clues.name, str(clues.edition), clues.glued
        ('MEX', 'Mexico', '2021', None)
        >>> str(read_path("eswatini-2008-revised.html").edition)
        '2008-revised'
    """
    pure = PurePosixPath(_NO_TEXT.sub("?", compose_text(path)).replace("\\", "/"))
    code, name, edition, several, glued = None, "", None, "", None
    stem = pure.stem if pure.suffix.lower() in (*SUFFIXES, ".md") else pure.name
    for part in (stem, *reversed(pure.parts[:-1])):
        years = list(_YEAR_IN_PATH.finditer(part))
        if edition is None and glued is None and (behind := _GLUED_YEAR.search(part)):
            glued = Edition(int(behind["year"]))
        if edition is None and len({match["year"] for match in years}) == 1:
            edition = _edition_of(years[0])
        several = several or (part if len(years) > 1 and edition is None else "")
        if code is None:
            code, name = _country_in_part(part, bool(years), edition)
    years_alone = filter(None, (_YEAR_IN_PATH.fullmatch(part) for part in reversed(pure.parts[:-1])))
    return PathClues(code, name, edition, next(map(_edition_of, years_alone), None), several, glued)


def _edition_of(match: re.Match[str]) -> Edition:
    return Edition(int(match["year"]), (match["revision"] or "").lower())


def _country_in_part(part: str, dated: bool, edition: Edition | None) -> tuple[str | None, str]:
    """The country one part of a path names; a bare lower-case code counts only beside a year."""
    rest = " ".join(_YEAR_IN_PATH.sub(" ", part).replace("_", " ").strip(" -._").split())
    if re.fullmatch(r"[a-z]{3}", rest):
        rest = rest.upper() if dated else ""
    year = edition.year if edition else None
    for name in (rest, " ".join(_PATH_NOISE.sub(" ", rest.replace("-", " ")).split())):
        code = code_of(name, year) if name else None
        if code is not None:
            return code, name
    return None, ""
