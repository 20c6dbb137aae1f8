"""Words and groups are counted where they stand, and what a newest edition leaves out is told."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path

import pytest
from chapters import CHAPTER
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from invented import Draft, build_report, vesmark

import tipcompare as tc
from tipcompare.changes import compare
from tipcompare.changes.history import build_history
from tipcompare.changes.terms import find_terms, read_groups, sentence_around, trace_terms
from tipcompare.cli import cli
from tipcompare.language.groups import GROUPS, Group
from tipcompare.model import Span
from tipcompare.report import build_page, render_html
from tipcompare.report.anchors import mark_text
from tipcompare.report.terms import tell_terms
from tipcompare.series import get_profile

SAILORS = (Group("sailors", "Sailors", ("sailor*", "deck hand")), Group("hands", "Hands", ("hand", "hands")))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Sailors met a sailor's friend.", {"sailors": 2}),
        ("A deck hand, a DECK\nHAND and a hand.", {"sailors": 2, "hands": 3}),
        ("The handle of a deck; hand over.", {"sailors": 1, "hands": 1}),
        ("The deck was wet.", {}),
        ("Nobody.", {}),
    ],
)
def test_a_form_counts_where_its_words_follow_each_other(text: str, counts: dict[str, int]) -> None:
    """Whole words count, or their beginnings before a star, in any case, and a place once for each group."""
    assert {key: len(spans) for key, spans in find_terms(text, SAILORS).items()} == counts


@pytest.mark.parametrize(
    ("form", "text", "count"),
    [
        ("of hall", "A roof of — halls, of a hall, of «hall»: of hall.", 2),
        ("é*", "École or été, not cafés.", 2),
        ("лодк*", "Лодки и сто лодок; у лодки.", 2),
        ("3d net*", "3D nets and 3d a net.", 1),
        ("a 'net", "A 'net, a net.", 1),
    ],
)
def test_a_form_may_begin_with_anything(form: str, text: str, count: int) -> None:
    """Short words with several signs behind them, other letters, digits: all are looked for where they may stand."""
    assert [len(spans) for spans in find_terms(text, read_groups([form])).values()] == [count]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Abuses went on with impunity.", {"impunity"}),
        ("Complicit officials took bribes.", {"corruption"}),
        ("Police made arbitrary arrests.", {"arbitrary-detention"}),
        ("No extrajudicial killings or enforced disappearances were told.", {"unlawful-killings"}),
        ("Detainees told of torture.", {"prisoners", "torture"}),
        ("No political prisoners were known.", {"prisoners"}),
        ("Fighters of northern tribal groups went home.", set()),
    ],
)
def test_a_topic_holds_what_its_title_says_and_no_more(text: str, keys: set[str]) -> None:
    """What is near a topic, as impunity is to corruption, is a topic of its own or none."""
    assert set(find_terms(text)) == keys


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Few ethnic minorities were counted.", "minorities"),
        ("Minor children were counted.", "children"),
        ("Undocumented migrants were counted.", "migrants"),
    ],
)
def test_two_words_for_one_group_name_it_once(text: str, key: str) -> None:
    """Who reads the text finds one naming where an adjective and its noun both tell the group."""
    assert [span.of(text).count(" ") for span in find_terms(text)[key]] == [1]


def test_the_title_of_a_treaty_names_nobody_in_commercial_sex() -> None:
    """Who ratifies the protocol on the sale of children has not spoken of them."""
    title = "the Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography"
    assert "commercial-sex" not in find_terms(f"The country has ratified {title}.")
    assert len(find_terms(f"It ratified {title}; police met women in prostitution.")["commercial-sex"]) == 1


def test_a_form_of_several_words_stands_from_the_first_to_the_last() -> None:
    """Whatever white space is between them."""
    text = "They met a deck\nhand there."
    assert [span.of(text) for span in find_terms(text, SAILORS)["sailors"]] == ["deck\nhand"]


@given(st.text(alphabet="aeİß women’s lgbtqi+-\n.", max_size=80))
def test_places_are_those_of_the_text(text: str) -> None:
    """Whatever letters a text has, each place holds the words it was counted for, and none overlap in one group."""
    for key, spans in find_terms(text).items():
        group = next(group for group in GROUPS if group.key == key)
        for span in spans:
            said = " ".join(span.of(text).lower().replace("’", "'").split())
            assert any(said == form or (form[-1] == "*" and said.startswith(form[:-1])) for form in group.forms), said
        assert all(one.end <= other.start for one, other in pairwise(spans))


def test_every_group_finds_its_own_forms() -> None:
    """Each form of the vocabulary is found by its own group; no key stands twice."""
    assert len({group.key for group in GROUPS}) == len(GROUPS)
    for group in GROUPS:
        for form in group.forms:
            assert group.key in find_terms(f"They met {form.rstrip('*')} there."), form


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("A leader spoke of gays.", "lgbtqi"),
        ("The code punished homosexual acts.", "lgbtqi"),
        ("Many were in domestic work.", "domestic-workers"),
        ("Older people had no pension.", "elderly"),
        ("Commercial sexual exploitation went on in bars.", "commercial-sex"),
    ],
)
def test_a_group_is_named_by_its_plural_by_what_it_does_and_by_older_words(text: str, key: str) -> None:
    """Else it would be said to be named no longer where the text only turns to another of its names."""
    assert list(find_terms(text)) == [key]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Schools were made accessible for all of the north.", []),
        ("The European Union paid for it, and a social worker came.", []),
        ("A trade union of dockers paid for it.", ["workers"]),
        ("Buildings were in the hands of the Ministry of Fisheries.", []),
        ("Nets were mended by fishermen.", ["fishers"]),
        ("Armed groups of bandits held the valley.", []),
        ("The law bans the recruitment of children by armed groups.", ["children", "child-soldiers"]),
        ("The law bans the recruitment of children into gangs.", ["children"]),
        ("Child workers lived by the lake, as male children do.", ["children"]),
        ("Boys had to man checkpoints of nongovernmental armed groups.", ["boys"]),
        ("The UN High Commissioner for Refugees and the Committee against Torture came.", []),
        ("Jockeys trained for the race in spring, which is undocumented work.", []),
        ("The undocumented hid.", ["migrants"]),
        ("Nobody may be refused for reasons of race or color.", ["minorities"]),
        ("Only a minority of the roads was paved.", []),
        ("He was fined for a minor offense; minor villagers were not.", ["children"]),
        ("Tribal militias held the valley of a tribal community.", ["indigenous"]),
    ],
)
def test_a_word_that_names_something_else_names_no_group(text: str, keys: list[str]) -> None:
    """What a word means beside others is told by these; the same word by itself still names its group."""
    assert list(find_terms(text)) == keys


def test_a_comparison_tells_what_fell_silent() -> None:
    """What only the old edition names is silenced; a comparison read backwards has the two sides changed."""
    old = build_report(Draft(2020, "2", (), (), ("Migrants and refugees met.", "Refugees left.")))
    new = build_report(Draft(2021, "2", (), (), ("Migrants met.",)))
    forth, back = compare(old, new).terms, compare(new, old).terms
    assert [change.key for change in forth if change.silenced] == ["refugees"]
    assert [(change.key, change.new, change.old) for change in back] == [(c.key, c.old, c.new) for c in forth]


def test_a_page_tells_at_a_glance() -> None:
    """The newest edition's length, and what it names no longer with a sentence of the last that did, are told."""
    old = Draft(2020, "2", ("Train judges.",), (), ("Refugees and stateless persons were sheltered there all winter.",))
    new = Draft(2021, "2", ("Train judges.",), (), ("Nothing was said.",))
    terms = tell_terms(build_history(map(build_report, (old, new)), get_profile("tip")), get_profile("tip"))
    assert terms.told[0].sentence.endswith(f"shorter than 2020 ({terms.totals[0]:,}).")
    assert "Named in 2020 and not in 2021: Refugees and displaced persons, Stateless persons." in [
        one.sentence for one in terms.told
    ]
    gone = next(naming for naming in terms.namings if naming.key == "stateless")
    assert (gone.counts, gone.first, gone.last) == ((1, 0), "2020", "2020")
    assert gone.sentences[0].text.startswith("Refugees and stateless persons")


