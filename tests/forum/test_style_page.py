"""The page with every piece: there for developers, absent in production."""

import re

from forum.setting import PROJECT_ROOT


def test_the_style_page_shows_every_macro(app):
    page = app.test_client().get("/style")
    assert page.status_code == 200
    macros = re.findall(r"{% macro (\w+)", (PROJECT_ROOT / "templates/components.html").read_text())
    shown = (PROJECT_ROOT / "templates/style/show.html").read_text()
    inside_others = {"csrf_field"}
    assert [name for name in macros if f"ui.{name}(" not in shown and not name.startswith("_")] == [
        name for name in macros if name in inside_others
    ]


def test_production_has_no_style_page(make_trial):
    app = make_trial(OPENWARD_ENV="production", PUBLIC_HOST="openward.example", OPENWARD_HTTPS="yes")
    assert "style.show" not in app.view_functions
    assert app.test_client().get("/style", base_url="https://openward.example").status_code == 404
