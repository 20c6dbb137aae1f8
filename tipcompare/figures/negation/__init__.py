"""What was not done, and what was not said."""
