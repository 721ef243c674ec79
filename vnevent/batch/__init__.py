"""Many articles: worker processes, progress, failures, resuming."""
