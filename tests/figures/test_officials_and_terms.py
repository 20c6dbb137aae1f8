"""Officials who are spoken of again, and terms with those who get them behind."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads, tell_answers

from tipcompare.figures import answer_figures

AGAIN = (
    "Police investigated six officials for complicity; two were arrested and one was convicted.",
    "Police investigated six officials for complicity. Two were arrested and one was convicted.",
    "Police investigated nine officers; it was said that they convicted three.",
    "Police investigated nine officials, tried three, and convicted none, compared with one conviction in 2019.",
    "Police arrested six border guards for taking bribes, two of whom were charged.",
    "Police arrested six border guards. Two of them were charged.",
    "Police investigated nine officials, including three for sex trafficking.",
    "There were no inquiries into officials, and the year before police opened two investigations into border guards.",
    "The state investigated nine police officers and two district registrars and prosecuted seven of the 11.",
    "The state reported four investigations into officials, and courts convicted one, a former consul, to six years.",
    "Since 2014, the state had charged 45 officials. It prosecuted five, of whom two were found guilty.",
    "The state investigated six officials in 2020. This was a rise over 2019, when it had investigated none.",
    "The state opened 10 investigations of officials, resulting in six prosecutions and four convictions.",
    "The state took action against officials: it investigated 12, prosecuted five, and convicted none.",
    "The trial of four policemen went on; a court acquitted one and convicted three, compared with two in 2019.",
    "Courts convicted one police officer for warning a broker, and sentenced him to two years.",
    "Courts convicted one consular clerk for warning a broker; the court sentenced her to two years.",
    "Courts convicted one police officer. A judge sentenced him to two years.",
    "The board fired four officers, and two of the four were convicted and got three years in prison.",
    "The state had six cases involving officials, and courts convicted three, compared with two in 2019.",
    "The state prosecuted two army officers, one sergeant, and three privates.",
    "In 2020, police investigated 15 public servants and charged eight; in 2019, they charged four.",
    "Courts sentenced four magistrates and one court clerk to terms of two to five years.",
    "The state transferred 12 officials for complicity, prosecuted nine, and convicted four.",
    "The state investigated six officials but did not report prosecuting or convicting any.",
    "The state investigated six officials for complicity; it did not report any convictions.",
    "The state investigated six officials but obtained no convictions.",
    "The state did not prosecute any officials, although police investigated two.",
    "Police investigated three consular officers for selling visas; none was tried.",
    "With regard to complicit officials, no trials or convictions were reported by the government.",
    "As to officials complicit in trafficking, the authorities supplied no reports of trials or convictions.",
)
OTHERS = (
    "Officers arrested four brokers, two of whom were charged.",
    "Officials investigated cases with police and arrested nine.",
    "Authorities helped police officers and arrested nine.",
    "Judges gave five of them terms between four and 12 years.",
    "Prosecutors opened 12 investigations into cases that police officers had sent them.",
    "Prosecutors opened 12 investigations into traffickers police had arrested.",
    "The state trained 40 police officers and convicted 12.",
    "The state dismissed two police officers and convicted 12.",
    "The state transferred 20 police officers to the unit and convicted 12.",
    "The state transferred its anti-trafficking police unit to the ministry and convicted 12.",
    "The state dismissed 20 appeals to officials and convicted 12.",
    "The state dismissed the complaints of officers and convicted 12.",
    "The state often reassigned police officers, and courts convicted 12.",
    "The state transferred 20 officers into the unit, which convicted 12.",
    "The state transferred nine officials for complicity; courts convicted 12.",
    "Parliament removed the immunity of officials, and prosecutors charged 12.",
    "The law removed prosecutors' discretion, and courts convicted 12.",
    "The unit had 12 officers and investigated nine.",
    "Police arrested brokers and officials and charged nine.",
    "The state posted 12 officers to the border, and nine were convicted.",
    "The court heard the testimony of two officers and convicted three.",
    "The police reported arresting 12; officers of the border guard arrested seven.",
    "Two prosecutors and four police officers investigated 12 cases and arrested nine.",
    "Police investigated 40 cases, and the gendarmes, who patrol the hills, investigated 12.",
)
SAID = {
    "who closed a case is not accused in it": (
        "The government opened two investigations, which police closed, and tried three cases.",
        "investigations 2 2020; prosecutions 3 2020",
    ),
    "years left out behind those told": (
        "Courts sentenced two brokers to ten years in prison and one to seven.",
        "convictions 2 2020; convictions 1 2020; sentence_min 10 2020; sentence_max 10 2020; sentence_min 7 2020; "
        "sentence_max 7 2020",
    ),
    "another with years left out": (
        "The court sentenced one trafficker to 12 years and another to eight.",
        "convictions 1 2020; sentence_min 12 2020; sentence_max 12 2020; convictions 1 2020; sentence_min 8 2020; "
        "sentence_max 8 2020",
    ),
    "a month that opens a clause": (
        "Police arrested six suspects; in March 2021, courts convicted three of them.",
        "arrests 6 2020; convictions 3 2021",
    ),
    "those who get a range": (
        "Courts imposed sentences of between three and nine years on eight traffickers.",
        "convictions 8 2020; sentence_min 3 2020; sentence_max 9 2020",
    ),
    "those who get a term": (
        "Judges ordered prison terms of six years for four brokers.",
        "convictions 4 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "what one did": (
        "A court sentenced the man to four years for trafficking two women.",
        "sentence_min 4 2020; sentence_max 4 2020",
    ),
    "terms behind the same number": (
        "Courts convicted 14 traffickers, the same number as in 2019, and handed down sentences ranging from one to "
        "six years.",
        "convictions 14 2020; convictions 14 2019; sentence_min 1 2020; sentence_max 6 2020",
    ),
    "in how many cases": ("The board identified 14 victims in nine cases.", "victims_identified 14 2020"),
    "overturned later": (
        "Courts convicted 10 traffickers; however, six of these convictions were later overturned.",
        "convictions 10 2020",
    ),
    "with permits": ("The government provided 17 victims with temporary residence permits.", "visas 17 2020"),
    "what judges handed down": (
        "Judges handed down terms ranging from two to seven years.",
        "sentence_min 2 2020; sentence_max 7 2020",
    ),
}


SAID_TO_BE = (
    "Prosecutors charged five suspects, two of whom were former government officials.",
    "Prosecutors charged five suspects, two of them police officers.",
    "Prosecutors charged five suspects, including two who were police officers.",
    "Prosecutors charged five suspects; two were police officers.",
    "Authorities investigated five cases, two of which involved allegedly complicit officials.",
    "Authorities investigated five cases, including two involving government officials.",
)
"""Five of all, two of whom are said to be officials."""


@pytest.mark.parametrize("text", SAID_TO_BE)
def test_parts_that_are_said_to_be_officials_are(text: str) -> None:
    """What they are said to be behind their number tells them from the whole."""
    assert [(o.value, o.accused) for o in read(text)] == [(5, ""), (2, "officials")]


@pytest.mark.parametrize("said", ["were private recruiters", "were former officers' guests", "were caught by police"])
def test_parts_that_are_something_else_are_none(said: str) -> None:
    """Nor are those whom officials only had to do with."""
    assert not any(o.accused for o in read(f"Prosecutors charged five suspects, two of whom {said}."))


@pytest.mark.parametrize("sentence", AGAIN)
def test_officials_are_officials_when_spoken_of_again(sentence: str) -> None:
    """No figure of theirs is the country's own."""
    assert len(read(sentence)) > 1
    assert {item.accused for item in read(sentence)} == {"officials"}


