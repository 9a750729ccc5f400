"""Grade notebooks in a way that a submission cannot forge and a correct solution cannot lose."""

__version__ = "0.1.0"
