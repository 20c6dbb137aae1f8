"""Reading takes time in proportion to the document, whatever is repeated in it.

Growth is measured, not time: eight times as much of one piece may cost about eight times as much CPU. What looks like
more is measured again at twice the lengths before it counts, and the least of three times: a busy machine disturbs one,
the square of the length stands in all.
"""

from __future__ import annotations

import time

import fuzzing
import pytest

LENGTH = 40_000
UNNOTICED = 0.1
ALLOWED = 20.0
"""Times the CPU that eight times the text may take; what is quadratic takes 64 times."""

NARRATIVE = b"VESMARK: Tier 2\n\nThe government of Vesmark made efforts.\n\nPRIORITIZED RECOMMENDATIONS:\n\n"
ROWS = fuzzing.CHAPTER.partition(b"Number of")[0]
PAGE = b"<html><title>Vesmark</title><h1>2021 Country Reports on Human Rights Practices: Vesmark</h1>"
RECORD = b"<Countries><Country><Name>Vesmark</Name>"
KINDS = {
    "narrative": ("2021/Vesmark.txt", "tip", NARRATIVE, b"\n\nPROSECUTION\n\nPolice investigated 3 cases.\n"),
    "chapter": ("2021/Vesmark.txt", "dol-findings", fuzzing.CHAPTER, b""),
    "rows": ("2021/Vesmark.txt", "dol-findings", ROWS, b""),
    "page": ("2021/Vesmark.html", "human-rights-practices", PAGE, b"</html>"),
    "record": ("2021.xml", "dol-findings", RECORD, b"</Country></Countries>"),
    "saved": ("saved.json", "tip", b"", b""),
}
LETTERS = (" ", "\n", "a", "1,", "•", "a ", "( ", "Mr. ", "“", "\x0c", "-\n", "a-\n", "1. ", "A\n\n")
PIECES = {
    "narrative": (
        *LETTERS,
        *(" • Train police", "; train police", "Tier 2 ", "Vesmark ", "\n\nVESMARK: Tier 2\n\n", "PROSECUTION\n\n"),
        *(
            "Police investigated 12 cases in 2020. ",
            "2019 and 2020 and ",
            "compared with 12 in 2019 ",
            " not report any",
        ),
    ),
    "chapter": (
        *LETTERS,
        *(
            "Raise it. 2015 – 2020\n",
            "2015, 2016, ",
            "Legal\n",
            "Legal Framework\n",
            "• Hire\n",
            "Table 1. x\n",
            "12\n",
        ),
        *("Area Suggested Action Year(s) Suggested\n", "Vesmark\n12\n", "MINIMAL ADVANCEMENT\n", "I. PREVALENCE AND\n"),
        *(
            "In 2020, Vesmark made minimal advancement.\n",
            "In 2020, Vesmark made minimal advancement; ",
            "* from May\n",
        ),
    ),
    "rows": (
        *("x\n", "Number of Labor Inspectors\n", "12 (3) ", "Number of Labor Inspectors 12 (3) 1,015 (4)\n", "- - "),
        "Overview of Labor Law Enforcement 2019 2020\n",
    ),
    "page": (
        *("<p>", "<b>", "<div>", "</div>", "<table><tr><td>", "<li>", "<!--", "<x", "&amp;", "<br>", "<a a=b "),
        *("<p>a</p><!-- ", "<h2>x</h2>", "<p>word word.</p>", "<![CDATA[", *LETTERS[:8]),
        "<h3>Of {n} ferries</h3><p>word word.</p>",
    ),
    "record": (
        *("<Action><Name>x</Name></Action>", "<a>", "<a b='", "&amp;", "<!-- x -->", "]]>", "<?x ?>"),
        "</Country><Country><Name>Orlenia</Name>",
    ),
    "saved": ("[", '{"a":', "1,", '"', "\\u0041"),
}


def seconds(kind: str, piece: str, length: int) -> float:
    """Return how many seconds of CPU it takes to read a document of one kind with so much of a piece in it.

    `{n}` in a piece counts.
    """
    name, series, before, after = KINDS[kind]
    units = (piece.replace("{n}", str(count)).encode() for count in range(length // len(piece.encode())))
    seed = fuzzing.Seed(name, before + b"".join(units) + after, series)
    start = time.process_time()
    fuzzing.read_everything(seed)
    return time.process_time() - start


def growth(kind: str, piece: str, length: int) -> float:
    """Return how many times the CPU eight times the text takes; 0 where even that is not noticed."""
    longer = seconds(kind, piece, length)
    return 0.0 if longer < UNNOTICED else longer / seconds(kind, piece, length // 8)


@pytest.mark.parametrize("kind", KINDS)
def test_reading_is_about_linear(kind: str) -> None:
    """No piece, however often, makes reading cost its square."""
    seconds(kind, "a", 100)
    costly = [piece for piece in PIECES[kind] if growth(kind, piece, LENGTH) > ALLOWED]
    assert [piece for piece in costly if min(growth(kind, piece, 2 * LENGTH) for _ in range(3)) > ALLOWED] == []
