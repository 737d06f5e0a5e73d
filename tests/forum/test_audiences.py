"""Role by route: what everybody gets at the door of every page."""

import pytest

from forum.visitor import Role

SIGN_IN, HOME = "303 /sign-in", "303 /"
THREAD, OPENING = "303 /threads/1", "303 /threads/1#opening"
INTERESTS = "303 /my/interests"
GROUP, SETTINGS = "303 /groups/1", "303 /groups/1/settings"

# page                            stranger   member  clinician moderator administrator
PAGES = {
    "/":                          ("200",    "200",   "200",   "200",    "200"),
    "/health":                    ("200",    "200",   "200",   "200",    "200"),
    "/help":                      ("200",    "200",   "200",   "200",    "200"),
    "/who-pays":                 ("200",    "200",   "200",   "200",    "200"),
    "/about":                    ("200",    "200",   "200",   "200",    "200"),
    "/help/filter":              ("200",    "200",   "200",   "200",    "200"),
    "/help/moderators":          ("200",    "200",   "200",   "200",    "200"),
    "/help/clinicians":          ("200",    "200",   "200",   "200",    "200"),
    "/help/filter/looked-for":   ("200",    "200",   "200",   "200",    "200"),
    "/help/filter/measured":     ("200",    "200",   "200",   "200",    "200"),
    "/help/writing":             ("200",    "200",   "200",   "200",    "200"),
    "/help/places":             ("200",    "200",   "200",   "200",    "200"),
    "/help/rules":               ("200",    "200",   "200",   "200",    "200"),
    "/help/crisis":              ("200",    "200",   "200",   "200",    "200"),
    "/groups":                    ("200",    "200",   "200",   "200",    "200"),
    "/groups/1":                  ("200",    "200",   "200",   "200",    "200"),
    "/groups/1/card":             ("200",    "200",   "200",   "200",    "200"),
    "/threads/1":                 ("200",    "200",   "200",   "200",    "200"),
    "/threads/1/unread":          (THREAD,   THREAD,  THREAD,  THREAD,   THREAD),
    "/threads/1/replies":         (THREAD,   THREAD,  THREAD,  THREAD,   THREAD),
    "/posts/4":                   (OPENING,  OPENING, OPENING, OPENING,  OPENING),
    "/join":                      ("200",    HOME,    HOME,    HOME,     HOME),
    "/sign-in":                   ("200",    HOME,    HOME,    HOME,     HOME),
    "/account":                   (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/welcome":                   (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/unanswered":                (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/threads/1/tending":         (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/my/drafts":                 (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/my/drafts/1":               (SIGN_IN,  "404",   "404",   "404",    "404"),
    "/style":                     ("200",    "200",   "200",   "200",    "200"),
    "/my/texts":                  (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/my/texts/4":                (SIGN_IN,  "404",   "404",   "404",    "404"),
    "/groups/1/threads/new":      (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/groups/new":                (SIGN_IN,  "403",   "403",   "403",    "200"),
    "/groups/1/settings":         (SIGN_IN,  "403",   "403",   "403",    "200"),
    "/groups/1/settings/description": (SIGN_IN, "403", "403",  "403",    "200"),
    "/groups/1/settings/rules":   (SIGN_IN,  "403",   "403",   "403",    "200"),
    "/interests":                 ("200",    "200",   "200",   "200",    "200"),
    "/interests/1":               ("404",    "404",   "404",   "404",    "404"),
    "/my/interests":              (SIGN_IN,  "200",   "200",   "200",    "200"),
    "/my/interests/asked":        (SIGN_IN,  INTERESTS, INTERESTS, INTERESTS, INTERESTS),
    "/review":                    (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/review/decided":            (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/review/precision":          (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/review/precision.csv":      (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/review/4":                  (SIGN_IN,  "403",   "403",   "404",    "404"),
    "/review/links":              (SIGN_IN,  "403",   "403",   "200",    "200"),
    "/review/links/site":         (SIGN_IN,  "403",   "403",   "404",    "404"),
}  # fmt: skip

# form                            stranger   member  clinician moderator administrator
FORMS = {
    "/groups/1/threads":          ("401",    "422",   "422",   "422",    "422"),
    "/threads/1/replies":         ("401",    "422",   "422",   "422",    "422"),
    "/posts/4/reactions/hug":     ("401",    OPENING, OPENING, OPENING,  OPENING),
    "/groups/new":                ("401",    "403",   "403",   "403",    "422"),
    "/groups":                    ("200",    "200",   "200",   "200",    "200"),
    "/groups/1/join":             ("401",    GROUP,   GROUP,   GROUP,    GROUP),
    "/groups/1/leave":            ("401",    GROUP,   GROUP,   GROUP,    GROUP),
    "/groups/1/settings":         ("401",    "403",   "403",   "403",    SETTINGS),
    "/groups/1/settings/description": ("401", "403",  "403",   "403",    "422"),
    "/groups/1/settings/rules":   ("401",    "403",   "403",   "403",    "422"),
    "/groups/1/settings/archive": ("401",    "403",   "403",   "403",    SETTINGS),
    "/groups/1/settings/reopen":  ("401",    "403",   "403",   "403",    SETTINGS),
    "/groups/1/settings/caretakers": ("401", "403",   "403",   "403",    "400"),
    "/groups/1/settings/caretakers/release": ("401", "403", "403", "403", "400"),
    "/account/institution":       ("401",    "403",   "422",   "403",    "403"),
    "/welcome":                   ("401",    HOME,    HOME,    HOME,     HOME),
    "/account/name":              ("401",    "422",   "422",   "422",    "422"),
    "/my/texts/4/withdraw":       ("401",    "404",   "404",   "404",    "404"),
    "/my/texts/4/use-rewrite":    ("401",    "404",   "404",   "404",    "404"),
    "/my/texts/4/ask-a-moderator": ("401",   "404",   "404",   "404",    "404"),
    "/my/texts/4/dispute":        ("401",    "404",   "404",   "404",    "404"),
    "/my/texts/4/appeal":         ("401",    "404",   "404",   "404",    "404"),
    "/my/texts/4/edit":           ("401",    "404",   "404",   "404",    "404"),
    "/review/4/publish":          ("401",    "403",   "403",   "409",    "409"),
    "/review/4/publish-rewrite":  ("401",    "403",   "403",   "409",    "409"),
    "/review/4/reject":           ("401",    "403",   "403",   "409",    "409"),
    "/review/4/ask-to-edit":      ("401",    "403",   "403",   "409",    "409"),
    "/review/4/mark":             ("401",    "403",   "403",   "422",    "422"),
    "/review/links/find":         ("401",    "403",   "403",   "422",    "422"),
    "/review/links/site":         ("401",    "403",   "403",   "404",    "404"),
    "/review/links/site/take-back": ("401",  "403",   "403",   "404",    "404"),
    "/review/4/take-down":        ("401",    "403",   "403",   "422",    "422"),
    "/threads/1/tending":         ("401",    "403",   "403",   "422",    "422"),
    "/threads/1/move":            ("401",    "403",   "403",   "422",    "422"),
    "/interests/1/checked/1":     ("401",    "403",   "403",   "404",    "404"),
    "/my/interests":              ("401",    "422",   "422",   "422",    "422"),
    "/my/interests/none":         ("401",    "404",   "404",   "404",    "404"),
    "/my/interests/send-again":   ("401",    "404",   "404",   "404",    "404"),
    "/my/interests/1/confirm":    ("401",    "404",   "404",   "404",    "404"),
    "/my/interests/1/end":        ("401",    INTERESTS, INTERESTS, INTERESTS, INTERESTS),
    "/my/interests/1/withdraw":   ("401",    "404",   "404",   "404",    "404"),
    "/check":                     ("401",    "404",   "404",   "404",    "404"),
    "/preview":                   ("401",    "400",   "400",   "400",    "400"),
    "/drafts":                    ("401",    "400",   "400",   "400",    "400"),
    "/drafts/1/discard":          ("401",    "404",   "404",   "404",    "404"),
    "/sign-out":                  (HOME,     HOME,    HOME,    HOME,     HOME),
    "/sign-out-everywhere":       ("401",    SIGN_IN, SIGN_IN, SIGN_IN,  SIGN_IN),
}  # fmt: skip


@pytest.mark.parametrize("who", [None, *Role])
def test_every_page_and_form_answers_each_role_as_the_table_says(community, thread, who):
    column = 0 if who is None else 1 + list(Role).index(who)
    visitor = community.stranger() if who is None else community.join("Night Owl", who)
    token = visitor.get("/").value("/sign-out", "csrf_token") if who else ""
    answers = {address: visitor.client.get(address) for address in PAGES}
    assert _told(answers) == {address: row[column] for address, row in PAGES.items()}
    answers = {address: visitor.client.post(address, data={"csrf_token": token}) for address in FORMS}
    expected = {address: row[column] for address, row in FORMS.items()}
    if who:
        expected["/sign-out-everywhere"] = "401"  # the session ended one row earlier
    assert _told(answers) == expected


def test_the_tables_leave_no_route_out(community, thread):
    adapter = community.app.url_map.bind("localhost")
    in_tables = {adapter.match(address, "GET")[0] for address in PAGES}
    in_tables |= {adapter.match(address, "POST")[0] for address in FORMS}
    elsewhere = {"static", "authoring.outcome"}  # the second answers like authoring.show
    assert in_tables | elsewhere == {rule.endpoint for rule in community.app.url_map.iter_rules()}


def _told(answers):
    return {
        address: f"{answer.status_code} {answer.location.split('?')[0]}"
        if answer.status_code == 303
        else str(answer.status_code)
        for address, answer in answers.items()
    }
