"""Numbers with what they count, in the singular or the plural."""

from __future__ import annotations


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
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
