"""A server that misbehaves: nothing is lost, nothing is half-written, every failure is one line."""

from __future__ import annotations

import gzip
import json
import os
import socket
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import stamina
from attrs import evolve
from misbehaving import PAGE, Answer, Handler, Server, answer, drip, hang, if_changed, raw, redirect, zipped
from misbehaving import server as server

from tipcompare.errors import ParseError, TipcompareError
from tipcompare.fetch import FetchOutcome, Keeping, Limits, Wanted, fetch
from tipcompare.fetch.addresses import refuse_one_file
from tipcompare.fetch.transfer import Pace, TransferError, _read_body, open_client, transfer

LIMITS = Limits(
    hosts=frozenset({"127.0.0.1"}),
    max_bytes=100_000,
    read_seconds=60.0,
    total_seconds=60.0,
    attempts=3,
    wait_seconds=0.01,
    longest_wait=2.0,
    delay_seconds=0.0,
)
WAITS_LITTLE = evolve(LIMITS, read_seconds=0.3)  # for bytes that come only long after: the clock decides nothing else
IN_HASTE = evolve(LIMITS, total_seconds=0.5)  # for a page that takes many times that


@pytest.fixture(autouse=True)
def silence() -> None:
    """Keep what is asked again out of the log."""
    stamina.instrumentation.set_on_retry_hooks(())


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """An empty folder and an empty cache."""
    return Keeping(tmp_path / "out", tmp_path / "cache", timedelta(0))


def get(url: str, keeping: Keeping, limits: Limits = LIMITS) -> FetchOutcome:
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
    ],
)
def test_what_passes_is_asked_for_again(first: Answer, server: Server, keeping: Keeping) -> None:
    """A busy server, a broken connection or a cut page is followed by another attempt."""
    outcome = get(server.at("/p", first, answer()), keeping)
    assert outcome.status == "fetched"
    assert server.count("/p") == 2
    assert (keeping.folder / "2021/vesmark.html").read_bytes() == PAGE


