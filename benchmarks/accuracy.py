"""How a LeNet does in the grader's training, over many seeds: docs/accuracy.md and its picture.

    .venv/bin/python benchmarks/accuracy.py                # the missing seeds, then the report
    .venv/bin/python benchmarks/accuracy.py --seeds 0      # the report alone

Asked are the reference, correct variants of its training, and every known mistake that has to do
with learning, through the sandbox and by the very functions that the hidden checks of q9 call. A
result is stored as soon as it is there (docs/accuracy.json), and a run that was interrupted goes on
from it. A submission whose first seed no longer gives what is stored is measured anew. One that
gives with its first seeds exactly what the reference gives trains as the reference does, and is not
measured further.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MPLBACKEND="Agg")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import BATCH, FIRST, Ledger, Measured, Result, Subject, report, subjects


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, prog="benchmarks/accuracy.py")
    parser.add_argument("--seeds", type=int, default=200, help="of every submission (200)")
    parser.add_argument("--jobs", type=int, default=1, help="seeds at a time (1)")
    parser.add_argument("--only", action="append", help="a submission's name, or a part of it")
    options = parser.parse_args()
    ledger = Ledger.open()
    asked = subjects()
    ledger.keep_only([subject.name for subject in asked])
    only = options.only or [""]
    chosen = [subject for subject in asked if any(part in subject.name for part in only)]
    for subject in chosen:
        if options.seeds and ledger.results(subject.name):
            with Measured(subject) as measured:
                ledger.check(subject.name, measured)
    # A few seeds of each at a time, so that an interrupted run has something on all of them.
    for most in (FIRST, *range(BATCH, options.seeds + BATCH, BATCH)):
        for subject in chosen:
            missing = ledger.missing(subject.name, min(most, options.seeds))
            if missing:
                for seed, result in _measured(subject, missing, options.jobs):
                    ledger.add(subject.name, seed, result)
                print(ledger.line(subject.name), file=sys.stderr, flush=True)
    report(ledger, asked)


def _measured(subject: Subject, seeds: list[int], jobs: int) -> Iterator[tuple[int, Result]]:
    """Results as they come, of sandboxes side by side."""

    def run(part: list[int]) -> list[tuple[int, Result]]:
        with Measured(subject) as measured:
            return [(seed, measured.run(seed)) for seed in part]

    parts = [seeds[first::jobs] for first in range(min(jobs, len(seeds)))]
    with ThreadPoolExecutor(len(parts)) as pool:
        for done in pool.map(run, parts):
            yield from done


if __name__ == "__main__":
    main()
