"""A text reads the same whichever way its numbers, dates and hyphens are typed."""

from __future__ import annotations

import datetime as dt
import re
from itertools import product

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from told_figures import COUNTS, TIP, read, reads, tell

from tipcompare.figures import answer_figures, read_observations
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.words.lexicon import make_lexicon
from tipcompare.figures.words.tokenizer import read_tokens
from tipcompare.language.english_periods import MONTHS
from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import Edition, Section, Span

SENTENCES = [text for rule in RULES for text, _ in rule.examples]
COUNT = re.compile(r"(?<![\w.,:/-])\d{1,3}(?![\w.:/-]|,\d)")
SUMS = "The state spent {} million kerens ({} million euros) on shelters, of which {} percent came from abroad."
TERMS = "The law prescribes penalties of {} to 30 years’ imprisonment; courts gave brokers {} to {} years in prison."
DATED = (
    "On {}, courts convicted two brokers.",
    "As of {}, police had identified 12 victims.",
    "Police identified 12 victims from {} to {}.",
    "Police identified 12 victims between {} and {}, and 14 victims between {} and {}.",
)
PARTS = {
    "second quarter of 2019": "2019-04/2019-06",
    "2nd quarter of 2019": "2019-04/2019-06",
    "third trimester of 2019": "2019-07/2019-09",
    "fourth quarter 2019": "2019-10/2019-12",
    "second and third quarters of 2019": "2019-04/2019-09",
    "first two quarters of 2019": "2019-01/2019-06",
    "last quarter of 2019": "2019-10/2019-12",
    "last nine months of 2019": "2019-04/2019-12",
    "first semester of 2019": "2019-H1",
    "2nd half of 2019": "2019-H2",
    "Q3 of 2019": "2019-07/2019-09",
}


def same(one: str, other: str) -> bool:
    """Return whether two texts tell the same figures, each at its own place."""
    nowhere = Span(0, 0)
    told, told_too = (
        [evolve(item, span=nowhere, sentence=nowhere, number_text="") for item in read(text)] for text in (one, other)
    )
    return told == told_too


@example("Police identified 12 victims.", 345, " ")
@given(
    st.sampled_from([text for text in SENTENCES if COUNT.search(text)]), st.integers(0, 999), st.sampled_from(".'’ ")
)
def test_thousands_are_parted_by_any_sign(sentence: str, rest: int, sign: str) -> None:
    """A stop, an apostrophe or a blank between thousands is what a comma is."""
    with_comma, with_sign = (COUNT.sub(rf"\g<0>{mark}{rest:03}", sentence) for mark in (",", sign))
    assert same(with_comma, with_sign)


@example(SUMS, (115, 14, 125))
@given(st.sampled_from((SUMS, TERMS)), st.tuples(*[st.integers(10, 199)] * 3))
def test_decimals_are_parted_by_a_comma_too(sentence: str, tenths: tuple[int, ...]) -> None:
    """A comma before a fraction is what a stop is."""
    stop = sentence.format(*(number / 10 for number in tenths))
    assert same(stop, re.sub(r"(?<=\d)\.(?=\d)", ",", stop))


def type_date(date: dt.date, form: str) -> str:
    """Return a date in a form, with the ending of its ordinal: `{d}{th} of {m} {y}`."""
    endings = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    return form.format(d=date.day, th=endings.get(date.day, "th"), m=MONTHS[date.month - 1], y=date.year)


@example(
    DATED[3], [dt.date(2019, 1, 1), dt.date(2019, 12, 31), dt.date(2020, 1, 1), dt.date(2020, 12, 31)], "{d} {m} {y}"
)
@given(
    st.sampled_from(DATED),
    st.lists(st.dates(dt.date(2018, 1, 1), dt.date(2020, 12, 31)), min_size=4, max_size=4).map(sorted),
    st.sampled_from(("{d} {m} {y}", "{d}{th} {m} {y}", "the {d}{th} of {m} {y}", "{m} {d}{th}, {y}")),
)
def test_the_day_stands_on_either_side_of_its_month(sentence: str, dates: list[dt.date], form: str) -> None:
    """A date says the same with its day first, and with an ordinal for it."""
    usual, other = (sentence.format(*(type_date(date, f) for date in dates)) for f in ("{m} {d}, {y}", form))
    assert same(usual, other)


