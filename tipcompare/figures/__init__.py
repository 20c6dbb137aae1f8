"""Figures of prose: sentences to tokens, numbers bound to measures by declared rules, observations, checks, answers.

Read in this order: `tokens` (with `lexicon`, `numbers`, `periods`), `phrases`, `rules` and `attach`, `amounts` and
`silences`, `years`, `observe`, `check`, `answer`.
"""

from tipcompare.figures.answer import answer_figures
from tipcompare.figures.read import read_observations

__all__ = ["answer_figures", "read_observations"]
