"""Clauses: what each says was done and who did it, and the one of them that tells of a matter."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tipcompare.changes.clauses import choose_clause, find_within, read_clauses
from tipcompare.language.cues import CUES, Cue

SENTENCES = (
    ("The ministry opened a shelter.", "did", "government"),
    ("The ministry did not open a shelter.", "did not", "government"),
    ("The ministry hasn't opened a shelter.", "did not", "government"),
    ("The ministry can’t open a shelter.", "did not", "government"),
    ("The ministry mightn't open a shelter.", "did not", "government"),
    ("The ministry failed to open a shelter.", "did not", "government"),
    ("The ministry continued to fund a shelter.", "continued", "government"),
    ("The ministry planned to open a shelter.", "planned", "government"),
    ("A shelter law is pending in the assembly.", "planned", "government"),
    ("The shelter bill was passed by the lower house in May.", "planned", "government"),
    ("The shelter bill was passed by the lower house in May and the upper house in June.", "did", "government"),
    ("The shelter bill passed the upper house and the lower house and became law.", "did", "government"),
    ("NGOs opened a shelter.", "did", "other"),
    ("A shelter was opened by an international organization.", "did", "other"),
    ("The law provides for a shelter.", "unclear", "government"),
    ("The ministry halted meals in shelters.", "unclear", "unclear"),
    ("The 2015 Shelter Act criminalized forced labor in shelters.", "unclear", "government"),
    ("Article 12 of the penal code penalized the sale of shelters.", "unclear", "government"),
    ("An amendment to the penal code criminalized the sale of shelters.", "did", "government"),
    ("The assembly criminalized the sale of shelters.", "did", "government"),
    ("Judges heard no case, but the ministry opened a shelter.", "did", "government"),
    ("The ministry opened a mill, but it did not open a shelter.", "did not", "government"),
    ("Although the ministry opened a mill, it has yet to open a shelter.", "did not", "government"),
    ("Armed groups held a shelter related to the port.", "did", "unclear"),
    ("Officers who had not been trained opened a shelter.", "did", "government"),
    ("Related laws on shelters apply to children.", "unclear", "government"),
    ("The report noted that the ministry did not open a shelter.", "did not", "government"),
    ("Shelters for men are not adequate in the north.", "did not", "unclear"),
    ("Research could not determine whether the ministry opened a shelter.", "unclear", "government"),
    ("The law does not determine which shelters are open.", "did not", "government"),
    ("While it was unclear whether there were shelters, the ministry opened a mill.", "did", "government"),
    ("Courts convicted fewer traffickers for the shelter.", "unclear", "government"),
    ("Imposed penalties on shelters.", "unclear", "unclear"),
    ("Although the ministry opened a shelter for girls, it did not open a mill.", "did not", "government"),
    (
        "The number of shelters opened by the ministry, including whether these were staffed, was not known.",
        "did not",
        "government",
    ),
    ("Coordinates shelters through improved laws, and prevention.", "unclear", "unclear"),
    ("According to clerks in less developed economies, the shelter should employ a cook.", "unclear", "unclear"),
    ("Research found no evidence that the ministry has opened a shelter.", "did not", "government"),
    ("Research found no evidence of a shelter.", "did not", "unclear"),
    ("Gaps exist within the operations of the ministry, including a lack of shelters.", "did not", "government"),
    ("Although the council has programs, the scope of its shelters is insufficient.", "did not", "government"),
    ("The minimum age for the shelter does not meet the rules of the sea.", "did not", "government"),
    ("No shelter was opened.", "did not", "unclear"),
    ("Procedures for victims in shelters remain limited.", "did not", "government"),
    ("A rule on shelters was enacted.", "did", "government"),
    ("The laws of the sea are weak because they do not cover shelters.", "did not", "government"),
    ("The donors were late because they did not open shelters.", "did not", "other"),
    ("The use of girls by private shelters is not prohibited.", "did not", "government"),
    ("The Hill Trust was unable to open a shelter for the police.", "did not", "unclear"),
    ("The Hill Trust opened a shelter for the police.", "did", "unclear"),
    ("Shelters were opened with the police.", "did", "government"),
    ("Shelters were opened with the police and donors.", "did", "unclear"),
    ("The ministry continues to delay its shelters.", "did not", "government"),
    ("The ministry still lacks shelters.", "did not", "government"),
    ("Border police prevented 9 girls from being sold to a shelter.", "unclear", "government"),
    ("Shelters maintained by the province are underfunded.", "did not", "government"),
    ("A shelter law drafted by the council was adopted in May.", "did", "government"),
    (
        "In addition, the shelter law of the two ports, which was drafted in May, has not yet been adopted.",
        "did not",
        "government",
    ),
    ("The cut resulted in closed mills and reduced shelters for girls.", "unclear", "unclear"),
    (
        "The fund is a program for shelters, and meals for girls who would otherwise be unable to stay.",
        "unclear",
        "unclear",
    ),
    ("The ministry finalized a draft rule on shelters.", "planned", "government"),
    (
        "The ministry trained 12 clerks, opened a shelter, and hired a cook to help more girls to stay.",
        "did",
        "government",
    ),
    ("Before the summer the council of the two ports for shelters neither met nor wrote.", "did not", "government"),
    ("However, the ministry did open a shelter.", "did", "government"),
    ("The cabinet approved a draft law on shelters.", "planned", "government"),
    ("In May the ministry opened a shelter.", "did", "government"),
    ("The ministry may not open a shelter.", "did not", "government"),
    ("Clerks had stated that they lacked shelters.", "did not", "unclear"),
    ("Clerks had previously stated that they lacked shelters.", "unclear", "unclear"),
    ("Courts continued to issue lenient sentences to owners of shelters.", "did not", "government"),
    ("Four of five convicted owners of shelters received probation.", "did not", "unclear"),
    ("Of nine owners of shelters, five received prison terms, and two left.", "did", "unclear"),
    ("The assembly repealed lenient penalties for owners of shelters.", "did", "government"),
    ("The ministry trained probation officers of shelters.", "did", "government"),
    ("The ministry gave the probation officers keys to shelters.", "did", "government"),
    ("The ministry reduced staff turnover in shelters.", "did", "government"),
    ("The ministry reduced staff in shelters.", "did not", "government"),
    ("The ministry cut its budget deficit for shelters.", "unclear", "government"),
    ("Courts tried owners of mills and issued lenient sentences to those of shelters.", "did not", "government"),
    ("Courts fully suspended most prison sentences of owners of shelters.", "did not", "government"),
    ("The number of beds in shelters remained negligible.", "did not", "unclear"),
    ("Police struggled to find shelters.", "did not", "government"),
    ("Police have seldom visited shelters.", "did not", "government"),
    ("The rarely used rules on shelters were amended by the assembly.", "did", "government"),
    ("The ministry hired two clerks, trained a cook, and has never funded a shelter.", "did not", "government"),
    ("The ministry trained a cook and never funded a shelter.", "did not", "government"),
    ("The bill would ban fees, mills, and huts, and would open a shelter.", "planned", "government"),
    ("Floods led to a lack of shelters.", "did not", "unclear"),
    ("The plan, which astonished donors, did not cover a shelter.", "did not", "government"),
    ("Police detained registered owners of shelters.", "unclear", "government"),
    ("The ministry penalized owners as a result of being registered in a shelter.", "unclear", "government"),
    ("", "unclear", "unclear"),
)
VERBS = (
    ("The ministry trained 12 clerks, opened a shelter, and hired a cook.", ["trained", "opened", "hired"]),
    ("The cabinet acceded to the treaty on shelters.", ["acceded"]),
    ("The cabinet began to train clerks, some of them new.", ["train"]),
    ("The ministry reviewed and adopted a plan for shelters.", ["reviewed"]),
    (
        "The ministry approved a plan, and with support from donors, published new data on mills.",
        ["approved", "published"],
    ),
    ("The ministry opened a shelter and, in the hills, wardens were trained.", ["opened"]),
    (
        "The ministry opened fewer huts, trained fewer clerks, continued to lack fuel, and did not enforce the rules.",
        ["opened", "trained", "lack", "enforce"],
    ),
    ("This included the opening of huts, improved roads in the hills, and improved wells.", ["improved", "improved"]),
    ("The plan, which the cabinet drafted, did not cover huts, and lacked fuel.", ["cover", "lacked"]),
    ("Inspectors look at complaints rather than initiating targeted inspections.", [""]),
    ("The shelter, opened by the ministry, closed.", ["closed"]),
    ("The ministry deported and arrested registered owners.", ["deported"]),
)
WORDS = st.lists(
    st.sampled_from(
        [
            "The",
            "ministry,",
            "did",
            "not",
            "and",
            "open",
            "a",
            "shelter",
            "but;",
            "who",
            "has",
            "no",
            "law",
            "were",
            "trained",
        ]
    )
)


@pytest.mark.parametrize(("sentence", "says", "actor"), SENTENCES)
def test_the_clause_on_the_matter_tells(sentence: str, says: str, actor: str) -> None:
    """The clause that shares the matter tells what was done and by whom; where it does not, nothing is made up."""
    told = choose_clause(read_clauses(sentence), lambda words: sum("shelter" in word for word in words))
    assert (told.says, told.actor) == (says, actor)


@pytest.mark.parametrize(("sentence", "verbs"), VERBS)
def test_deeds_told_one_after_the_other_are_clauses(sentence: str, verbs: list[str]) -> None:
    """Each deed with an object of its own is a clause; what only joins verbs, or describes a noun, is none."""
    assert [clause.verb for clause in read_clauses(sentence)] == verbs


@pytest.mark.parametrize(("cue", "sentence"), [(cue, sentence) for cue in CUES for sentence in cue.examples])
def test_each_cue_holds_in_its_examples(cue: Cue, sentence: str) -> None:
    """Every declared cue tells in its own examples what it says it tells."""
    told = read_clauses(sentence)[-1]
    assert (told.says, told.rule) == (cue.says, cue.name if cue.tells else "")


@given(words=WORDS)
def test_clauses_hold_the_words_in_order(words: list[str]) -> None:
    """No word of a sentence is lost or told twice, whatever stands in it, but what joins two clauses."""
    left = [word for clause in read_clauses(" ".join(words)) for word in clause.words]
    every = iter(" ".join(words).lower().replace(",", " ,").replace(";", " ;").split())
    assert all(word in every for word in left)


@given(words=WORDS)
def test_a_verb_is_one_of_its_words(words: list[str]) -> None:
    """A clause that says something has a verb among its words."""
    for clause in read_clauses(" ".join(words)):
        assert not clause.rule or clause.verb in clause.words


@pytest.mark.parametrize(
    ("sentence", "deeds"),
    [
        ("The ministry helped girls by opening a shelter.", ["opening"]),
        ("The ministry passed a law, banning night work while raising fines.", ["banning", "raising"]),
        ("The ministry opened a training center.", []),
        ("The ministry published a plan, including hiring guards, training judges, and opening a shelter.", []),
        ("The ministry helped girls in many ways, including by opening a shelter.", ["opening"]),
    ],
)
def test_deeds_within_a_clause(sentence: str, deeds: list[str]) -> None:
    """A deed told by how another one was done is told, too; a form before its noun is none."""
    (clause,) = read_clauses(sentence)
    assert [deed.verb for deed in find_within(clause)] == deeds


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Hired 12 wardens and opened an office in the hills.", "hired", 1),
        ("In 2016, trained 40 wardens and constructed or rehabilitated 12 huts.", "trained", 2),
        ("In August, the governor signed a decree freeing six girls who had been held since May.", "signed", 2),
        ("The guards opened an inquiry to find out whether a boy was a victim.", "opened", 2),
        ("The assembly enacted a law that bans the sale of toys.", "enacted", 2),
        ("In 2016, carried out campaigns in the hills and monitored guards.", "carried", 2),
        ("Carried out campaigns in the hills.", "carried", 1),
        ("As of October 2016, had assisted 40 girls.", "assisted", 1),
        ("Was allocated $40,000 in 2016.", "allocated", 1),
        ("The office led efforts to help boys who were considered victims.", "led", 2),
        ("The office carried out raids in areas where girls may work.", "carried", 2),
        ("The council met on two occasions to support the continued use of huts.", "met", 2),
        ("The ministry re-convened the council.", "reconvened", 2),
        ("The office declared 40 valleys free of mills.", "declared", 2),
        ("However, although wardens received lessons in 2016, the office said that more is needed.", "received", 1),
        ("The ministry carried out raids in the hills, gave meals to girls, and conducted a campaign.", "carried", 2),
    ],
)
def test_an_object_shows_the_main_verb(sentence: str, verb: str, subject: int) -> None:
    """A verb before its object tells a deed, though none stands before it or others follow in further clauses."""
    first = read_clauses(sentence)[0]
    assert (first.says, first.verb, first.subject) == ("did", verb, subject)


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("In 2016, trained two wardens and met quarterly.", ["trained", "met"]),
        ("The office opened a hut in 2016, gave meals to girls, and held a course.", ["opened", "gave", "held"]),
        ("In 2016, 40 girls, including two sisters, received care.", ["received"]),
    ],
)
def test_deeds_of_one_subject(sentence: str, verbs: list[str]) -> None:
    """Deeds that are listed are clauses of their own, and one without a subject is not taken for the beginning."""
    assert [clause.verb for clause in read_clauses(sentence) if clause.says == "did"] == verbs


@pytest.mark.parametrize(
    "sentence",
    [
        "The office supports a mill with more than 10 registered wardens, as planned.",
        "The reform left posts vacant without adequately trained staff to fill them.",
        "Militias recruited and used children in the hills.",
        "Funded by donors and run by a school.",
        "Reports indicate the office lacks the trained staff and funding.",
        "Wardens trained in areas where mills are known were few.",
    ],
)
def test_what_only_looks_like_a_deed_is_none(sentence: str) -> None:
    """A form that belongs to a noun is no deed, nor is a harm done to children."""
    assert all(clause.says != "did" for clause in read_clauses(sentence))


@example([",", "but"])
@example(["but", ";", "in", "May"])
@given(
    st.lists(st.sampled_from(("the ministry", "trained judges", "but", "not", "except", "in", "May", ",", ";", "(")))
)
def test_words_in_any_order_are_clauses(words: list[str]) -> None:
    """A text that was cut may end behind any of them."""
    clauses = read_clauses(" ".join(("The ministry trained judges", *words)))
    assert clauses[0].words[:2] == ("the", "ministry")
