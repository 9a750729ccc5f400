"""The rows of depth 2 and 4 are gone."""

results = [r for r in results if r["depth"] not in {2, 4}]
