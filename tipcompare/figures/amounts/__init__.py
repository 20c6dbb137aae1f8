"""Sums of money and terms of imprisonment: numbers that are read by what stands around them."""
