"""What the page says is what the history holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from attrs import evolve
from chapters import CHAPTER
from invented import ADVICE, VESMARK_DRAFTS, Figure, build_report, build_reports, vesmark
from markdown_it import MarkdownIt

import tipcompare as tc
from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import CountryReport, Edit, Edition, Editions, ReportWarning, Section, Span
from tipcompare.model.figures import AnswerStatus, Scope
from tipcompare.ratings import CODINGS, history_of, load_placements
from tipcompare.report import build_page, render_html, render_markdown
from tipcompare.report.charts import draw_tiers
from tipcompare.report.figures import Measured, _points, count_answer, gather_figures, tell_breakdown
from tipcompare.report.headline import answer_all
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.markdown import escape
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import list_cells, render_overview
from tipcompare.report.periods import tell_period
from tipcompare.report.plots import ABOVE, BASE, line_points, plot_figures
from tipcompare.report.ranking import count_changes, tell_changes, weigh_changes
from tipcompare.report.ratings import gather_ratings
from tipcompare.report.redlines import run_redline
from tipcompare.report.site.atlas import list_rated
from tipcompare.report.site.numbers import list_answers
from tipcompare.report.values import format_value, shorten_value
from tipcompare.series import get_profile

TIP = get_profile("tip")


def states(history: Editions, name: str) -> list[tuple[int, str]]:
    """Return a recommendation's life as (edition, state)."""
    life = next(life for life in trace_lifelines(history) if life.name == name)
    return [(one.edition.year, one.state) for one in life.states]


def test_lives_are_told_edition_by_edition() -> None:
    """Kept, returned, dropped and new: each edition from the first on has its state."""
    history = vesmark()
    assert states(history, "XVE-2018-01") == [(2018, "first_read"), (2019, "repeated"), (2021, "repeated")]
    assert states(history, "XVE-2018-03") == [(2018, "first_read"), (2019, "absent"), (2021, "returned")]
    assert states(history, "XVE-2019-03") == [(2019, "new"), (2021, "dropped")]
    assert states(history, "XVE-2021-04") == [(2021, "new")]


def test_nothing_is_dropped_where_the_list_was_not_read() -> None:
    """An edition whose recommendations could not be read drops nothing."""
    reports = [*build_reports()]
    reports[2] = evolve(reports[2], recommendations=(), recommendations_read=False)
    history = build_history(reports, TIP)
    assert {life.now for life in trace_lifelines(history)} == {"unread", "dropped"}
    assert states(history, "XVE-2019-03") == [(2019, "new"), (2021, "unread")]


def test_standing_ones_come_first_and_longest_first() -> None:
    """The order is by whether it stands, then by years outstanding."""
    lives = trace_lifelines(vesmark())
    keys = [(not life.stands, -life.span) for life in lives]
    assert keys == sorted(keys)


def test_headline_answers() -> None:
    """The first answers are the tier with its change, what is new, what has stood longest, what was restated."""
    answers = {answer.topic: answer for answer in build_page(vesmark()).answers}
    assert answers["rating"].value == "Tier 2"
    assert "Up from Tier 2 Watch List in 2019" in answers["rating"].detail
    assert answers["new"].value == "1 of 4"
    assert answers["longest"].value == "since 2018"
    assert answers["restated"].value == "1"
    assert answers["restated"].points[0][0] == "Convictions 2017: 9 persons by edition 2018, 7 persons by edition 2019"


@pytest.mark.parametrize(
    ("tiers", "said"),
    [
        (("2", "2", "2"), "The same in all editions read since 2018."),
        (("3", "2", "2"), "The same in all editions read since 2019; Tier 3 in 2018."),
        (("2", "1", "2"), "Down from Tier 1 in 2019."),
    ],
)
def test_the_run_of_a_tier_is_told(tiers: tuple[str, ...], said: str) -> None:
    """The headline says since when a tier has stood and what it was before; of 2020, which was not read, nothing."""
    drafts = [evolve(draft, tier=tier, direction=None) for draft, tier in zip(VESMARK_DRAFTS, tiers, strict=True)]
    history = build_history([build_report(draft) for draft in drafts], TIP)
    assert build_page(history).answers[0].detail == said


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (
            ("Tier 2", "Tier 2 – one", "Tier 2 – two"),
            "The same level in all editions read since 2018, so worded in 2021.",
        ),
        (
            ("Tier 2 – one", "TIER 2 – TWO", "Tier 2 — two"),
            "The same level in all editions read since 2018, so worded since 2019.",
        ),
        (("Tier 2 – two",) * 3, "The same in all editions read since 2018."),
    ],
)
def test_a_level_that_is_worded_otherwise_is_not_called_the_same(labels: tuple[str, ...], said: str) -> None:
    """A reason that is printed behind a level is a part of what an edition says; the table of years has it."""
    reports = [build_report(evolve(draft, tier="2", direction=None)) for draft in VESMARK_DRAFTS]
    rated = [
        evolve(report, rating=evolve(report.rating, label=label))
        for report, label in zip(reports, labels, strict=True)
        if report.rating is not None
    ]
    history = build_history(rated, TIP)
    assert build_page(history).answers[0].detail == said
    notes = [year.note for year in gather_ratings(history) if year.place]
    assert [note.split(", ")[0] for note in notes] == ["" if label == "Tier 2" else label for label in labels]


