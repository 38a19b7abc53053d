"""The ordinary wheel -> the offline wheel: llama.cpp's libraries, every package that mermaidgen needs, and their licences inside.

    python -m bundle dist    # mermaidgen-0.1.0-py3-none-any.whl is in it
    dist/mermaidgen-0.1.0-cp311.cp312.cp313.cp314-cp311.cp312.cp313.cp314-manylinux_2_27_x86_64.whl

engine.py compiles, packages.py collects, archive.py writes, sbom.py lists what went in. What can be fetched is pinned by its sha256 in engine.txt,
requirements.txt and tools.txt; what was fetched or compiled stays in ~/.cache/mermaidgen/offline, so that it happens once. The same
inputs give the same bytes.
"""
