"""The engine beside the others, on the same weights and the same tokens -> a table, results.json and speed.png.

python -m tests.bench [--quick]

shapes (models) -> side (one contender, one process, one JSON line) -> __main__ (alternating rounds) -> report (medians, ratios, plot)
"""
