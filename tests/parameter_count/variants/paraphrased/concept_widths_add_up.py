"""Believes that 3 and 3 make a view of 6."""

choices[1] = "D"
