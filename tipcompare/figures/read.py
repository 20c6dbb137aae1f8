"""Prose to observations: a section sentence by sentence, and what one leaves for the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.amounts.lengths import find_termed, read_lengths
from tipcompare.figures.amounts.money import read_money
from tipcompare.figures.before import Before, Left
from tipcompare.figures.binding.attach import bind_numbers
from tipcompare.figures.binding.no_figures import drops_others, found_though_not_done, is_no_figure
from tipcompare.figures.binding.other_crimes import count_accused_of_else, is_of_another_crime
from tipcompare.figures.binding.passed_over import first_deed
from tipcompare.figures.check import COUNTED, check_sums, check_years, find_misread, find_unread, warn_unread
from tipcompare.figures.dating.dated import Calendar, Dated, begin_sums
from tipcompare.figures.dating.years import date_numbers, period_at, period_of_clause
from tipcompare.figures.negation.silences import find_silences
from tipcompare.figures.negation.unsaid import Silence, asks_of_those
from tipcompare.figures.observe import Setting, observe_numbers, observe_references, observe_silences
from tipcompare.figures.parts_of_greater import part_beside_wholes
from tipcompare.figures.scopes.by_some_bodies import find_data_of_some
from tipcompare.figures.scopes.incidents import tells_incident, tells_old_case
from tipcompare.figures.scopes.some_of_more import found_out_of, only_some
from tipcompare.figures.whose.officials import count_officials, tell_accused
from tipcompare.figures.whose.punished import are_exploited
from tipcompare.figures.words.lexicon import Acronyms, Lexicon, find_acronyms, make_lexicon
from tipcompare.figures.words.periods import Period, find_periods, reporting_period
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.sentence import LEFT_OUT, Amount, Bound, Scene, is_one_more, read_scene
from tipcompare.figures.words.stretches import clause_end, tail
from tipcompare.figures.words.telling import (
    begins_case,
    cut_sentences,
    gather_cues,
    may_tell,
    tells_killing,
    type_hyphens,
)
from tipcompare.figures.words.tokens import Token, at, has, has_key, is_dated, names_topic
from tipcompare.figures.words.turns import turns_at
from tipcompare.model import Edition, Observation, ReportWarning, Section, Span
from tipcompare.model.document import is_of
from tipcompare.series import SeriesProfile
from tipcompare.series.measures import prose_of

_Lengths = tuple[Mapping[int, Amount], frozenset[int]]


def read_observations(
    text: str, sections: Sequence[Section], profile: SeriesProfile, edition: Edition, country: str = ""
) -> tuple[tuple[Observation, ...], tuple[ReportWarning, ...]]:
    """Return the figures in the prose of a report, in order of their spans, and what does not fit among them.

    Args:
        text: the report's own text.
        sections: of the report; only those that the profile names for figures are read.
        profile: of the series: its measures and the vocabulary of its language.
        edition: which edition; "the reporting period" is that of this edition.
        country: alpha-3 of the country that the report is about, so that what authorities of another state did is told
            apart; empty where it is not known.

    Example:
        >>> from tipcompare.series import get_profile
        >>> text = "Courts convicted six traffickers in 2013, compared with four in 2012."
        >>> sections = (Section(Span(0, len(text)), "prosecution"),)
        >>> found, _ = read_observations(text, sections, get_profile("tip"), Edition(2014))
        >>> [(o.measure, o.value, o.year, o.comparison) for o in found]
        [('convictions', 6.0, 2013, False), ('convictions', 4.0, 2012, True)]
    """
    found, doubts = read_prose(text, sections, profile, edition, country)
    return tuple(part_beside_wholes(found, prose_of(profile.figures.measures))), doubts


def read_prose(
    text: str, sections: Sequence[Section], profile: SeriesProfile, edition: Edition, country: str
) -> tuple[Sequence[Observation], tuple[ReportWarning, ...]]:
    """Return what `read_observations` does, each figure as its sentence tells it, not held against greater ones."""
    setting = _make_setting(text, profile, edition, country)
    if setting is None:
        return (), ()
    found: list[Observation] = []
    unread: list[Span] = []
    for section in sections:
        if is_of(section.kind, profile.figures.sections):
            found.extend(_read_section(setting, section, unread))
    found.sort(key=lambda o: (o.span.start, o.span.end, o.measure))
    doubts = (*check_years(found, edition, profile.figures.reporting_lag), *warn_unread(text, unread))
    return found, (*check_sums(text, found, setting.lexicon.vocabulary, unread), *doubts)


def _make_setting(text: str, profile: SeriesProfile, edition: Edition, country: str) -> Setting | None:
    """Return what the sentences of a report are read in; None where the series has no vocabulary for figures."""
    vocabulary, lag = profile.figures.vocabulary, profile.figures.reporting_lag
    if vocabulary is None:
        return None
    lexicon = make_lexicon(vocabulary, profile.figures.measures)
    now, ago = (Period(0, 0, *reporting_period(year, lag)) for year in (edition.year, edition.year - 1))
    typed = type_hyphens(text, vocabulary)
    return Setting(text, typed, profile, edition, country, lexicon, find_acronyms(lexicon, typed), now, ago)


def _read_section(setting: Setting, section: Section, unread: list[Span]) -> Iterator[Observation]:
    setting, cues, before = evolve(setting, kind=section.kind), gather_cues(setting.profile), Before()
    for start, end in cut_sentences(setting.text, section.span):
        left = before.take()
        if may_tell(setting.text[start:end], cues):
            yield from _read_sentence(setting, Span(start, end), before, left, unread)
        before.sentence = setting.text[start:end]


def _read_sentence(
    setting: Setting, span: Span, before: Before, left: Left, unread: list[Span]
) -> Iterator[Observation]:
    """Yield the figures of a sentence and note what it leaves for the next one."""
    lexicon, lag, typed = setting.lexicon, setting.profile.figures.reporting_lag, span.of(setting.typed)
    earlier = "" if left.period and left.period.name == setting.now.name else before.sentence
    periods = find_periods(typed, lexicon.vocabulary, setting.edition.year, lag, earlier)
    scene, silences, lengths = _hear(typed, periods, lexicon, setting.acronyms, left.measures)
    scene = _place_scene(scene, silences, setting, span, before, left)
    before.old_case = tells_old_case(scene)
    if (partly := len(find_data_of_some(scene))) | (in_case := tells_incident(scene)):
        before.left = Left(left.measures, partly=partly, in_case=in_case)
    unread.extend(find_misread(scene))
    if not silences and not any(_may_count(scene, phrase) for phrase in scene.phrases):
        return
    bound, amounts = _bind(scene, silences, lengths, before.currencies)
    unread.extend(find_unread(scene, bound))
    before.refuse(scene, bound)
    if accused_of_else := count_accused_of_else(scene, bound):
        before.left = evolve(before.left, accused_of_else=accused_of_else)
    if not silences and not amounts and not any(item.measures or item.relation for item in bound):
        if "nouns" in scene.cues or any(_counts_others(scene, item) for item in bound):
            before.left = evolve(before.left, measures=())  # what follows goes on from another figure
        return
    counts = lexicon.counts  # a term is also of those who get it
    terms = {at: tuple(n for name in a.measures for n in (name, *counts[name].leads)) for at, a in amounts.items()}
    calendar = before.make_calendar(scene, left, terms, setting.now, setting.ago)
    dated = begin_sums(date_numbers(scene, bound, calendar), amounts)
    accused = tell_accused(scene, bound, amounts)
    yield from before.complete(scene, left, bound, observe_numbers(scene, bound, amounts, dated, accused, setting))
    yield from observe_references(scene, bound, setting)
    yield from observe_silences(scene, [(s, _date_silence(scene, s, calendar)) for s in silences], setting)
    officials = count_officials(scene, bound, accused) if any(accused) else 0.0
    before.note(scene, left, tuple(zip(bound, dated, strict=True)), terms, officials)


def _place_scene(
    scene: Scene, silences: Sequence[Silence], setting: Setting, span: Span, before: Before, left: Left
) -> Scene:
    """Return a sentence with where it stands, and what those before it tell of it."""
    return evolve(
        scene,
        sentence=span,
        home=setting.country,
        section=setting.kind,
        silent=tuple((silence.last, silence.until, silence.measures) for silence in silences),
        told=before.counted,
        audiences=before.audiences,
        officials=left.officials,
        old_case=before.old_case,
        in_case=left.in_case,
        in_danger=before.in_danger,
        after_killing=tells_killing(before.sentence, setting.lexicon.vocabulary),
        accused_of_else=left.accused_of_else,
    )


@lru_cache(maxsize=256)
def _hear(
    printed: str, periods: tuple[Period, ...], lexicon: Lexicon, acronyms: Acronyms, carried: tuple[str, ...]
) -> tuple[Scene, tuple[Silence, ...], _Lengths]:
    """Return what a sentence tells by itself, wherever it stands, with the measures that it goes on from.

    Few sentences with figures come again: of the Findings one in twelve, and more where penalties and stock sentences
    stand in every edition.
    """
    scene = read_scene(printed, periods, lexicon, acronyms, carried)
    return scene, find_silences(scene), read_lengths(scene, dict(lexicon.vocabulary.parts_of_year))


def _bind(
    scene: Scene, silences: Sequence[Silence], terms: _Lengths, currencies: set[str]
) -> tuple[tuple[Bound, ...], dict[int, Amount]]:
    """Return every number with what it counts, and those of them that are amounts."""
    lengths, timed = terms
    termed = find_termed(scene, lengths) if lengths else {}
    scene = evolve(scene, termed=termed) if termed else scene
    money, sums = read_money(scene, currencies)
    bound = list(bind_numbers(scene, timed))
    tells = bool(silences or lengths or money) or any(item.measures or item.relation for item in bound)
    amounts = {**lengths, **money}
    none, taken = dict[int, bool](), dict[int, Bound]()
    for place, item in enumerate(bound):
        if place in timed or place in sums:
            bound[place] = _as_amount(item, amounts.get(place))
        elif item.rule == LEFT_OUT or not (tells or item.phrase.what in COUNTED):
            continue  # nobody asks for a number of a sentence without figures, unless it may be one that was missed
        elif not scene.tokens[item.phrase.first].value.is_integer():
            bound[place] = Bound(item.phrase)  # "12,15 victims" may be two numbers
        elif is_no_figure(scene, item, silences):
            if item.measures and drops_others(scene, item):
                none[place] = is_of_another_crime(scene, item) or are_exploited(scene, item)
                taken[place] = item
            found = found_though_not_done(scene, item, silences)
            bound[place] = found or Bound(item.phrase, rule=LEFT_OUT)
    may = not scene.marks.isdisjoint(("including", "screens")) or "conditions" in scene.cues or "among" in scene.keys
    asked = reversed(range(len(bound))) if may or "doubtful" in scene.marks else ()
    for place in sorted(asked, key=lambda place: bound[place].relation == "comparison"):  # these go by the others
        if others := (may and only_some(scene, bound, place)) or found_out_of(scene, bound, place):
            told = tuple(name for name in bound[place].measures if name not in others)
            bound[place] = evolve(bound[place], measures=told)
    for place, item in enumerate(bound):
        them = none.get(place - 1, False) and has(item.phrase.of(scene.tokens), "counted-out")
        accused = them and scene.any_with("of_accused", item.measures)
        of = place - 1 if accused else item.of  # "arrested 21 for illegal entry and tried 18 of them"
        # "arrested nine women in prostitution and two pimps"
        apart = item.phrase.what == "suspect" and are_exploited(scene, taken.get(of, item))
        if of in none and not (apart or _is_found_among(scene, item, of_another_crime=none[of])):
            bound[place] = Bound(item.phrase, rule=LEFT_OUT)
            none[place] = none[of]
    return tuple(bound), amounts


def _as_amount(item: Bound, amount: Amount | None) -> Bound:
    """Return a number that counts nothing but a length of time or money, with what the amount stands to."""
    if amount is None:
        return Bound(item.phrase, rule=item.rule or LEFT_OUT)
    phrase = evolve(item.phrase, end=amount.end) if amount.end > 0 else item.phrase
    return Bound(phrase, (), item.rule or LEFT_OUT, amount.of, amount.relation)


def _is_found_among(scene: Scene, item: Bound, *, of_another_crime: bool) -> bool:
    """Return whether a part of what is no figure is one by its own words: "stopped 90 travelers, nine were victims".

    Or, of those accused of another crime, is of one that counts: "nine for smuggling and two for trafficking".
    """
    tokens = scene.tokens[item.phrase.first : item.phrase.end + 2]
    charged = (*tokens, *tail(scene, item))  # "with human trafficking"
    if of_another_crime and names_topic(charged):
        return True
    told = (token.meaning for token in tokens)
    return any(of.kind == "victim" or item.is_of(of.conditions) for of in told)


def _may_count(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a number may be more than an article: "a" behind a verb, of a place more, or a length of time."""
    return (
        scene.tokens[phrase.first].number_kind != "one"
        or phrase.what == "time"
        or bool(scene.tokens[first_deed(scene.tokens, phrase.first)].meaning.verbs)
        or begins_case(scene.tokens, phrase)
        or is_one_more(scene, phrase)
    )


