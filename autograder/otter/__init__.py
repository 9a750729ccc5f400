"""How the engine takes part in `otter run`, `otter grade` and Gradescope."""
