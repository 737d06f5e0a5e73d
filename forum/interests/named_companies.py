"""The companies that a declaration can name, as readers see them.

They are those of screening's table, so that nothing is typed and a text that names
a product finds its declaration. What is not there can be declared, too, without its
name: readers then know that there is an interest, and its author says in the text
which.
"""

from moderation.screening.vocabulary.companies import companies

UNLISTED = "unlisted"
_UNLISTED_NAME = "a company that is not in our list"


def is_known(key: str) -> bool:
    return key == UNLISTED or key in companies()


def company_name(key: str) -> str:
    """What a company is called; a key that the list no longer has speaks for itself."""
    company = companies().get(key)
    if company is not None:
        return company.name
    return _UNLISTED_NAME if key == UNLISTED else key.replace("-", " ")


def choices() -> list[tuple[str, str]]:
    """Every company by its key and its name, the unlisted ones last."""
    listed = [(one.key, one.name) for one in companies().values()]
    return [*listed, (UNLISTED, _UNLISTED_NAME[0].upper() + _UNLISTED_NAME[1:])]
