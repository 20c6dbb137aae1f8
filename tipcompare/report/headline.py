"""The answers that stand first: the rating, what is new, what has stood longest, what was restated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Literal

from attrs import frozen

from tipcompare.align.folding import plain_text
from tipcompare.changes.accounts import accounts_of
from tipcompare.changes.misfiled import list_doubted, may_be_another, tell_doubt
from tipcompare.changes.partial import is_partial
from tipcompare.changes.restatements import Unlike, find_unlike
from tipcompare.changes.strays import find_strays
from tipcompare.language.counts import count_things, list_names
from tipcompare.model import CountryReport, Edition, Editions
from tipcompare.model.comparison import RestatementKind
from tipcompare.report.anchors import name_pairing, name_place
from tipcompare.report.areas import count_steps, moved_first, set_out, tell_step
from tipcompare.report.figures import Restated
from tipcompare.report.fresh import Fresh, find_fresh, find_older
from tipcompare.report.lifelines import Lifeline, list_dropped
from tipcompare.report.since import merge_caveats
from tipcompare.report.structure import measure_text, name_section, tell_alike, tell_elsewhere, tell_restructured
from tipcompare.series import SeriesProfile

SAID = {
    "remained": "remained there",
    "upgraded": "was upgraded",
    "downgraded": "was downgraded",
    "placed": "is placed there",
}

SHOWN_AREAS = 5
"""How many ratings of areas the answer names; the table below has all."""

AnswerTopic = Literal["rating", "new", "longest", "restated", "text"]


@frozen
class Headline:
    """One answer.

    Args:
        topic: what it answers.
        title: the question in two or three words.
        value: the answer in a few words.
        detail: one or two sentences more.
        target: name of the place in the page that has the evidence.
        points: examples: (text, place).
        rank: place of the rating on its scale; empty where it has none.
    """

    topic: AnswerTopic
    title: str
    value: str
    detail: str
    target: str
    points: tuple[tuple[str, str], ...] = ()
    rank: str = ""


def answer_all(
    history: Editions, profile: SeriesProfile, lives: tuple[Lifeline, ...], restated: tuple[Restated, ...]
) -> tuple[Headline, ...]:
    """Return the answers a reader opens the report for, those that the series can give."""
    answers = [_answer_rating(history, profile)] if profile.rating.title else []
    if profile.lists.title:
        answers.append(_answer_new(history, lives))
    if profile.lists.title and history.comparisons:
        answers.append(_answer_longest(history, lives))
    held = [report for report in history.reports if not may_be_another(report)]
    unlike = find_unlike(held)
    if any(report.observations for report in held) and (restated or unlike or _told_twice(held)):
        answers.append(_answer_restated(history, restated, unlike))
    if not profile.lists.title and history.comparisons:
        answers.append(_answer_text(history, profile))
    return tuple(answers)


def _answer_text(history: Editions, profile: SeriesProfile) -> Headline:
    """Return which sections of the newest edition changed, the most changed first; those that have a text."""
    comparison = history.comparisons[-1]
    target = name_pairing(comparison)
    sections = [change for change in comparison.sections if change.kind != "title"]
    here = [change.status for change in sections if measure_text(change, new=True)]
    away = [change for change in sections if not measure_text(change, new=True)]
    gone = [c.status for c in away if c.status in ("removed", "not found") and measure_text(c, new=False)]
    statuses: list[str] = [*here, *gone]
    named = ("moved", "split", "merged", "added", "removed", "not found")
    strays = find_strays(comparison, profile.notes)
    but = {status: tell_elsewhere(sections, strays, status) for status in ("added", "removed")}
    told = [
        f"{statuses.count(status)} {status}{f' ({but[status]})' if but.get(status) else ''}"
        for status in named
        if status in statuses
    ]
    changed = sorted((c for c in sections if c.status == "changed"), key=lambda c: (c.similarity, c.kind))
    points = [
        (f"{name_section(c.kind, profile)}: {tell_alike(c.status, c.similarity)} of the words in common", target)
        for c in changed[:3]
    ]
    told += [f"{statuses.count('same')} word for word the same"] if "same" in statuses else []
    became = tell_restructured(comparison, profile) or (f"{', '.join(told)}." if told else "")
    detail = " ".join(filter(None, (became, tell_doubt((comparison.old, comparison.new)))))
    value = f"{len(here) - here.count('same')} of {count_things(len(here), 'section')}"
    return Headline("text", f"Changed in {comparison.new.edition}", value, detail, target, tuple(points))


def _answer_rating(history: Editions, profile: SeriesProfile) -> Headline:
    newest = history.reports[-1]
    title = f"{profile.rating.title} in {newest.edition}"
    held = [report for report in history.reports if report is newest or not may_be_another(report)]
    areas, points = _tell_areas(held, profile)
    if newest.rating is None and newest.area_ratings:
        value = f"{count_things(len(newest.area_ratings), 'area')} rated"
        return Headline("rating", title, value, areas, "timeline", points)
    if newest.rating is None:
        return Headline("rating", title, "not read", "The newest edition's rating could not be read.", "warnings")
    said = f"The text says it {SAID[newest.rating.direction]}. " if newest.rating.direction else ""
    waiver = "A waiver from a required downgrade is stated. " if newest.rating.waiver else ""
    statement = newest.rating.span.line_of(newest.text)
    points = ((statement, name_place(newest.edition, newest.rating.span)), *points)
    level = profile.level(newest.rating.value)
    rank = str(level.rank) if level and level.rank else ""
    detail = " ".join(filter(None, (f"{said}{waiver}{_tell_run(history, held)}".strip(), areas, _tell_left(history))))
    return Headline("rating", title, newest.rating.label, detail, "timeline", points, rank)


def _tell_left(history: Editions) -> str:
    """Return which ratings are not counted, or not sure, since their documents may be others'; empty where none is."""
    doubted = [report for report in history.reports if report.rating is not None and may_be_another(report)]
    left = [str(report.edition) for report in doubted if report is not history.reports[-1]]
    told = [f"Not counted: {list_names(left)}, perhaps of another edition or country."] if left else []
    if len(left) < len(doubted):
        told.append("Its document is perhaps of another edition or country.")
    return " ".join(told)


