"""A clinician praises a product, is asked how they stand to its company, and readers are told."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenBrowser
from tests.journeys.founding import CLINICIAN
from tests.journeys.steps import expect_outcome, expect_published, join, post_with, send_reply, sign_in
from tests.journeys.steps import publish_thread as publish

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.mark.parametrize(
    ("scripts", "brand", "company"),
    [(True, "Symbicort", "AstraZeneca"), (False, "Trelegy", "GSK")],
    ids=["with scripts", "without scripts"],
)
def test_praise_comes_back_once_and_is_published_with_what_was_declared(
    open_browser: OpenBrowser, scripts: bool, brand: str, company: str
) -> None:
    patient = open_browser()
    join(patient, groups=("Asthma",))
    question = f"My nurse says {brand} is next for me. What is it like?"
    thread = publish(patient, "Asthma", f"New to {brand}", question)

    clinician = open_browser(java_script_enabled=scripts, **PHONE)
    sign_in(clinician, CLINICIAN)
    clinician.goto(thread)
    praise = f"I recommend {brand} for most adults."
    send_reply(clinician, praise)
    if not scripts:
        clinician.wait_for_timeout(2_000)
        clinician.reload()
    expect_outcome(clinician, "Your reply needs a small change")
    clinician.get_by_role("link", name="Declare, or state none").click()
    expect(clinician.get_by_role("heading", level=1, name=f"interest in {company}?")).to_be_visible()
    clinician.get_by_role("button", name="Declare it, send my text").click()
    expect(clinician.get_by_text("Nothing is declared yet")).to_be_visible()
    clinician.get_by_label("What kind of interest?").select_option("Consulting fees")
    clinician.get_by_label("From which year?").fill("2024")
    clinician.get_by_role("button", name="Declare it, send my text").click()
    expect_published(clinician, praise)

    reader = open_browser()
    reader.goto(thread)
    post = post_with(reader, praise)
    expect(post).to_contain_text(f"The author has declared: consulting fees from {company}, since 2024.")
    post.get_by_role("link", name="Everything declared").click()
    expect(reader.get_by_role("heading", level=1, name=f"Declared interests of {CLINICIAN}")).to_be_visible()
    expect(reader.get_by_text(f"Consulting fees: {company}").first).to_be_visible()