@pytest.mark.parametrize("of", PARTS)
def test_a_part_of_a_year_is_no_year(of: str) -> None:
    """A quarter or a half of a year is told as the months it is."""
    assert [(item.period, item.scope) for item in read(f"In the {of}, police identified 12 victims.")] == [
        (PARTS[of], "part")
    ]


@pytest.mark.parametrize(
    "of", ["last twelve months of 2019", "first 12 months of 2019", "first to fourth quarters of 2019"]
)
def test_all_months_of_a_year_are_that_year(of: str) -> None:
    """However they are counted: January to December is the name of a year that lacks days of its last month."""
    assert [item.period for item in read(f"In the {of}, police identified 12 victims.")] == ["CY2019"]


HYPHENED = (
    *(text for text in SENTENCES if "-" in text),
    "Police identified eighty-eight victims in 2018-2019; courts sentenced a broker to a five-year term.",
    "Those helped may ask for short-stay permits (SSPs). Wardens issued twenty-two SSPs.",
)


@pytest.mark.parametrize("sentence", HYPHENED)
@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
def test_every_hyphen_is_one(sentence: str, hyphen: str) -> None:
    """A hyphen of another sign, which breaks no line, is what the usual one is."""
    assert same(sentence, sentence.replace("-", hyphen))


SAID = {
    "a number of two words with a dash": ("Courts convicted Eighty–eight brokers.", "convictions 88 2020"),
    "days before their months, one year for both": (
        "Police identified 12 victims between 1 January and 31 December 2019.",
        "victims_identified 12 2019",
    ),
    "months without a word before them": (
        "1 April 2018 through 31 March 2019, police identified 12 victims.",
        "victims_identified 12 2018",
    ),
    "thousands by stops, and a fraction": ("The state spent 1.234.567,8 kerens on shelters.", "funding 1234567.8 2020"),
    "thousands by blanks, and a fraction": (
        "The state spent 12\u00a0345,6 million kerens on shelters.",
        "funding 12345600000 2020",
    ),
    "three decimals of a scale": ("The state spent 1.125 to 1.250 million kerens on shelters.", "funding 1125000 2020"),
    "three decimals, or a thousand": ("Courts convicted 1.050 brokers.", "convictions 1050 2020"),
    "two numbers, or a fraction": ("Police identified 12,15 victims and courts convicted 1.5 brokers.", ""),
    "a year before a number": ("In 2019 234 victims were identified.", "victims_identified 234 2019"),
    "years before a number": ("In 2019/20 234 victims were identified.", "victims_identified 234 2019"),
    "an article before a number": ("Under article 2 300 brokers were convicted.", "convictions 300 2020"),
    "a day before a number": ("On May 12 345 victims were identified.", "victims_identified 345 2020"),
    "what has a number for a name": ("In zone 4 120 victims were identified.", "victims_identified 120 2020"),
    "ends of a range between": (
        "Police identified between 10 000 and 12 000 victims.",
        "victims_identified 10000 2020",
    ),
    "two deeds with a stroke between them": (
        "Police arrested and/or prosecuted 12 brokers.",
        "arrests 12 2020; prosecutions 12 2020",
    ),
    "the number of a law": ("Courts convicted brokers under Act No. 5 and police detained brokers under law no 9.", ""),
    "none under a law": ("Under this law no broker was convicted.", "convictions 0 2020"),
    "dollars with stops": ("The state spent 20,000 U.S. dollars on a shelter.", "funding 20000 2020"),
    "two words without a hyphen": (
        "Police identified twenty one victims; courts tried two hundred thirty four brokers.",
        "victims_identified 21 2020; prosecutions 234 2020",
    ),
    "two numbers without a hyphen": (
        "Courts tried thirty, one of whom fled, and gave brokers twenty one-year terms.",
        "prosecutions 30 2020; convictions 20 2020; sentence_min 1 2020; sentence_max 1 2020",
    ),
    "two numbers without a hyphen, some of whom": (
        "Courts tried twenty, three of whom fled. Police freed twenty three of whom two were girls.",
        "prosecutions 20 2020; victims_identified 20 2020; victims_identified 3 2020",
    ),
    "some of the tens": (
        "Of the thirty three were convicted. Of twenty one victim was helped.",
        "convictions 3 2020; victims_assisted 1 2020",
    ),
    "several of more than the tens": (
        "Of the thirty three new victims, police helped nine.",
        "victims_identified 33 2020; victims_assisted 9 2020",
    ),
    "lakhs": ("Police identified 1,25,000 victims. (1,25,300)", "victims_identified 125000 2020"),
    "crores": ("The state spent 3,15,25,000.5 kerens on shelters.", "funding 31525000.5 2020"),
    "ends of a range between words": ("Police identified 90 to two hundred victims.", "victims_identified 90 2020"),
    "ends of a range of money": ("The state spent $10-12 million.", "funding 10000000 2020"),
    "ends of a range": ("Police identified 10 000-12 000 victims.", ""),
    "the sources of a text": (
        "Police identified 34 victims. (1,2) Courts convicted nine. (13,42)",
        "victims_identified 34 2020; convictions 9 2020",
    ),
    "those of a unit before theirs": (
        "Police opened 2 345 cases, and the navy 1 234 cases.",
        "investigations 2345 2020; investigations 1234 2020",
    ),
}


