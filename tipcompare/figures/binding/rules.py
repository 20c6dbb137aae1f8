"""The rules that bind a number to what it counts: each a named value with its reach and examples of its own.

The first rule that finds something holds. Every example is run as a test (see `tipcompare.figures.words.rule`).
"""

from __future__ import annotations

from tipcompare.figures.binding.rules_far import FAR
from tipcompare.figures.binding.rules_near import NEAR
from tipcompare.figures.words.rule import Rule

RULES: tuple[Rule, ...] = (*NEAR, *FAR)
DOUBTFUL = frozenset(rule.name for rule in RULES if rule.doubtful)
"""Rules that tell by little what is counted: a figure of any other goes before theirs."""
