"""Pages to text: the narrative of every kind of page, nothing of what is around it, whatever the markup."""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ReadError
from tipcompare.model import SourceText
from tipcompare.sources import read_source
from tipcompare.sources.html import MAX_PAGE, is_html, read_html
from tipcompare.sources.tags import MAX_DEPTH

PAGES = Path(__file__).parent / "pages"
PROSE = "The government of Vesmark opened nine investigations, and the courts of the coast convicted two men."

KINDS = {
    "state_2021": ("2021 Trafficking in Persons Report: Vesmark", "VESMARK: Tier 2", 16),
    "state_2012": ("Trafficking in Persons Report 2012", "VESMARK (Tier 2 Watch List)", 11),
    "state_2006": ("Vesmark", "VESMARK (TIER 2)", 10),
    "refworld_like": ("2009 Trafficking in Persons Report - Vesmark", "VESMARK (Tier 2)", 11),
    "ecoi_like": ("Trafficking in Persons Report 2016: Vesmark", "VESMARK: Tier 3", 12),
    "human_rights": ("2019 Country Reports on Human Rights Practices: Vesmark", "EXECUTIVE SUMMARY", 15),
    "bare": ("VESMARK (Tier 2)", "The Government of Vesmark does not", 7),
}
FURNITURE = re.compile(
    r"Skip to|official website|Policy Issues|Download Report|On This Page|View report|Tags|portal|Home\b|Share|Print"
    r"|Tier Placements|Back to Top|Country Narratives|Publisher|Releases|Privacy|cookies|Similar|Contact|var menu"
    r"|All rights"
)


def read_page(markup: str | bytes, name: str = "2021/Vesmark.html") -> SourceText:
    """Return the source in a page."""
    data = markup.encode() if isinstance(markup, str) else markup
    return read_html(data, name, hashlib.sha256(data).hexdigest())


def codes(source: SourceText) -> list[str]:
    """Return the codes of its warnings."""
    return [warning.code for warning in source.warnings]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_gives_its_narrative_alone(kind: str) -> None:
    """Title first, all paragraphs of the narrative, and no menu, share bar, footnote mark or link list."""
    title, second, count = KINDS[kind]
    (source,) = read_source((PAGES / f"{kind}.html").read_bytes(), f"{kind}.html")
    paragraphs = source.text.split("\n\n")
    assert source.format == "html"
    assert paragraphs[0] == title
    assert paragraphs[1].startswith(second)
    assert len(paragraphs) == count
    assert FURNITURE.search(source.text) is None
    assert source.warnings == ()


@pytest.mark.parametrize("kind", KINDS)
def test_marks_are_slices_in_order(kind: str) -> None:
    """Each mark of a heading covers the heading's own words, and marks come in the order of the text."""
    (source,) = read_source((PAGES / f"{kind}.html").read_bytes(), f"{kind}.html")
    assert list(source.marks) == sorted(source.marks)
    for mark in source.marks:
        assert mark.span.of(source.text).strip() == mark.span.of(source.text) != ""
        if mark.kind in ("title", "heading"):
            assert mark.span.of(source.text) == mark.label


def test_headings_items_and_rows_keep_marks() -> None:
    """The markup's headings have their level, bold ones level 0; items and rows of data are marked."""
    (source,) = read_source((PAGES / "state_2021.html").read_bytes(), "x.html")
    marks = [(mark.kind, mark.level, mark.span.of(source.text)) for mark in source.marks]
    assert marks[0] == ("title", 1, "2021 Trafficking in Persons Report: Vesmark")
    assert ("heading", 0, "VESMARK: Tier 2") in marks
    assert ("heading", 3, "PROSECUTION") in marks
    assert ("item", 0, "Open the shelter promised for Port Lessa.") in marks
    assert ("table", 0, "2020\t31") in marks
    assert "remained on Tier 2." in source.text


