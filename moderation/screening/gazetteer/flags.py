"""The country that an emoji flag stands for: two regional indicators, one code of ISO 3166-1."""

from functools import cache

from moderation.screening.gazetteer.places import look_up

_FIRST_INDICATOR = 0x1F1E6
_CODES = (
    "AD Andorra; AE United Arab Emirates; AF Afghanistan; AL Albania; AM Armenia; AO Angola; AR Argentina; "
    "AT Austria; AU Australia; AZ Azerbaijan; BA Bosnia; BB Barbados; BD Bangladesh; BE Belgium; "
    "BG Bulgaria; "
    "BH Bahrain; BM Bermuda; BN Brunei; BO Bolivia; BR Brazil; BS Bahamas; BT Bhutan; BW Botswana; "
    "BY Belarus; "
    "BZ Belize; CA Canada; CH Switzerland; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; "
    "CU Cuba; "
    "CY Cyprus; CZ Czechia; DE Germany; DK Denmark; DO Dominican Republic; DZ Algeria; EC Ecuador; "
    "EE Estonia; "
    "EG Egypt; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FO Faroe Islands; FR France; GB UK; GE Georgia; "
    "GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GR Greece; GT Guatemala; GY Guyana; "
    "HK Hong Kong; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; "
    "IM Isle of Man; IN India; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan; "
    "JP Japan; KE Kenya; KH Cambodia; KR South Korea; KW Kuwait; KZ Kazakhstan; LA Laos; LB Lebanon; "
    "LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; "
    "LY Libya; "
    "MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MG Madagascar; MK North Macedonia; MM Myanmar; "
    "MN Mongolia; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; "
    "NA Namibia; NE Niger; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NZ New Zealand; "
    "OM Oman; PA Panama; PE Peru; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; "
    "PR Puerto Rico; "
    "PS Palestine; PT Portugal; PY Paraguay; QA Qatar; RO Romania; RS Serbia; RU Russia; RW Rwanda; "
    "SA Saudi Arabia; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SI Slovenia; SK Slovakia; "
    "SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SV El Salvador; SY Syria; "
    "TH Thailand; "
    "TN Tunisia; TO Tonga; TR Turkey; TT Trinidad and Tobago; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; "
    "US USA; UY Uruguay; UZ Uzbekistan; VE Venezuela; VN Vietnam; WS Samoa; YE Yemen; ZA South Africa; "
    "ZM Zambia; ZW Zimbabwe"
)


def country_of_flag(flag: str) -> str | None:
    """The country in the spelling of ``look_up``, or None for what is no flag of the table."""
    letters = "".join(chr(ord(one) - _FIRST_INDICATOR + ord("A")) for one in flag)
    return _countries().get(letters)


@cache
def _countries() -> dict[str, str]:
    return {code: look_up(name) for code, name in (entry.split(" ", 1) for entry in _CODES.split("; "))}
