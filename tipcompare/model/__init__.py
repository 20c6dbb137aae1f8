"""The values of tipcompare: frozen, validated, comparable; they know nothing of files, tables or pages."""

from tipcompare.model.comparison import (
    AnswerChange,
    Comparison,
    Edit,
    Evidence,
    Link,
    ParagraphChange,
    RatingChange,
    RecommendationChange,
    Restatement,
    SectionChange,
    Status,
    TermChange,
    WordingChange,
)
from tipcompare.model.document import (
    Country,
    CountryReport,
    Edition,
    Rating,
    RatingFact,
    Recommendation,
    Section,
)
from tipcompare.model.editions import Editions, Occurrence
from tipcompare.model.figures import Answer, Observation
from tipcompare.model.matches import Candidate, Explanation, ListMatch, ListMatches
from tipcompare.model.source import Mark, ReportWarning, SourceText, Span

__all__ = [
    "Answer",
    "AnswerChange",
    "Candidate",
    "Comparison",
    "Country",
    "CountryReport",
    "Edit",
    "Edition",
    "Editions",
    "Evidence",
    "Explanation",
    "Link",
    "ListMatch",
    "ListMatches",
    "Mark",
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
    "TermChange",
    "WordingChange",
]
