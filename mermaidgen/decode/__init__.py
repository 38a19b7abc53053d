"""A loaded GGUF, a prompt and a grammar -> text; `llama_cpp` is named nowhere else.

header.py and admission.py look at a file before llama.cpp does, trial.py tries an odd one in another process; model.py loads weights, context.py
computes with them, constraint.py says which tokens may come, sampling.py and grounding.py which are wanted, speculation.py guesses ahead,
decoding.py writes one text with all of these, engine.py many at a time, and prefixes.py keeps what they share.
"""
