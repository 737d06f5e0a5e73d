"""What words mean when no model is asked: names, medicine, everyday English."""

from moderation.screening.vocabulary import medical, words


def load() -> None:
    """Read every list now rather than while the first text waits.

    Raises ``ModelsMissing`` if a vocabulary is absent or damaged.
    """
    words.load()
    medical.load()
