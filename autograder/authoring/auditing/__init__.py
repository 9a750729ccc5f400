"""Proof that a suite catches what it should, and nothing else."""

from autograder.authoring.auditing.audit import Audit, Finding, Subject, audit_of, planned, subjects
from autograder.authoring.auditing.variants import Variant, correct_variants, wrong_variants

__all__ = [
    "Audit",
    "Finding",
    "Subject",
    "Variant",
    "audit_of",
    "correct_variants",
    "planned",
    "subjects",
    "wrong_variants",
]
