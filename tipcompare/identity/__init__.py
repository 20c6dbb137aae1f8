"""Whose report a document is and of which edition, and where in a document that holds several each of them stands.

It is asked before a report is read: of the caller's word, of the text (`titles`) and of its path (`path_clues`).
"""

from tipcompare.identity.attribution import Attribution, doubt_saved, identify
from tipcompare.identity.path_clues import PathClues, read_path
from tipcompare.identity.split import edition_of, split_report

__all__ = ["Attribution", "PathClues", "doubt_saved", "edition_of", "identify", "read_path", "split_report"]
