"""A sentence as tokens: its words, numbers, periods and phrases, and what they may mean."""
