"""Founds a small community on an empty site, through its pages and the operator's command.

Three people who have a part, and two groups. Whoever else a journey needs
joins in it.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from flask import Flask
from playwright.sync_api import Browser, Page, expect

from forum.application import create_app
from forum.instance import load_configuration
from forum.visitor import Role
from tests.journeys.steps import PATIENCE, expect_outcome, go_by_menu, join
from tests.site import Site

ADMINISTRATOR = "Harbour Light"
MODERATOR = "Open Window"
CLINICIAN = "Dr Amara Nwosu"
INSTITUTION = "Lagos Chest Clinic, Nigeria"
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "Asthma": "For people who live with asthma, and for those who help them. "
        "Inhalers, sport, nights, pollen: ask what you like.",
        "Migraine": "For people who get migraine, with aura or without. "
        "Attacks, medicines that prevent them, work, light and noise.",
    }
)


def found_the_community(browser: Browser, site: Site, instance_folder: Path) -> None:
    app = create_app(load_configuration({"INSTANCE_FOLDER": str(instance_folder)}))
    _join_as(browser, site, app, MODERATOR, Role.MODERATOR).context.close()
    clinician = _join_as(browser, site, app, "Steady Cello", Role.CLINICIAN)
    _say_who_one_is(clinician)
    clinician.context.close()
    administrator = _join_as(browser, site, app, ADMINISTRATOR, Role.ADMINISTRATOR)
    for title, description in GROUPS.items():
        _found(administrator, title, description)
    administrator.context.close()


def _join_as(browser: Browser, site: Site, app: Flask, name: str, role: Role) -> Page:
    page = browser.new_context(base_url=site.address).new_page()
    join(page, name)
    told = app.test_cli_runner().invoke(args=["accounts", "set-role", name, role.value])
    assert told.exit_code == 0, told.output
    return page


def _say_who_one_is(page: Page) -> None:
    """Clinicians take their own name and say where they work once their profession was checked."""
    page.goto("/")
    go_by_menu(page, "Your account")
    page.get_by_label("New name").fill(CLINICIAN)
    page.get_by_role("button", name="Change the name").click()
    expect(page.get_by_text("You sign in with your new name")).to_be_visible()
    page.get_by_label("Hospital, practice or university").fill(INSTITUTION)
    page.get_by_role("button", name="Save", exact=True).click()
    expect_outcome(page, "is published")
    page.goto("/account")
    expect(page.get_by_text("Shown to readers")).to_be_visible(timeout=PATIENCE)


def _found(page: Page, title: str, description: str) -> None:
    page.goto("/groups")
    page.get_by_role("link", name="New group").click()
    page.get_by_label("Name", exact=True).fill(title)
    page.get_by_label("Description").fill(description)
    page.get_by_role("button", name="Create the group").click()
    expect(
        page.get_by_role("heading", level=1, name=title).or_(page.get_by_text("See it in its place"))
    ).to_be_visible(timeout=PATIENCE)