@pytest.mark.parametrize(
    ("tiers", "place", "said"),
    [
        (
            ("2", "2", "2"),
            0,
            "The same in all editions read since 2019. Not counted: 2018, perhaps of another edition or country.",
        ),
        (("3", "1", "2"), 1, "Before: Tier 3 in 2018. Not counted: 2019, perhaps of another edition or country."),
        (
            ("2", "2", "2"),
            2,
            "The same in all editions read since 2018. Its document is perhaps of another edition or country.",
        ),
    ],
)
def test_a_doubtful_edition_is_not_counted_into_the_run_of_a_tier(
    tiers: tuple[str, ...], place: int, said: str
) -> None:
    """Neither the card nor the ranking of moves takes a rating for that of an edition which its document may not be."""
    drafts = [evolve(draft, tier=tier, direction=None) for draft, tier in zip(VESMARK_DRAFTS, tiers, strict=True)]
    reports = [build_report(draft) for draft in drafts]
    reports[place] = evolve(reports[place], warnings=(ReportWarning("other-edition", "its list is that of another"),))
    history = build_history(reports, TIP)
    assert build_page(history).answers[0].detail == said
    changes = count_changes(history, TIP)
    assert changes is not None
    assert changes.move is None


def test_a_rating_says_that_its_document_may_be_of_another_edition() -> None:
    """In the table of years, of that year alone, which no map, grid or staircase has as stated."""
    first, *others = build_reports()
    doubted = evolve(first, warnings=(ReportWarning("other-edition", "its list is that of 2019"),))
    history = build_history([doubted, *others], TIP)
    rated = gather_ratings(history)
    assert [year.year for year in rated if "perhaps of another edition" in year.note] == [first.edition.year]
    outline = outline_history(history)
    (country,) = (item for item in list_rated([outline], TIP) if item.code == history.country)
    years = [report.edition.year for report in others]
    assert [year for year, (_, sure) in country.ratings.items() if not sure] == years
    assert [cell.read for cell in list_cells(outline, [first.edition.year, *years])] == [False, *(True for _ in years)]
    said = "in a document that is perhaps of another edition or country."
    assert f"Dashed: {said}" in render_html(build_page(history))
    assert f"Dashed: {said}" in render_overview([outline])
    shipped = evolve(outline, rated=(*outline.rated, evolve(outline.rated[0], year=2001, sure="one coding has it")))
    assert f"tipcompare, or {said}" in render_overview([shipped])


def test_figures_keep_both_values() -> None:
    """A restated figure is shown with both values, marked, and joined by a stroke in its chart."""
    convictions = next(m for m in gather_figures(vesmark(), TIP) if m.name == "convictions")
    of_2017 = [
        (figure.shown, figure.restated, figure.comparison) for figure in convictions.figures if figure.year == 2017
    ]
    assert of_2017 == [("9", True, False), ("7", True, True)]
    plot = plot_figures(convictions, (2017, 2020))
    assert plot is not None
    assert len(plot.strokes) == 1
    assert [dot.figure.value for dot in plot.dots if dot.figure.year == 2017 and dot.stands] == [7]
    assert [dot.figure.year for dot in plot.unknown] == [2020]
    assert len(plot.dots) == 3


def test_unreported_is_not_zero() -> None:
    """A figure that was not reported is said to be so, and has no point."""
    convictions = next(m for m in gather_figures(vesmark(), TIP) if m.name == "convictions")
    assert [figure.shown for figure in convictions.figures if figure.year == 2020] == ["not reported"]


def test_an_inferred_nought_is_no_printed_one() -> None:
    """Wherever an answer is shown it says so: no number of the text has it, only words on another year."""
    report = vesmark().reports[-1]
    nought = evolve(report.answers[0], value=0.0, status="zero", unit="persons", qualifier="exact", certainty=1.0)
    nought = evolve(nought, breakdown=(), parts=())
    told = [count_answer(evolve(nought, period_by=by)) for by in ("stated", "inferred")]
    assert told == ["0 persons", "0 persons (inferred)"]


def tell_trials(text: str) -> CountryReport:
    """Return the last report on Vesmark with nothing but a section on prosecution, and what is read of it."""
    section = Section(Span(0, len(text)), "prosecution")
    found, _ = read_observations(text, (section,), TIP, Edition(2021))
    return evolve(
        vesmark().reports[-1],
        text=text,
        sections=(section,),
        observations=found,
        answers=answer_figures(found),
        recommendations=(),
        rating=None,
        warnings=(),
    )


def test_lengths_are_shown_in_their_own_unit_and_references_as_printed() -> None:
    """A third of a year is four months on a page, and what is set against another year is as the text has it."""
    text = "Courts sentenced one man to four months in prison. Police opened 12 cases, half as many as in 2019."
    report = tell_trials(text)
    report = evolve(report, answers=tuple(evolve(answer, certainty=1.0) for answer in report.answers))
    measured = {item.name: item for item in gather_figures(build_history([report], TIP), TIP)}
    shown = {(name, figure.counted) for name, item in measured.items() for figure in item.figures}
    told = {"4 months": "sentence_min", "set against it: half as many": "investigations", "12 cases": "investigations"}
    assert {(measure, value) for value, measure in told.items()} <= shown
    (term,) = measured["sentence_min"].points
    assert (term.counted, term.short, term.of, term.unit) == ("4 months (in part)", "4 months", "", "years")


