"""Country Reports on Human Rights Practices: long sections with headings, no rating, no recommendations."""

from tipcompare.series.profile import SectionRule, SeriesProfile
from tipcompare.series.titles import PRACTICES_EDITIONS, PRACTICES_TITLES

HUMAN_RIGHTS_PRACTICES = SeriesProfile(
    key="human-rights-practices",
    title="Country Reports on Human Rights Practices",
    publisher="U.S. Department of State",
    layout="page",
    titles=PRACTICES_TITLES,
    editions=PRACTICES_EDITIONS,
    sections=(
        SectionRule("summary", "Executive summary", headings=(r"executive summary",)),
        SectionRule("integrity", "Section 1. Respect for the integrity of the person", headings=(r"section 1\.?.*",)),
    ),
)
