"""Believes that more images at a time need more weights."""

choices = {1: "C", 2: "B", 3: "D", 4: "C", 5: ["D", "C", "A", "B"]}
