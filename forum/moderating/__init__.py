"""The moderators' pages: what waits, one item, and the decision about it."""
