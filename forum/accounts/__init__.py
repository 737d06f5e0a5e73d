"""Accounts: signing up under a pseudonym, signing in and out, and the name that readers see."""
