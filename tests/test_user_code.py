"""Code of a user, as a type checker sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import tipcompare

USER_CODE = """
import tipcompare as tc


def main() -> None:
    corpus = tc.Corpus.load("reports")
    history = corpus["XAA"]
    for comparison in history.comparisons:
        print(comparison.old.edition.year, comparison.new.edition.year, comparison.rating.kind)
        for change in comparison.recommendations:
            print(change.status, [link.score for link in change.links])
    for report in history:
        print(report.country.name, [item.text for item in report.recommendations], report.rating)
        print([(answer.measure, answer.value) for answer in report.answers])
    print(corpus.answers().query("measure == 'convictions'"), corpus.recommendations(status="new"), corpus.ratings())
    print(corpus.answers(value=[1.0, 2.5], year=[2019, 2020]), corpus.metrics(measure=["shelters", "arrests"]))
    for match in tc.match(["Train all judges."], ["Train judges and prosecutors."]):
        print(match)
    tc.write_report(corpus, "site")
"""


@pytest.mark.slow
def test_user_code_is_typed(tmp_path: Path) -> None:
    """`mypy --strict` finds nothing in a script on the package that is under test, and finds a mistake in it."""
    pytest.importorskip("mypy")
    place = Path(tipcompare.__file__).parents[1]
    path = (
        {} if place.name == "site-packages" else {"MYPYPATH": str(place)}
    )  # mypy refuses the path of what is installed
    for name, mistake, found, said in (("right.py", "", 0, ""), ("wrong.py", "tc.match(1, 2)", 1, "[arg-type]")):
        script = tmp_path / name
        script.write_text(USER_CODE + mistake + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--config-file=", str(script)]
        done = subprocess.run(
            [*command, "--cache-dir", str(tmp_path / "cache")],
            cwd=tmp_path,
            env=os.environ | path,
            capture_output=True,
            text=True,
        )
        assert done.returncode == found, done.stdout + done.stderr
        assert said in done.stdout
