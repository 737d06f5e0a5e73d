"""How often somebody may try something. Counted across all processes, with digests in place of names."""