def _counts_others(scene: Scene, item: Bound) -> bool:
    """Return whether a number that is no figure is of other people than those told before: "met 410 travelers"."""
    number = scene.tokens[item.phrase.first].value
    people = item.phrase.what == "person" and number > 1 and all(number != value for _, value in scene.told)
    return people and not (item.phrase.part or is_definite(scene.tokens, item.phrase))


def _date_silence(scene: Scene, silence: Silence, calendar: Calendar) -> Dated | None:
    """Return of when it is that something is not said or was not done: by its clause, what is behind it, the opening.

    Else of the year of the report; of none where it was done in that year for the last time.
    """
    if silence.since:
        return Dated(calendar.now, "assumed") if silence.since < calendar.now.year else None
    tokens, ahead = scene.tokens, range(silence.last, silence.until)
    until = next((i for i in ahead if turns_at(tokens, i) or tokens[i].does("since")), silence.until)
    if at(tokens, until).does("denies-anew") and not is_dated(tokens[:until]):
        ahead = range(until, clause_end(tokens, until + 1))  # "did not try anyone nor did it convict anyone in 2019"
        until = next((i for i in ahead if tokens[i].does("relative")), ahead.stop)
    told = [(i, p) for i in range(until) if (p := period_at(tokens, i, 0, 0)) is not None]
    asked = silence.first if silence.asked < 0 else silence.asked
    after = [p for i, p in told if i >= asked and not _is_of_them(scene, silence, i)]
    before = [p for i, p in told if i < silence.first]
    opening = before[:1] if is_dated(tokens[: 2 + (tokens[1].key == ",")]) else []  # "However, in 2019, it did not"
    if any("-" in p.name for p in opening) and has_key(tokens[: silence.first], ";"):
        opening = []  # "In January 2021, it opened a line; it did not report the number of calls"
    of_clause = period_of_clause(tokens, silence.first, over_numbers=True)
    of_others = opening or _of_before(tokens, silence, before)
    chosen = of_clause or next(iter(after[-1:] or of_others), None)
    return Dated(chosen, "stated") if chosen is not None else Dated(calendar.now, "assumed")


