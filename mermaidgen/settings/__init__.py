"""Defaults, a file, the environment and arguments -> the settings, each with its origin, and all that is wrong with them.

>>> str(gather({"seed": 7}).values["generation.seed"].origin), gather({"generation": {"temprature": 1}}).problems
('argument', ('generation.temprature: unknown setting (did you mean temperature?)',))

keys.py says which settings there are, file.py finds and reads the file, place.py puts what was given in its place and checks it, trust.py says what
a file of the working folder may not set, masking.py hides what nobody should see, layers.py does it all in turn.
"""

from mermaidgen.settings.layers import Gathered, gather

__all__ = ["Gathered", "gather"]
