"""Sites that are known by what they are, under whatever policy.

Public names, no judgement of quality: the tables tell the places of people and the
shops from sites that nobody vouches for. Who is trusted stands in ``link_policy.toml``.
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


SOCIAL = _names(
    """
    about.me blogspot.com bsky.app carrd.co discord.com discord.gg facebook.com fb.com github.io
    instagram.com linkedin.com linktr.ee mastodon.social medium.com pinterest.com reddit.com
    snapchat.com substack.com t.me telegram.me threads.net tiktok.com tumblr.com twitter.com wa.me
    whatsapp.com wordpress.com x.com
    """
)
"""Places of people: other detectors look at what is linked there."""

SHORTENERS = _names(
    """
    adf.ly amzn.eu amzn.to bit.ly bl.ink buff.ly cutt.ly ebay.us geni.us goo.gl is.gd lnkd.in ow.ly
    qr.ae rb.gy rebrand.ly s.id shorte.st shorturl.at soo.gd t.co t.ly tiny.cc tinyurl.com tr.im trib.al
    v.gd
    """
)
"""Addresses that hide where they lead."""

SHOPS = _names(
    """
    alibaba aliexpress amazon boots chewy clickbank costco cvs ebay etsy flipkart gumroad
    hollandandbarrett iherb lazada mercadolibre shein shopee shopify swansonvitamins target temu
    vitacost walgreens walmart wish
    """
)
"""Names of shops, under whatever suffix."""

COMMERCIAL_SUFFIXES = _names(
    """
    app biz care clinic club com health info io ly net online shop site store top xyz
    """
)
"""Suffixes under which a site that nobody vouches for counts as commercial."""
