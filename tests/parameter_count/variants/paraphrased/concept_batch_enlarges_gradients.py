"""Believes that each image keeps its own copy of dW."""

choices = {1: "C", 2: "B", 3: "D", 4: "A", 5: ["D", "C", "A", "B"]}
