"""E-mail addresses, accounts on other services, personal pages and internet addresses."""

import pytest

from moderation.screening.detectors.emails import find_emails
from moderation.screening.detectors.ip_addresses import find_ip_addresses
from moderation.screening.detectors.personal_pages import find_personal_pages
from moderation.screening.detectors.social_handles import find_social_handles
from tests.moderation.screening.detectors.looking import cases, seen


@pytest.mark.parametrize(
    "address",
    [
        "jo.bloggs@example.org",
        "jo+help@mail.example.co.uk",
        "JO_B@EXAMPLE.ORG",
        "jo at example dot org",
        "jo [at] example [dot] org",
        "jo (at) example.org",
        "jo{at}example{dot}org",
        "jo.b at gmail dot com",
        "j dot miller at gmail dot com",
        "jo dot b dot 77 at quiet-harbour dot co dot uk",
        "jo.b at gmail.com",
        "jo at example dot org.br",
        "jo@gmail",
        "jo at hotmail , dot com",
        "k.marlow at kcl ac uk",
        "kmarlow at quietharbour co uk",
        "wren77 at example com",
        "jo.wren AT the google mail service",
        "kate @ gmail . c o m",
        "k a t e @ gmail . com",
        "kate.w @ quietharbour . o r g",
        "kate@gmail .com",
        "kate @ gmail dot com",
        "kate [at] gmail [dot] c o m",
        "kate(underscore)wren(at)gmail(dot)com",
        "kate [underscore] wren at gmail dot com",
        "kate {dot} wren {at} gmail {dot} com",
    ],
)
def test_an_email_address_is_found_plain_or_disguised(address: str) -> None:
    assert seen(find_emails, f"that was {address}, thanks") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "look at example.org",
        "I was at work @ 9",
        "@jo",
        "at dot",
        "we met at outlook point",
        "5 mg @ noon",
        "a @ b",
        "I work at kcl ac uk",
        "we met at example com",
        "I looked at the google mail service, she is good at it in the us",
        "treated at ucl uk, seen at mayo us, at noon in us",
        "I was home @ nine. In the end we stayed @ work. Me too.",
    ],
)
def test_what_only_resembles_an_email_address_is_none(text: str) -> None:
    assert seen(find_emails, text) == []


def test_write_to_me_is_an_invitation() -> None:
    assert cases(find_emails, "please write to me at jo@example.org") == ["email_inviting"]
    assert cases(find_emails, "the confirmation went to jo@example.org") == ["email"]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("I'm @jo_heals77 there", "@jo_heals77"),
        ("my snapchat is sunny.days.x", "sunny.days.x"),
        ("insta: jo_heals", "jo_heals"),
        ("add me on snap lunarlumpz", "lunarlumpz"),
        ("hmu on discord dragonfruit", "dragonfruit"),
        ("discord sunny#1234", "sunny#1234"),
        ("I post as u/lemonlupus", "u/lemonlupus"),
        ("wechat id: sunnyday", "sunnyday"),
        ("insta @fitmama.jane", "@fitmama.jane"),
        ("I post as @fitmama", "@fitmama"),
        ("on tiktok @Bev has a page", "@Bev"),
        ("@linda58 there", "@linda58"),
        ("jo_heals77 on instagram", "jo_heals77"),
        ("snap is wobbly.wren", "wobbly.wren"),
        ("ig→ the.wren.ist", "the.wren.ist"),
        ("tiktok (at) wrenwatcher", "wrenwatcher"),
        ("same username everywhere, wrenny_, insta and snap", "wrenny_"),
        ("wobblywren.bsky.social", "wobblywren.bsky.social"),
        ("same name on insta", "same name on insta"),
        ("my username's the same on insta", "username's the same on insta"),
        ("I'm on reddit, same username", "on reddit, same username"),
        ("\U0001f4f7 jo.wren.heals", "jo.wren.heals"),
        ("\U0001f4f8: wrenwatcher", "wrenwatcher"),
        ("find me on the bird app: wrenwatcher", "wrenwatcher"),
        ("I post as wrenwatcher on the bird app", "wrenwatcher"),
        ("on the bird app I'm wrenwatcher", "wrenwatcher"),
        ("see https://www.instagram.com/jo_heals/", "https://www.instagram.com/jo_heals/"),
        ("wa.me/447700900123", "wa.me/447700900123"),
        ("linkedin.com/in/jo-bloggs", "linkedin.com/in/jo-bloggs"),
    ],
)
def test_an_account_on_another_service_is_found(text: str, account: str) -> None:
    assert seen(find_social_handles, text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "@Bev, thank you",
        "Thanks @Bev that helped",
        "As @Tomas said, rest helps.",
        "I agree with @Willow here.",
    ],
)
def test_a_member_addressed_by_a_bare_name_is_greeted_and_no_account(text: str) -> None:
    assert cases(find_social_handles, text) == ["member_greeted"]