def test_a_long_sentence_is_cut_around_its_figure() -> None:
    """Of each figure stands what is around it, in whole words; a short sentence stands whole."""
    text = f"Police opened 12 cases {'in the northern valleys ' * 30}and courts tried 46 traffickers."
    report = evolve(tell_trials(text), answers=())
    page = render_html(build_page(build_history([report], TIP)))
    quoted = [item.quoted for one in gather_figures(build_history([report], TIP), TIP) for item in one.figures]
    assert [any(number in said for said in quoted) for number in ("12 cases", "46 traffickers.")] == [True, True]
    assert all(len(said) < 310 and f"</a>{said}</td>" in page for said in quoted)


def make_points(values: Sequence[float | None], *later: tuple[int, float]) -> Measured:
    """Return answers of 2017 and the years after, each in its own edition, and (year, value) of a later one's."""
    plain = next(m for m in gather_figures(vesmark(), TIP) if m.name == "convictions").figures[0]
    points = [
        evolve(plain, year=2017 + place, value=value, shown=format_value(value), comparison=False, restated=False)
        for place, value in enumerate(values)
    ]
    newest = Edition(2030)
    points += [evolve(plain, year=y, value=v, shown=format_value(v), edition=newest, restated=True) for y, v in later]
    points = [evolve(p, restated=p.restated or any(p.year == year for year, _ in later)) for p in points]
    return Measured("convictions", "Convictions", tuple(points), tuple(points))


def test_figures_say_what_they_count() -> None:
    """A chart, a table and a restatement name the unit of their figures, one in the singular, before any remark."""
    plain = make_points([640])
    figure = evolve(plain.points[0], shown="640 (in part)", unit="calls")
    assert figure.counted == "640 calls (in part)"
    assert [evolve(figure, value=1.0, shown="1", unit=u).counted for u in ("facilities", "persons", "USD")] == [
        "1 facility",
        "1 person",
        "1 USD",
    ]
    assert evolve(figure, value=None, shown="not reported").counted == "not reported"
    page = build_page(vesmark())
    assert '<h3>Convictions <span class="quiet">persons</span></h3>' in render_html(page)
    assert "| Convictions | persons |" in render_markdown(page)
    assert "9 persons in 2018" in " ".join(page.restated[0].cells)


def test_markdown_says_which_edition_a_figure_is_of() -> None:
    """What is in no unit of most stands by itself, and the page says whose answer on a year it shows."""
    points = [evolve(point, comparison=True) for point in make_points([9, 7, 8]).points]
    page = build_page(vesmark())
    shown = evolve(page, measures=((Measured("convictions", "Convictions", (), tuple(points)), None),))
    said = render_markdown(shown)
    assert "What the newest edition with a number in the unit of its row says of each year" in said
    assert "| Convictions | persons | 9 | 7 | 8 |" in said


def test_a_year_told_in_another_unit_is_said_beside_the_chart() -> None:
    """Nought is nought in any unit, of units of as many years the newest counts, and no answer vanishes."""
    plain = make_points([0, 3, 40, 25, 60]).points
    units = zip(plain, ("", "cases", "persons", "cases", "persons"), strict=True)
    answers = [evolve(point, unit=unit) for point, unit in units]
    points, apart = _points(answers)
    measured = Measured("convictions", "Convictions", tuple(answers), points, apart)
    assert (measured.unit, [point.year for point in points]) == ("persons", [2017, 2019, 2021])
    assert measured.told_apart == "2018: 3 cases; 2020: 25 cases"
    assert measured.told == "2017: 0; 2018: 3 cases; 2019: 40; 2020: 25 cases; 2021: 60"
    page = build_page(vesmark())
    shown = evolve(page, measures=((measured, plot_figures(measured, (2017, 2021))),))
    assert "In another unit: 2018: 3 cases; 2020: 25 cases" in render_html(shown)
    assert "| Convictions | persons | 0 | 3 cases | 40 | 25 cases | 60 |" in render_markdown(shown)


@pytest.mark.parametrize(
    ("own", "later", "unit", "told", "drawn"),
    [
        ("cases", 6.0, "cases", "2019: 6 cases", []),
        ("persons", 6.0, "cases", "2019: 6 cases", []),
        ("cases", 6.0, "persons", "2019: 6", [6.0]),
        ("cases", 0.0, "cases", "2019: 0", [0.0]),
    ],
)
def test_an_older_nought_does_not_stand_where_a_newer_edition_counts_some(
    own: str, later: float, unit: str, told: str, drawn: list[float]
) -> None:
    """In whatever unit: a chart would say of that year that there were none."""
    plain = make_points([40, 25, 0], (2019, later)).points
    answers = [evolve(point, unit=one) for point, one in zip(plain, ("persons", "persons", own, unit), strict=True)]
    points, apart = _points(answers)
    measured = Measured("convictions", "Convictions", tuple(answers), points, apart)
    assert measured.told == f"2017: 40; 2018: 25; {told}"
    assert [figure.value for figure in measured.known if figure.year == 2019] == drawn


