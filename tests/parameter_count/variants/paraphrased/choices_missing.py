"""The section on meanings is left blank."""

choices = {}
