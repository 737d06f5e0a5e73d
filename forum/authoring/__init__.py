"""The author's side: one's own texts, how each stands, and what can be done about it."""
