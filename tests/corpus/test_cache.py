"""What is kept comes back whole or not at all."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from program import run

from tipcompare.corpus.cache import (
    Cache,
    clear_cache,
    default_folder,
    drop_unused,
    has_entry,
    load_entry,
    make_key,
    measure_cache,
    store_entry,
)
from tipcompare.fetch.store import default_cache
from tipcompare.writing import clear_after_killed, replacing

PARTS = {"csv/reports": b"a,b\n", "empty": b"", "ü/x": bytes(range(256))}
KEY = make_key(["a key"])


@pytest.fixture
def store(tmp_path: Path) -> Cache:
    """An empty cache."""
    return Cache(tmp_path / "cache")


def entry_of(store: Cache) -> Path:
    """Return the file of the only entry."""
    (path,) = (path for path in store.folder.rglob("*") if path.is_file() and path.name != ".secret")
    return path


def test_an_entry_comes_back(store: Cache) -> None:
    """Names, order and bytes are the same."""
    assert load_entry(store, KEY) is None
    assert not has_entry(store, KEY)
    store_entry(store, KEY, PARTS)
    found = load_entry(store, KEY)
    assert found == PARTS
    assert list(found) == list(PARTS)
    assert has_entry(store, KEY)
    assert load_entry(None, KEY) is None


@given(st.dictionaries(st.text(max_size=5), st.binary(max_size=50), max_size=4))
def test_every_mapping_comes_back(tmp_path_factory: pytest.TempPathFactory, parts: dict[str, bytes]) -> None:
    """Any names and bytes do."""
    store = Cache(tmp_path_factory.mktemp("cache"))
    store_entry(store, KEY, parts)
    assert load_entry(store, KEY) == parts


def test_a_damaged_entry_is_a_miss(store: Cache) -> None:
    """Whatever one byte is changed, wherever the file is cut, nothing wrong comes back and nothing is raised."""
    store_entry(store, KEY, PARTS)
    path = entry_of(store)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place])
        assert load_entry(store, KEY) is None
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert load_entry(store, KEY) is None
    path.write_bytes(b"")
    store_entry(store, KEY, PARTS)
    assert load_entry(store, KEY) == PARTS


def test_keys_do_not_run_together() -> None:
    """Parts that join to the same text give different keys."""
    assert len({make_key(parts) for parts in (["ab"], ["a", "b"], ["a\nb"], ["", "ab"], ["ab", ""], [])}) == 6


def test_clearing_takes_the_caches_own_files_only(store: Cache) -> None:
    """Entries and what killed runs left are removed; a stranger's file stays."""
    store_entry(store, KEY, PARTS)
    left = store.folder / f".{'0' * 62}.tipcompare-{'0' * 32}.tmp"
    left.write_bytes(b"half")
    stranger = store.folder / "letter.txt"
    stranger.write_text("mine")
    assert clear_cache(store) == 2
    assert load_entry(store, KEY) is None
    assert [path.name for path in store.folder.rglob("*")] == ["letter.txt"]
    assert clear_cache(store) == 0


def test_what_is_long_unused_is_dropped(store: Cache) -> None:
    """An entry goes after thirty days without use, not before; asking for it is use."""
    keys = [make_key([name]) for name in ("old", "used", "younger")]
    for key, days in zip(keys, (31, 31, 29), strict=True):
        store_entry(store, key, PARTS)
        os.utime(store.folder / key[:2] / key[2:], (time.time() - days * 86_400,) * 2)
    assert load_entry(store, keys[1]) == PARTS
    drop_unused(store)
    assert [has_entry(store, key) for key in keys] == [False, True, True]


def test_an_entry_is_bound_to_its_key_and_its_user(store: Cache, tmp_path: Path) -> None:
    """One that was swapped with another, made without the secret, or brought along with another secret, is a miss."""
    other = make_key(["another key"])
    store_entry(store, KEY, PARTS)
    place, elsewhere = (store.folder / key[:2] / key[2:] for key in (KEY, other))
    elsewhere.parent.mkdir(exist_ok=True)
    elsewhere.write_bytes(place.read_bytes())
    assert load_entry(store, other) is None
    foreign = Cache(tmp_path / "foreign")
    store_entry(foreign, KEY, {"": b"forged"})
    place.write_bytes((foreign.folder / KEY[:2] / KEY[2:]).read_bytes())
    assert load_entry(store, KEY) is None
    store_entry(store, KEY, PARTS)
    assert load_entry(store, KEY) == PARTS
    (store.folder / ".secret").write_bytes(b"short")
    assert load_entry(store, KEY) is None
    store_entry(store, KEY, PARTS)
    assert load_entry(store, KEY) == PARTS


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system has no such rights")
def test_a_secret_that_others_could_read_is_none(store: Cache) -> None:
    """Entries that were sealed with it are a miss, and the next one is made with another."""
    store_entry(store, KEY, PARTS)
    secret = store.folder / ".secret"
    secret.chmod(0o644)
    before = secret.read_bytes()
    assert load_entry(store, KEY) is None
    store_entry(store, KEY, PARTS)
    assert load_entry(store, KEY) == PARTS
    assert secret.read_bytes() != before


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    """Folders that are made, entries and the secret are the user's own, whatever the mask says."""
    before = os.umask(0)
    try:
        store = Cache(tmp_path / "deep" / "cache")
        store_entry(store, KEY, PARTS)
    finally:
        os.umask(before)
    for path in (tmp_path / "deep").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize("kind", ["pipe", "link", "folder", "loop"])
