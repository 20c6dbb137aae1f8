"""Numbers with what they count, in the singular or the plural, and names in a row."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.model.source import tell_count


def count_things(number: int, one: str, many: str = "") -> str:
    """Return a number with what it counts, in the singular or the plural.

    Args:
        number: how many.
        one: what one of them is called.
        many: what several are called, where that is not `one` and an s.

    Example:
        >>> count_things(1, "country", "countries"), count_things(1200, "edition")
        ('1 country', '1,200 editions')
    """
    return f"{number:,} {many}" if many and number != 1 else tell_count(number, one)


def list_names(names: Sequence[str]) -> str:
    """Return names in a row; empty for none.

    Example:
        >>> [list_names(names) for names in (["2016"], ["2016", "2018"], ["2016", "2018", "2021"])]
        ['2016', '2016 and 2018', '2016, 2018 and 2021']
    """
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
