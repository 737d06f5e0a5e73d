"""Threads and replies: starting them, reading them page by page, and counting what is published."""
