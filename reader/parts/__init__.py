"""The parts of the reading screen: each carries out the commands of one noun."""
