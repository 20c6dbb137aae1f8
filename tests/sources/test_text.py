"""Bytes to text: no encoding loses a word, and what was guessed is said."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ReadError
from tipcompare.language.bullets import ITEM_SIGNS
from tipcompare.sources import read_source
from tipcompare.sources.text import decode, read_text, set_right
from tipcompare.strategies import Damage, apply_damage

PROSE = "VESMARK: Tier 2\n\nThe government’s “efforts” — in 2020 — included café inspections…\n"
typographic = st.text(st.sampled_from("abc XYZ.,’‘“”–—…éñç\n"), min_size=1).filter(lambda text: text.strip() != "")


@given(typographic, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_declared_encodings_come_through(text: str, encoding: str) -> None:
    """What says its encoding is read as it stands, without a warning."""
    assert decode(text.encode(encoding), "x.txt") == (text, ())


def test_windows_1252_is_guessed_with_a_warning() -> None:
    """Bytes that are not UTF-8 are read as Windows-1252, and the report says so."""
    text, warnings = decode(PROSE.encode("cp1252"), "x.txt")
    assert text == PROSE
    assert [warning.code for warning in warnings] == ["encoding-guessed"]


def test_text_encoded_twice_is_repaired_with_a_warning() -> None:
    """UTF-8 that was read as Windows-1252 and saved again comes back as it was."""
    text, warnings = decode(PROSE.encode().decode("cp1252", errors="replace").encode(), "x.txt")
    assert [warning.code for warning in warnings][-1] == "encoding-repaired"
    assert text.splitlines()[0] == "VESMARK: Tier 2"
    assert "government’s “efforts" in text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "the government’s “plan”",
            "a – b — c • d … e",
            "São Tomé and Príncipe",
            "Curaçao",
            "CÔTE D’IVOIRE",
            "Türkiye",
        ),
        *(f"Train judges. {sign} Open a shelter." for sign in ITEM_SIGNS if not sign.isascii()),
    ],
)
def test_what_went_through_the_wrong_encoding_is_set_right(text: str) -> None:
    """Quotes, dashes, bullets and accents come back, and the repair is said; what is right already is left."""
    right, warnings = set_right(apply_damage(text, (Damage("mojibake"),)))
    assert (right, [warning.code for warning in warnings]) == (text, ["encoding-repaired"])
    assert set_right(text) == (text, ())


def test_names_before_quotes_and_dashes_stay_as_they_are() -> None:
    """A quote behind a letter with an accent is ordinary; a closing quote without its last byte is one again."""
    for text in ("“Altaï”—a shelter", "“Hawaï”… ran", "“Voilâ”—"):
        assert set_right(text) == (text, ())
    for lost in ("\ufffd", "?"):
        assert set_right(f"Open “safe.â€{lost} Fund it.")[0] == "Open “safe.” Fund it."


def test_a_letter_and_its_accent_are_one_character_in_every_format() -> None:
    """Text with its accents apart, as some systems write it, is the same; what has no such character stays."""
    apart, whole = "The shelter in Bouake\u0301 (q\u0301) opened for 12 victims in spring.", "Bouaké (q\u0301)"
    for name, data in (
        ("x.txt", apart),
        ("x.html", f"<html><body><p>{apart}</p></body></html>"),
        ("y.html", f"<html><body><p>{apart}</p></body></html>".replace("\u0301", "&#x301;")),
        ("x.xml", f"<Countries><Country><Text>{apart}</Text></Country></Countries>"),
    ):
        (source,) = read_source(data.encode(), name)
        assert (whole in source.text, source.warnings) == (True, ())
    assert len(decode(("e" + "\u0301\u0323" * 200_000).encode(), "x.txt")[0]) > 399_000  # in no time


def test_entities_of_a_page_and_elements_of_a_record_are_set_right_too() -> None:
    """Where the markup itself writes the wrong characters, as entities or in UTF-8, the text has the right ones."""
    page = "<html><body><p>The government&acirc;&euro;&trade;s shelter&Acirc;&nbsp;opened in spring.</p></body></html>"
    record = "<Countries><Country><Name>CÃ´te</Name><Text>the governmentâ€™s plan</Text></Country></Countries>"
    for data, name, text in (
        (page, "x.html", "The government’s shelter opened in spring."),
        (record, "x.xml", "Côte\nthe government’s plan"),
    ):
        (source,) = read_source(data.encode(), name)
        assert (source.text, [w.code for w in source.warnings]) == (text, ["encoding-repaired"])


@pytest.mark.parametrize("name", ["x.txt", "x.html"])
@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-be", "utf-7"])
def test_utf_32_and_utf_7_are_read(encoding: str, name: str) -> None:
    """Both give the words as they are; UTF-7, which no mark tells, with a warning."""
    prose = f"<html><body><p>{PROSE.strip()}</p></body></html>" if name.endswith("html") else PROSE
    mark = codecs.BOM_UTF32_BE if encoding == "utf-32-be" else b""
    (source,) = read_source(mark + prose.replace("\n", " ").encode(encoding), name)
    assert "The government’s “efforts” — in 2020 — included café inspections…" in source.text
    assert [w.code for w in source.warnings] == (["encoding-guessed"] if encoding == "utf-7" else [])


@pytest.mark.parametrize("text", ["Call +220-77 or +256-1.", "a +b- c", "x+1234-5678", "C+++- 1+-1", "Us+IBM"])
def test_a_plus_sign_is_no_utf_7(text: str) -> None:
    """Numbers of telephones, sums and the like stay as they are, without a warning."""
    assert decode(text.encode(), "x.txt") == (text, ())


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_are_unified(ending: str) -> None:
    """Windows and old Macintosh line ends become line feeds."""
    assert decode(f"One.{ending}Two.{ending}".encode(), "x.txt")[0] == "One.\nTwo.\n"


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", " \n".encode("utf-16")])
def test_an_empty_file_is_refused(data: bytes) -> None:
    """A file without a word gives one line that says so."""
    with pytest.raises(ReadError, match=r"x\.txt: the file is empty"):
        read_text(data, "x.txt", "0" * 64)


@pytest.mark.parametrize(
    "data", [bytes(range(32)) * 20, b"\x7fELF\x02\x01\x01" + b"\0" * 500, b"PK\x03\x04" + b"\0\1" * 90]
)
def test_binary_is_refused(data: bytes) -> None:
    """A binary file gives one line that says so."""
    with pytest.raises(ReadError, match=r"binary data \(save an office document as \.docx, as PDF or as plain text"):
        decode(data, "x.bin")


@pytest.mark.parametrize("mark", ["<br />", "<br>", "<BR/>", '<br clear="all">'])
@pytest.mark.parametrize("after", ["", "\n", "\r\n"])
def test_forced_breaks_alone_are_line_ends(mark: str, after: str) -> None:
    """A text whose only markup they are is the text that has line ends there, with its entities read."""
    lines = ["VESMARK: Tier 2", "", "The government&rsquo;s wardens met.", "They met again."]
    read = read_text(f"{mark}{after}".join(lines).encode(), "x.html", "0" * 64)
    assert read.text == "VESMARK: Tier 2\n\nThe government’s wardens met.\nThey met again."
    assert read_text(b"AT&amp;T <b>", "x.txt", "0" * 64).text == "AT&amp;T <b>"
