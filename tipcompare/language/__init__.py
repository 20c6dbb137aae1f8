"""English as data: what words mean to a reader of reports, with no series, country or year in it."""
