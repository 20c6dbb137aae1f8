"""How sections of two editions stand to each other, in words."""

from __future__ import annotations

import re
from operator import attrgetter

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import build_sections

from tipcompare.changes.history import build_history
from tipcompare.changes.parts import share_shown
from tipcompare.changes.reports import compare_reports
from tipcompare.changes.strays import find_strays
from tipcompare.model import Comparison, CountryReport, ReportWarning
from tipcompare.report import build_page, render_html
from tipcompare.report.cite import cite_place
from tipcompare.report.exhibit import build_exhibit
from tipcompare.report.html import render_site_pages
from tipcompare.report.markdown import render_markdown
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview
from tipcompare.report.ranking import count_changes
from tipcompare.report.redlines import Pair, Piece
from tipcompare.report.structure import name_section, tell_elsewhere, tell_origin, tell_restructured, tell_strays
from tipcompare.series import get_profile

PRACTICES, FINDINGS = get_profile("human-rights-practices"), get_profile("dol-findings")
NAMES = ("harbor", "river", "island", "mill", "market", "ferry", "quarry", "garden")
NETS = "Clinics of the coast town asked no woman for consent before an operation, a patients' union of the town said."
PIERS = "Wardens of the northern shore met each week and spoke of their boats and of the salt pans behind the old pier."
SAID = [f"Judges of the {name} bench heard {name} pleas, and {name} clerks wrote {name} minutes." for name in NAMES]


def report(year: int, **texts: str) -> CountryReport:
    """Return an edition with a section of each kind; `life_nets` is the part `nets` of `life`."""
    headings = {name: name.rpartition("_")[2].capitalize() for name in texts}
    blocks = ((name.replace("_", "/"), headings[name], f"{headings[name]}\n{told}") for name, told in texts.items())
    return build_sections("human-rights-practices", year, *blocks)


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        ((), ""),
        (("text-cut",), ""),
        (("edition-differs",), "2024 (x): edition-differs."),
        (("edition-differs", "other-edition"), "2024 (x): other-edition."),
    ],
)
def test_an_edition_that_may_be_another_is_told_at_the_head(codes: tuple[str, ...], told: str) -> None:
    """Before anything is said of it; of several doubts the one that says most."""
    warnings = tuple(ReportWarning(code, code) for code in codes)
    found = build_history([evolve(report(2024, life_nets=NETS), source="x", warnings=warnings)], PRACTICES)
    page = build_page(found)
    assert page.notices == ((("2024", told),) if told else ())
    pages = render_site_pages(page, home="").values()
    assert [text.count('<p class="notice"') for text in pages] == [int(bool(told))] * 2


def test_what_may_be_another_edition_is_told_of_all_that_is_made_of_it() -> None:
    """Its comparison with the next edition has the warning on the page of that one, too; so has each of its columns."""
    doubt = ReportWarning("other-edition", "its list is that of 2024")
    old, new = (report(year, life_nets=NETS) for year in (2023, 2024))
    page = build_page(build_history([evolve(old, source="x", warnings=(doubt,)), new], PRACTICES))
    told = "2023 (x): its list is that of 2024."
    whole, first, second = render_site_pages(page, home="").values()
    assert [text.count(told) for text in (whole, first, second)] == [2, 1, 1]
    assert whole.count("2023<small>doubted</small>") == 2
    assert "2024<small>" not in whole


def compare(**new: str) -> Comparison:
    """Return an edition against the one before, which had two sections."""
    old = report(2023, rights_nets="\n".join([NETS, *SAID]), rights_piers=f"{PIERS} {PIERS}")
    return compare_reports(old, report(2024, **new), PRACTICES)


def tell(found: Comparison) -> dict[str, str]:
    """Return what each section is said to have been, by the last part of its kind."""
    strays = find_strays(found)
    return {c.kind.rpartition("/")[2].capitalize(): tell_origin(found, c, PRACTICES, strays) for c in found.sections}


