"""The Trafficking in Persons Report."""

from tipcompare.series.profile import RatingLevel, SectionRule, SeriesProfile
from tipcompare.series.titles import TIP_EDITIONS, TIP_SENTENCES, TIP_TITLES

TIP = SeriesProfile(
    key="tip",
    title="Trafficking in Persons Report",
    publisher="U.S. Department of State",
    layout="narrative",
    rating_title="Tier",
    recommendation_title="Prioritized recommendations",
    sections=(
        SectionRule("title", "Title"),
        SectionRule("summary", "Summary"),
        SectionRule("recommendations", "Prioritized recommendations"),
        SectionRule("prosecution", "Prosecution"),
        SectionRule("protection", "Protection"),
        SectionRule("prevention", "Prevention"),
        SectionRule("profile", "Trafficking profile"),
    ),
    scale=(
        RatingLevel("1", "Tier 1", rank=1),
        RatingLevel("2", "Tier 2", rank=2),
        RatingLevel("2WL", "Tier 2 Watch List", rank=3),
        RatingLevel("3", "Tier 3", rank=4),
        RatingLevel("SC", "Special Case"),
    ),
    reporting_lag=1,
    titles=TIP_TITLES,
    name_sentences=TIP_SENTENCES,
    editions=TIP_EDITIONS,
)
