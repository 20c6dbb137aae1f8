"""A server that misbehaves: nothing is lost, nothing is half-written, every failure is one line."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from pathlib import Path

import pytest
import stamina
from attrs import evolve
from misbehaving import PAGE, Answer, Server, answer, drip, hang, if_changed, redirect, zipped
from misbehaving import server as server

from tipcompare.fetch import Keeping, Limits, Outcome, Wanted, fetch

LIMITS = Limits(
    hosts=frozenset({"127.0.0.1"}),
    max_bytes=100_000,
    read_seconds=0.4,
    total_seconds=0.5,
    attempts=3,
    wait_seconds=0.01,
    longest_wait=2.0,
    delay_seconds=0.0,
)


@pytest.fixture(autouse=True)
def silence() -> None:
    """Keep what is asked again out of the log."""
    stamina.instrumentation.set_on_retry_hooks(())


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """An empty folder and an empty cache."""
    return Keeping(tmp_path / "out", tmp_path / "cache", timedelta(0))


def get(url: str, keeping: Keeping, limits: Limits = LIMITS) -> Outcome:
    """Fetch one page."""
    (outcome,) = fetch([Wanted(url, "2021/vesmark")], keeping, limits=limits)
    return outcome


def files_in(keeping: Keeping) -> list[str]:
    """Return all files below the output folder, temporary ones included."""
    return sorted(path.relative_to(keeping.folder).as_posix() for path in keeping.folder.rglob("*") if path.is_file())


def test_a_page_is_saved_with_its_provenance(server: Server, keeping: Keeping) -> None:
    """The file has the page's bytes, and beside it stands where and when it came from."""
    url = server.at("/vesmark/", zipped())
    outcome = get(url, keeping)
    assert (outcome.status, outcome.path) == ("fetched", keeping.folder / "2021/vesmark.html")
    assert files_in(keeping) == ["2021/vesmark.html", "2021/vesmark.html.provenance.json"]
    assert (keeping.folder / "2021/vesmark.html").read_bytes() == PAGE
    said = json.loads((keeping.folder / "2021/vesmark.html.provenance.json").read_text())
    assert (said["url"], said["bytes"], said["content_type"]) == (url, len(PAGE), "text/html")
    assert said["fetched_at"].endswith("+00:00")


@pytest.mark.parametrize(
    "first",
    [
        answer(503, b"busy"),
        answer(429, b"slow down", retry_after="0"),
        answer(200, PAGE[:50], content_length=str(len(PAGE))),
        answer(200, b""),
        zipped(cut=20),
        answer(200, b"\x1f\x8b\x08\x00" + b"x" * 90, content_encoding="gzip"),
        hang(0.6),
    ],
)
def test_what_passes_is_asked_for_again(first: Answer, server: Server, keeping: Keeping) -> None:
    """A busy server, a broken connection or a cut page is followed by another attempt."""
    outcome = get(server.at("/p", first, answer()), keeping)
    assert outcome.status == "fetched"
    assert server.count("/p") == 2
    assert (keeping.folder / "2021/vesmark.html").read_bytes() == PAGE


def test_the_server_is_given_the_time_it_asks_for(server: Server, keeping: Keeping) -> None:
    """Retry-After is waited out."""
    start = time.monotonic()
    assert get(server.at("/p", answer(429, b"", retry_after="1"), answer()), keeping).status == "fetched"
    assert time.monotonic() - start >= 1


