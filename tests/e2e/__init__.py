"""`make e2e`: `otter grade` and Gradescope's layout, in real containers."""
