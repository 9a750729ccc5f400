"""From results to docs/accuracy.md and its picture."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from statistics import median

import matplotlib.pyplot as plt
import numpy as np

from learning.chance import below, upper_bound
from learning.ledger import Ledger
from learning.measured import ROOT, Subject
from tests.lenet.training import HIDDEN, LONG, LOSS, RANDOM, SEEDS, SHORT, THRESHOLD, Training

NO_LOSS = 9.9  # stands for a loss that is no number, to the right of all others


@dataclass(frozen=True)
class Row:
    """A submission's results, the better the larger: accuracies, and losses with a minus."""

    subject: Subject
    accuracies: list[float]
    losses: list[float]

    @property
    def misses(self) -> tuple[int, int]:
        """How many seeds were below the accuracy, and not below the loss, that is asked for."""
        return (
            sum(accuracy < THRESHOLD for accuracy in self.accuracies),
            sum(loss >= LOSS for loss in self.losses),
        )


def report(ledger: Ledger, asked: list[Subject]) -> None:
    """Write docs/accuracy.md and docs/images/accuracy.png."""
    rows, same = [], []
    for subject in asked:
        runs = ledger.results(subject.name)
        accuracies = [run.accuracy or 0.0 for run in runs]
        losses = [NO_LOSS if run.loss is None else min(run.loss, NO_LOSS) for run in runs]
        if ledger.is_as_the_reference(subject.name):
            same.append(subject)
        elif runs:
            rows.append(Row(subject, accuracies, losses))
    right = [row for row in rows if row.subject.is_correct]
    wrong = [row for row in rows if not row.subject.is_correct]
    right[1:] = sorted(right[1:], key=lambda row: -median(row.accuracies))
    wrong.sort(key=lambda row: -median(row.accuracies))
    _draw(right + wrong)
    text = _TEXT.format(
        short=_in_words(SHORT),
        long=_in_words(LONG),
        loss=LOSS,
        threshold=f"{THRESHOLD:.0%}",
        attempts=SEEDS,
        hidden=f"{HIDDEN:,}",
        right=_table(right),
        wrong=_table(wrong) if wrong else "",
        chance=_chance(right),
        told=_told(wrong),
        same=_list(same),
    )
    (ROOT / "docs" / "accuracy.md").write_text(_wrapped(text), "utf-8")


_TEXT = """\
# What training can be asked to reach

`benchmarks/accuracy.py` generates this page, its figure and `accuracy.json`, which has every single
result. It trains networks as the hidden checks of `lenet` do, with the same functions and in the
same sandbox, but with many more seeds. The grader draws the initial weights, and the submission
draws the order of the images.

- **Loss**: {short}. The mean loss on these images must be below {loss}. The loss of uniform
  guessing is ln 10 = 2.30.
- **Accuracy**: {long}. At least {threshold} of {hidden} hidden images must be classified correctly.
  Guessing gives 10%.

If a submission does not pass a check with one seed, the check tries another, up to {attempts} in
all. The learning rate is divided by the pace of the submission's optimiser, which is first measured
on a small model: about 1 for plain gradient descent, 7 with momentum 0.9, 33 for Adam.

![Accuracy and loss over the seeds](images/accuracy.png)

## Correct solutions

{right}

{chance}

## Known mistakes

This table has the known mistakes that break or may break a question about training (q7 or q9 of
`lenet`). Some of them reach the accuracy, because a network often learns in spite of a mistake.
This is not a problem: checks of single training steps catch these mistakes. The threshold only
tests that the network learns.

{wrong}

{told}

The following mistakes do not affect what the network learns. For each seed, they give exactly the
same result as the reference, so they were not measured further.

{same}
"""


