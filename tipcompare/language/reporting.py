"""English words for what is reported and known, and for what is not."""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, phrases, words

_BE_DENIED = words(
    "was not, were not, is not, are not, was never, were never, was not yet, were not yet, had not been, has not been, "
    "have not been, had not yet been, has not yet been, have not yet been"
)
_WITHHELD = phrases(
    _BE_DENIED,
    "published, released, disclosed, compiled, announced, made available, made public, reported, provided, given, "
    "supplied, specified, recorded, kept, collected, publicly available, made publicly available, accessible, shared, "
    "furnished, tracked, counted, public, available, stated, detailed",
)
_NOT_KNOWN = phrases(
    (*_BE_DENIED, "could not be"),
    "known, determined, ascertained, established, had, obtained, to hand, at hand, forthcoming, on file, clear",
)
_OFFICIAL = words(", official, reliable, exact, overall, central")
_NO_COUNT = ("no breakdown of", *phrases("no", _OFFICIAL, "number, count, tally, record", "of"))
_BY_WHOM = phrases("by, from", ("", "the"), "government, authorities, officials, police, law enforcement")
_NO_ACCOUNT = _NO_COUNT + phrases("no, zero", "report, reports, account, indication", ("", *_BY_WHOM), "of, on, about")
_ON = words("on, about, of, regarding, concerning")
_TOLD = words("said, reported, disclosed, published, released, revealed")
_NOTHING_SAID = (
    phrases(_TOLD, "nothing", _ON)
    + phrases("nothing", "was, is, has been, had been", (*_TOLD, "known", "made public"), ("", *_ON))
    + phrases("was, were, remained, kept", "silent", _ON)
)
_KEPT_BACK = (
    words(
        "withheld, withholds, withholding, omitted, omits, omitting, left unstated, left unreported, left unsaid, left "
        "open, left unclear, had no way of knowing, could not account for, did not respond to requests for, did not "
        "answer requests for, lost track of, lost count of, could not tell"
    )
    + phrases(
        "stopped, ceased, discontinued, suspended",
        "publishing, releasing, reporting, collecting, keeping, sharing, compiling, tracking",
    )
    + phrases(
        "would not, cannot, can not", "tell, say, state, specify, disclose, divulge, reveal, release, publish, confirm"
    )
)
_NO_DATA = phrases(
    "no",
    ", reliable, accurate, updated, current, disaggregated, specific, detailed, such, further, additional, official, "
    "national, comprehensive, complete, consolidated, public, verifiable, publicly available, separate, "
    "precise, exact",
    "data, information, statistics, figures, figure, records, details",
)
_UNKNOWN_IF = words("unknown if, unknown how, unknown whether, is unknown how, was unknown how, was unknown if")
_LACKS = words("lacked, lacks, to lack, continued to lack")
_UNTOLD = words("unknown, unspecified, undisclosed, unreported, unstated, undetermined")
_UNKNOWN_SUMS = phrases(_UNTOLD, "amount, amounts, sum, sums")
_IN_NUMBERS = phrases("in", _UNTOLD, "numbers")
_IN_SUMS = phrases("in", _UNTOLD, "amounts, sums")

_NO_SYSTEM = phrases(
    phrases(
        "did not have, does not have, did not maintain, did not keep, lacked, lacks, had no",
        "a, a formal, a centralized, a central, a national, a comprehensive",
        "system, database, registry",
    ),
    "of, on, to track, for tracking, to record, for recording",
) + phrases("did not have access to, had no access to", "data, statistics, information", "on, of, about")

_MAKE_PUBLIC = phrases("make", ", law enforcement, trafficking", "statistics, data")

