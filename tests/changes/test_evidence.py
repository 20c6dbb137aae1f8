"""Evidence: passages that speak to a recommendation, each with its words and what it says; never a verdict."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import fold_text
from tipcompare.align.wordings import find_concepts
from tipcompare.changes.certainty import SHOWN, Signs, least_shown, weigh_signs
from tipcompare.changes.evidence import MOST, choose_most, find_evidence
from tipcompare.changes.passages import read_passages
from tipcompare.changes.reports import compare_reports
from tipcompare.model import CountryReport, Editions, Evidence, ReportWarning, Span
from tipcompare.serialize import from_json, to_json
from tipcompare.series import get_profile
from tipcompare.strategies.values import histories

MakeReport = Callable[..., CountryReport]
TIP = get_profile("tip")
ADVICE = (
    "Enact a law that bans the recruitment of children by lake fisheries.",
    "Open shelters for male victims in the northern valleys.",
    "Train customs officers at the river ports to screen seasonal harvest workers.",
)
SAID = (
    "The assembly enacted a law that bans the recruitment of children by lake fisheries.",
    "The ministry did not open shelters for male victims in the northern valleys.",
    "The academy did not train customs officers at the river ports to screen harvest workers.",
    "Heavy snow closed two mountain roads for most of the winter.",
    "A choir of clerks sang for the mayor on the day of the harvest.",
)
LISTS = st.lists(st.sampled_from(ADVICE), unique=True)
TEXTS = st.lists(st.sampled_from(SAID), unique=True, min_size=1)


def gather(make_report: MakeReport, items: list[str], said: list[str]) -> tuple[CountryReport, tuple[Evidence, ...]]:
    """Return a later edition that says `said`, and what in it speaks to the recommendations of the one before."""
    new = make_report("2021", paragraphs=said)
    return new, find_evidence(make_report("2020", items), new, TIP)


def test_passages_are_found_with_what_they_say(make_report: MakeReport) -> None:
    """Each recommendation gets the passage on its matter, and the passage's words tell whether it was done."""
    new, found = gather(make_report, list(ADVICE), list(SAID))
    assert [(item.ordinal, item.span.of(new.text), item.polarity, item.actor) for item in found] == [
        (1, SAID[0], "did", "government"),
        (2, SAID[1], "did not", "government"),
        (3, SAID[2], "did not", "government"),
    ]


def test_a_passage_names_the_part_that_it_speaks_to(make_report: MakeReport) -> None:
    """Of two things asked for one may be done: the words for that are named, in the older report; else none are."""
    asked = f"{ADVICE[1][:-1]}, and train customs officers at the river ports."
    old, new = make_report("2020", [asked, ADVICE[0]]), make_report("2021", paragraphs=[SAID[2], *SAID[:1], *SAID[3:]])
    found = {item.ordinal: item.part and item.part.of(old.text) for item in find_evidence(old, new, TIP)}
    assert found == {1: "train customs officers at the river ports.", 2: None}


@pytest.mark.parametrize(
    ("said", "polarity"),
    [
        (
            "The academy trained customs officers at the lake to screen harvest workers, but not at the river ports.",
            "did not",
        ),
        (
            "The academy trained customs officers at the river ports to screen harvest workers, but not at the lake.",
            "did",
        ),
        (
            "The academy planned to train customs officers at the river ports; however, it did not train them.",
            "did not",
        ),
        ("The academy planned to train customs officers at the river ports, but has yet to train them.", "planned"),
    ],
)
def test_a_sentence_that_denies_what_is_asked_for_says_so(make_report: MakeReport, said: str, polarity: str) -> None:
    """What is left out was not done, and what was planned and not done is no plan; a plan is what is still to come."""
    _, found = gather(make_report, list(ADVICE), [said, *SAID[3:]])
    assert {item.polarity for item in found if item.ordinal == 3} <= {polarity}
    assert polarity == "planned" or found