def test_a_bold_line_over_its_text_is_a_heading() -> None:
    """A section's name in bold with a line break after it stands by itself."""
    (source,) = read_source((PAGES / "refworld_like.html").read_bytes(), "x.html")
    assert [mark.label for mark in source.marks if mark.level == 0 and mark.kind == "heading"] == [
        "VESMARK (Tier 2)",
        "Prosecution",
        "Protection",
        "Prevention",
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{PROSE}<br><br>{PROSE}<br>&nbsp;<br>{PROSE}</p>",
        f"<font size=2>{PROSE}<p>{PROSE}<p>{PROSE}</font>",
        f"<pre>{PROSE}\n\n{PROSE}\n \n{PROSE}</pre>",
        f"<table><tr><td>{PROSE}<div>{PROSE}</div>{PROSE}</td></tr></table>",
        f"<ul><li><div><p>{PROSE}</p>{PROSE}<div><div>{PROSE}</div></div></div></ul>",
    ],
)
def test_paragraphs_are_told_however_they_are_parted(body: str) -> None:
    """Breaks, blank lines of preformatted text and blocks of any kind part paragraphs alike."""
    assert read_page(f"<html><body>{body}</body></html>").text == "\n\n".join([PROSE] * 3)


def test_a_list_that_is_mere_layout_has_no_items() -> None:
    """An item with headings in it is a part of the page, and its paragraphs are no items."""
    source = read_page(f"<html><body><ul><li><h2>PREVENTION</h2><p>{PROSE}</p></li><li>{PROSE}</li></ul></body></html>")
    assert [mark.kind for mark in source.marks] == ["heading", "item"]


words = st.text(st.sampled_from("abcde <>&\"'’é—\u00a0\t\n"), min_size=1).map(
    lambda made: f"It said {made} to the inspectors of the quarries and to the guards, and it left."
)


@given(st.lists(words, min_size=1, max_size=6))
def test_words_come_through_whatever_the_characters(paragraphs: list[str]) -> None:
    """Escaped text comes back as it was, white space apart; no markup is made of it."""
    page = "<html><body><ul><li><a href='/'>Home</a></ul><div>{}</div></body></html>"
    source = read_page(page.format("".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)))
    assert source.text.split("\n\n") == [" ".join(p.split()) for p in paragraphs]


@given(st.text(st.sampled_from("<>/!-=\"' abphrtd1&;"), max_size=200))
def test_malformed_markup_is_read_or_refused_on_one_line(markup: str) -> None:
    """No markup, however broken, ends in anything but a text or one line."""
    try:
        text = read_page(f"<html><p>{markup}").text
    except ReadError as error:
        text = str(error).replace("\n", " \n")
    assert text.strip() == text != ""
    assert " \n" not in text


@given(st.permutations(["menu", "narrative", "popup", "links"]))
def test_the_place_of_the_furniture_does_not_matter(order: list[str]) -> None:
    """The narrative is the same wherever the page puts it."""
    parts = {
        "menu": "<ul><li><a href='/a'>One place</a><li><a href='/b'>Another place</a></ul>",
        "narrative": f"<div><div>{f'<p>{PROSE}</p>' * 3}<h3>PREVENTION</h3><p>{PROSE}</p></div></div>",
        "popup": "<div class='notice'><p>This keeps a note on your machine so that it works as it should.</p></div>",
        "links": "<div><h3>Related</h3><p><a href='/c'>A longer title of another page on the site</a></p></div>",
    }
    source = read_page(f"<html><body>{''.join(parts[name] for name in order)}</body></html>")
    assert source.text == "\n\n".join([PROSE, PROSE, PROSE, "PREVENTION", PROSE])


def test_sections_side_by_side_are_all_kept() -> None:
    """A section that holds most of the prose does not crowd out the ones built like it."""
    sections = (
        f"<section><h2>Life</h2><p>{PROSE}</p></section><section><h2>Liberty</h2>{f'<p>{PROSE}</p>' * 12}</section>"
    )
    assert read_page(f"<html><body><div>{sections}</div></body></html>").text.startswith("Life\n\n")


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<div class=a>{many}</div><div class=a><p>{last}</p></div>", True),
        ("<div class=a>{many}</div><div class=b><p>{last}</p></div>", False),
        ("<table><tr><td>{many}</td><td><p>{last}</p></td></tr></table>", False),
    ],
)
def test_a_block_beside_the_longest_is_of_the_narrative_where_it_is_built_alike(markup: str, kept: bool) -> None:
    """It needs no heading where it has its share of the prose; columns of a table are alike and tell nothing."""
    last = PROSE.replace("two men", "a woman")
    source = read_page(markup.format(many=f"<p>{PROSE}</p>" * 9, last=last))
    assert (last in source.text) is kept


