"""The benchmark: ``python -m bench`` (``--help`` tells its options)."""
