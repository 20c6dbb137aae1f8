"""Getting reports from the publisher's site: politely, within limits, and never half a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from attrs import evolve, frozen

from tipcompare.corpus.failures import contain
from tipcompare.errors import MissingExtraError, TipcompareError, WriteError

try:
    import httpx
except ModuleNotFoundError as missing:
    raise MissingExtraError("fetching", "fetch") from missing

from tipcompare.fetch.addresses import (
    Wanted,
    bare_address,
    find_addresses,
    find_link,
    parse_editions,
    read_list,
    refuse_one_file,
)
from tipcompare.fetch.store import (
    Provenance,
    find_saved,
    hash_of,
    keep_replaced,
    place_page,
    read_cache,
    save,
    suffix_of,
    write_cache,
)
from tipcompare.fetch.transfer import Limits, Pace, Received, TransferError, open_client, transfer

FetchStatus = Literal["fetched", "changed", "unchanged", "kept", "failed"]


@frozen
class FetchOutcome:
    """What became of one page.

    Args:
        wanted: the page.
        status: `fetched` for a new file, `changed` where its bytes are others than before, `unchanged` where the
            server says so or sent the same, `kept` where a fresh file was there and nothing was asked, `failed`.
        path: of the file; None where there is none.
        message: of a failure, on one line; of a page that could be saved and not kept in the cache, why; of one in
            whose place a file stood that was not fetched, where in the cache that is now.
    """

    wanted: Wanted
    status: FetchStatus
    path: Path | None = None
    message: str = ""


@frozen
class Keeping:
    """Where files go and how long they count as fresh.

    Args:
        folder: to write to.
        cache: of everything that came before.
        fresh_for: a file fetched or checked within this time is not asked for again.
    """

    folder: Path
    cache: Path
    fresh_for: timedelta = timedelta(days=1)


def fetch(
    pages: Iterable[Wanted],
    keeping: Keeping,
    *,
    limits: Limits | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Iterator[FetchOutcome]:
    """Get pages one after the other and yield what became of each; a failure never stops the rest.

    Broken off and started again, it goes on where it was: what is there and fresh is kept, what is older is asked for
    only if it changed.

    Args:
        pages: what to get.
        keeping: where to, and how long files stay fresh.
        limits: of size, time, patience and hosts.
        progress: called as (done, total, address) after each page.

    Yields:
        One outcome for each page, in the order in which they were given.

    Raises:
        ParseError: where two pages would be saved as one file.
        TipcompareError: where the environment names a proxy that cannot be used.

    Source: RFC 9110, sections 13.1 (asking only for what changed) and 10.2.3 (how long a server asks to be left alone).
    """
    limits = limits or Limits()
    wanted = tuple(pages)
    refuse_one_file(wanted)
    pace = Pace(limits.delay_seconds)
    with open_client(limits) as client:
        for done, page in enumerate(wanted, 1):
            yield _fetch_or_fail(page, keeping, client, limits, pace)
            if progress is not None:
                progress(done, len(wanted), bare_address(page.url))


def _fetch_or_fail(page: Wanted, keeping: Keeping, client: httpx.Client, limits: Limits, pace: Pace) -> FetchOutcome:
    """Return what became of a page; nothing that a server answers, nor an error nobody foresaw, ends the run."""
    name = bare_address(page.url)

    def try_it() -> FetchOutcome:
        try:
            return _fetch_one(page, keeping, client, limits, pace)
        except TransferError as error:
            return FetchOutcome(page, "failed", message=str(error))
        except (TipcompareError, OSError) as error:
            return FetchOutcome(page, "failed", message=f"{name}: cannot be saved: {error}")

    found = contain(try_it, name)
    return found if isinstance(found, FetchOutcome) else FetchOutcome(page, "failed", message=f"{name}: {found.reason}")


def _fetch_one(page: Wanted, keeping: Keeping, client: httpx.Client, limits: Limits, pace: Pace) -> FetchOutcome:
    saved = find_saved(keeping.folder, page.target)
    now = datetime.now(UTC)
    if saved is not None and saved[1].url == page.url and _is_fresh(saved[1], now, keeping.fresh_for):
        return FetchOutcome(page, "kept", saved[0])
    url = page.url if page.link is None else _look_up(page, client, limits, pace)
    cached = read_cache(keeping.cache, url)
    known = None if cached is None else _as_received(cached[1])
    received = transfer(client, url, limits, pace=pace, known=known)
    body = received.body if received.body is not None else cached[0] if cached else b""
    _check_body(body, received.content_type, url)
    said = _state(page.url, received, body, now)
    if cached is not None and cached[1].sha256 == said.sha256:
        said = evolve(said, fetched_at=cached[1].fetched_at)
    message = ""
    try:
        write_cache(keeping.cache, body, evolve(said, url=url))
    except OSError as error:
        message = f"pages are not kept in {keeping.cache}: {error.strerror or error}"
    path = place_page(keeping.folder, page.target, body)
    if saved is not None and saved[1].sha256 != said.sha256:
        said = evolve(said, previous_sha256=saved[1].sha256)
    if (saved is None or saved[0] != path) and (kept := _keep_others(keeping.cache, path, body)):
        said = evolve(said, previous_sha256=kept.name)
        message = f"{path}: another file stood there, which is now {kept}"
    save(path, body, said)
    status: FetchStatus = "fetched" if saved is None else "unchanged" if not said.previous_sha256 else "changed"
    return FetchOutcome(page, status, path, message)


def _keep_others(cache: Path, path: Path, body: bytes) -> Path | None:
    """Keep what stands at `path`, of which no note says that it was fetched, before `body` replaces it; return where.

    Raises:
        WriteError: where it cannot be kept: it is not replaced then.
    """
    try:
        return keep_replaced(cache, path, body)
    except OSError as error:
        reason = f"another file stands there, which cannot be kept in {cache}: {error.strerror or error}"
        raise WriteError(reason, path=str(path)) from error


def _look_up(page: Wanted, client: httpx.Client, limits: Limits, pace: Pace) -> str:
    """Return the address that the index at `page.url` gives for the country."""
    index = transfer(client, page.url, limits, pace=pace)
    link = find_link((index.body or b"").decode("utf-8", errors="replace"), index.url, page.link or ("", 0))
    if link is None:
        raise TransferError(f"the index has no link for {page.target}", page.url)
    return link


def _check_body(body: bytes, content_type: str, url: str) -> None:
    """Refuse bytes that are not what the server says they are, before anything is written."""
    is_pdf = body.startswith(b"%PDF-")
    binary = body[:2048].count(0) > 8 and not body.startswith((b"\xff\xfe", b"\xfe\xff"))
    if is_pdf != (content_type == "application/pdf") and (is_pdf or content_type == "application/pdf"):
        raise TransferError(f"says {content_type or 'nothing of its type'} but is {'a' if is_pdf else 'no'} PDF", url)
    if binary and not is_pdf:
        raise TransferError("expected a page, got binary data", url)


def _state(url: str, received: Received, body: bytes, now: datetime) -> Provenance:
    return Provenance(
        url=url,
        final_url=received.url,
        fetched_at=now.isoformat(timespec="seconds"),
        checked_at=now.isoformat(timespec="seconds"),
        sha256=hash_of(body),
        bytes=len(body),
        etag=received.etag,
        last_modified=received.last_modified,
        content_type=received.content_type,
    )


def _as_received(said: Provenance) -> Received:
    return Received(said.final_url, None, said.etag, said.last_modified, said.content_type)


def _is_fresh(said: Provenance, now: datetime, fresh_for: timedelta) -> bool:
    try:
        return timedelta(0) <= now - datetime.fromisoformat(said.checked_at) < fresh_for
    except (ValueError, TypeError, OverflowError):
        return False


__all__ = [
    "FetchOutcome",
    "FetchStatus",
    "Keeping",
    "Limits",
    "Provenance",
    "TransferError",
    "Wanted",
    "fetch",
    "find_addresses",
    "parse_editions",
    "read_list",
    "suffix_of",
]