def test_others_are_no_officials() -> None:
    """Neither those whom others arrest behind them nor those whom judges send to prison."""
    said = "Police charged four officers in 2020; police arrested 12 in raids. Nine were convicted."
    assert [item.accused for item in read(said)] == ["officials", "", ""]
    assert not any(item.accused for item in read("Judges ordered prison terms of six years for four brokers."))
    assert not any(item.accused for item in read("Judges relied on the labor code to issue jail terms of six months."))
    assert not any(item.accused for said in OTHERS for item in read(said))
    told = read("Authorities arrested several officials and convicted one; courts convicted 12 brokers.")
    assert [item.accused for item in told] == ["officials", ""]
    for said in (
        "Police investigated two officials and convicted nine.",
        "Police arrested 12 suspects, including two officials, and prosecuted one.",
        "Police arrested two officers and nine brokers and charged one.",
    ):
        assert [item.accused for item in read(said)][-1] == ""


test_terms_are_of_those_who_get_them = reads(SAID)


def test_those_counted_out_of_cases_are_cases() -> None:
    """What became of some of the cases opened is told of cases, not of people."""
    for said in (
        "Of 60 cases investigated, 20 were sent to court.",
        "Police opened 22 cases, of which 14 went to trial.",
        "Police opened 22 cases. Of the investigations, 14 were for sex trafficking.",
    ):
        assert [item.unit for item in read(said)] == ["cases", "cases"]


