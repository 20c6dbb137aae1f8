"""One page over the network: within the list of hosts, the limits of size and time, and the patience of the server."""

from __future__ import annotations

import email.utils
import queue
import re
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urljoin, urlsplit

import httpx
import stamina
from attrs import define, evolve, field, frozen

from tipcompare.errors import ReadError, TipcompareError
from tipcompare.fetch.addresses import DEFAULT_HOSTS, bare_address, doubt_address
from tipcompare.shown import printable
from tipcompare.sources.compressed import Unpacker
from tipcompare.version import __version__

USER_AGENT = f"tipcompare/{__version__} (reads yearly country reports; a few pages, slowly)"

_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})
_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml", "application/pdf")
_MOVED = frozenset({301, 302, 303, 307, 308})
_REDIRECTS = 5
_DIGITS = re.compile("[0-9]{1,300}")
_SENDABLE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,1000}[\x21-\x7e])?")
"""What of a server's own words may stand in a header that is sent back to it."""


@frozen
class Limits:
    """What a transfer may take.

    Args:
        hosts: that may be asked and redirected to, besides the publisher's own; these may be asked without TLS.
        max_bytes: of one page, as it is sent and unpacked.
        read_seconds: to wait for the next bytes.
        total_seconds: for one page: its host's name, the handshake, redirects, headers and all its bytes.
        attempts: how often a page is asked for in all.
        wait_seconds: before the second attempt; doubled each time.
        longest_wait: the most seconds that a server may ask for; one that asks for more is left alone.
        delay_seconds: between two requests to one host.
    """

    hosts: frozenset[str] = frozenset()
    max_bytes: int = 64 * 1024 * 1024
    read_seconds: float = 30.0
    total_seconds: float = 120.0
    attempts: int = 4
    wait_seconds: float = 1.0
    longest_wait: float = 120.0
    delay_seconds: float = 1.0


class TransferError(ReadError):
    """A page that could not be had; `wait` is how long to wait before asking again, None where that is no use."""

    def __init__(self, message: str, url: str, *, wait: float | None = None, hint: str | None = None) -> None:
        super().__init__(printable(message, kept=""), path=bare_address(url), hint=hint)
        self.wait = wait


@frozen
class Received:
    """What came: `body` is None where the server says that nothing changed."""

    url: str
    body: bytes | None
    etag: str = ""
    last_modified: str = ""
    content_type: str = ""


@define
class Pace:
    """When each host was last asked, so that it is not asked again too soon; a copy is one transfer's own.

    Args:
        delay_seconds: between two requests to one host.
        asked: when each host was last asked, by the clock that never goes back; copies share it.
        waited: seconds that this transfer waited.
        let_go: whether nobody waits for this transfer any more, so that it must ask no host again.
    """

    delay_seconds: float
    asked: dict[str, float] = field(factory=dict)
    waited: float = 0.0
    let_go: bool = False

    def go_on(self, place: str) -> None:
        """Go on, unless the transfer was let go.

        Raises:
            TransferError: where it was.
        """
        if self.let_go:
            raise TransferError("it took too long and was let go", place)

    def keep(self, host: str) -> None:
        """Wait until `host` may be asked again.

        Raises:
            TransferError: where the transfer was let go.
        """
        self.go_on(host)
        due = self.asked.get(host, float("-inf")) + self.delay_seconds
        pause = due - time.monotonic()
        if pause > 0:
            self.waited += pause
            time.sleep(pause)
        self.asked[host] = time.monotonic()


