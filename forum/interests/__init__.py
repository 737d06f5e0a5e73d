"""Declared interests: what authors say of their ties to companies, and what readers are shown of it."""
