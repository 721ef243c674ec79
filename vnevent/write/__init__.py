"""What goes out: JSON and tables on standard output; JSON Lines, Parquet, CSV and databases in files."""
