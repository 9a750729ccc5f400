"""Bulk downloads of learning platforms: whose files these are."""
