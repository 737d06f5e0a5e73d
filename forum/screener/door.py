"""Where on this machine the screener answers questions, and who may knock: the same user, nobody else."""

import hashlib
import os
import stat
import tempfile
from pathlib import Path

NAME = "check.sock"
# The kernel keeps the path of a socket in 108 bytes (104 on some systems), with a zero at the end.
LONGEST_PATH = 100


class NoDoor(Exception):
    """There is no place here where the screener can answer. The message says why."""


def path_of(instance_folder: Path) -> Path:
    """The socket of this instance: in its folder, or in a short one of our own where that is too long.

    Both sides come to the same path. The short folder need not exist; see
    :func:`make_way` and :func:`is_ours`.
    """
    inside = instance_folder / NAME
    if len(os.fsencode(inside)) <= LONGEST_PATH:
        return inside
    mark = hashlib.sha256(os.fsencode(instance_folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"openward-{os.getuid()}-{mark}" / NAME


def make_way(path: Path) -> None:
    """Make the folder of ``path`` if it is missing, and take away what a killed screener left there.

    Raises :class:`NoDoor` where something else stands in the way.
    """
    if len(os.fsencode(path)) > LONGEST_PATH:
        raise NoDoor("the path of its socket would be too long")
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        if not is_ours(path.parent):
            raise NoDoor("the folder of its socket belongs to somebody else")
        if path.is_socket():
            path.unlink()
        elif path.exists():
            raise NoDoor("a file stands where its socket should be")
    except OSError as problem:
        raise NoDoor(problem.strerror or type(problem).__name__) from None


def is_ours(folder: Path) -> bool:
    """Whether nobody else can put a socket of theirs into ``folder``."""
    found = folder.lstat()
    others = stat.S_IWGRP | stat.S_IWOTH
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & others
