"""Prose to observations: every figure with what it counts, of whom, when, and where it stands.

Each sentence that may hold a figure is taken word by word (`tipcompare.reading.clauses`), and what was heard becomes
observations (`tipcompare.reading.observing`). Here such sentences are found, and what one leaves for the next is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from attrs import define, field

from tipcompare.model import Edition, Observation, ReportWarning, Section, Span
from tipcompare.reading.clauses import hear_sentence
from tipcompare.reading.numbers import NUMBER_WORDS
from tipcompare.reading.observing import GOVERNMENT, Setting, choose_periods, make_observations
from tipcompare.reading.periods import Period, find_periods
from tipcompare.reading.scene import Item, Scene
from tipcompare.reading.sentences import sentence_bounds
from tipcompare.reading.sums import check_sums
from tipcompare.reading.words import PERIOD_SIGN, Word, make_lexicon, read_words
from tipcompare.series import SeriesProfile
from tipcompare.series.prose import Counting

_STEM = 5
_LONGEST = 4000
"""Characters of the longest stretch that is taken as one sentence, so that reading stays linear."""


@define(eq=False)
class _Carried:
    """What a sentence leaves for the next one."""

    measures: tuple[str, ...] = ()
    kinds: dict[str, tuple[str, ...]] = field(factory=dict)
    periods: dict[str, Period] = field(factory=dict)
    actor: str = ""
    other_actor: str = ""
    currencies: set[str] = field(factory=set)


def read_observations(
    text: str, sections: Sequence[Section], profile: SeriesProfile, edition: Edition
) -> tuple[tuple[Observation, ...], tuple[ReportWarning, ...]]:
    """Return the figures in the prose of a report, in order of their spans, and what does not fit among them.

    Args:
        text: the report's own text.
        sections: of the report; only those that the profile names for figures are read.
        profile: of the series: its measures and the vocabulary of its language.
        edition: which edition; "the reporting period" is that of this edition.

    Example:
        >>> from tipcompare.series import get_profile
        >>> text = "Courts convicted six traffickers in 2013, compared with four in 2012."
        >>> sections = (Section(Span(0, len(text)), "prosecution"),)
        >>> found, _ = read_observations(text, sections, get_profile("tip"), Edition(2014))
        >>> [(o.measure, o.value, o.year, o.comparison) for o in found]
        [('convictions', 6.0, 2013, False), ('convictions', 4.0, 2012, True)]
    """
    if profile.vocabulary is None:
        return (), ()
    found: list[Observation] = []
    for section in sections:
        if section.kind in profile.figure_sections:
            found.extend(_read_section(text, section, profile, edition))
    found.sort(key=lambda o: (o.span, o.measure))
    return tuple(found), check_sums(text, found, profile.vocabulary)


def _read_section(text: str, section: Section, profile: SeriesProfile, edition: Edition) -> Iterator[Observation]:
    assert profile.vocabulary is not None
    lexicon = make_lexicon(profile.vocabulary, profile.measures)
    counts = {measure.name: measure.prose for measure in profile.measures if measure.prose is not None}
    number, counted = _filters(profile)
    goes_on = re.compile(profile.vocabulary.continuations) if profile.vocabulary.continuations else re.compile("(?!)")
    carried = _Carried()
    for start, end in _sentences(text, section.span):
        continued = goes_on.match(text, start, end) is not None
        hopeful = number.search(text, start, end) and (
            (continued and carried.measures) or counted.search(text, start, end)
        )
        if not hopeful:
            carried = _Carried(other_actor=carried.other_actor, currencies=carried.currencies)
            continue
        sentence = Span(start, end)
        periods = find_periods(text, sentence, profile.vocabulary, edition.year, profile.reporting_lag)
        words = _mark_periods(read_words(text, sentence, lexicon), periods)
        scene = _open_scene(counts, carried, words, continued=continued)
        items = hear_sentence(words, scene)
        setting = Setting(profile, edition, section.kind, sentence, periods, carried.periods, carried.actor)
        chosen = choose_periods(items, scene, setting)
        yield from make_observations(text, items, chosen, scene, setting)
        carried = _leave(scene, items, chosen)


def _sentences(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the sentences of each line; what is longer than any sentence is cut between words."""
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        for first, last in sentence_bounds(text, start, end) if end > start else ():
            while last - first > _LONGEST:
                cut = text.rfind(" ", first + 1, first + _LONGEST)
                cut = first + _LONGEST if cut < 0 else cut
                yield first, cut
                first = cut
            yield first, last
        start = end + 1


