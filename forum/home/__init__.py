"""The first page: what this is, how privacy works here, and where to go."""
