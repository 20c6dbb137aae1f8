"""Findings on the Worst Forms of Child Labor."""

from tipcompare.series.profile import SeriesProfile

DOL_FINDINGS = SeriesProfile(
    key="dol-findings",
    title="Findings on the Worst Forms of Child Labor",
    publisher="U.S. Department of Labor",
    layout="chapter",
    rating_title="Advancement",
    recommendation_title="Suggested government actions",
)
