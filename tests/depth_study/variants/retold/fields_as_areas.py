"""Squares of the sides."""

results = [dict(r, receptive_field=r["receptive_field"] * r["receptive_field"]) for r in results]