def test_a_figure_of_accused_officials_says_so() -> None:
    """Beside the country's own count a figure of officials would look like another account of it."""
    report = vesmark().reports[0]
    item = evolve(report.observations[0], accused="officials", level="state")
    assert tell_breakdown(item) == "state, officials"
    scopes: tuple[Scope, ...] = ("total", "part", "single")
    told = [tell_breakdown(evolve(item, accused="", level="", scope=scope)) for scope in scopes]
    assert told == ["", "in part", "in part"]
    terms = [tell_breakdown(evolve(item, accused="", level="", unit="years", scope=scope)) for scope in scopes]
    assert terms == ["", "", "in part"]
    assert tell_breakdown(evolve(item, actor="ngo", scope="part")) == "state, by NGOs, officials"


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("revised",), "1 revised."),
        (("period differs", "unit differs", "unit differs"), "None revised: 2 in another unit, 1 of another period."),
        (("unit differs", "revised"), "1 revised, 1 in another unit."),
    ],
)
def test_figures_that_only_differ_in_their_terms_are_not_called_revised(kinds: tuple[str, ...], said: str) -> None:
    """The answer on restated figures says of how many the value itself was revised."""
    one = build_page(vesmark()).restated[0]
    restated = tuple(evolve(one, kind=kind) for kind in kinds)
    assert answer_all(vesmark(), TIP, (), restated)[-1].detail == said


def test_periods_that_differ_are_told() -> None:
    """A restatement of another period says which two they are, in words."""
    one = build_page(vesmark()).restated[0]
    half = evolve(one.first, period="2017-01/2017-06")
    assert evolve(one, kind="period differs", first=half).why == (
        f"period differs (January to June 2017, then {tell_period(one.later.period)})"
    )
    assert one.why == "revised"
    assert (half.when, one.later.when, evolve(half, period="CY2017").when) == ("January to June 2017", "", "")
    assert tell_period("2017-11/2018-02") == "November 2017 to February 2018"
    to_mid_december = evolve(one, kind="period differs", first=evolve(half, period="2017-01/2017-12"))
    assert "(January to part of December 2017, then" in to_mid_december.why  # not as a year that is whole
    assert [tell_period(period) for period in ("FY2020", "RP2021", "2020-06", "")] == [
        "fiscal year 2020",
        "reporting period of the 2021 edition",
        "June 2020",
        "",
    ]


def test_a_line_is_broken_where_a_year_is_missing_or_not_reported() -> None:
    """No line leads over a year of which nothing is known."""
    whole = make_points([40, 90, 60, 70, 80])
    missing = evolve(whole, points=tuple(point for point in whole.points if point.year != 2018))
    for measured, lengths in ((whole, [5]), (missing, [3]), (make_points([40, None, 60, 70, None]), [2])):
        plot = plot_figures(measured, (2017, 2021))
        assert plot is not None
        assert [len(line.split()) for line in plot.lines] == lengths


def test_what_is_not_drawn_is_told() -> None:
    """A measure with too few figures for a chart has them in words, and what was not reported among them."""
    measured = make_points([None, None, 31, None])
    assert measured.told == "2017 to 2018: not reported; 2019: 31; 2020: not reported"
    reports = build_reports()[:1]
    shown = build_page(build_history(reports, TIP)).measures
    page = render_html(build_page(build_history(reports, TIP)))
    assert all(chart is None and f'<p class="quiet">{one.told}</p>' in page for one, chart in shown)


@pytest.mark.parametrize(
    ("measured", "newest", "below"),
    [
        (make_points([40, 90, 60]), "60", True),
        (make_points([90, 40, 60]), "60", False),
        (make_points([90, 40, 80], (2019, 60)), "60", True),
        (make_points([9, 1_000_000, 1]), "1", False),
    ],
    ids=["falls", "rises", "restated", "no-room"],
)
def test_written_figures_keep_clear_of_lines(measured: Measured, newest: str, below: bool) -> None:
    """A figure stands above its point, or below where a line comes down to it and there is room; and in the chart."""
    plot = plot_figures(measured, (2017, 2019))
    assert plot is not None
    points = {dot.figure: dot.y for dot in plot.dots}
    label = plot.labels[-1]
    assert label.figure.short == newest
    assert (label.y > points[label.figure]) is below
    assert all(0 < dot.x < plot.width and 0 < dot.y < BASE for dot in plot.labels)


def test_signs_of_sums_parts_and_what_is_uncertain_have_a_key() -> None:
    """Each is drawn otherwise, a written figure has its sign, too, and the chart tells what the signs mean."""
    plain = make_points([9, 10, 11, 12, 13]).points
    told = (
        (False, False, False),
        (True, False, False),
        (False, True, False),
        (False, False, True),
        (True, False, True),
    )
    points = tuple(
        evolve(point, summed=summed, part=part, unsure=unsure)
        for point, (summed, part, unsure) in zip(plain, told, strict=True)
    )
    plot = plot_figures(Measured("convictions", "Convictions", points, points), (2017, 2021))
    assert plot is not None
    assert plot.labels[-1].figure.written == "Σ 13 ?"
    both = "Σ sum of parts, ? uncertain"
    assert [sign.told for sign in plot.key] == ["Σ sum of parts", "of a part only", "? uncertain", both]
    assert all(sign.y < plot.height for sign in plot.key)
    page = build_page(vesmark())
    drawn = render_html(evolve(page, measures=((Measured("convictions", "C", points, points), plot),)))
    looks = re.findall(r'<path class="((?:own|part)(?: unsure)?)" transform="[^"]*" d="([^"]*)"', drawn)
    assert len(set(looks[:5])) == 5
    assert set(looks[5:]) == set(looks[1:5])
    plot = plot_figures(Measured("convictions", "Convictions", points[4:], (plain[0], points[4])), (2017, 2021))
    assert plot is not None
    assert [(sign.kind, sign.unsure, sign.told) for sign in plot.key] == [("sum", True, both)]


