"""Questions that a person grades: answers side by side, and the points that come back."""
