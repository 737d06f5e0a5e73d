"""The policy of links: the most exact row counts, a moderator's wins, and a damaged file is refused."""

from collections.abc import Mapping

import pytest

from moderation.screening.detectors.commercial_links import (
    find_affiliate_links,
    find_refused_links,
    find_shop_links,
)
from moderation.screening.findings import Submission
from moderation.screening.kinds import Action, Kind
from moderation.screening.known_sites import SHOPS, SHORTENERS, SOCIAL
from moderation.screening.link_policy import (
    HOST,
    REASONS_FOR,
    WORDS,
    DamagedLinkPolicy,
    LinkPolicy,
    LinkReason,
    LinkRule,
    LinkStanding,
    read_link_policy,
    shipped_policy,
)
from moderation.screening.links import Place, links
from moderation.screening.passage import Detector
from moderation.screening.pipeline import Pipeline
from moderation.screening.public_suffixes import registered

SHIPPED = list(shipped_policy().rules.values())
TRUST, ALLOW, SELL, REFUSE = LinkStanding


def rule(host: str, standing: LinkStanding) -> LinkRule:
    return LinkRule(host, standing, REASONS_FOR[standing][0])


def policy(*rules: LinkRule) -> LinkPolicy:
    return LinkPolicy({one.host: one for one in rules})


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.host)
def test_every_row_is_about_one_site(one: LinkRule) -> None:
    """An ending under which anybody may register would vouch for anybody; nhs.uk is no such."""
    assert registered(one.host) is not None or one.host == "nhs.uk"
    assert not one.host.startswith("www.")
    found = registered(one.host)
    assert found is None or (found.domain not in SHORTENERS | SOCIAL and found.name not in SHOPS)


def test_every_reason_has_words_and_one_standing() -> None:
    assert set(WORDS) == set(LinkReason)
    assert len(set(WORDS.values())) == len(WORDS)
    used = [reason for reasons in REASONS_FOR.values() for reason in reasons]
    assert sorted(used) == sorted(LinkReason)
    assert set(REASONS_FOR) == set(LinkStanding)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[trusted", "is no TOML"),
        ('[loved]\n"a.org" = "shop"', '"loved" must be one of'),
        ("trusted = 1", '"trusted" is no table'),
        ('[trusted]\n"a.org" = "shop"', '"a.org": the reason must be one of: public health body'),
        ('[trusted]\n"a.org" = 1', '"a.org": the reason must be one of'),
        ('[commercial]\n"A.org" = "shop"', '"A.org": a rule for something that is no host'),
        ('[commercial]\n"a.org/x" = "shop"', "no host"),
        ('[commercial]\n"org" = "shop"', "no host"),
        ('[trusted]\n"a.org" = "journal or register of studies"\n[commercial]\n"a.org" = "shop"', "twice"),
    ],
)
def test_a_damaged_file_is_refused_with_the_place_of_the_damage(content: str, said: str) -> None:
    with pytest.raises(DamagedLinkPolicy, match=said):
        read_link_policy(content)


@pytest.mark.parametrize(
    ("host", "is_one"),
    [
        ("a.org", True),
        ("a-b.c.co.uk", True),
        ("xn--mnchen-3ya.xn--p1ai", True),
        ("A.org", False),
        ("a_b.org", False),
        ("-a.org", False),
        ("a..org", False),
        (".a.org", False),
        ("a.org.", False),
        ("a.org/x", False),
        ("192.0.2.7", False),
        ("münchen.de", False),
        ("a" * 64 + ".org", False),
        ("a." * 130 + "org", False),
        ("a.org\n", False),
    ],
)
def test_a_host_has_labels_and_an_ending(host: str, is_one: bool) -> None:
    assert (HOST.fullmatch(host) is not None) == is_one


@pytest.mark.parametrize(
    ("host", "standing", "reason"),
    [
        ("no host", TRUST, LinkReason.JOURNAL),
        ("a.org", TRUST, LinkReason.SHOP),
        ("a.org", REFUSE, LinkReason.JOURNAL),
    ],
)
def test_a_rule_that_is_none_cannot_be_made(host: str, standing: LinkStanding, reason: LinkReason) -> None:
    with pytest.raises(ValueError, match=r"^a (rule|reason)"):
        LinkRule(host, standing, reason)


# --- which row counts -----------------------------------------------------------------------------

BASE = policy(rule("a.org", TRUST), rule("shop.a.org", SELL), rule("b.co.uk", ALLOW))
CHANGED = BASE.changed_by([rule("a.org", REFUSE), rule("x.shop.a.org", TRUST)])