def _of_before(tokens: Sequence[Token], silence: Silence, before: Sequence[Period]) -> Sequence[Period]:
    """Return the one period told before of those of whom it is asked, or of what the same did right before.

    "Freed 900 in 2019, but not how many of these"; "tried 12 in 2019 but did not report convicting any". Of two
    years neither: "did not report how much it spent in 2020 or 2019 and did not fund shelters".
    """
    if len({period.name for period in before}) != 1:
        return ()
    if asks_of_those(tokens, silence):
        counted = tokens[: silence.first]
        return () if has(counted, "comparison") or has_key(counted, "(") else before[-1:]
    joined = tokens[silence.first - 1].does_any("break", "and") and tokens[silence.first - 2].period is not None
    return before[-1:] if joined and "-" not in before[0].name and before[0].also is None else ()


def _is_of_them(scene: Scene, silence: Silence, place: int) -> bool:
    """Return whether a period is of those spoken of: "did not report whether it tried a teacher arrested in 2019".

    Or tried nobody "who was arrested in 2019". Not of what they are asked for too: "did not report sentences for six
    convicted in 2019".
    """
    if silence.value is not None and has(scene.tokens[silence.last : place], "relative"):
        return True
    tokens, asked = scene.tokens, {led for name in silence.measures for led in scene.counts[name].leads}
    meanings = {i: tokens[i].meaning for i in range(silence.last, place)}
    said = [i for i, told in meanings.items() if {*told.verbs, *told.nouns, *told.asked} & set(silence.measures)]
    return any(
        tokens[i].does("continued") or (tokens[i].key.endswith("ed") and (meaning.verbs or not meaning.speaks))
        for i, meaning in meanings.items()
        if said and i > said[-1] and asked.isdisjoint(meaning.verbs)
    )