def test_far_less_is_a_quarter_of_many_or_less() -> None:
    """Eight times and then twice is far less; a third time, or fewer than eight before, are not."""
    tip = get_profile("tip")
    for before, now, fewer in ((8, 2, True), (8, 3, False), (7, 1, False), (8, 0, False)):
        old, new = (
            Draft(year, "2", (), (), ("Sailors met. " * count or "Nobody met.",))
            for year, count in ((2020, before), (2021, now))
        )
        terms = tell_terms(build_history(map(build_report, (old, new)), tip), tip, SAILORS)
        told = f"Named far less: Sailors ({before} to {now})."
        assert (told in [one.sentence for one in terms.told], terms.namings[0].fewer) == (fewer, fewer)


def test_what_was_last_said_is_quoted_by_whole_sentences() -> None:
    """A heading or a line that breaks off gives way to a longer sentence, which has no notes of the one before it."""
    whole = "Refugees who had come over the lake in winter were sheltered in a school of the northern province."
    said = ("Status of Refugees", f"Roads were built.(3, 7) {whole}(8) Judges were trained.", "Refugees, as a")
    old = Draft(2020, "2", ("Train judges.",), (), said)
    new = Draft(2021, "2", ("Train judges.",), (), ("Nothing was said.",))
    terms = tell_terms(build_history(map(build_report, (old, new)), get_profile("tip")), get_profile("tip"))
    gone = next(naming for naming in terms.namings if naming.key == "refugees")
    assert gone.sentences[0].text == whole


