"""Letters drawn at random with the truth of what is in them, for the tests; they need the extra `testing`."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from tipcompare.strategies import narratives

GRADES = {"full": "Full", "partial": "Partial", "none": "None"}
FIGURES = {"ledgers_examined": "Ledgers examined", "payments_questioned": "Payments questioned"}

# What is recommended and to whom is taken from drawn narratives: sentences that read like the real thing.
_COUNTRIES = narratives().map(lambda narrative: narrative.country.name)
_ADVICE = narratives(layout="2019").map(lambda narrative: narrative.recommendations)


def write_letter(year: int, country: str, grade: str, counts: dict[str, int], advice: tuple[str, ...]) -> str:
    """Return a letter as the office prints it.

    Args:
        year: of the letter.
        country: its name.
        grade: a value of the scale.
        counts: of each measure, about the year before.
        advice: what is recommended, in order.
    """
    figures = [f"{FIGURES[name]}: {count:,}" for name, count in counts.items()]
    items = [f"R{ordinal}. {text}" for ordinal, text in enumerate(advice, 1)]
    return "\n\n".join(
        [
            f"LETTER OF ADVICE {year} TO {country.upper()}",
            f"Assurance: {GRADES[grade]}",
            "FINDINGS",
            f"The office read the accounts of {country} for {year - 1}.",
            *figures,
            "RECOMMENDATIONS",
            *items,
            "FOLLOW-UP",
            "The office will ask in a year what became of each recommendation.",
            "END OF LETTER\n",
        ]
    )


@st.composite
def letters(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """Draw a letter with the truth of what is in it, as a parser's dict.

    Args:
        draw: given by Hypothesis.
    """
    year = draw(st.integers(2001, 2030))
    grade = draw(st.sampled_from(sorted(GRADES)))
    names = draw(st.lists(st.sampled_from(sorted(FIGURES)), unique=True))
    counts = {name: draw(st.integers(0, 20_000)) for name in names}
    advice = draw(_ADVICE)
    truth = {
        "rating": grade,
        "recommendations": list(advice),
        "figures": [(name, float(count), year - 1) for name, count in counts.items()],
    }
    return write_letter(year, draw(_COUNTRIES), grade, counts, advice), truth
