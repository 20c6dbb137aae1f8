"""The yearly letters of an invented audit office, as a report series of tipcompare."""
