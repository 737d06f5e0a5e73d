"""What words mean when no model is asked: names, medicine, products, public persons, everyday English."""

from moderation.screening.vocabulary import medical, product_names, public_persons, things, words


def load() -> None:
    """Read every list now rather than while the first text waits.

    Raises ``ModelsMissing`` if a vocabulary is absent or damaged.
    """
    words.load()
    medical.load()
    things.load()
    product_names.load()
    public_persons.load()
