"""Which part of the new edition is which part of the old: similarity, matching, recurrence."""
