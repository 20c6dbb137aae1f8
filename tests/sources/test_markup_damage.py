"""What sites and mirrors do to markup changes nothing in the text: properties over the invented pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import SourceText
from tipcompare.sources import read_source

PAGES = Path(__file__).parent / "pages"
KINDS = ("state_2021", "state_2012", "refworld_like", "ecoi_like", "human_rights")
MENU = "<ul class='m'><li><a href='/a'>A place far away</a></li><li><a href='/b'>A place nearby</a></li></ul>"
SCRIPT = (
    "<script>if (1 < 2) { write('<p>A sentence that a script has written, long enough to be prose.</p>') }</script>"
)
NOTICE = (
    "<div class='notice'><p>This page was kept by a library. It may have changed since it was kept there.</p></div>"
)


def replace(pattern: str, by: str) -> Callable[[str], str]:
    """Return the damage that replaces a pattern everywhere."""
    return lambda page: re.sub(pattern, by, page, flags=re.IGNORECASE)


def upper_tags(page: str) -> str:
    """Return the page with its tags in capitals, attributes left alone."""
    return re.sub(r"<(/?)([a-z][a-z0-9]*)", lambda tag: f"<{tag[1]}{tag[2].upper()}", page)


DAMAGES: dict[str, Callable[[str], str]] = {
    "no classes": replace(r"""\sclass=(?:"[^"]*"|'[^']*')""", ""),
    "no ids": replace(r"""\sid="[^"]*\"""", ""),
    "only divs": replace(r"<(/?)(?:main|article|section|header)\b", r"<\1div"),
    "menus as divs": replace(r"<(/?)nav\b", r"<\1div"),
    "paragraphs left open": replace(r"</p>", ""),
    "items left open": replace(r"</li>", ""),
    "no end": replace(r"</(?:body|html)>", ""),
    "capitals": upper_tags,
    "Windows lines": replace(r"\n", "\r\n"),
    "comments": replace(r"(<(?:p|li|h[1-6])\b[^>]*>)", r"<!-- kept > here -->\1"),
    "hard spaces": replace(r"(?<=[a-z]) of (?=[a-z])", " of&nbsp;"),
    "entities": replace(r"(?<=[a-z]) and (?=[a-z])", " &#97;nd "),
    "spans": replace(r"(<p\b[^>]*>)([^<]+)", r"\1<span style='x'>\2</span>"),
    "scripts": lambda page: page.replace("\n<p>", f"\n{SCRIPT}<p>"),
    "a menu before": replace(r"(<body[^>]*>)", rf"\1{MENU}"),
    "a notice before": replace(r"(<body[^>]*>)", rf"\1{NOTICE}"),
    "a menu after": replace(r"(</body>)", rf"{MENU}\1"),
    "all in a table": replace(r"(<body[^>]*>)", r"\1<table><tr><td>"),
    "all centred": replace(r"(<body[^>]*>)", r"\1<center>"),
}


def read(page: str) -> SourceText:
    """Return the source in a page."""
    (source,) = read_source(page.encode(), "2021/Vesmark.html")
    return source


def marks_of(source: SourceText) -> list[tuple[str, int, str]]:
    """Return the marks by kind, level and words."""
    return [(mark.kind, mark.level, mark.span.of(source.text)) for mark in source.marks]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("damage", DAMAGES)
def test_each_damage_leaves_text_and_marks(kind: str, damage: str) -> None:
    """One kind of damage by itself changes neither the words nor what is known of them."""
    page = (PAGES / f"{kind}.html").read_text(encoding="utf-8")
    assert read(DAMAGES[damage](page)).text == read(page).text
    assert marks_of(read(DAMAGES[damage](page))) == marks_of(read(page))


@given(st.sampled_from(KINDS), st.lists(st.sampled_from(sorted(DAMAGES)), min_size=2, max_size=5, unique=True))
def test_damages_together_leave_the_text(kind: str, names: list[str]) -> None:
    """Any of them one after the other leave the text as it was."""
    page = damaged = (PAGES / f"{kind}.html").read_text(encoding="utf-8")
    for name in names:
        damaged = DAMAGES[name](damaged)
    assert read(damaged).text == read(page).text
