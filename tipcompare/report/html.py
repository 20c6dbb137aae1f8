"""HTML: one file that works offline, with its styles and its little script inside."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from itertools import count

import jinja2
from markupsafe import Markup, escape

from tipcompare.changes.lives import STATE_TITLES
from tipcompare.language.counts import count_things
from tipcompare.language.tags import is_english
from tipcompare.report.anchors import MarkedToken, name_page
from tipcompare.report.cite import Origins, cite_report, cite_series, tell_invented, tell_publisher
from tipcompare.report.figures import UNLIKE
from tipcompare.report.lifelines import KIND_TITLES
from tipcompare.report.page import Page
from tipcompare.report.redlines import Piece
from tipcompare.report.structure import name_section
from tipcompare.report.terms import LISTED
from tipcompare.series import SeriesProfile


def render_html(page: Page, *, home: str = "", origins: Origins | None = None, split: bool = False) -> str:
    """Return the report as one self-contained HTML page.

    Args:
        page: what to show.
        home: link to the overview it belongs to; empty where it stands alone.
        origins: where the files were fetched from, where that is known.
        split: whether it leaves the texts to pages of their own, and styles and scripts to the files of a site.
    """
    states = {one.state for life, _ in page.lives for one in life.states}
    return render_template(
        "country.html.j2",
        **_frame(page, home=home, origins=origins, split=split),
        link=_linker(page.code, "", split=split),
        page_cited=cite_series(page.profile, [(page.code, page.country, page.editions)]),
        published=tell_publisher(page.profile, page.code),
        state_titles=KIND_TITLES,
        unlike=UNLIKE,
        at_once=LISTED,
        states=[kind for kind in KIND_TITLES if any(life.kind == kind for life, _ in page.lives)],
        signs=[state for state in STATE_TITLES if state != "absent" and state in states],
        warned=sum(len(shown.warnings) for shown in page.texts),
    )


def render_site_pages(page: Page, *, home: str, origins: Origins | None = None) -> dict[str, str]:
    """Return the report as pages of a site, by file name: the country's own, and one for the text of each edition.

    The country's page then has the newest redlines at once; those before, and the texts, are on the editions' pages, so
    that a link to a place in a text is the same whichever editions are loaded.

    Args:
        page: what to show.
        home: link to the overview of the site.
        origins: where the files were fetched from, where that is known.
    """
    found = {name_page(page.code): render_html(page, home=home, origins=origins, split=True)}
    pairings = {pairing.new: pairing for pairing in page.pairings}
    frame = _frame(page, home=home, origins=origins, split=True)
    names = (None, *page.editions, None)
    for before, shown, after in zip(names, reversed(page.texts), names[2:], strict=False):
        edition = str(shown.report.edition)
        pairing = pairings.get(edition)
        read = [pairing.old, edition] if pairing else [edition]
        found[name_page(page.code, edition)] = render_template(
            "edition.html.j2",
            **frame,
            link=_linker(page.code, edition, split=True),
            shown=shown,
            pairing=pairing,
            page_cited=cite_series(page.profile, [(page.code, page.country, read)]),
            before=before,
            after=after,
        )
    return found


def _frame(page: Page, *, home: str, origins: Origins | None, split: bool) -> dict[str, object]:
    """What all pages on a country are given."""
    return {
        "page": page,
        "home": home,
        "split": split,
        "invented": tell_invented([(page.code, page.country)]),
        "cited": {str(one.report.edition): cite_report(one.report, page.profile, origins or {}) for one in page.texts},
        "section_titles": {
            kind: name_section(kind, page.profile)
            for text in page.texts
            for kind in {passage.kind for passage in text.passages}
        },
    }


@jinja2.pass_context
def link_place(context: jinja2.runtime.Context, place: str) -> str:
    """Return the link to a place: within this page, or in the page of the edition whose text it is in."""
    link: Callable[[str], str] = context["link"]
    return link(place)


def _linker(code: str, here: str, *, split: bool) -> Callable[[str], str]:
    """What links to places from a page of the country: its own where `here` is empty, else that of an edition."""

    @functools.cache
    def link(place: str) -> str:
        found = _TEXT_PLACE.fullmatch(place) if split else None
        return f"#{place}" if found is None or found[1] == here else f"{name_page(code, found[1])}#{place}"

    return link


@jinja2.pass_context
def link_edition(context: jinja2.runtime.Context, edition: object) -> str:
    """Return the link to the page of an edition of the page's country."""
    return name_page(context["page"].code, str(edition))