def test_of_a_part_it_is_said_whether_the_rest_is_gone() -> None:
    """It is not where another section has it."""
    alone = compare(life_clinics=NETS)
    said = {"Clinics": "part of Nets (rights) in 2023, the rest of which was not found", "Nets": "", "Piers": ""}
    assert tell(alone) == said
    both = compare(life_clinics=NETS, life_judges="\n".join(SAID))
    assert {told for told in tell(both).values() if told} == {"part of Nets (rights) in 2023"}


def test_what_a_part_has_in_common_is_a_share_of_what_it_says() -> None:
    """However much stood around it in one paragraph: that is gone, and differs."""
    old = report(2023, rights_nets=f"Consent: {NETS} {' '.join(SAID)}")
    history = build_history([old, report(2024, life_clinics=NETS)], PRACTICES)
    (change,) = (change for change in history.comparisons[0].sections if change.old_kinds)
    assert (change.status, change.similarity) == ("split", 1.0)
    changes = count_changes(history, PRACTICES)
    assert changes is not None
    assert changes.differs is not None
    assert 0.7 < changes.differs < 1.0


def test_a_paragraph_that_went_elsewhere_is_told_of_a_section_that_was_added_or_is_gone() -> None:
    """What is alike as a whole is not all that is found: a section that is new may begin as an older one ended."""
    shells = ("coral", "opal", "amber", "pearl", "copper", "silver", "ivory", "marble", "granite", "velvet")
    much = "\n".join(
        f"Divers of a {name} reef counted {name} shells at night for their {name} show." for name in shells
    )
    moved = f"{SAID[0]} {SAID[1]}"
    old = report(2023, rights_nets="\n".join([NETS, moved, *SAID[2:]]), rights_piers=f"{PIERS} {PIERS}")
    new = report(2024, life_clinics=NETS, life_wrecks=f"{moved}\n{much}", life_ponds=f"{PIERS} {PIERS}")
    found = compare_reports(old, new, PRACTICES)
    strays = find_strays(found)
    assert {places: len(pairs) for places, pairs in strays.items()} == {("rights/nets", "life/wrecks"): 1}
    said = {c.kind: tell_strays(found, c, PRACTICES, strays) for c in found.sections}
    assert said["life/wrecks"] == "1 of its paragraphs stood in Nets (rights) in 2023"
    assert tell(found)["Clinics"] == "part of Nets (rights) in 2023"
    page = build_page(build_history([found.old, found.new], PRACTICES))
    assert "1 of its paragraphs stood in" in render_html(page)
    assert tell_elsewhere(found.sections, strays, "added") == "1 but for paragraphs that stood elsewhere"
    assert "1 is new (1 but for paragraphs that stood elsewhere); of the sections" in page.notices[0][1]
    back = compare_reports(found.new, found.old, PRACTICES)
    assert list(find_strays(back)) == [("life/wrecks", "rights/nets")]
    notes = {division.title: division.note for division in build_exhibit(back).divisions}
    assert notes["Wrecks (Life)"] == "1 of its paragraphs stands in Nets (rights) in 2023."


def test_a_paragraph_that_moved_between_two_sections_that_stay_is_told_in_both() -> None:
    """Where it stood and where it stands, in the head of each section and beside the paragraph; it is not new."""
    moved = f"{SAID[0]} {SAID[1]}"
    old = report(2023, rights_nets="\n".join([NETS, moved]), rights_piers=PIERS)
    new = report(2024, rights_nets=NETS, rights_piers="\n".join([PIERS, moved]))
    found = compare_reports(old, new, PRACTICES)
    page = build_page(build_history([old, new], PRACTICES))
    told = {
        part.title: (
            part.strays,
            [piece for row in part.rows if isinstance(row, Pair) for text in row.running for piece in text],
        )
        for part in page.pairings[0].parts
    }
    assert told["Nets (rights)"] == (
        "1 of its paragraphs stands in Piers (rights) in 2024",
        [Piece("moved", moved), Piece("fold", " [stands in Piers (rights) now]")],
    )
    assert told["Piers (rights)"] == (
        "1 of its paragraphs stood in Nets (rights) in 2023",
        [Piece("moved", moved), Piece("fold", " [stood in Nets (rights)]")],
    )
    assert "1 of its paragraphs stands in Piers (rights) in 2024" in render_markdown(page)
    assert [division.note for division in build_exhibit(found).divisions] == [f"{head}." for head, _ in told.values()]