def _wrapped(text: str) -> str:
    """Paragraphs and list items in lines of at most 100 characters; tables as they are."""
    blocks = []
    for block in text.strip().split("\n\n"):
        if block.startswith(("|", "#", "!")):
            blocks.append(block)
            continue
        items = (" ".join(item.split()) for item in block.split("\n- "))
        lines = [
            textwrap.fill(
                item if number == 0 else f"- {item}",
                width=100,
                subsequent_indent="  " if block.startswith("- ") else "",
                break_long_words=False,
                break_on_hyphens=False,
            )
            for number, item in enumerate(items)
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _in_words(training: Training) -> str:
    calls = [f"{epochs} epoch{'s' if epochs > 1 else ''} at {lr}" for epochs, lr in training.calls]
    return f"{training.images:,} images, batches of {training.batch_size}, {' and '.join(calls)}"


def _table(rows: list[Row]) -> str:
    lines = [
        "| | seeds | accuracy: least | 1 in 100 | median | most | too low | loss: median | most "
        "| too high |",
        "| --- |" + " ---: |" * 9,
    ]
    for row in rows:
        cells = [_name(row.subject), len(row.accuracies)]
        quantiles = np.quantile(row.accuracies, [0, 0.01, 0.5, 1])
        cells += [f"{value:.3f}" for value in quantiles]
        cells += [row.misses[0]]
        cells += [f"{value:.2f}" for value in (median(row.losses), max(row.losses))]
        cells += [row.misses[1]]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def _list(subjects: list[Subject]) -> str:
    return "\n".join(f"- {_name(subject)}" for subject in subjects) or "(None.)"


def _name(subject: Subject) -> str:
    return f"`{subject.name.split('/')[-1]}`: {subject.text}"


def _chance(right: list[Row]) -> str:
    """The argument that the threshold is fair, with its numbers."""
    reference = right[0]
    worst = max(right, key=lambda row: below(THRESHOLD, row.accuracies))
    lines = ["**How likely is it that a correct solution fails?**", ""]
    for name, values, misses, asked in (
        ("accuracy", reference.accuracies, reference.misses[0], THRESHOLD),
        ("loss", [-loss for loss in reference.losses], reference.misses[1], -LOSS),
    ):
        runs = len(values)
        bound = upper_bound(misses, runs)
        lines.append(
            f"- *{name.capitalize()}*: the reference missed it with {misses} of {runs:,} seeds. "
            f"Whatever the distribution is, the probability that a single seed misses it is then "
            f"at most {bound:.2g} (95% confidence, Clopper and Pearson), and at most "
            f"{bound**SEEDS:.1g} that {SEEDS} seeds all miss it. An exponential tail fitted to the "
            f"lowest tenth of the seeds gives {below(asked, values):.1g} for one seed."
        )
    every = [accuracy for row in right for accuracy in row.accuracies]
    missed = sum(accuracy < THRESHOLD for accuracy in every)
    lost = sum(accuracy < RANDOM for accuracy in every)
    lines += [
        f"- All correct solutions together missed the accuracy {missed} times in {len(every):,}. "
        f"By the same estimate, `{worst.subject.name.split('/')[-1]}` is the most likely to miss "
        f"it, with probability {below(THRESHOLD, worst.accuracies):.1g} for one seed.",
        f"- A network below {RANDOM:.0%} has learned nothing. This happened {lost} times in "
        f"{len(every):,}. Its probability for one seed is at most "
        f"{upper_bound(lost, len(every)):.2g} from the count alone, and "
        f"{below(RANDOM, reference.accuracies):.1g} from the tail.",
    ]
    return "\n".join(lines)


def _told(wrong: list[Row]) -> str:
    if not wrong:
        return "None has been measured yet."
    never = [row for row in wrong if max(row.accuracies) < THRESHOLD]
    some = [row for row in wrong if row.misses[0] > 0 and row not in never]
    return (
        f"Of {len(wrong)} known mistakes, {len(never)} do not reach the threshold with any seed, "
        f"and {len(some)} miss it with some seeds. The other {len(wrong) - len(never) - len(some)} "
        "always reach it."
    )


def _draw(rows: list[Row]) -> None:
    """A dot for every seed: accuracies on the left, losses on the right."""
    fig, axes = plt.subplots(
        1, 2, figsize=(12, 1.6 + 0.28 * len(rows)), sharey=True, layout="constrained"
    )
    rng = np.random.default_rng(0)
    for place, row in enumerate(rows):
        colour = "tab:blue" if row.subject.is_correct else "tab:orange"
        for ax, values in zip(axes, (row.accuracies, row.losses), strict=True):
            heights = place + rng.uniform(-0.3, 0.3, len(values))
            ax.scatter(values, heights, s=6, alpha=0.35, color=colour, linewidths=0)
            ax.plot([median(values)] * 2, [place - 0.38, place + 0.38], color="black", lw=1.5)
    axes[0].set_yticks(range(len(rows)), [row.subject.name.split("/")[-1] for row in rows])
    axes[0].invert_yaxis()
    for ax, asked, label in zip(
        axes,
        (THRESHOLD, LOSS),
        (f"accuracy on {HIDDEN:,} hidden images", "loss on the training images"),
        strict=True,
    ):
        ax.axvline(asked, color="tab:red", lw=1)
        ax.set_xlabel(f"{label} (red: what is asked for)")
        ax.grid(axis="x", alpha=0.3)
        ax.spines[["top", "right"]].set_visible(False)
    fig.savefig(ROOT / "docs" / "images" / "accuracy.png", dpi=110)
    plt.close(fig)
