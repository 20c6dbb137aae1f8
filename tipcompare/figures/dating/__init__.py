"""Which period a figure is of."""
