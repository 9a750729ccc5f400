"""Believes that red, green and blue stay apart behind a filter."""

choices = {1: "C", 2: "C", 3: "D", 4: "B", 5: ["D", "C", "A", "B"]}
