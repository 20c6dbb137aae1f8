"""A field of a declaration takes no value of another kind than it is annotated with, whichever field it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from attrs import evolve, has
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ProfileError
from tipcompare.model.kinds import kinds_of
from tipcompare.series import BUILT_IN, SeriesProfile


def declarations_in(value: Any) -> Iterator[Any]:
    """Yield every declaration that a value holds, however deep."""
    if has(value.__class__):
        yield value
        value = tuple(getattr(value, name) for name in kinds_of(value.__class__))
    for item in value if isinstance(value, tuple) else ():
        yield from declarations_in(item)


def classes_in(kind: Any) -> Iterator[type]:
    """Yield every class of declarations that an annotation names, itself or in its fields."""
    if own := isinstance(kind, type) and has(kind):
        yield kind
    for part in kinds_of(kind).values() if own else get_args(kind):
        yield from classes_in(part)


SAMPLES = {type(one): one for one in declarations_in(tuple(load() for load in BUILT_IN.values()))}
"""One declaration of each class."""

NO_TEXTS = st.sampled_from([None, 7, 2.5, True, b"wells", {"wells": 1}, object()])


def wrong_for(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a wrong kind for an annotation: of another class, or a tuple with one of a wrong kind."""
    parts = get_args(kind)
    if get_origin(kind) is tuple:
        each = [wrong_for(part) for part in parts if part is not ...]
        return st.tuples(*each) | st.sampled_from([None, 7, object(), [7], (7,), 7 * (None,)])
    if get_origin(kind) is Literal:
        return NO_TEXTS | st.just("no such name")
    if type(None) in parts:
        return wrong_for(parts[0]).filter(lambda wrong: wrong is not None)
    if parts:
        return wrong_for(parts[0])
    if kind in (bool, int, float):
        return st.sampled_from([None, "1", b"1", 1 if kind is bool else True])
    return NO_TEXTS if issubclass(kind, str) else NO_TEXTS | st.just("wells")


def test_every_class_of_declarations_has_a_sample() -> None:
    """What a profile may hold stands in one that is built in: the property below leaves no class out."""
    assert set(classes_in(SeriesProfile)) == set(SAMPLES)


@given(drawn=st.data())
@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.__name__)
def test_a_value_of_a_wrong_kind_is_one_line_that_names_its_field(kind: type, drawn: st.DataObject) -> None:
    """Whatever the field of whatever declaration, what cannot be in it is refused when it is made."""
    name = drawn.draw(st.sampled_from([*kinds_of(kind)]))
    wrong = drawn.draw(wrong_for(kinds_of(kind)[name]))
    with pytest.raises(ProfileError, match=rf"^{kind.__name__}(\('[^\n]*'\))?\.{name}: expected .*, got .+$"):
        evolve(SAMPLES[kind], **{name: wrong})


@pytest.mark.parametrize("name", ["sections", "prose_in"])
def test_a_text_is_no_tuple_of_its_letters(name: str) -> None:
    """A tuple of one whose comma was forgotten is told apart from its letters."""
    with pytest.raises(ProfileError, match=rf"^Lists\.{name}: .*got 'wells' \(a tuple of one ends in a comma\)$"):
        evolve(SAMPLES[SeriesProfile].lists, **{name: "wells"})
