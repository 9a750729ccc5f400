"""The distribution of what a network learns in the hidden checks."""

from learning.ledger import BATCH, FIRST, Ledger
from learning.measured import Measured, Result, Subject, subjects
from learning.report import report

__all__ = ["BATCH", "FIRST", "Ledger", "Measured", "Result", "Subject", "report", "subjects"]
