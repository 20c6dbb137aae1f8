"""What the series declares of itself; values only."""

from __future__ import annotations

from tipcompare.series import (
    Figures,
    Identity,
    Layout,
    Lists,
    Measure,
    RatingLevel,
    RatingRules,
    SectionRule,
    SeriesProfile,
)

AUDIT_ADVICE = SeriesProfile(
    key="audit-advice",
    title="Yearly Letters of Advice",
    publisher="Audit Office of the Five Harbors (invented)",
    layout=Layout(reader="audit-letter"),
    # The title line names country and edition, so that files may be called anything.
    identity=Identity(
        titles=(r"letter of advice (?P<year>\d{4}) to (?P<name>[^\d:]{2,60})",),
        editions=(r"letter of advice (?P<year>\d{4})",),
    ),
    sections=(
        SectionRule("title", "Title"),
        SectionRule("findings", "Findings", headings=("findings",)),
        SectionRule("recommendations", "Recommendations", headings=("recommendations",)),
        SectionRule("follow_up", "Follow-up", headings=("follow up",)),
    ),
    rating=RatingRules(
        title="Assurance",
        scale=(
            RatingLevel("full", "Full assurance", rank=1),
            RatingLevel("partial", "Partial assurance", rank=2),
            RatingLevel("none", "No assurance", rank=3),
        ),
    ),
    lists=Lists(title="Recommendations"),
    figures=Figures(
        measures=(
            Measure("ledgers_examined", "Ledgers examined", "ledgers", rows=("ledgers examined",)),
            Measure("payments_questioned", "Payments questioned", "payments", rows=("payments questioned",)),
        ),
        # The letter of 2021 is about the accounts of 2020.
        reporting_lag=1,
    ),
)
