"""python -m mermaidgen: the same as the command."""

from mermaidgen.cli import main

main()
