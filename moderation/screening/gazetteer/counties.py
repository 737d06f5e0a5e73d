"""Counties of Britain and Ireland, which people name without the word "county".

People in thousands, the larger namesake kept: ONS mid-2022 estimates
(ceremonial counties of England, principal areas of Wales), National Records of
Scotland mid-2022, NISRA 2021 (counties by census), CSO Ireland census of 2022.
"""

from collections.abc import Mapping
from functools import cache

from moderation.screening.surroundings import word_set

_TABLE = {
    "England": (
        "bedfordshire 710; berkshire 960; buckinghamshire 840; cambridgeshire 900; cheshire 1110; "
        "cornwall 575; "
        "durham 870; cumbria 500; derbyshire 1070; devon 1230; dorset 785; east sussex 830; east "
        "yorkshire 345; "
        "essex 1880; gloucestershire 950; greater manchester 2910; hampshire 1880; herefordshire 188; "
        "hertfordshire 1200; "
        "isle of wight 141; kent 1880; lancashire 1550; leicestershire 1090; lincolnshire 1110; "
        "merseyside 1440; norfolk 925; "
        "north yorkshire 1170; northamptonshire 790; northumberland 325; nottinghamshire 1170; "
        "oxfordshire 740; rutland 41; "
        "shropshire 513; somerset 980; south yorkshire 1390; staffordshire 1150; suffolk 770; surrey "
        "1215; sussex 1720; "
        "teesside 560; tyne and wear 1150; warwickshire 610; west midlands 2950; west sussex 890; west "
        "yorkshire 2380; "
        "wiltshire 750; worcestershire 610; yorkshire 5400; huntingdonshire 180; middlesex 2000; "
        "westmorland 66"
    ),
    "Scotland": (
        "aberdeenshire 263; angus 115; argyll 87; ayrshire 370; caithness 26; clackmannanshire 52; "
        "dumfriesshire 148; "
        "east lothian 113; fife 371; inverclyde 78; lanarkshire 660; lothian 900; midlothian 97; moray "
        "94; orkney 22; perthshire 152; "
        "renfrewshire 188; shetland 23; stirlingshire 93; sutherland 13; west lothian 182; western isles "
        "26; outer hebrides 26; "
        "inner hebrides 19; isle of skye 10; isle of lewis 20; isle of mull 3; isle of arran 5; isle of "
        "islay 3"
    ),
    "Wales": (
        "anglesey 69; blaenau gwent 67; bridgend 146; caerphilly 176; carmarthenshire 189; ceredigion "
        "71; conwy 115; "
        "denbighshire 97; flintshire 155; glamorgan 1200; gwent 590; gwynedd 117; monmouthshire 94; "
        "pembrokeshire 125; powys 134; "
        "rhondda cynon taf 239; torfaen 93; clwyd 490; dyfed 385"
    ),
    "Northern Ireland": "antrim 650; armagh 194; down 553; fermanagh 64; londonderry 252; tyrone 188",
    "Ireland": (
        "carlow 62; cavan 82; clare 128; cork 584; donegal 167; dublin 1458; galway 278; kerry 156; "
        "kildare 248; "
        "kilkenny 104; laois 92; leitrim 35; limerick 209; longford 47; louth 140; mayo 138; meath 221; "
        "monaghan 65; "
        "offaly 83; roscommon 70; sligo 70; tipperary 168; waterford 127; westmeath 96; wexford 164; "
        "wicklow 156"
    ),
}
# What is called so without "county" before it is a town, a person or a word rather.
_ONLY_AS_COUNTY = word_set(
    """
    durham down londonderry carlow cavan clare cork dublin galway kerry kilkenny laois limerick longford louth
    mayo meath monaghan offaly roscommon sligo waterford westmeath wexford
    """
)


@cache
def counties() -> Mapping[str, tuple[int, str]]:
    """People in thousands and the country, by the name in lower case."""
    found: dict[str, tuple[int, str]] = {}
    for country, entries in _TABLE.items():
        for entry in entries.split("; "):
            name, _, people = entry.rpartition(" ")
            if country.endswith("Ireland") or name == "durham":
                found |= {f"{county} {name}": (int(people), country) for county in ("county", "co", "co.")}
            if name not in _ONLY_AS_COUNTY:
                found[name] = (int(people), country)
    return found
