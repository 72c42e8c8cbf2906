"""The whole set at a glance: the coverage map and the table of shares."""
