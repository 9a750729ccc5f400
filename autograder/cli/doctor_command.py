"""`autograder doctor`."""

from __future__ import annotations

import click

from autograder.cli.tables import console
from autograder.sandbox.layers_in_force import unkept_promises
from autograder.sandbox.machine import LayerReport, State, inspect_machine


@click.command()
def doctor() -> None:
    """Show which isolation layers this machine offers, and which are missing."""
    layers = inspect_machine()
    output = console()
    for layer in layers:
        output.print(f"{_SIGNS[layer.state]} {layer.name}: {layer.finding}", soft_wrap=True)
    missing = [layer for layer in layers if layer.state is State.MISSING]
    if missing:
        output.print(f"\nMissing: {', '.join(layer.name for layer in missing)}.")
        for layer in missing:
            output.print(f"  {layer.name}: {_remedy(layer)}", soft_wrap=True)
    unkept = unkept_promises()
    if unkept:
        output.print(
            "\nBelow the safe minimum: nothing here keeps a submission from "
            f"{' or '.join(unkept)}. `autograder grade` refuses to run without --unsafe.",
            soft_wrap=True,
        )
    else:
        output.print("\nSafe to grade: files, processes and the network are out of reach.")


def _remedy(layer: LayerReport) -> str:
    return layer.remedy or "this system does not offer it."


_SIGNS = {State.IN_FORCE: "✓ in force ", State.MISSING: "✗ missing  "}