def test_what_is_no_entry_does_no_harm(kind: str, store: Cache, tmp_path: Path) -> None:
    """A pipe, a link or a folder in the place of an entry is a miss, and clearing leaves what it does not know."""
    store_entry(store, KEY, PARTS)
    place = entry_of(store)
    whole = place.read_bytes()
    place.unlink()
    (tmp_path / "elsewhere").write_bytes(whole)
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    else:
        place.symlink_to(tmp_path / "elsewhere" if kind == "link" else place)
    assert load_entry(store, KEY) is None
    assert measure_cache(store).entries == 0
    assert clear_cache(store) == 0
    if kind == "folder":
        with pytest.raises(OSError, match="directory"):
            store_entry(store, KEY, PARTS)
    else:
        store_entry(store, KEY, PARTS)
        assert load_entry(store, KEY) == PARTS
    assert (tmp_path / "elsewhere").read_bytes() == whole


def test_clearing_takes_only_what_carries_the_mark(store: Cache) -> None:
    """A file with the name of an entry that is none stays, and so does one that is just being written."""
    store_entry(store, KEY, PARTS)
    mine = entry_of(store).with_name("0" * 62)
    mine.write_text("my own notes")
    assert clear_cache(store) == 1
    assert mine.read_text() == "my own notes"
    with replacing(store.folder / ("1" * 62)) as temporary:
        temporary.write_bytes(b"half")
        assert clear_cache(store) == 0
        assert temporary.exists()


def test_a_folder_without_permission_is_a_miss(store: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody may look, nothing is there, and nothing is raised but where it is written."""

    def refuse(*_arguments: object, **_options: object) -> object:
        raise PermissionError(13, "Permission denied")

    store_entry(store, KEY, PARTS)
    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(os, "open", refuse)
    assert not has_entry(store, KEY)
    assert load_entry(store, KEY) is None
    drop_unused(store)
    with pytest.raises(OSError, match="denied"):
        store_entry(store, KEY, PARTS)


def test_what_a_killed_run_left_is_cleared_by_the_next(store: Cache) -> None:
    """A half entry that nobody writes any more goes with the first look of the next run, though nothing is written."""
    store_entry(Cache(store.folder), KEY, PARTS)
    left = store.folder / f".{'0' * 62}.tipcompare-{'0' * 32}.tmp"
    left.write_bytes(b"half")
    clear_after_killed.cache_clear()
    drop_unused(store)
    assert not left.exists()
    assert load_entry(store, KEY) == PARTS


def test_a_user_without_a_home_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run goes on; what cannot be kept is an OSError, which becomes a remark."""

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    for name in ("TIPCOMPARE_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    store = Cache(default_folder())
    assert load_entry(store, KEY) is None
    with pytest.raises(OSError, match="directory"):
        store_entry(store, KEY, PARTS)


def test_many_writers_of_one_entry(store: Cache) -> None:
    """Runs that write the same entry at once do not disturb each other or their readers."""

    def work(number: int) -> bool:
        if number % 3:
            store_entry(store, KEY, PARTS)
        return load_entry(store, KEY) in (None, PARTS)

    for _ in range(100):  # each with a cache in which nothing is yet, not even what entries are sealed with
        clear_cache(store)
        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(work, range(16)))
        assert load_entry(store, KEY) == PARTS
        assert measure_cache(store).entries == 1


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The user's word goes first, then the desktop's; a relative one does not count."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path))
    assert default_folder() == tmp_path
    monkeypatch.delenv("TIPCOMPARE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "tipcompare"
    assert default_cache() == tmp_path / "tipcompare" / "fetch"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_folder() == tmp_path / ".cache" / "tipcompare"
    assert default_cache() == tmp_path / ".cache" / "tipcompare" / "fetch"


def test_the_command_shows_and_clears(
    store: Cache, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`tipcompare cache` names the folder and its size; `--clear` empties it."""
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(store.folder))
    store_entry(store, KEY, PARTS)
    assert run("cache") == 0
    out = capsys.readouterr().out
    assert str(store.folder) in out
    assert "1 entry, " in out
    run("cache", "--clear")
    assert capsys.readouterr().err == "removed 1 entry\n"
    assert load_entry(store, KEY) is None


@pytest.mark.parametrize("option", [[], ["--clear"]])
def test_a_cache_that_cannot_be_looked_into_is_said(
    option: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not told as one in which nothing is."""
    (tmp_path / "cache").write_text("in the way")
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path / "cache"))
    assert run("cache", *option) == 2
    assert capsys.readouterr() == ("", f"tipcompare: {tmp_path / 'cache'}: Not a directory\n")
