"""Any bytes at all, for as long as one likes: `python -m tests.fuzz parse`, or `make fuzz`."""
