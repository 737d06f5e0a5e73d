"""Figures measured with public tools; run one with ``python -m bench.NAME``."""