def open_client(limits: Limits) -> httpx.Client:
    """Return a client that follows no redirect by itself, decodes nothing by itself and keeps no cookies.

    Raises:
        TipcompareError: where the environment names a proxy or certificates that cannot be used.
    """
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", "Accept": ", ".join(_TYPES)}
    try:
        none = CookieJar(DefaultCookiePolicy(allowed_domains=()))  # what one answer sets must not spoil the next
        return httpx.Client(headers=headers, timeout=limits.read_seconds, follow_redirects=False, cookies=none)
    except (ValueError, OSError, ImportError, httpx.InvalidURL) as error:  # what they say may have a password in it
        kind = type(error).__name__
        hint = "look at HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY and SSL_CERT_FILE"
        raise TipcompareError(f"no connections with what the environment says ({kind})", hint=hint) from None


def transfer(client: httpx.Client, url: str, limits: Limits, *, pace: Pace, known: Received | None = None) -> Received:
    """Return the page at `url`, asking again where the server is busy or breaks off.

    Args:
        client: from `open_client`.
        url: the address.
        limits: what it may take.
        pace: kept over all transfers.
        known: what came last time, to be told whether it changed.

    Raises:
        TransferError: where it cannot be had within the limits.
    """

    def is_worth_waiting(error: Exception) -> bool | float:
        if not isinstance(error, TransferError) or error.wait is None:
            return False
        return error.wait or True

    tried, first = 0, limits.wait_seconds
    waits = {"wait_initial": first, "wait_max": limits.longest_wait, "wait_jitter": first / 4}
    try:
        for attempt in stamina.retry_context(on=is_worth_waiting, attempts=limits.attempts, timeout=None, **waits):
            with attempt:
                tried += 1
                return _within(limits, pace, lambda own: _ask(client, url, limits, own, known), url)
    except TransferError as error:
        if tried > 1:
            error.message += f" after {tried} attempts"
        raise
    raise AssertionError("a transfer ends in a page or an error")


def _within(limits: Limits, pace: Pace, work: Callable[[Pace], Received], url: str) -> Received:
    """Return what `work` gives; it is let go where it takes too long, as looking up a name cannot be broken off."""
    own = evolve(pace)
    done: queue.SimpleQueue[Received | BaseException] = queue.SimpleQueue()

    def run() -> None:
        try:
            done.put(work(own))
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for it
            done.put(error)

    began = time.monotonic()
    threading.Thread(target=run, daemon=True).start()
    while True:
        left = began + own.waited + limits.total_seconds - time.monotonic()  # what is waited politely does not count
        if left <= 0:
            own.let_go = True
            raise TransferError(f"not complete after {limits.total_seconds:g} s", url)
        try:
            found = done.get(timeout=min(left, threading.TIMEOUT_MAX))
        except queue.Empty:
            continue
        if isinstance(found, BaseException):
            raise found
        return found


def _ask(client: httpx.Client, url: str, limits: Limits, pace: Pace, known: Received | None) -> Received:
    """Return the page at `url` or where it redirects to."""
    validators = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified} if known else {}
    headers = {name: value for name, value in validators.items() if _SENDABLE.fullmatch(value)}
    place, seen = url, [url]
    while True:
        _check_host(place, url, limits)
        pace.keep(urlsplit(place).netloc)
        try:
            with client.stream("GET", place, headers=headers) as response:
                if response.status_code == 304 and known is not None and headers:
                    return Received(place, None, known.etag, known.last_modified, known.content_type)
                if response.status_code not in _MOVED:
                    return _receive(response, place, url, limits, pace)
                place = _follow(place, response.headers.get("location", ""), url)
        except httpx.TimeoutException:
            raise TransferError(f"no answer within {limits.read_seconds:g} s", url, wait=0.0) from None
        except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
            if "location header" in str(error):  # which is looked at though it is not followed
                raise TransferError("the server redirects to no address", url) from None
            raise TransferError(f"the connection failed or broke off: {error or 'no reason'}", url, wait=0.0) from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise TransferError(f"cannot be asked for: {error}", url) from None
        if place in seen:
            raise TransferError("the server redirects in a circle", url)
        if len(seen) > _REDIRECTS:
            raise TransferError(f"the server redirects more than {_REDIRECTS} times", url)
        seen.append(place)


