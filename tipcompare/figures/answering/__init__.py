"""Of each measure and year the one figure that a reader would write down."""