@pytest.mark.parametrize("text", ["insta @fitmama.jane", "snap @lena.me", "tiktok @jo.bloggs.runs"])
def test_an_account_after_its_service_is_no_email_address(text: str) -> None:
    assert cases(find_emails, text) == []
    assert cases(find_social_handles, text) == ["social_handle"]


@pytest.mark.parametrize(
    "text",
    [
        "my support line is my sister",
        "I saw it on Facebook and Instagram",
        "the session is at noon",
        "jo@example.org",
        "I use the signal to stop",
        "a note of @CDCgov",
        "reach me on facebook tomorrow",
        "my line is busy, my insta is private, my handle on here is fine",
        "stay in line with the plan",
        "the signal is weak, the telegram came on Monday",
        "my daughter has the same name on Facebook, the same name on the label",
        "\U0001f4f7 of my scar, \U0001f4f8: day 5, the bird app is toxic, I saw it on the bird app",
        "it has the same name on line 3",
        "NM_000249 is the gene, they say on Reddit",
        "https://doi.org/10.1000/182?utm_source=twitter",
        "https://www.nhs.uk/x?a=1&share_id=facebook",
    ],
)
def test_talk_of_services_is_no_account(text: str) -> None:
    assert seen(find_social_handles, text) == []


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("lemons.blogspot.com", "lemons.blogspot.com"),
        (
            "I write on https://lemons.wordpress.com/2020/05/day-one today",
            "https://lemons.wordpress.com/2020/05/day-one",
        ),
        ("my website is www.lemons.example.org.", "www.lemons.example.org"),
        ("my blog (https://lemons.example.org/start)", "https://lemons.example.org/start"),
        ("medium.com/@lemons", "medium.com/@lemons"),
        ("Wrote the whole thing up at www.lemons.example.me", "www.lemons.example.me"),
        ("I rant about it here: www.lemons.example.org", "www.lemons.example.org"),
        ("www.lemons.org, all mine, sorry", "www.lemons.org"),
    ],
)
def test_a_personal_page_is_found(text: str, page: str) -> None:
    assert seen(find_personal_pages, text) == [page]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.nhs.uk/conditions/asthma",
        "my doctor sent me to https://pubmed.ncbi.nlm.nih.gov/31234567/",
        "https://doi.org/10.1000/182 and www.example.org",
        "e.g. this, i.e. that, 2.5 mg",
    ],
)
def test_public_pages_are_no_personal_page(text: str) -> None:
    assert seen(find_personal_pages, text) == []


@pytest.mark.parametrize("address", ["203.0.113.42", "2001:db8::8a2e:370:7334"])
def test_an_internet_address_is_found(address: str) -> None:
    assert seen(find_ip_addresses, f"from {address} today") == [address]


@pytest.mark.parametrize(
    "address", ["203 . 0 . 113 . 42", "two oh three dot zero dot one one three dot forty two", "1.4.2.1"]
)
def test_a_disguised_internet_address_needs_the_word(address: str) -> None:
    assert seen(find_ip_addresses, f"my ip is {address} now") == [address]
    assert seen(find_ip_addresses, f"from {address} today") == []


@pytest.mark.parametrize(
    "text",
    [
        "version 1.2.3.4",
        "Since firmware 3.2.0.18 it screams. Does 3.2.0.21 fix it?",
        "EC 3.4.15.1",
        "Guideline 1.4.2.1",
        "at 10:30:15",
        "999.1.1.1",
        "1.2.3",
        "::",
        "ratio 3:1:2",
    ],
)
def test_versions_and_times_are_no_internet_address(text: str) -> None:
    assert seen(find_ip_addresses, text) == []