def test_a_currency_is_known_by_other_forms_of_its_country() -> None:
    """Its name in a list of currencies is not always the one that prose has; a bare noun of many lands tells none."""
    said = "The government allocated 5 million Djiboutian francs to shelters and 2,000 Nepali rupees to clinics."
    assert [item.unit for item in read(said)] == ["DJF", "NPR"]
    assert [item.unit for item in read("The government allocated 5 million pesos to shelters.")] == ["pesos"]


def test_one_of_several_officials_is_one() -> None:
    """Where these stand behind the number that counts some of them out."""
    accused = [
        item.accused for item in read("Prosecutors indicted one of the two policemen and three of the 12 brokers.")
    ]
    assert accused[0] == "officials"
    assert "officials" not in accused[1:]


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("The board allocated $390,000 for care with an additional $557,000 from a Norvian grant.", 390_000),
        ("The board spent $9,000 on care and received a grant from Norvia ($57,000).", 9_000),
        ("The board spent $57,000 from its grant fund on care.", 57_000),
        ("The board gave a grant ($57,000) to a charity.", 57_000),
        ("The board spent $9,000 on care and used an Orlenian-funded grant of $57,000.", 9_000),
        ("The board paid a charity's $57,000 rent.", 57_000),
        ("The board allocated to the work of charities $57,000.", 57_000),
    ],
)
@pytest.mark.usefixtures("invented_nations")
def test_what_others_granted_is_not_the_country_s_own_money(said: str, amount: float) -> None:
    """It is read, and never the answer."""
    answers = answer_figures(read(said), COUNTS)
    assert [item.value for item in answers if item.measure == "funding"] == [amount]


def test_those_out_of_officials_are_officials() -> None:
    """And so the terms that they got."""
    said = "Of the eight local officials charged with aiding brokers, one was sentenced to ten years in prison."
    assert {item.accused for item in read(said)} == {"officials"}


@pytest.mark.parametrize(
    "said",
    [
        "A court convicted a former deputy chief of the fraud unit and sentenced him to three years.",
        "A judge sentenced the former head of the border agency to two years in prison for taking bribes.",
        "A police inspector was sentenced to four years in prison.",
        "A court convicted the former head of Lesk's anti-trafficking police body and sentenced him to three years.",
        "A court convicted the mayor of taking bribes in a trafficking case and sentenced him to three years.",
        "A former consul was sentenced to six years for selling visas.",
        "Two police officers were charged with abuse of office in a brothel case; one was convicted in May 2020.",
    ],
)
def test_who_holds_an_office_is_no_answer(said: str) -> None:
    """Neither the one convicted nor the term."""
    assert answer_figures(read(said)) == ()


