"""Tier placements over the years: the shipped facts, the law behind them, and what can be counted in them."""

from tipcompare.tiers.facts import Confidence, Placement, countries_in, history_of, load_placements

__all__ = ["Confidence", "Placement", "countries_in", "history_of", "load_placements"]
