"""Whose figure it is and of whom: who acted and paid, who is accused, under which law, of which kind and nation."""