def _follow(place: str, location: str, url: str) -> str:
    """Return where a redirect leads."""
    try:
        found = urljoin(place, location)
        urlsplit(found)
    except ValueError:
        location = ""
    if not location:
        raise TransferError("the server redirects to no address", url)
    return found


def _check_host(place: str, url: str, limits: Limits) -> None:
    """Refuse what is not on the list of hosts, the publisher's own hosts without TLS, and what is no address to ask."""
    where = "" if place == url else f", redirected to by {bare_address(url)}"
    doubt = doubt_address(place)
    try:
        split = urlsplit(place)
    except ValueError:
        raise TransferError(doubt, place) from None
    allowed = split.netloc in limits.hosts or split.hostname in limits.hosts
    if not allowed and (split.netloc not in DEFAULT_HOSTS or split.scheme != "https"):
        shown = bare_address(f"{split.scheme}://{split.netloc}")
        raise TransferError(f"{shown} is not on the list of hosts{where}", place, hint="--allow-host adds one")
    if split.scheme not in ("http", "https"):
        raise TransferError(f"{split.scheme} is no scheme that is asked", place)
    if doubt:
        raise TransferError(f"{doubt}{where}", place)


def _receive(response: httpx.Response, place: str, url: str, limits: Limits, pace: Pace) -> Received:
    if response.status_code in _LATER:
        wait = _retry_after(response.headers.get("retry-after", ""))
        said = f"the server answered {response.status_code} {response.reason_phrase}"
        if wait > limits.longest_wait:
            raise TransferError(f"{said} and asks to wait {wait:.0f} s", url)
        raise TransferError(said, url, wait=wait)
    if response.status_code != 200:
        raise TransferError(f"the server answered {response.status_code} {response.reason_phrase}", url)
    content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type and content_type not in _TYPES:
        raise TransferError(f"expected a page, got {content_type[:60]}", url)
    length = response.headers.get("content-length", "")
    if _DIGITS.fullmatch(length) and float(length) > limits.max_bytes:
        raise TransferError(f"larger than {limits.max_bytes:,} bytes", url)
    body = _read_body(response, url, limits, pace)
    if not body.strip():
        raise TransferError("the server sent an empty page", url, wait=0.0)
    headers = response.headers
    return Received(place, body, headers.get("etag", ""), headers.get("last-modified", ""), content_type)


def _read_body(response: httpx.Response, url: str, limits: Limits, pace: Pace) -> bytes:
    """Return the bytes, unpacked by hand so that a bomb is never unpacked whole, while somebody waits for them."""
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("gzip", "x-gzip", "identity", ""):
        raise TransferError(f"cannot unpack {coding[:30]}", url)
    unpacking = Unpacker(limits.max_bytes) if "gzip" in coding else None
    pieces: list[bytes] = []
    sent = size = 0
    for raw in response.iter_raw():
        pace.go_on(url)
        try:
            piece = raw if unpacking is None else unpacking.feed(raw)
        except ReadError as error:
            raise TransferError(f"the server sent {error.message}", url, wait=0.0) from None
        sent, size = sent + len(raw), size + len(piece)
        if max(sent, size) > limits.max_bytes:
            raise TransferError(f"larger than {limits.max_bytes:,} bytes", url)
        pieces.append(piece)
    if unpacking is not None and not unpacking.complete:
        raise TransferError("the page broke off", url, wait=0.0)
    if unpacking is not None and unpacking.trailing:
        raise TransferError("bytes that are no gzip follow the page", url)
    return b"".join(pieces)


def _retry_after(header: str) -> float:
    """Return the seconds a server asks to wait, given as such or as a date; 0 where it asks for nothing."""
    if _DIGITS.fullmatch(header.strip()):
        return float(header)
    try:
        return max(0.0, (email.utils.parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, IndexError, OverflowError):  # no date, or one without a zone
        return 0.0
