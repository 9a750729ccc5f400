"""Manual questions: the answers side by side, and the points that come back."""