SHORT = (
    ("did not", "didn't"),
    ("has not", "hasn’t"),
    ("have not", "haven't"),
    ("do not", "don’t"),
    ("were not", "weren't"),
    ("could not", "couldn’t"),
    ("can not", "can't"),
    ("will not", "won't"),
)

DENIED = ("identify any victims", "convict any brokers", "report data on victims identified")
TELLS_NONE = {*product(["could not"], DENIED[:2]), *product(["will not"], DENIED)}
"""What could not be done and will not be tells no figure, but for what could not be reported."""


@pytest.mark.parametrize(("full", "short"), SHORT)
@pytest.mark.parametrize("rest", DENIED)
def test_not_may_run_together_with_its_verb(full: str, short: str, rest: str) -> None:
    """What is denied is denied with either apostrophe, too."""
    told = tell(f"Police {full} {rest}.")
    assert bool(told) == ((full, rest) not in TELLS_NONE)
    assert tell(f"Police {short} {rest}.") == told


@pytest.mark.parametrize("denied", ["can't", "cannot", "can not"])
def test_what_cannot_be_reported_is_not(denied: str) -> None:
    """As what could not be is not."""
    assert tell(f"Police {denied} report data on convictions.") == tell("Police could not report data on convictions.")


def test_each_phrase_is_one_word_of_a_sentence() -> None:
    """No word or phrase is declared in a way in which a sentence never has it."""
    assert TIP.figures.vocabulary is not None
    lexicon = make_lexicon(TIP.figures.vocabulary, TIP.figures.measures)
    parts = {word for first, lasts in lexicon.gapped.items() for word in (*first, *lasts)}
    declared = {*map(" ".join, lexicon.phrases), *lexicon.words, *parts}
    assert [text for text in declared if len(read_tokens(text, (), lexicon, ())[0]) != 1] == []


test_told_whatever_is_typed = reads(SAID)


def test_between_two_numbers_is_no_list() -> None:
    """The ends of a range are one number, and never added up: the least is answered."""
    found = read("Courts convicted between four and six traffickers, compared with three in 2019.")
    assert [(item.value, item.qualifier, item.scope) for item in found] == [
        (4, "at_least", "total"),
        (3, "exact", "total"),
    ]
    answers = answer_figures(found)
    assert [(answer.year, answer.value, answer.qualifier) for answer in answers] == [
        (2019, 3, "exact"),
        (2020, 4, "at_least"),
    ]


