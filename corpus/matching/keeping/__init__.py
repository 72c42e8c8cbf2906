"""Sets compared before: kept in a file, and taken up again by another run."""
