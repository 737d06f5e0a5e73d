"""The row of reactions below a post, made in Python because a page has twenty of them."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from forum.markup import icon
from forum.reactions.reading import Shown


def buttons(document_id: int, reactions: Iterable[Shown], address: str, token: str) -> Markup:
    """Four buttons in one form. ``address`` is that of the posts, ``token`` the page's CSRF token.

    Each says what it would change, so that a double click changes it once.
    """
    below = f"{escape(address)}{document_id}/reactions/"
    row = "".join(
        f'<button class="reaction" name="chosen" value="{"no" if one.is_own else "yes"}"'
        f' aria-pressed="{"true" if one.is_own else "false"}" formaction="{below}{one.kind}"'
        f' hx-post="{below}{one.kind}">{icon(one.icon)}{one.label}{_times(one.times)}</button> '
        for one in reactions
    )
    return Markup(  # noqa: S704 - our own words, numbers, and what is escaped
        f'<form class="reactions" method="post" action="{below}me_too">'
        f'<input type="hidden" name="csrf_token" value="{escape(token)}">{row}</form>'
    )


def counts(reactions: Iterable[Shown]) -> Markup:
    """What others felt, for who cannot react: nothing where nobody did."""
    row = "".join(
        f'<span class="reaction">{icon(one.icon)}{one.label}{_times(one.times)}</span> '
        for one in reactions
        if one.times
    )
    return Markup(f'<p class="reactions">{row}</p>') if row else Markup()  # noqa: S704 - our own words


def _times(times: int) -> str:
    return f' <span class="reaction-count">{times}</span>' if times else ""