def test_what_is_told_of_another_plan_is_no_evidence(make_report: MakeReport) -> None:
    """What became of one plan says nothing of another one, however alike the rest is; of the same one it does."""
    items = ["Fully implement the National Action Plan on Lake Fisheries.", ADVICE[1]]
    said = "The ministry did not fully implement the National Action Plan on {} in the northern provinces."
    other, same = (
        gather(make_report, items, [said.format(name), *SAID[3:]]) for name in ("Coal Mines", "Lake Fisheries")
    )
    assert [item.ordinal for item in other[1]] == []
    assert [item.ordinal for item in same[1]] == [1]


def test_deeds_in_a_list_of_efforts_speak_to_what_was_asked(make_report: MakeReport) -> None:
    """One sentence that lists what efforts were answers several recommendations, each by its own part."""
    items = [ADVICE[0], ADVICE[1], "Establish a hotline for the crews of ferries."]
    listed = (
        "These efforts included enacting a law that bans the recruitment of children by lake fisheries, opening "
        "shelters for male victims in the northern valleys, and establishing a hotline for the crews of ferries."
    )
    _, found = gather(make_report, items, [listed, *SAID[3:]])
    assert [(item.ordinal, item.polarity, item.actor) for item in found] == [
        (place, "did", "government") for place in (1, 2, 3)
    ]