def test_a_sentence_that_two_sections_have_in_either_edition_is_told_as_moved() -> None:
    """Within paragraphs no longer alike as a whole; what is new around it is new, and a short one a formula."""
    said, short = SAID[0], "Nobody of the harbor ever told the town why."
    old = report(2023, rights_nets=f"{NETS} {said} {short} {SAID[1]} {SAID[2]}", rights_piers=PIERS)
    new = report(2024, rights_nets=NETS, rights_piers=f"{PIERS} {said} {short} {SAID[3]} {SAID[4]}")
    (pairing,) = build_page(build_history([old, new], PRACTICES)).pairings
    rows = [row for part in pairing.parts for row in part.rows if isinstance(row, Pair)]
    moved = [piece.text.strip() for row in rows for piece in (*row.old, *row.new) if piece.kind == "moved"]
    assert moved == [said] * 2
    came = " ".join(piece.text for row in rows for piece in row.new if piece.kind in ("insert", "came"))
    assert short in came
    assert pairing.has_moved


def test_of_a_paragraph_that_another_section_has_some_of_it_is_said_so() -> None:
    """Of a section that is gone the likest one is named, and that it has a part of it only."""
    kept = f"{SAID[0]} {SAID[1]}"
    old = report(2023, rights_nets=NETS, rights_piers=f"{kept} {SAID[2]} {SAID[3]} {SAID[4]}")
    new = report(2024, rights_nets=f"{NETS}\n{kept} {PIERS}")
    history = build_history([old, new], PRACTICES)
    page = build_page(history)
    head = "1 of its paragraphs stands in part in Nets (rights) in 2024"
    assert head in [part.strays for part in page.pairings[0].parts]
    assert f"Piers (rights) ({head})" in render_html(page)
    assert "[stands in part in Nets (rights) now]" in render_html(page)


def test_a_part_keeps_no_paragraph_that_stands_elsewhere() -> None:
    """Though most of the words of one of its own stand in it; else the two are set together."""
    whole = (
        "Divers of the reef and their unions spoke each spring of the low wages that the mills of the coast paid boys, "
        "said that nobody from the harbor office had come, and asked for a hearing before the judges of the town."
    )
    within = "Divers of the reef spoke of the wages of the mills, named eleven, and told clerks."
    stays = f"{PIERS} {PIERS}"
    old = report(2023, rights_nets="\n".join([NETS, *SAID, whole]), rights_piers=stays)

    def compare_part(piers: str) -> tuple[Comparison, list[str]]:
        found = compare_reports(old, report(2024, life_clinics=f"{NETS}\n{within}", rights_piers=piers), PRACTICES)
        (part,) = (change for change in found.sections if change.status == "split")
        return found, [item.old.of(old.text) for item in part.paragraphs if item.old and item.new]

    assert compare_part(stays)[1] == [NETS, whole]
    found, here = compare_part(f"{stays}\n{whole}")
    assert here == [NETS]
    said = {c.kind: tell_strays(found, c, PRACTICES, find_strays(found)) for c in found.sections}
    assert said["rights/piers"] == "1 of its paragraphs stood in Nets (rights) in 2023"


def test_a_paragraph_that_lost_most_of_it_stands_beside_what_is_left() -> None:
    """It begins with the same words, as no other does there; in a section that is no part of another one, too."""
    left = "Wardens of the northern shore met each week, and spoke of salt."

    def compare_with(*others: str) -> list[str]:
        old = report(2023, rights_nets="\n".join([NETS, f"{PIERS} {' '.join(SAID)}", *others]))
        found = compare_reports(old, report(2024, rights_nets=f"{NETS}\n{left}"), PRACTICES)
        return [item.old.of(old.text)[:7] for item in found.sections[0].paragraphs if item.old and item.new]

    assert compare_with() == ["Nets", "Clinics", "Wardens"]
    assert compare_with(f"Wardens of the northern shore came late. {SAID[0]} {SAID[1]} {SAID[2]}") == [
        "Nets",
        "Clinics",
    ]