@lru_cache(maxsize=8)
def _filters(profile: SeriesProfile) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return two patterns that every sentence with a figure of this series matches: a number, and what it counts."""
    assert profile.vocabulary is not None
    rules = [measure.prose for measure in profile.measures if measure.prose is not None]
    verbs = sorted({verb for rule in rules for verb in rule.verbs})
    accounts = sorted({words.split()[0] for words in profile.vocabulary.accounts})
    stems = {_stem(phrase) for rule in rules for phrase in (*rule.nouns, *rule.counted, *rule.verbs, *rule.states)}
    stems |= {_stem(phrase) for _, phrases in profile.vocabulary.terms for phrase in phrases}
    number = rf"\b(?!(?:19|20)\d\d\b)\d|\b{_begin_with(NUMBER_WORDS)}\b"
    single = rf"\b{_begin_with(verbs)} an? |not {_begin_with(accounts)}"
    return re.compile(f"{number}|{single}"), re.compile(rf"\b{_begin_with(stems)}")


def _begin_with(starts: Iterable[str]) -> str:
    """Return a pattern for any of these words, capitalised or not, by their first letters."""
    letters: dict[str, list[str]] = {}
    for start in sorted(starts, reverse=True):
        letters.setdefault(start[0], []).append(re.escape(start[1:]))
    return "(?:" + "|".join(f"[{k.upper()}{k}](?:{'|'.join(rest)})" for k, rest in sorted(letters.items())) + ")"


def _stem(phrase: str) -> str:
    """Return how the most telling word of a phrase begins."""
    return max(phrase.split(), key=len)[:_STEM]


def _mark_periods(words: list[Word], periods: Sequence[Period]) -> list[Word]:
    """Return the words with one sign in place of those of each period."""
    if not periods:
        return words
    kept: list[Word] = []
    index, open_until = 0, -1
    for word in words:
        while index < len(periods) and periods[index].end <= word.start:
            index += 1
        if index == len(periods) or word.end <= periods[index].start:
            kept.append(word)
        elif open_until != index:
            open_until = index
            kept.append(Word(periods[index].start, periods[index].end, PERIOD_SIGN, PERIOD_SIGN))
    return kept


def _open_scene(counts: dict[str, Counting], carried: _Carried, words: Sequence[Word], *, continued: bool) -> Scene:
    leads = frozenset(led for counting in counts.values() for led in counting.leads)
    scene = Scene(counts, leads=leads, other_actor=carried.other_actor, currencies=carried.currencies)
    if continued:
        kind = next((word.meaning.kind for word in words[:5] if word.meaning.kind), "")
        scene.carried = carried.kinds.get(kind, carried.measures)
        scene.actor = carried.actor
    return scene


def _leave(scene: Scene, items: Sequence[Item], chosen: Sequence[Period]) -> _Carried:
    main = next((item for item in items if not item.comparing), None)
    return _Carried(
        measures=items[-1].measures if items else (),
        kinds={item.kind: item.measures for item in items if item.kind},
        periods={i.measures[0]: period for i, period in zip(items, chosen, strict=True) if not i.comparing},
        actor=(main.actor or GOVERNMENT) if main is not None else "",
        other_actor=scene.other_actor,
        currencies=scene.currencies,
    )