def _tell_areas(held: Sequence[CountryReport], profile: SeriesProfile) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return how many areas went which way since the edition before, and those of the newest, what moved first."""
    editions = held[-2:]
    rated = moved_first([one for one in set_out(editions, profile) if one.area], profile)
    told = f"Areas since {editions[0].edition}: {count_steps(rated, profile)}." if rated and len(editions) > 1 else ""
    points = (
        (f"{one.area}: {tell_step(one, profile)}", name_place(editions[-1].edition, one.ratings[-1].span))
        for one in rated
        if one.ratings[-1]
    )
    return told, tuple(islice(points, SHOWN_AREAS))


def _tell_run(history: Editions, held: Sequence[CountryReport]) -> str:
    """Since when the newest rating has stood and what it was before; `held` are surely what they are filed under."""
    newest = held[-1]
    value = newest.rating.value if newest.rating else None
    run = tuple(takewhile(lambda report: report.rating is not None and report.rating.value == value, held[::-1]))
    other = held[-1 - len(run)] if len(run) < len(held) else None
    stood = _tell_stay(run, whole=other is None)
    if other is None:
        return f"{stood}." if stood else ""
    told = f"{other.rating.label} in {other.edition}" if other.rating else f"the rating of {other.edition} was not read"
    if stood:
        return f"{stood}; {told}."
    if other.rating is None:
        return f"{_begin(told)}."
    kind = history.comparisons[-1].rating.kind if other is history.reports[-2] else "unknown"
    way = {"up": "Up from", "down": "Down from"}.get(kind, "Before:")
    return f"{way} {told}."


def _tell_stay(run: Sequence[CountryReport], *, whole: bool) -> str:
    """Since when the newest editions have a rating, which may be all that were read; empty where one alone has it."""
    newest, since = run[0], run[-1]
    if newest is since:
        return ""
    told = tuple(takewhile(lambda report: _wording(report) == _wording(newest), run))
    level = "same" if len(told) == len(run) else "same level"
    read = " in all editions read" if whole or newest.edition.year - since.edition.year >= len(run) else ""
    worded = "" if told == run else f", so worded {'since' if len(told) > 1 else 'in'} {told[-1].edition}"
    return f"The {level}{read} since {since.edition}{worded}"


def _wording(report: CountryReport) -> str:
    """How an edition words its rating, by the letters."""
    return plain_text(report.rating.label) if report.rating else ""


def _answer_new(history: Editions, lives: tuple[Lifeline, ...]) -> Headline:
    newest = history.reports[-1]
    title = f"New in {newest.edition}"
    if not newest.recommendations_read:
        return Headline("new", title, "not read", _tell_unread(newest), "warnings")
    total = len(newest.recommendations)
    older = find_older(history)
    doubt = tell_doubt(filter(None, (older, newest)))
    doubt = f" {doubt}" if doubt else ""
    if older is None:
        detail = "Only one list was read, so none of it can be called new." if total else "The edition lists none."
        return Headline("new", f"Recommendations in {newest.edition}", str(total), detail + doubt, "recommendations")
    fresh = find_fresh(history)
    gone = list_dropped(history, lives)
    aside = _tell_likely(sum(life.likely for life in gone))
    between = [str(report.edition) for report in history.reports[:-1] if report.edition > older.edition]
    unread = f" No list of {list_names(between)} was read." if between else ""
    kept = _tell_kept(history, fresh, lives)
    detail = f"{kept}{len(gone) or 'None'} of the list of {older.edition} dropped{aside}.{unread}"
    told, points = _tell_fresh(newest.edition, fresh, lives)
    return Headline("new", title, f"{len(fresh.counted)} of {total}", detail + told + doubt, "recommendations", points)


def _tell_likely(count: int) -> str:
    return f" ({count} only likely)" if count else ""


def _tell_kept(history: Editions, fresh: Fresh, lives: tuple[Lifeline, ...]) -> str:
    """Return how the newest list goes on from older ones by matching, and where the years printed say otherwise."""
    newest = history.reports[-1]
    states: list[str] = [item.status for item in history.occurrences if item.edition == newest.edition]
    here = (word for life in lives for word in life.wordings if word.edition == newest.edition)
    weak: list[str] = [state for _, state in {(word.ordinal, word.state) for word in here if word.likely}]
    kept = ", ".join(
        f"{states.count(state)} {title}{_tell_likely(weak.count(state))}"
        for state, title in (
            ("repeated", "repeated word for word"),
            ("reworded", "reworded"),
            ("split", "split off"),
            ("merged", "merged"),
            ("returned", "returned"),
        )
        if states.count(state)
    )
    if fresh.counted == fresh.matched:
        return f"{_begin(kept)}. " if kept else ""
    where = "" if all(item.printed_first is not None for item in newest.recommendations) else ", where they are"
    new = f"{count_things(len(fresh.matched), 'is', 'are')} new" if fresh.matched else "none is new"
    if fresh.dated:
        new += f" ({f'{len(fresh.dated)} of them ' if fresh.dated != fresh.matched else ''}printed as older)"
    if fresh.late:
        kept += f", {len(fresh.late)} of these printed as new"
    return f"By the years printed{where}. By matching, {'; '.join(filter(None, (new, kept)))}. "


def _tell_unread(newest: CountryReport) -> str:
    """Return that the newest list was not read, and why where that is known."""
    if is_partial(newest):
        return "The text of the newest edition breaks off, so that its recommendations are not known."
    return "The newest edition's recommendations could not be read."


def _tell_fresh(newest: Edition, fresh: Fresh, lives: tuple[Lifeline, ...]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return how much of what is counted as new is only likely so, and examples of what is new by either witness.

    Those come first of which the reader would not find by matching why they are counted.
    """
    places = {life.name: {word.ordinal for word in life.wordings if word.edition == newest} for life in lives}
    sure, late, dated = (
        [life for life in lives if places[life.name] & some]
        for some in (fresh.counted & fresh.matched, fresh.late, fresh.dated)
    )
    unsure = [life for life in sure if life.likely]
    told = f" Of the new, {count_things(len(unsure), 'is', 'are')} only likely so." if unsure else ""
    said = {life.name: "likely new" for life in unsure}
    said |= {life.name: f"new {life.caveat}" if life.caveat else "new as printed" for life in late}
    said |= {life.name: f"since {life.since}, {life.caveat}" for life in dated}
    shown = (*late, *sorted(sure, key=lambda life: life.name in said), *dated)[:3]
    return told, tuple(_point(life, said.get(life.name, "")) for life in shown)


