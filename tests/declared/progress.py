"""An office that rates each chapter by itself and leads its recommendations in by a sentence."""

from tipcompare.series import Identity, Layout, Lists, RatingLevel, RatingRules, SectionRule, SeriesProfile

PROGRESS = SeriesProfile(
    key="progress",
    title="Progress Report",
    publisher="Office for the Harbors (invented)",
    sections=(
        SectionRule("title", "Title", headings=(r"progress report [0-9]{4} {country}",)),
        SectionRule("fisheries", "Fisheries", headings=(r"[0-9]{1,2} fisheries",)),
        SectionRule("courts", "Courts", headings=(r"[0-9]{1,2} courts( and prisons)?",)),
        SectionRule("statistics", "Statistics", headings=(r"[0-9]{1,2} statistics",)),
    ),
    identity=Identity(
        titles=(r"progress report \d{4}\W+(?P<name>[^\d:]{2,60})",), editions=(r"progress report (?P<year>\d{4})",)
    ),
    layout=Layout(reader="page", furniture=(r"(?:Share|Print|Home|Contact)\b.{0,80}", r"Page \d+ of \d+")),
    rating=RatingRules(
        title="Preparation",
        scale=(
            RatingLevel("good", "Good level of preparation", forms=("well prepared", "good level"), rank=1),
            RatingLevel("moderate", "Moderately prepared", forms=("moderately prepared",), rank=2),
            RatingLevel("early", "Early stage", forms=("(at an )?early stage",), rank=3),
        ),
        printed=(r"\b(?:is|remains) (?P<level>well prepared|moderately prepared|at an early stage)\b",),
        rated_sections=("fisheries", "courts", "statistics"),
    ),
    lists=Lists(title="Recommendations", lead_ins=(r"in the coming year, [^.:]{2,60} should in particular:",)),
)
