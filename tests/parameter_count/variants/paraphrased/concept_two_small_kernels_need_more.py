"""Believes that more layers always mean more to learn."""

choices[1] = "A"