def _answer_longest(history: Editions, lives: tuple[Lifeline, ...]) -> Headline:
    standing = [life for life in lives if life.stands]
    if not standing:
        read = history.reports[-1].recommendations_read
        value, detail = ("not read", _tell_unread(history.reports[-1]))
        if read:
            value, detail = "–", "No recommendation stands in the newest edition."
        return Headline("longest", "Longest outstanding", value, detail, "recommendations" if read else "warnings")
    since = min(life.since for life in standing)
    oldest = sorted((life for life in standing if life.since == since), key=lambda life: bool(life.caveat))
    caveats = Counter(merge_caveats([life.caveat for life in oldest]))
    shared = len(caveats) == 1
    said = [text if shared else f"{count} {text}" for text, count in caveats.items() if text]
    told = "".join(f" {_begin(text)}." for text in said)
    if not oldest[0].span:
        value, detail = "–", _tell_none_older(oldest, said)
    else:
        many = "1 recommendation has" if len(oldest) == 1 else f"{len(oldest)} recommendations have"
        first = history.reports[0]
        start = " (the first edition read)" if since == first.edition.year and first.recommendations_read else ""
        held = sum(report.recommendations_read and report.edition.year >= since for report in history.reports)
        fewest, most = (pick(min(life.seen, held) for life in oldest) for pick in (min, max))
        seen = f"{'' if fewest == most else f'{fewest} to '}{count_things(most, 'edition')}"
        value, detail = f"since {since}", f"{many} stood since {since}{start}, read in {seen}.{told}"
    points = tuple(_point(life, "" if shared else life.caveat) for life in oldest[:3]) if oldest[0].span else ()
    return Headline("longest", "Longest outstanding", value, detail, "recommendations", points)


