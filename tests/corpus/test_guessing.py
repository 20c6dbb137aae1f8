"""The series of a corpus is found where nobody says it, and only where it can be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from chapters import CHAPTER
from declared.progress import PROGRESS
from folders import put

from tipcompare.corpus import Corpus, Settings, read
from tipcompare.corpus.batch import _hint_series
from tipcompare.corpus.cache import Cache
from tipcompare.corpus.documents import list_entries
from tipcompare.corpus.guessing import guess_series, readable_series
from tipcompare.corpus.kept import Batch
from tipcompare.errors import ParseError
from tipcompare.serialize import to_json
from tipcompare.series import Identity, RatingRules, SectionRule, SeriesProfile, known_series


def guess(folder: Path, store: Cache | None = None) -> str | None:
    """Return the one series of the files below a folder."""
    found = guess_series(folder, list_entries(folder)[0], store)
    return found[0] if len(found) == 1 else None


def test_documents_of_one_series_are_told(tmp_path: Path) -> None:
    """Narratives and chapters are told from each other by what is found in them; both together are not."""
    put(tmp_path / "tip", "2020/Vesmark.txt")
    put(tmp_path / "findings", "2019/Vesmark.txt", CHAPTER)
    assert guess(tmp_path / "tip") == "tip"
    assert guess(tmp_path / "findings", Cache(tmp_path / "cache")) == "dol-findings"
    assert guess(tmp_path / "findings", Cache(tmp_path / "cache")) == "dol-findings"
    assert guess(tmp_path) is None


def test_what_the_manifest_says_is_asked_anew(tmp_path: Path) -> None:
    """What was kept of a file of which nothing was said is not taken once its country, or its series, is stated."""
    put(tmp_path / "corpus", "page.txt", CHAPTER.replace("Vesmark", "it"))
    for row, series in (("", None), ("page.txt,Vesmark,2019,", "dol-findings"), ("page.txt,Vesmark,2019,tip", "tip")):
        put(tmp_path / "corpus", "manifest.csv", f"source,country,edition,series\n{row}\n")
        assert guess(tmp_path / "corpus", Cache(tmp_path / "cache")) == series


def test_a_file_that_is_gone_meanwhile_tells_nothing(tmp_path: Path) -> None:
    """Files may go while a corpus is looked at: the others tell its series."""
    put(tmp_path, "2020/Vesmark.txt")
    gone = put(tmp_path, "2021/Vesmark.txt")
    entries, _ = list_entries(tmp_path)
    gone.unlink()
    assert guess_series(tmp_path, entries) == ("tip",)


def test_what_no_series_reads_is_of_none(tmp_path: Path) -> None:
    """Letters and empty files are of no series, and the first one is tried."""
    put(tmp_path, "2020/Vesmark.txt", "Dear friends, the weather in Vesmark was fine this year.")
    assert guess(tmp_path) is None
    with pytest.raises(ParseError):
        Corpus.load(tmp_path).export(tmp_path / "out")


def test_a_series_that_was_found_is_said(tmp_path: Path) -> None:
    """A remark names it; one that was stated wrongly is answered with the one it looks like."""
    put(tmp_path, "Vesmark.txt", CHAPTER)
    remarks: list[str] = []
    corpus = Corpus.load(tmp_path, settings=Settings(remark=remarks.append))
    assert (corpus.series, len(remarks)) == ("dol-findings", 1)
    assert "dol-findings" in remarks[0]
    with pytest.raises(ParseError, match="it looks like the series dol-findings: --series dol-findings"):
        Corpus.load(tmp_path, series="human-rights-practices", settings=Settings())


@pytest.mark.parametrize(
    ("folder", "series"),
    [("dol-findings/text", "dol-findings"), ("tip-2018/printed", "tip"), ("human-rights-practices",) * 2],
)
def test_the_real_corpora_are_told(folder: str, series: str, corpora: Path) -> None:
    """Each given corpus is told by five of its documents."""
    assert guess(corpora / folder) == series


def test_a_stray_document_of_another_series_is_named(tmp_path: Path) -> None:
    """A chapter among narratives is skipped with its series, unless the manifest says that it is one of them."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2019/Vesmark.txt", CHAPTER)
    corpus = Corpus.load(tmp_path, settings=Settings())
    assert [report.source for report in corpus.reports] == ["2020/Vesmark.txt"]
    strays = [(item.source, item.reason) for item in corpus.skipped]
    assert strays == [("2019/Vesmark.txt", "of the series dol-findings, by what is found in it")]
    put(tmp_path, "manifest.csv", "source,series\n2019/Vesmark.txt,tip\n")
    assert len(Corpus.load(tmp_path, series="tip", settings=Settings()).reports) == 2


def test_tables_beside_documents_hide_no_series(tmp_path: Path) -> None:
    """However many were saved beside them, documents tell it; saved reports of a series nobody knows tell none."""
    path = put(tmp_path / "mixed", "2019/Vesmark.txt", CHAPTER)
    for number in range(60):
        put(tmp_path / "mixed", f"2019/A{number}.json", "[]")
    assert Corpus.load(tmp_path / "mixed", settings=Settings()).series == "dol-findings"
    saved = to_json(read(path)).replace("dol-findings", "harbor-letters")
    put(tmp_path / "unknown", "2019.json", saved)
    with pytest.raises(ParseError, match="of the series harbor-letters") as raised:
        Corpus.load(tmp_path / "unknown", settings=Settings())
    assert raised.value.hint is None or "--series" not in raised.value.hint


