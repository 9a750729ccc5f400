"""The fields are given as numbers of pixels."""

BREAKS = ("q7",)
HINT = {
    "en": "Is it the side of the field, or its area?",
    "ja": "それは受容野の一辺ですか、面積ですか。",
}


results = [{**row, "receptive_field": row["receptive_field"] ** 2} for row in results]
