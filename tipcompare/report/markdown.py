"""Markdown: the report in short, fit for an issue or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tipcompare.report.figures import RESTATED_HEADS
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.page import Page, Pairing
from tipcompare.report.redlines import Fold, Piece

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_LINE_START = re.compile(r"^([^\S\n]*)([-+=]|\d+[.)])", re.MULTILINE)


def render_markdown(page: Page) -> str:
    """Return the report on one country as Markdown: answers, tiers, recommendations, figures, changes, warnings."""
    parts = [_head(page)]
    if page.profile.rating.title:
        parts += [_tiers(page), *_whys(page)]
    if page.profile.lists.title:
        parts.append(_recommendations(page))
    parts += [_figures(page), *_changes(page), _warnings(page), _method(page)]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def escape(text: str) -> str:
    r"""Return `text` on one line, with every character that Markdown or HTML would take for its own escaped.

    Example:
        >>> escape("<b> *x* | 1")
        '\\<b\\> \\*x\\* \\| 1'
    """
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LINE_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)


def _head(page: Page) -> list[str]:
    editions = page.editions[0] if len(page.editions) == 1 else f"{page.editions[0]} to {page.editions[-1]}"
    missing = f" (none of {', '.join(map(str, page.missing))})" if page.missing else ""
    lines = [f"# {escape(page.country)}", "", f"{page.profile.title}, {editions}{missing}", ""]
    lines += [line for _, notice in page.notices for line in (escape(notice), "")]
    for answer in page.answers:
        lines.append(f"- **{escape(answer.title)}: {escape(answer.value)}.** {escape(answer.detail)}")
        lines += [f"  - {escape(text)}" for text, _ in answer.points]
    return lines


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    titles = list(heads)
    lines = [f"| {' | '.join(titles)} |", f"|{'|'.join(' --- ' for _ in titles)}|"]
    return lines + [f"| {' | '.join(escape(cell) for cell in row)} |" for row in rows]


def _tiers(page: Page) -> list[str]:
    title = page.profile.rating.title
    if not page.tiers:
        return [f"## {title}", "", "No edition's rating could be read."]
    rows = [(str(y.year), y.label, "; ".join(filter(None, (y.note, y.law))), y.source) for y in page.tiers]
    return [f"## {title}", "", *_table(("Year", title, "Stated", "Source"), rows)]


def _whys(page: Page) -> Iterator[list[str]]:
    """Yield the newest reasons, and those of both editions for the newest change; the HTML report has older ones."""
    for reasons in page.reasons[:1]:
        yield [f"### Why {escape(reasons.label)} in {reasons.edition}"]
        for title, sentences in reasons.groups:
            yield [f"{title}:", "", *(f"- {escape(said.text)}" for said in sentences)]
    for why in page.whys[:1]:
        heads = ("", why.old, why.new)
        rows = ((row.title, *(" ".join(s.text for s in side) for side in (row.old, row.new))) for row in why.rows)
        yield [f"### Why it changed: {escape(why.change)}", "", *_table(heads, rows)]


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
        lines += [f"- {_run(life.wordings[-1].redline)}" for life in reworded]
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
        said_by = "What the newest edition with a number says of each year, of a part only where none tells the whole"
        lines += [f"{said_by}; what is in another unit says so.", ""]
        lines += _table(["", "Of", *map(str, years)], rows)
    if page.restated:
        lines += ["", f"### Restated ({len(page.restated)})", ""]
        lines += _table(RESTATED_HEADS, [item.cells for item in page.restated])
    return lines


def _changes(page: Page) -> Iterator[list[str]]:
    if page.pairings:
        yield ["## Changes in the text"]
    for place, pairing in enumerate(page.pairings):
        rows = [
            (
                part.title,
                f"{part.status}: was {part.origin}" if part.origin else part.status,
                part.alike,
                str(part.changed),
            )
            for part in pairing.parts
        ]
        yield [
            f"### {pairing.old} to {pairing.new}",
            "",
            *_table(("Section", "", "Words in common", "Paragraphs changed"), rows),
        ]
        if place == 0:
            yield from _redlines(pairing)


def _redlines(pairing: Pairing) -> Iterator[list[str]]:
    """Yield the changed paragraphs of the newest pair; older ones are in the HTML report."""
    for part in pairing.parts:
        changed = [row for row in part.rows if not isinstance(row, Fold)]
        if changed:
            yield [f"#### {part.title}", "", "\n\n".join(_run(text) for row in changed for text in row.running)]


def _warnings(page: Page) -> list[str]:
    rows = [(str(shown.report.edition), item.code, item.message) for shown in page.texts for item, _ in shown.warnings]
    return ["## Warnings", "", *_table(("Edition", "Code", "What"), rows)] if rows else []


def _method(page: Page) -> list[str]:
    sources = [(str(shown.report.edition), shown.report.source, shown.report.sha256[:16]) for shown in page.texts]
    made = f"Made by tipcompare {page.version} from the reports published by the {page.profile.publisher}."
    return ["## Method and sources", "", made, "", *_table(("Edition", "File", "SHA-256"), sources)]
