"""What a function can raise is found where it stands in the source, and not where it is caught."""

from __future__ import annotations

from raising import errors_of

from tipcompare.corpus import Corpus, read
from tipcompare.errors import IdentityError, MissingExtraError, ParseError, ReadError, WriteError
from tipcompare.report import write_report
from tipcompare.series import get_profile


def test_errors_are_found_through_calls_methods_and_tables() -> None:
    """What is called, imported within a function, or looked up in a table of functions counts."""
    assert errors_of(get_profile)[0] == {ParseError}
    assert errors_of(read)[1] >= {ReadError, IdentityError, ParseError, MissingExtraError}
    assert errors_of(write_report)[1] >= {ParseError, WriteError, MissingExtraError}
    assert errors_of(Corpus.history)[1] >= {IdentityError, ParseError}


def test_errors_that_are_caught_do_not_count() -> None:
    """A corpus passes over files that cannot be read for want of a part; one that is trusted tells nothing."""
    assert MissingExtraError not in errors_of(Corpus.load)[1]
    assert errors_of(get_profile, trusted=("tipcompare.series:known_series",))[1] == {ParseError}