_NOT_HTML = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_TEXT_PLACE = re.compile(r"t(\d{4}(?:-[a-z0-9]+)?)-(?:s\d+|\d+-\d+)")


def render_template(name: str, **values: object) -> str:
    """Return the template `name` filled in; everything in `values` that is text is escaped.

    Each character of control that no page may hold is shown as one that was lost, so that offsets stay.

    Source: the HTML Standard, "Writing HTML documents", "Text".
    """
    return _NOT_HTML.sub("\ufffd", _environment().get_template(name).render(**values))


def write_language(profile: SeriesProfile, name: str = "lang") -> Markup:
    """Return the attribute that says which language a report's own words are in; nothing for English, as the page is.

    Args:
        profile: of the series.
        name: of the attribute.
    """
    said = profile.language if not is_english(profile.language) else ""
    return Markup(' {}="{}"').format(name, said) if said else Markup("")


def write_marked(tokens: Iterable[MarkedToken], title: str, edition: object) -> Markup:
    """Return a marked text as HTML: most of a site is such texts, and a template takes three times as long.

    Args:
        tokens: of one section.
        title: of that section, by which its paragraphs are called, with their number there.
        edition: whose text it is.
    """
    numbers, name = count(1), escape(f"{title}, {edition}")
    return Markup("".join(_write_token(token, numbers, name) for token in tokens))


def _write_token(token: MarkedToken, numbers: Iterator[int], name: str) -> str:
    if token.kind == "text":
        return escape(token.text)
    if token.kind == "close":
        return "</span>"
    opened = f'<span id="{token.text}" class="{token.role}">'
    if not token.cited:
        return opened
    label = f"Link to paragraph {next(numbers)} of {name}, and its citation"
    return f'{opened}<a class="cite" href="#{token.text}" aria-label="{label}"></a>'


def write_redline(pieces: Iterable[Piece]) -> Markup:
    """Return the pieces of a redline as HTML, what was taken out and put in marked."""
    return Markup("".join(map(_write_piece, pieces)))


def _write_piece(piece: Piece) -> str:
    tag, role = _TAGS.get(piece.kind, ("", ""))
    if not tag:
        return escape(piece.text)
    role = role or ("wide" if piece.wide else "")
    said = f' class="{role}"' if role else ""
    return f"<{tag}{said}>{escape(piece.text)}</{tag}>"


_TAGS = {
    "delete": ("del", ""),
    "insert": ("ins", ""),
    "gone": ("del", "whole"),
    "came": ("ins", "whole"),
    "fold": ("span", "folded"),
    "moved": ("span", "moved"),
}
"""The element and the class of each kind of piece that is not shown as it is."""


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("tipcompare.report", "templates"),
        auto_reload=False,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["asset"] = lambda *names: Markup("".join(map(read_asset, names)))
    environment.globals["digest"] = digest_asset
    environment.filters["at"] = link_place
    environment.filters["of_edition"] = link_edition
    environment.filters["marked"] = write_marked
    environment.filters["redlined"] = write_redline
    environment.filters["spoken"] = write_language
    environment.filters["counted"] = count_things
    environment.filters["percent"] = lambda share: f"{100 * share:.0f}%"
    return environment


def digest_asset(*names: str) -> str:
    """Return the hash by which the page's security policy allows assets in a row, and nothing else, to run."""
    digest = hashlib.sha256("".join(map(read_asset, names)).encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def read_asset(name: str) -> str:
    """Return a style sheet or script of this package, to be written out as it is."""
    return files("tipcompare.report").joinpath("assets", name).read_text(encoding="utf-8")
