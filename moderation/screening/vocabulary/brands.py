"""

BRANDS: frozenset[str] = frozenset(
    # diabetes and weight
"""

from collections.abc import Mapping

_BY_FIELD: Mapping[str, str] = {
    "diabetes and weight": """
        # blood heart, lungs,
    """,
    "heart, lungs, blood": """
        # bowel, joints, nerves skin,
    """,
    "joints, skin, bowel, nerves": """
        # and mind sleep
    """,
    "mind and sleep": """
        # bones, cancer, hormones, infection, others
    """,
    "cancer, hormones, bones, infection, others": """
        # and devices feeds for home supplements,
    """,
}

BRANDS = frozenset(name for names in _BY_FIELD.values() for name in names.split())
