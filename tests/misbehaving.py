"""A server that misbehaves in every way a test asks for, on this machine."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from attrs import define, field

PAGE = b"""<!DOCTYPE html><html><head><title>Vesmark</title></head><body>
<h1>2021 Trafficking in Persons Report: Vesmark</h1><p>VESMARK: Tier 2</p>
<p>The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking but is making
significant efforts to do so.</p></body></html>"""

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers each path as the test said, and counts."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer one request; a client that went away is no error."""
        state: Server = self.server.state  # type: ignore[attr-defined]
        path = self.path.partition("?")[0]
        state.asked.append((self.path, dict(self.headers.items())))
        answers = state.answers.get(path, [answer(404)])
        try:
            (answers.pop(0) if len(answers) > 1 else answers[0])(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class QuietServer(ThreadingHTTPServer):
    """A server that says nothing of clients that go away."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: what matters is what the client makes of it."""


@define
class Server:
    """The server: `answers` are given one after the other for a path, the last of them for good."""

    url: str = ""
    answers: dict[str, list[Answer]] = field(factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(factory=list)

    def at(self, path: str, *answers: Answer) -> str:
        """Give these answers at `path` and return its address."""
        self.answers[path] = list(answers)
        return self.url + path

    def count(self, path: str) -> int:
        """Return how often `path` was asked for."""
        return sum(asked == path for asked, _ in self.asked)


def answer(status: int = 200, body: bytes = PAGE, **headers: str) -> Answer:
    """Return an answer with this body; `content_type="..."` and the like become headers."""

    def send(handler: Handler) -> None:
        handler.send_response(status)
        given = {"content_type": "text/html", "content_length": str(len(body)), **headers}
        for name, value in given.items():
            if value:
                handler.send_header(name.replace("_", "-"), value)
        if not given["content_length"]:
            handler.close_connection = True
        handler.end_headers()
        handler.wfile.write(body)
        if given["content_length"] != str(len(body)):
            handler.close_connection = True

    return send


def redirect(location: str) -> Answer:
    """Return an answer that sends elsewhere."""
    return answer(302, b"", location=location)


def zipped(body: bytes = PAGE, cut: int = 0) -> Answer:
    """Return a compressed answer, or the beginning of one."""
    data = gzip.compress(body)
    return answer(200, data[: len(data) - cut], content_encoding="gzip")


def hang(seconds: float) -> Answer:
    """Return an answer that comes late."""

    def send(handler: Handler) -> None:
        time.sleep(seconds)
        answer()(handler)

    return send


def raw(data: bytes, pause: float = 0.0) -> Answer:
    """Return an answer of exactly these bytes, headers and all, which come one by one where there is a pause."""

    def send(handler: Handler) -> None:
        for piece in [data[at : at + 1] for at in range(len(data))] if pause else [data]:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(pause)
        handler.close_connection = True

    return send


def drip(pieces: int, pause: float) -> Answer:
    """Return an answer that comes byte by byte."""

    def send(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/html")
        handler.send_header("content-length", str(pieces))
        handler.end_headers()
        for _ in range(pieces):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(pause)

    return send


def if_changed(etag: str, body: bytes = PAGE) -> Answer:
    """Return an answer that says "not modified" to one who knows it."""

    def send(handler: Handler) -> None:
        if handler.headers.get("if-none-match") == etag:
            handler.send_response(304)
            handler.send_header("etag", etag)
            handler.end_headers()
        else:
            answer(200, body, etag=etag)(handler)

    return send


def slowly(body: bytes, pieces: int, seconds: float) -> Answer:
    """Return a good answer that comes in pieces over so many seconds."""

    def send(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/html")
        handler.send_header("content-length", str(len(body)))
        handler.end_headers()
        step = len(body) // pieces + 1
        for start in range(0, len(body), step):
            handler.wfile.write(body[start : start + step])
            handler.wfile.flush()
            time.sleep(seconds / pieces)

    return send


@contextmanager
def serve() -> Iterator[Server]:
    """Run a server for as long as the block lasts."""
    http = QuietServer(("127.0.0.1", 0), Handler)
    state = Server(f"http://127.0.0.1:{http.server_address[1]}")
    http.state = state  # type: ignore[attr-defined]
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        http.shutdown()
        http.server_close()
        thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running server; proxies of the environment are out of the way."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with serve() as state:
        yield state