def test_what_breaks_off_is_quoted_with_dots() -> None:
    """A sentence that a table or a page cuts is not quoted as if it were one; a heading has no dots."""
    said = ("Older people were seldom seen in the halls of the northern lakes, as those who keep", "Status of Refugees")
    old = Draft(2020, "2", ("Train judges.",), (), said)
    new = Draft(2021, "2", ("Train judges.",), (), ("Nothing was said.",))
    terms = tell_terms(build_history(map(build_report, (old, new)), get_profile("tip")), get_profile("tip"))
    quoted = {naming.key: naming.sentences[0].text for naming in terms.namings}
    assert quoted["elderly"] == f"{said[0]} …"
    assert quoted["refugees"] == said[1]


def test_a_name_over_two_lines_is_quoted_with_the_place_of_the_first() -> None:
    """The place is a paragraph as the full text marks it: that of the line in which the name begins."""
    report = build_report(Draft(2020, "2", ("Train judges.",), (), ("Aid to older\npersons in the north",)))
    terms = tell_terms(build_history([report], get_profile("tip")), get_profile("tip"))
    places = {token.text for passage in mark_text(report) for token in passage.tokens}
    said = next(naming for naming in terms.namings if naming.key == "elderly").sentences
    assert [one.place in places for one in said] == [True]


@pytest.mark.parametrize("around", ["", "Courts sat in June. ", "(12) Wardens of the piers told of none.  "])
def test_what_is_quoted_stands_where_it_is_said_to(around: str) -> None:
    """The offsets are those of the words that are shown, not of the paragraph around them; of a long one, of all."""
    told = f"Shelters of the coast aided older persons of the villages{' and the hills' * 40}."
    paragraph = f"{around}{told} {around}Mills of the river paid nobody for the days of the flood."
    report = build_report(Draft(2020, "2", ("Train judges.",), (), (paragraph,)))
    terms = tell_terms(build_history([report], get_profile("tip")), get_profile("tip"))
    (said,) = next(naming for naming in terms.namings if naming.key == "elderly").sentences
    assert said.span is not None
    assert (said.text, said.span.of(report.text)) == (told, told)
    later = build_report(Draft(2021, "2", ("Train judges.",), (), ("Nothing was said.",)))
    page = render_html(build_page(build_history([report, later], get_profile("tip"))))
    assert f'data-span="{said.span.start}-{said.span.end}" data-words="{told}"' in page


def test_counts_over_editions_are_those_of_each_text() -> None:
    """A group's line has for each edition what its text alone gives."""
    history = vesmark()
    for line in trace_terms(history, get_profile("tip")):
        alone = [find_terms(report.text).get(line.key, ()) for report in history.reports]
        assert list(line.places) == alone
        for report, spans in zip(history.reports, line.places, strict=True):
            assert all(sentence_around(report.text, span).contains(span) for span in spans)


def test_a_history_that_is_not_to_be_shown_names_the_same() -> None:
    """Its comparisons have no terms, so that its texts tell them."""
    history, tip = vesmark(), get_profile("tip")
    assert trace_terms(build_history(history.reports, tip, shown=False), tip) == trace_terms(history, tip) != ()