def test_a_saved_report_is_of_the_series_it_was_saved_in(tmp_path: Path) -> None:
    """A folder of saved reports is of their series; one among others is skipped with its own."""
    saved = to_json(read(put(tmp_path / "there", "2019/Vesmark.txt", CHAPTER)))
    put(tmp_path / "saved", "2019.json", saved)
    assert Corpus.load(tmp_path / "saved", settings=Settings()).series == "dol-findings"
    put(tmp_path / "mixed", "2020/Vesmark.txt")
    put(tmp_path / "mixed", "chapter.json", saved)
    corpus = Corpus.load(tmp_path / "mixed", settings=Settings())
    assert [report.source for report in corpus.reports] == ["2020/Vesmark.txt"]
    assert [(item.source, item.reason) for item in corpus.skipped] == [("chapter.json", "of the series dol-findings")]
    with pytest.raises(ParseError, match="it looks like the series dol-findings"):
        Corpus.load(tmp_path / "saved", series="tip", settings=Settings())


def test_narratives_among_pages_are_named(tmp_path: Path) -> None:
    """A series that rates nothing, and takes any text, lets go of what it finds nothing in."""
    put(tmp_path, "2020/Vesmark.txt")
    with pytest.raises(ParseError, match="of the series tip, by what is found in it") as refused:
        Corpus.load(tmp_path, series="human-rights-practices", settings=Settings()).export(tmp_path / "out")
    assert refused.value.hint == "it looks like the series tip: --series tip"


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """A function that makes more series known, as packages do."""

    def know(*profiles: SeriesProfile) -> None:
        known = {**known_series(), **{profile.key: profile for profile in profiles}}
        for room in ("series", "corpus.guessing"):
            monkeypatch.setattr(f"tipcompare.{room}.known_series", lambda: known)
        readable_series.cache_clear()

    yield know
    readable_series.cache_clear()


RATED = "PROGRESS REPORT 2020: VESMARK\n\n3. FISHERIES\n\nVesmark is well prepared.\n\n4. COURTS\n\nJudges met twice.\n"


@pytest.mark.parametrize(
    ("twin", "told"),
    [
        (evolve(PROGRESS, key="twin", rating=RatingRules()), "it looks like the series progress: --series progress"),
        (evolve(PROGRESS, key="twin"), "it fits the series progress and twin alike: name one by --series"),
    ],
)
def test_ratings_of_areas_count_and_series_that_fit_alike_are_named(
    twin: SeriesProfile, told: str, tmp_path: Path, add: Callable[..., None]
) -> None:
    """Of two series with the same headings it is the one whose ratings are read; where both are, both are named."""
    file = put(tmp_path, "2020/Vesmark.txt", RATED)
    add(PROGRESS, twin)
    with pytest.raises(ParseError) as refused:
        Corpus.load(tmp_path, series="tip", settings=Settings()).export(tmp_path / "out")
    assert refused.value.hint == told
    assert _hint_series(Batch(tmp_path, "progress", frozenset(), Settings())) is None  # which was named, and fits
    if "alike" in told:
        with pytest.raises(ParseError, match=told):
            read(file)
    else:
        assert read(file).series == "progress"


CHARTERS = evolve(
    PROGRESS,
    key="charters",
    identity=Identity(
        titles=(r"charter of (?P<name>[^\d:]{2,60}) \d{4}",), editions=(r"charter of .* (?P<year>\d{4})",)
    ),
    sections=(
        SectionRule("title", "Title", headings=("charter of {country} [0-9]{4}",)),
        *(SectionRule(name, name.title(), headings=(name,)) for name in ("harbors", "mines")),
    ),
    rating=RatingRules(),
)


def test_files_of_several_series_are_told_apart(tmp_path: Path, add: Callable[..., None]) -> None:
    """Two series of one's own in one folder: one line says which file is of which; each is read where it is named."""
    put(tmp_path, "2020/Vesmark.txt", RATED)
    put(tmp_path, "2020/Charter.txt", "CHARTER OF VESMARK 2020\n\nHARBORS\n\nKeep them.\n\nMINES\n\nClose them.\n")
    add(PROGRESS, CHARTERS)
    with pytest.raises(ParseError) as refused:
        Corpus.load(tmp_path, settings=Settings(cache=Cache(tmp_path / "cache")))
    for part in ("2020/Charter.txt is of charters", "2020/Vesmark.txt is of progress", "--series"):
        assert part in str(refused.value)
    assert "\n" not in str(refused.value)
    assert Corpus.load(tmp_path, series="charters", settings=Settings()).reports[0].source == "2020/Charter.txt"
    put(tmp_path, "2021/Vesmark.txt")
    assert Corpus.load(tmp_path, settings=Settings()).series == "tip"