REPORTING: dict[str, Words] = {
    "not-given": phrases(_BE_DENIED, "provided, given, supplied, furnished"),
    "passive": words("was not, were not"),
    "in-numbers": _IN_NUMBERS + _IN_SUMS,
    "sums": words("in amounts, in sums, the amounts, the sums, the amount, the total amount") + _IN_SUMS,
    "asks": words("whether, whether any, if, how") + _UNKNOWN_IF,
    "account": words(
        "report, reported, reporting, provide, provided, share, release, publish, disclose, make available, collect, "
        "maintain, know, track, compile, keep, record, make public, specify, determine, ascertain, say, "
        "give, state, make ... public, make ... available, supply, furnish, publicize, indicate, announce, confirm, "
        "specifying, disclosing, indicating, stating, saying, releasing, publishing, detail, detailing, clarify, "
        "reveal, divulge, produce, issue, count, offer, giving, providing, sharing, released, published, disclosed, "
        "collected, maintained, known, tracked, compiled, kept, recorded, specified, determined, said, given, stated, "
        "supplied, announced, confirmed, revealed, produced, issued, noted"
    )
    + _MAKE_PUBLIC,
    "counts": words(
        "tracked, kept track of, kept count of, counted, counted ... victims, recorded, compiled, published, "
        "collected, knew"
    ),
    "tells": words(
        "report, reported, reporting, specify, disclose, know, track, release, publish, reveal, divulge, say, indicate"
    )
    + _MAKE_PUBLIC,
    "data": words(
        "the number of, number of, the numbers of, numbers of, the total number of, how many, how much, data, the "
        "extent to which, to what extent, statistics, information, figures, records on, the amount, amount of, the "
        "total, whether any, whether, if, the number, any number, the total number, count of, tally of, total of, "
        "the total of, "
        "details of, total amount of, the total amount of, the total amount, exact number of, the exact number of, an "
        "exact number of, records of, separate records of, separate records on, separate data on, what sentences, what "
        "penalties, what punishments, what prison terms, what terms, their number, their numbers, sentencing details, "
        "details on sentencing, details on sentences, details of sentences, details of the sentences"
    )
    + words(
        "in numbers, in amounts, in sums, the amounts, the sums, the number or types of, the number and types of, a "
        "figure, any figure, a specific figure"
    )
    + _NO_COUNT
    + _NO_SYSTEM,
    "unavailable": words(
        "it was not reported, not reported, it is not clear, unavailable, unclear, it was unknown, not available, not "
        "yet available, not known, not yet known, is unknown, was unknown, was unclear, were unclear, were unknown, "
        "were unavailable, is unclear, remained unclear, remained unavailable, did not exist, do not exist, no "
        "numbers, was incomplete, were incomplete, were lacking, was lacking, remained unknown"
    )
    + _LACKS
    + _IN_NUMBERS
    + _IN_SUMS
    + _NO_ACCOUNT
    + _NOTHING_SAID
    + _KEPT_BACK
    + _NO_DATA
    + _NO_SYSTEM
    + _UNKNOWN_IF
    + _NOT_KNOWN
    + _WITHHELD,
    "lacks": _LACKS,
    "withheld": _WITHHELD,
    "none-told": _NO_ACCOUNT + _NO_DATA + _NOTHING_SAID + words("no numbers"),
    "unknown": words(
        "unknown number, unstated number, undetermined number, unspecified number, unknown numbers, undisclosed "
        "number, unreported number, an unspecified number, unspecified level, unspecified levels, undisclosed level"
    )
    + _UNKNOWN_SUMS,
    "untold-sum": _UNKNOWN_SUMS,
    "untold": words(
        "unreported, not reported, unknown, not known, unavailable, not available, data unavailable, data not "
        "available, data not reported, statistics unavailable, no data, no data reported, no data available"
    ),
    "partial": phrases(
        "complete, comprehensive, full, disaggregated",
        ", law enforcement, trafficking, anti-trafficking, anti-trafficking law enforcement",
        "data, statistics, information, figures",
    )
    + words("incomplete, was incomplete, were incomplete, incomplete figures, incomplete data, partial data"),
    "overlaps": words("overlap, overlaps, overlapped, double-counted, double counted, counted twice")
    + phrases("overlapping, duplicate", "data, statistics, figures, numbers, counts"),
    "needs-or-duties": words("needs, responsibilities, duties, roles"),
    "averts": words(
        "avoid, avoids, avoided, avoiding, prevent, prevents, prevented, preventing, eliminate, eliminated, "
        "eliminating, reduce, reduces, reduced, reducing, minimize, minimized, minimizing, remove, removed, removing, "
        "ensure, ensures, ensured, ensuring, unlikely"
    ),
    "in-full": words("the total number of, the total number, the total of, the total"),
    "came-of": words("update, updates, outcome, outcomes, status, results, progress, disposition")
    + phrases("additional, further, more", "data, details, information"),
    "sort": words("type, types, kind, kinds, nature, form, forms"),
    "data-system": phrases(
        ", law enforcement, victim, crime",
        "data, statistics, information",
        "system, systems, database, databases, collection, collection system, collection systems, collection "
        "mechanism, management system, management systems, sharing system, sharing systems",
    ),
    "keeps": words("keep, maintain, store, collect, compile, track")
    + phrases(_BE_DENIED, "kept, collected, compiled, tracked"),
    "in-one-place": words("in one place, in a single place")
    + phrases("in", "one, a single, a central, a centralized", "system, database, registry, repository"),
    "regarding": words("of, on, for, regarding, concerning, related to, about, as to, as regards"),
    "harmed": words("trafficked, victimized"),
    "teaches-or-uses": words(
        "train, trained, training, trainings, teach, taught, teaching, instructed, instructing, guidance, guidelines, "
        "use, used, using, implement, implemented, implementing"
    ),
    "written": words("report, reports, account, accounts"),
    "so-served": phrases("received, got, used, benefited from", "this", "service, benefit, form of assistance"),
    "so-doing": words("doing so, having done so, that it did so, doing this, did so, had done so, have done so"),
    "how-many": words("how many, the number of"),
    "how-much-of": ("how much",),
    "how-much": words("how much, the extent to which, to what extent"),
    "head": words("levels, data, statistics, figures, information, details")
    + phrases("law enforcement, anti-trafficking law enforcement", "data, statistics, figures"),
    "estimated": words("an estimated, estimated"),
    "estimate": words(
        "estimate, estimates, estimated that, estimated having, estimated it, estimated they, believed, experts "
        "estimated, newspaper claimed, newspapers claimed, media claimed, press claimed"
    ),
    "survey": words("survey, surveys, study, census"),
}
"""Marks of these words."""
