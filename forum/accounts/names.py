"""Names as people type them: which can be used, and when two are the same."""

import hashlib
import hmac
import re
import unicodedata

from forum.visitor import Role

SHORTEST = 2
LONGEST = 40

# Names that would let somebody speak for the site.
_RESERVED = frozenset({"new member", "moderator", "administrator", "admin", "openward", "openward team"})

# A reader would take these for a profession that somebody has checked.
_TITLES = re.compile(
    r"(?:^|\W)(?:dr|prof|professor|doctor|doc|nurse|physician|surgeon|pharmacist|psychologist|therapist"
    r"|md|do|rn|np|phd|mbbs|frcp)(?:\W|$)"
)


class UnusableName(Exception):
    """A name that cannot be used; ``advice`` is for the person who typed it."""

    def __init__(self, advice: str) -> None:
        super().__init__("a name that cannot be used")
        self.advice = advice


def same_spelling(typed: str) -> str:
    """One spelling for all that look the same: NFKC, no invisible characters, case and spaces folded."""
    seen = "".join(c for c in unicodedata.normalize("NFKC", typed) if unicodedata.category(c) != "Cf")
    return " ".join(seen.casefold().split())


def digest_of(typed: str, key: str) -> str:
    """What is stored in place of a name: equal for names of the same spelling, useless without the key."""
    spelling = same_spelling(typed).encode(errors="replace")
    return hmac.new(key.encode(), b"sign-in name:" + spelling, hashlib.sha256).hexdigest()


def usable_name(typed: str, role: Role) -> str:
    """The name in one line, as it will be checked and shown.

    Titles are for clinicians alone, whose profession was checked. Raises
    :class:`UnusableName`.
    """
    name = " ".join("".join(c for c in typed if unicodedata.category(c)[0] != "C" or c.isspace()).split())
    if len(name) < SHORTEST or not any(c.isalnum() for c in name):
        raise UnusableName("Choose a name of at least two characters, with a letter or a digit.")
    if len(name) > LONGEST:
        raise UnusableName(f"The name has {len(name)} characters; up to {LONGEST} fit.")
    if same_spelling(name) in _RESERVED:
        raise UnusableName("This name would look like the site itself speaking. Choose another.")
    if role is not Role.CLINICIAN and _TITLES.search(same_spelling(name)):
        raise UnusableName(
            "Titles such as Dr or Nurse are for clinicians whose profession was checked. Leave it out."
        )
    return name
