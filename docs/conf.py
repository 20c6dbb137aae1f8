"""How the documentation is built: Sphinx with MyST and the API reference from the docstrings."""

from tipcompare.version import __version__ as release  # noqa: F401

project = "tipcompare"
author = "The tipcompare developers"
copyright = "2026, the tipcompare developers"  # noqa: A001

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_extra_path = ["_live"]
exclude_patterns = ["_build", "_live", "examples", "*.ipynb"]
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]
autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_google_docstring = True
