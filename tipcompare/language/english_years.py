"""What English words say of the years of figures: that they are compared, move, go on, or are told again."""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, phrases, words

NEVER_THERE = words("there has never been, there had never been, nor has there ever been, nor had there ever been")
NEVER = NEVER_THERE + words(
    "never, had yet to, has yet to, have yet to, has never, had never, have never, not yet, have not yet, has not yet, "
    "had not yet, nor had it ever, nor has it ever, nor had they ever, nor have they ever, is yet to, are yet to, was "
    "yet to, were yet to, has still not, have still not, had still not, still has not, still have not, still had not, "
    "has so far not, have so far not, had so far not, not once, not once in its history, never once, never in its "
    "history"
)
"""That there never was any, and that it was never done: words of several marks."""

_TIMES = words(
    "half, twice, three times, four times, five times, six times, seven times, eight times, nine times, ten times"
)
_MULTIPLES = (
    *_TIMES,
    *words("double, triple, quadruple, half of, a third, one-third, two-thirds, a quarter, one-quarter, a fraction"),
    *words("a third of, one-third of, two-thirds of, a quarter of, one-quarter of, a fraction of, three-quarters of"),
)
"""How a figure is told by another one that it is set against."""

_PERIODS = words("year, years, reporting period, reporting periods")
_COUNTS = words("two, three, four, five, six, seven, eight, nine, 10, 11, 12, 15, 20")

_FIRST = words("first, first-ever, first ever")
_FIRST_IN_YEARS = phrases(
    "first time in",
    ", more than, over, at least, nearly, almost",
    ("years", "several years", "many years", "a decade", *phrases(_COUNTS, "years")),
)

_LOOKS_BACK = phrases("this, these, that", ("", "is", "was", "are", "were"), "compared", "with, to") + phrases(
    "this, that", "compares", "with, to"
)

_UP_FROM = phrases(
    "up, down", "slightly, sharply, significantly, considerably, substantially, markedly, dramatically", "from"
)

_GOES_ON_FROM = phrases(
    "continuing, extending, prolonging, reversing, marking",
    "a, the",
    "decline, decrease, drop, fall, reduction, rise, increase",
    "from",
)

_SAME_SUM = words(
    "the same amount, the same amount as, the same sum, the same sum as, the same level, the same level as, the same "
    "level of funding as, same amount, same amount as"
) + phrases("a", "steady, constant, consistent, stable", "allocation, amount, budget, sum, level", "from")

_BEGUN = words(
    "initiated, begun, commenced, began, opened, started, established, created, developed, launched, introduced, "
    "enacted, adopted, drafted, published, revised, signed, set up, built, formed, founded, inaugurated, installed, "
    "amended, took effect, takes effect, taking effect, effective, into force, into effect, passed, ratified"
)