def test_prose_between_title_and_block_is_kept() -> None:
    """A first paragraph under the title belongs to the narrative even where the rest has a block of its own."""
    page = f"<html><body><h1>Vesmark</h1><p>{PROSE} First.</p><div>{f'<p>{PROSE}</p>' * 12}</div></body></html>"
    assert read_page(page).text.startswith(f"Vesmark\n\n{PROSE} First.")


def test_long_prose_outside_the_block_is_told() -> None:
    """What was left out and reads like a report is a warning, never silence."""
    other = f"<div class='b'><p>{PROSE} {PROSE} {PROSE} </p></div>"
    source = read_page(f"<html><body><div class='a'>{f'<p>{PROSE}</p>' * 16}</div>{other}</body></html>")
    assert codes(source) == ["prose-left-out"]


@pytest.mark.parametrize(
    ("declared", "encoding", "expected"),
    [
        ("iso-8859-1", "cp1252", []),
        ("windows-1251", "cp1251", []),
        ("iso-8859-1", "utf-8", []),
        ("utf-8", "cp1252", ["encoding-guessed"]),
        ("no-such-set", "cp1252", ["encoding-guessed"]),
        ("windows-9999", "cp1252", ["encoding-guessed"]),
        ("", "utf-16", []),
    ],
)
def test_charsets(declared: str, encoding: str, expected: list[str]) -> None:
    """UTF-8 where the bytes are, whatever is declared; else what is declared; else Windows-1252 with a warning."""
    said = "Правительство" if encoding == "cp1251" else "The government’s “efforts”"
    page = f"<html><meta charset='{declared}'><body><p>{said}: {PROSE}</p></body></html>"
    source = read_page(page.encode(encoding))
    assert source.text.startswith(said)
    assert codes(source) == expected


def test_a_page_in_another_language_is_told() -> None:
    """A translated narrative is read with a warning that names the language the page gives."""
    spanish = "El gobierno de Vesmark no cumple plenamente las normas para la eliminación de la trata de personas. " * 9
    source = read_page(f"<html lang='es'><body><p>{spanish}</p></body></html>")
    assert codes(source) == ["not-english"]
    assert "'es'" in source.warnings[0].message


def test_a_page_that_breaks_off_is_told() -> None:
    """Markup without its end is a warning."""
    assert codes(read_page(f"<html><body><div><p>{PROSE}")) == ["page-cut-short"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<html><frameset><frame src='a.html'><frame src='b.html'></frameset></html>", "only frames other pages"),
        (b"<html><body><iframe src='n.html'></iframe></body></html>", "only frames other pages"),
        (b"<html><body><ul><li><a href='/a'>A</a><li><a href='/b'>B</a></ul></body></html>", "but no text"),
        (b"<html><body></body></html>", "but no text"),
        (b"<html>" + b"<div>" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} deep"),
        (b"<html><div></q>" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} deep"),
        (b"<html>" + b"<div><!--</div>-->" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} deep"),
        (b"<html>" + b"<div><table></div></table>" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} deep"),
        (b"<html>" + b"<div><script><!--<script></script></div></script>" * (MAX_DEPTH + 1), "nested more than"),
        (b"<html>" + b"<div a='</div>'>" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} deep"),
        (b"<html>" + b"<li><dd>" * MAX_DEPTH, f"nested more than {MAX_DEPTH} deep"),
        (("<html>" + "<div>" * (MAX_DEPTH + 1)).encode("utf-16"), f"nested more than {MAX_DEPTH} deep"),
        (
            b"<html><select><iframe></select>" + b"<div>" * MAX_DEPTH * 9 + b"</iframe>",
            "no text|only frames other pages",
        ),
        (b"<html>" + b"<div>" * 900 + b"<p>x" * 60_000, "nested deep in more than 50,000,000 places"),
        (b"<html>" + b"".join(b"<p><b id=%d>" % i for i in range(400)) + b"<p>x" * 5_000, "more than 1,500,000 tags"),
        (b"<html>" + b"<td>a" * 1_500_000, "more than 1,500,000 tags"),
        (b"<html><p " + b"a=1 " * 6000 + b">", "more than 500 attributes"),
        (b"<html><p " + b"/".join(b"a%d" % i for i in range(600)) + b">", "more than 500 attributes"),
        (b"<html><p " + b"".join(b'a%d=""' % i for i in range(600)) + b">", "more than 500 attributes"),
        (b"<html><p x='>' " + b"a=1 " * 600 + b">", "more than 500 attributes"),
        (b"<html>" + b" " * MAX_PAGE, "larger than 32 MB"),
        (b"<html>\0\1\2\3" * 60, "binary"),
    ],
)
def test_what_is_no_narrative_is_refused_on_one_line(data: bytes, message: str) -> None:
    """Frames, lists of links, empty pages and attacks on the parser give one line."""
    with pytest.raises(ReadError, match=message) as caught:
        read_page(data)
    assert str(caught.value).startswith("2021/Vesmark.html: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "between",
    [
        "<!-- <div> -->",
        "<script>document.write('<div>')</script>",
        "<script><!-- document.write('<script></script><div>') --></script>",
        "<svg><path/><title><div></title></svg>",
        "<svg><![CDATA[<div>]]></svg>",
        "<svg>",
        "<math/>",
        "<svg class='i'/><math class=i />",
        "<svg><svg></svg><text>Sign</text></svg>",
        "<svg><!-- </svg> --><text>Sign</text></svg>",
        "<svg><![CDATA[</svg>]]><text>Sign</text></svg>",
        "<style>div > p {}</style>",
        "<ul><li><li></ul>",
        "<textarea></div></textarea>",
    ],
)
def test_what_is_emptied_before_parsing_was_never_read(between: str) -> None:
    """The words around it stay what they are, each paragraph for itself."""
    source = read_page(f"<html><body><p>{PROSE}</p>{between}<p>{PROSE} More.</p></body></html>")
    assert source.text == f"{PROSE}\n\n{PROSE} More."


