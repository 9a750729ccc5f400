"""The layers of the solutions, and the suites' oracles, say what JAX says.

JAX shares nothing with them: another author's formulas, compiled by another library, and gradients
by differentiating the program. Everything is compared in float64.
"""
