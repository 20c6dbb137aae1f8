"""Figures of prose: what is written is read again, and stands where it is said to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Observation, Section, Span
from tipcompare.series import get_profile

TIP = get_profile("tip")
EDITION = Edition(2021)
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
QUALIFIERS = {
    "": "exact",
    "at least ": "at_least",
    "approximately ": "approximately",
    "more than ": "more_than",
    "nearly ": "nearly",
    "up to ": "up_to",
    "fewer than ": "less_than",
}
ACTS = {
    "investigations": ["Police opened {} investigations", "Authorities investigated {} cases"],
    "prosecutions": ["The government prosecuted {} defendants", "Prosecutors indicted {} suspected traffickers"],
    "convictions": ["Courts convicted {} traffickers", "The government reported {} convictions"],
    "arrests": ["Police arrested {} suspects", "The police made {} arrests"],
    "victims_identified": ["Authorities identified {} victims", "The government reported identifying {} victims"],
    "victims_referred": ["Officials referred {} victims to services"],
    "victims_assisted": ["The government assisted {} victims", "NGOs provided assistance to {} victims"],
    "hotline_calls": ["The hotline received {} trafficking-related calls"],
    "visas": ["The government issued {} residence permits to victims"],
    "trainees": ["The police academy trained {} officers"],
    "repatriations": ["An international organization repatriated {} victims"],
    "extraditions": ["The government extradited {} suspects"],
}
PERIODS = {
    "in 2020": ("CY2020", 2020),
    "in fiscal year 2020": ("FY2020", 2020),
    "during the reporting period": ("RP2021", 2020),
    "in the first half of 2020": ("2020-H1", 2020),
    "between January and June 2020": ("2020-01/2020-06", 2020),
    "from January to December 2020": ("CY2020", 2020),
}
EARLIER = {"in 2019": ("CY2019", 2019), "in the previous reporting period": ("RP2020", 2019)}
BREAKDOWNS = {
    "sex trafficking and labor trafficking": (
        ["{} for sex trafficking", "{} for forced labor"],
        [("exploitation", "sex"), ("exploitation", "labor")],
    ),
    "federal and state": (["{} federal", "{} state"], [("level", "federal"), ("level", "state")]),
}
BRACKETS = [", including {}", " ({})", "—{}—", ", {}"]
Expected = tuple[str, float, str, str, int, bool, tuple[tuple[str, str], ...]]


def spell(number: int) -> str:
    """Return a number under 100 in words."""
    ones, tens = ONES.split(), TENS.split()
    if number < len(ones):
        return ones[number]
    return tens[number // 10 - 2] + (f"-{ones[number % 10]}" if number % 10 else "")


numbers = st.one_of(
    st.integers(1, 99).map(lambda n: (spell(n), n)),
    st.integers(1, 1899).map(lambda n: (f"{n:,}", n)),
    st.integers(2100, 999_999).map(lambda n: (f"{n:,}", n)),
)


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, list[Expected]]:
    """Draw a sentence of the known shapes with the figures it holds."""
    measure = draw(st.sampled_from(sorted(ACTS)))
    act = draw(st.sampled_from(ACTS[measure]))
    qualifier = draw(st.sampled_from(sorted(QUALIFIERS)))
    printed, value = draw(numbers)
    when = draw(st.sampled_from(sorted(PERIODS)))
    period, year = PERIODS[when]
    expected: list[Expected] = [(printed, value, QUALIFIERS[qualifier], period, year, False, ())]
    said = act.format(qualifier + printed)
    sentence = f"{when[0].upper()}{when[1:]}, {said[0].lower()}{said[1:]}" if draw(st.booleans()) else f"{said} {when}"
    if measure in ("investigations", "prosecutions", "convictions", "arrests") and draw(st.booleans()):
        parts, dimensions = BREAKDOWNS[draw(st.sampled_from(sorted(BREAKDOWNS)))]
        drawn = [draw(numbers) for _ in parts]
        listed = " and ".join(part.format(text) for part, (text, _) in zip(parts, drawn, strict=True))
        sentence += draw(st.sampled_from(BRACKETS)).format(listed)
        expected += [
            (text, n, "exact", period, year, False, (dimension,))
            for (text, n), dimension in zip(drawn, dimensions, strict=True)
        ]
    for before in draw(st.lists(st.sampled_from(sorted(EARLIER)), max_size=1)):
        text, n = draw(numbers)
        comparing = draw(st.sampled_from(["compared with", "compared to", "down from", "an increase from"]))
        sentence += f"{'' if sentence.endswith('—') else ', '}{comparing} {text} {before}"
        expected.append((text, n, "exact", *EARLIER[before], True, ()))
    return sentence.rstrip("—") + ".", [(f"{measure}:{text}", *rest) for text, *rest in expected]  # type: ignore[misc]


def read(text: str, kind: str = "prosecution") -> tuple[Observation, ...]:
    """Return the figures of a text that is all one section."""
    return read_observations(text, (Section(Span(0, len(text)), kind),), TIP, EDITION)[0]


def summed_up(items: tuple[Observation, ...]) -> list[Expected]:
    """Return figures as the sentences are drawn with."""
    return [
        (
            f"{o.measure}:{o.number_text}",
            o.value if o.value is not None else -1.0,
            o.qualifier,
            o.period,
            o.year or 0,
            o.comparison,
            tuple(d for d in o.dimensions if d[0] != "actor"),
        )
        for o in items
    ]


@given(drawn=sentences())
def test_what_is_written_is_read_again(drawn: tuple[str, list[Expected]]) -> None:
    """A sentence of a known shape gives back its figures: measure, value, how exact, period, breakdown."""
    sentence, expected = drawn
    assert summed_up(read(sentence)) == expected


@given(drawn=st.lists(sentences(), min_size=1, max_size=3))
def test_every_span_is_the_number_it_claims(drawn: list[tuple[str, list[Expected]]]) -> None:
    """Number and sentence are slices of the text, and the number stands in its sentence."""
    text = " ".join(sentence for sentence, _ in drawn)
    for o in read(text):
        assert o.span.of(text) == o.number_text
        assert o.sentence.contains(o.span)
        assert o.sentence.of(text) in [sentence for sentence, _ in drawn]


@given(drawn=sentences(), place=st.booleans())
def test_a_sentence_without_figures_changes_nothing(drawn: tuple[str, list[Expected]], place: bool) -> None:
    """What other sentences say is read the same with or without one that says nothing in numbers."""
    sentence, expected = drawn
    idle = "Officials remained concerned about corruption at the border."
    text = f"{idle} {sentence}" if place else f"{sentence} {idle}"
    assert summed_up(read(text)) == expected


pieces = st.sampled_from(
    [*"an ,.;:()—$%-12", "no ", "any ", "five ", "victims ", "convicted ", "compared with ", "of "]
)


@given(text=st.lists(pieces, max_size=60).map("".join))
def test_any_text_at_all_can_be_read(text: str) -> None:
    """No text makes the reading fail, and what it finds stands there."""
    for o in read(text):
        assert o.span.of(text) == o.number_text


@pytest.mark.parametrize(
    ("sentence", "measure", "value", "qualifier"),
    [
        ("The government did not prosecute any officials.", "prosecutions", 0.0, "exact"),
        ("The government has never convicted a trafficker.", "convictions", 0.0, "exact"),
        ("Authorities issued no residence permits to victims.", "visas", 0.0, "exact"),
        ("The government did not report providing visas to any victims.", "visas", None, "not_reported"),
        (
            "The government did not report the number of victims it identified.",
            "victims_identified",
            None,
            "not_reported",
        ),
        ("Officials did not provide complete data on prosecution efforts.", "prosecutions", None, "incomplete"),
        ("No data are available on the total number of convictions.", "convictions", None, "not_reported"),
        ("From January 2019 to March 2020, police arrested 12 brokers.", "arrests", 12.0, "up_to"),
        ("From April 2019 to March 2020, police arrested 12 brokers.", "arrests", 12.0, "exact"),
        ("According to incomplete figures, courts convicted 22 traffickers.", "convictions", 22.0, "incomplete"),
        *(
            (f"In 2019, the latest year for which {data}, courts convicted 22 traffickers.", "convictions", 22.0, told)
            for data, told in (
                ("complete data was available", "exact"),
                ("the government had complete data", "exact"),
                ("it did not have complete data", "incomplete"),
            )
        ),
    ],
)
def test_none_is_not_unreported(sentence: str, measure: str, value: float | None, qualifier: str) -> None:
    """No case at all, a figure that was not reported and an incomplete one are three different facts."""
    (found,) = read(sentence)
    assert (found.measure, found.value, found.qualifier) == (measure, value, qualifier)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Article 188 prescribes penalties of three to 10 years’ imprisonment.",
            [("penalty_min", "three", 3.0, ""), ("penalty_max", "10", 10.0, "")],
        ),
        (
            "The law prescribed penalties of five to 15 years’ imprisonment for sex trafficking and eight to 20 years’ "
            "imprisonment for labor trafficking.",
            [
                ("penalty_min", "five", 5.0, "sex"),
                ("penalty_max", "15", 15.0, "sex"),
                ("penalty_min", "eight", 8.0, "labor"),
                ("penalty_max", "20", 20.0, "labor"),
            ],
        ),
        (
            "Sentences ranged from 30 months’ to seven years’ imprisonment, with an average of 4.5 years.",
            [("sentence_min", "30", 2.5, ""), ("sentence_max", "seven", 7.0, ""), ("sentence_mean", "4.5", 4.5, "")],
        ),
        ("The law prescribes up to 12 years’ imprisonment.", [("penalty_max", "12", 12.0, "")]),
        ("Trafficking is punishable by 10 years’ to life imprisonment.", [("penalty_min", "10", 10.0, "")]),
        ("The residence permit lasts 90 days or two years.", []),
    ],
)
def test_lengths_of_time_are_penalties_and_sentences(
    sentence: str, expected: list[tuple[str, str, float, str]]
) -> None:
    """Ranges have two ends, months are parts of years, and other lengths of time are left alone."""
    found = [(o.measure, o.number_text, o.value, o.exploitation) for o in read(sentence)]
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The government spent approximately 2.6 million salins ($215,000) on victim services in fiscal year 2020.",
            [("2.6 million", 2_600_000.0, "salins", "approximately"), ("215,000", 215_000.0, "USD", "approximately")],
        ),
        ("The ministry allocated $1.4 million to shelters.", [("1.4 million", 1_400_000.0, "USD", "exact")]),
        (
            "Three NGOs received 11.3 million kerens (565,000).",
            [("11.3 million", 11.3e6, "kerens", "exact"), ("565,000", 565e3, "USD", "exact")],
        ),
        ("A court fined the trafficker 40,000 kerens ($5,000).", []),
        ("The committee had no funds of its own.", []),
    ],
)
def test_money_keeps_its_currency(sentence: str, expected: list[tuple[str, float, str, str]]) -> None:
    """Local currency and the dollar figure in brackets are two figures; fines are no funding."""
    found = [(o.number_text, o.value, o.unit, o.qualifier) for o in read(sentence)]
    assert found == [(text, value, unit, qualifier) for text, value, unit, qualifier in expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The school teaches 400 pupils in 12 classrooms.",
        "Thirty of 32 states had established specialized prosecutors who investigate trafficking.",
        "The shelter, with a capacity of 20 victims, could accommodate up to 20 women.",
        "The law was amended in 2019 to allow victims older than 13 to testify.",
        "The government began arrangements to extradite one suspect.",
        "Courts acquitted 12 defendants.",
        f"Police arrested {'9' * 400} suspects.",
        "Traffickers exploit an estimated 50 percent of these workers.",
    ],
)
def test_numbers_of_other_things_are_left_alone(sentence: str) -> None:
    """Numbers of what no measure counts, of what may happen, and of shares are no figures."""
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Authorities reported convicting 95 traffickers in 2019 (122 in 2018, 89 in 2017).",
            [("95", 95.0, 2019, False), ("122", 122.0, 2018, True), ("89", 89.0, 2017, True)],
        ),
        (
            "The number of investigations increased from 12 in 2019 to 15 in 2020.",
            [("12", 12.0, 2019, True), ("15", 15.0, 2020, False)],
        ),
        (
            "The number of convictions rose to 14 in 2020 from nine in 2019.",
            [("14", 14.0, 2020, False), ("nine", 9.0, 2019, True)],
        ),
        ("The government identified between 20 and 30 victims in 2020.", [("between 20 and 30", 20.0, 2020, False)]),
        (
            "Forty of the 56 victims identified in 2020 were women.",
            [("Forty", 40.0, 2020, False), ("56", 56.0, 2020, False)],
        ),
        ("The 43 convicted traffickers received suspended sentences.", [("43", 43.0, 2020, False)]),
        ("None of the 12 defendants were convicted.", [("None", 0.0, 2020, False)]),
        ("Courts convicted one trafficker and acquitted 12 defendants.", [("one", 1.0, 2020, False)]),
        ("As of June 30, police had arrested 12 suspects.", [("12", 12.0, 2020, False)]),
        (
            "In 2020, police opened 31 investigations and prosecutors brought 17 suspects to trial.",
            [("31", 31.0, 2020, False), ("17", 17.0, 2020, False)],
        ),
        ("Unlike last year, courts did not convict any traffickers.", [("any", 0.0, 2020, False)]),
        (
            "Police did not initiate any trafficking investigations in 2020, compared with 12 in 2019.",
            [("any", 0.0, 2020, False), ("12", 12.0, 2019, True)],
        ),
        (
            "Police did not initiate any trafficking investigations in 2020, compared with none in 2019.",
            [("any", 0.0, 2020, False), ("none", 0.0, 2019, True)],
        ),
    ],
)
def test_numbers_take_the_year_and_the_part_they_are_of(
    sentence: str, expected: list[tuple[str, float, int, bool]]
) -> None:
    """Brackets, ranges, parts of a whole, changes from one year to the next: each number with its own year."""
    found = [(o.number_text, o.value, o.year, o.comparison) for o in read(sentence)]
    assert found == [(text, value, year, comparison) for text, value, year, comparison in expected]


def test_a_part_is_also_of_what_its_whole_is_of() -> None:
    """Forty of 55 federal investigations are federal, and so are those of the year before that they are set against."""
    found = read(
        "Police opened 55 federal investigations in 2020, including 40 for sex trafficking, compared with 20 in 2019."
    )
    assert [(o.value, o.level, o.exploitation) for o in found] == [
        (55.0, "federal", ""),
        (40.0, "federal", "sex"),
        (20.0, "federal", ""),
    ]


def test_shares_are_no_figures() -> None:
    """A percentage of those counted is no number of them, and a percentage of change is no figure at all."""
    assert read("Of all cases, 60 percent of the victims identified in 2020 were children.") == ()
    assert read("Victims identified in 2020 increased by 12 percent, a 30 percent rise over two years.") == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Courts convicted 14 traffickers in 2020, half as many as in 2019.", "half as many"),
        ("Police opened 31 investigations in 2020, an increase of 12 from 2019.", "an increase of 12"),
    ],
)
def test_a_figure_by_reference_is_kept_as_it_stands(sentence: str, expected: str) -> None:
    """It has no value, and the year it refers to."""
    last = read(sentence)[-1]
    assert (last.number_text, last.value, last.qualifier, last.year) == (expected, None, "relative", 2019)


def test_a_year_that_opens_a_sentence_is_not_the_one_referred_to() -> None:
    """Where no other year is told, nothing is said to be set against that of the figures themselves."""
    assert [item.rule for item in read("In 2019, police freed 40 victims, half as many.")] == ["done"]


def test_sections_that_hold_no_figures_are_not_read() -> None:
    """Recommendations, title and furniture are not read for figures."""
    assert read("Convict 12 traffickers in 2020.", "recommendations") == ()
    assert read("Courts convicted 12 traffickers in 2020.", "furniture") == ()