@pytest.mark.parametrize("drawing", ["<svg class='i'/>", "<svg>", "<svg a='/'/>", "<math/>"])
def test_a_drawing_without_an_end_takes_no_words_with_it(drawing: str) -> None:
    """Closed at once or never: the words before the next drawing, and those after it, are read."""
    page = f"<html><body>{drawing}<p>{PROSE}</p><svg><text>Sign</text></svg><math></math><p>{PROSE} More.</p></body>"
    assert read_page(page).text == f"{PROSE}\n\n{PROSE} More."


def test_text_shown_as_it_is_written_is_read() -> None:
    """A tag in it opens nothing."""
    source = read_page(f"<html><body><p>{PROSE}</p><xmp>{PROSE} <div></xmp><p>{PROSE} More.</p></body></html>")
    assert source.text.count(PROSE) == 3
    assert source.text.endswith(f"\n\n{PROSE} More.")


@pytest.mark.parametrize(
    "piece",
    [
        "<p><b>Heading</p><p>{}</b></p>",
        "<table><tr><td><span>{}</td></tr></table>",
        "<ul><li><b>{}</li></ul>",
        "<p><a name=x><b>{}</a></b></p>",
        "<div><font>{}</div>",
        "<h4><b>Heading</h4><p>{}</p>",
    ],
)
def test_tags_that_end_in_the_wrong_order_do_not_nest(piece: str) -> None:
    """However many there are, the words of all are read."""
    page = "".join(piece.format(f"{number}. {PROSE}") for number in range(MAX_DEPTH + 1))
    text = read_page(f"<html><body>{page}</body></html>").text
    assert all(f"{number}. {PROSE}" in text for number in (0, MAX_DEPTH // 2, MAX_DEPTH))


def test_bold_that_outlasts_its_paragraph_goes_on() -> None:
    """Each of its lines is a heading, and what stands behind it is none."""
    source = read_page(f"<html><body><p>{PROSE}</p><p><b>One</p><p>Two</b></p><p>Three</p><p>{PROSE}</p></body></html>")
    assert [mark.label for mark in source.marks] == ["One", "Two"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xef\xbb\xbf\n <!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>", True),
        (b"<?xml version='1.0'?><html xmlns='x'>", True),
        (b"<!-- saved from another site -- on a Tuesday --><HTML>", True),
        (b"\n" * 9000 + b"<html>", True),
        ("<html>".encode("utf-16"), True),
        (b"<p>One.<p>Two.<p>Three.<br>Four.<br><b>Five</b>", True),
        (b"VESMARK (Tier 2)\n\nThe share fell (p<.05) to <b>9</b>.", False),
        (b"<Countries><Country/></Countries>", False),
        (b"", False),
    ],
)
def test_pages_are_told_by_what_they_hold(data: bytes, expected: bool) -> None:
    """A page is told by its beginning or its many tags, whatever its name."""
    assert is_html(data) is expected
