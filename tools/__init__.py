"""Commands for those who work on vnevent: samples, the accuracy gate, the outputs in README.md."""
