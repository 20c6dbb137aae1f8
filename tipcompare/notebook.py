"""What a notebook shows of a report, a comparison, a history, a corpus, a chart: registered, not told to the values."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from tipcompare.corpus import Corpus
    from tipcompare.model import Comparison, CountryReport, Editions

SHOWN = 12
"""How many recommendations, or countries, a notebook shows."""


def register(shell: object) -> None:
    """Have the notebook of `shell` show the values of this library as pieces of HTML, and its charts as pictures.

    Nothing heavy is imported until one is shown.

    Args:
        shell: what IPython's `get_ipython()` gives.
    """
    formatters = getattr(getattr(shell, "display_formatter", None), "formatters", {})
    if "image/png" in formatters:
        formatters["image/png"].for_type_by_name("matplotlib.axes._axes", "Axes", draw_chart)
    html = formatters.get("text/html")
    if html is None:
        return
    for module, name in (("document", "CountryReport"), ("comparison", "Comparison"), ("comparison", "Editions")):
        html.for_type_by_name(f"tipcompare.model.{module}", name, preview)
    html.for_type_by_name("tipcompare.corpus.history", "History", preview)
    html.for_type_by_name("tipcompare.corpus.corpus", "Corpus", preview_corpus)


def preview(subject: Editions | Comparison | CountryReport) -> str:
    """Return a short piece of HTML on `subject`: the answers and the recommendations that stand."""
    from tipcompare.report.formats import as_history
    from tipcompare.report.html import render_template
    from tipcompare.report.page import build_page

    page = build_page(as_history(subject))
    return render_template("preview.html.j2", page=page, shown=SHOWN)


def preview_corpus(corpus: Corpus) -> str:
    """Return a short piece of HTML on `corpus`: its folder and the first of its countries; nothing is read for it."""
    from markupsafe import escape

    first, *more = repr(corpus).split("\n")
    return f"<p><b>{escape(first.strip('<>'))}</b><br>{escape(' '.join(more))}</p>"


def draw_chart(axes: Axes) -> bytes | None:
    """Return the chart on `axes` as PNG; None where pyplot holds it, which has the notebook show it by itself."""
    canvas = getattr(axes.figure, "canvas", None)  # none where the axes were taken out of it
    if canvas is None or canvas.manager is not None:
        return None
    drawn = BytesIO()
    canvas.figure.savefig(drawn, format="png")
    return drawn.getvalue()


def load_ipython_extension(shell: object) -> None:
    """Do what `register` does, for `%load_ext tipcompare.notebook`."""
    register(shell)
