"""Whose figure it is: who acted, who is accused, and whether it is the country's own whole."""
