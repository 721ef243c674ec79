"""A fuzz target on the whole pipeline: ``python -m fuzz`` (``--help`` tells its options)."""