def test_what_came_too_late_is_asked_for_again(server: Server, keeping: Keeping) -> None:
    """An answer that is not there in time is followed by another attempt, which has that time again."""
    outcome = get(server.at("/p", hang(9.0), answer()), keeping, evolve(LIMITS, read_seconds=3.0))
    assert (outcome.status, server.count("/p")) == ("fetched", 2)


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
    "late": (hang(9.0), "no answer within 0.3 s after 3 attempts", 3),
    "slow": (drip(400, 0.05), "not complete after 0.5 s", 1),
    "image": (answer(200, b"\x89PNG", content_type="image/png"), "expected a page, got image/png", 1),
    "mislabelled": (answer(200, b"%PDF-1.7 x"), "says text/html but is a PDF", 1),
    "no pdf": (answer(200, PAGE, content_type="application/pdf"), "is no PDF", 1),
    "binary": (answer(200, bytes(range(32)) * 20 + bytes(99)), "got binary data", 1),
    "huge": (answer(200, b"x", content_length="99999999"), "larger than 100,000 bytes", 1),
    "huge unsaid": (answer(200, b"x" * 200_000, content_length=""), "larger than 100,000 bytes", 1),
    "bomb": (zipped(b"x" * 50_000_000), "larger than 100,000 bytes", 1),
    "gzip of nothing": (
        answer(200, gzip.compress(b"")[:10] + b"\0\0\0\xff\xff" * 40_000, content_encoding="gzip", content_length=""),
        "larger than 100,000 bytes",
        1,
    ),
    "circle": (redirect("/p"), "redirects in a circle", 1),
    "long way": (redirect("/1"), "redirects more than 5 times", 1),
    "off the list": (redirect("http://elsewhere.test/p"), "elsewhere.test is not on the list of hosts", 1),
    "other scheme": (redirect("file:///etc/passwd"), "is not on the list of hosts", 1),
    "redirect without a place": (raw(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"), "redirects to no address", 1),
    "redirect to no address": (redirect("http://[::1"), "redirects to no address", 1),
    "redirect to no port": (redirect("http://127.0.0.1:99999/"), "no address, redirected to by", 1),
    "redirect with a password": (
        redirect("http://me:secret@127.0.0.1/p"),
        "with a name or password in it is not asked",
        1,
    ),
    "redirect to no name": (redirect("http://" + "x" * 300 + "/"), "is not on the list of hosts", 1),
    "unasked 304": (raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"), "304 Not Modified", 1),
    "odd wait": (answer(503, b"x", retry_after="\u00b2"), "503 Service Unavailable after 3 attempts", 3),
    "wait without end": (answer(503, b"x", retry_after="9" * 200), "asks to wait", 1),
    "wait beyond time": (
        answer(503, b"x", retry_after="Fri, 31 Dec 9999 23:59:59 -1400"),
        "503 Service Unavailable",
        1,
    ),
    "odd length": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: \xb2\r\n\r\nx"), "", 3),
    "length without end": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nx"), "", 3),
    "no HTTP": (raw(b"\x00\xff\x1b[31m hello\r\n\r\n"), "broke off", 3),
    "steers terminals": (raw(b"HTTP/1.1 500 \x1b[31mred\r\nContent-Length: 0\r\n\r\n"), "", 3),
    "type steers terminals": (answer(200, PAGE, content_type="x/\x1b[31m"), "expected a page, got x/", 1),
    "slow headers": (raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 500, 0.02), "not complete after 0.5 s", 1),
    "bytes after gzip": (
        answer(200, gzip.compress(PAGE) + b"more", content_encoding="gzip"),
        "bytes that are no gzip follow",
        1,
    ),
    "odd coding": (answer(200, PAGE, content_encoding="br"), "cannot unpack br", 1),
}


HURRIED = {"late": WAITS_LITTLE, "slow": IN_HASTE, "slow headers": IN_HASTE}


@pytest.mark.parametrize("kind", FAILURES)
def test_every_failure_is_one_line_and_writes_nothing(kind: str, server: Server, keeping: Keeping) -> None:
    """The message says what happened, how often it was tried, and no file or part of one is left."""
    bad, message, attempts = FAILURES[kind]
    for number in range(1, 9):
        server.at(f"/{number}", redirect(f"/{number + 1}"))
    outcome = get(server.at("/p", bad), keeping, HURRIED.get(kind, LIMITS))
    assert (outcome.status, outcome.path) == ("failed", None)
    assert message in outcome.message
    assert outcome.message.startswith(("http", "file:"))
    assert "\n" not in outcome.message
    assert "\x1b" not in outcome.message
    assert "secret" not in outcome.message
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


@pytest.mark.parametrize("checked", ["2999-01-01T00:00:00+00:00", "2001-01-01T00:00:00", "yesterday"])
def test_a_page_checked_at_no_time_that_can_be_is_asked_for_again(
    server: Server, keeping: Keeping, checked: str
) -> None:
    """A clock that was wrong once, or a provenance that was changed by hand, keeps no page for ever."""
    url = server.at("/a", answer(), answer())
    get(url, keeping)
    about = keeping.folder / "2021" / "vesmark.html.provenance.json"
    about.write_text(json.dumps(json.loads(about.read_text()) | {"checked_at": checked}))
    assert get(url, evolve(keeping, fresh_for=timedelta(days=1))).status == "unchanged"


def test_what_was_let_go_asks_no_more(server: Server) -> None:
    """A page that takes too long is given up, and where it leads in the end nobody goes while others are fetched."""

    def late(handler: Handler) -> None:
        time.sleep(1.5)
        redirect("/elsewhere")(handler)

    server.at("/elsewhere", answer())
    pace = Pace(0.0)
    with open_client(LIMITS) as client:
        with pytest.raises(TransferError, match="not complete"):
            transfer(client, server.at("/a", late), IN_HASTE, pace=pace)
        assert transfer(client, server.at("/b", hang(2.0)), LIMITS, pace=pace).body == PAGE
    assert server.count("/elsewhere") == 0


def test_what_was_let_go_takes_no_more_bytes() -> None:
    """A page that goes on is left at the next bytes that come."""
    pace, taken = Pace(0.0), 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while taken < 9:
            taken += 1
            pace.let_go = taken == 3
            yield b"x"

    with pytest.raises(TransferError, match="was let go"):
        _read_body(httpx.Response(200, content=endless()), "http://127.0.0.1/p", LIMITS, pace)
    assert taken == 3


def test_a_page_that_changed_is_told_and_the_old_one_is_kept(server: Server, keeping: Keeping) -> None:
    """The new file names the hash of the one before, which the cache still has."""
    url = server.at("/p", if_changed('"v1"'), if_changed('"v2"', PAGE + b"<!-- -->"))
    get(url, keeping)
    assert get(url, keeping).status == "changed"
    said = json.loads((keeping.folder / "2021/vesmark.html.provenance.json").read_text())
    assert (keeping.cache / "bodies" / said["previous_sha256"]).read_bytes() == PAGE


def test_a_file_that_was_not_fetched_is_kept(server: Server, keeping: Keeping) -> None:
    """What was saved by hand where a page goes is named, and replaced only where the cache can have it."""
    url, path = server.at("/p", answer()), keeping.folder / "2021/vesmark.html"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"by hand")
    failed = get(url, evolve(keeping, cache=path))
    assert failed.status == "failed"
    assert "another file stands there, which cannot be kept" in failed.message
    assert path.read_bytes() == b"by hand"
    outcome = get(url, keeping)
    said = json.loads(path.with_name("vesmark.html.provenance.json").read_text())
    kept = keeping.cache / "bodies" / said["previous_sha256"]
    assert (outcome.status, outcome.message) == ("fetched", f"{path}: another file stood there, which is now {kept}")
    assert (path.read_bytes(), kept.read_bytes()) == (PAGE, b"by hand")
    assert get(url, keeping).message == ""


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