def test_no_line_leads_from_one_kind_to_another() -> None:
    """It would draw a fall or rise that nobody told; which years are of a kind stands at their points and below."""
    plain = make_points([9, 46, 50]).points
    points = (evolve(plain[0], breakdown="sex trafficking"), *plain[1:])
    measured = Measured("convictions", "Convictions", points, points)
    plot = plot_figures(measured, (2017, 2019))
    assert plot is not None
    assert [len(line.split()) for line in plot.lines] == [2]
    assert measured.notes == ("Of one kind only: 2017 sex trafficking",)
    assert [evolve(points[0], breakdown=kind).written for kind in ("children", "long " * 9)] == [
        "9, children",
        "9, one kind",
    ]


def test_kinds_of_year_that_differ_are_told() -> None:
    """Below a chart and in Markdown, and not where all years are alike or their periods are not told."""
    plain = make_points([9, 46, 50]).points
    told = []
    for periods in (("CY2017", "CY2018", "RP2020"), ("CY2017", "CY2018", "CY2019"), ("", "", "RP2020")):
        points = tuple(evolve(point, period=period) for point, period in zip(plain, periods, strict=True))
        told.append(Measured("convictions", "Convictions", points, points))
    said = "2017 to 2018 calendar year, 2019 reporting period, as far as told"
    assert [one.notes for one in told] == [(f"Years: {said}",), (), ()]
    page = evolve(build_page(vesmark()), measures=((told[0], plot_figures(told[0], (2017, 2019))),))
    assert f"- Convictions: {said}" in render_markdown(page)
    assert f"Years: {said}" in render_html(page)


def test_a_sum_has_a_row_that_leads_to_its_parts() -> None:
    """No number of the text says it by itself, so that it would be in the chart alone."""
    text = "The government convicted 12 traffickers for sex trafficking and seven for forced labor."
    report = tell_trials(text)
    history = build_history([report], TIP)
    (measured,) = gather_figures(history, TIP)
    row = measured.figures[-1]
    assert (row.value, [part.text for part in row.parts]) == (19, ["12", "seven"])
    whole = f"a part of {measured.title} {row.year}: {row.shown}; persons (edition 2021)"
    links = " + ".join(
        f'<a href="#{part.place}" aria-label="{part.text}, {whole}">{part.text}</a>' for part in row.parts
    )
    page = render_html(build_page(history))
    assert f"persons; {links}</td>" in page
    assert "<summary>2 figures and 1 sum, with sentences</summary>" in page
    assert page.count(' data-sum="yes"') == 1


def test_a_written_figure_hides_no_ring_of_another_year() -> None:
    """Over what another edition said of the year before it would read as the value of that year."""
    measured = make_points([672_000, 300_000, 310_000, 277_000, 366_000], (2020, 372_000))
    plot = plot_figures(measured, (2013, 2021))
    assert plot is not None
    assert [(dot.figure.value, dot.differs) for dot in plot.dots if not dot.stands] == [(277_000, True)]
    label = plot.labels[-1]
    assert (label.figure.short, label.y) == ("366,000", plot.dots[-2].y - ABOVE)
    assert plot.dots[-2].figure is label.figure


def test_shipped_placements_fill_other_years() -> None:
    """Years without an edition have the shipped placement, where the series has any; a stated rating goes before it."""
    assert [year.year for year in gather_ratings(vesmark())] == [2018, 2019, 2021]
    report = build_reports()[0]
    real = evolve(report, country=evolve(report.country, code="MEX"))
    rated = {year.year: year for year in gather_ratings(build_history([real], TIP))}
    assert rated[2018].place
    assert not rated[2017].place
    assert min(rated) == 2001
    assert (rated[2004].note, rated[2004].source) == ("one coding has it", "shipped placements: Kelley/Heiss")
    assert rated[2022].source == "shipped placements"
    assert rated[2022].note == f"settled by a document; {history_of('MEX')[21].note}"
    page = build_page(build_history([real], TIP))
    for render in (render_html, render_markdown):
        text = " ".join(render(page).split())
        assert "placements that ship with tipcompare (all codings agree: 12, one coding has it: 9" in text
        assert "Kelley/Heiss (the coding of Kelley and Heiss, 2001-2015); Wikipedia table" in text
    outline = outline_history(build_history([real], TIP))
    assert "(shipped placements: Kelley/Heiss; one coding has it)" in render_overview([outline])
    assert {coding for row in load_placements() for coding in row.sources} == set(CODINGS)


