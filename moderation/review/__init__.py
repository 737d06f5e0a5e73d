"""The moderators' side: what waits, one item, and what can be decided about it."""