FAILURES: dict[str, tuple[Answer, str, int]] = {
    "busy": (answer(503, b"x"), "503 Service Unavailable after 3 attempts", 3),
    "asks too much": (answer(429, b"x", retry_after="9999"), "asks to wait 9999 s", 1),
    "missing": (answer(404, b"x"), "404 Not Found", 1),
    "forbidden": (answer(403, b"x"), "403 Forbidden", 1),
    "truncated": (answer(200, PAGE[:50], content_length="9000"), "broke off", 3),
    "truncated gzip": (zipped(cut=20), "the page broke off after 3 attempts", 3),
    "late": (hang(0.7), "no answer within 0.4 s after 3 attempts", 3),
    "slow": (drip(400, 0.05), "not complete after 0.5 s", 1),
    "image": (answer(200, b"\x89PNG", content_type="image/png"), "expected a page, got image/png", 1),
    "mislabelled": (answer(200, b"%PDF-1.7 x"), "says text/html but is a PDF", 1),
    "no pdf": (answer(200, PAGE, content_type="application/pdf"), "is no PDF", 1),
    "binary": (answer(200, bytes(range(32)) * 20 + bytes(99)), "got binary data", 1),
    "huge": (answer(200, b"x", content_length="99999999"), "larger than 100,000 bytes", 1),
    "huge unsaid": (answer(200, b"x" * 200_000, content_length=""), "larger than 100,000 bytes", 1),
    "bomb": (zipped(b"x" * 50_000_000), "larger than 100,000 bytes", 1),
    "circle": (redirect("/p"), "redirects in a circle", 1),
    "long way": (redirect("/1"), "redirects more than 5 times", 1),
    "off the list": (redirect("http://elsewhere.test/p"), "elsewhere.test is not on the list of hosts", 1),
    "other scheme": (redirect("file:///etc/passwd"), "is not on the list of hosts", 1),
    "odd coding": (answer(200, PAGE, content_encoding="br"), "cannot unpack br", 1),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_every_failure_is_one_line_and_writes_nothing(kind: str, server: Server, keeping: Keeping) -> None:
    """The message says what happened, how often it was tried, and no file or part of one is left."""
    bad, message, attempts = FAILURES[kind]
    for number in range(1, 9):
        server.at(f"/{number}", redirect(f"/{number + 1}"))
    outcome = get(server.at("/p", bad), keeping)
    assert (outcome.status, outcome.path) == ("failed", None)
    assert message in outcome.message
    assert outcome.message.startswith(("http", "file:"))
    assert "\n" not in outcome.message
    assert server.count("/p") == attempts
    assert files_in(keeping) == []


@pytest.mark.parametrize("kind", ["busy", "truncated", "bomb", "image"])
def test_a_failure_leaves_what_was_there(kind: str, server: Server, keeping: Keeping) -> None:
    """A file fetched before stays as it was when a later attempt fails."""
    url = server.at("/p", answer(), FAILURES[kind][0])
    get(url, keeping)
    before = {name: (keeping.folder / name).read_bytes() for name in files_in(keeping)}
    assert get(url, keeping).status == "failed"
    assert {name: (keeping.folder / name).read_bytes() for name in files_in(keeping)} == before


def test_one_failure_does_not_stop_the_rest(server: Server, keeping: Keeping) -> None:
    """Of three pages with a bad one between them, two are saved."""
    pages = [
        Wanted(server.at("/a", answer()), "a"),
        Wanted(server.at("/b", answer(404)), "b"),
        Wanted(server.at("/c", answer(200, b"VESMARK: Tier 2\n", content_type="text/plain")), "c"),
    ]
    assert [outcome.status for outcome in fetch(pages, keeping, limits=LIMITS)] == ["fetched", "failed", "fetched"]
    assert [name for name in files_in(keeping) if "provenance" not in name] == ["a.html", "c.txt"]


def test_redirects_on_the_list_are_followed(server: Server, keeping: Keeping) -> None:
    """The page is saved under the address asked for, and the one it came from is told."""
    server.at("/new", answer())
    assert get(server.at("/old", redirect("/new")), keeping).status == "fetched"
    said = json.loads((keeping.folder / "2021/vesmark.html.provenance.json").read_text())
    assert (said["url"], said["final_url"]) == (f"{server.url}/old", f"{server.url}/new")


def test_what_did_not_change_is_not_sent_again(server: Server, keeping: Keeping) -> None:
    """The second request names what is known; the file is there even where only the cache had it."""
    url = server.at("/p", if_changed('"v1"'))
    assert get(url, keeping).status == "fetched"
    assert get(url, keeping).status == "unchanged"
    (keeping.folder / "2021/vesmark.html").unlink()
    assert get(url, keeping).status == "fetched"
    assert [headers.get("If-None-Match") for _, headers in server.asked] == [None, '"v1"', '"v1"']
    assert (keeping.folder / "2021/vesmark.html").read_bytes() == PAGE


def test_a_page_that_changed_is_told_and_the_old_one_is_kept(server: Server, keeping: Keeping) -> None:
    """The new file names the hash of the one before, which the cache still has."""
    url = server.at("/p", if_changed('"v1"'), if_changed('"v2"', PAGE + b"<!-- -->"))
    get(url, keeping)
    assert get(url, keeping).status == "changed"
    said = json.loads((keeping.folder / "2021/vesmark.html.provenance.json").read_text())
    assert (keeping.cache / "bodies" / said["previous_sha256"]).read_bytes() == PAGE


def test_it_goes_on_where_it_was_broken_off(server: Server, keeping: Keeping) -> None:
    """What is there and fresh is not asked for again; what was damaged since is."""
    fresh = evolve(keeping, fresh_for=timedelta(hours=1))
    pages = [Wanted(server.at(f"/{name}", answer()), name) for name in "abc"]
    broken_off = fetch(pages, fresh, limits=LIMITS)
    next(iter(broken_off))
    del broken_off
    assert [outcome.status for outcome in fetch(pages, fresh, limits=LIMITS)] == ["kept", "fetched", "fetched"]
    (keeping.folder / "b.html").write_bytes(b"half")
    assert [outcome.status for outcome in fetch(pages, fresh, limits=LIMITS)] == ["kept", "fetched", "kept"]
    assert [server.count(f"/{name}") for name in "abc"] == [1, 2, 1]


@pytest.mark.parametrize(
    "url", ["https://elsewhere.test/x", "http://www.state.gov/x", "https://www.state.gov:8443/x", "ftp://127.0.0.1/x"]
)
def test_nothing_off_the_list_is_asked(url: str, keeping: Keeping) -> None:
    """Other hosts, and the publisher's own without TLS or on another port, are refused before any request."""
    outcome = get(url, keeping)
    assert outcome.status == "failed"
    assert outcome.message.count("\n") == 0


def test_requests_to_one_host_keep_their_distance(server: Server, keeping: Keeping) -> None:
    """Between two requests lies at least the delay."""
    pages = [Wanted(server.at(f"/{name}", answer()), name) for name in "abc"]
    start = time.monotonic()
    list(fetch(pages, keeping, limits=evolve(LIMITS, delay_seconds=0.1)))
    assert time.monotonic() - start >= 0.2


def test_an_index_is_searched_for_the_country(server: Server, keeping: Keeping) -> None:
    """Where pages are numbered, the link with the country's name is followed."""
    server.at("/258.htm", answer())
    index = b"<html><ul><li><a href='/257.htm'>Orlenia</a><li><a href='258.htm'>Vesmark</a></ul></html>"
    page = Wanted(server.at("/index.htm", answer(200, index)), "2016/vesmark", ("XVE", 2016))
    (outcome,) = fetch([page], keeping, limits=LIMITS)
    assert outcome.status == "fetched"
    assert server.count("/258.htm") == 1
    missing = Wanted(page.url, "2016/saberia", ("XSB", 2016))
    (failed,) = fetch([missing], keeping, limits=LIMITS)
    assert "no link for 2016/saberia" in failed.message
