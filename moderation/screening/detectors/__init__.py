"""One subject per module; each offers pure functions, listed here by name (README.md says how)."""

from moderation.screening.detectors.account_numbers import find_account_numbers
from moderation.screening.detectors.addresses import find_addresses
from moderation.screening.detectors.affiliations import find_affiliations
from moderation.screening.detectors.ages import find_old_ages
from moderation.screening.detectors.attachments import find_attachments
from moderation.screening.detectors.care_providers import find_care_providers
from moderation.screening.detectors.care_relationship import find_care_relationships
from moderation.screening.detectors.commercial_links import (
    find_affiliate_links,
    find_refused_links,
    find_shop_links,
)
from moderation.screening.detectors.covert_trade import find_covert_trade
from moderation.screening.detectors.crisis import find_crises
from moderation.screening.detectors.dates import find_dates
from moderation.screening.detectors.device_serials import find_device_serials
from moderation.screening.detectors.emails import find_emails
from moderation.screening.detectors.fundraising import find_fundraising
from moderation.screening.detectors.health_plans import find_health_plan_numbers
from moderation.screening.detectors.heard_trade import find_heard_trade
from moderation.screening.detectors.interests import find_declared_interests, find_undisclosed_interests
from moderation.screening.detectors.ip_addresses import find_ip_addresses
from moderation.screening.detectors.legal_claims import find_legal_claims
from moderation.screening.detectors.licence_numbers import find_licence_numbers
from moderation.screening.detectors.names import NAMES
from moderation.screening.detectors.national_ids import find_national_ids
from moderation.screening.detectors.personal_pages import find_personal_pages
from moderation.screening.detectors.phones import find_phones
from moderation.screening.detectors.places import find_places
from moderation.screening.detectors.postal_codes import find_postal_codes
from moderation.screening.detectors.promotion import find_promotion
from moderation.screening.detectors.readability import find_unreadable
from moderation.screening.detectors.record_numbers import find_record_numbers
from moderation.screening.detectors.recruitment import find_recruitment
from moderation.screening.detectors.self_promotion import find_self_promotion
from moderation.screening.detectors.social_handles import find_social_handles
from moderation.screening.detectors.solicitation import find_solicitation
from moderation.screening.detectors.vehicles import find_vehicles
from moderation.screening.detectors.workplaces import find_workplaces
from moderation.screening.languages import installed_packs
from moderation.screening.passage import Detector

DETECTORS: tuple[Detector, ...] = (
    NAMES,
    Detector("phones", find_phones),
    Detector("emails", find_emails),
    Detector("social_handles", find_social_handles),
    Detector("personal_pages", find_personal_pages),
    Detector("national_ids", find_national_ids),
    Detector("record_numbers", find_record_numbers),
    Detector("health_plans", find_health_plan_numbers),
    Detector("account_numbers", find_account_numbers),
    Detector("licence_numbers", find_licence_numbers),
    Detector("vehicles", find_vehicles),
    Detector("device_serials", find_device_serials),
    Detector("ip_addresses", find_ip_addresses),
    Detector("addresses", find_addresses),
    Detector("postal_codes", find_postal_codes),
    Detector("places", find_places),
    Detector("workplaces", find_workplaces),
    Detector("affiliations", find_affiliations),
    Detector("care_providers", find_care_providers),
    Detector("dates", find_dates),
    Detector("ages", find_old_ages),
    Detector("care_relationship", find_care_relationships),
    Detector("promotion", find_promotion),
    Detector("solicitation", find_solicitation),
    Detector("covert_trade", find_covert_trade),
    Detector("heard_trade", find_heard_trade),
    Detector("affiliate_links", find_affiliate_links),
    Detector("shop_links", find_shop_links),
    Detector("refused_links", find_refused_links),
    Detector("recruitment", find_recruitment),
    Detector("fundraising", find_fundraising),
    Detector("legal_claims", find_legal_claims),
    Detector("self_promotion", find_self_promotion),
    Detector("undisclosed_interests", find_undisclosed_interests),
    Detector("declared_interests", find_declared_interests),
    Detector("crisis", find_crises),
    Detector("attachments", find_attachments),
    Detector("readability", find_unreadable),
    *(detector for pack in installed_packs() for detector in pack.detectors),
)
