"""A length of time or a sum of money: a number that is read by what stands around it, not by whom it counts."""

from __future__ import annotations

from attrs import frozen

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Relation
from tipcompare.model.figures import Qualifier, Scope


@frozen(eq=False)
class Amount:
    """A length of time or a sum of money.

    Args:
        phrase: its number's.
        value: in years, or in the currency.
        measures: it is a figure of.
        unit: `years` or a currency code.
        qualifier: how exact.
        rule: that took it.
        of: place of the phrase whose figure it is in another unit, or of another year; -1 for none.
        relation: to that one.
        end: place of the token behind a range of lengths; -1 for none.
        scope: `part`, or `single` for a term that never stands for the country: at home, or for who does not pay.
    """

    phrase: Phrase
    value: float
    measures: tuple[str, ...]
    unit: str
    qualifier: Qualifier
    rule: str
    relation: Relation = ""
    of: int = -1
    end: int = -1
    scope: Scope = "part"
