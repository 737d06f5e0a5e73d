"""Islands that people say they live on; the table of settlements knows only towns.

People in thousands, rough and at least 1: what matters is on which side of
100,000 an island lies. Islands that are called like a person ("Lewis") are left
out.
"""

from collections.abc import Mapping
from functools import cache

_TABLE = {
    "Scotland": (
        "islay 3; jura 1; skye 10; mull 3; arran 5; bute 6; barra 1; eigg 1; tiree 1; colonsay 1; gigha 1; "
        "raasay 1; north uist 1; south uist 2; benbecula 1; unst 1; whalsay 1; hoy 1; sanday 1; westray 1; "
        "stronsay 1; rousay 1; papa westray 1; fair isle 1; foula 1; great cumbrae 1; iona 1; lismore 1"
    ),
    "England": (
        "scilly 2; isles of scilly 2; tresco 1; lundy 1; lindisfarne 1; holy island 1; mersea island 7; "
        "isle of sheppey 42; sheppey 42; hayling island 17; canvey island 38; walney island 10; "
        "isle of portland 13"
    ),
    "Northern Ireland": "rathlin 1; rathlin island 1",
    "Ireland": (
        "inishbofin 1; inishmore 1; inis mor 1; inisheer 1; inis oirr 1; inishmaan 1; inis meain 1; "
        "achill 2; "
        "achill island 2; valentia 1; valentia island 1; clare island 1; tory island 1; arranmore 1; "
        "aran islands 1; cape clear 1; bere island 1"
    ),
    "the Channel Islands": "alderney 2; sark 1; herm 1",
    "Massachusetts": "martha's vineyard 21; nantucket 14; cuttyhunk 1",
    "Rhode Island": "block island 1; prudence island 1",
    "Maine": "vinalhaven 1; monhegan 1; matinicus 1; islesboro 1; mount desert island 11; swan's island 1",
    "Michigan": "mackinac island 1; beaver island 1; drummond island 1",
    "North Carolina": "ocracoke 1; roanoke island 7; bald head island 1",
    "Virginia": "tangier island 1; chincoteague 3",
    "New York": "long island 7600; staten island 496; fire island 1; shelter island 3; fishers island 1",
    "Washington": (
        "vashon 11; vashon island 11; whidbey 70; whidbey island 70; bainbridge island 25; orcas island 5; "
        "lopez island 3; san juan island 9; camano island 17"
    ),
    "California": "catalina island 4",
    "Florida": "sanibel island 6; amelia island 35; pine island 9; key biscayne 15",
    "Hawaii": "maui 165; kauai 73; molokai 7; lanai 3; big island 200; oahu 1000",
    "Alaska": "kodiak island 13; unalaska 4",
    "British Columbia": (
        "vancouver island 860; salt spring island 12; salt spring 12; haida gwaii 4; bowen island 4; "
        "gabriola 5; hornby island 1; denman island 1; galiano 1; saturna 1; cortes island 1"
    ),
    "Ontario": "manitoulin 13; manitoulin island 13; pelee island 1; wolfe island 1",
    "Newfoundland": "fogo island 2; bell island 2",
    "New Brunswick": "grand manan 2; campobello 1; deer island 1",
    "Nova Scotia": "cape breton 98; cape breton island 98; brier island 1",
    "Australia": (
        "kangaroo island 5; king island 2; flinders island 1; bruny island 1; thursday island 3; "
        "magnetic island 2; lord howe island 1; norfolk island 2; phillip island 14; rottnest 1; "
        "bribie island 19"
    ),
    "New Zealand": "waiheke 9; waiheke island 9; stewart island 1; great barrier island 1; chatham islands 1",
    "India": "majuli 168; havelock island 7; minicoy 10; kavaratti 11",
    "Kenya": "lamu island 25; rusinga 28; mfangano 26",
}


@cache
def islands() -> Mapping[str, tuple[int, str]]:
    """People in thousands and the state or country, by the name in lower case."""
    found: dict[str, tuple[int, str]] = {}
    for country, entries in _TABLE.items():
        for entry in entries.split("; "):
            name, _, people = entry.rpartition(" ")
            found[name] = (int(people), country)
    return found