def test_no_line_leads_to_a_level_off_the_scale() -> None:
    """What is not assessed is neither better nor worse: the staircase breaks there, and dots lead over gaps."""
    tiers = {2010: "2", 2011: "3", 2012: "SC", 2013: "1", 2016: "2"}
    drafts = [evolve(VESMARK_DRAFTS[0], year=year, tier=tier) for year, tier in tiers.items()]
    chart = draw_tiers(gather_ratings(build_history([build_report(draft) for draft in drafts], TIP)), TIP)
    assert chart is not None
    heights = {label: y for y, _, label in chart.levels}
    assert [f",{heights['Special Case']}L" in run for run in chart.path] == [False, True, False, False]
    assert [run.count("L") for run in chart.path] == [3, 1, 1, 1]
    assert len(chart.gaps) == 1


def test_overview_ranks_by_weight() -> None:
    """Each country's changes are told in words, and a change of tier weighs most."""
    outline = outline_history(vesmark())
    told = tell_changes(outline.changes, TIP)
    assert told.startswith("tier up: Tier 2 Watch List to Tier 2; recommendations: 1 new, 1 dropped, 1 changed")
    assert weigh_changes(outline.changes) > 20
    assert [cell.value for cell in list_cells(outline, range(2018, 2022))] == ["2WL", "2WL", "", "2"]
    assert "xve.html" in render_overview([outline])


@pytest.mark.parametrize(
    ("tiers", "said"), [(("2", "2"), ">in both</span>"), (("2", ""), "not known of both"), (("2", "3"), ">down</span>")]
)
def test_overview_says_of_a_rating_that_it_stayed_or_is_not_known(tiers: Sequence[str], said: str) -> None:
    """A cell left empty would say either."""
    drafts = [evolve(VESMARK_DRAFTS[0], year=2018 + n, tier=tier or "2") for n, tier in enumerate(tiers)]
    reports = [
        build_report(draft) if tier else evolve(build_report(draft), rating=None)
        for draft, tier in zip(drafts, tiers, strict=True)
    ]
    page = render_overview([outline_history(build_history(reports, TIP))])
    (cell,) = re.findall(r'<td class="move">.*?</td>', page)
    assert said in cell


def test_markdown_is_markdown() -> None:
    """The Markdown parses to headings and tables, and special characters of the source do not become markup."""
    drafts = [evolve(draft, recommendations=(f"Use *all* | <b>{draft.year}</b> [x](y).",)) for draft in VESMARK_DRAFTS]
    text = render_markdown(build_page(build_history([build_report(draft) for draft in drafts], TIP)))
    page = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    assert "<h1>Vesmark</h1>" in page
    assert "<td>Use *all* | &lt;b&gt;2021&lt;/b&gt; [x](y).</td>" in page
    assert "<b>" not in page
    assert "~~" not in page


def test_markdown_says_why_the_rating_is_what_it_is(demo: Path) -> None:
    """What the newest edition credits and finds lacking is told in Markdown, too, also where nothing changed."""
    page = build_page(Corpus.load(demo)["XVE"])
    lines = render_markdown(page).splitlines()
    for title, sentences in page.reasons[0].groups:
        at = lines.index(f"{title}:")
        assert lines[at + 2] == f"- {escape(sentences[0].text)}"
    assert f"### Why {page.reasons[0].label} in {page.reasons[0].edition}" in lines


def test_a_redline_keeps_what_was_taken_out_apart() -> None:
    """Where the new text goes on with a stop and the old one with words, a blank parts them from what both have."""
    old, new = "Raise the age of 18.", "Raise the age."
    edits = [
        Edit("equal", Span(0, 14), Span(0, 13)),
        Edit("delete", Span(14, 19), Span(13, 13)),
        Edit("equal", Span(19, 20), Span(13, 14)),
    ]
    assert [piece.text for piece in run_redline(edits, old, new)] == ["Raise the age", " of 18", "."]


def test_markdown_shows_redlines() -> None:
    """A reworded paragraph of the newest pair stands as a redline."""
    text = render_markdown(build_page(build_history(build_reports()[:2], TIP)))
    assert "~~opened a new~~ **closed the** office" in text


def test_what_comes_back_word_for_word_is_not_reworded(make_report: Callable[..., CountryReport]) -> None:
    """What was away for an edition and returns as it was has no redline, and stands under no such heading."""
    lists = (ADVICE, ADVICE[1:], ADVICE)
    history = build_history([make_report(str(2020 + k), items) for k, items in enumerate(lists)], TIP)
    text = render_markdown(build_page(history))
    assert "| returned |" in text
    assert "### Reworded" not in text


def test_reasons_are_sentences_of_the_text(demo: Path) -> None:
    """Why a tier is what it is stands in the report's own sentences, each of which is marked in the full text."""
    page = build_page(Corpus.load(demo, countries=["XVE"]).history("XVE"))
    assert page.reasons[0].edition == page.editions[-1]
    texts = {str(shown.report.edition): " ".join(shown.report.text.split()) for shown in page.texts}
    marked = {token.text for shown in page.texts for part in shown.passages for token in part.tokens}
    for reasons in page.reasons:
        for _, sentences in reasons.groups:
            for said in sentences:
                assert said.text in texts[reasons.edition]
                assert said.place in marked


