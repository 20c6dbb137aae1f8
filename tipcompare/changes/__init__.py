"""What changed between two editions, and over all of them."""
