"""Believes that training decides how far a filter moves."""

choices = {1: "C", 2: "B", 3: "A", 4: "B", 5: ["D", "C", "A", "B"]}
