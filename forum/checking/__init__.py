"""Check before I post: what would be found in a text, shown to whoever writes it, and stored nowhere."""