@pytest.mark.parametrize(
    "said",
    [
        "The appeals court reduced the sentence of a broker from ten to six years.",
        "The appellate court increased a broker's sentence from two to five years in prison.",
        "The Supreme Court upheld a sentence of nine years.",
        "The Court of Final Appeals sentenced two brokers to nine and 16 years' imprisonment.",
        "An appellate court increased the sentences of two brokers to nine years.",
    ],
)
def test_a_term_that_a_higher_court_dealt_with_is_no_answer(said: str) -> None:
    """It was imposed before, where it is told with those of that year."""
    assert answer_figures(read(said)) == ()


def test_terms_may_rise() -> None:
    """Without a court that changed one."""
    told = tell_answers(answer_figures(read("Courts sentenced brokers to prison terms from two to five years.")))
    assert told == {"sentence_min 2020 2", "sentence_max 2020 5"}


def test_who_closed_a_case_is_no_accused_official() -> None:
    """Police who close one, judges who dismiss one."""
    told = read(
        "The government opened two investigations, which police closed. It reported one case, which judges tried."
    )
    assert {item.accused for item in told} == {""}


def test_a_share_of_what_others_spend_is_no_sum() -> None:
    """It is not known how much it is."""
    assert not answer_figures(read("The board funded most of a charity's $57,000 costs."), COUNTS)


@pytest.mark.parametrize(
    "deed",
    [
        *("dismissed", "fired", "disciplined", "removed", "suspended from duty", "suspended the pay of"),
        *("suspended without pay", "suspended the salaries of", "removed the minister and"),
    ],
)
@pytest.mark.parametrize("then", [" for complicity and prosecuted", ", and prosecutors charged", "; it tried"])
def test_officials_who_lost_their_posts_are_those_accused_behind(deed: str, then: str) -> None:
    """Not more of them than there were; by whomever they were accused."""
    found = read(f"The government {deed} 12 officials{then} four.")
    assert [(item.value, item.accused) for item in found] == [(4, "officials")]


@pytest.mark.parametrize("behind", ["convicted four foreign nationals", "arrested four Orlenian women"])
def test_others_told_by_their_nation_are_no_officials(behind: str) -> None:
    """Behind those who lost their posts."""
    found = read(f"The government suspended 12 officials for complicity, and police {behind}.")
    assert [(item.value, item.accused) for item in found] == [(4, "")]


@pytest.mark.parametrize("deed", ["suspended without pay", "removed from office", "suspended the pay of"])
def test_what_befell_a_post_is_no_deed_told_before(deed: str) -> None:
    """Nor any more of those of it."""
    found = read(f"Authorities arrested 14 brokers and {deed} three.")
    assert [(item.measure, item.value) for item in found] == [("arrests", 14)]


@pytest.mark.parametrize("deed", ["gave terms", "gave prison terms", "handed down sentences", "issued sentences"])
def test_judges_who_give_terms_are_no_accused(deed: str) -> None:
    """Those who got them are told behind."""
    found = read(f"Judges {deed} of four to nine years to six brokers.")
    assert {(item.measure, item.accused) for item in found} >= {("sentence_min", ""), ("sentence_max", "")}


@pytest.mark.parametrize(
    ("said", "accused"),
    [
        ("The police officer convicted in 2020 received five years in prison.", "officials"),
        ("An officer sentenced for trafficking received five years in prison.", "officials"),
        ("Officials convicted under the trafficking law received five years in prison.", "officials"),
        ("The judge sentenced the trafficker to five years in prison.", ""),
        ("Judges handed down sentences of five years in prison.", ""),
    ],
)
def test_officials_who_are_judged_are_no_judges(said: str, accused: str) -> None:
    """What has no object is done to them."""
    assert {item.accused for item in read(said)} == {accused}
