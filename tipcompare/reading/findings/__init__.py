"""Chapters with tables and records of XML, as the Findings are kept: on the primitives of the prose layouts."""
