"""Windows-1252 shown by a PDF's own encoding: what the text itself says is another sign is set right, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source
from tipcompare.sources.text import read_text, set_right

SHOWN = str.maketrans({"—": "Š", "–": "Œ", "“": "ﬁ", "”": "ﬂ", "€": "•", "’": "™"})
NARRATIVE = """VESMARK: Tier 2

The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking but is making \
significant efforts to do so; therefore Vesmark remained on Tier 2.

PROSECUTION

The government maintained law enforcement efforts. In 2017, authorities convicted seven traffickers—four sex \
traffickers and three labor traffickers—compared to two sex traffickers in 2016.

PROTECTION

The government’s protection efforts went on. The government identified three adult and six child trafficking \
victims—three girls and three boys—a decrease from 27 victims the previous year. In 2017, the government provided \
€276,000 ($330,130) to shelters for victims, compared to €222,000 ($266,030) in 2016. Authorities operated 12 “crisis \
rooms” that sheltered trafficking victims.

PREVENTION

The government maintained prevention efforts, as in 2014–2016.
"""
PARTS = (
    *("In 2017Š429 children and NGOsŠtwo in allŠleft", "In 2017—429 children and NGOs—two in all—left"),
    *("OCPMŠa unit (AAH)Šran ﬁfirst aid.ﬂŠand", "OCPM—a unit (AAH)—ran “first aid.”—and"),
    *("the ﬁBlue Heartﬂ campaign, ﬁsaferﬂ, cost •1.5 million", "the “Blue Heart” campaign, “safer”, cost €1.5 million"),
    *("the government™s 2014Œ2016 plan", "the government’s 2014–2016 plan"),
)


def test_a_narrative_gives_the_same_facts_as_before() -> None:
    """No answer, value or currency differs, and the repair is said."""
    sources = (read_text(text.encode(), "Vesmark.txt", "0" * 64) for text in (NARRATIVE, NARRATIVE.translate(SHOWN)))
    meant, shown = (read_report(source, get_profile("tip"), country="XVE", edition="2018") for source in sources)
    assert shown.text == meant.text
    assert shown.answers == meant.answers != ()
    assert [w.code for w in shown.warnings] == ["encoding-repaired", *(w.code for w in meant.warnings)]


@given(st.lists(st.sampled_from(range(0, len(PARTS), 2)), min_size=1, unique=True), st.sampled_from([" ", "\n\n"]))
def test_each_sign_is_told_by_where_it_stands(drawn: list[int], between: str) -> None:
    """Alone and among others each is set right, and what is right is left."""
    shown, meant = (between.join(PARTS[n + shift] for n in drawn) for shift in (0, 1))
    right, warnings = set_right(shown)
    assert (right, [warning.code for warning in warnings]) == (meant, ["encoding-repaired"])
    assert set_right(meant) == (meant, ())


def test_signs_that_could_be_right_follow_those_that_cannot() -> None:
    """A bullet before a number, a trademark behind an s and a low quote count only in a text that shows others."""
    assert set_right("paid •50")[1] == ()
    shown = "a victimŠwho was paid •50Šhad the victims™ ‚voice’"
    assert set_right(shown)[0] == "a victim—who was paid €50—had the victims’ ‘voice’"


@pytest.mark.parametrize(
    "text",
    [
        "• Prosecute traffickers.\n• Convict them.\n•12 shelters, •270,000 children",
        "Train judges. •2 million children •120 victims; •1,250 ($5) more",
        "the ﬁnal ﬂow of identiﬁed victims, Wi-ﬁ, ﬁve ﬂeets, “ﬁrst”",
        "Mr. Šimić of Šibenik met Miloš at ŠKODA in KOŠICE.",
        "Ivan Pešić met ministerŠimić in Šibenik.",
        "La Mise en Œuvre, misŒuvre 2019; Łódź and ŁUKASZ",
        "Google™ and Windows™ platforms, Facebook™.",
        "costs €12 – and “more” — for ‚this‘",
    ],
)
def test_names_bullets_ligatures_and_trademarks_stay(text: str) -> None:
    """What English text, names and lists have of these signs is left, without a warning."""
    assert set_right(text) == (text, ())


def test_every_format_is_set_right() -> None:
    """A page that a mirror made of such a text, and a record, have the signs as they were meant."""
    shown = "Seven victimsŠfour girlsŠcame."
    for name, data in (
        ("x.html", f"<html><body><p>{shown}</p></body></html>"),
        ("y.html", f"<html><body><p>{shown}</p></body></html>".replace("Š", "&Scaron;")),
        ("x.xml", f"<Countries><Country><Text>{shown}</Text></Country></Countries>"),
        ("x.txt", shown),
    ):
        (source,) = read_source(data.encode(), name)
        assert source.text == "Seven victims—four girls—came."
        assert [w.code for w in source.warnings] == ["encoding-repaired"]
