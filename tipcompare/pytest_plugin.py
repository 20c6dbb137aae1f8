"""Fixtures for projects that build on tipcompare; pytest finds them once tipcompare is installed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tipcompare.corpus import Corpus
    from tipcompare.testing import Breach


@pytest.fixture(scope="session")
def tipcompare_demo() -> Path:
    """The folder of the embedded corpus: invented narratives; the truth of what is in them is in `truth/` beside it."""
    from tipcompare.embedded import embedded_path

    return embedded_path("corpora/demo")


@pytest.fixture(scope="session")
def tipcompare_corpus(tipcompare_demo: Path) -> Corpus:
    """The embedded corpus, read."""
    from tipcompare.corpus import Corpus

    return Corpus.load(tipcompare_demo)


@pytest.fixture(scope="session")
def assert_reads() -> Callable[..., None]:
    """`tipcompare.testing.assert_reads`: fail with a readable difference unless a text is read as it should be."""
    from tipcompare.testing import assert_reads

    return assert_reads


@pytest.fixture(scope="session")
def check_conformance() -> Callable[..., tuple[Breach, ...]]:
    """`tipcompare.testing.check_conformance`: the properties that a parser breaks."""
    from tipcompare.testing import check_conformance

    return check_conformance