RANGES = {
    "Courts convicted 100-120 new traffickers.": "convictions at_least 100",
    "Courts trained 100-120 police officers.": "trainees at_least 100",
    "Police identified 100-120 girls and 20 boys.": "victims_identified at_least 120",
    "Police freed 12-15 sex trafficking victims and 40 labor trafficking victims.": "victims_identified at_least 52",
    "100-120 victims received care.": "victims_assisted at_least 100",
    "Police reported 40-50 victims were identified.": "victims_identified at_least 40",
    "100-120 traffickers were convicted.": "convictions at_least 100",
    "Police investigated 8-10 cases.": "investigations at_least 8",
    "Police opened 10-12 investigations.": "investigations at_least 10",
    "The state ran 2-3 shelters.": "shelters at_least 2",
    "The state spent 10-12 million euros on care.": "funding at_least 10000000",
    "Police identified up to 10-12 victims.": "victims_identified up_to 12",
    "Police identified 30 victims: 10-12 children and 20 women.": "victims_identified exact 30",
    "Police identified 30 victims, 10-12 of whom were girls.": "victims_identified exact 30",
    "Police freed 40 men; 10-12 were victims.": "victims_identified at_least 10",
    "Courts sentenced 3-5 traffickers to prison and fined 2-3 traffickers.": "convictions at_least 5",
    "Police assisted 9 of the 10-12 victims.": "victims_assisted exact 9; victims_identified at_least 10",
    "Prosecutors charged 12; 10-12 suspects were arrested.": "arrests at_least 10; prosecutions exact 12",
}


@pytest.mark.parametrize("typed", [r"between \1 and \2", r"\1 to \2", r"\1-\2", r"\1–\2"])
@pytest.mark.parametrize("text", RANGES)
def test_a_range_is_one_however_it_is_typed(typed: str, text: str) -> None:
    """A range is one number with its noun and kind, and its least is answered, of a whole, a part and a sum."""
    found = answer_figures(read(re.sub(r"(\d+)-(\d+)", typed, text)), COUNTS)
    assert "; ".join(sorted(f"{a.measure} {a.qualifier} {a.value:.0f}" for a in found)) == RANGES[text]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The number of convictions rose from 10 to 12 brokers.", [(10, "exact"), (12, "exact")]),
        ("Convictions went up from 10 to 12 brokers.", [(10, "exact"), (12, "exact")]),
        ("Convictions went up from a previous low of 10 to 12 brokers.", [(10, "exact"), (12, "exact")]),
        ("The state referred nine to 12 shelters.", [(9, "exact"), (12, "exact")]),
        ("The hotline referred nine to 12 calls to police.", [(9, "at_least")]),
        ("The state raised convictions by four to 12 brokers.", [(12, "exact")]),
        ("Arrests declined by 12 to 40 suspects.", [(40, "exact")]),
        ("Police helped 34 victims, up from 20-25 victims in 2019.", [(34, "exact"), (20, "at_least")]),
        ("Courts convicted 34 brokers under articles 10-12.", [(34, "exact")]),
        ("The hotline at 800-900 helped identify 34 victims in 2019–2020.", [(34, "exact")]),
        ("Police identified 10-12 year old victims and trained grade 10-12 teachers.", []),
        ("Police identified girls 10-12 among victims.", []),
        ("On May 10-12 brokers were convicted.", []),
        ("Under article 10-12 brokers were convicted.", []),
        ("Police helped 8-10, victims said.", []),
        ("Police helped 8-10 and victims fled.", []),
        ("Police identified 10-12 percent of victims.", []),
        ("Police identified 2500-3000 victims.", []),
        ("The state gave $300 to 400 victims.", [(300, "exact"), (400, "exact")]),
    ],
)
def test_what_only_looks_like_a_range_is_none(text: str, wanted: list[tuple[float, str]]) -> None:
    """What a number rose from or by, articles, years, ages and names are no ends of a range."""
    assert [(item.value, item.qualifier) for item in read(text)] == wanted