YEARS: dict[str, Words] = {
    "that-time": words("that period, this period, that time, the period under review, the period in question"),
    "comparison": words(
        "compared with, compared to, in comparison, in comparison to, in comparison with, in contrast, in contrast to, "
        "in contrast with, by comparison, for comparison, as compared to, as compared with, compares with, down from, "
        "up from, an increase from, a decrease from, increase from, decrease from, increase over, as opposed to, "
        "increased from, decreased from, reduction from, decline from, rise from, drop from, fall from, increases "
        "from, increases over, decreases from, decreases over, decrease over, decline over, declines from, rise over, "
        "drop over, improvement over, improvements over, an increase over, a decrease over, improvement from, "
        "improvement on, an improvement on, versus, as against, relative to, than the, double the, twice the, unlike, "
        "unlike in, compared, compared to only, an increase compared to, a decrease compared to, a significant "
        "increase from, a significant decrease from, a slight increase from, a slight decrease from, more than the, "
        "fewer than the, from a total of, on par with, below the, above the, increase on, decrease on, a change from, "
        "level with, on a level with, contrasted with, contrasting with, set against, measured against, three times "
        "the, four times the, five times the, six times the, ten times the"
    )
    + words("by contrast")
    + _UP_FROM
    + _GOES_ON_FROM
    + phrases(_MULTIPLES, "the total, the figure", "of")
    + _LOOKS_BACK,
    "looks-back": _LOOKS_BACK,
    "likeness": words(
        "similar to, comparable to, comparable with, consistent with, close to, the same share, the same proportion, "
        "the same percentage"
    ),
    "moves": words(
        "rose, risen, rising, rise, fell, fallen, falling, fall, increased, increasing, increase, decreased, "
        "decreasing, decrease, grew, grown, growing, dropped, dropping, drop, declined, declining, decline, increased "
        "from, decreased from, increase from, decrease from, an increase from, a decrease from, decline from, rise "
        "from, drop from, fall from, reduction from, up from, down from, reduced, changed, went, raised, cut, "
        "expanded, slipped, doubled, tripled, halved, stayed, numbered, totaled, totalled, amounted to, came to, come "
        "to, stood at, reached, climbed, jumped, plunged, declined to, sank, shrank, dwindled, soared, surged, "
        "diminished"
    )
    + _UP_FROM
    + _GOES_ON_FROM,
    "stays": words(
        "put at, was put at, was given as, remained, remains, stood, stands, stayed, hovered, held steady, was steady"
    ),
    "by-so-many": words("up, down"),
    "reference": (
        *phrases(("", "less than", "fewer than"), _MULTIPLES, "the number, the amount, the figure, the total"),
        *phrases(_TIMES, "as many"),
        *words(
            "an increase of, a decrease of, an increase by, a decrease by, a reduction of, a rise of, a drop of, a "
            "decline of, up by, down by"
        ),
    ),
    "same": words(
        "the same as, the same number, the same number as, the same count, the same count as, the same total, the same "
        "total as, identical to, equal to, on par with, equaling, matching, unchanged from, unchanged since, no change "
        "from, an equal number, the same figure as, the same figure, equal in number to"
    )
    + _SAME_SUM,
    "same-sum": _SAME_SUM,
    "yet": NEVER + words("as yet, to date, ever, has yet, had yet, have yet"),
    "so-far": words("to date, so far, thus far"),
    "previous": words("the previous one, previous one, the earlier one, the previous, previous"),
    "origin": words(
        "from, since, inception, dated from, dated back to, dating from, dating back to, the same amount as, the same "
        "as, from a, adoption, enactment, passage, ratification"
    )
    + _BEGUN,
    "begun": _BEGUN,
    "consecutive": (
        *phrases("consecutive, straight, successive", _PERIODS),
        *phrases(_PERIODS, "in a row, in succession"),
        *words("year running, years running, in decades, in a decade, in several years, in many years"),
        *phrases("for", "the, a", "second, third, fourth", "year, year in a row"),
        *phrases("in", "more than, over, at least, nearly, almost", ("a decade", *phrases(_COUNTS, "years"))),
    ),
    "continued": words(
        "continued, continuing, continue, ongoing, remained, pending, continued to, from previous years, from the "
        "previous, from prior years, from earlier years, from past years, initiated in previous, initiated in prior, "
        "initiated in earlier, opened in previous, opened in prior, opened in earlier, postponed, adjourned, put off, "
        "delayed, rescheduled, resumed, begun in, carried on with, carried over, went on with, going on with, kept up, "
        "keeping up, kept open, still open, still under way"
    ),
    "since": ("since",),
    "past": words("earlier, previously, prior, preceding, last, past, before, formerly"),
    "last-report": words("last report, previous report, the previous report, last edition"),
    "superlative": _FIRST + words("most, fewest, highest, lowest, largest, smallest, least, record"),
    "elapsed": words("in, within, after, during, past, last, every, first time in, fewest in, backlog of, delays of"),
    "since-when": words("after, before, following, prior to"),
    "first-time": words("first time, first time in, first time since, first year") + _FIRST_IN_YEARS,
    "first-in-years": _FIRST_IN_YEARS,
    "time-span": words("period, quarter, semester, trimester, cycle, term, span, session, season"),
    "begins-then": words("beginning, beginning in, starting, starting in"),
    "first-since": ("first time since",),
    "first-one": _FIRST,
    "lasting": words(
        "still, still open, still under way, remained, remaining, pending, ongoing, left open, left unresolved, left "
        "pending, left over, outstanding, unresolved"
    ),
    "retells": words(
        "reported, recorded, registered, counted, confirmed, numbered, totaled, totalled, began, begun, started, "
        "amounted to, stood at, concluded, completed, there were, there was, there had been, yielded, saw, seen"
    ),
    "tally": words(
        "figure, figures, number, numbers, the number, the numbers, total, totals, count, tally, sum, statistic"
    ),
    "alike": words("comparable, corresponding, equivalent, respective"),
    "last-time": words("last, most recent, most recently"),
    "dated": words("dates, dated, occurred, happened, came, took place"),
    "earlier": words(
        "in earlier years, in previous years, in prior years, in past years, in preceding years, in earlier periods, "
        "in previous periods, in prior periods"
    ),
    "multiple": (*_TIMES, *words("double, triple, quadruple")),
    "differing": (*words("more, fewer"), *phrases(_TIMES, "as many")),
}
