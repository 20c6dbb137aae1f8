"""Whether a figure, or a silence, is of the whole country, of some alone, or of one incident."""
