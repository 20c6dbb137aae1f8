"""The values of tipcompare: frozen, validated, comparable; they know nothing of files, tables or pages."""

from tipcompare.model.comparison import (
    Comparison,
    Edit,
    History,
    Link,
    MetricChange,
    Occurrence,
    ParagraphChange,
    RatingChange,
    RecommendationChange,
    Restatement,
    SectionChange,
    Status,
)
from tipcompare.model.document import (
    Country,
    CountryReport,
    Edition,
    Observation,
    Rating,
    RatingFact,
    Recommendation,
    Section,
)
from tipcompare.model.source import Mark, ReportWarning, SourceText, Span

__all__ = [
    "Comparison",
    "Country",
    "CountryReport",
    "Edit",
    "Edition",
    "History",
    "Link",
    "Mark",
    "MetricChange",
    "Observation",
    "Occurrence",
    "ParagraphChange",
    "Rating",
    "RatingChange",
    "RatingFact",
    "Recommendation",
    "RecommendationChange",
    "ReportWarning",
    "Restatement",
    "Section",
    "SectionChange",
    "SourceText",
    "Span",
    "Status",
]
