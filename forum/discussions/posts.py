"""A post as a page shows it, and the columns that it is made of."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select

from forum.accounts.bylines import NAMELESS, Byline, byline, byline_columns
from forum.accounts.tables import NAME_KIND
from forum.discussions.tables import Reply, Thread
from forum.groups.membership import VISITOR
from forum.interests.disclosures import sentence
from forum.reactions.reading import NOTHING_SHOWN, Shown, reaction_columns, shown, with_tally
from moderation.publishing.reading import Companion, Reader, newest_words

REPLY, THREAD = Reply.__table__, Thread.__table__
THREAD_ID = bindparam("thread_id", type_=THREAD.c.id.type)
OPENING = "opening"
TITLE = 7


class Quote(NamedTuple):
    """What a post quotes. ``anchor`` names the quoted post; all is empty when it cannot be read any more."""

    name: str = ""
    excerpt: str = ""
    reply_id: int | None = None
    anchor: str = ""
    has_disclosure: bool = False


GONE = Quote()


class Post(NamedTuple):
    """A published post; ``html`` is sanitised. A tuple, because a page makes twenty with as many fields.

    ``disclosure`` says which interests its author had declared in what it names.
    ``reply_id`` is None for the opening post. ``starts_news`` is true for the
    first post on a page that its reader has not seen.
    """

    anchor: str
    reply_id: int | None
    document_id: int
    revision_id: int
    author_id: int
    byline: Byline
    html: str
    disclosure: str
    excerpt: str
    written_at: datetime
    edited_at: datetime | None
    shown_at: datetime
    quote: Quote | None
    reactions: tuple[Shown, ...]
    has_reactions: bool
    is_own: bool
    starts_news: bool = False

    # Neither what was written nor who wrote it belongs into a log.
    def __repr__(self) -> str:
        return f"<Post {self.document_id}>"


def anybody(signed_in: bool) -> Reader:
    """A reader with the audiences of all who are signed in, or of strangers: a statement takes no more."""
    return Reader(0 if signed_in else None)


def with_posts(
    query: Select[Any], signed_in: bool, document_id: Any, shown_at: Any, quoted_id: Any = None
) -> Select[Any]:
    """``query`` with all of the post whose document a column names, in columns at the end; see :func:`post`.

    ``quoted_id`` is the column that points at what it quotes, if it can. The
    first column is None where this reader can read no such post, and
    :data:`TITLE` is the place of its title.
    """
    companion = Companion(anybody(signed_in), "post")
    query = companion.beside(query, document_id).add_columns(
        *companion.columns(
            *("document_id", "revision_id", "author_id", "html", "excerpt"),
            *("first_published_at", "published_at", "title", "disclosure"),
        ),
        shown_at,
        *byline_columns(companion.author_id),
        *reaction_columns(document_id, VISITOR if signed_in else None),
    )
    query = with_tally(query, document_id)
    return query if quoted_id is None else _with_quotes(query, signed_in, quoted_id)


def _with_quotes(query: Select[Any], signed_in: bool, quoted_id: Any) -> Select[Any]:
    quoted = Companion(anybody(signed_in), "quoted")
    # Only a post of the same thread can be quoted, whatever the pointer says.
    other = REPLY.alias("quoted_reply")
    number = (
        select(other.c.id)
        .where(other.c.document_id == quoted_id, other.c.thread_id == THREAD_ID)
        .scalar_subquery()
    )
    return quoted.beside(query, quoted_id).add_columns(
        quoted_id.label("quoted_id"),
        number.label("quoted_number"),
        newest_words(NAME_KIND, quoted.author_id).label("quoted_name"),
        *quoted.columns("excerpt", "disclosure"),
    )


def post(columns: Sequence[Any], reply_id: int | None, opening_id: int, account_id: int | None) -> Post:
    """The post in the columns of :func:`with_posts`; read by position, which is what a page has time for."""
    author_id, written_at, published_at, tally = columns[2], columns[5], columns[6], columns[13:18]
    somebody_reacted = tally[0] is not None
    return Post(
        anchor=OPENING if reply_id is None else f"post-{reply_id}",
        reply_id=reply_id,
        document_id=columns[0],
        revision_id=columns[1],
        author_id=author_id,
        byline=byline(columns[10], columns[11], columns[12]),
        html=columns[3],
        disclosure=sentence(columns[8]),
        excerpt=columns[4],
        written_at=written_at,
        edited_at=published_at if published_at > written_at else None,
        shown_at=columns[9] or written_at,
        quote=None if len(columns) < 23 or columns[18] is None else _quote(columns[18:23], opening_id),
        reactions=shown(tally) if somebody_reacted else NOTHING_SHOWN,
        has_reactions=somebody_reacted and any(tally[:4]),
        is_own=author_id == account_id,
    )


def _quote(columns: Sequence[Any], opening_id: int) -> Quote:
    quoted_id, number, name, excerpt, disclosure = columns
    if excerpt is None or (number is None and quoted_id != opening_id):
        return GONE
    return Quote(
        name=name or NAMELESS,
        excerpt=excerpt,
        reply_id=number,
        anchor=OPENING if number is None else f"post-{number}",
        has_disclosure=bool(disclosure),
    )
