"""OpenDocument spreadsheets for tipcompare: one module for exports, one for reports."""
