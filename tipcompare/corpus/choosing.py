"""Which of the documents on one country stand for its editions, and the history they make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from attrs import evolve

from tipcompare.align.folding import plain_text
from tipcompare.language.counts import count_things, list_names
from tipcompare.model import CountryReport, Editions, ReportWarning
from tipcompare.model.document import OTHER_FACTS
from tipcompare.ratings import check_ratings
from tipcompare.series import get_profile


def choose_history(reports: Sequence[CountryReport], *, shown: bool = True) -> Editions:
    """Return the history of one country from everything that was read on it, one report a year (see `Corpus.history`).

    Args:
        reports: at least one, all of one country and one series.
        shown: whether its texts are to be shown (see `tipcompare.changes.reports.compare_reports`); where not,
            `show_chosen` adds what shows them.
    """
    from tipcompare.changes import build_history  # loads for a third of a second, which only a history needs

    profile = get_profile(reports[0].series)
    return build_history(check_ratings(choose_reports(reports), profile), profile, shown=shown)


def choose_reports(reports: Sequence[CountryReport]) -> tuple[CountryReport, ...]:
    """Return the report that stands for each year, with warnings on what it was chosen over and is not like.

    Args:
        reports: at least one, all of one country and one series.
    """
    years = [tuple(same) for _, same in groupby(sorted(reports), key=lambda report: report.edition.year)]
    preferred = _prefer_kinds(years)
    chosen = tuple(_warn_copied([_choose(same, preferred) for same in years]))
    return tuple(_warn_unlike(chosen))


def show_chosen(history: Editions) -> Editions:
    """Return a history with what shows its texts; itself where it was built or kept with that."""
    from tipcompare.changes.history import show_history

    return show_history(history, get_profile(history.series))


def _prefer_kinds(years: Sequence[tuple[CountryReport, ...]]) -> list[str]:
    """The kinds of documents by how many editions have them, so that neighbours are of one kind where that can be."""
    having = Counter[str](kind for same in years for kind in {report.kind for report in same})
    warned = Counter[str](report.kind for same in years for report in same for _ in report.warnings)
    return sorted(having, key=lambda kind: (-having[kind], warned[kind], kind))


def _choose(reports: tuple[CountryReport, ...], preferred: Sequence[str]) -> CountryReport:
    """Return the report to stand for its year, with a warning that names the ones it was chosen over."""
    from tipcompare.changes.partial import is_partial

    last = max(report.edition for report in reports)
    best, *others = sorted(
        reports,
        key=lambda report: (
            report.edition != last,
            is_partial(report),
            preferred.index(report.kind),
            len(report.warnings),
            report.source.rpartition(".")[0],  # a copy's name is longer: "Mexico (1)"
            report.source,
            report.sha256,
        ),
    )
    if not others:
        return best
    names = ", ".join(f"{report.source} ({report.edition}) {_tell_alike(report, best)}" for report in others)
    why = "the fewest warnings"
    if any(report.edition != last for report in others):
        why = "the last revision"
    elif is_partial(others[0]) and not is_partial(best):
        why = "being whole"
    elif any(report.kind != best.kind for report in others):
        why = f"the kind of most editions ({best.kind})"
    elif len(others[0].warnings) == len(best.warnings):
        why = "its name, the first of those with as few warnings,"
    return _warn(best, "several-sources", f"chosen for {why} over {names}")


def _tell_alike(one: CountryReport, other: CountryReport) -> str:
    """Return in what two sources of a year are the same."""
    if plain_text(one.text) != plain_text(other.text):
        different = list_names([*_tell_different(one, other)])
        return f"{OTHER_FACTS} {different}" if different else "of another text"
    return "of the same bytes" if one.sha256 == other.sha256 else "of the same text"


def _tell_different(one: CountryReport, other: CountryReport) -> Iterator[str]:
    """Yield what a source has otherwise than the one that was chosen: its rating, what it asks for, its figures."""
    if one.rating is not None and (other.rating is None or one.rating.value != other.rating.value):
        yield one.rating.label
    if len(one.recommendations) != len(other.recommendations):
        yield count_things(len(one.recommendations), "recommendation")
    elif worded := {plain_text(item.text) for item in one.recommendations} - {
        plain_text(item.text) for item in other.recommendations
    }:
        yield count_things(len(worded), "other recommendation")
    if figures := _figures_of(one) - _figures_of(other):
        yield count_things(len(figures), "other figure")


def _figures_of(report: CountryReport) -> set[tuple[str, int | None, float | None]]:
    return {(item.measure, item.year, item.value) for item in report.observations}


def _warn_copied(reports: Sequence[CountryReport]) -> Iterator[CountryReport]:
    """Yield the reports, each whose text an earlier one has word for word with a warning that says so.

    Other quotes, dashes and blanks make no other text. Records may well be alike: some hold only a few goods, and each
    says itself of which edition it is. Where the earlier one is warned to be perhaps another's, it is that one's.
    """
    from tipcompare.changes.misfiled import may_be_another

    texts: dict[str, CountryReport] = {}
    for report in reports:
        first = texts.setdefault(plain_text(report.text), report)
        if first is not report and report.kind != "record" and not may_be_another(first):
            message = f"the text is word for word that of {first.edition} ({first.source}): one may be misfiled"
            yield _warn(report, "same-text", message)
        else:
            yield report


def _warn_unlike(reports: Sequence[CountryReport]) -> Iterator[CountryReport]:
    """Yield the reports, each that is of another kind than the one before it with a warning that says so."""
    yield from reports[:1]
    for old, new in pairwise(reports):
        if old.kind and new.kind and old.kind != new.kind:
            message = f"a {new.kind}, but {old.edition} is a {old.kind} ({old.source}): their texts are not compared"
            yield _warn(new, "unlike-sources", message)
        else:
            yield new


def _warn(report: CountryReport, code: str, message: str) -> CountryReport:
    return evolve(report, warnings=(*report.warnings, ReportWarning(code, message)))
