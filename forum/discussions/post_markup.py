"""What stands above the words of a post, made in Python because a template takes three times as long.

A page has twenty of them. Everything that comes from people is escaped here.
"""

from markupsafe import Markup, escape

from forum.addresses import address as url_for
from forum.discussions.posts import Post, Quote
from forum.markup import byline_pieces, icon, mark, time_element

_INTEREST = ' <span class="badge">Interest declared</span>'


def post_top(post: Post, address: str) -> Markup:
    """Who wrote a post and when, with its own address, and what it quotes. ``address`` is the thread's."""
    edited = f" · edited {time_element(post.edited_at)}" if post.edited_at else ""
    return Markup(  # noqa: S704 - escaped, or made of numbers and dates
        f'<header class="post-header">{mark(post.byline.name)}'
        f'<h2 class="byline">{byline_pieces(post.byline)}</h2> '
        f'<p class="quiet"><a class="post-link" href="{_address(address, post.reply_id)}#{post.anchor}">'
        f'<span class="unseen">Link to this post: </span>{time_element(post.written_at)}</a>{edited}</p>'
        f"</header>{_disclosure(post) if post.disclosure else ''}"
        f"{_quote(post.quote, address) if post.quote else ''}"
    )


def _disclosure(post: Post) -> str:
    """Above the words, so that it is read before them."""
    where = url_for("interests.somebody", account_id=post.author_id)
    whose = f'<span class="unseen"> by {escape(post.byline.name)}</span>'
    return (
        f'<p class="declared-interest">{icon("scale")}<span>{escape(post.disclosure)}'
        f' <a href="{where}">Everything declared{whose}</a></span></p>'
    )


def _quote(quote: Quote, address: str) -> str:
    if not quote.anchor:
        return f'<p class="quote-box quote-gone">{icon("quote")}What was quoted here is no longer there.</p>'
    return (
        f'<blockquote class="quote-box"><p class="quote-name">{icon("quote")}'
        f'<a href="{_address(address, quote.reply_id)}#{quote.anchor}">{escape(quote.name)} wrote</a>'
        f"{_INTEREST if quote.has_disclosure else ''}</p> "
        f'<p class="quote-words">{escape(quote.excerpt)}</p></blockquote>'
    )


def _address(address: str, reply_id: int | None) -> str:
    return address if reply_id is None else f"{address}?post={reply_id}"
