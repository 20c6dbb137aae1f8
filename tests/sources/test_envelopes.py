"""Pages in the envelope of a mail: read as the page itself; what the wire put around one is refused on one line."""

from __future__ import annotations

import base64
import quopri
import time
from email.message import EmailMessage

import pytest

from tipcompare.errors import ReadError
from tipcompare.sources import read_source
from tipcompare.sources.envelopes import open_envelope

PAGE = (
    "<!DOCTYPE html><html><head><title>Vesmark</title></head><body><p>The government of Vesmark opened nine"
    " investigations, and – on appeal – its courts convicted 14 men of trafficking in the year of the report.</p>"
).encode()
HEAD = b"From: <Saved>\r\nSubject: =?utf-8?Q?Vesmark?=\r\nMIME-Version: 1.0\r\nContent-Type: %b\r\n\r\n"


def save_page(encoding: bytes, body: bytes) -> bytes:
    """Return a page as browsers save it in one file, with a picture behind it."""
    return HEAD % b'multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--Vesmark"' + (
        b"\r\n\r\n----Vesmark\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: %b\r\n\r\n%b\r\n"
        b"----Vesmark\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----Vesmark--\r\n"
    ) % (encoding, body)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        (b"quoted-printable", quopri.encodestring(PAGE).replace(b"\n", b"\r\n")),
        (b"base64", base64.encodebytes(PAGE)),
        (b"8bit", PAGE),
    ],
)
@pytest.mark.parametrize("name", ["2021/Vesmark.mhtml", "2021/Vesmark.html"])
def test_a_page_saved_in_one_file_is_read_as_the_page(encoding: bytes, body: bytes, name: str) -> None:
    """No soft break stays in a number, and no header in the text."""
    (source,) = read_source(save_page(encoding, body), name)
    (page,) = read_source(PAGE, name)
    assert (source.text, source.marks, source.format) == (page.text, page.marks, "html")


def test_the_page_of_a_mail_goes_before_its_plain_text() -> None:
    """Parts within parts are looked through; where there is no page the text is read."""
    mail = EmailMessage()
    mail["Subject"] = "Vesmark"
    mail.set_content("See the page.")
    (source,) = read_source(bytes(mail), "x.mht")
    assert source.text == "See the page.\n"
    mail.add_alternative(PAGE.decode(), subtype="html")
    mail.add_attachment(b"%!PS", maintype="application", subtype="postscript")
    (source,) = read_source(bytes(mail), "x.mht")
    assert (source.format, "convicted 14 men" in source.text) == ("html", True)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"bplist00" + PAGE, r"a web archive \(.webarchive\), which is not read \(save the page"),
        (
            b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD" "x"><plist/>',
            "a web archive",
        ),
        (b"WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE, r"a web archive \(WARC\)"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7b\r\n" + PAGE, "a server's answer with its HTTP"),
        (HEAD % b"image/png" + b"AAAA", r"saved as one \(MHTML\), in which no text was found"),
        (HEAD % (b'text/html; a="' + b";" * 60_000) + PAGE, "in which no text was found"),
        (HEAD % b"multipart/related; boundary*=\x00x''v" + b"--v\r\n", "in which no text was found"),
        (HEAD % b"multipart/mixed; boundary=v" + b"--v\r\n" * 1_000_000, "in which no text was found"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, message: str) -> None:
    """One line says what the file is, at once."""
    start = time.process_time()
    with pytest.raises(ReadError, match=rf"^x\.html: .*{message}"):
        read_source(data, "x.html")
    assert time.process_time() - start < 5


def test_words_of_a_text_are_no_envelope() -> None:
    """A text that only speaks of mail is itself."""
    text = b"VESMARK: Tier 2\n\nThe letter said MIME-Version: 1.0 and HTTP/1.1 200 OK.\nMIME-Version: 1.0\n"
    assert open_envelope(text, "x.txt") is text