def test_a_formula_is_no_paragraph_that_went_elsewhere() -> None:
    """A few words that many sections have say nothing of where one of them went."""
    short = "See the yearly report on faith that the office in the northern harbor prints."
    old = report(2023, rights_nets=NETS, rights_piers=f"{short}\n{PIERS}")
    new = report(2024, rights_nets=NETS, rights_piers=PIERS, life_wrecks=f"{short}\n{SAID[0]}")
    assert find_strays(compare_reports(old, new, PRACTICES)) == {}


def test_the_index_of_a_series_without_ratings_tells_how_long_each_edition_is() -> None:
    """One cell a year, and none where there is no edition; lists of sources count for nothing."""
    old, new = report(2022, rights_nets=NETS), report(2024, rights_nets=f"{NETS} {NETS}")
    page = render_overview([outline_history(build_history([old, new], PRACTICES))])
    assert "All countries, words by year" in page
    assert re.findall(r'<td class="number">(.*?)</td>', page) == ["21", "·", "41"]  # with the heading


def test_an_edition_that_only_grew_is_not_restructured() -> None:
    """Where no section moved or is gone, more text in new sections is no other structure."""
    old = report(2023, rights_nets=NETS)
    new = report(2024, rights_nets=NETS, life_clinics=f"{PIERS} {PIERS}", life_judges="\n".join(SAID))
    assert tell_restructured(compare_reports(old, new, PRACTICES), PRACTICES) == ""


def test_a_restructured_edition_is_told_in_numbers_with_their_verbs() -> None:
    """Nothing new is none; what has only a few words left is gone, and what has more is counted with what is gone."""
    told = "2024 is restructured: 1 of its 1 section stands under other headings than in 2023, none is new; "
    few = tell_restructured(compare(life_clinics=NETS), PRACTICES)
    gone = "of the sections of 2023 2 are gone (1 but for paragraphs that stand elsewhere). It has "
    assert few.startswith(f"{told}{gone}")
    half = tell_restructured(compare(life_clinics="\n".join([NETS, *SAID[:3]])), PRACTICES)
    assert half.startswith(f"{told}of the sections of 2023 1 is gone, and of 1 only a part was found. It has ")


def test_what_is_gone_but_for_a_few_words_is_told_as_removed() -> None:
    """On its own line, on the card, in the list of what is gone and in every output; the part has what it shows."""
    old = report(2023, rights_nets="\n".join([NETS, *SAID]), rights_piers=f"{PIERS} {PIERS}")
    history = build_history([old, report(2024, life_clinics=NETS, rights_piers=PIERS)], PRACTICES)
    (found,) = history.comparisons
    page = build_page(history)
    assert [(change.kind, change.status) for change in found.sections] == [
        ("life/clinics", "split"),
        ("rights/nets", "removed"),
        ("rights/piers", "changed"),
    ]
    clinics, nets, _ = page.pairings[0].parts
    assert (clinics.changed, nets.changed) == (1, 1 + len(SAID))  # the heading differs
    assert clinics.similarity > 0.9
    words = len(NETS.split())
    rest = f"but for {words} words, which stand in Clinics (Life)"
    assert nets.rest == rest
    shown = render_html(page)
    assert f"removed in 2024 {rest}" in shown
    (column,) = re.findall(r'class="sides alone">(.*?)</div>', shown, re.DOTALL)  # of the one edition that has it
    assert re.findall(r'side-head">(\d+)<', column) == ["2023"]
    assert column.count('<del class="whole">') == column.count("<p ") - 1
    assert "Recommendations are matched" not in shown
    assert f"removed {rest}" in render_markdown(page)
    assert f"Only in the newer edition, {rest}." not in (notes := [d.note for d in build_exhibit(found).divisions])
    assert f"Only in the older one, {rest}." in notes
    assert "1 is gone (1 but for paragraphs that stand elsewhere)" in page.answers[0].detail
    told = page.terms.told[-1]
    assert told.items == ((f"Nets (rights) but for {words} words", nets.name),)


