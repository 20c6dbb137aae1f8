"""A page with a table of ratings at its head and a list of numbered findings."""

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

SCORECARD = SeriesProfile(
    key="scorecard",
    title="Registry Scorecard",
    publisher="Bench of Registrars (invented)",
    sections=(
        SectionRule("title", "Title", headings=(r"scorecard {country}( [0-9]{4})?",)),
        SectionRule("ratings", "Ratings", headings=("ratings at a glance",)),
        SectionRule("findings", "Findings", headings=("findings",)),
        SectionRule("outlook", "Outlook", headings=("outlook",)),
    ),
    identity=Identity(
        titles=(r"scorecard: (?P<name>[^\d:,]{2,60}),? (?P<year>\d{4})",),
        editions=(r"scorecard: [^\d:]{2,60}(?P<year>\d{4})",),
    ),
    layout=Layout(reader="page", furniture=(r"(?:Share|Print|Home|Contact)\b.{0,80}",)),
    rating=RatingRules(
        title="Grade",
        scale=(
            RatingLevel("a", "A", forms=("a",), rank=1),
            RatingLevel("b", "B", forms=("b",), rank=2),
            RatingLevel("c", "C", forms=("c",), rank=3),
        ),
        printed=(
            r"(?P<area>births|land|ships)\s*[|:\t]?\s+(?P<level>[ABC])\b",
            r"overall\s*[|:\t]?\s+(?P<level>[ABC])\b",
        ),
    ),
    lists=Lists(title="Findings", sections=("findings",)),
    figures=Figures(measures=(Measure("entries", "Entries", "entries", rows=("entries made",)),), reporting_lag=1),
)