def test_titles_of_sources_name_nobody(tmp_path: Path) -> None:
    """A book on women in the list of references is no word of the chapter on them."""
    (tmp_path / "Vesmark.txt").write_text(CHAPTER.replace("The night carriers.", "Women who carry children."))
    report = tc.read(tmp_path / "Vesmark.txt", series="dol-findings", country="XVE", edition=2019)
    profile = get_profile("dol-findings")
    found = {line.key: line.counts for line in trace_terms(build_history([report], profile), profile)}
    assert "women" not in found
    assert found["children"][0] == len(find_terms(report.text)["children"]) - 1


def test_nearly_as_long_is_not_as_long() -> None:
    """A few words more are about the same length, none more is the same."""
    old = Draft(2020, "2", (), (), ("Migrants met. " * 300,))
    news = (Draft(2021, "2", (), (), (*old.paragraphs, "Twice.")), Draft(2021, "2", (), (), old.paragraphs))
    tip = get_profile("tip")
    told = [tell_terms(build_history(map(build_report, (old, new)), tip), tip).told[0].sentence for new in news]
    assert ["about the same length as" in one for one in told] == [True, False]
    assert "the same length as" in told[1]


def test_a_list_of_ones_own(tmp_path: Path) -> None:
    """A file of titles and forms takes the place of the vocabulary; a wrong one is named with its line."""
    (tmp_path / "own.txt").write_text("# boats\nVessels: fishing vessel*, boat*\n\nshelter*\n")
    result = CliRunner().invoke(cli, ["terms", "--country", "XVE", "--list", str(tmp_path / "own.txt"), "--csv", "-q"])
    assert result.exit_code == 0, result.output
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert {row["term"] for row in rows} == {"vessels", "shelter*"}
    told = [row["sentence"].lower() for row in rows if row["term"] == "vessels" and row["count"] != "0"]
    assert told
    assert all("vessel" in sentence or "boat" in sentence for sentence in told)
    with pytest.raises(ValueError, match="line 2"):
        read_groups(["a: b", "a: c"])


def test_the_command_tells_each_country() -> None:
    """Without a form it prints what changed and a table of counts for each country."""
    result = CliRunner().invoke(cli, ["terms", "-q"])
    assert result.exit_code == 0
    assert "Vesmark (XVE)" in result.output
    assert "words" in result.output


NAMES = (
    "Women",
    "child",
    "soldiers",
    "soldier's",
    "sex",
    "workers-led",
    "freedom",
    "of the press",
    "o'women",
    "freewomen",
)


@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from((" ", "-", "'", "_", "\n", " - ", ". ", ""))), max_size=9
    )
)
def test_a_form_is_found_as_by_reading_word_by_word(parts: list[tuple[str, str]]) -> None:
    """What is looked for by expressions is what stands there word by word."""
    text = "".join(chain.from_iterable(parts))
    words = [(word[0].lower(), word.start(), word.end()) for word in re.finditer(r"[^\W_]+(?:[-'][^\W_]+)*", text)]
    for group in GROUPS:
        assert find_terms(text).get(group.key, ()) == tuple(read_by_word(words, group))


def read_by_word(words: list[tuple[str, int, int]], group: Group) -> Iterator[Span]:
    """Yield where any form of a group stands, of those at one place the longest; none within what is set aside."""
    over = 0
    for place, (_, start, _) in enumerate(words):
        for form in sorted((*group.forms, *group.aside), key=lambda form: len(form.split()), reverse=True):
            parts = form.split()
            said = words[place : place + len(parts)]
            if len(said) == len(parts) and start >= over and all(map(fits, parts, said)):
                over = said[-1][2]
                if form in group.forms:
                    yield Span(start, over)


def fits(part: str, said: tuple[str, int, int]) -> bool:
    """Return whether a word is one of a form; a star stands for any ending."""
    return said[0].startswith(part[:-1]) if part[-1] == "*" else said[0] == part


def test_words_are_counted_alike_on_a_page_and_in_the_tables() -> None:
    """A section is as long where its length is told as in the table of sections: a bullet alone is no word."""
    history = build_history([build_report(Draft(2021, "2", ("Train * judges.",)))], get_profile("tip"))
    sections = tc.make_tables([history])["sections"]
    counted = sections[sections["kind"] != "furniture"]["words"].sum()
    assert tell_terms(history, get_profile("tip")).totals == (counted,)