def _tell_none_older(standing: Sequence[Lifeline], said: Sequence[str]) -> str:
    """Return that what stands in the newest edition stands since then, with what is said of it."""
    lead = "By the years printed, every" if any(life.caveat and life.printed for life in standing) else "Every"
    back = " or returned" if any(life.stood != life.first and not life.printed for life in standing) else ""
    told = (text.replace("as printed; ", "").replace("returned, ", "") for text in said)
    stands = "; ".join([f"first stands there{back}", *told])
    return f"{lead} recommendation of the newest edition {stands}."


def _point(life: Lifeline, said: str) -> tuple[str, str]:
    """Return a recommendation as an example, with what is to be said of it before its words."""
    return f"{_begin(said)}: {life.text}" if said else life.text, f"r-{life.name}"


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told_twice(held: Sequence[CountryReport]) -> bool:
    """Whether any two editions give a figure of the same: else none could be restated."""
    seen: set[tuple[str, int, bool]] = set()
    for report in held:
        here = {(one.item.measure, one.item.year, one.in_row) for one in accounts_of(report)}
        if seen & here:
            return True
        seen |= here
    return False


_RESTATED: dict[RestatementKind, str] = {
    "revised": "revised",
    "rounding": "rounded",
    "unit differs": "in another unit",
    "period differs": "of another period",
}


def _tell_unlike(unlike: Sequence[Unlike], more: str) -> str:
    """Say how many figures two editions give otherwise, though neither restates the other, and why."""
    if not unlike:
        return ""
    kinds = Counter(one.why for one in unlike)
    told = "; ".join(f"{count} {why}" if len(kinds) > 1 else why for why, count in kinds.most_common())
    differ = "differs" if len(unlike) == 1 else "differ"
    return f" {len(unlike)} {more}{differ}, but cannot be compared: {told}."


def _answer_restated(history: Editions, restated: tuple[Restated, ...], unlike: Sequence[Unlike]) -> Headline:
    """Say which figures are restated in the editions held against each other, and which editions are not held."""
    others = list_doubted(history.reports)
    besides = _tell_unlike(unlike, "more " if restated else "")
    left = f" Not set against others: {list_names(others)}, perhaps of another edition or country." if others else ""
    if not restated:
        detail = "Where two editions give a figure of the same year and can be compared, they agree." + besides
        return Headline("restated", "Restated figures", "none", detail + left, "unlike" if unlike else "figures")
    revised = [item for item in restated if item.kind == "revised"] or list(restated)
    points = tuple(
        (
            f"{item.measure} {item.year}: {item.first.counted} by edition {item.first.edition}, "
            f"{item.later.counted} by edition {item.later.edition}",
            "restatements",
        )
        for item in sorted(revised, key=lambda item: item.later.edition, reverse=True)[:3]
    )
    kinds = Counter(item.kind for item in restated)
    none = "" if kinds["revised"] else "None revised: "
    told = ", ".join(f"{kinds[kind]} {said}" for kind, said in _RESTATED.items() if kinds[kind])
    detail = f"{none}{told}.{besides}{left}"
    return Headline("restated", "Restated figures", str(len(restated)), detail, "restatements", points)