@given(items=LISTS, said=TEXTS)
def test_passages_share_what_they_are_offered_for(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """A passage is a sentence of the new edition, shares its terms, is sure enough, and comes surest first."""
    new, found = gather(make_report, items, said)
    for item in found:
        asked = set(find_concepts(fold_text(items[item.ordinal - 1])))
        assert item.span.of(new.text) in said
        assert set(find_concepts(" ".join(item.terms))) <= asked
        assert SHOWN <= item.certainty <= 1.0
        assert 0.0 < item.score <= 1.0
    order = [(item.ordinal, -item.certainty, item.span.start) for item in found]
    assert order == sorted(order)
    assert all(sum(item.ordinal == ordinal for item in found) <= MOST for ordinal in range(1, len(items) + 1))


@given(items=LISTS, said=TEXTS)
def test_other_recommendations_only_take_certainty(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """A passage is never surer for a recommendation among others than for the same one alone."""
    _, found = gather(make_report, items, said)
    for place, text in enumerate(items, 1):
        _, alone = gather(make_report, [text], said)
        sure = {item.span: item.certainty for item in alone}
        for item in found:
            if item.ordinal == place:
                assert item.certainty <= sure[item.span]


@given(items=LISTS, said=TEXTS)
def test_what_is_left_unread_would_not_be_sure(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """Leaving out what cannot be sure enough leaves out nothing that is."""
    old, new = make_report("2020", items), make_report("2021", paragraphs=said)
    every = [
        passage for passage in read_passages(old, new, TIP) if weigh_signs(passage.signs) >= least_shown(passage.signs)
    ]
    assert list(read_passages(old, new, TIP, short=0.0)) == every


def read_signs(make_report: MakeReport, advice: str, said: str, before: str = SAID[3]) -> Signs:
    """Return the signs of the one passage of a later edition."""
    old, new = make_report("2020", [advice], paragraphs=[before]), make_report("2021", paragraphs=[said, *SAID[3:]])
    (passage,) = read_passages(old, new, TIP)
    return passage.signs


def test_a_deed_is_weighed_by_its_own_clause(make_report: MakeReport) -> None:
    """What else a sentence tells takes from its score, but nothing from what the clause of the deed shares."""
    alone = read_signs(make_report, ADVICE[0], SAID[0])
    beside = read_signs(make_report, ADVICE[0], f"The cabinet opened roads on every pass, and t{SAID[0][1:]}")
    denied = read_signs(make_report, ADVICE[0], SAID[0].replace("enacted", "did not enact"))
    assert beside.score < 0.9 * alone.score
    assert beside.clause > 0.95 * alone.clause > 0.5
    assert denied.clause == 0.0


def test_examples_do_not_narrow_what_answers(make_report: MakeReport) -> None:
    """A program for other girls answers a call for more programs that names some girls as an example."""
    said = "The ministry expanded programs for girls in mines."
    named, example = (
        read_signs(make_report, f"Expand programs for girls{where} domestic work.", said)
        for where in (" in", ", especially those in")
    )
    assert named.answers < example.answers


def test_a_deed_told_before_is_no_news(make_report: MakeReport) -> None:
    """The same sentence in the older edition takes all, one with another number in it some, any other nothing."""
    same = read_signs(make_report, ADVICE[0], SAID[0], SAID[0])
    nearly = read_signs(make_report, ADVICE[0], SAID[0], SAID[0].replace("enacted a law", "enacted 12 laws"))
    fresh = read_signs(make_report, ADVICE[0], SAID[0])
    assert (same.repeated, fresh.repeated) == (1.0, 0.0)
    assert 0.0 < nearly.repeated < 1.0
    assert weigh_signs(same) < weigh_signs(nearly) < weigh_signs(fresh)


def test_what_is_asked_for_in_detail_is_not_the_core(make_report: MakeReport) -> None:
    """A deed has the whole core of what is asked for, whatever the recommendation goes into in detail."""
    asked = "Open shelters for male victims in the northern valleys"
    said = "The ministry opened shelters for male victims in the northern valleys."
    detailed = f"{asked}, including by hiring cooks and painting walls."
    assert read_signs(make_report, f"{asked}.", said).core == read_signs(make_report, detailed, said).core == 1.0
    assert read_signs(make_report, f"{asked} with cooks and painted walls.", said).core < 1.0


def test_what_every_sentence_says_weighs_nothing(make_report: MakeReport) -> None:
    """Where all sentences share the core of what is asked for, it has no weight, and nothing breaks."""
    old = make_report("2020", ["Train police, including on screening of migrants."])
    said = ["The government trained police on screening.", "Police trained by an embassy did not screen migrants."]
    assert {item.ordinal for item in find_evidence(old, make_report("2021", paragraphs=said), TIP)} <= {1}


def test_a_deed_with_a_full_stop_in_it_is_told_again(make_report: MakeReport) -> None:
    """An abbreviation does not hide that the older edition has the very sentence, or nearly so, among others."""
    said = SAID[0].replace("lake fisheries.", "lake fisheries under No. 12 of the U.S. Gazette.")
    before = f"Judges met in March. {said} The harbour was closed."
    assert read_signs(make_report, ADVICE[0], said, before).repeated == 1.0
    assert read_signs(make_report, ADVICE[0], said.replace("12", "13"), before).repeated > 0.9


def test_a_deed_of_another_kind_strays(make_report: MakeReport) -> None:
    """Where only one kind of deed answers, another one on the same matter speaks against it."""
    advice = "Publish data on inspections of the northern river ports."
    assert read_signs(make_report, advice, "The ministry published data on inspections of river ports.").astray == 0.0
    assert read_signs(make_report, advice, "The ministry conducted inspections of northern river ports.").astray == 1.0


def test_what_is_standing_may_be_asked_for_again(make_report: MakeReport) -> None:
    """Training that was given is asked for again all the same, and trials are; a plan that was adopted hardly is."""
    for advice, said, is_standing in (
        ("Train wardens of the mills.", "The ministry trained wardens of the mills.", True),
        ("Prosecute wardens of the mills.", "The ministry prosecuted wardens of the mills.", True),
        ("Adopt a plan on mill wardens.", "The ministry adopted a plan on mill wardens.", False),
    ):
        signs = read_signs(make_report, advice, said)
        assert signs.asked > 0
        assert signs.anew == (signs.asked if is_standing else 0.0)


def test_complicit_officials_do_not_speak_to_all_trials(make_report: MakeReport) -> None:
    """What was not done about officials alone is not told of a recommendation that does not ask for that."""
    said = "The government did not prosecute any officials complicit in smuggling."
    asked = ["Investigate and prosecute ferry smugglers.", "Prosecute officials complicit in such crimes."]
    new = make_report("2021", paragraphs=[said, *SAID[3:]])
    assert {passage.ordinal for passage in read_passages(make_report("2020", asked), new, TIP)} == {2}


def test_low_penalties_do_not_speak_to_trials(make_report: MakeReport) -> None:
    """That a law prescribes too little is no answer to a call to try those who break it."""
    old = make_report("2020", ["Investigate, prosecute, and punish smugglers under the Ferry Act."])
    said = "Penalties under the Ferry Act were not commensurate with those for theft."
    assert not list(read_passages(old, make_report("2021", paragraphs=[said, *SAID[3:]]), TIP))


def test_the_statement_on_the_standards_is_no_evidence(make_report: MakeReport) -> None:
    """That a government did not meet the minimum standards is its rating, and no failure to do what was asked."""
    old = make_report("2020", ["Open shelters that meet the minimum standards of care."])
    said = "However, the government did not meet the minimum standards in several key areas."
    assert not list(read_passages(old, make_report("2021", paragraphs=[said, *SAID[3:]]), TIP))


def test_the_surest_deed_is_among_what_is_offered() -> None:
    """Of many passages the surest are offered, the last of which makes room for a deed where none tells one."""
    item = Evidence(1, Span(0, 9), 0.5, "did not", ("mills",), "government", 0.9)
    found = [attrs.evolve(item, span=Span(start, start + 9), certainty=0.9 - start / 100) for start in range(MOST)]
    deed = attrs.evolve(item, span=Span(20, 29), polarity="did", certainty=0.6)
    assert choose_most([deed, *found]) == [*found[:-1], deed]
    assert choose_most(found) == found
    surer = attrs.evolve(deed, certainty=0.95)
    assert choose_most([deed, *found, surer]) == [surer, *found[:-1]]


def test_what_was_done_despite_something_is_not_only_granted(make_report: MakeReport) -> None:
    """After "despite" stands no clause: the deed is what the sentence tells, not what it grants."""
    assert read_signs(make_report, ADVICE[0], f"Despite the protests, t{SAID[0][1:]}").mixed == 0.0


def test_what_narrows_a_recommendation_is_met_or_not(make_report: MakeReport) -> None:
    """Shelters in general do not meet what is asked for men; neither details nor what is broad narrow anything."""
    advice, general = (
        "Open shelters for male victims in the northern valleys.",
        "The ministry opened shelters for victims.",
    )
    met = read_signs(make_report, advice, "The ministry opened shelters for male victims.")
    unmet = read_signs(make_report, advice, general)
    assert (met.met, met.unmet, unmet.met, unmet.unmet) == (1.0, 0.0, 0.0, 1.0)
    assert weigh_signs(unmet) < weigh_signs(attrs.evolve(unmet, met=1.0, unmet=0.0))
    for asked in ("Open shelters for victims, including male victims.", "Open shelters for victims of trafficking."):
        broad = read_signs(make_report, asked, general)
        assert (broad.met, broad.unmet) == (0.0, 0.0)


def test_a_lack_in_one_kind_of_enforcement_is_none_in_the_other(make_report: MakeReport) -> None:
    """What is said of labor law speaks to nothing on criminal law; "this information" is told by another sentence."""
    said = "The ministry did not publish information on labor law enforcement."
    advices = (f"Publish information on {kind} law enforcement." for kind in ("criminal", "labor"))
    other, same = (read_signs(make_report, advice, said) for advice in advices)
    assert (other.elsewhere, same.elsewhere, same.pointing) == (1.0, 0.0, 0.0)
    this = read_signs(make_report, "Publish information on mills.", "The ministry did not publish this information.")
    assert this.pointing == 1.0
    for signs, name in ((other, "elsewhere"), (this, "pointing")):
        assert weigh_signs(signs) < weigh_signs(attrs.evolve(signs, **{name: 0.0}))


def test_a_deed_of_the_year_is_dated(make_report: MakeReport) -> None:
    """A deed of the year of the edition or the one before is news, one of an earlier year may be old."""
    dated = [read_signs(make_report, ADVICE[0], f"In {year}, t{SAID[0][1:]}").dated for year in (2021, 2020, 2017)]
    assert dated == [1.0, 1.0, 0.0]


def test_nothing_is_found_where_nothing_speaks_to_it(make_report: MakeReport) -> None:
    """Sentences on other matters are no evidence."""
    assert gather(make_report, list(ADVICE), list(SAID[3:]))[1] == ()


def test_only_a_later_edition_gives_evidence(make_report: MakeReport) -> None:
    """Read backwards, a comparison offers none: the past says nothing of what was asked for later."""
    old, new = make_report("2020", ADVICE, paragraphs=SAID), make_report("2021", ADVICE[2:], paragraphs=SAID)
    assert compare_reports(old, new, TIP).evidence
    assert compare_reports(new, old, TIP).evidence == ()


@pytest.mark.parametrize("code", ["other-edition", "same-text", "edition-differs", "country-differs"])
def test_what_may_be_another_edition_gives_no_evidence(make_report: MakeReport, code: str) -> None:
    """What it says is not said by the edition it is filed under."""
    old, new = make_report("2020", ADVICE, paragraphs=SAID), make_report("2021", ADVICE[2:], paragraphs=SAID)
    assert compare_reports(old, new, TIP).evidence
    assert compare_reports(old, attrs.evolve(new, warnings=(ReportWarning(code, code),)), TIP).evidence == ()


@given(history=histories())
def test_histories_with_evidence_come_back_from_json(history: Editions) -> None:
    """Evidence and typed changes survive the way to JSON and back."""
    assert from_json(to_json(history), Editions) == history


def test_what_was_not_to_be_done_is_no_deed_that_was_asked_for(make_report: MakeReport) -> None:
    """That children were separated tells nothing where they should not be; the same deed counts where it was asked."""
    for asked, shown in (("moved to the shelters", 1), ("not unlawfully moved to the shelters", 0)):
        old = make_report("2020", [f"Ensure that children of herders are {asked}."])
        new = make_report("2021", paragraphs=["Police moved nine children of herders to shelters.", *SAID[3:]])
        assert [passage.clause.says for passage in read_passages(old, new, TIP)] == ["did"] * shown


def test_what_is_recommended_is_no_evidence(make_report: MakeReport) -> None:
    """Where a list stands amid prose that tells what was done, its items are not taken for deeds."""
    old, new = make_report("2020", ADVICE), make_report("2021", ADVICE, paragraphs=SAID[3:])
    amid = attrs.evolve(new, sections=tuple(attrs.evolve(section, kind="summary") for section in new.sections))
    assert find_evidence(old, amid, TIP) == ()


def test_what_goes_on_though_it_was_to_end_was_not_done(make_report: MakeReport) -> None:
    """Where a recommendation asks to end something, that it goes on is a failure, and no deed that was refused."""
    said = ["Police continued to arrest foreign women at the river ports.", *SAID[3:]]
    for item in ("Cease the arrest of foreign women", "Ensure that foreign women are not arrested"):
        old = make_report("2020", [f"{item} at the river ports without screening them."])
        (passage,) = read_passages(old, make_report("2021", paragraphs=said), TIP)
        assert passage.clause.says == "did not"


def test_what_only_goes_on_is_no_answer(make_report: MakeReport) -> None:
    """It was asked for again since it falls short: that the government continues says neither that it did so."""
    old = make_report("2020", ["Permit foreign women at the river ports to attend schools."])
    said = ["The ministry continued to support foreign women at the river ports.", *SAID[3:]]
    assert list(read_passages(old, make_report("2021", paragraphs=said), TIP)) == []


def test_what_was_to_be_made_public_and_was_not_was_not_done(make_report: MakeReport) -> None:
    """Of a list of things to publish each is to be published: that figures on one were not given is a failure."""
    told = "patrols at the river ports of the northern valleys"
    items = [f"Publish information on mills, including training for customs officers, and the number of {told}."]
    said = [f"The ministry did not provide information on the number of {told}.", *SAID[3:]]
    (passage,) = read_passages(make_report("2020", items), make_report("2021", paragraphs=said), TIP)
    assert passage.clause.says == "did not"


def test_a_body_is_known_by_its_acronym(make_report: MakeReport) -> None:
    """An acronym in brackets behind the name of a body of the government stands for it in all sentences."""
    said = ["The Office of the Mayor and the Port Police Directorate (PPD) met in May at the lake.", SAID[1]]
    trained = "PPD trained customs officers at the river ports to screen seasonal harvest workers."
    _, found = gather(make_report, [ADVICE[2]], [*said, trained])
    assert [(item.polarity, item.actor) for item in found] == [("did", "government")]
