"""What a declaration is refused for: a field of it that holds another kind of value than it is annotated with.

Its author writes plain Python, which checks no annotation; a value of a wrong kind would fail far away, or not at all.
"""

from __future__ import annotations

from tipcompare.errors import ProfileError
from tipcompare.model.kinds import check_kinds


def name_of(instance: object) -> str:
    """Return how an error names a declaration: its class, and its own name where it has one."""
    own = (getattr(instance, said, None) for said in ("key", "kind", "value", "name"))
    name = next((said for said in own if said and isinstance(said, str)), "")
    return f"{type(instance).__name__}({name!r})" if name else type(instance).__name__


def refuse(instance: object, name: str, what: str) -> ProfileError:
    """Return the error that names a field of a declaration and says what is wrong with it."""
    return ProfileError(f"{name_of(instance)}.{name}: {what}")


of_their_kinds = check_kinds(refuse)
"""The `field_transformer` of a declaration."""
