"""The moderators' pages of the policy of links: find a site, see what counts for it and why, change it."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.links.forms import StandingForm
from forum.links.listing import page_of_rows, site_of
from forum.links.site_names import NO_ADDRESS, NoSite, host_of_site, piece_of_name
from forum.visitor import visitors_account
from moderation.publishing.database import utc_now
from moderation.publishing.link_rules import MOST_RULES, StaleRule, TooManyRules, decide, take_back
from moderation.screening.link_policy import LinkStanding

blueprint = Blueprint("links", __name__, url_prefix="/review/links")

MEANWHILE = "Nothing was changed: somebody else decided about this site meanwhile. This is how it stands now."
TOO_MANY = (
    f"Nothing was changed: {MOST_RULES:,} sites are changed here already, and more would slow the filter"
    " down. Take back some that are not needed, or have them added to the file that Openward ships."
)
CHANGED = "changed"


@blueprint.get("")
def index() -> ResponseReturnValue:
    return _list()


@blueprint.post("/find")
def find() -> ResponseReturnValue:
    """Lead to the page of a site, or to the rows with such a name. What was typed goes into no address."""
    typed = request.form.get("site", "")
    try:
        return redirect(url_for("links.site", host=host_of_site(typed)), code=303)
    except NoSite as problem:
        piece = piece_of_name(typed)
        if piece and problem.advice == NO_ADDRESS:
            return redirect(url_for("links.index", q=piece), code=303)
        return _list(typed, problem.advice), 422


@blueprint.get("/site")
def site() -> ResponseReturnValue:
    return _site(_host(request.args.get("host")), StandingForm(formdata=None))


@blueprint.post("/site")
def change() -> ResponseReturnValue:
    host, form = _host(request.form.get("host")), StandingForm()
    rule = form.rule(site_of(db.session(), host))
    if rule is None:
        return _site(host, form), 422
    try:
        decide(db.session(), rule, visitors_account(), form.seen_number(), utc_now())
    except StaleRule:
        db.session.rollback()
        return _site(host, form, MEANWHILE), 409
    except TooManyRules:
        db.session.rollback()
        return _site(host, form, TOO_MANY), 409
    return _saved(host, f"Saved: {host} is {rule.standing} from now on. What is published stays as it is.")


@blueprint.post("/site/take-back")
def reverse() -> ResponseReturnValue:
    host, form = _host(request.form.get("host")), StandingForm()
    try:
        take_back(db.session(), host, visitors_account(), form.seen_number(), utc_now())
    except StaleRule:
        db.session.rollback()
        return _site(host, StandingForm(formdata=None), MEANWHILE), 409
    return _saved(host, f"Taken back: {host} counts again as Openward ships it.")


def _list(typed: str = "", problem: str = "") -> str:
    shown = request.args.get("show", "")
    standing = LinkStanding(shown) if shown in set(LinkStanding) else None
    piece = piece_of_name(request.args.get("q", "")) or ""
    after = piece_of_name(request.args.get("after", "")) or ""
    return render_template(
        "links/list.html",
        page=page_of_rows(db.session(), standing, piece, after, only_changed=shown == CHANGED),
        shown=shown if standing or shown == CHANGED else "",
        piece=piece,
        typed=typed or piece,
        problem=problem,
        standings=list(LinkStanding),
        changed=CHANGED,
    )


def _site(host: str, form: StandingForm, problem: str = "") -> str:
    found = site_of(db.session(), host)
    form.show(found)
    return render_template("links/site.html", site=found, form=form, problem=problem)


def _host(given: str | None) -> str:
    """A host that names a site; anything else is a page that does not exist."""
    try:
        host = host_of_site(given or "")
    except NoSite:
        abort(404)
    return host if host == given else abort(404)


def _saved(host: str, told: str) -> ResponseReturnValue:
    db.session.commit()
    flash(told, "success")
    return redirect(url_for("links.site", host=host), code=303)
