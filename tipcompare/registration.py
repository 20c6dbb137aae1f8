"""What Hypothesis is told of tipcompare when it is imported: which strategy draws which value.

It stands outside `tipcompare.strategies` so that importing Hypothesis costs nothing more: the strategies, with the
reading and comparing they use, are loaded when the first value is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipcompare import model

if TYPE_CHECKING:
    from hypothesis import strategies as st


def register() -> None:
    """Register a strategy for every class of `tipcompare.model`; called by the entry point of Hypothesis."""
    # Here, because Hypothesis asks for this function while it is being imported, also when this module imports it.
    from hypothesis import strategies as st

    for name in model.__all__:
        kind = getattr(model, name)
        if isinstance(kind, type):
            st.register_type_strategy(kind, _draw)


def _draw(kind: type[object]) -> st.SearchStrategy[object]:
    from tipcompare.strategies.values import STRATEGIES

    strategy: st.SearchStrategy[object] = STRATEGIES[kind]()
    return strategy
