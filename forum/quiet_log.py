"""Log lines without anything that a person wrote: what happened, numbers, and places in the code.

Free of Flask, because the screener logs the same way.
"""

import logging
import sys
import traceback

import structlog

log = structlog.get_logger()


class QuietFormatter(logging.Formatter):
    """Turns a library's log record into JSON without the values it was given, numbers excepted.

    Libraries put addresses, SQL parameters and exception messages into their
    records; the sentence around them is enough to know what happened.
    """

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "event": str(record.msg) if record.args else "library message",
            "logger": record.name,
            "level": record.levelname.lower(),
        }
        numbers = record.args if isinstance(record.args, tuple) else ()
        if kept := [value for value in numbers if isinstance(value, int | float)]:
            told["numbers"] = kept
        if record.exc_info and record.exc_info[1] is not None:
            told |= described(record.exc_info[1])
        rendered = structlog.processors.JSONRenderer()(None, "", told)
        return str(rendered)


def described(failure: BaseException) -> dict[str, object]:
    """An exception as its kind and its places in the code, without its message."""
    kinds: list[str] = []
    cause: BaseException | None = failure
    while cause is not None and len(kinds) < 5:
        kinds.append(type(cause).__qualname__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(failure.__traceback__)[-12:]
    return {"failure": kinds, "at": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]}


def log_failure(failure: BaseException | None) -> None:
    """Record an exception that no handler expected."""
    log.error("failure", **(described(failure) if failure else {}))


def configure_logging() -> None:
    """Send every log line of this process to standard error, as JSON."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        # Looked up at each line: a server may have replaced standard error meanwhile.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(QuietFormatter())
    logging.raiseExceptions = False  # a record that cannot be written would be printed with its values
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
