"""How long somebody has to wait who was refused."""

import time

from flask import current_app


def seconds_to_wait() -> int | None:
    """Until the limit that refused this request counts from nothing again; None if none did."""
    for limiter in current_app.extensions.get("limiter", ()):
        limit = limiter.current_limit
        if limit is not None and limit.breached:
            return max(1, int(limit.reset_at - time.time()))
    return None


def in_words(seconds: int) -> str:
    """A length of time, rounded up to what people say: ``40 seconds``, ``3 minutes``, ``an hour``."""
    if seconds < 60:
        return f"{-(-seconds // 10) * 10} seconds" if seconds <= 50 else "a minute"
    minutes = -(-seconds // 60)
    if minutes < 60:
        return "a minute" if minutes == 1 else f"{minutes} minutes"
    hours = -(-minutes // 60)
    return "an hour" if hours == 1 else f"{hours} hours"
