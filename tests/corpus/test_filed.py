"""Files as people keep them: under any name, under a wrong one, two in one, cut, or no report at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from folders import NARRATIVE, put

from tipcompare.cli import cli
from tipcompare.corpus import Corpus
from tipcompare.report.page import build_page

PROSE = "Wardens of the northern shore met each week and spoke of their boats and of the salt pans. " * 10
MAIL = "From: a@example.org\nSubject: the report\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"


@pytest.mark.parametrize(("name", "before"), [("report.md", ""), ("report.eml", MAIL), ("report.2020", "")])
def test_what_the_manifest_lists_is_read_whatever_it_is_called(tmp_path: Path, name: str, before: str) -> None:
    """Where its text can be had; what is not listed is named with what to do, but for what is no document's ending."""
    put(tmp_path, f"in/{name}", before + NARRATIVE)
    put(tmp_path, "2021/Vesmark.txt")
    (skipped,) = Corpus.load(tmp_path).skipped
    assert (skipped.source, skipped.told) == (f"in/{name}", name != "report.2020")
    assert skipped.reason.endswith("(list it in manifest.csv)") is skipped.told
    put(tmp_path, "manifest.csv", f"source,country,edition\nin/{name},XVE,2020\n")
    corpus = Corpus.load(tmp_path)
    assert corpus.skipped == ()
    assert [(report.source, report.edition.year) for report in corpus.reports] == [
        (f"in/{name}", 2020),
        ("2021/Vesmark.txt", 2021),
    ]


def test_what_tells_of_a_folder_is_no_document(tmp_path: Path) -> None:
    """A file of notes is named among what was skipped; one that says what the folder is, as many have, is not."""
    put(tmp_path, "2021/Vesmark.txt")
    put(tmp_path, "2021/README.md", "What is in here.")
    put(tmp_path, "2021/Vesmark-notes.md", "What was thought of it.")
    assert [item.source for item in Corpus.load(tmp_path).skipped if item.told] == ["2021/Vesmark-notes.md"]


def test_a_text_of_two_countries_gives_both(tmp_path: Path) -> None:
    """As a page or a PDF does, where its path names neither; a path that names one says what it is."""
    both = "\n".join(NARRATIVE.replace("seven victims.", f"seven victims. {PROSE}") for _ in range(2))
    both = both[::-1].replace("VESMARK"[::-1], "ORLENIA"[::-1], 1).replace("Vesmark"[::-1], "Orlenia"[::-1], 4)[::-1]
    put(tmp_path, "2020/two.txt", both)
    corpus = Corpus.load(tmp_path)
    assert [report.source for report in corpus.reports] == ["2020/two.txt#XOL", "2020/two.txt#XVE"]
    assert [len(report.recommendations) for report in corpus.reports] == [2, 2]
    assert not [doubt for report in corpus.reports for doubt in report.warnings if doubt.code == "several-countries"]
    put(tmp_path, "one/2020/Vesmark.txt", both)
    (report,) = Corpus.load(tmp_path / "one").reports
    assert "several-countries" in [doubt.code for doubt in report.warnings]


def test_links_to_other_countries_are_no_narratives_of_theirs(tmp_path: Path) -> None:
    """The head of no text is warned of, though it reads as a title does."""
    links = "\n".join(f"2020 Trafficking in Persons Report: {name}" for name in ("Orlenia", "Sabland"))
    put(tmp_path, "2020/Vesmark.txt", f"{NARRATIVE}\n\nMore from this office\n{links}\nThe office keeps this page.\n")
    (report,) = Corpus.load(tmp_path).reports
    assert "several-countries" not in [doubt.code for doubt in report.warnings]


def test_what_may_be_of_another_country_is_not_counted_and_said(tmp_path: Path) -> None:
    """In the terminal as on the pages, even where it is quiet: who counts moves counts none of a misfiled document."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2021/Vesmark.txt", re.sub(r"Tier \d", "Tier 3", NARRATIVE))
    counted = ["-q", "tiers", "--corpus", str(tmp_path), "--series", "tip", "--csv"]
    before = CliRunner().invoke(cli, counted)
    assert before.stdout.count("\n") == 2
    (tmp_path / "2021" / "Vesmark.txt").rename(tmp_path / "2021" / "Orlenia.txt")
    put(tmp_path, "manifest.csv", "source,country\n2021/Orlenia.txt,XVE\n")
    after = CliRunner().invoke(cli, counted)
    assert after.stdout.count("\n") == 1
    assert "not counted: 2021/Orlenia.txt may be of another edition or country" in after.stderr


def test_of_two_texts_of_an_edition_the_whole_one_is_taken(tmp_path: Path) -> None:
    """However many warnings it has and whatever it is called: the other has nothing behind the place where it ends."""
    whole = f"{NARRATIVE}\n2020 Trafficking in Persons Report\n".replace(
        "seven victims.", "12 victims in 2020: 7 and 9."
    )
    put(tmp_path, "2020/Vesmark.txt", NARRATIVE.split("PREVENTION")[0].rstrip(".\n "))
    put(tmp_path, "2020/Vesmark-saved-again.txt", whole + "Judges heard the names of 12 victims. " * 9)
    (chosen,) = Corpus.load(tmp_path).history("XVE").reports
    assert chosen.source == "2020/Vesmark-saved-again.txt"
    (told,) = [doubt.message for doubt in chosen.warnings if doubt.code == "several-sources"]
    assert told.startswith("chosen for being whole over 2020/Vesmark.txt (2020)")


def test_that_two_texts_of_an_edition_tell_other_facts_is_told_at_the_head(tmp_path: Path) -> None:
    """Figures, ratings or what is asked for; where both tell the same, it is a warning among others."""
    put(tmp_path, "a/2020/Vesmark.txt")
    put(tmp_path, "b/2020/Vesmark.txt", NARRATIVE.replace("Prevention", "Later"))
    assert build_page(Corpus.load(tmp_path).history("XVE")).notices == ()
    put(
        tmp_path, "b/2020/Vesmark.txt", NARRATIVE.replace("12 cases", "14 cases").replace("Fund shelters", "Fund homes")
    )
    ((edition, told),) = build_page(Corpus.load(tmp_path).history("XVE")).notices
    assert edition == "2020"
    assert "one of several texts of that year that tell other facts" in told
    assert told.endswith("of another text with 1 other recommendation and 1 other figure.")


@pytest.mark.parametrize("name", ["404.html", "2020/404.html", "Vesmark.html", "notes.txt"])
def test_what_is_no_report_is_told_first_not_to_be_one(tmp_path: Path, name: str) -> None:
    """Who states what cannot be told of it would only be told the next thing that cannot; a report lacks only that."""
    put(tmp_path, name, "<html><body><h1>Not found</h1><p>The page that you look for is gone.</p></body></html>")
    with pytest.raises(Exception, match=r"read: not a country narrative[^(]*cannot be told \(1\)$"):
        Corpus.load(tmp_path, series="tip")
    (tmp_path / name).unlink()
    put(tmp_path, "text.txt")
    with pytest.raises(Exception, match=r"read: the edition cannot be told \(state it"):
        Corpus.load(tmp_path, series="tip")