@settings(max_examples=25)
@given(st.integers(0, len(SAID)), st.integers(0, 2), st.booleans())
def test_what_is_said_to_be_in_common_is_what_is_shown(kept: int, more: int, joined: bool) -> None:
    """However much of a section is left, in how many parts or paragraphs: no bar is full over much that is struck."""
    old = report(2023, rights_nets=(" " if joined else "\n").join([NETS, *SAID]), rights_piers=PIERS)
    parts = {"life_clinics": NETS} | ({"life_judges": "\n".join(SAID[:kept])} if kept else {})
    new = report(2024, **parts, rights_piers="\n".join([PIERS, *[PIERS] * more]))
    found = compare_reports(old, new, PRACTICES)
    spans = [item.old for change in found.sections for item in change.paragraphs if item.old is not None]
    assert sorted(spans) == sorted(set(spans))
    assert sum(len(span.of(old.text).split()) for span in spans) == len(old.text.split())
    for change in found.sections:
        share = share_shown(found, change)
        olds, news = (
            sum(len(span.of(r.text).split()) for item in change.paragraphs if (span := pick(item)) is not None)
            for r, pick in ((old, attrgetter("old")), (new, attrgetter("new")))
        )
        assert share <= 2 * min(olds, news) / (olds + news) + 1e-9


@pytest.mark.parametrize(
    ("now", "heading", "status"),
    [
        ("life/nets", "Nets", "moved"),
        ("life/fishing", "Instances of Nets", "moved"),
        ("life/clinics", "Clinics", "split"),
    ],
)
def test_a_section_that_kept_its_name_moved_however_little_is_left(now: str, heading: str, status: str) -> None:
    """It is no part of what it was, of which the rest was not found: it is that, shortened."""
    old = report(2023, rights_nets="\n".join([NETS, *SAID]), rights_piers=f"{PIERS} {PIERS}")
    new = build_sections("human-rights-practices", 2024, (now, heading, f"{heading}\n{NETS}"))
    found = compare_reports(old, new, PRACTICES)
    (change,) = (change for change in found.sections if change.old_kinds)
    assert (change.status, change.old_kinds) == (status, ("rights/nets",))
    gone = [one.kind for one in found.sections if one.status == "removed"]
    assert gone == (["rights/piers"] if status == "moved" else ["rights/nets", "rights/piers"])
    if status == "moved":
        assert change.similarity < 0.5


def test_each_section_of_a_redline_has_an_address_and_a_sign_to_cite() -> None:
    """On the page of all, and in a site, where the sign leads to the page of the newer edition; no address twice."""
    old = report(2023, rights_nets="\n".join([NETS, *SAID]), rights_piers=PIERS)
    page = build_page(build_history([old, report(2024, life_clinics=NETS, rights_piers=PIERS)], PRACTICES))
    names = [part.name for part in page.pairings[0].parts]
    assert names == ["c2023-2024-life-clinics", "c2023-2024-rights-nets", "c2023-2024-rights-piers"]
    pages = {"": render_html(page), **render_site_pages(page, home="")}
    for name, text in pages.items():
        assert [text.count(f' id="{one}"') for one in names] == [int(name != "xve-2023.html")] * 3
        here = "xve-2024.html" if name == "xve.html" else ""
        signs = [f'href="{here}#{one}" aria-label="Link to ' in text for one in names]
        assert signs == [name != "xve-2023.html"] * 3
    assert all(f'id="cite-{year}"' in pages["xve-2024.html"] for year in (2023, 2024))
    assert 'href="#c2023-2024-rights-nets">Nets (rights) but for' in pages["xve.html"]


