"""What people are given, by whom, and what reached them, in English."""

from __future__ import annotations

from tipcompare.language.vocabulary import phrases, words

LODGINGS = words("shelter, housing, accommodation, accommodations, lodging")
LODGING_MONEY = phrases("financial, cash", "assistance, support, aid", "for", (*LODGINGS, "rent"))
GOODS = (
    *words(
        "food, clothing, clothes, water, medicine, care, counseling, assistance, help, services, support, aid, meals, "
        "healthcare, treatment, rehabilitation, reintegration, therapy, protection, supplies, kits, toiletries, rent, "
        "uniforms, tuition, food baskets"
    ),
    *phrases("legal, medical, psychological, psychosocial, counseling", "service"),
    *LODGING_MONEY,
)
"""What people are given besides, each by itself."""
GIVEN_BY = phrases("given, provided, offered, extended, made available", "by ... to")
"""What was done by somebody to those who were given something."""
REACHING = words(
    "reached, reaching, brought together, bringing together, which reached, drew, benefited, benefitted, benefiting, "
    "benefitting"
)
"""What campaigns and courses did, by verbs behind which stand whom they were for."""
