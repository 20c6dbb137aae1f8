"""Figures of prose: sentences to tokens, numbers bound to measures by declared rules, observations, checks, answers.

`read` goes through a section, a sentence at a time. Its rooms, each of which asks those before it alone: `words`,
`negation` and `dating`, `whose` (who did it), `scopes` (of all or of some), `binding` and `amounts`; then `observe` and
`check`, and `answering`. `cells` has the figures of tables and records, `rows` those of lines that begin with the name
of a measure, `chapters` those of the prose of chapters that have no tables.
"""

from tipcompare.figures.answering.answer import answer_figures
from tipcompare.figures.read import read_observations

__all__ = ["answer_figures", "read_observations"]
