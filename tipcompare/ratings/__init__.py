"""Tier placements over the years: the shipped facts, the law behind them, and what can be counted in them."""

from tipcompare.ratings.analysis import (
    MOVED,
    ChangeCount,
    Move,
    RatedEdition,
    Reversal,
    TimeOnLevel,
    Transition,
    change_counts,
    count_transitions,
    list_moves,
    rated_placements,
    rated_reports,
    reversed_upgrades,
    time_on_level,
)
from tipcompare.ratings.consistency import check_ratings
from tipcompare.ratings.due import LegalStep, Outcome, apply_law, current_steps
from tipcompare.ratings.facts import CODINGS, Confidence, Placement, countries_in, history_of, load_placements
from tipcompare.ratings.labels import label_of, tier_label
from tipcompare.ratings.law import AS_OF, LAWS, TIER_THREE_ENTAILS, LawInForce, Provision, law_for
from tipcompare.ratings.reasons import Reason, ReasonKind, find_reasons
from tipcompare.ratings.rows import OUTCOME_WORDS, ROW_COLUMNS, TierRow, as_records, tell_step, tier_rows

__all__ = [
    "AS_OF",
    "CODINGS",
    "LAWS",
    "MOVED",
    "OUTCOME_WORDS",
    "ROW_COLUMNS",
    "TIER_THREE_ENTAILS",
    "ChangeCount",
    "Confidence",
    "LawInForce",
    "LegalStep",
    "Move",
    "Outcome",
    "Placement",
    "Provision",
    "RatedEdition",
    "Reason",
    "ReasonKind",
    "Reversal",
    "TierRow",
    "TimeOnLevel",
    "Transition",
    "apply_law",
    "as_records",
    "change_counts",
    "check_ratings",
    "count_transitions",
    "countries_in",
    "current_steps",
    "find_reasons",
    "history_of",
    "label_of",
    "law_for",
    "list_moves",
    "load_placements",
    "rated_placements",
    "rated_reports",
    "reversed_upgrades",
    "tell_step",
    "tier_label",
    "tier_rows",
    "time_on_level",
]
