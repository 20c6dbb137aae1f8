"""Markdown: the report in short, fit for an issue or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tipcompare.report import brief
from tipcompare.report.figures import RESTATED_HEADS, UNLIKE
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.page import Page
from tipcompare.report.redlines import Piece
from tipcompare.shown import printable

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_LINE_START = re.compile(r"^([^\S\n]*)([-+=]|\d+[.)])", re.MULTILINE)


def render_markdown(page: Page) -> str:
    """Return the report on one country as Markdown: answers, tiers, recommendations, figures, changes, warnings."""
    parts = [_head(page), *map(_block, brief.tell_ratings(page))]
    if page.profile.lists.title:
        parts.append(_recommendations(page))
    parts += [_figures(page), *map(_block, brief.tell_changes(page)), *map(_block, brief.tell_sources(page))]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def escape(text: str) -> str:
    r"""Return `text` on one line, with every character that Markdown or HTML would take for its own escaped.

    Those that steer a terminal or turn lines round are replaced.

    Example:
        >>> escape("<b> *x* | 1\u202e")
        '\\<b\\> \\*x\\* \\| 1�'
    """
    line = _SPECIAL.sub(r"\\\1", " ".join(printable(text).split()))
    return _LINE_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)


def _head(page: Page) -> list[str]:
    lines = [f"# {escape(page.country)}", "", f"{page.profile.title}, {brief.tell_editions(page)}", ""]
    lines += [line for notice in brief.tell_first(page) for line in (escape(notice), "")]
    for answer in page.answers:
        lines.append(f"- **{escape(answer.title)}: {escape(answer.value)}.** {escape(answer.detail)}")
        lines += [f"  - {escape(text)}" for text, _ in answer.points]
    return lines


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    titles = list(heads)
    lines = [f"| {' | '.join(titles)} |", f"|{'|'.join(' --- ' for _ in titles)}|"]
    return lines + [f"| {' | '.join(escape(cell) for cell in row)} |" for row in rows]


def _block(block: brief.Block) -> list[str]:
    match block:
        case brief.Heading():
            return [f"{'#' * block.level} {escape(block.text)}"]
        case brief.Paragraph():
            return [escape(block.text)]
        case brief.Items():
            return [f"- {escape(text)}" for text in block.texts]
        case brief.Rows():
            return _table(block.heads, block.cells)
        case brief.Running():
            return [_run(block.pieces)]


def _recommendations(page: Page) -> list[str]:
    lines = [f"## {page.profile.lists.title}", ""]
    if not page.lives:
        return [*lines, "No recommendation was read."]
    standing = [life for life, _ in page.lives if life.stands]
    gone = [life for life, _ in page.lives if not life.stands]
    heads = ("Since", "Editions", "Status", "Recommendation")
    lines += [f"### Asked for in {page.editions[-1]} ({len(standing)})", ""]
    none = "The list could not be read." if page.editions[-1] in page.unread else "None."
    lines += _table(heads, map(_life, standing)) if standing else [none]
    if gone:
        lines += ["", f"### Last asked for before that ({len(gone)})", "", *_table(heads, map(_life, gone))]
    reworded = [life for life in standing if life.wordings[-1].redline]
    if reworded:
        lines += ["", f"### Reworded in {page.editions[-1]}", ""]
        lines += [f"- {'Only likely: ' * life.likely}{_run(life.wordings[-1].redline)}" for life in reworded]
    return lines


def _life(life: Lifeline) -> tuple[str, str, str, str]:
    years = f"{life.since}–{life.last}" if life.span else str(life.since)
    years += f" ({life.caveat})" if life.caveat else ""
    return (years, str(life.seen), life.status, life.text)


def _run(pieces: Iterable[Piece]) -> str:
    signs = {"delete": "~~", "gone": "~~", "insert": "**", "came": "**", "fold": "_", "equal": "", "moved": ""}
    out = []
    for piece in pieces:
        bare = piece.text.strip()
        sign = signs[piece.kind] if bare else ""
        left = " " if piece.text[:1].isspace() else ""
        right = " " if piece.text[-1:].isspace() and bare else ""
        out.append(f"{left}{sign}{escape(bare)}{sign}{right}")
    return "".join(out).strip()


def _figures(page: Page) -> list[str]:
    lines = ["## Figures", ""]
    if not page.measures and not page.profile.figures.measures:
        return []
    if not page.measures:
        return [*lines, "No figure was read."]
    years = sorted({f.year for measured, _ in page.measures for f in measured.yearly if f.year is not None})
    if years:
        rows = [
            [one.title, one.unit, *(said.get(year, "") for year in years)]
            for one, _ in page.measures
            if (said := {figure.year: one.say(figure) for figure in one.yearly})
        ]
        said_by = "What the newest edition with a number in the unit of its row says of each year, of a part only where"
        lines += [f"{said_by} none tells the whole in it; what is in another unit says so.", ""]
        lines += _table(["", "Of", *map(str, years)], rows)
        differing = [(one.title, one.kinds_of_year) for one, _ in page.measures if one.kinds_of_year]
        lines += ["", *(f"- {escape(title)}: {told}" for title, told in differing)] if differing else []
    for title, items in (("Restated", page.restated), (UNLIKE, page.unlike)):
        if items:
            lines += ["", f"### {title} ({len(items)})", ""]
            lines += _table(RESTATED_HEADS, [item.cells for item in items])
    return lines
