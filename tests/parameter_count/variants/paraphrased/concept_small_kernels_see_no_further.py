"""Believes that a second layer of 3 by 3 adds nothing to the view."""

choices[1] = "B"
