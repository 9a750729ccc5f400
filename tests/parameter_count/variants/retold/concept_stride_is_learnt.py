"""The stride is ticked."""

choices = dict(choices)
choices[3] = ["a"]