def test_a_measure_without_totals_is_drawn_by_what_it_has() -> None:
    """Where no total is given, the chart shows what the editions answer, and says that it is a part."""
    figures = [
        Figure(
            "visas",
            str(n),
            n,
            f"In {year} officials issued {{}} visas to victims of labor trafficking.",
            year,
            exploitation="labor",
        )
        for n, year in ((3, 2017), (5, 2018))
    ]
    drafts = [evolve(VESMARK_DRAFTS[0], year=figure.year + 1, figures=(figure,)) for figure in figures]
    (measured,) = gather_figures(build_history([build_report(draft) for draft in drafts], TIP), TIP)
    assert [(point.year, point.value, point.part) for point in measured.points] == [
        (2017, 3.0, True),
        (2018, 5.0, True),
    ]
    plot = plot_figures(measured, (2017, 2018))
    assert plot is not None
    assert len(plot.dots) == 2
    assert plot.lines == ()  # a part leads to no other figure
    assert line_points(measured) == [(2017, None), (2018, None)]
    assert line_points(measured, lambda figure: figure.part) == [(2017, 3.0), (2018, 5.0)]
    page = build_page(build_history([build_report(draft) for draft in drafts], TIP))
    assert render_html(page).count('<path class="part') == 3  # and in the key


def test_the_oldest_stand_in_the_newest_edition_and_those_as_old_are_counted() -> None:
    """What an older edition alone has is not called outstanding, and the rest of a list that is cut off opens."""
    outline = outline_history(vesmark())
    gone = evolve(outline, country="XZZ", name="Zenda", editions=("2018", "2019"), years=(2018, 2019))
    many = [evolve(outline, country=f"X{letter}A", name=f"Land {letter}") for letter in "BCDEFGHIJK"]
    page = render_overview([outline, gone, *many])
    listed = page.partition("Outstanding the longest")[2].partition("</section>")[0]
    at_once, _, opens = listed.partition("<details>")
    assert (at_once.count("<li>"), opens.count("<li>")) == (8, 3)
    assert "Zenda" not in listed
    assert "3 more countries have one since 2018, too</summary>" in listed
    assert ">since 2018, the first edition read</span>" in listed
    assert "more countr" not in render_overview([outline, gone])


def test_placements_are_spoken_of_where_a_series_has_them() -> None:
    """The overview explains no dashes that are not there, and names no warnings where there are none."""
    outline = outline_history(vesmark())
    rated = evolve(outline.rated[0], year=2001, sure="one coding has it")
    page = render_overview([evolve(outline, rated=(rated, *outline.rated))])
    said = ("Dashed: from the placements", "count by the placements", "1 rating comes from the tier placements")
    assert [told in page for told in said] == [True] * 3
    assert [told in render_overview([outline]) for told in said] == [False] * 3
    assert "editions 2018 to 2021; none of 2020</p>" in page  # what only placements tell was not read
    linked = ['<a href="xve.html#warnings"' in render_overview([evolve(outline, warnings=count)]) for count in (0, 1)]
    assert linked == [False, True]


def test_unread_lists_are_named() -> None:
    """The editions whose recommendations could not be read are named over the list."""
    reports = [*build_reports()]
    reports[1] = evolve(reports[1], recommendations=(), recommendations_read=False)
    page = build_page(build_history(reports, TIP))
    assert page.unread == ("2019",)
    assert "No list of 2019 was read" in render_html(page)


def test_only_what_the_newest_edition_restates_counts_as_its_change() -> None:
    """What an edition before it gave otherwise is no news."""
    history = vesmark()
    (found,) = history.restatements
    newest = evolve(found, later_edition=history.reports[-1].edition)
    changes = [count_changes(evolve(history, restatements=given), TIP) for given in ((found,), (found, newest))]
    assert [one and one.restated for one in changes] == [0, 1]


def test_figures_that_no_two_editions_give_are_not_called_unrevised() -> None:
    """Where no year stands in two editions nothing could be restated, and nothing is said of it."""
    whole = build_reports()
    for reports, said in ((whole, True), (whole[:1], False)):
        page = build_page(build_history(reports, TIP))
        assert any(answer.topic == "restated" for answer in page.answers) is said


@pytest.mark.parametrize(
    ("doubted", "status", "values"),
    [((), "stated", ["1"]), ((2,), "stated", ["1"]), ((2,), "partial", ["none"]), ((0,), "stated", [])],
)
def test_which_editions_no_figure_was_set_against_is_told(
    doubted: tuple[int, ...], status: AnswerStatus, values: list[str]
) -> None:
    """Of what may be another edition no figure is compared, so that none is said to agree either."""
    doubt = ReportWarning("edition-differs", "read as another")
    first, second, third = build_reports()
    second = evolve(second, answers=tuple(evolve(item, status=status) for item in second.answers))
    reports = [evolve(one, warnings=(doubt,) * (n in doubted)) for n, one in enumerate((first, second, third))]
    cards = [card for card in build_page(build_history(reports, TIP)).answers if card.topic == "restated"]
    assert [card.value for card in cards] == values
    left = "Not set against others: 2021, perhaps of another edition or country."
    assert [card.detail.endswith(left) for card in cards] == [bool(doubted) for _ in cards]


def test_what_differs_and_cannot_be_set_side_by_side_is_joined_and_told() -> None:
    """A part restates no whole: the chart joins both all the same, and no card says that they agree."""
    first, second, third = build_reports()
    partial = tuple(evolve(item, status="partial") for item in second.answers)
    page = build_page(build_history([first, evolve(second, answers=partial), third], TIP))
    plot = next(plot for measured, plot in page.measures if measured.name == "convictions")
    assert plot is not None
    assert [(dot.figure.value, dot.stands) for dot in plot.dots if dot.figure.year == 2017] == [(9, True), (7, False)]
    assert len(plot.strokes) == 1
    assert page.restated == ()
    (card,) = [answer for answer in page.answers if answer.topic == "restated"]
    assert "can be compared, they agree. 1 differs, but cannot be compared: one of a part." in card.detail


