"""Bulk downloads from learning platforms, and whose files are in them."""
