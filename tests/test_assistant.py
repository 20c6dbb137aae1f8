"""An assistant lists and calls every tool over standard input and output; bad arguments are answered in one line."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from folders import put
from waiting import finish

from tipcompare.assistant import MOST_ROWS, TOOLS, Tools
from tipcompare.corpus import Corpus, Settings
from tipcompare.errors import TipcompareError

CALLS: dict[str, dict[str, Any]] = {
    "countries": {},
    "ratings": {"country": "Vesmark"},
    "recommendations": {"status": "dropped", "country": "XOL"},
    "answers": {"measure": "convictions"},
    "figures": {"measure": "prosecutions", "country": "XSB"},
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
    ("cite", {"country": "XVE"}, "Field required"),
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
    for rating in (tools.compare("XVE", 2020, 2021)["rating"][which] for which in ("old", "new")):
        place = ("XVE", int(rating["edition"]), rating["char_start"], rating["char_end"])
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