def test_a_gzip_of_several_members_is_saved_whole(server: Server, keeping: Keeping) -> None:
    """A page in two members is both."""
    body = gzip.compress(PAGE[:80]) + gzip.compress(PAGE[80:])
    outcome = get(server.at("/p", answer(200, body, content_encoding="gzip")), keeping)
    assert outcome.path is not None
    assert outcome.path.read_bytes() == PAGE


@pytest.mark.parametrize("etag", ["\u00e9", "x" * 5000, '"a\tb"'])
def test_an_odd_etag_is_not_sent_back(etag: str, server: Server, keeping: Keeping) -> None:
    """The page is fetched again as if there were none."""
    header = b"ETag: " + etag.encode("latin-1")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n" % len(PAGE)
    url = server.at("/p", raw(head + header + b"\r\n\r\n" + PAGE))
    assert [get(url, keeping).status for _ in range(2)] == ["fetched", "unchanged"]
    assert all("If-None-Match" not in headers for _, headers in server.asked)


def test_a_304_that_nobody_asked_for_is_a_failure(server: Server, keeping: Keeping) -> None:
    """A server that gave no ETag and no date cannot say that nothing changed."""
    url = server.at("/p", answer(), raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"))
    assert [get(url, keeping).status for _ in range(2)] == ["fetched", "failed"]


def test_looking_up_a_name_counts_within_the_limit(
    server: Server, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that takes for ever fails after the time for a page."""
    look_up = socket.getaddrinfo

    def slowly(*arguments: Any, **options: Any) -> Any:
        time.sleep(9)
        return look_up(*arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    start = time.monotonic()
    outcome = get(server.at("/p", answer()), keeping, IN_HASTE)
    assert (outcome.status, "not complete after 0.5 s" in outcome.message) == ("failed", True)
    assert time.monotonic() - start < 9, "not before the name is found"


def test_waiting_out_of_politeness_does_not_count(server: Server, keeping: Keeping) -> None:
    """Pages further apart than a page may take are fetched all the same."""
    pages = [Wanted(server.at(f"/{name}", answer()), name) for name in "ab"]
    outcomes = fetch(pages, keeping, limits=evolve(LIMITS, total_seconds=2.0, delay_seconds=2.5))
    assert [outcome.status for outcome in outcomes] == ["fetched", "fetched"]


@pytest.mark.parametrize("url", ["http://me:secret@127.0.0.1:9/a", "http://secret@127.0.0.1/a"])
def test_passwords_reach_neither_files_nor_messages(url: str, keeping: Keeping) -> None:
    """Such an address is not asked, and the line has it without the password."""
    told: list[str] = []
    pages = [Wanted(url, "a")]
    (outcome,) = fetch(pages, keeping, limits=LIMITS, progress=lambda _done, _total, what: told.append(what))
    assert outcome.status == "failed"
    assert "secret" not in outcome.message + "".join(told)
    assert not keeping.folder.exists()


@pytest.mark.parametrize("proxy", ["nonsense://x", "http://me:secret@[", "socks9://me:secret@h:1", "http://h:99999"])
def test_a_bad_proxy_is_one_line(proxy: str, keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line names the variables, and not what stands in them."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    monkeypatch.setenv("HTTP_PROXY", proxy)
    pages = [Wanted("http://127.0.0.1:9/a", "a")]
    try:
        said = next(fetch(pages, keeping, limits=LIMITS)).message
    except TipcompareError as error:
        said = str(error)
    assert "secret" not in said
    assert said


def test_two_pages_for_one_file_are_refused(keeping: Keeping) -> None:
    """Nothing is asked where two pages would be saved as one file, whichever suffix they get."""
    for first, second in (("a", "a"), ("a", "a.html"), ("x/../a", "a")):
        try:
            pages = [Wanted("http://127.0.0.1:9/1", first), Wanted("http://127.0.0.1:9/2", second)]
        except ValueError:
            continue
        with pytest.raises(ParseError, match="two addresses would be saved as"):
            next(fetch(pages, keeping, limits=LIMITS))
    for names in (("a.html", "a.pdf"), ("2020/a", "2021/a")):
        refuse_one_file(Wanted(f"http://127.0.0.1:9/{name}", name) for name in names)


@pytest.mark.parametrize("kind", ["pipe", "link", "folder", "forged"])
def test_a_cache_of_pages_that_is_none_does_no_harm(kind: str, server: Server, keeping: Keeping) -> None:
    """Whatever lies in the place of a page or of what is known of it, the page is fetched and saved."""
    url = server.at("/p", if_changed('"v1"'))
    get(url, keeping)
    for path in [*keeping.cache.glob("urls/*"), *keeping.cache.glob("bodies/*")]:
        assert path.stat().st_mode & 0o077 == 0
        path.unlink()
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "link":
            path.symlink_to("/dev/zero")
        elif kind == "folder":
            path.mkdir()
        else:
            path.write_text('{"url": ["' + "[" * 100_000)
    outcome = get(url, keeping)
    assert outcome.status in ("fetched", "unchanged")
    assert bool(outcome.message) == (kind == "folder")
    assert (keeping.folder / "2021/vesmark.html").read_bytes() == PAGE


@pytest.mark.parametrize("cookie", ["a=\u00e9", "\u00ff\u00fe", "a=b; Domain=127.0.0.1"])
def test_a_cookie_spoils_no_later_page(cookie: str, server: Server, keeping: Keeping) -> None:
    """What one answer sets is not sent with the next request."""
    bad = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nSet-Cookie: " + cookie.encode("latin-1") + b"\r\n\r\n"
    pages = [Wanted(server.at("/a", raw(bad)), "a"), Wanted(server.at("/b", answer()), "b")]
    assert [outcome.status for outcome in fetch(pages, keeping, limits=LIMITS)] == ["failed", "fetched"]
    assert all("Cookie" not in headers for _, headers in server.asked)
