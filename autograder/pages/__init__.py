"""Pages, tables and exports, rendered from a gradebook."""
