"""What a worker of a cluster keeps: the latest suites, with a sandbox for each thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.course.bundle import pack
from autograder.grading import workplaces
from autograder.grading.grading import result_of
from autograder.grading.workplaces import Order, workplace

from .conftest import RIGHT, TinyCourse, submission


def order_of(course: TinyCourse) -> Order:
    assignment = Course(course.root).assignment("tiny")
    return Order(pack(assignment), "tiny", assignment.suite_digest(), 0)


def edit(course: TinyCourse) -> None:
    with course.checks.open("a", encoding="utf-8") as file:
        file.write("\n# another line")


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    workplaces._close_all()


def used(order: Order) -> tuple[Path, int]:
    """Grade by an order: the folder of its suite, and the process of its sandbox."""
    with workplace(order) as (suite, host):
        result = result_of(submission(*RIGHT), suite, host)
        assert {check.status.value for check in result.check_results.values()} == {"passed"}
        assert host._process is not None
        return suite.assignment.course, host._process.pid


def test_a_suite_that_was_edited_is_graded_by_and_the_latest_few_are_kept(course):
    folders, processes = [], []
    for _ in range(4):
        folder, process = used(order_of(course))
        folders.append(folder)
        processes.append(process)
        edit(course)
    assert [folder.exists() for folder in folders] == [False, False, True, True]
    assert [Path(f"/proc/{pid}").exists() for pid in processes] == [False, False, True, True]


def test_the_same_suite_is_laid_out_once_and_each_thread_has_a_sandbox_of_its_own(course):
    order, others = order_of(course), []
    folder, process = used(order)
    thread = threading.Thread(target=lambda: others.append(used(order)))
    thread.start()
    thread.join()
    assert used(order) == (folder, process)
    assert others[0][0] == folder
    assert others[0][1] != process


def test_a_suite_that_is_in_use_is_not_closed_under_its_user(course):
    with workplace(order_of(course)) as (suite, host):
        for _ in range(3):
            edit(course)
            used(order_of(course))
        result = result_of(submission(*RIGHT), suite, host)
    assert {check.status.value for check in result.check_results.values()} == {"passed"}
