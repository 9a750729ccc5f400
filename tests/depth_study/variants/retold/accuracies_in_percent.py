"""79.2 for 0.792."""

for row in results:
    row["accuracy"] = round(row["accuracy"] * 100, 1)
