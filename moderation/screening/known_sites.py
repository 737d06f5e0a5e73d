"""Sites that a link may lead to, by what they are.

Public names, no judgement of quality: the tables only tell the literature, the
places of people and the shops from sites that nobody vouches for.
"""

from moderation.screening.helplines import helplines


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


TRUSTED = frozenset(line.source for line in helplines().lines) | _names(
    """
    988lifeline.org acpjournals.org ahajournals.org als.org alz.org alzheimers.org.uk arthritis.org
    arxiv.org ascopubs.org asthma.org.uk befrienders.org bhf.org.uk biomedcentral.com biorxiv.org
    bmj.com breakthrought1d.org cambridge.org cancer.org cancerresearchuk.org cdc.gov celiac.org
    cell.com cff.org clevelandclinic.org clinicaltrials.gov cochrane.org cochranelibrary.com
    crisistextline.org crohnsandcolitis.org.uk crohnscolitisfoundation.org diabetes.org diabetes.org.uk
    doi.org endometriosis.org epilepsy.com epilepsy.org.uk europa.eu eurordis.org fda.gov
    findahelpline.com frontiersin.org healthdirect.gov.au heart.org hemophilia.org hopkinsmedicine.org
    iasp.info jamanetwork.com jdrf.org kidshealth.org lls.org lung.org lupus.org macmillan.org.uk
    mayoclinic.org mda.org mdpi.com medlineplus.gov medrxiv.org merckmanuals.com mind.org.uk
    msdmanuals.com mssociety.org.uk nami.org nationalmssociety.org nature.com nejm.org nhs.uk
    nice.org.uk nih.gov omim.org orpha.net oup.com parkinson.org parkinsons.org.uk patient.info plos.org
    psoriasis.org pubmed.gov rarediseases.org redcross.org rnib.org.uk samaritans.org science.org
    sciencedirect.com springer.com thelancet.com thyroid.org uptodate.com versusarthritis.org who.int
    wiley.com
    """
)
"""Public health bodies, the literature, members' organisations and helplines."""

KNOWLEDGE = _names(
    """
    apnews.com archive.org bbc.co.uk bbc.com britannica.com cnn.com drugs.com everydayhealth.com
    google.com healthline.com medicalnewstoday.com medscape.com newscientist.com npr.org nytimes.com
    psychologytoday.com researchgate.net reuters.com rxlist.com scientificamerican.com
    semanticscholar.org stackexchange.com statnews.com ted.com theconversation.com theguardian.com
    verywellhealth.com verywellmind.com washingtonpost.com webmd.com wikimedia.org wikipedia.org
    youtu.be youtube.com
    """
)
"""Encyclopaedias, newspapers and reference sites: read, not bought from."""

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
