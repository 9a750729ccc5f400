"""Believes that red, green and blue are seen with identical weights."""

choices = {1: "C", 2: "D", 3: "D", 4: "B", 5: ["D", "C", "A", "B"]}
