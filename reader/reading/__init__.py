"""The reading screen: what stands where on it, and the course that reading takes."""
