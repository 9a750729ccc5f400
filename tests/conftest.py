"""Which tests `make check` leaves to `make test`, besides those that are marked slow themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).parent

# Whole commands again and again, audits, builds, every attack, a machine of each kind, or JAX.
SLOW_MODULES = frozenset(
    {
        "attacks/test_attacks.py",
        "attacks/test_teeth.py",
        "benchmarks/test_accuracy_study.py",
        "engine/test_accidents_beside_others.py",
        "engine/test_auditing.py",
        "engine/test_building.py",
        "engine/test_chaos.py",
        "engine/test_commands.py",
        "engine/test_conv2d_suite.py",
        "engine/test_definitions_that_count.py",
        "engine/test_grade_is_a_function.py",
        "engine/test_grades_for_platforms.py",
        "engine/test_grading_on_a_cluster.py",
        "engine/test_interruption.py",
        "engine/test_lenet_suite.py",
        "engine/test_new_assignments.py",
        "engine/test_older_gradebooks.py",
        "engine/test_recognising_mistakes.py",
        "engine/test_recorded_suites.py",
        "engine/test_regrading.py",
        "engine/test_reports.py",
        "engine/test_richer_assignments.py",
        "engine/test_same_file_same_grade.py",
        "engine/test_sandbox_layers.py",
        "engine/test_workplaces.py",
        "engine/test_written_questions.py",
        "oracles/test_layers_against_jax.py",
        "oracles/test_lenet_against_jax.py",
        "oracles/test_suite_oracles_against_jax.py",
        "quiz/test_drawn_questions.py",
    }
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if (
            item.path.is_relative_to(TESTS)
            and item.path.relative_to(TESTS).as_posix() in SLOW_MODULES
        ):
            item.add_marker(pytest.mark.slow)
