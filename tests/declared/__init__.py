"""Three invented series in layouts that none of ours has, by declarations alone: a module each, and no code."""
