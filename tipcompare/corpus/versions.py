"""What a kept result depends on besides the corpus: modules that made it, libraries, the profile, what packages add.

A module counts with every module that it imports, however far, so that a change of one throws away only what depends
on it: a page's template changes no history, and the rules of one installed series no other series.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.util import find_spec
from pathlib import Path

from attrs import fields, has

from tipcompare.embedded import embedded_path
from tipcompare.errors import ReadError
from tipcompare.installed import added_modules
from tipcompare.reading import LAYOUTS, reader_for
from tipcompare.series import get_profile
from tipcompare.version import STARTED

_PACKAGE = Path(__file__).resolve().parents[1]
_ROOT = _PACKAGE.name
_NAME = re.compile(r"[\w.-]+")
_FOR_TYPES = re.compile(r"(?m)^if TYPE_CHECKING:\n(?:[ \t].*\n|\n)+")
_IMPORT = re.compile(rf"(?m)^[ \t]*(?:from ({_ROOT}[\w.]*) import (\([^)]*\)|.*)|import ({_ROOT}[\w.]*))")


@cache
def version_of(module: str) -> str:
    """Return a hash of all that decides what the functions of `module` give for given input.

    Args:
        module: dotted name; one outside this package counts with the whole package it is in, and its data.
    """
    digest = hashlib.sha256("\n".join([sys.version, *_libraries()]).encode())
    for path in sorted(_files_of(module)):
        digest.update(_digest(path))
    return digest.hexdigest()[:16]


def edited_since_start() -> bool:
    """Whether a file of this package, or of one that adds to it, was written or removed since this process began.

    Its workers may then run other code than the key of their results says: what they give is not to be kept.
    """
    try:
        return any(found.st_mtime > STARTED for found in map(os.stat, _module_files()))
    except OSError:
        return True


@cache
def describe_series(key: str) -> str:
    """Return a hash of the whole profile of a series, and of the package whose layout reads it.

    Args:
        key: of the series profile.
    """
    profile = get_profile(key)
    return describe((profile, None if profile.layout.reader in LAYOUTS else reader_for(profile)))


def describe(value: object) -> str:
    """Return a hash of a value that a package may have added, such as a format, and of the code of what it calls."""
    return hashlib.sha256(_tell(value).encode()).hexdigest()


@cache
def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.name.encode() + b"\n" + path.read_bytes()).digest()


@cache
def _libraries() -> tuple[str, ...]:
    """Every library this package names in its metadata, with the version that is installed."""
    found: list[str] = []
    with suppress(PackageNotFoundError):
        for name in sorted({match[0] for need in requires(_ROOT) or () if (match := _NAME.match(need))}):
            with suppress(PackageNotFoundError):
                found.append(f"{name} {version(name)}")
    return tuple(found)


def _files_of(module: str) -> Iterator[Path]:
    """The files of a module, of all modules it imports, and the data beside them."""
    if module.partition(".")[0] != _ROOT:
        yield from _sources_of(module.partition(".")[0])
        return
    with suppress(ReadError):
        yield embedded_path("corpora/tier_placements.csv")
    reached: set[str] = set()
    waiting = [module]
    folders: set[Path] = set()
    while waiting:
        name = waiting.pop()
        path = _modules().get(name)
        if name in reached or path is None:
            continue
        reached.add(name)
        waiting += _imports_of(path)
        folders.add(path.parent)
        yield path
    for folder in folders - {_PACKAGE}:
        yield from _data_in(folder)


def _data_in(folder: Path) -> Iterator[Path]:
    """The data below a folder of modules; what Python keeps beside them, and may write at this moment, is none."""
    files = (path for path in folder.rglob("*") if path.parent.name != "__pycache__")
    return (path for path in files if path.suffix != ".py" and path.is_file())


@cache
def _imports_of(path: Path) -> tuple[str, ...]:
    """Every module of this package that the module at `path` may import when it runs; more rather than fewer."""
    found: list[str] = []
    for source, names, plain in _IMPORT.findall(_FOR_TYPES.sub("", path.read_text(encoding="utf-8"))):
        found += [f"{source}.{name}" for name in re.findall(r"\w+", names)] if source else []
        found += [source or plain]
    return tuple(name for name in dict.fromkeys(found) if name != _ROOT)


@cache
def _modules() -> dict[str, Path]:
    """Every module of this package by its dotted name."""
    found = {}
    for path in _PACKAGE.rglob("*.py"):
        name = ".".join((_ROOT, *path.relative_to(_PACKAGE).with_suffix("").parts))
        found[name.removesuffix(".__init__")] = path
    return found


@cache
def _module_files() -> tuple[str, ...]:
    """Their files and the modules of packages that add to this one, as names: asked for whenever something is kept."""
    added = (path for top in sorted(added_modules() - {_ROOT}) for path in _sources_of(top) if path.suffix == ".py")
    return tuple(map(str, (*_modules().values(), *added)))


def _sources_of(module: str) -> Iterator[Path]:
    """The file of a foreign module, or every file of a foreign package."""
    with suppress(ImportError, ValueError):
        spec = find_spec(module)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield from Path(folder).rglob("*.py")
            yield from _data_in(Path(folder))
        if spec and spec.origin and Path(spec.origin).is_file() and not spec.submodule_search_locations:
            yield Path(spec.origin)


def _tell(value: object) -> str:
    """A value as text: whole patterns, and what is called by its place and its code."""
    kind: type = type(value)
    if has(kind):
        each = (f"{item.name}={_tell(getattr(value, item.name))}" for item in fields(kind))
        return f"{kind.__name__}({', '.join(each)}){_tell(kind.__call__) if callable(value) else ''}"
    if isinstance(value, re.Pattern):
        return f"pattern {value.pattern!r} {value.flags}"
    if isinstance(value, partial):
        return f"partial {_tell((value.func, value.args, value.keywords))}"
    if callable(value):
        place = getattr(value, "__module__", None) or kind.__module__
        return f"{kind.__name__} {place}.{getattr(value, '__qualname__', '')} {version_of(place)}"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_tell(name)}: {_tell(item)}' for name, item in value.items())}}}"
    if isinstance(value, frozenset | set):
        return f"{{{', '.join(sorted(map(_tell, value)))}}}"
    if isinstance(value, tuple | list):
        return f"({', '.join(map(_tell, value))})"
    return repr(value)
