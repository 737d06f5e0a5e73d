"""Templates compiled once for each test process: the tests build many applications from the same files."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from forum.application import Openward


class CompiledTemplates(BytecodeCache):
    """Code by template and by the digest of its source, so a changed file is compiled anew."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key, bucket.checksum] = bucket.code


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let every application built meanwhile share its compiled templates."""
    before = Openward.jinja_options
    Openward.jinja_options = {**before, "bytecode_cache": CompiledTemplates()}
    yield
    Openward.jinja_options = before
