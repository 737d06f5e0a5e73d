"""What people read when something goes wrong: what happened, what it means, what to do."""

from dataclasses import dataclass, replace

from flask import Flask, Response, make_response, render_template
from flask_wtf.csrf import CSRFError
from limits.errors import StorageError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, SecurityError

from forum.kept_text import KeptText, kept_text
from forum.rate_limits.pause import in_words, seconds_to_wait
from forum.request_log import log_failure
from forum.visitor import forget_visitor


@dataclass(frozen=True, slots=True)
class Message:
    """An error page in plain words."""

    heading: str
    meaning: str
    advice: str


@dataclass(frozen=True, slots=True)
class Onward:
    """A link to where one can go on from an error page."""

    label: str
    address: str


MESSAGES: dict[int, Message] = {
    400: Message(
        "That request could not be read",
        "Something in it was incomplete or damaged. Nothing was changed.",
        "Go back, reload the page and try once more.",
    ),
    401: Message(
        "Please sign in first",
        "You are signed out: your session ended, or you have not signed in yet. Nothing was sent.",
        "Sign in, then send it again.",
    ),
    403: Message(
        "This page is not open to you",
        "It is for people with another role. Nothing was changed.",
        "If you think you should see it, ask a moderator.",
    ),
    404: Message(
        "There is nothing here",
        "The address may be mistyped, or what stood here was taken down by its author.",
        "Start again from the first page.",
    ),
    405: Message(
        "That does not work here",
        "The page exists, but not for this kind of request. Nothing was changed.",
        "Go back and use the button on the page.",
    ),
    413: Message(
        "That was too much at once",
        "What you sent is far larger than a post may be, so it was not read.",
        "Go back, where your text still is, and send it in shorter parts.",
    ),
    429: Message(
        "A little too fast",
        "This was sent more often than the site allows in a short time. Nothing was lost or changed.",
        "Wait a moment, then try again.",
    ),
    500: Message(
        "Something broke on our side",
        "It is not your fault. It was noted, without what you wrote, and nothing unchecked was published.",
        "Try again in a minute.",
    ),
    503: Message(
        "The forum is resting for a moment",
        "It cannot reach what it needs. Nothing unchecked is published meanwhile.",
        "Try again in a minute.",
    ),
}

FORM_EXPIRED = Message(
    "This form is no longer valid",
    "It was open for very long, or you signed in or out in another window. Nothing was sent.",
    "Send it again from here, or go back and reload the page.",
)


def init_app(app: Flask) -> None:
    app.register_error_handler(CSRFError, _form_expired)
    app.register_error_handler(SecurityError, _unknown_host)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(OperationalError, _unavailable)
    app.register_error_handler(StorageError, _unavailable)
    app.register_error_handler(Exception, _broken)


def error_page(
    status: int, message: Message, kept: KeptText | None = None, onward: Onward | None = None
) -> Response:
    """The page for ``message``, with what was written if there is any, and where to go on."""
    kept = kept_text() if kept is None else kept
    response = make_response(
        render_template("errors/error.html", status=status, message=message, kept=kept, onward=onward),
        status,
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def _form_expired(_error: CSRFError) -> Response:
    return error_page(400, FORM_EXPIRED)


def _refused(error: HTTPException) -> Response:
    status = error.code or 500
    if status < 400:
        return make_response(error.get_response())  # a redirect that routing raised
    message = MESSAGES.get(status, MESSAGES[400 if status < 500 else 500])
    seconds = seconds_to_wait() if status == 429 else None
    if seconds is not None:
        message = replace(message, advice=f"Wait about {in_words(seconds)}, then try again.")
    page = error_page(status, message)
    for name, value in error.get_headers():
        if name in {"Allow", "Retry-After"}:
            page.headers[name] = value
    return page


def _unknown_host(_error: SecurityError) -> Response:
    """Plain text: no page of ours can link anywhere under a name that is not ours."""
    answer = make_response("This site does not answer to that name.\n", 400)
    answer.mimetype = "text/plain"
    return answer


def _unavailable(error: Exception) -> Response:
    """The database or the rate limits' counters cannot be reached: refuse rather than guess."""
    log_failure(error)
    forget_visitor()
    page = error_page(503, MESSAGES[503])
    page.headers["Retry-After"] = "60"
    return page


def _broken(error: Exception) -> Response:
    """Any other exception. Only its kind and place are logged; see request_log."""
    log_failure(error)
    forget_visitor()
    return error_page(500, MESSAGES[500])
