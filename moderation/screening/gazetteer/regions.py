"""States, provinces and countries: they may be published, so they are no finding.

Sources: ISO 3166-1 and 3166-2; names as people write them.
"""

from functools import lru_cache

from moderation.screening.gazetteer.places import look_up


def _codes(table: str) -> dict[str, str]:
    return dict(entry.split(" ", 1) for entry in table.split("; "))


US_STATES = _codes(
    "AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; "
    "DE Delaware; DC Washington DC; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; "
    "IA Iowa; KS Kansas; KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; "
    "MN Minnesota; MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; "
    "NJ New Jersey; NM New Mexico; NY New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; "
    "OR Oregon; PA Pennsylvania; PR Puerto Rico; RI Rhode Island; SC South Carolina; SD South Dakota; "
    "TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia; WA Washington; WV West Virginia; "
    "WI Wisconsin; WY Wyoming"
)
PROVINCES = _codes(
    "AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland; NS Nova Scotia; "
    "ON Ontario; PE Prince Edward Island; QC Quebec; SK Saskatchewan; NSW New South Wales; QLD Queensland; "
    "TAS Tasmania; VIC Victoria"
)
# What may follow "Town, " in capitals: "Duluth, MN", "Hamilton, ON".
REGION_CODES = US_STATES | PROVINCES

_STATES = (
    "South Australia|Western Australia|Northern Territory|Yukon|Nunavut|Newfoundland and Labrador|"
    "England|Scotland|Wales|Northern Ireland|Great Britain|Britain|"
    "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|"
    "Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|"
    "Punjab|Rajasthan|Sikkim|Tamil Nadu|Tamilnadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|"
    "Kashmir|Sindh|Balochistan|Bavaria|Saxony|Hesse|Lower Saxony|North Rhine-Westphalia|Brandenburg|"
    "Catalonia|Andalusia|Galicia|Normandy|Brittany|Provence|Tuscany|Sicily|Sardinia|Lombardy|Veneto|"
    "Bahia|Minas Gerais|Rio Grande do Sul|Parana|Jalisco|Ontario|Gauteng|KwaZulu-Natal|Western Cape|"
    "Eastern Cape|Limpopo|Mpumalanga|Flanders|Wallonia|Holland|Tyrol|New England|California|Dakota|Carolina"
)
_COUNTRIES = (
    "Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|"
    "Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|"
    "Bhutan|Bolivia|Bosnia|"
    "Bosnia and Herzegovina|Botswana|Brazil|Brasil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cabo Verde|"
    "Cape Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|"
    "Costa Rica|Croatia|Cuba|Curacao|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|"
    "Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|"
    "Ethiopia|Faroe Islands|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Deutschland|Ghana|Gibraltar|"
    "Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|"
    "Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Republic of Ireland|Isle of Man|"
    "Israel|Italy|Italia|Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kiribati|Korea|"
    "Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|"
    "Luxembourg|Macau|Macao|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|"
    "Martinique|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|"
    "Mozambique|Myanmar|Namibia|Nepal|Netherlands|"
    "New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|"
    "Papua New Guinea|Paraguay|Peru|Philippines|Poland|Polska|Portugal|Puerto Rico|Qatar|Reunion|Romania|"
    "Russia|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|"
    "Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Espana|Sri Lanka|"
    "Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|"
    "Tonga|Trinidad|Trinidad and Tobago|Tunisia|Turkey|Turkiye|Turkmenistan|Uganda|Ukraine|United "
    "Arab Emirates|"
    "United Kingdom|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|"
    "Vietnam|Yemen|Zambia|Zimbabwe|America|USA|U.S.A|U.S.|US|UK|U.K.|UAE|England|Europe|Africa|Asia|"
    "Antarctica|Middle East|Far East|Latin America|South America|North America|Central America|"
    "Caribbean|Scandinavia|Oceania|EU|Atlantic|Pacific|Gaza|West Bank|Mediterranean|Great Lakes|"
    "Midwest|Himalayas|Alps"
)
_REGIONS = frozenset(
    look_up(name)
    for name in (*_STATES.split("|"), *_COUNTRIES.split("|"), *US_STATES.values(), *PROVINCES.values())
) - {look_up("Washington DC")}

_DIRECTIONS = (
    "northern ",
    "southern ",
    "eastern ",
    "western ",
    "central ",
    "north ",
    "south ",
    "east ",
    "west ",
    "upstate ",
    "rural ",
    "northeast ",
    "northwest ",
    "southeast ",
    "southwest ",
    "the ",
)


@lru_cache(maxsize=4096)
def region_named(name: str) -> bool:
    """Whether ``name`` is a state, country or larger, also "Northern California"."""
    name = look_up(name).strip(" .,")
    if name in _REGIONS:
        return True
    return any(name.startswith(d) and name.removeprefix(d).strip() in _REGIONS for d in _DIRECTIONS)
