"""`tipcompare mcp`: a corpus as tools for an assistant, over standard input and output."""

from __future__ import annotations

from pathlib import Path

import click

from tipcompare.cli.console import PathName, country_option, quiet_option, remarks, series_option
from tipcompare.embedded import embedded_path


@click.command()
@click.argument("corpus", type=PathName(), required=False)
@series_option()
@country_option(multiple=True)
@quiet_option
@click.pass_obj
def mcp(quiet: bool, *, corpus: Path | None, series: str | None, countries: tuple[str, ...]) -> None:
    """Answer an assistant that speaks the Model Context Protocol about CORPUS (default: the embedded demo corpus)."""
    from tipcompare.assistant import serve
    from tipcompare.corpus import Corpus, Settings
    from tipcompare.corpus.cache import default_folder

    settings = Settings(cache=default_folder(), remark=remarks(quiet=quiet))
    folder = corpus or embedded_path("corpora/demo")
    serve(Corpus.load(folder, series=series, countries=countries, settings=settings))