def test_what_does_not_apply_is_not_called_unreported(tmp_path: Path) -> None:
    """Where nothing was found no penalty could be imposed: the table says so, and so does the page."""
    rows = "Number of Child Labor Penalties Imposed that Were Collected N/A (9) Unknown (9)"
    chapter = CHAPTER.replace("Inspectorate Authorized to Assess", f"{rows}\nInspectorate Authorized to Assess")
    (tmp_path / "Vesmark.txt").write_text(chapter)
    report = tc.read(tmp_path / "Vesmark.txt", series="dol-findings", country="XVE", edition=2019)
    profile = get_profile("dol-findings")
    found = {item.name: item for item in gather_figures(build_history([report], profile), profile)}
    assert [figure.shown for figure in found["penalties_collected"].figures] == ["does not apply", "not reported"]
    assert found["penalties_collected"].told == "2018: does not apply; 2019: not reported"
    listed = list_answers(build_history([report], profile))["penalties_collected"]
    assert [row["shown"] for row in listed] == [row["status"] for row in listed] == ["does not apply", "not reported"]
    answers = [answer for answer in report.answers if answer.measure == "penalties_collected"]
    assert [count_answer(answer) for answer in answers] == ["does not apply", "not reported"]


def test_a_series_without_ratings_or_recommendations_tells_of_its_text() -> None:
    """Without rating and recommendations, the headline is which sections changed; without measures, no figures."""
    profile = get_profile("human-rights-practices")
    reports = [
        evolve(report, series=profile.key, rating=None, recommendations=(), observations=(), answers=())
        for report in build_reports()
    ]
    page = build_page(build_history(reports[:2], profile))
    assert [answer.topic for answer in page.answers] == ["text"]
    assert page.answers[0].value == "3 of 4 sections"  # its title is none
    assert 'id="figures"' not in render_html(page)


def test_a_restructured_edition_counts_its_sections_once() -> None:
    """What is said over the page and on its card is of the same sections, and its title is none of them."""
    profile = get_profile("human-rights-practices")
    old, new = (
        evolve(report, series=profile.key, rating=None, recommendations=(), observations=(), answers=())
        for report in build_reports()[:2]
    )
    moved = tuple(evolve(s, kind=s.kind if s.kind == "title" else f"other/{s.kind}") for s in new.sections)
    page = build_page(build_history([old, evolve(new, sections=moved)], profile))
    assert " of its 4 sections stand under other headings" in page.notices[0][1]
    assert page.answers[0].value.endswith(" of 4 sections")
    assert (page.answers[0].detail, page.unanswered) == (page.notices[0][1], ())  # told once


def test_a_merged_recommendation_refers_to_all_it_came_from() -> None:
    """A wording that goes back to two has both, with their places, and no redline against one of them."""
    old, new, _ = build_reports()
    history = build_history((old, new), TIP)
    merged = evolve(
        next(item for item in history.occurrences if item.edition == new.edition and item.ordinal == 1),
        status="merged",
        matched_by="merge",
        previous=((old.edition, 1), (old.edition, 2)),
    )
    others = tuple(item for item in history.occurrences if (item.edition, item.ordinal) != (new.edition, 1))
    lives = trace_lifelines(evolve(history, occurrences=tuple(sorted((*others, merged)))))
    wording = next(word for life in lives for word in life.wordings if word.state == "merged")
    assert [name for name, *_ in wording.before] == ["2018, no. 1", "2018, no. 2"]
    assert wording.redline == ()
    assert {life.now for life in lives if life.into} <= {"ended"}


def test_what_was_split_off_is_as_old_as_the_whole(demo: Path) -> None:
    """A recommendation split off another has stood since the other began, and refers to it."""
    lives = trace_lifelines(Corpus.load(demo, countries=["XOL"]).history("XOL"))
    split = [life for life in lives if life.origins and life.wordings[0].state == "split"]
    assert split
    for life in split:
        (whole,) = [other for other in lives if other.name in life.origins]
        assert life.first == whole.first
        assert life.seen > len(life.wordings)


def test_a_dotted_line_is_explained_where_there_is_one(demo: Path) -> None:
    """It is what a recommendation was away for, or what it was part of another for."""
    said = "A dotted line: it was not there, could not be read, or was part of another."
    history = Corpus.load(demo, countries=["XOL"]).history("XOL")
    assert said in render_html(build_page(history))
    assert said not in render_html(build_page(build_history(history.reports[:1], TIP)))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (999_499.0, "999,499"),
        (999_600.0, "999,600"),
        (999_600_000.0, "1bn"),
        (123_456_789.0, "123m"),
        (1.5e12, "1.5tn"),
        (2.5e15, "2500tn"),
        (-2.5e9, "-2.5bn"),
    ],
)
def test_large_numbers_are_cut(value: float, shown: str) -> None:
    """A number of a chart has three digits that count and the name of its size, whatever it is rounded to."""
    assert shorten_value(value) == shown
