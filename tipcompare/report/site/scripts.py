"""Files of a site beside its pages: data as scripts, and the libraries that ship with the package."""

from __future__ import annotations

import json
from importlib.resources import files

TABLE, SEARCH = "tabulator-6.5.3", "minisearch-7.2.0"
"""The libraries that the pages use, by the names of their files."""

LIBRARIES = (f"{TABLE}.js", f"{TABLE}.css", f"{SEARCH}.js", "tabulator-LICENSE.txt", "minisearch-LICENSE.txt")


def data_script(name: str, value: object) -> str:
    r"""Return a script that puts `value` where the pages' scripts look for it.

    Example:
        >>> data_script("years", [2020, 2021])
        'var tipcompare = window.tipcompare || {};\ntipcompare["years"] = [2020,2021];\n'
    """
    return text_script(name, to_text(value))


def to_text(value: object) -> str:
    r"""Return `value` as JSON that a script may hold, as short as can be.

    Example:
        >>> to_text({"a": "</script>"})
        '{"a":"<\\/script>"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # What ends a script or a line in JavaScript and not in JSON stays a letter of the text.
    for sign, escaped in (("</", "<\\/"), ("<!--", "<\\u0021--"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029")):
        text = text.replace(sign, escaped)
    return text


def text_script(name: str, body: str) -> str:
    """Return a script that puts what `body` says, which is of `to_text`, where the pages' scripts look for it."""
    return f"var tipcompare = window.tipcompare || {{}};\ntipcompare[{to_text(name)}] = {body};\n"


def library_files() -> dict[str, bytes]:
    """Return the libraries that the pages load, and their licences, by name below the site's folder."""
    folder = files("tipcompare.report").joinpath("assets", "vendor")
    return {f"assets/vendor/{name}": folder.joinpath(name).read_bytes() for name in LIBRARIES}
