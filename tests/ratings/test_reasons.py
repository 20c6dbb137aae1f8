"""The sentences of the summary by what they tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipcompare.corpus import Corpus
from tipcompare.errors import UseError
from tipcompare.model import SourceText
from tipcompare.ratings import find_reasons
from tipcompare.reading import read_report
from tipcompare.series import get_profile

TIP = get_profile("tip")
TEXT = """VESMARK: Tier 2 Watch List

The Government of Vesmark does not fully meet the minimum standards but is making significant efforts to do so. These \
efforts included opening a shelter. Courts convicted two traffickers. However, the government did not demonstrate \
overall increasing efforts. Police identified fewer victims. The council did not meet. Because the government has \
devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts, Vesmark was \
granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore \
Vesmark remained on Tier 2 Watch List for the third consecutive year.

PROSECUTION

The government maintained law enforcement efforts. Courts convicted two traffickers.
"""


def reasons_of(text: str) -> list[str]:
    """Return each reason that is read from a narrative, with its kind."""
    report = read_report(SourceText(text, "2021/Vesmark.txt", "0" * 64, "text"), TIP)
    return [f"{reason.kind}: {reason.span.of(report.text)}" for reason in find_reasons(report, TIP)]


def test_reasons_need_no_profile_where_the_series_is_known() -> None:
    """It is the report's own; another kind of thing is none."""
    report = read_report(SourceText(TEXT, "2021/Vesmark.txt", "0" * 64, "text"), TIP)
    assert find_reasons(report) == find_reasons(report, TIP) != ()
    with pytest.raises(UseError, match="expected profile to be SeriesProfile or NoneType, got str"):
        find_reasons(report, "tip")  # type: ignore[arg-type]


def test_each_sentence_is_told_apart() -> None:
    """Efforts go on until "however", shortcomings after it; statement and law are known by what they say."""
    report = read_report(SourceText(TEXT, "2021/Vesmark.txt", "0" * 64, "text"), TIP)
    kinds = [(reason.kind, reason.span.of(report.text)[:20]) for reason in find_reasons(report, TIP)]
    assert kinds == [
        ("statement", "The Government of Ve"),
        ("efforts", "These efforts includ"),
        ("efforts", "Courts convicted two"),
        ("shortcomings", "However, the governm"),
        ("shortcomings", "Police identified fe"),
        ("shortcomings", "The council did not "),
        ("law", "Because the governme"),
        ("statement", "Therefore Vesmark re"),
    ]


def test_a_credit_that_names_a_failure_is_a_credit_still() -> None:
    """What is denied beside an effort turns nothing before "however"; where none follows, a denial is what turns."""
    named = "Police arrested two wardens whom the courts failed to try. "
    however = TEXT.index("However")
    (before,) = (reason for reason in reasons_of(f"{TEXT[:however]}{named}{TEXT[however:]}") if named.strip() in reason)
    assert before.startswith("efforts: ")
    rest = TEXT.index("Police identified")
    deed = "The government continued to fund two shelters. "
    turned = reasons_of(f"{TEXT[:however]}{named}{deed}{TEXT[rest:]}")
    assert [reason for reason in turned if named.strip() in reason or deed.strip() in reason] == [
        f"shortcomings: {named.strip()}",
        f"efforts: {deed.strip()}",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The plan had yet to be funded. ",
        "Wardens were rarely tried. ",
        "The bill was nevertheless put off. ",
        "Challenges remain in punishing wardens. ",
        "Recruiters charged fees with impunity. ",
    ],
)
def test_what_is_still_to_come_or_rarely_done_is_not_credited(said: str) -> None:
    """Where no sentence begins with "However", such a one is of what is lacking."""
    however, rest = TEXT.index("However"), TEXT.index("Police identified")
    (told,) = (reason for reason in reasons_of(f"{TEXT[:however]}{said}{TEXT[rest:]}") if said.strip() in reason)
    assert told == f"shortcomings: {said.strip()}"


def test_what_tells_of_a_level_is_neither_credited_nor_lacking() -> None:
    """A sentence on where the country stood goes with the statement, wherever it stands, and turns nothing."""
    told = "Though the report of 2020 had Vesmark on Tier 2, an addendum placed it on Tier 2 Watch List. "
    at = TEXT.index("Police identified")
    found = reasons_of(f"{TEXT[:at]}{told}{TEXT[at:]}")
    assert f"statement: {told.strip()}" in found
    assert "shortcomings: Police identified fewer victims." in found


def test_efforts_by_that_name_are_credited_behind_the_turn() -> None:
    """What is told as efforts is credited with what follows it, though shortcomings went before."""
    at = TEXT.index("These efforts")
    turned = reasons_of(f"{TEXT[:at]}However, judges were few. {TEXT[at:]}")
    assert [reason for reason in turned if "opening a shelter" in reason or "Courts" in reason] == [
        "efforts: These efforts included opening a shelter.",
        "efforts: Courts convicted two traffickers.",
    ]


def test_what_stands_behind_the_turn_is_no_credit() -> None:
    """Behind "however", what the government went on with or made little of is told as lacking, like its neighbours."""
    said = "The government continued to leave shelter to two parishes, and made few attempts to find more. "
    at = TEXT.index("Police identified")
    (behind,) = (reason for reason in reasons_of(f"{TEXT[:at]}{said}{TEXT[at:]}") if said.strip() in reason)
    assert behind.startswith("shortcomings: ")
    at = TEXT.index("However")
    (before,) = (reason for reason in reasons_of(f"{TEXT[:at]}{said}{TEXT[at:]}") if said.strip() in reason)
    assert before.startswith("efforts: ")


def test_a_special_case_is_neither_credited_nor_found_lacking() -> None:
    """Off the scale, what the summary tells is why there is no tier, and nothing else."""
    text = (
        "VESMARK: Special Case\n\nVesmark is a Special Case for the second consecutive year. Militias held the north. "
        "However, the ministries did not meet.\n\nPROSECUTION\n\nThe government convicted nobody.\n"
    )
    report = read_report(SourceText(text, "2021/Vesmark.txt", "0" * 64, "text"), TIP)
    assert report.rating is not None
    assert report.rating.value == "SC"
    assert [reason.kind for reason in find_reasons(report, TIP)] == ["statement"] * 3


def test_every_summary_of_the_demo_corpus_states_and_explains(demo: Path) -> None:
    """Each has a statement, and the sentences lie in the summary, in order, without overlap."""
    for report in Corpus.load(demo).reports:
        reasons = find_reasons(report, TIP)
        assert "statement" in {reason.kind for reason in reasons}, report.source
        assert report.edition.year < 2016 or len({reason.kind for reason in reasons}) > 1, report.source
        position = 0
        for reason in reasons:
            assert reason.span.start >= position
            section = report.section_at(reason.span.start)
            assert section is not None
            assert section.kind == "summary"
            position = reason.span.end


def test_a_series_without_statements_has_no_reasons() -> None:
    """Profiles that declare no reasons give none."""
    report = read_report(SourceText(TEXT, "2021/Vesmark.txt", "0" * 64, "text"), TIP)
    assert find_reasons(report, get_profile("human-rights-practices")) == ()
