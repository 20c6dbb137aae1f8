"""HTML: one file that works offline, with its styles and its little script inside."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files

import jinja2
from markupsafe import Markup

from tipcompare.report.counts import count_things
from tipcompare.report.lifelines import STATE_TITLES
from tipcompare.report.page import Page


def render_html(page: Page, *, home: str = "") -> str:
    """Return the report as one self-contained HTML page.

    Args:
        page: what to show.
        home: link to the overview it belongs to; empty where it stands alone.
    """
    return render_template(
        "country.html.j2",
        page=page,
        home=home,
        state_titles=STATE_TITLES,
        states=[state for state in STATE_TITLES if any(life.now == state for life, _ in page.lives)],
        signs=[
            s
            for s in STATE_TITLES
            if s != "absent" and any(s == stop.state for life, _ in page.lives for stop in life.stops)
        ],
        section_titles={rule.kind: rule.title for rule in page.profile.sections},
        warned=sum(len(leaf.warnings) for leaf in page.leaves),
    )


def render_template(name: str, **values: object) -> str:
    """Return the template `name` filled in; everything in `values` that is text is escaped."""
    return _environment().get_template(name).render(**values)


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("tipcompare.report", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["asset"] = lambda name: Markup(read_asset(name))
    environment.globals["digest"] = digest_asset
    environment.filters["counted"] = count_things
    environment.filters["percent"] = lambda share: f"{100 * share:.0f}%"
    return environment


def digest_asset(name: str) -> str:
    """Return the hash by which the page's security policy allows an asset, and nothing else, to run."""
    return f"sha256-{base64.b64encode(hashlib.sha256(read_asset(name).encode()).digest()).decode()}"


def read_asset(name: str) -> str:
    """Return a style sheet or script of this package, to be written out as it is."""
    return files("tipcompare.report").joinpath("assets", name).read_text(encoding="utf-8")
