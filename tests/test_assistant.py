"""An assistant lists and calls every tool over standard input and output; bad arguments are answered in one line."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from folders import put
from waiting import finish

from tipcompare.assistant import MOST_CHARACTERS, MOST_ROWS, TOOLS, Tools, describe
from tipcompare.corpus import Corpus, Settings
from tipcompare.errors import TipcompareError
from tipcompare.series import get_profile

CALLS: dict[str, dict[str, Any]] = {
    "countries": {},
    "ratings": {"country": "Vesmark"},
    "recommendations": {"status": "dropped", "country": "XOL"},
    "lives": {"country": "XVE", "fate": "standing", "min_years": 3},
    "answers": {"measure": "convictions"},
    "figures": {"measure": "prosecutions", "country": "XSB"},
    "restatements": {"country": "XVE", "measure": "convictions"},
    "evidence": {"country": "XVE", "polarity": "did"},
    "doubts": {},
    "compare": {"country": "XVE", "old": 2020, "new": 2021},
    "cite": {"country": "XVE", "edition": 2021, "char_start": 0, "char_end": 15},
}
BAD_CALLS: list[tuple[str, dict[str, Any], str]] = [
    ("ratings", {"country": "Mexco"}, "did you mean Mexico"),
    ("figures", {"measure": "prosecution"}, "did you mean 'prosecutions'"),
    ("recommendations", {"status": "dropt"}, "did you mean 'dropped'"),
    ("cite", {"country": "XVE", "edition": 1999, "char_start": 0, "char_end": 5}, "no edition '1999'"),
    ("cite", {"country": "XVE", "edition": 2021, "char_start": 9, "char_end": 2}, "expected offsets within"),
    ("cite", {"country": "XVE"}, "cite: edition: Field required; char_start: Field required"),
    ("ratings", {"edition": "newest"}, "ratings: edition: Input should be a valid integer"),
    ("ratings", {"country": "Vesmark", "edition": 1999}, "no edition '1999' (one of 2014"),
    ("doubts", {"edition": 10**30}, "no edition '1000"),
    ("answers", {"year": 10**30}, "expected year to be a whole number"),
    ("evidence", {"country": "XVE", "edition": 2020, "ordinal": 99}, "no recommendation '99' (one of 1, 2"),
    ("compare", {"country": "XVE", "old": 2021, "new": 2020}, "expected old to be an edition before new"),
    ("compare", {"country": "XVE", "old": 2021, "new": 2021}, "expected old to be an edition before new"),
    ("figures", {"after": -1}, "expected after to be 0 or more"),
    (
        "recommendations",
        {"country": "XVE", "state": "dropped"},
        "no argument of recommendations: 'state' (did you mean 'status'?)",
    ),
    ("countries", {"edition": 2021}, "no argument of countries: 'edition'"),
    ("ranking", {"edition": 2021}, "Unknown tool: ranking"),
]


async def call_all() -> tuple[list[str], dict[str, Any], list[tuple[bool, str]]]:
    """Return the names of the tools, what each answers, and what the bad calls are answered with."""
    from mcp import ClientSession, StdioServerParameters, stdio_client

    server = StdioServerParameters(command=sys.executable, args=["-m", "tipcompare", "mcp", "-q"])
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        tools = (await session.list_tools()).tools
        listed = [tool.name for tool in tools if tool.input_schema["additionalProperties"] is False]
        good = {name: await session.call_tool(name, given) for name, given in CALLS.items()}
        bad = [await session.call_tool(name, given) for name, given, _ in BAD_CALLS]
    answers = {name: json.loads(text_of(answer)) for name, answer in good.items()}
    return listed, answers, [(bool(answer.is_error), text_of(answer)) for answer in bad]


def text_of(answer: Any) -> str:
    """Return the text of the only piece of an answer."""
    (piece,) = answer.content
    return str(piece.text)


@pytest.mark.filterwarnings("ignore")
def test_a_client_of_the_protocol_calls_every_tool() -> None:
    """Every tool is listed with its arguments alone; a bad call is an error that names what is near, no traceback."""
    pytest.importorskip("mcp")
    listed, answers, refused = finish(call_all())
    assert tuple(listed) == TOOLS == tuple(answers)
    assert [country["country"] for country in answers["countries"]["countries"]] == ["XOL", "XSB", "XVE"]
    assert answers["cite"]["quote"] == "VESMARK: Tier 2"
    for (failed, said), (_, _, hint) in zip(refused, BAD_CALLS, strict=True):
        assert failed
        assert hint in said
        assert "Traceback" not in said
        assert "\n" not in said


def test_answers_are_bounded_and_quote_the_text(demo: Path) -> None:
    """No answer has more rows than said, what is left off is counted, and each quote stands at its place."""
    corpus = Corpus.load(demo)
    tools = Tools(corpus)
    answer = tools.recommendations()
    assert len(answer["rows"]) == MOST_ROWS
    assert answer["left_off"] == len(corpus.recommendations()) - MOST_ROWS
    for row in answer["rows"]:
        report = corpus[row["country"]][row["edition"]]
        assert report.text[row["char_start"] : row["char_end"]] == row["quote"] == row["text"]
        assert row["source"] == report.source
    for row in (*tools.evidence()["rows"], *tools.recommendations(status="dropped")["rows"]):
        said = row["sentence"] if "sentence" in row else row["text"]
        place = (row["country"], row["quoted_edition"], row["char_start"], row["char_end"])
        assert tools.cite(*place)["quote"] == row["quote"] == said
        assert tools.cite(*place)["source"] == row["source"]
        assert tools.cite(*place)["edition"] == row["quoted_edition"]
    for rating in (tools.compare("XVE", 2020, 2021)["rating"][which] for which in ("old", "new")):
        place = ("XVE", rating["edition"], rating["char_start"], rating["char_end"])
        assert tools.cite(*place)["quote"] == rating["quote"]
    with pytest.raises(TipcompareError, match="expected offsets"):
        tools.cite("XVE", 2021, 0, 10**9)


def test_files_that_gave_no_report_are_told(tmp_path: Path) -> None:
    """A corpus that lacks an edition looks like a whole one: each such file is named, also where a country is asked."""
    put(tmp_path, "2021/Vesmark.txt")
    put(tmp_path, "2021/Orlenia.txt", "Nothing in here is a narrative.")
    for edition in range(1900, 1900 + MOST_ROWS):
        put(tmp_path, f"{edition}/Vesmark.txt", "")
    corpus = Corpus.load(tmp_path, settings=Settings())
    assert f"2 documents, {MOST_ROWS} skipped>" in repr(corpus)
    skipped = Tools(corpus).doubts("Vesmark")["skipped"]
    assert skipped["rows"][0] == {"source": "1900/Vesmark.txt", "reason": "the file is empty"}
    assert (len(skipped["rows"]), skipped["left_off"]) == (MOST_ROWS, 0)
    skipped = Tools(corpus).countries()["skipped"]
    assert (len(skipped["rows"]), skipped["left_off"]) == (MOST_ROWS, 1)
    assert f", {MOST_ROWS + 1} skipped>" in repr(corpus)


def test_what_is_left_off_can_be_had(demo: Path) -> None:
    """Pages after so many make up the whole, without a row twice; so do pieces of a text."""
    corpus = Corpus.load(demo)
    tools = Tools(corpus)
    pages = [tools.recommendations(after=after) for after in range(0, len(corpus.recommendations()), MOST_ROWS)]
    assert [row["text"] for page in pages for row in page["rows"]] == corpus.recommendations()["text"].tolist()
    assert pages[-1]["left_off"] == 0
    assert (
        tools.compare("XVE", 2020, 2021, after=1)["recommendations"]
        == (tools.compare("XVE", 2020, 2021)["recommendations"][1:])
    )
    text = corpus["XVE"][2021].text
    first = tools.cite("XVE", 2021, 0, len(text))
    assert first["left_off"] == len(text) - MOST_CHARACTERS
    rest = tools.cite("XVE", 2021, first["char_end"], len(text))
    assert first["quote"] + rest["quote"] == text
    assert rest["left_off"] == 0


def test_a_list_that_was_not_read_is_told_from_one_that_is_empty(demo: Path, tmp_path: Path) -> None:
    """Without its list an edition is named beside the rows, and in a comparison."""
    for year in ("2020", "2021"):
        text = (demo / year / "Vesmark.txt").read_text(encoding="utf-8")
        head, rest = text.split("PRIORITIZED RECOMMENDATIONS:")
        kept = text if year == "2020" else head + rest[rest.index("PROSECUTION") :]
        (tmp_path / f"Vesmark {year}.txt").write_text(kept, encoding="utf-8")
    tools = Tools(Corpus.load(tmp_path, series="tip"))
    assert tools.recommendations()["not_read"]["rows"] == [{"country": "XVE", "edition": 2021}]
    assert tools.recommendations(edition=2020)["not_read"]["rows"] == []
    assert tools.compare("XVE", 2020, 2021)["not_read"]["rows"] == [{"country": "XVE", "edition": 2021}]
    doubts = tools.doubts()["rows"]
    assert "no-recommendations" in {row["code"] for row in doubts}
    assert tools.doubts(after=1)["rows"] == doubts[1:]


def test_a_comparison_says_of_each_item_what_the_list_says(demo: Path) -> None:
    """What came back is not new, and what is only likely is so in both; beside it stands what it goes back to."""
    corpus = Corpus.load(demo)
    tools, told = Tools(corpus), set()
    for history in corpus:
        for old, new in pairwise(history.editions):
            rows = {
                row["char_start"]: (row["status"], row["likely"], row["first_edition"])
                for row in tools.recommendations(history.country, new.year)["rows"]
            }
            for change in tools.compare(history.country, old.year, new.year)["recommendations"]:
                news = [rows[item["char_start"]] for item in change["new"]]
                assert {status for status, _, _ in news} <= {change["status"]}
                assert len(news) != 1 or (change["likely"], change["since"]) == news[0][1:]
                what = (change["status"], change["likely"])
                assert bool(change["nearest"]) == (change["status"] == "returned" or what == ("new", True))
                told |= {what}
    assert {("returned", False), ("new", True), ("dropped", True), ("reworded", True)} <= told


def test_what_lies_between_two_editions_is_told(demo: Path) -> None:
    """What began between them is new against the older one, and says since when; the rating says why it is."""
    found = Tools(Corpus.load(demo)).compare("XVE", 2014, 2022)
    assert found["between"] == [*range(2015, 2022)]
    assert {change["since"] for change in found["recommendations"] if change["status"] == "new"} == {
        2015,
        2017,
        2020,
        2021,
        2022,
    }
    reasons = found["rating"]["new"]["reasons"]
    assert {one["kind"] for one in reasons} == {"statement", "efforts", "shortcomings"}
    assert "therefore Vesmark was upgraded to Tier 1" in reasons[1]["quote"]


def test_a_restatement_has_both_sentences(demo: Path) -> None:
    """Each value stands with its unit, its period and how sure it is, at its place in its edition."""
    corpus = Corpus.load(demo)
    tools = Tools(corpus)
    rows = tools.restatements()["rows"]
    assert len(rows) == len(corpus.restatements())
    for row in rows:
        for which in ("first", "later"):
            said = row[which]
            assert (said["value"], said["edition"]) == (row[f"{which}_value"], row[f"{which}_edition"])
            cited = tools.cite(row["country"], said["edition"], said["char_start"], said["char_end"])
            assert (cited["quote"], cited["source"]) == (said["quote"], said["source"])
    (row,) = tools.restatements("XVE", "convictions")["rows"]
    assert (row["kind"], row["first"]["value"], row["later"]["value"]) == ("revised", 21.0, 19.0)
    assert (row["first"]["unit"], row["first"]["status"]) == ("persons", "stated")


def test_what_rests_on_likely_links_says_so(demo: Path) -> None:
    """Of each recommendation, over the years or in one, stands in which editions it is only likely the same."""
    tools = Tools(Corpus.load(demo))
    (life,) = (row for row in tools.lives("XVE", min_years=7)["rows"] if row["first_edition"] == 2015)
    assert (life["fate"], life["likely"], life["weak_links"], life["quoted_edition"]) == (
        "standing",
        True,
        [2022],
        2022,
    )
    (row,) = (row for row in tools.recommendations("XVE", 2022)["rows"] if row["text"] == life["text"])
    assert (row["status"], row["likely"], row["weak_links"]) == ("reworded", True, [2022])
    dropped = tools.recommendations("XOL", status="dropped")["rows"]
    assert {row["likely"] for row in dropped} == {False, True}


def test_an_edition_without_a_rating_is_named(demo: Path, tmp_path: Path) -> None:
    """It has no row among the ratings, which would not say why."""
    text = (demo / "2021" / "Vesmark.txt").read_text(encoding="utf-8")
    put(tmp_path, "2020/Vesmark.txt", text)
    put(tmp_path, "2021/Vesmark.txt", "VESMARK\n\n" + text[text.index("PRIORITIZED") :])
    found = Tools(Corpus.load(tmp_path, series="tip")).ratings("Vesmark")
    assert [row["edition"] for row in found["rows"]] == [2020]
    assert found["not_rated"]["rows"] == [{"country": "XVE", "edition": 2021}]


@pytest.mark.parametrize("tool", [name for name in TOOLS if name not in ("countries", "doubts", "cite")])
def test_what_a_series_never_has_is_refused(tool: str, demo: Path) -> None:
    """No rows would say that there happens to be nothing."""
    tools = Tools(Corpus.load(demo, series="human-rights-practices"))
    given = CALLS["compare"] if tool == "compare" else {}
    with pytest.raises(TipcompareError, match=f"human-rights-practices has nothing for {tool} to tell"):
        getattr(tools, tool)(**given)


def test_descriptions_name_measures_and_columns() -> None:
    """What may be asked for stands there whole, and what each column of an answer means."""
    for name in ("answers", "figures"):
        assert all(measure.name in describe(name, "tip") for measure in get_profile("tip").figures.measures)
    assert "  first_read: of the first list that was read: nothing is known of before" in describe(
        "recommendations", "tip"
    )
    for name, column in (("ratings", "rank"), ("answers", "others"), ("figures", "certainty"), ("doubts", "code")):
        assert f"`{column}`: " in describe(name, "tip")