@pytest.mark.parametrize(
    ("of", "host", "standing"),
    [
        (BASE, "a.org", TRUST),
        (BASE, "www.a.org", TRUST),
        (BASE, "shop.a.org", SELL),
        (BASE, "www.shop.a.org", SELL),
        (BASE, "myshop.a.org", TRUST),
        (BASE, "nota.org", None),
        (BASE, "a.org.evil.com", None),
        (BASE, "co.uk", None),
        (CHANGED, "a.org", REFUSE),
        (CHANGED, "shop.a.org", SELL),
        (CHANGED, "x.shop.a.org", TRUST),
        (CHANGED, "b.co.uk", ALLOW),
    ],
)
def test_the_most_exact_row_counts(of: LinkPolicy, host: str, standing: LinkStanding | None) -> None:
    found = of.rule_for(host)
    assert (found.standing if found else None) == standing


def test_a_change_leaves_the_policy_before_it_as_it_was() -> None:
    assert BASE.rule_for("a.org") == rule("a.org", TRUST)
    assert BASE.changed_by([]) is BASE


# --- what a link leads to -------------------------------------------------------------------------

OWN = policy(
    rule("good.shop", TRUST), rule("read.com", ALLOW), rule("sells.org", SELL), rule("bad.edu", REFUSE),
    rule("bit.ly", ALLOW), rule("tinyurl.com", REFUSE),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("https://good.shop/buy", Place.TRUSTED),
        ("https://www.read.com/store/1", Place.ORDINARY),
        ("sells.org/about", Place.SHOP),
        ("http://x.bad.edu", Place.REFUSED),
        ("https://bit.ly/x", Place.SHORTENED),
        ("https://tinyurl.com/x", Place.REFUSED),
        ("https://elsewhere.edu", Place.TRUSTED),
        ("https://elsewhere.shop", Place.UNKNOWN_COMMERCIAL),
        ("https://elsewhere.org", Place.UNKNOWN),
        ("https://elsewhere.org/shop/1", Place.SHOP),
        ("https://reddit.com/r/lupus", Place.SOCIAL),
    ],
)
def test_a_link_is_judged_by_the_policy_first_and_then_by_its_shape(text: str, place: Place) -> None:
    assert [link.place for link in links(text, OWN)] == [place]


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("https://good.shop/?ref=x1", False),
        ("https://read.com/?ref=x1", True),
        ("https://elsewhere.org/?tag=x-20", True),
    ],
)
def test_nobody_earns_by_a_link_to_a_trusted_site(text: str, paid: bool) -> None:
    assert [link.paid for link in links(text, OWN)] == [paid]


# --- what follows ---------------------------------------------------------------------------------

LINKS = Pipeline(
    (),
    (
        Detector("affiliate_links", find_affiliate_links),
        Detector("shop_links", find_shop_links),
        Detector("refused_links", find_refused_links),
    ),
)
NOTHING: Mapping[Kind, Action] = {}


@pytest.mark.parametrize(
    ("text", "rules", "found"),
    [
        ("see https://kind-people.shop", (), {Kind.SHOP_LINK: Action.REVISE}),
        ("see https://kind-people.shop", (rule("kind-people.shop", TRUST),), NOTHING),
        ("see https://kind-people.shop", (rule("kind-people.shop", ALLOW),), NOTHING),
        ("see https://www.nature.com/x", (), NOTHING),
        ("see https://www.nature.com/x", (rule("nature.com", SELL),), {Kind.SHOP_LINK: Action.REVISE}),
        ("see https://www.nature.com/x", (rule("nature.com", REFUSE),), {Kind.REFUSED_LINK: Action.HOLD}),
        ("see https://nature.com/x?ref=a1", (rule("nature.com", REFUSE),), {Kind.REFUSED_LINK: Action.HOLD}),
        ("[see](https://plain.org)", (rule("plain.org", REFUSE),), {Kind.REFUSED_LINK: Action.HOLD}),
        ("see https://www.awin1.com/cread.php", (), {Kind.REFUSED_LINK: Action.HOLD}),
        ("see https://www.awin1.com/cread.php", (rule("awin1.com", ALLOW),), NOTHING),
    ],
)  # fmt: skip
def test_what_moderators_changed_comes_with_the_text(
    text: str, rules: tuple[LinkRule, ...], found: Mapping[Kind, Action]
) -> None:
    verdict = LINKS.screen(Submission(text, link_rules=rules))
    assert {finding.kind: finding.action for finding in verdict.findings} == found


def test_the_author_of_a_refused_link_reads_why() -> None:
    refused = LinkRule("plain.org", LinkStanding.REFUSED, LinkReason.FALSE_CURES)
    (finding,) = LINKS.screen(Submission("see plain.org", link_rules=(refused,))).findings
    assert "promises false cures" in finding.reason
    assert finding.suggestion == ""  # to leave it out
    assert "plain.org" not in finding.reason


def test_every_reason_of_a_refusal_fits_where_it_is_stored() -> None:
    for reason in REASONS_FOR[LinkStanding.REFUSED]:
        refused = LinkRule("plain.org", LinkStanding.REFUSED, reason)
        (finding,) = LINKS.screen(Submission("see plain.org", link_rules=(refused,))).findings
        assert len(finding.reason) <= 200
