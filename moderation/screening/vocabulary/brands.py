"""Brand names of medicines, devices and supplements that clinicians are paid to speak of.

Only names that mean nothing else in running text. The active substance is
never a brand: "semaglutide" may be recommended, "Ozempic" asks for a declaration.
"""

from moderation.screening.vocabulary.products import plain_brands

# What people call by its maker, and brands that are names elsewhere but not in a clinician's praise.
_TOO = frozenset({"allegra", "medtronic", "mirena", "resmed", "whoop"})

BRANDS = plain_brands() | _TOO
