"""All editions of one country's report, and what recurs in them."""

from __future__ import annotations

from itertools import pairwise

from attrs import field, frozen

from tipcompare.errors import UseError
from tipcompare.model.checks import between, not_empty
from tipcompare.model.comparison import Comparison, ItemKey, MatchedBy, Restatement, Status
from tipcompare.model.document import CountryReport, Edition
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import tell_count


@frozen(order=True, field_transformer=true_to_kinds)
class Occurrence:
    """One recommendation of one edition, with its place in the chain it belongs to.

    Args:
        edition, ordinal: which one: its edition, and its place in the list there, from 1.
        recurrence_id: of its chain: stable for one history (`MEX-2014-03`: its first item). A part that was split off,
            and what is like an older wording alone, begins one of its own.
        status: against the edition before whose list was read (see `Status`); comparisons of a history say the same.
        first_edition: the earliest of all that it goes back to, whichever chain that belongs to.
        editions_seen: in how many editions up to and with this one the chain, or what was merged into it, stands.
        match_score: 0-1, the best score to any item of any earlier edition compared; 0 where there is none.
        matched_by: which pass made its best link; empty for new.
        previous: (edition, ordinal) of the items it goes back to.
        nearest: (edition, ordinal) of the item that `match_score` is of, linked or not; None where there is none.
    """

    edition: Edition
    ordinal: int
    recurrence_id: str
    status: Status
    first_edition: Edition
    editions_seen: int = field(validator=between(1))
    match_score: float = field(validator=between(0.0, 1.0))
    matched_by: MatchedBy = ""
    previous: tuple[ItemKey, ...] = ()
    nearest: ItemKey | None = None


_MADE_BY = "(tipcompare.changes.build_history makes them of reports)"


@frozen(field_transformer=true_to_kinds)
class Editions:
    """All editions of one country's report, in order, and what recurs in them.

    Args:
        reports: one for each edition, ascending.
        comparisons: of each edition with the one before it in the history: one fewer than reports.
        occurrences: one for each recommendation of each edition, in order of edition and ordinal.
        restatements: over all editions.

    Raises:
        UseError: where the reports are not in order or not of one country, or a comparison or an occurrence is missing:
            `tipcompare.changes.build_history` makes them of reports.
    """

    reports: tuple[CountryReport, ...] = field(validator=not_empty)
    comparisons: tuple[Comparison, ...] = field(default=())
    occurrences: tuple[Occurrence, ...] = field(default=())
    restatements: tuple[Restatement, ...] = ()

    @reports.validator
    def _check_reports(self, _attribute: object, value: tuple[CountryReport, ...]) -> None:
        editions = [report.edition for report in value]
        if any(old >= new for old, new in pairwise(editions)):
            raise UseError(f"expected reports in order, one for each edition, got {', '.join(map(str, editions))}")
        if len(whose := {f"{report.series} on {report.country.code}": None for report in value}) > 1:
            raise UseError(f"expected reports of one series on one country, got {', '.join(whose)}")

    @comparisons.validator
    def _check_comparisons(self, _attribute: object, value: tuple[Comparison, ...]) -> None:
        if [(one.old.edition, one.new.edition) for one in value] != [*pairwise(one.edition for one in self.reports)]:
            raise UseError(f"expected a comparison of each edition with the one before it, got {len(value)} {_MADE_BY}")

    @occurrences.validator
    def _check_occurrences(self, _attribute: object, value: tuple[Occurrence, ...]) -> None:
        items = [(report.edition, item.ordinal) for report in self.reports for item in report.recommendations]
        if [(one.edition, one.ordinal) for one in value] != items:
            raise UseError(f"expected an occurrence for each of {len(items)} items, got {len(value)} {_MADE_BY}")

    @property
    def series(self) -> str:
        """Key of the series all reports belong to."""
        return self.reports[0].series

    @property
    def country(self) -> str:
        """Alpha-3 code of the country all reports are about."""
        return self.reports[0].country.code

    def __repr__(self) -> str:
        last, asked = self.reports[-1], len(self.occurrences)
        years = " to ".join(dict.fromkeys(str(report.edition) for report in (self.reports[0], last)))
        counts = ((asked, "recommendation"), (sum(not one.recommendations_read for one in self.reports), "unread list"))
        lists = "".join(f", {tell_count(number, what)}" for number, what in counts if number)
        ratings = " ".join(report.rating.value if report.rating else "-" for report in self.reports)
        return (
            f"<{type(self).__name__} of {last.country.name} ({self.country}), {self.series}: "
            f"{tell_count(len(self.reports), 'edition')} {years}{lists}>"
        ) + (f"\nratings: {ratings}" if ratings.strip("- ") else "")
