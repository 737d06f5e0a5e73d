"""One address, two answers: the whole page, or the piece of it that htmx asks for."""

from flask import Response, after_this_request, redirect, request
from flask.typing import ResponseReturnValue


def wants_fragment() -> bool:
    """Whether to answer with the piece alone. Ask it in the request it is about.

    Marks the answer so that no cache mixes the two: either of them varies with
    the header, and a piece is never stored.
    """
    asked = is_fragment_request()

    def keep_apart(response: Response) -> Response:
        response.vary.add("HX-Request")
        if asked:
            response.headers["Cache-Control"] = "no-store"
        return response

    after_this_request(keep_apart)
    return asked


def is_fragment_request() -> bool:
    """Whether htmx asks for a piece. A boosted link and a page out of the history are whole pages."""
    return (
        request.headers.get("HX-Request") == "true"
        and "HX-Boosted" not in request.headers
        and "HX-History-Restore-Request" not in request.headers
    )


def leave_for(address: str) -> ResponseReturnValue:
    """Send the whole browser to ``address``, even when only a piece was asked for.

    A plain redirect would be followed inside the request, and the page at its
    end would land in the place of the piece.
    """
    if is_fragment_request():
        return Response(status=204, headers={"HX-Redirect": address})
    return redirect(address, code=303)
