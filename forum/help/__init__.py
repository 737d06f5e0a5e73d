"""Help for people in a crisis."""