def test_a_list_of_what_is_gone_opens() -> None:
    """What does not stand there at once is behind it, each with a link to its redline."""
    texts = {
        f"rights_part{place}": f"{name.title()}s. {said}"
        for place, (name, said) in enumerate(zip(NAMES * 2, SAID * 2, strict=True))
    }
    old = report(2023, rights_piers=PIERS, **texts)
    page = build_page(build_history([old, report(2024, rights_piers=PIERS)], PRACTICES))
    listed = render_html(page).partition("with none like them found in 2024: ")[2].partition("</li>")[0]
    at_once, _, opens = listed.partition("<details><summary>and 4 more</summary>")
    assert (at_once.count("<a href="), opens.count("<a href=")) == (12, 4)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("liberty/conditions", "Conditions of work (Liberty)"),
        ("liberty/association", "Association (Liberty)"),
        ("liberty/ferry_safety", "Ferry safety (Liberty)"),
        ("worker_rights/association", "Unions (Worker rights)"),
        ("summary", "Executive summary"),
    ],
)
def test_a_part_has_its_title_in_another_section_too(kind: str, title: str) -> None:
    """Unless several sections have such a part: then nothing tells which of them it is."""
    assert name_section(kind, PRACTICES) == title


def test_an_exhibit_and_a_citation_name_a_section_as_pages_do() -> None:
    """A part is told with what it stands under, not by its key."""
    found = compare(liberty_ferries=PIERS)
    assert "Ferries (Liberty)" in [division.title for division in build_exhibit(found).divisions]
    assert cite_place(found.new, PRACTICES, found.new.sections[-1].span).endswith(", Ferries (Liberty)")
    title = report(2024, title="Ferries", summary=PIERS)
    assert cite_place(title, PRACTICES, title.sections[0].span) == cite_place(title, PRACTICES)


LISTED = [f"{number}. Harbor Office of Vesmark. Letter on the {name}. 2020." for number, name in enumerate(NAMES, 1)]


def findings(year: int, *told: str, listed: list[str] | None) -> CountryReport:
    """Return an edition of the Findings that ends with a list of its sources: an empty one is its heading alone."""
    head = "REFERENCES" if listed else "REFERENCES ON FILE"
    prevalence = ("prevalence", "Prevalence", "\n".join(["Prevalence", *told]))
    sources = () if listed is None else (("references", head, "\n".join([head, *listed])),)
    return build_sections("dol-findings", year, prevalence, *sources)


def test_a_list_of_sources_makes_no_text_longer_or_another_one() -> None:
    """An edition that no longer prints it is as long as it says; each place that tells how long names what is aside."""
    old, new = (findings(year, NETS, PIERS, listed=listed) for year, listed in ((2020, LISTED), (2021, [])))
    history = build_history([old, new], FINDINGS)
    changes, page = count_changes(history, FINDINGS), build_page(history)
    assert changes is not None
    assert changes.differs == 0.0
    words = len(f"Prevalence {NETS} {PIERS}".split())
    assert page.terms.totals == (words, words)
    assert (
        page.terms.told[0].sentence == f"2021 has {words} words without References, the same length as 2020 ({words})."
    )
    assert "All but References</th>" in render_html(page)
    assert "text that differs counts from 0 to 1, without References." in render_overview([outline_history(history)])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (LISTED, [], "2021 has only its heading, not the list"),
        ([], LISTED, "2020 has only its heading, not the list"),
        ([], [], "2020 and 2021 have only its heading, not the list"),
        (LISTED, LISTED[1:], "1 entry changed, not shown here"),
        (LISTED, LISTED, "word for word the same"),
        (LISTED, None, "removed in 2021, not shown here"),
    ],
)
def test_a_list_of_sources_that_is_not_there_is_not_called_changed(
    old: list[str], new: list[str] | None, told: str
) -> None:
    """The heading alone says so, in every output; a list that is gone with its heading is removed."""
    history = build_history([findings(2020, NETS, listed=old), findings(2021, NETS, listed=new)], FINDINGS)
    page = build_page(history)
    (row,) = [
        line for line in render_html(page).splitlines() if '<div class="part-same"' in line and ">References<" in line
    ]
    assert row.endswith(f"{told}</span></div>")
    assert ("not the list" in told) == (f"; {told}" in render_markdown(page))
    notes = [division.note for division in build_exhibit(history.comparisons[0]).divisions]
    assert ("not the list" in told) == (f"{told}." in notes)