def test_a_fraction_of_people_is_told() -> None:
    """Where a number may be two, or is none of people, a warning says so."""
    text = "Police identified 12,15 victims."
    _, warnings = read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))
    assert [warning.code for warning in warnings] == ["figure-unread"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Police investigated 31 cases in 2020, compared with 40 in 2019. Courts convicted two traffickers.", "2019"),
        ("Police identified 12 victims in 2020, compared with 20 in 2019. Courts tried six, up from nine in 2019.", ""),
        ("The NGO HOM reported that police opened 12 cases. Courts convicted nine traffickers in 2020.", "cases"),
        ("The state gave $40,000 in 2020 and $12.5 million in 2019. Officials gave shelter to 30 victims.", "2019"),
    ],
)
def test_a_sentence_glued_to_a_full_stop_is_one_of_its_own(text: str, ends: str) -> None:
    """The year of one is none of the next one's, whether the blank between them was lost or not."""
    glued = text.replace(f"{ends}. ", f"{ends}.")

    def said(told: str) -> list[tuple[object, ...]]:
        return [(o.measure, o.value, o.year, o.scope, o.actor, o.comparison) for o in read(told)]

    assert glued != text
    assert said(glued) == said(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "Courts gave 12 traffickers 1.5 years.",
        "The file 2019.Courts.txt names 12 victims.",
        "The site www.12.Com names 12 victims.",
        "Under Law No. 12.Rev courts tried nine.",
        "Under section 12.B courts tried nine.",
        "J.Smith and 12 victims fled.",
        "The state should: 1.Train 12 officers 2.Open shelters.",
        "The state should: 9.Train officers 10.Open shelters 11.Fund aid.",
        "Vesmark amended article 188.Bis of its code.",
        "Vesmark amended articles 187 and 188.Bis of its code.",
        "It joined the convention, article 12.Ter of it, at once.",
        "Police asked the gen.Secretary for aid, and left.",
        "The site of the ministry, gov.Vesmark online, was shut.",
        "The intl.Committee met the asst.Minister of labor.",
        "The firm trained approx.Ten judges, and left.",
    ],
)
def test_a_full_stop_within_a_name_ends_no_sentence(text: str) -> None:
    """Nor one in a number, an address, a law's number, an initial, an abbreviation or a mark of items."""
    assert sentence_bounds(text, 0, len(text)) == [(0, len(text))]


@pytest.mark.parametrize(
    "ends",
    ["in 2019", "of $12,000", "(in 2019)", "in March 2019", "from 11 to 10", "by 12%", "the cases", "to ($3,330)"],
)
def test_a_full_stop_glued_behind_what_ends_a_sentence_ends_it(ends: str) -> None:
    """A number behind a small word or with a sign, and a whole word, which are names of nothing and no marks."""
    text = f"Courts told of nine {ends}.Police told of two."
    stop = text.index("Police")
    assert sentence_bounds(text, 0, len(text)) == [(0, stop), (stop, len(text))]
    assert sentence_bounds(text, stop - 8, len(text))[-1] == (stop, len(text))


def test_a_short_word_or_a_law_before_what_opens_a_sentence_ends_one() -> None:
    """What follows decides where what stands before may be an abbreviation, or go on: "188.Bis"."""
    for ends in ("it convicted 7 under article 217", "the bill has not yet passed into law"):
        text = f"Courts said that {ends}.The police told of two."
        assert sentence_bounds(text, 0, len(text))[0] == (0, text.index("The"))


@pytest.mark.parametrize(
    "misread",
    ["2O7 victims", "l12 victims", "1, 346 victims", "3l potential victims", "1O,346 victims", "1B3 new victims"],
)
def test_a_number_that_cannot_be_read_is_told(misread: str) -> None:
    """Letters that stand for digits, and a blank behind a comma: no tail of it is a figure."""
    text = f"Police identified {misread} in 2020."
    observations, warnings = read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))
    assert [item.value for item in observations if item.value] == []
    assert [w.message for w in warnings] == [f"{misread!r} was not read as a figure"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police identified 15, 120, and 346 victims in three ports.", [15, 120, 346]),
        ("Under article 1, 346 victims were identified.", [346]),
        ("In zone 1, police identified 346 victims.", [346]),
        ("Police identified 31potential victims.", [31]),
        ("The state spent Rs5,000 on victims.", [5000]),
    ],
)
def test_what_only_looks_misread_is_read(text: str, wanted: list[float]) -> None:
    """Lists, names before a comma, glued words and letters of currencies."""
    assert [item.value for item in read(text)] == wanted
