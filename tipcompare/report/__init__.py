"""Reports for people: one module a format."""
